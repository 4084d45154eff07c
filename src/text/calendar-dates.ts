/** Calendar dates from strings and to strings; the one door to date-fns, which knows the calendar. */
import { format } from 'date-fns/format'
import { getDaysInMonth } from 'date-fns/getDaysInMonth'
import type { CalendarDate, DatePrecision } from '../model/calendar-date.js'

const ISO_FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Days in a month of the Gregorian calendar. Local time is safe here: no instant is made from the day. */
const daysIn = (year: number, month: number): number => getDaysInMonth(new Date(year, month - 1, 1))

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** Makes a date from numbers (month and day 1-based). Undefined when there is no such day, or the year is not 1000 to 2999. */
export function makeCalendarDate(year: number, month?: number, day?: number): CalendarDate | undefined {
  if (!Number.isInteger(year) || year < 1000 || year > 2999) return undefined
  if (month === undefined) return pad(year, 4) as CalendarDate
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined
  if (day === undefined) return `${pad(year, 4)}-${pad(month, 2)}` as CalendarDate
  // Every month has 28 days: most dates need no calendar.
  if (!Number.isInteger(day) || day < 1 || (day > 28 && day > daysIn(year, month))) return undefined
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDate
}

/** Reads `2016`, `2016-02` or `2016-02-16`, nothing else. Undefined when it is another form or no such day exists. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  const match = ISO_FORM.exec(text)
  if (!match) return undefined
  const [, year, month, day] = match
  return makeCalendarDate(
    Number(year),
    month === undefined ? undefined : Number(month),
    day === undefined ? undefined : Number(day),
  )
}

/** How exactly the date is known. */
export function precisionOf(date: CalendarDate): DatePrecision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'
}

/** `January` to `December`. Both ends of this are local time, so the zone cancels out; tests run it in four zones. */
const MONTHS = Array.from({ length: 12 }, (_, month) => format(new Date(2000, month, 1), 'MMMM'))

/** For readers, in English: `16 February 2016`, `February 2016`, `2016`. A page shows dozens, so no instant is made of them. */
export function writeCalendarDate(date: CalendarDate): string {
  const year = date.slice(0, 4)
  if (date.length === 4) return year
  const month = MONTHS[Number(date.slice(5, 7)) - 1]
  return date.length === 7 ? `${month} ${year}` : `${Number(date.slice(8))} ${month} ${year}`
}

/** Orders dates, newest first, undated last; a month stands before its days, a year before its months. */
export function compareNewestFirst(a: CalendarDate | undefined, b: CalendarDate | undefined): number {
  if (a === b) return 0
  if (a === undefined) return 1
  if (b === undefined) return -1
  return a < b ? 1 : -1
}
