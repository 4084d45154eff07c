/** Whether a few words of a byline can be the name of a person or of a desk, by form alone; and how such a name is shown. */
import {
  HALF,
  holdsKind,
  JOINER,
  kindOf,
  LETTER,
  LOWER,
  MARK,
  RAISABLE,
  SPACE,
  smallOf,
  UPPER,
  unitAt,
} from '../text/characters.js'
import { oneLine } from '../text/one-line.js'
import { HASH_START, hashOn, holdsWord, WordTable } from '../text/word-table.js'
import { agencyNamed, beginsLikeAgency } from './agencies.js'
import { GERMAN_ROLE, ROLE_WORDS } from './byline-words.js'

const PARTICLES = new Set(
  'de da do dos das di del della der den van von zu zum la le el al bin ibn ben abu du af av ter ten y e i bint ul ur'.split(
    ' ',
  ),
)
const ROLE_TABLE = new WordTable([...ROLE_WORDS].map((word) => [word, 1]))
const DESK_WORDS =
  /\b(?:staff|desk|newsroom|team|editors|editorial|bureau|news service|redaktion|redaction|rédaction|redacción|redazione|redação|online|agency)\b|редакция|редакції|تحریریه|التحرير|هيئة/i
/** Words that are never part of a name. */
const NOT_NAMES = new Set(
  (
    'the a an and or of for in on at to from with is was are has have this that it by new more read share follow updated published posted minutes min ago today ' +
    'comment comments subscribe view all home menu search photo image video credit source getty images reuters monday tuesday wednesday thursday friday saturday sunday ' +
    'am pm gmt utc est edt cst cdt pst pdt cet cest bst ist mardi lundi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
    'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'facebook twitter email print whatsapp linkedin instagram news latest breaking live uhr und oder der die das für mit von am im ' +
    'show hide caption skip navigation toggle contact us about press releases links visual abstract advertisement gallery related articles ' +
    'university institute college school foundation ministry department hospital association université universidad universität hochschule'
  ).split(' '),
)
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’.-]*$|^[\p{Lo}\u200c]{2,}$|^(?:d'|d’|o'|al-|el-|de-)\p{Lu}[\p{L}\p{M}'’-]+$/u
const INITIAL = /^(?:\p{Lu}\.-?){1,3}$|^\p{Lu}$/u

/** Small letters with which a name may begin: d'Arc, o'Neill, al-Assad, el-Sisi, de-Graff. */
const SMALL_BEGINNINGS = 'doae'
const DIGIT_0 = 0x30
const DIGIT_9 = 0x39

/** Runs of space in a text; -1 when it holds a digit. */
function gapsOf(text: string): number {
  let gaps = 0
  let isGap = false
  const { length } = text
  for (let at = 0; at < length; at++) {
    const code = unitAt(text, at)
    if (code >= DIGIT_0 && code <= DIGIT_9) return -1
    const wasGap = isGap
    isGap = (kindOf(code) & SPACE) !== 0
    if (isGap && !wasGap) gaps++
  }
  return gaps
}

/** Can a name begin with the first character of the text? */
export function mayOpenName(text: string): boolean {
  const first = text === '' ? 0 : kindOf(unitAt(text, 0))
  if ((first & (LETTER | JOINER | HALF)) === 0) return false
  return (first & LOWER) === 0 || SMALL_BEGINNINGS.includes(text[0] as string)
}

/** Can a name begin and go on like this? Most lines that are asked are none, and this tells so without cutting them. */
function mayBeName(text: string): boolean {
  if (text.length < 4 || text.length > 48 || !mayOpenName(text)) return false
  const gaps = gapsOf(text)
  return gaps >= 1 && gaps <= 4
}

/** Can these words be a person's name? Two to five words, capitals, no office, no agency, no page word. */
export function isPersonName(text: string): boolean {
  if (!mayBeName(text)) return false
  let full = 0
  let isLastName = false
  for (let start = 0, end = 0; start < text.length; start = behindGap(text, end)) {
    end = endOfWord(text, start)
    const bits = wordBits(text, start, end)
    isLastName = (bits & (PARTICLE | INITIALS)) === 0
    if (start > 0 && (bits & PARTICLE) !== 0) continue
    const isInitial = (bits & INITIALS) !== 0
    if (!isInitial && (bits & NO_NAME) !== 0) return false
    if (!isCapitalised(text, start, end)) return false
    if (!isInitial) full++
  }
  return full >= 1 && isLastName && !endsWithSpace(text) && agencyNamed(text) === undefined
}

const endsWithSpace = (text: string): boolean => (kindOf(text.charCodeAt(text.length - 1)) & SPACE) !== 0

/** Where the word that begins at an offset ends. */
function endOfWord(text: string, start: number): number {
  const { length } = text
  let end = start
  while (end < length && (kindOf(unitAt(text, end)) & SPACE) === 0) end++
  return end
}

/** Where the next word begins. */
function behindGap(text: string, end: number): number {
  const { length } = text
  let start = end
  while (start < length && (kindOf(unitAt(text, start)) & SPACE) !== 0) start++
  return start
}

/** Offsets behind the first words of a text that begins with one. */
export function wordEnds(text: string, most: number): number[] {
  const ends: number[] = []
  for (let start = 0; start < text.length && ends.length < most; start = behindGap(text, ends.at(-1) as number))
    ends.push(endOfWord(text, start))
  return ends
}

/** What a word in a name can be: a particle, a word of no name, initials. */
const PARTICLE = 1
const NO_NAME = 2
const INITIALS = 4
const NAME_WORDS = new WordTable([
  ...[...PARTICLES].map((word) => [word, PARTICLE] as const),
  ...[...NOT_NAMES, ...ROLE_WORDS].map((word) => [word, NO_NAME] as const),
])
const FULL_STOP = 46
const COMMA_SIGN = 44

/** What the word from `start` to `end` can be, whatever its case, without the full stop or comma at its end. */
function wordBits(text: string, start: number, end: number): number {
  const last = unitAt(text, end - 1)
  const bare = last === FULL_STOP || last === COMMA_SIGN ? end - 1 : end
  let hash = HASH_START
  let hasStop = bare < end && last === FULL_STOP
  for (let at = start; at < bare; at++) {
    const code = unitAt(text, at)
    if (code === FULL_STOP) hasStop = true
    kindOf(code)
    hash = hashOn(hash, smallOf(code))
  }
  const isInitial = (hasStop || end - start <= 2) && INITIAL.test(text.slice(start, end))
  return NAME_WORDS.bitsOf(hash, text, start, bare) | (isInitial ? INITIALS : 0)
}

/** Marks inside names: `'’.-`. */
const isNameMark = (code: number): boolean => code === 39 || code === 0x2019 || code === FULL_STOP || code === 45

/** Does the word look like a part of a name? Nearly every one that does is a capital and letters. */
function isCapitalised(text: string, start: number, end: number): boolean {
  let at = start
  if ((kindOf(unitAt(text, at)) & UPPER) !== 0) at++
  while (at > start && at < end && ((kindOf(unitAt(text, at)) & (LETTER | MARK)) !== 0 || isNameMark(unitAt(text, at))))
    at++
  return at === end || CAPITALISED.test(text.slice(start, end))
}

/** Can a line begin with a name, an agency, an office or a desk? Told by its first two words, for lines that begin with a capital. */
export function mayLead(text: string): boolean {
  const space = text.indexOf(' ')
  const next = kindOf(text.charCodeAt(space + 1))
  const isTold = space > 2 && (NOT_NAMES.has(text.slice(0, space).toLowerCase()) || (next & LOWER) !== 0)
  if (!isTold) return true
  const end = text.indexOf(' ', space + 1)
  const second = text.slice(space + 1, end < 0 ? text.length : end)
  const isPart =
    (next & LOWER) !== 0 && (PARTICLES.has(second.toLowerCase()) || SMALL_BEGINNINGS.includes(second[0] as string))
  if (isPart && !NOT_NAMES.has(text.slice(0, space).toLowerCase())) return true
  return holdsWord(ROLE_TABLE, text, LETTER) || DESK_WORDS.test(text) || beginsLikeAgency(text.slice(0, space))
}

const DESK_TABLE = new WordTable(
  'staff desk newsroom team editors editorial bureau news redaktion redaction rédaction redacción redazione redação online agency'
    .split(' ')
    .map((word) => [word, 1]),
)
/** From here on stand the scripts in which the words of desks are written together with others. */
const OTHER_SCRIPTS = 0x370

/** Can one of the words of desks be in the text? */
function mayHoldDesk(text: string): boolean {
  if (holdsWord(DESK_TABLE, text, LETTER)) return true
  const { length } = text
  for (let at = 0; at < length; at++) if (unitAt(text, at) >= OTHER_SCRIPTS) return true
  return false
}

/** A desk that signs with a name of its own: "IFP Editorial Staff", but not "Staff Writers". */
export function isDesk(text: string): boolean {
  if (text.length > 60 || !mayHoldDesk(text) || /\d/.test(text) || !DESK_WORDS.test(text)) return false
  const own = text.split(/\s+/).filter((word) => {
    const lower = word.toLowerCase()
    return !ROLE_WORDS.has(lower) && !DESK_WORDS.test(word) && !NOT_NAMES.has(lower) && word.length > 1
  })
  return own.length > 0 && own.length <= 4 && own.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || PARTICLES.has(word))
}

/** Words for the parts of a newsroom and for agencies. Source: mastheads and credit lines of English-language papers. */
const NEWSROOM_WORD = /\b(?:desk|newsroom|staff|bureau|wire|wires|newswire|news service)\b/i

/** A part of a newsroom or an agency, whatever else is in its name: "HTN Wire Desk". It is no person, and signs only where announced. */
export const isNewsroom = (name: string): boolean => NEWSROOM_WORD.test(name)

/** Degrees that stand behind a name. */
const DEGREE = /^(?:ph\.?d\.?|m\.?d\.?|m\.?s\.?|m\.?a\.?|mba|j\.?d\.?|rdn?|ld|rn|mph|esq\.?)$/i
/** Capitals inside a word, as outlets have them ("FOXBusiness", "PhillyVoice") and no name but those with a prefix. */
const OUTLET_LETTERS = /^(?!(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz)\p{Lu})(?:\p{Lu}{2,}\p{Ll}|\p{Lu}?\p{Ll}+\p{Lu})/u

/** `Wirtschaftskorrespondentin Anna Dorn`. */
const ROLE_BEFORE = new RegExp(String.raw`^[\p{L}-]*${GERMAN_ROLE}\s+(?=\p{Lu}[\p{L}.-]*\s+\p{Lu})`, 'iu')

/** A name without the role before it, and the degree or the outlet that follows it in one line. */
export function bareName(name: string): string {
  if (!name.includes(' ') || !holdsKind(name, RAISABLE)) return name
  const words = name.replace(ROLE_BEFORE, '').split(/\s+/)
  const end = words.findIndex((word, at) => at >= 2 && (DEGREE.test(word) || OUTLET_LETTERS.test(word)))
  return end < 0 ? words.join(' ') : words.slice(0, end).join(' ')
}

/** What may sign where only a name can stand: a first name with an initial, or a single name as blogs have it. */
export function isSignature(text: string): boolean {
  if (text.length < 3 || text.length > 30 || isRole(text) || agencyNamed(text) !== undefined) return false
  const [first = '', second, third] = text.split(/\s+/)
  if (third !== undefined || (second !== undefined && !INITIAL.test(second))) return false
  return /^\p{L}[\p{L}\p{M}\p{N}_'’.-]{2,}$/u.test(first) && !NOT_NAMES.has(first.toLowerCase())
}

/** Is it an office or a nobody: "Staff Writers", "Senior Editor"? */
export function isRole(text: string): boolean {
  if (!holdsWord(ROLE_TABLE, text, LETTER)) return false
  const words = text.toLowerCase().replace(/[.,]/g, '').split(/\s+/)
  return words.length <= 8 && words.some((word) => ROLE_WORDS.has(word)) && !isPersonName(text)
}

/** For display: a name in capitals becomes "Henrik Lebedev"; anything else stays as written. */
export function showName(text: string): string {
  const name = oneLine(text)
  if (holdsKind(name, RAISABLE) || name === name.toLowerCase() || DESK_WORDS.test(name)) return name
  return name.replace(/[\p{L}\p{M}]+/gu, (word, at: number) =>
    word.length === 1 || (word.length === 2 && at > 0 && name[at - 1] === '.')
      ? word
      : (word[0] as string) + word.slice(1).toLowerCase(),
  )
}
