/** What the candidates for the day of publication say of one another: what readers saw corrects markup and metadata. */
import type { Candidate, Draft } from '../model/draft.js'
import { ADDRESS } from './date-addresses.js'
import { readStamp } from './date-stamps.js'

/** From this rank on a date in the text stands where articles have theirs: a probability of 0.8. */
const SURE = 1

/** Rule for what only the name of an element calls a date: mastheads with the day of the visit have one too. */
export const NAMED_ELEMENT = 'element named after a date'

/** Is a candidate of this rule the day of an update? */
export const isUpdateRule = (rule: string): boolean => rule.includes('day of an update')

const isDate = ({ field, value }: Candidate): boolean => field === 'publishedOn' && value.length === 10
const isStated = (one: Candidate): boolean => isDate(one) && one.rank >= 0 && !isUpdateRule(one.rule)
const isMarkup = ({ origin }: Candidate): boolean => origin === 'page-metadata' || origin === 'markup'

/** Replaces the candidates that a rule rejects by losers with the reason added. */
function reject(draft: Draft, reason: string, isRejected: (candidate: Candidate) => boolean): void {
  draft.candidates.forEach((candidate, index) => {
    if (!isDate(candidate) || candidate.rank < 0 || !isRejected(candidate)) return
    draft.candidates[index] = { ...candidate, rule: `${candidate.rule}, ${reason}`, rank: -1 }
  })
}

/** The candidate of metadata and markup that would be taken. */
function strongest(draft: Draft, origin: Candidate['origin']): Candidate | undefined {
  const all = draft.candidates.filter((one) => isStated(one) && one.origin === origin)
  return all.sort((a, b) => b.rank - a.rank)[0]
}

/** The day that the page shows its readers where articles have theirs; undefined when none is sure. */
const shownDay = (draft: Draft): Candidate | undefined => {
  const shown = strongest(draft, 'text')
  return shown && shown.rank >= SURE ? shown : undefined
}

/** Whole days from one date to another. */
const daysFrom = (a: string, b: string): number =>
  (Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000

/** Hours by which places are behind and ahead of Greenwich at most. */
const MOST_BEHIND = 12
const MOST_AHEAD = 14

/** Can it have been `day` somewhere at that hour of the day `utcDay` in Greenwich? */
function isSameInstant(utcDay: string, hour: number, day: string): boolean {
  const days = daysFrom(utcDay, day)
  return (days === -1 && hour < MOST_BEHIND) || (days === 1 && hour >= 24 - MOST_AHEAD)
}

/** A `<time>` that says nothing of publication yields to the day that stands beside the headline: teasers have one too. */
function rejectStrayTimes(draft: Draft): void {
  const shown = new Set(
    draft.candidates.filter((one) => isStated(one) && one.origin === 'text').map(({ value }) => value),
  )
  if (shown.size === 0) return
  const isStray = ({ rule }: Candidate): boolean => rule === 'time element' || rule === NAMED_ELEMENT
  reject(draft, 'not the day beside the headline', (one) => isStray(one) && !shown.has(one.value))
}

/** The day of an update stands in only where nothing else is known, wherever it was stated. */
function rejectUpdates(draft: Draft): void {
  const isOther = (one: Candidate): boolean =>
    isStated(one) && one.origin !== 'file-name' && one.rank >= (one.origin === 'text' ? 0 : 2)
  if (draft.candidates.some(isOther)) reject(draft, 'where another is stated', ({ rule }) => isUpdateRule(rule))
}

/**
 * A stamp of Greenwich late in an American evening bears the next day's date. The page's own words, its address or a stamp
 * with the zone of the place say which day it was there.
 */
function preferLocalDay(draft: Draft): void {
  const stated = strongest(draft, 'page-metadata')
  const hour = stated?.excerpt === undefined ? undefined : readStamp(stated.excerpt)?.utcHour
  if (stated === undefined || hour === undefined) return
  const isLocal = (one: Candidate): boolean =>
    isStated(one) &&
    one.rule !== NAMED_ELEMENT &&
    (one.origin === 'text'
      ? one.rank >= SURE
      : one.excerpt !== undefined && readStamp(one.excerpt)?.utcHour === undefined)
  const local = draft.candidates.filter(isLocal).map(({ value }) => value)
  if (local.includes(stated.value)) return
  const day = local.find((one) => isSameInstant(stated.value, hour, one))
  if (day !== undefined) reject(draft, 'a clock of Greenwich', (one) => isMarkup(one) && one.value === stated.value)
}

/** Names that systems fill with the day on which the page was made, changed or served. */
const LOOSE_META = /^meta (?:date|dc\.date|dcterms\.date|dcterms\.created|dc\.date\.created|timestamp|created)$/

/**
 * What readers are shown beside the headline outweighs metadata that are not of one mind: those of a loose name, and those
 * of a first edition when an update, or a `<time>`, bears the day shown.
 */
function preferShownDay(draft: Draft): void {
  const shown = shownDay(draft)
  const stated = strongest(draft, 'page-metadata')
  if (shown === undefined || stated === undefined || shown.value === stated.value) return
  const says = (one: Candidate): boolean => isDate(one) && isMarkup(one) && one.value === shown.value
  const isLater = daysFrom(stated.value, shown.value) > 1
  const isLoose = LOOSE_META.test(stated.rule)
  if (!isLoose && !(isLater && draft.candidates.some(says))) return
  reject(draft, 'not the day beside the headline', (one) => isMarkup(one) && one.value !== shown.value)
}

/**
 * An address is given once, at first publication, and keeps its day when a new system states the day of the move. On saved
 * pages of the development set the two never differed by more than the hours of a zone, but where the metadata were wrong.
 */
function preferAddress(draft: Draft): void {
  const stated = strongest(draft, 'page-metadata')
  const given = draft.candidates.find((one) => isStated(one) && one.rule === ADDRESS)
  if (stated === undefined || given === undefined || daysFrom(given.value, stated.value) <= 1) return
  if (shownDay(draft)?.value === stated.value) return
  reject(draft, 'later than the address', (one) => isMarkup(one) && one.value !== given.value)
}

/** A text changed after so many days may be another text. After fewer, the first day stands. */
const LONG_AFTER = 180

/**
 * Where readers are shown only that a page was updated long after the day that its metadata state, it is not known which of
 * the two is the day of this text: people dated all four such pages of the development set by the update. Both stay evidence.
 */
function doubtRewritten(draft: Draft): void {
  const stated = strongest(draft, 'page-metadata')
  if (stated === undefined) return
  const dates = draft.candidates.filter(isDate)
  const isShown = ({ origin, rule }: Candidate): boolean => origin === 'text' || rule === ADDRESS
  if (dates.some((one) => one.value === stated.value && isShown(one))) return
  const isLate = (one: Candidate): boolean => isUpdateRule(one.rule) && daysFrom(stated.value, one.value) > LONG_AFTER
  const inMarkup = new Set(dates.filter((one) => isMarkup(one) && isLate(one)).map(({ value }) => value))
  if (!dates.some((one) => one.origin === 'text' && isLate(one) && (one.rank >= 0 || inMarkup.has(one.value)))) return
  reject(draft, 'shown is only a late update', (one) => isMarkup(one) || isUpdateRule(one.rule))
}

/** Does another date of the metadata contradict this one? A loose name that is a day off does not: its clock may be elsewhere. */
const contradicts = ({ value, rule }: Candidate, stated: string): boolean =>
  value !== stated && (!LOOSE_META.test(rule) || Math.abs(daysFrom(value, stated)) > 1)

/** Where as many metadata contradict the strongest as support it, and nothing else on the page decides, none is known. */
function demandAgreement(draft: Draft): void {
  const stated = strongest(draft, 'page-metadata')
  if (stated === undefined) return
  const dates = draft.candidates.filter(isStated)
  const says = (one: Candidate): boolean => one.value === stated.value
  if (dates.some((one) => one.origin !== 'page-metadata' && says(one))) return
  const metadata = dates.filter(({ origin }) => origin === 'page-metadata')
  const against = metadata.filter((one) => contradicts(one, stated.value)).length
  if (against === 0 || against < metadata.filter(says).length) return
  reject(draft, 'contradicted by other metadata', ({ origin }) => origin === 'page-metadata')
}

/** Weighs the candidates for the day of publication against one another. */
export function weighDates(draft: Draft): void {
  if (draft.candidates.filter(isDate).length < 2) return
  preferLocalDay(draft)
  preferShownDay(draft)
  preferAddress(draft)
  doubtRewritten(draft)
  demandAgreement(draft)
  rejectStrayTimes(draft)
  rejectUpdates(draft)
}
