import { describe, expect, it } from 'vitest'
import { dateInPath } from '../../src/extract/date-addresses.js'
import { readStamp } from '../../src/extract/date-stamps.js'
import { extractArticle, openDoors } from '../../src/extract/extract-article.js'
import { structuredDate } from '../../src/extract/structured-data.js'
import { weekdayBefore, weekdayOf } from '../../src/extract/weekdays.js'
import { sentencesOf } from '../../src/text/sentences.js'
import { sourceOf } from './sources.js'

const doors = await openDoors(['html', 'raw-text'])
const PROSE = [
  'The council of Sandport has decided to rebuild the old pier, which was closed after the storm of last winter had damaged it.',
  'The work is to begin in spring and will take two years, said the mayor, who had promised it to the fishermen of the town.',
  'Most of the money comes from the region, and the rest from a fund that the shopkeepers of the harbour street have set up.',
]
const dayOf = (text: string, path = 'source.txt'): string | undefined =>
  extractArticle(sourceOf(text, path), doors, { language: 'und' }, () => {})?.publishedOn
const dump = (...lines: string[]): string => [...lines, ...PROSE].join('\n\n')
const page = (head: string, credits: string): string =>
  `<html lang="en"><head><title>Pier to be rebuilt in Sandport</title>${head}</head><body><article><h1>Pier to be rebuilt in Sandport</h1>` +
  `<p>${credits}</p>${PROSE.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`

describe('the day of publication of a dump', () => {
  it.each([
    ['Published 16 February 2016 at 09:12', '2016-02-16'],
    ['By Anna Dorn, 16 February 2016', '2016-02-16'],
    ['Tue 16/02/2016 09:12', '2016-02-16'],
    // 4 March 2016 was a Friday, 3 April a Sunday.
    ['Friday 04/03/2016 | 18:40', '2016-03-04'],
  ])('is read from the line "%s" below the headline', (line, day) => {
    expect(dayOf(dump('Pier to be rebuilt in Sandport', line))).toBe(day)
  })

  it('is that of publication where an update stands beside it, in whichever order', () => {
    const day = 'Published Feb. 15, 2016 12:16PM EST'
    const update = 'Updated Feb. 16, 2016 4:04AM EST'
    for (const credit of [`${update} / ${day}`, `${day} / ${update}`])
      expect(dayOf(dump('Pier to be rebuilt in Sandport', credit))).toBe('2016-02-15')
    expect(dayOf(dump('Pier to be rebuilt in Sandport', update))).toBe('2016-02-16')
  })

  it('is unknown where the page counts it from the day of reading and only videos have dates', () => {
    const video = ['Video: the storm of last winter as seen from the harbour', 'February 3, 2016']
    for (const credit of ['PublishedThursday 1:30PM', 'Published 3 days ago'])
      expect(dayOf(dump('Pier to be rebuilt in Sandport', 'By Anna Dorn', credit, ...video))).toBeUndefined()
  })

  it('is unknown where two days are glued and no word says which is which', () => {
    expect(dayOf(dump('Pier to be rebuilt in Sandport', '15. Februar 201616. Februar 2016'))).toBeUndefined()
    expect(dayOf(dump('Pier to be rebuilt in Sandport', '16. Februar 201616. Februar 2016'))).toBe('2016-02-16')
  })

  it('is not the day of a sentence, of a caption or of a quoted post', () => {
    expect(
      dayOf(dump('Pier to be rebuilt in Sandport', 'The pier was opened on 3 May 1899 by the queen.')),
    ).toBeUndefined()
    const caption =
      'The pier after the storm on Saturday, January 16, 2016, in Sandport. Photo: Anna Dorn for the harbour'
    expect(dayOf(dump('Pier to be rebuilt in Sandport', caption))).toBeUndefined()
    expect(dayOf(dump('Pier to be rebuilt in Sandport', '— Anna Dorn (@annadorn) January 16, 2016'))).toBeUndefined()
  })

  it('is unknown while nothing settles the order of its numbers', () => {
    expect(dayOf(dump('Pier to be rebuilt in Sandport', '04/03/2016'))).toBeUndefined()
    // German writes 4.3.2016: slashes come from a program that may put the month first.
    const german = [
      'Der Rat der Stadt Sandhafen hat beschlossen, die alte Brücke wieder aufzubauen, die nach dem Sturm im Winter geschlossen worden war.',
      'Die Arbeiten sollen im Frühjahr beginnen und zwei Jahre dauern, sagte die Bürgermeisterin, die es den Fischern versprochen hatte.',
      'Das meiste Geld kommt vom Land, und den Rest geben die Händler der Hafenstraße, die eine Kasse dafür eingerichtet haben.',
    ]
    const report = (date: string): string => ['Alte Brücke wird neu gebaut', date, ...german].join('\n\n')
    expect(dayOf(report('04/03/2016'))).toBeUndefined()
    expect(dayOf(report('04.03.2016'))).toBe('2016-03-04')
  })
})

describe('the day of publication of a page', () => {
  const stamp = (value: string): string => `<meta property="article:published_time" content="${value}">`

  it('is that of the place where a clock of Greenwich is a day ahead', () => {
    const shown = 'By Anna Dorn, published November 8, 2023 at 8:09 p.m.'
    expect(dayOf(page(stamp('2023-11-09T01:09:55+00:00'), shown), 'a.html')).toBe('2023-11-08')
    expect(dayOf(page(stamp('2023-11-09T18:09:55+00:00'), shown), 'a.html')).toBe('2023-11-09')
    expect(dayOf(page(stamp('2023-11-09T01:09:55+01:00'), shown), 'a.html')).toBe('2023-11-09')
  })

  it('is the day shown beside the headline where metadata call it that of an update', () => {
    const updated = '<meta property="article:modified_time" content="2023-04-01T10:00:00+02:00">'
    const head = stamp('2021-01-05T10:00:00+01:00') + updated
    expect(dayOf(page(head, 'By Anna Dorn, April 1, 2023, 12:00'), 'a.html')).toBe('2023-04-01')
  })

  it('is the first one where an update is shown, and unknown where the page was rewritten long after', () => {
    const updated = (day: string): string => `<meta property="article:modified_time" content="${day}T10:00:00+02:00">`
    const shown = (day: string): string => `By Anna Dorn. Updated ${day}, 12:00`
    const first = stamp('2021-01-05T10:00:00+01:00')
    expect(dayOf(page(first + updated('2021-04-01'), shown('April 1, 2021')), 'a.html')).toBe('2021-01-05')
    expect(dayOf(page(first + updated('2023-04-01'), shown('April 1, 2023')), 'a.html')).toBeUndefined()
    const address = '<link rel="canonical" href="https://paper.example/2021/01/05/pier.html">'
    expect(dayOf(page(first + updated('2023-04-01') + address, shown('April 1, 2023')), 'a.html')).toBe('2021-01-05')
    expect(dayOf(page(first + updated('2023-04-01'), 'By Anna Dorn'), 'a.html')).toBe('2021-01-05')
  })

  it('is that of the address where the metadata state a later one that is not shown', () => {
    const address = '<link rel="canonical" href="https://paper.example/2017/7/12/pier.html">'
    expect(dayOf(page(stamp('2019-06-17T18:28:00+02:00') + address, 'By Anna Dorn'), 'a.html')).toBe('2017-07-12')
    expect(dayOf(page(stamp('2017-07-13T01:28:00+02:00') + address, 'By Anna Dorn'), 'a.html')).toBe('2017-07-13')
  })

  it('is unknown where metadata contradict each other and nothing else decides', () => {
    const other = (name: string, day: string): string => `<meta name="${name}" content="${day}T04:10:00-03:00">`
    const first = stamp('2022-05-10T12:00:00-03:00')
    expect(dayOf(page(first + other('publishdate', '2022-05-12'), 'By Anna Dorn'), 'a.html')).toBeUndefined()
    const outvoted = first + other('pubdate', '2022-05-10') + other('publishdate', '2022-05-12')
    expect(dayOf(page(outvoted, 'By Anna Dorn'), 'a.html')).toBe('2022-05-10')
    expect(dayOf(page(first + other('date', '2022-05-11'), 'By Anna Dorn'), 'a.html')).toBe('2022-05-10')
  })

  it('is read from an element named after a date, from its attributes first', () => {
    const credits = '<span class="post-date" title="2019-05-14T10:00:00+02:00">last week</span>'
    expect(dayOf(page('', credits), 'a.html')).toBe('2019-05-14')
  })

  it('is read from scripts only where they are of one mind and nothing else states it', () => {
    const script = (fields: string): string => `<script>x = {${fields}}</script>`
    expect(dayOf(page(script('"publishedAt":"2019-05-14T10:00:00+02:00"'), 'By Anna Dorn'), 'a.html')).toBe(
      '2019-05-14',
    )
    const two = script('"publishedAt":"2019-05-14"') + script('"publishedAt":"2019-05-15"')
    expect(dayOf(page(two, 'By Anna Dorn'), 'a.html')).toBeUndefined()
  })

  it('is read from linked data of other kinds, and from one that does not parse', () => {
    expect(structuredDate(['{"@type":"Recipe","datePublished":"2006-10-10"}'])).toBe('2006-10-10')
    expect(structuredDate(['{"@type":"Review","datePublished":"2006-10-10"}, oops'])).toBe('2006-10-10')
    expect(structuredDate(['{"datePublished":"2006-10-10"} {"datePublished":"2007-10-10"}'])).toBeUndefined()
  })
})

describe('days in addresses, stamps and sentences', () => {
  it('are read from addresses where their order is sure', () => {
    expect(dateInPath('/news/2016/02/16/pier.html')).toBe('2016-02-16')
    expect(dateInPath('/news/29-10-2021')).toBe('2021-10-29')
    expect(dateInPath('/news/04-03-2021')).toBeUndefined()
    expect(dateInPath('/news/20160216123')).toBeUndefined()
  })

  it('are read from instants in seconds and milliseconds, with the hour of Greenwich', () => {
    expect(readStamp('1455618600')).toEqual({ day: '2016-02-16', utcHour: 10 })
    expect(readStamp('1455618600000')?.day).toBe('2016-02-16')
    expect(readStamp('2016-02-16T23:30:00Z')).toEqual({ day: '2016-02-16', utcHour: 23 })
    expect(readStamp('2016-02-16T23:30:00-05:00')?.utcHour).toBeUndefined()
    expect(readStamp('9999999999')).toBeUndefined()
  })

  it('have weekdays', () => {
    expect(weekdayOf('2016-02-16')).toBe(2)
    expect(weekdayBefore('Dienstag, 16.02.2016', 10)).toBe(2)
    expect(weekdayBefore('on 16.02.2016', 3)).toBeUndefined()
  })

  it('do not end a sentence at the full stop of their number', () => {
    const text = 'Am 19. Oktober 2019 wurde abgestimmt. Danach gingen alle.'
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Am 19. Oktober 2019 wurde abgestimmt.',
      'Danach gingen alle.',
    ])
  })
})
