/** Recognises the furniture of a page by its words: headings of side columns, buttons, forms, notices, relative times. */
import type { RemovalReason } from '../model/article.js'
import type { Furniture } from '../model/block-measures.js'
import type { FileWords } from '../model/file-words.js'
import { HALF, kindOf, pairKind, SIGN, SPACE, smallOf, unitAt } from '../text/characters.js'
import { HASH_START, hashOf, hashOn } from '../text/word-table.js'
import { TAIL_HEADINGS } from './furniture-words.js'
import { beginsWith, letterPairs } from './line-beginnings.js'

interface Phrase {
  readonly text: string
  readonly reason: RemovalReason
}

/** Phrases by the hash of their first word; longest first, so that the most telling one is tried first. */
const byFirstWord = new Map<number, Phrase[]>()
const FIRST_WORD = /^[^\s:!.,?]+/
for (const [reason, phrases] of Object.entries(TAIL_HEADINGS) as [RemovalReason, readonly string[]][]) {
  for (const text of phrases) {
    const first = hashOf(FIRST_WORD.exec(text)?.[0] ?? text)
    const list = byFirstWord.get(first) ?? []
    list.push({ text, reason })
    byFirstWord.set(first, list)
  }
}
for (const list of byFirstWord.values()) list.sort((a, b) => b.text.length - a.text.length)

const RIM = /^[\s\p{P}\p{S}]+/u
const NO_WORD = /^[\s\p{P}\p{S}\d]*$/u
const LETTER = /[\p{L}\p{N}]/u
const CAPITAL_OR_DIGIT = /^[\p{Lu}\p{N}]/u
/** Beyond this a line is a sentence, and its first words do not make it a heading. */
const HEADING_LENGTH = 90

/** The phrase a line begins with, if it then ends, or goes on like a label. */
function phraseAt(line: string, phrases: readonly Phrase[], original: string): Furniture | undefined {
  for (const { text, reason } of phrases) {
    if (!line.startsWith(text)) continue
    const rest = line.slice(text.length)
    if (NO_WORD.test(rest)) return { reason, whole: true }
    const next = rest[0] as string
    const words = text.includes(' ')
    if (LETTER.test(next)) {
      // Dumps glue headings: "RELATED ARTICLESMORE FROM AUTHOR". Short phrases glue to ordinary words too easily.
      if (words && text.length >= 10 && line.length < 60) return { reason, whole: true }
      continue
    }
    if (next === ':' || (words && original.length < HEADING_LENGTH && !original.endsWith('.')))
      return { reason, whole: false }
  }
  return undefined
}

/** "Related Links Learn about …": a heading and its first entry in one line, told from a sentence by their capitals. */
function gluedHeading(original: string, line: string, phrases: readonly Phrase[]): RemovalReason | undefined {
  for (const { text, reason } of phrases) {
    if (!text.includes(' ') || !line.startsWith(`${text} `)) continue
    const own = original.slice(0, text.length)
    const capitals = own.split(' ').every((word) => word !== word.toLowerCase())
    if (capitals && CAPITAL_OR_DIGIT.test(original.slice(text.length + 1))) return reason
  }
  return undefined
}

/** Characters of a line in which the phrase at its beginning stands. */
const READ = 100
const RIM_KINDS = SPACE | SIGN
/** What ends the first word beside space: `:!.,?`. */
const endsWord = (code: number): boolean =>
  code === 0x3a || code === 0x21 || code === 0x2e || code === 0x2c || code === 0x3f

/** Hash of the first word of a line, which tells nearly every line apart from furniture; undefined when it has none. */
function firstWordHash(text: string): number | undefined {
  const end = Math.min(READ, text.length)
  let at = 0
  for (; at < end; at++) {
    let kind = kindOf(unitAt(text, at))
    const isPair = (kind & HALF) !== 0 && at + 1 < end
    if (isPair) kind = pairKind(text, at)
    if ((kind & RIM_KINDS) === 0) break
    if (isPair) at++
  }
  const start = at
  let hash = HASH_START
  for (; at < end; at++) {
    const code = unitAt(text, at)
    if ((kindOf(code) & SPACE) !== 0 || endsWord(code)) break
    hash = hashOn(hash, smallOf(code))
  }
  return at > start ? hash : undefined
}

const COPYRIGHT: Furniture = { reason: 'copyright', whole: false }

/** The same of a block whose words were read: of most the first run of letters, which has its hash, is the first word. */
export function firstHashOf({ units, unitsFrom, runs, runEnds, runLengths, runsFrom }: FileWords, place: number) {
  const from = unitsFrom[place] as number
  const run = runsFrom[place] as number
  if (run === runsFrom[place + 1]) return undefined
  const end = runEnds[run] as number
  const isFirst = end - Math.abs(runLengths[run] as number) === from && end - from < READ
  const behind = units[end] as number
  return isFirst && ((kindOf(behind) & SPACE) !== 0 || endsWord(behind)) ? runs[run] : undefined
}

/**
 * Furniture by its words, or undefined: most lines of an article are none. `mayClaim` is false for a line that claims no right,
 * `hash` that of its first word where it is known.
 */
export function furnitureOf(text: string, mayClaim = true, hash?: number): Furniture | undefined {
  if (mayClaim && (text.startsWith('©') || text.startsWith('(c) ') || text.startsWith('(C) '))) return COPYRIGHT
  const first = hash ?? firstWordHash(text)
  if (first === undefined) return undefined
  const phrases = byFirstWord.get(first)
  const long = text.length > HEADING_LENGTH * 2
  if (phrases) {
    const line = text.slice(0, READ).toLowerCase().replace(RIM, '')
    const found = long ? undefined : phraseAt(line, phrases, text)
    if (found) return found
    const reason = gluedHeading(text.slice(0, READ).replace(RIM, ''), line, phrases)
    if (reason !== undefined) return { reason, whole: false }
  }
  // Glued headings have no first word of their own.
  return mayClaim && text.length < 60 && beginsWith(COPYRIGHT_LETTERS, text) && GLUED_COPYRIGHT.test(text)
    ? COPYRIGHT
    : undefined
}

const COPYRIGHT_LETTERS = letterPairs('copyright')
const GLUED_COPYRIGHT = /^[\s\p{P}\p{S}]*copyright/iu

const TIME_AGO = new RegExp(
  [
    '\\d{1,2} ?(?:min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|years?|[hdwm]) ago',
    '(?:an?|one) (?:minute|hour|day|week|month|year) ago',
    'vor (?:\\d{1,2}|einer|einem) (?:minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)',
    'il y a (?:\\d{1,2}|une?) (?:min|minutes?|heures?|h|jours?|semaines?|mois|ans?)',
    'hace (?:\\d{1,2}|una?) (?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?)',
    'há (?:\\d{1,2}|uma?) (?:minutos?|horas?|dias?|semanas?|mês|meses|anos?)',
    '\\d{1,2} (?:minuti|ore|giorni|settimane|mesi|anni) fa',
    '\\d{1,2} (?:минут[уы]?|час(?:а|ов)?|д(?:ень|ня|ней)|недел[юиь]|месяц(?:а|ев)?|лет|годa?) назад',
    '[\\d۰-۹]{1,2} (?:دقیقه|ساعت|روز|هفته|ماه|سال) (?:پیش|قبل)',
    'منذ (?:[\\d٠-٩]{1,2} )?(?:دقيقة|دقائق|ساعة|ساعات|ساعتين|يوم|يومين|أيام|أسبوع|أسابيع|شهر|أشهر)',
  ].join('|'),
  'i',
)

/** "9 hours ago" and its like: the mark of a teaser, and never a date. */
export function timeAgoIn(text: string): string | undefined {
  return text.length > 300 ? undefined : TIME_AGO.exec(text)?.[0]
}
