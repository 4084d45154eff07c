/** A day, month or year as people write it on a newspaper: no clock, no zone, and never a JavaScript `Date`. */

/**
 * A calendar date with the precision it was stated in: `2016-02-16`, `2016-02` or `2016` (the reduced precision of
 * ISO 8601 and EDTF level 0). Only `text/calendar-dates.ts` makes one, so a value of this type is a day that exists.
 */
export type CalendarDate = string & { readonly calendarDate: unique symbol }

/** How exactly a date is known. */
export type DatePrecision = 'day' | 'month' | 'year'
