/** Place and day that open the text, with the agency credited there: "MOSCOW, Feb 16 (AFP) -", "Iran (IMNA) -". */
import type { CalendarDate } from '../model/calendar-date.js'
import type { Draft, DraftBlock } from '../model/draft.js'
import { HALF, JOINER, kindOf, LETTER, LOWER, NUMBER, SPACE, UPPER, unitAt } from '../text/characters.js'
import { monthOfWord } from '../text/month-names.js'
import { agencyNamed } from './agencies.js'
import { datesIn } from './date-notations.js'
import { excerptAround } from './excerpt.js'

/** A dateline as it stands at the head of a block. */
export interface FoundDateline {
  readonly place?: string
  readonly on?: CalendarDate
  /** Short name of a known agency, or the letters in its position. */
  readonly agency?: string
  readonly agencyIsKnown: boolean
  /** Characters of the block it takes up. */
  readonly length: number
}

/** Up to four words in capitals or of a script without them, commas between ("SIOUX FALLS, S.D."). */
const PLACE = String.raw`(?<place>[\p{Lu}\p{Lo}][\p{L}\p{M}.'’\u200c-]{1,24}(?:,?[ /][\p{Lu}\p{Lo}][\p{L}\p{M}.'’\u200c-]{0,24}){0,4}?)`
const AGENCY = String.raw`[(/]\s?(?<agency>[\p{Lu}\p{Lo}][\p{L}.\-/ ]{1,24}|dpa[/\-\p{L}]{0,10}|epd|sda)\s?[)/]`
/** "Feb 16", "16 февраля", "March 4, 2016": a number beside a word; whether the word is a month is looked up. */
const DAY = String.raw`(?<day>(?:[\p{N}]{1,2}[.]?\s+[\p{L}]{3,12}|[\p{L}]{3,12}\.?\s+[\p{N}]{1,2})(?:,?\s+[\p{N}]{4}(?:\s+(?:года|г\.?|року|р\.?))?)?)`
/** What parts a dateline from the text: a dash, a colon, a full stop, or the end of the line. */
const DASH = String.raw`\s*(?:[-–—―:]{1,3}|\.-+|\.\s|--|$)`

/** What stands before an agency. Without its sign a form need not be tried, which most lines are not worth. */
const signsAgency = (head: string): boolean => head.includes('(') || head.includes('/')

/** The kind of a character of the head; none behind its end. */
const kindAt = (head: string, at: number): number => (at < head.length ? kindOf(unitAt(head, at)) : 0)

/** Offset behind the spaces, or behind all else, that stand at an offset. */
function skip(head: string, from: number, isSpace: boolean): number {
  let at = from
  while (at < head.length && ((kindAt(head, at) & SPACE) !== 0) === isSpace) at++
  return at
}

/** Does a number stand behind a comma, or behind the word that follows the comma? */
function signsDay(head: string): boolean {
  for (let at = 0; at < head.length; at++) {
    if (head[at] !== ',' && head[at] !== '،') continue
    const word = skip(head, at + 1, true)
    const next = skip(head, skip(head, word, false), true)
    if (((kindAt(head, word) | kindAt(head, next)) & (NUMBER | HALF)) !== 0) return true
  }
  return false
}

/** The forms, most telling first, each behind its sign. */
const FORMS: readonly (readonly [sign: (head: string) => boolean, form: RegExp])[] = [
  // Moscow (AFP) Feb 16, 2016 / Iran (IMNA) - / LONDON (AP) —
  [signsAgency, new RegExp(`^${PLACE}\\s*${AGENCY}(?:${DASH}|\\s+(?=[\\p{Lu}\\p{N}]))`, 'u')],
  // MOSCOW, Feb 16 (AFP) - / МОСКВА, 16 февраля. /ТАСС/. / Madrid, 16 feb (EFE).-
  [signsAgency, new RegExp(`^${PLACE},?\\.?\\s+${DAY}\\.?,?\\s*${AGENCY}(?:${DASH}|\\s)`, 'u')],
  // GENEVA, March 4 - / RIYADH, Mar 01, 2014 -- / МОСКВА, 16 февраля 2016 года. / Moscow, 16 February 2016:
  [signsDay, new RegExp(`^${PLACE}[,،]\\s+${DAY}${DASH}`, 'u')],
  // (Reuters) -
  [signsAgency, new RegExp(`^${AGENCY}${DASH}`, 'u')],
]
/** BERLIN — text; SIOUX FALLS, S.D. – text. Only in capitals: "Word - word" opens many a sentence. */
const CAPITAL_PLACE =
  /^(?<place>\p{Lu}[\p{Lu}.'’-]{2,24}(?:,? \p{Lu}[\p{Lu}.'’-]{0,24}){0,3}(?:, \p{Lu}[\p{Ll}.]{1,8})?)\s*(?:[–—―]|--| - )\s*(?=\S)/u
/** تهران - ایرنا - */
const PLACE_AND_AGENCY = /^(?<place>[\p{Lo}\u200c]{3,20})\s*[-–—/،]\s*(?<agency>[\p{Lo}\u200c]{2,12})\s*[-–—:/]/u

/** The day a dateline states, when it states the year too. */
const dayIn = (text: string): CalendarDate | undefined => datesIn(text).find((found) => found.date.length === 10)?.date

/** Does the text between place and dash speak of a day at all? */
function namesDay(text: string): boolean {
  return text.split(/[^\p{L}]+/u).some((word) => word !== '' && monthOfWord(word) !== undefined)
}

const WORDS_NOT_PLACES =
  /^(?:The|A|An|In|On|At|By|For|But|And|This|That|It|He|She|We|They|Photo|Image|File|Video|Updated?|Published|Posted|Von|Der|Die|Das|Le|La|El|Los)\b(?! [A-Z]{2})/u

/** Reads the head of a text as a dateline. */
export function datelineAt(text: string): FoundDateline | undefined {
  const head = text.slice(0, 120)
  for (const [sign, form] of FORMS) {
    const match = sign(head) ? form.exec(head) : null
    if (!match) continue
    const { place, agency, day } = match.groups as { place?: string; agency?: string; day?: string }
    if (place !== undefined && WORDS_NOT_PLACES.test(place)) continue
    if (day !== undefined && !namesDay(day)) continue
    const known = agency === undefined ? undefined : agencyNamed(agency)
    // An unknown agency must look like an abbreviation, or any bracket would do. Beside place and full day a bracket of
    // other words, "(Northline Wire)", is no agency we could name, but it takes nothing from the day.
    const credited = known ?? (agency !== undefined && /^\p{Lu}{2,6}$/u.test(agency) ? agency : undefined)
    if (agency !== undefined && credited === undefined && (day === undefined || dayIn(match[0]) === undefined)) continue
    const behind = head.slice(match[0].length, match[0].length + 24)
    const on = dayIn(match[0]) ?? (agency === undefined || day !== undefined ? undefined : dayIn(leadingDate(behind)))
    return {
      ...(place === undefined ? {} : { place: showPlace(place) }),
      ...(on === undefined ? {} : { on }),
      ...(credited === undefined ? {} : { agency: credited }),
      agencyIsKnown: known !== undefined,
      length: match[0].length,
    }
  }
  return scriptDateline(head) ?? capitalDateline(head)
}

/** The date that stands at the very beginning of a text, if one does. */
function leadingDate(text: string): string {
  const date = datesIn(text)[0]
  return date && date.start <= 1 ? text.slice(0, date.end) : ''
}

/** Place and agency in a script without capitals: the agency must be known. */
function scriptDateline(head: string): FoundDateline | undefined {
  const first = kindAt(head, 0)
  if ((first & (LETTER | JOINER | HALF)) === 0 || (first & (UPPER | LOWER)) !== 0) return undefined
  const match = PLACE_AND_AGENCY.exec(head)
  const { place, agency } = (match?.groups ?? {}) as { place?: string; agency?: string }
  const known = agency === undefined ? undefined : agencyNamed(agency)
  if (!match || place === undefined || known === undefined) return undefined
  return { place, agency: known, agencyIsKnown: true, length: match[0].length }
}

/** A place alone, in capitals. */
function capitalDateline(head: string): FoundDateline | undefined {
  // Nearly every sentence goes on in small letters.
  if ((kindAt(head, 1) & (UPPER | HALF)) === 0 && !".'’-".includes(head.charAt(1))) return undefined
  const match = CAPITAL_PLACE.exec(head)
  const place = match?.groups?.place
  if (!match || place === undefined || place.length < 4) return undefined
  return { place: showPlace(place), agencyIsKnown: false, length: match[0].length }
}

/** "RIYADH" as a reader would write it; abbreviations such as "S.D." stay. */
function showPlace(place: string): string {
  const clean = place.replace(/(?<![,\s])[,\s]+$/, '')
  if (clean !== clean.toUpperCase() || clean === clean.toLowerCase()) return clean
  return clean.replace(/\p{Lu}{3,}/gu, (word) => (word[0] as string) + word.slice(1).toLowerCase())
}

/** Offers place, day and agency of a dateline that stands at an offset of the block. */
function propose(draft: Draft, block: DraftBlock, found: FoundDateline, at: number): void {
  const where = block.line === undefined ? {} : { line: block.line }
  const excerpt = excerptAround(block.text, at, at + found.length)
  const shared = { origin: 'text' as const, ...where, excerpt }
  if (found.place !== undefined) {
    const on = found.on === undefined ? {} : { on: found.on }
    draft.candidates.push({
      field: 'dateline',
      value: found.place,
      rule: 'place that opens the text',
      rank: 5,
      ...shared,
      ...on,
    })
  }
  if (found.on !== undefined) {
    draft.candidates.push({ field: 'publishedOn', value: found.on, rule: 'day in the dateline', rank: 8, ...shared })
  }
  if (found.agency !== undefined) {
    const rule = found.agencyIsKnown ? 'agency in the dateline' : 'abbreviation in the position of an agency'
    draft.candidates.push({ field: 'agency', value: found.agency, rule, rank: found.agencyIsKnown ? 9 : 5, ...shared })
  }
}

/** A byline in front of the dateline, in lines cut out of a flat capture: "by Staff Writers Moscow (AFP) Feb 16, 2016". */
const BYLINE_BEFORE =
  /^[Bb]y (?:Staff Writers?|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}) (?=\p{Lu}[\p{L}.'’ -]{1,30}\()/u
/** How it begins. */
const BYLINE_SIGN = /^[Bb]y /

/** Step: finds the dateline in the head of the article and in its first paragraphs. */
export function findDateline(draft: Draft): void {
  const { blocks, range } = draft
  const headline = blocks.findIndex((block) => block.label === 'headline')
  const from = Math.max(headline + 1, range.first - 8)
  for (let index = from; index < Math.min(blocks.length, range.first + 3); index++) {
    const block = blocks[index] as DraftBlock
    if (block.label === 'caption') continue
    const skipped = BYLINE_SIGN.test(block.text) ? (BYLINE_BEFORE.exec(block.text)?.[0].length ?? 0) : 0
    const found = datelineAt(block.text.slice(skipped))
    if (!found) continue
    // "(AFP)" alone on its line is a credit, and stands at the end more often than at the head.
    if (found.place === undefined && found.length >= block.text.length - skipped) continue
    propose(draft, block, found, skipped)
    if (skipped === 0 && block.label !== 'body' && block.text.length - found.length < 24) block.label = 'dateline'
    return
  }
}
