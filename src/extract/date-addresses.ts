/** Days that addresses and file names state: `/2016/02/16/`, `20160216`, `2016-02-16-…`, `/29-10-2021`. */
import type { CalendarDate } from '../model/calendar-date.js'
import type { Draft } from '../model/draft.js'
import { makeCalendarDate } from '../text/calendar-dates.js'
import { parseUrl } from '../text/escape.js'

const YEAR_FIRST = /(?:^|[/_-])((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/
/** Eight digits beside more digits or in an identifier are no day. */
const COMPACT = /(?:^|[/_-])((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?=[/_.-]|$)/
const YEAR_LAST = /(?:^|[/_-])(\d{1,2})([_-])(\d{1,2})\2((?:19|20)\d\d)(?=[/_.-]|$)/

/** The day a path states; of day and month in an order that is open, none. */
export function dateInPath(path: string): CalendarDate | undefined {
  const yearFirst = YEAR_FIRST.exec(path) ?? COMPACT.exec(path)
  if (yearFirst) return makeCalendarDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
  const yearLast = YEAR_LAST.exec(path)
  if (!yearLast) return undefined
  const [first, second] = [Number(yearLast[1]), Number(yearLast[3])]
  if (first <= 12 && second <= 12 && first !== second) return undefined
  return makeCalendarDate(Number(yearLast[4]), Math.min(first, second), Math.max(first, second))
}

/** Rule for a day that the address of the page bears. */
export const ADDRESS = 'day in the address'

/** Candidates from the canonical address and from the path of the file. */
export function datesOfAddresses(draft: Draft): void {
  for (const { field, value } of [...draft.candidates]) {
    const path = field === 'canonicalUrl' ? (parseUrl(value)?.pathname ?? '') : ''
    const day = path === '' ? undefined : dateInPath(path)
    if (day === undefined) continue
    draft.candidates.push({
      field: 'publishedOn',
      value: day,
      origin: 'markup',
      rule: ADDRESS,
      rank: 2,
      excerpt: value,
    })
  }
  const name = draft.source.sourcePath
  const day = dateInPath(name)
  if (day)
    draft.candidates.push({
      field: 'publishedOn',
      value: day,
      origin: 'file-name',
      rule: 'day in the file name',
      rank: 1,
      excerpt: name,
    })
}
