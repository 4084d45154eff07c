/** People of whom an article has too little to say that there is somebody: the index wants more of them from other articles. */
import type { RolesOfGroup } from './article-roles.js'
import type { NameKnowledge } from './knowledge.js'
import type { NameGroup } from './name-groups.js'
import { type Spot, TITLED } from './recognise.js'

/**
 * Score of a single word up to which the recogniser only guesses: of 59 such on four labelled sets (crossner-politics, gum,
 * re3d, uner-ewt) with no longer name beside them in their text, 25 are people; of the surer ones seven in ten.
 */
const GUESS = 0.5

/** Is all that the article has of this person a given name or a guess of one word, without title or office? */
export function isSlight({ kind, key, spots }: NameGroup, { roles }: RolesOfGroup, { words }: NameKnowledge): boolean {
  if (kind !== 'person' || roles.length > 0 || key.includes(' ')) return false
  const isPlain = ({ key: own, known, rule }: Spot): boolean => own === key && known === undefined && rule !== TITLED
  return spots.every(isPlain) && (words?.given.has(key) === true || spots.every(({ score }) => score <= GUESS))
}
