/** Recognises the furniture of a page by its words: headings of side columns, buttons, forms, notices, relative times. */
import type { RemovalReason } from '../model/article.js'
import { TAIL_HEADINGS } from './furniture-words.js'

/** What a line is by its first words. */
export interface Furniture {
  readonly reason: RemovalReason
  /** True when the phrase is the whole line: a heading or a button. */
  readonly whole: boolean
}

interface Phrase {
  readonly text: string
  readonly reason: RemovalReason
}

/** Phrases by their first word; longest first, so that the most telling one is tried first. */
const byFirstWord = new Map<string, Phrase[]>()
const FIRST_WORD = /^[^\s:!.,?]+/
for (const [reason, phrases] of Object.entries(TAIL_HEADINGS) as [RemovalReason, readonly string[]][]) {
  for (const text of phrases) {
    const first = FIRST_WORD.exec(text)?.[0] ?? text
    const list = byFirstWord.get(first) ?? []
    list.push({ text, reason })
    byFirstWord.set(first, list)
  }
}
for (const list of byFirstWord.values()) list.sort((a, b) => b.text.length - a.text.length)

const RIM = /^[\s\p{P}\p{S}]+/u
const RIM_END = /[\s\p{P}\p{S}\d]+$/u
const LETTER = /[\p{L}\p{N}]/u
const CAPITAL_OR_DIGIT = /^[\p{Lu}\p{N}]/u
/** Beyond this a line is a sentence, and its first words do not make it a heading. */
const HEADING_LENGTH = 90

/** The phrase a line begins with, if it then ends, or goes on like a label. */
function phraseAt(line: string, phrases: readonly Phrase[], original: string): Furniture | undefined {
  for (const { text, reason } of phrases) {
    if (!line.startsWith(text)) continue
    const rest = line.slice(text.length)
    if (rest.replace(RIM_END, '') === '') return { reason, whole: true }
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

/** Furniture by its words, or undefined: most lines of an article are none. */
export function furnitureOf(text: string): Furniture | undefined {
  if (text.startsWith('©') || text.startsWith('(c) ') || text.startsWith('(C) '))
    return { reason: 'copyright', whole: false }
  const line = text.slice(0, 100).toLowerCase().replace(RIM, '')
  const first = FIRST_WORD.exec(line)?.[0]
  if (first === undefined) return undefined
  const phrases = byFirstWord.get(first)
  const long = text.length > HEADING_LENGTH * 2
  const found = phrases && !long ? phraseAt(line, phrases, text) : undefined
  if (found) return found
  const reason = phrases && gluedHeading(text.slice(0, 100).replace(RIM, ''), line, phrases)
  if (reason !== undefined) return { reason, whole: false }
  if (long) return undefined
  // Glued headings have no first word of their own.
  if (text.length < 60 && first.startsWith('copyright')) return { reason: 'copyright', whole: false }
  return undefined
}

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
