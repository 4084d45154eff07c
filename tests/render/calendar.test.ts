import { describe, expect, it } from 'vitest'
import { calendarOf, monthsOf, periodName, periodsOf } from '../../src/render/calendar.js'
import { articles, day, without } from './made-archive.js'

const dates = ['2021-10-05', '2021-09-14', '2020-03', '2019'].map(day)

describe('the calendar', () => {
  const calendar = calendarOf([
    ...articles(4, (at) => ({ publishedOn: dates[at] as (typeof dates)[number] })),
    without('publishedOn'),
  ])

  it('sorts articles into years, months and the shelf of the undated', () => {
    expect(calendar.years.map(({ year }) => year)).toEqual(['2019', '2020', '2021'])
    expect([...(calendar.years[2]?.months ?? [])]).toEqual([
      ['2021-09', [1]],
      ['2021-10', [0]],
    ])
    expect(calendar.years[0]?.yearOnly).toEqual([3])
    expect(calendar.dated).toEqual([0, 1, 2, 3])
    expect(calendar.undated).toEqual([4])
  })

  it('gives a year all twelve months', () => {
    const months = monthsOf(calendar.years[2] as (typeof calendar.years)[number])
    expect(months).toHaveLength(12)
    expect(months[8]).toEqual({ key: '2021-09', name: 'September 2021', count: 1 })
  })
})

describe('periods', () => {
  it('are months over a short span, with the gaps', () => {
    expect(periodsOf(['2021-01-05', '2020-11', '2020-11-30']).map(({ key, count }) => [key, count])).toEqual([
      ['2020-11', 2],
      ['2020-12', 0],
      ['2021-01', 1],
    ])
  })

  it('are years over a long span, or where a month is not known', () => {
    expect(periodsOf(['2010-01-01', '2014-01-01']).map(({ key }) => key)).toEqual([
      '2010',
      '2011',
      '2012',
      '2013',
      '2014',
    ])
    expect(periodsOf(['2014-02-01', '2014']).map(({ key, count }) => [key, count])).toEqual([['2014', 2]])
    expect(periodsOf([])).toEqual([])
  })

  it('have names', () => {
    expect(periodName('2016-02')).toBe('February 2016')
    expect(periodName('0000')).toBe('0000')
  })
})
