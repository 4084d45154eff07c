/** Names with a word on them that stood in an element of its own before the page became text: "ByHenrik Lebedev", "LebedevDec". */
import { GERMAN_ROLE, ROLE_WORDS } from './byline-words.js'

/** The word of a byline before the name. */
const BEFORE = /^(?:[Bb]y|[Pp]or|[Pp]ar)(?=\p{Lu}\p{Ll})/u
/** The month of the date behind it; short ones also close names ("AnnMay"). */
const MONTH =
  /(?<=\p{L}\p{Ll}{2})(?:January|February|March|April|August|September|October|November|December)$|(?<=\p{L}{3}\p{Ll})(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)$/u
/** What may be a role behind it: "LebedevReporter". */
const CAPITAL_INSIDE = /(?<=\p{L}\p{Ll}{2})\p{Lu}\p{Ll}{3,}$/u
/** Roles and desks that the words of bylines do not hold, since they are not looked for in running text. */
const ALSO_ROLES = new RegExp(`^(?:showbiz|sports?|politics|business|${GERMAN_ROLE})$`, 'i')

/** A name without such a word. */
export function withoutGlued(name: string): string {
  const bare = name.replace(BEFORE, '').replace(MONTH, '')
  return bare.replace(CAPITAL_INSIDE, (word) =>
    ROLE_WORDS.has(word.toLowerCase()) || ALSO_ROLES.test(word) ? '' : word,
  )
}
