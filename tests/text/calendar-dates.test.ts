import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '../../src/model/calendar-date.js'
import {
  compareNewestFirst,
  makeCalendarDate,
  parseCalendarDate,
  precisionOf,
  writeCalendarDate,
} from '../../src/text/calendar-dates.js'

const date = (text: string): CalendarDate => parseCalendarDate(text) as CalendarDate

describe('calendar dates', () => {
  it('are days, months and years of the calendar, and nothing else', () => {
    for (const text of ['2016', '2016-02', '2016-02-16', '2000-02-29', '1900-02-28']) {
      expect(parseCalendarDate(text), text).toBe(text)
    }
    const wrong = ['', '16', '2016-2', '2016-13', '2016-00', '2016-02-30', '2001-02-29', '1900-02-29', '0900', '3000']
    for (const text of [...wrong, ' 2016', '2016-02-16T00:00', '۲۰۱۶'])
      expect(parseCalendarDate(text), text).toBeUndefined()
  })

  it('know how exact they are', () => {
    expect([date('2016'), date('2016-02'), date('2016-02-16')].map(precisionOf)).toEqual(['year', 'month', 'day'])
  })

  it('are written for readers with the precision they have', () => {
    expect(writeCalendarDate(date('2016-02-16'))).toBe('16 February 2016')
    expect(writeCalendarDate(date('2016-02'))).toBe('February 2016')
    expect(writeCalendarDate(date('2016'))).toBe('2016')
  })

  it('read back whatever day they are made from', () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (day) => {
        const [year, month, dayOfMonth] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()]
        const made = makeCalendarDate(year, month, dayOfMonth)
        expect(made).toBe(day.toISOString().slice(0, 10))
        expect(writeCalendarDate(made as CalendarDate)).toMatch(new RegExp(`^${dayOfMonth} \\p{L}+ ${year}$`, 'u'))
      }),
    )
  })

  it('sort newest first, the less exact after its parts, the unknown last', () => {
    const shuffled = [undefined, date('2016'), date('2016-02-16'), date('2017'), date('2016-02'), date('2016-02-17')]
    // Array.prototype.sort never hands undefined to its comparison.
    const sorted = shuffled.map((on) => ({ on })).sort((a, b) => compareNewestFirst(a.on, b.on))
    expect(sorted.map(({ on }) => on)).toEqual(['2017', '2016-02-17', '2016-02-16', '2016-02', '2016', undefined])
  })
})
