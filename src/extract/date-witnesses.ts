/** What the candidates for the day of publication say of one another: lists give none, what readers saw decides for bare markup. */
import type { Candidate, Draft } from '../model/draft.js'

/** Different days in one place from which on they are those of a list: of an article there are two, published and updated. */
const LIST = 4
/** From this rank on a date in the text stands where articles have theirs. */
const SURE = 4

/** Rule for a date between headline and text, where lists of teasers stand too. */
export const DATE_BELOW_HEADLINE = 'date above the text, some way below the headline'
/** Rule for a date in the first lines behind the text, where comments begin. */
export const DATE_BEHIND = 'date just behind the text'
/** Rule for every date further down: how many there are tells a list. */
export const DATE_IN_FOOT = 'date in the foot of the page'

const isDate = ({ field, value }: Candidate): boolean => field === 'publishedOn' && value !== ''
const isUpdate = ({ rule }: Candidate): boolean => rule.includes('day of an update')

/** Replaces the candidates that a rule rejects by losers with the reason added. */
function reject(draft: Draft, reason: string, isRejected: (candidate: Candidate) => boolean): void {
  draft.candidates.forEach((candidate, index) => {
    if (!isDate(candidate) || candidate.rank < 0 || !isRejected(candidate)) return
    draft.candidates[index] = { ...candidate, rule: `${candidate.rule}, ${reason}`, rank: -1 }
  })
}

/** Different days that one rule found. */
const daysOf = (draft: Draft, rule: string): number =>
  new Set(draft.candidates.filter((one) => isDate(one) && one.rule === rule).map(({ value }) => value)).size

/** Of many days in the same place none is the article's: they are those of teasers, comments or revisions. */
function rejectLists(draft: Draft): void {
  if (daysOf(draft, DATE_BELOW_HEADLINE) >= LIST)
    reject(draft, 'one of many', ({ rule }) => rule === DATE_BELOW_HEADLINE)
  if (daysOf(draft, DATE_IN_FOOT) >= LIST - 1) reject(draft, 'one of many', ({ rule }) => rule === DATE_BEHIND)
}

/** A `<time>` that says nothing of publication yields to the day that stands beside the headline: teasers have one too. */
function rejectStrayTimes(draft: Draft): void {
  const shown = new Set(
    draft.candidates
      .filter((one) => isDate(one) && one.origin === 'text' && one.rank >= SURE && !isUpdate(one))
      .map(({ value }) => value),
  )
  if (shown.size === 0) return
  reject(draft, 'not the day beside the headline', ({ rule, value }) => rule === 'time element' && !shown.has(value))
}

/** The day of an update stands in only where nothing else is known, wherever it was stated. */
function rejectUpdates(draft: Draft): void {
  const isOther = (one: Candidate): boolean =>
    isDate(one) && one.origin !== 'file-name' && one.rank >= 2 && !isUpdate(one) && one.value.length === 10
  if (draft.candidates.some(isOther)) reject(draft, 'where another is stated', isUpdate)
}

/** Weighs the candidates for the day of publication against one another. */
export function weighDates(draft: Draft): void {
  rejectLists(draft)
  rejectStrayTimes(draft)
  rejectUpdates(draft)
}
