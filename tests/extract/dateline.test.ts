import { describe, expect, it } from 'vitest'
import { datelineAt } from '../../src/extract/dateline.js'

describe('a dateline', () => {
  it.each([
    ['Moscow (AFP) Feb 16, 2016 The ministers met', 'Moscow', 'AFP', '2016-02-16'],
    ['Iran (IMNA) - During a visit', 'Iran', 'IMNA', undefined],
    ['LONDON (AP) — The party was accused', 'London', 'AP', undefined],
    ['RIYADH, Mar 01, 2014 (AP) --', 'Riyadh', 'AP', '2014-03-01'],
    ['PORT ALMA, Jun 07, 2013 (Reuters) -- text', 'Port Alma', 'Reuters', '2013-06-07'],
    ['GENEVA, March 4 - The talks', 'Geneva', undefined, undefined],
    ['МОСКВА, 16 февраля. /ТАСС/. Министры', 'Москва', 'TASS', undefined],
    ['Madrid, 16 feb (EFE).- El ministro', 'Madrid', 'EFE', undefined],
    ['Paris, 16 fév 2016 (AFP) - Le ministre', 'Paris', 'AFP', '2016-02-16'],
    ['Berlin (dpa) - Der Bundestag', 'Berlin', 'dpa', undefined],
    ['تهران - ایرنا - وزیر گفت', 'تهران', 'IRNA', undefined],
    ['المدينة القديمة 3 مارس (شينخوا) -- افتتح', 'المدينة القديمة', 'Xinhua', undefined],
    ['SIOUX FALLS, S.D. – People', 'Sioux Falls, S.D.', undefined, undefined],
    ['BERLIN — The council', 'Berlin', undefined, undefined],
    ['(Reuters) - The bank said', undefined, 'Reuters', undefined],
    ['Sandport (SNA) - The governor', 'Sandport', 'SNA', undefined],
    ['МОСКВА, 16 февраля 2016 года. Министр', 'Москва', undefined, '2016-02-16'],
    ['МОСКВА, 16 февраля 2016 г. — Министр', 'Москва', undefined, '2016-02-16'],
    ['MOSCOW, Feb 16, 2016. The minister', 'Moscow', undefined, '2016-02-16'],
    ['MOSCOW, Feb 16, 2016 (Northline Wire) - The minister', 'Moscow', undefined, '2016-02-16'],
    ['Moscow, 16 February 2016: The minister', 'Moscow', undefined, '2016-02-16'],
    ['تهران، ۱۶ فوریه ۲۰۱۶. وزیر گفت', 'تهران', undefined, '2016-02-16'],
  ])('%s', (text, place, agency, on) => {
    const found = datelineAt(text)
    expect(found).toBeDefined()
    expect([found?.place, found?.agency, found?.on]).toEqual([place, agency, on])
  })

  it.each([
    'The council (founded in 1900) - it says',
    'The ministers met in Moscow on Tuesday.',
    'Shoigu (left) said so',
    'Word - another word',
    'NATO said it would',
    'On March 4, the talks began',
    '',
  ])('is not in: %s', (text) => {
    expect(datelineAt(text)).toBeUndefined()
  })

  it('marks agencies that are not known', () => {
    expect(datelineAt('Sandport (SNA) - x')?.agencyIsKnown).toBe(false)
    expect(datelineAt('Sandport (AFP) - x')?.agencyIsKnown).toBe(true)
  })
})
