/** Calendar dates in running text: where they stand, what day they name, and whether the order of their numbers is sure. */

import type { CalendarDate } from '../model/calendar-date.js'
import { makeCalendarDate } from '../text/calendar-dates.js'
import { kindOf, SPACE, unitAt } from '../text/characters.js'
import { mayNameMonth, monthOfWord } from '../text/month-names.js'
import { fromJalali } from './jalali.js'

/** A date as it stands in a text. */
export interface DateInText {
  readonly start: number
  readonly end: number
  readonly date: CalendarDate
  /** The notation, as a phrase for the evidence. */
  readonly notation: string
  /**
   * For `3/4/2016`: the other reading, when both orders give a day. Absent when the order is sure.
   */
  readonly swapped?: CalendarDate
}

const EASTERN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g
const ARABIC = /[\u0600-\u06ff]/

/** The months of the Levant that have two words: كانون الثاني, تشرين الأول. */
const TWO_WORD_MONTH = /(كانون|تشرين) (?=ال)/g

/** Persian and Arabic digits to ASCII, and months of two words to one; one character for one, so that offsets stay. */
function readable(text: string): string {
  if (!ARABIC.test(text)) return text
  return text.replace(EASTERN_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf)).replace(TWO_WORD_MONTH, '$1\u200c')
}

/**
 * Gregorian 1800 to 2099, Iranian 1290 to 1420. Dumps glue a clock, a second date or a count of shares to the year
 * ("20235:00 AM", "20239 Oct 2023", "Dec 5, 2023294"; the last only behind a day and its comma), and a clock to a short
 * year: the "1912" of "28.09.1912:44" is none.
 */
const YEAR =
  /(?<!\d)(?:(?:1[89]|20)\d\d|1(?:29|3\d|4[0-2])\d)(?=\d{1,2}:\d\d|\d{1,2}\.? ?\p{L}{3,12}\.? (?:19|20)\d\d|[^\d]|$)(?!:\d\d(?!\d))|(?<=\p{L}\.? \d{1,2}, ?)20[0-3]\d(?=\d)/uy
const BEFORE_DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s-]{0,2}(?:de |of |del )?([\p{L}\u200c]{2,24})(?: ?\/ ?\p{L}{2,12})?\.?(?: ماه)?,?[\s-]{0,2}(?:de |of |del )?$/u
// Read backwards from the year, which a pattern that looks behind does: one that begins at every letter takes ten times as long.
const BEFORE_MONTH_DAY = /(?<=(([\p{L}\u200c]{2,24})\.?\s{0,2}(\d{1,2})(?:st|nd|rd|th)?\s{0,2},?\s{0,2}))/uy
const BEFORE_MONTH = /(?<=(([\p{L}\u200c]{3,24})\.?,?\s{0,2}(?:de |of )?))/uy
const BEFORE_NUMBERS = /(?<![\d./-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?$/
const AFTER_NUMBERS = /^\s?([./-])\s?(\d{1,2})\s?\1\s?(\d{1,2})(?!\d)/
const AFTER_CJK = /^[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일]/
const SHORT_NUMBERS = /(?<![\d./:-])(\d{1,2})([./-])(\d{1,2})\2(\d{2})(?![\d/-]|\.\d)/g
/** A year of two digits from here on is one of the last century: news on the web begin in the nineties. */
const LAST_CENTURY = 70

/** The Gregorian date of three numbers in the calendar the year or month belongs to. */
function dayOf(year: number, month: number, day: number, jalali: boolean): CalendarDate | undefined {
  if (!jalali) return year < 1800 ? undefined : makeCalendarDate(year, month, day)
  if (year >= 1500) return undefined
  const gregorian = fromJalali(year, month, day)
  return gregorian && makeCalendarDate(gregorian.year, gregorian.month, gregorian.day)
}

/** Characters of day and month at most: "16 de septiembre de". */
const LONGEST_NAMED = 30

/** The groups of a pattern that looks behind the end of a text; none when it does not match. */
function atEnd(pattern: RegExp, text: string): string[] {
  pattern.lastIndex = text.length
  return pattern.exec(text)?.slice(1) ?? []
}

/** A date written with the name of its month, before the year that stands at `at`. */
function namedBefore(before: string, at: number, end: number, year: number): DateInText | undefined {
  // Most years stand beside no month; asking that first is cheaper than three patterns.
  if (!mayNameMonth(before, Math.max(0, before.length - LONGEST_NAMED), before.length)) return undefined
  const dayFirst = BEFORE_DAY_MONTH.exec(before)
  const month = dayFirst ? monthOfWord(dayFirst[2] as string) : undefined
  if (dayFirst && month) {
    const date = dayOf(year, month.number, Number(dayFirst[1]), month.calendar === 'jalali')
    return date && { start: at - dayFirst[0].length, end, date, notation: 'day, month and year' }
  }
  const [monthFirst = '', name = '', day] = atEnd(BEFORE_MONTH_DAY, before)
  const named = monthOfWord(name)
  if (named) {
    const date = dayOf(year, named.number, Number(day), named.calendar === 'jalali')
    return date && { start: at - monthFirst.length + named.gluedLetters, end, date, notation: 'month, day and year' }
  }
  const [alone = '', word = ''] = atEnd(BEFORE_MONTH, before)
  const only = monthOfWord(word)
  if (only?.calendar === 'gregorian' && year >= 1800) {
    const date = makeCalendarDate(year, only.number)
    return date && { start: at - alone.length + only.gluedLetters, end, date, notation: 'month and year' }
  }
  return undefined
}

/** Day, month and year in numbers, the year last: both readings where both are days. */
function numbersBefore(
  a: number,
  b: number,
  year: number,
  dotted: boolean,
): { date: CalendarDate; swapped?: CalendarDate } | undefined {
  const dayFirst = makeCalendarDate(year, b, a)
  const monthFirst = dotted ? undefined : makeCalendarDate(year, a, b)
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return { date: dayFirst, swapped: monthFirst }
  const date = dayFirst ?? monthFirst
  return date && { date }
}

/** A dot, a hyphen or a slash at an offset, or one character of space further in the direction of `step`. */
function marksNumbers(text: string, at: number, step: 1 | -1): boolean {
  const code = text.charCodeAt(at)
  if (code >= 45 && code <= 47) return true
  const next = text.charCodeAt(at + step)
  return next >= 45 && next <= 47 && (kindOf(code) & SPACE) !== 0
}

/** From here on stand the signs for year, month and day. */
const FIRST_CJK = 0x2e80

/** Numbers round the year that stands at `at`. */
function numericAround(text: string, before: string, at: number, end: number, year: number): DateInText | undefined {
  const cjk = text.charCodeAt(end) >= FIRST_CJK ? AFTER_CJK.exec(text.slice(end, end + 14)) : null
  if (cjk) {
    const date = makeCalendarDate(year, Number(cjk[1]), Number(cjk[2]))
    return date && { start: at, end: end + cjk[0].length, date, notation: 'year, month and day' }
  }
  const yearFirst = marksNumbers(text, end, 1) ? AFTER_NUMBERS.exec(text.slice(end, end + 14)) : null
  if (yearFirst) {
    const date = dayOf(year, Number(yearFirst[2]), Number(yearFirst[3]), year < 1500)
    return date && { start: at, end: end + yearFirst[0].length, date, notation: 'year, month and day in numbers' }
  }
  const yearLast = year >= 1500 && marksNumbers(before, before.length - 1, -1) ? BEFORE_NUMBERS.exec(before) : null
  if (!yearLast) return undefined
  const read = numbersBefore(Number(yearLast[1]), Number(yearLast[3]), year, yearLast[2] === '.')
  return read && { start: at - yearLast[0].length, end, ...read, notation: 'day, month and year in numbers' }
}

/** Without these no year is written. */
const FOUR_DIGITS = /\d{4}|[\u0660-\u0669\u06f0-\u06f9]{4}/

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Offset of the next run of digits as long as a year, from `from` on; -1 when there is none. */
function yearFrom(text: string, from: number): number {
  let start = -1
  const { length } = text
  for (let at = from; at < length; at++) {
    if (!isDigit(unitAt(text, at))) start = -1
    else if (start < 0) start = at
    else if (at - start === 3) return start
  }
  return -1
}

/** The date that the year from `at` to `end` belongs to, none of it before `from`. */
function dateAround(text: string, from: number, at: number, end: number): DateInText | undefined {
  const year = Number(text.slice(at, end))
  const before = text.slice(Math.max(from, at - 44), at)
  return numericAround(text, before, at, end, year) ?? namedBefore(before, at, end, year)
}

/** Every date with a year that a text states, in order. A bare year is none. Linear: each year looks at a small window. */
export function datesIn(text: string): DateInText[] {
  const found: DateInText[] = []
  if (!FOUR_DIGITS.test(text)) return found
  const plain = readable(text)
  for (let at = yearFrom(plain, 0), end = 0, from = 0; at >= 0; at = yearFrom(plain, end)) {
    end = at + 4
    YEAR.lastIndex = at
    if (YEAR.test(plain)) {
      const date = dateAround(plain, from, at, end)
      if (date) {
        found.push(date)
        from = date.end
      }
    }
    while (isDigit(plain.charCodeAt(end))) end++
  }
  return found
}

const fullYear = (short: number): number => short + (short < LAST_CENTURY ? 2000 : 1900)

const PARTED_DIGITS = /\d[./-]\d\d?[./-]\d\d/

/** Dates with a year of two digits (`12/11/23`), which only a byline may be trusted to mean as dates. */
export function shortDatesIn(text: string): DateInText[] {
  const found: DateInText[] = []
  if (!PARTED_DIGITS.test(text)) return found
  for (const match of text.matchAll(SHORT_NUMBERS)) {
    const read = numbersBefore(Number(match[1]), Number(match[3]), fullYear(Number(match[4])), match[2] === '.')
    if (read) {
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        ...read,
        notation: 'numbers with a short year',
      })
    }
  }
  return found
}
