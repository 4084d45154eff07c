/** Five parts of a labelled collection for cross-validation. */

/** Their number. */
export const FOLDS = 5

/** The fold of a site: documents of one site share their furniture and must not stand on both sides. */
export function foldOf({ site }) {
  let hash = 0
  for (const character of site) hash = (Math.imul(hash, 31) + character.codePointAt(0)) >>> 0
  return hash % FOLDS
}
