import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseStatedDate } from '../../src/text/stated-dates.js'

describe('parseStatedDate', () => {
  it.each([
    ['2016', '2016'],
    ['2016-02', '2016-02'],
    ['2016-02-16', '2016-02-16'],
    ['2016-2-6', '2016-02-06'],
    ['2016/02/16', '2016-02-16'],
    ['20160216', '2016-02-16'],
    ['2016-02-16T09:30:00Z', '2016-02-16'],
    ['2016-02-16T23:59:59.999-11:00', '2016-02-16'],
    ['2016-02-16 09:30', '2016-02-16'],
    ['16.02.2016 09:30', '2016-02-16'],
    ['16 February 2016', '2016-02-16'],
    ['16th Feb 2016', '2016-02-16'],
    ['February 16, 2016', '2016-02-16'],
    ['Sept. 3, 2016', '2016-09-03'],
    ['February 2016', '2016-02'],
    ['16-Feb-2016', '2016-02-16'],
    ['Tuesday, 16 February 2016', '2016-02-16'],
    ['Tue, 16 Feb 2016 09:30:00 GMT', '2016-02-16'],
    ['Feb 16, 2016 3:30 PM', '2016-02-16'],
    ['16.02.2016', '2016-02-16'],
    ['3.2.2016', '2016-02-03'],
    ['16/02/2016', '2016-02-16'],
    ['2/16/2016', '2016-02-16'],
    ['2/2/2016', '2016-02-02'],
    ['۱۶.۰۲.۲۰۱۶', '2016-02-16'],
    ['٢٠١٦-٠٢-١٦', '2016-02-16'],
  ])('reads %s', (written, date) => {
    expect(parseStatedDate(written)).toEqual({ date })
  })

  it.each([
    ['2016-02-30', 'impossible'],
    ['2015-02-29', 'impossible'],
    ['2016-13', 'impossible'],
    ['31.02.2016', 'impossible'],
    ['13/13/2016', 'impossible'],
    ['31 June 2016', 'impossible'],
    ['2/3/2016', 'ambiguous'],
    ['03-04-2016', 'ambiguous'],
    ['1394-11-27', 'unreadable'],
    ['16-Feb-16', 'unreadable'],
    ['42416', 'unreadable'],
    ['yesterday', 'unreadable'],
    ['Marchy 3, 2016', 'unreadable'],
    ['ma 3, 2016', 'unreadable'],
    ['', 'unreadable'],
    [' '.repeat(50_000), 'unreadable'],
  ])('makes no date of %.20s: %s', (written, fault) => {
    expect(parseStatedDate(written)).toEqual({ fault })
  })

  it('reads every day back in every unambiguous notation', () => {
    const names = 'January February March April May June July August September October November December'.split(' ')
    const days = fc.date({ min: new Date('1700-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10)
        const [year, month, number] = iso.split('-').map(Number) as [number, number, number]
        const name = names[month - 1] as string
        const forms = [iso, `${iso}T00:00:00Z`, `${number} ${name} ${year}`, `${name.slice(0, 3)} ${number}, ${year}`]
        for (const form of [...forms, `${number}.${month}.${year}`]) {
          expect(parseStatedDate(form)).toEqual({ date: iso })
        }
      }),
    )
  })

  it('never throws', () => {
    const parts = fc.constantFrom('16', '2016', '-', '/', '.', ' ', 'Feb', 'T', ':', '09', 'Z', '+03:30', ',', 'é')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parts, { maxLength: 14 }).map((all) => all.join('')),
        ),
        (text) => {
          const read = parseStatedDate(text)
          if ('date' in read) expect(read.date).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/)
        },
      ),
      { numRuns: 500 },
    )
  })
})
