/** Parts of a labelled collection for cross-validation: documents of one site share their furniture and are never parted. */

/** Parts of which each is scored once by what was fitted to the others. */
export const FOLDS = 5

function hashOf({ site }, seed) {
  let hash = seed
  for (const character of site) hash = (Math.imul(hash, 31) + character.codePointAt(0)) >>> 0
  return hash
}

/** The fold of a site. */
export const foldOf = (document) => hashOf(document, 0) % FOLDS

/** One of `parts` parts of the documents of several folds, by another hash so that no part is a fold. */
export const partOf = (document, parts) => (hashOf(document, 7) >>> 3) % parts
