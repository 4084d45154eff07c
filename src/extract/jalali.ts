/** The Iranian solar calendar to the Gregorian one, by its 33-year cycle; right for the years 1178 to 1633 (1799 to 2254). */

const DAYS_BEFORE_MONTH = [0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 336]
const LEAP_REMAINDERS = new Set([1, 5, 9, 13, 17, 22, 26, 30])

/** Days in a month of the Iranian calendar. */
function daysInMonth(year: number, month: number): number {
  if (month <= 6) return 31
  return month < 12 || LEAP_REMAINDERS.has(year % 33) ? 30 : 29
}

/** Leap years of the cycle among the first `count` years. */
function leapYears(count: number): number {
  let leaps = Math.floor(count / 33) * 8
  for (let rest = 0; rest < count % 33; rest++) if (LEAP_REMAINDERS.has(rest)) leaps++
  return leaps
}

/** Day number in which 1 is 1 January 1970 plus one, counted without a clock. */
const EPOCH_YEAR = 1348
// 1 Farvardin 1348 was 21 March 1969: 286 days before 1 January 1970.
const EPOCH_DAY = -286

/** The Gregorian day of an Iranian one; undefined when it does not exist. */
export function fromJalali(
  year: number,
  month: number,
  day: number,
): { year: number; month: number; day: number } | undefined {
  if (year < 1178 || year > 1633 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return undefined
  const years = (year - EPOCH_YEAR) * 365 + leapYears(year) - leapYears(EPOCH_YEAR)
  const days = EPOCH_DAY + years + (DAYS_BEFORE_MONTH[month - 1] as number) + day - 1
  // UTC throughout: the instant is midnight of the day asked for and nothing else.
  const moment = new Date(days * 86_400_000)
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, day: moment.getUTCDate() }
}
