/** The archive by year and month: what the date pages, the timeline and the home chart are made of. Computed once. */
import type { ArchivedArticle } from '../model/archive.js'
import { parseCalendarDate, writeCalendarDate } from '../text/calendar-dates.js'

/** The articles of one year. Positions refer to `Archive.articles`, newest first. */
export interface CalendarYear {
  /** `2016`. */
  readonly year: string
  readonly positions: readonly number[]
  /** By month, `2016-02`, January first; months without articles are absent. */
  readonly months: ReadonlyMap<string, readonly number[]>
  /** Those of which no month is known. */
  readonly yearOnly: readonly number[]
}

/** The years that have articles, oldest first, and the articles of no year. */
export interface Calendar {
  readonly years: readonly CalendarYear[]
  readonly dated: readonly number[]
  readonly undated: readonly number[]
}

const addTo = (groups: Map<string, number[]>, key: string, position: number): void => {
  const group = groups.get(key)
  if (group) group.push(position)
  else groups.set(key, [position])
}

/** Sorts articles, given newest first, into their years and months. */
export function calendarOf(articles: readonly ArchivedArticle[]): Calendar {
  const years = new Map<string, number[]>()
  const dated: number[] = []
  const undated: number[] = []
  articles.forEach(({ publishedOn }, position) => {
    if (publishedOn === undefined) undated.push(position)
    else {
      dated.push(position)
      addTo(years, publishedOn.slice(0, 4), position)
    }
  })
  return {
    years: [...years].reverse().map(([year, positions]) => yearFrom(articles, year, positions)),
    dated,
    undated,
  }
}

function yearFrom(articles: readonly ArchivedArticle[], year: string, positions: readonly number[]): CalendarYear {
  const newestFirst = new Map<string, number[]>()
  const yearOnly: number[] = []
  for (const position of positions) {
    const month = articles[position]?.publishedOn?.slice(0, 7) ?? year
    if (month.length === 4) yearOnly.push(position)
    else addTo(newestFirst, month, position)
  }
  return { year, positions, yearOnly, months: new Map([...newestFirst].reverse()) }
}

/** A stretch of time and how much appeared in it. */
export interface Period {
  /** `2016` or `2016-02`. */
  readonly key: string
  /** `2016` or `February 2016`. */
  readonly name: string
  readonly count: number
}

/** Months are counted singly up to this many, three years; beyond, years read better. */
const MOST_MONTHS = 36

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
const monthKey = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`

/** `February 2016` for `2016-02`. */
export function periodName(key: string): string {
  if (key.length === 4) return key
  const date = parseCalendarDate(key)
  return date === undefined ? key : writeCalendarDate(date)
}

const periodsFrom = (keys: readonly string[], counts: ReadonlyMap<string, number>): Period[] =>
  keys.map((key) => ({ key, name: periodName(key), count: counts.get(key) ?? 0 }))

/**
 * Counts the dates by month when every one of them names a month and they span three years or less, else by year; empty
 * periods between the first and the last are kept, because a gap is a fact about an archive. Oldest first.
 */
export function periodsOf(dates: readonly string[]): Period[] {
  let [first, last] = [dates[0], dates[0]]
  if (first === undefined || last === undefined) return []
  let byMonth = true
  for (const date of dates) {
    if (date.length < 7) byMonth = false
    if (date < first) first = date
    else if (date > last) last = date
  }
  const months = byMonth ? monthNumber(last) - monthNumber(first) + 1 : 0
  if (byMonth && months <= MOST_MONTHS) {
    const begin = monthNumber(first)
    return periodsFrom(
      Array.from({ length: months }, (_, index) => monthKey(begin + index)),
      countedBy(dates, 7),
    )
  }
  return periodsFrom(yearsBetween(first.slice(0, 4), last.slice(0, 4)), countedBy(dates, 4))
}

/** How many of the dates begin with the same characters. */
function countedBy(dates: readonly string[], length: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const date of dates) {
    const key = date.slice(0, length)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

const yearsBetween = (first: string, last: string): string[] =>
  Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => String(Number(first) + index))

/** The twelve months of a year with their counts. */
export function monthsOf(year: CalendarYear): Period[] {
  return Array.from({ length: 12 }, (_, index) => {
    const key = `${year.year}-${String(index + 1).padStart(2, '0')}`
    return { key, name: periodName(key), count: year.months.get(key)?.length ?? 0 }
  })
}
