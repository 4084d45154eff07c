import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datesIn, shortDatesIn } from '../../src/extract/date-notations.js'
import { fromJalali } from '../../src/extract/jalali.js'

const first = (text: string): string | undefined => datesIn(text)[0]?.date

describe('dates in a text', () => {
  it('are both read where the second is glued to the first', () => {
    expect(datesIn('29. Dezember 202230. Dezember 2022').map(({ date }) => date)).toEqual(['2022-12-29', '2022-12-30'])
    expect(datesIn('Dec 5, 20236 Dec 2023').map(({ date }) => date)).toEqual(['2023-12-05', '2023-12-06'])
  })

  it.each([
    ['Feb 16, 2016', '2016-02-16'],
    ['16 February 2016', '2016-02-16'],
    ['the 3rd of May, 1999', '1999-05-03'],
    ['Updated Dec. 23, 2023 4:04AM', '2023-12-23'],
    ['PublishedDecember 5, 2023', '2023-12-05'],
    ['December 22, 20235:00 AM', '2023-12-22'],
    ['26. Oktober 2023', '2023-10-26'],
    ['01. Dez. 2022 | 14:08 Uhr', '2022-12-01'],
    ['3. März 2015', '2015-03-03'],
    ['1er août 2014', '2014-08-01'],
    ['19 février 2020', '2020-02-19'],
    ['16 de febrero de 2016', '2016-02-16'],
    ['mayo 11, 2022', '2022-05-11'],
    ['16 февраля 2016 года', '2016-02-16'],
    ['7 травня 2018', '2018-05-07'],
    ['16 lutego 2016', '2016-02-16'],
    ['6 Şubat 2020', '2020-02-06'],
    ['3 مارس 2017', '2017-03-03'],
    ['٣ مارس ٢٠١٧', '2017-03-03'],
    ['۲۷ بهمن ۱۳۹۴', '2016-02-16'],
    ['۱ فروردین ۱۴۰۰', '2021-03-21'],
    ['۱۳۹۴/۱۱/۲۷', '2016-02-16'],
    ['2016-02-16T09:30:00Z', '2016-02-16'],
    ['2016/2/16', '2016-02-16'],
    ['16.02.2016', '2016-02-16'],
    ['2016年2月16日', '2016-02-16'],
    ['2016년 2월 16일', '2016-02-16'],
    ['February 2016', '2016-02'],
    ['12 كانون الثاني 2016', '2016-01-12'],
    ['12 كانون الثاني/يناير 2016', '2016-01-12'],
    ['12 tammikuuta 2016', '2016-01-12'],
    ['torsdag 09. desember 2021', '2021-12-09'],
    ['Nov 21, 202501747', '2025-11-21'],
  ])('%s is %s', (text, date) => {
    expect(first(text)).toBe(date)
  })

  it.each([
    'in 2016',
    '30 February 2016',
    '31.02.2016',
    '1395 years',
    'room 2016',
    '99/99/2016',
    '15 hours ago',
    'Tuesday',
  ])('%s is none', (text) => {
    expect(datesIn(text)).toEqual([])
  })

  it('keeps both readings while the order of day and month is open', () => {
    expect(datesIn('04/09/2016')).toMatchObject([{ date: '2016-09-04', swapped: '2016-04-09' }])
    expect(datesIn('14/09/2016')[0]?.swapped).toBeUndefined()
    expect(datesIn('04.09.2016')[0]?.swapped).toBeUndefined()
  })

  it('reads short years only when it is asked to', () => {
    expect(datesIn('12/31/23')).toEqual([])
    expect(shortDatesIn('12/31/23 4:23pm')[0]?.date).toBe('2023-12-31')
    expect(shortDatesIn('31.12.99')[0]?.date).toBe('1999-12-31')
  })

  it('says where the date stands', () => {
    const text = 'printed on 16 February 2016 in the harbour'
    const found = datesIn(text)[0]
    expect(text.slice(found?.start, found?.end)).toBe('16 February 2016')
  })

  it('finds only days that exist, in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1800, max: 2099 }),
        (noise, day, year) => {
          for (const { date, start, end } of datesIn(`${noise} ${day} May ${year} ${noise}`)) {
            expect(date).toMatch(/^\d{4}-\d{2}(-\d{2})?$/)
            expect(end).toBeGreaterThan(start)
          }
        },
      ),
    )
  })
})

describe('the Iranian calendar', () => {
  it.each([
    [1357, 11, 22, '1979-2-11'],
    [1399, 12, 30, '2021-3-20'],
    [1403, 12, 30, '2025-3-20'],
    [1348, 1, 1, '1969-3-21'],
    [1404, 1, 1, '2025-3-21'],
    [1375, 12, 30, '1997-3-20'],
  ])('%i/%i/%i is %s', (year, month, day, expected) => {
    const found = fromJalali(year, month, day)
    expect(`${found?.year}-${found?.month}-${found?.day}`).toBe(expected)
  })

  it('refuses days that it does not have', () => {
    expect(fromJalali(1400, 12, 30)).toBeUndefined()
    expect(fromJalali(1400, 7, 31)).toBeUndefined()
    expect(fromJalali(2016, 1, 1)).toBeUndefined()
  })
})
