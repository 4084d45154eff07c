/** Dates as people and spreadsheets write them into a field that is a date; an order that could be either is no date. */
import type { CalendarDate } from '../model/calendar-date.js'
import { makeCalendarDate } from './calendar-dates.js'

/** A date, or why the words are none: no such day, day and month not told apart, or no notation we read. */
export type StatedDate = { readonly date: CalendarDate } | { readonly fault: 'impossible' | 'ambiguous' | 'unreadable' }

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

/** First and last year a stated date may have: newspapers begin in 1605, and years of other calendars fall outside. */
const FIRST_YEAR = 1600
const LAST_YEAR = 2199

/** UTF-16 units of the longest notation, with room. */
const MAX_LENGTH = 100

// A clock time counts for nothing: the day is the day as written, whatever the zone.
const CLOCK =
  /(?:T|,? )\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)? ?(?:[ap]\.?m\.?)? ?(?:Z|UTC|GMT)?(?:[+-]\d{2}:?\d{2})?(?:\[[\w/+-]{1,40}\])?$/i
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i
const YEAR_FIRST = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/
const DAY_MONTH_YEAR = /^(?:(\d{1,2})(?:st|nd|rd|th)?[ -])?([a-z]{3,9})\.?,?[ -](\d{4})$/i
const MONTH_DAY_YEAR = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i

/** Arabic and Persian digits as ASCII digits. */
function plainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
}

/** 1-based number of an English month, in full or cut to three letters or more. */
function monthNumber(word: string): number | undefined {
  const wanted = word.toLowerCase()
  const index = MONTHS.findIndex((month) => month.startsWith(wanted))
  return index < 0 ? undefined : index + 1
}

function checked(year: number, month?: number, day?: number): StatedDate {
  if (year < FIRST_YEAR || year > LAST_YEAR) return { fault: 'unreadable' }
  const date = makeCalendarDate(year, month, day)
  return date === undefined ? { fault: 'impossible' } : { date }
}

/** `16.02.2016` is day first wherever dots are written; with other marks only a number over 12 tells the day. */
function yearLast(first: number, mark: string, second: number, year: number): StatedDate {
  if (mark === '.' || first === second || first > 12) return checked(year, second, first)
  if (second > 12) return checked(year, first, second)
  return { fault: 'ambiguous' }
}

/** Reads the words of a date field; see the documentation of front matter for the notations. */
export function parseStatedDate(written: string): StatedDate {
  if (written.length > MAX_LENGTH) return { fault: 'unreadable' }
  const line = plainDigits(written).trim().replace(/\s+/g, ' ')
  const text = line.replace(CLOCK, '').replace(WEEKDAY, '')
  const number = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits))

  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text)
  if (yearFirst) return checked(Number(yearFirst[1]), number(yearFirst[2]), number(yearFirst[3]))
  const last = YEAR_LAST.exec(text)
  if (last) return yearLast(Number(last[1]), last[2] as string, Number(last[3]), Number(last[4]))
  const dayFirst = DAY_MONTH_YEAR.exec(text)
  const monthFirst = MONTH_DAY_YEAR.exec(text)
  const month = monthNumber(dayFirst?.[2] ?? monthFirst?.[1] ?? '?')
  if (month === undefined) return { fault: 'unreadable' }
  return dayFirst
    ? checked(Number(dayFirst[3]), month, number(dayFirst[1]))
    : checked(Number(monthFirst?.[3]), month, number(monthFirst?.[2]))
}
