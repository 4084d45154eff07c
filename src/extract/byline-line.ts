/** What one line says of who wrote: the opening words of bylines by language, and the names behind them. */
import type { DraftBlock } from '../model/draft.js'
import { LETTER, unitAt, unitSet } from '../text/characters.js'
import { holdsWord, WordTable } from '../text/word-table.js'
import { agencyNamed } from './agencies.js'
import { OPENING_WORD, ROLE_WORD } from './block-lexicon.js'
import { endOfNames } from './byline-end.js'
import { INSIDE_WORDS } from './byline-words.js'
import { datesIn } from './date-notations.js'
import { beginsWith, letterPairs } from './line-beginnings.js'
import { bareName, isDesk, isPersonName, isRole, isSignature, mayOpenName, showName, wordEnds } from './person-names.js'

/** The word that opens a byline, by language, and what may stand between it and the name. */
const OPENING =
  /^[\s\p{P}]*(?:(?:written|posted|published|reported|story|words|text|article|report|analysis|review|opinion|commentary|submitted|created) )?(?:by|von|par|por|di|door|av|af|przez|yazan|автор[ы]?|текст|нoвости|نویسنده|به قلم|بقلم|كتب|كتبت|text|autor(?:in|en|es|a)?|author[s]?|auteur|autore)(?:\s*:\s*|\s+|$)/iu
/** The first two letters of all that may open a byline: a line that begins otherwise need not be tried. */
const OPENING_LETTERS = letterPairs(
  'written posted published reported story words text article analysis review opinion commentary submitted created ' +
    'by von par por di door av af przez yazan автор текст нoвости نویسنده به بقلم كتب text author',
)

/** The word of a line that opens a byline. */
const openingOf = (text: string): RegExpExecArray | null =>
  beginsWith(OPENING_LETTERS, text) ? OPENING.exec(text) : null

/** The words of `INSIDE`. */
const INSIDE_TABLE = new WordTable(INSIDE_WORDS.map((word) => [word, 1]))
/** A byline that begins inside a line: after the headline of a flat capture, after a date. */
const INSIDE = /(?:^|[\s|•·,—–-])(?:by|By|BY|Von|Par|Por|Автор:?|نویسنده:?|بقلم:?)\s+(?=[\p{Lu}\p{Lo}])/u
/** What parts names. */
const BETWEEN = /(?<!\s)\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b|\bi\b|\bwith\b|(?<=\s)и(?=\s)|(?<=\s)و(?=\s))\s*/gu

/** What a byline says. */
export interface Byline {
  readonly names: readonly string[]
  /** Agency credited in place of a person. */
  readonly agency?: string
}

/** Offices that sign for nobody, whatever follows ("Staff Writers Moscow (AFP)"). */
const NOBODY = /^(?:staff|staff writers?|staff reporters?|our correspondents?|news desk|web desk|agencies)\b/i

/** Characters in which a list of names stands. */
const LONGEST_LIST = 200

const LIST_MARKS = unitSet('.,;:')

/** A text without the marks at its end. */
function withoutMarks(text: string): string {
  let end = text.length
  while (end > 0 && LIST_MARKS.has(unitAt(text, end - 1))) end--
  return text.slice(0, end)
}

/** The end of the part of a list of names that begins at an offset, and where the next begins. */
function partFrom(listed: string, from: number): { end: number; next: number } {
  BETWEEN.lastIndex = from
  const sign = BETWEEN.exec(listed)
  return sign ? { end: sign.index, next: BETWEEN.lastIndex } : { end: listed.length, next: listed.length + 1 }
}

/** Reads the names after the opening word. Undefined when what stands there names nobody. */
export function readNames(text: string): Byline | undefined {
  if (NOBODY.test(text)) return undefined
  const date = datesIn(text.slice(0, LONGEST_LIST))[0]
  const head = text.slice(0, date ? date.start : LONGEST_LIST)
  const end = endOfNames(head, true)
  const listed = end < 0 ? head : head.slice(0, end)
  const whole = withoutMarks(listed.trim())
  if (!whole.includes(',') && isDesk(whole)) return { names: [whole] }
  const names: string[] = []
  let agency: string | undefined
  // Most lists that are asked for end with their first part.
  for (let from = 0, next = 0; from <= listed.length; from = next) {
    const part = partFrom(listed, from)
    next = part.next
    const name = bareName(withoutMarks(listed.slice(from, part.end).trim()))
    if (name === '') continue
    const known = agencyNamed(name)
    if (known !== undefined) agency ??= known
    else if (isPersonName(name) || (names.length === 0 && isDesk(name))) names.push(showName(name))
    else {
      const lead = names.length === 0 && agency === undefined ? leadingName(name) : undefined
      if (lead !== undefined) names.push(lead)
      if (lead !== undefined || names.length > 0 || !isRole(name)) break
    }
  }
  if (names.length === 0 && agency === undefined) return undefined
  return { names: [...new Set(names)].slice(0, 8), ...(agency === undefined ? {} : { agency }) }
}

/** "Ryan Reed Reporter …", "Michael Ruiz Fox News": the first words that are a name, when an office or an outlet follows. */
export function leadingName(text: string): string | undefined {
  if (!mayOpenName(text)) return undefined
  const ends = wordEnds(text, 4)
  for (const size of [3, 2]) {
    const end = ends[size - 1] as number
    if (ends.length <= size || !isPersonName(text.slice(0, end))) continue
    const next = text.slice(end, ends[3])
    const isNamed =
      size === 2
        ? OUTLET_WORD.test(text.slice(end)) || isRole(next.trim())
        : isRole(next.trim()) && !OUTLET_WORD.test(next)
    if (isNamed) return showName(text.slice(0, end))
  }
  return undefined
}

/** Words by which an outlet behind a name is known; without one the fourth word may be a surname. */
export const OUTLET_WORD =
  /\b(?:News|TODAY|Today|Times|Post|Press|Network|Tribune|Herald|Journal|Gazette|Observer|Chronicle|Magazine|Sentinel|Telegram|Courier|Argus|Star|Globe|Register|Reuters|Bloomberg|CNN|BBC)\b|\.com\b/

/** A byline that is the whole beginning of a line: "By X", "Von X", "Автор: X". */
export function bylineAt(text: string): Byline | undefined {
  if (text.length > 300) return undefined
  const opening = openingOf(text)
  if (!opening) return undefined
  const rest = text.slice(opening[0].length)
  return readNames(rest) ?? (text.length < SHORT_CREDIT ? signedBy(rest) : undefined)
}

/** A line of a credit and nothing else is shorter; only in such a one does a single name sign. */
const SHORT_CREDIT = 70

/** A single name or a name with an initial that takes up all that stands before a date, a bar or the end of the line. */
export function signedBy(rest: string): Byline | undefined {
  const date = datesIn(rest)[0]
  const head = date ? rest.slice(0, date.start) : rest
  const end = endOfNames(head, false)
  const name = (end < 0 ? head : head.slice(0, end)).trim()
  const isMarked = date !== undefined || end >= 0 || /^\p{Lu}/u.test(name)
  return isMarked && isSignature(name) && (!name.endsWith('.') || name.includes(' ')) ? { names: [name] } : undefined
}

/** The same with a capital, which a headline that says who did something does not have. */
const INSIDE_CAPITAL = /(?:^|[\s|•·,—–-])(?:By|BY|Von|Par|Por|Автор:?|نویسنده:?|بقلم:?)\s+(?=[\p{Lu}\p{Lo}])/u

/** Where in a line a byline begins, for cutting flat captures. -1 when nowhere. */
export function bylineInside(text: string, capital = false): number {
  if (!holdsWord(INSIDE_TABLE, text, LETTER)) return -1
  const match = (capital ? INSIDE_CAPITAL : INSIDE).exec(text)
  return match ? match.index : -1
}

/** Can the block, or a part of it, open a byline, or name nobody? Told by its words where it was measured; most can do neither. */
export const mayCredit = ({ measures }: DraftBlock): boolean =>
  measures === undefined || (measures.lexicon & (OPENING_WORD | ROLE_WORD)) !== 0

/** Does the line open a byline and end there: "By", "Von:", "By —"? */
export function isBareOpening(text: string): boolean {
  if (text.length > 24) return false
  const opening = openingOf(`${text} `)
  return opening !== null && !/[\p{L}\p{N}]/u.test(text.slice(opening[0].length))
}

/** Names nobody, but is a byline: "by Staff Writers", "Staff Writers". */
export function isNobody(text: string): boolean {
  if (text.length > 60) return false
  const opening = openingOf(text)
  const rest = (opening ? text.slice(opening[0].length) : text).trim()
  return opening ? rest !== '' && isRole(rest) : NOBODY.test(rest) && isRole(rest)
}

/** The same with a place or date behind it, as flat captures have it. */
export function signsForNobody(text: string): boolean {
  const opening = text.length < 120 ? openingOf(text) : null
  return opening !== null && NOBODY.test(text.slice(opening[0].length))
}
