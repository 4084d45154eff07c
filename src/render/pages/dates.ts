/** The archive by date: all years at a glance, a year, a month. */
import type { OutputFile } from '../../model/output-file.js'
import { ADDRESSES, dateAddress, type HrefTo, hrefsFrom } from '../addresses.js'
import { type CalendarYear, monthsOf, periodName } from '../calendar.js'
import type { Link, YearStrip } from '../context-parts.js'
import { pagesOf } from '../paging.js'
import { articleRows, chartFrom, groupedRows, pagerOf } from '../rows.js'
import { makePage, type Site } from '../site.js'
import { counted } from '../wording.js'

/** Articles of each month that a year's page shows before it refers to the month's own. */
const MONTH_SHOWN = 5

const stripOf = (to: HrefTo, year: CalendarYear): YearStrip => ({
  year: year.year,
  href: to(dateAddress(year.year)),
  count: year.positions.length,
  months: monthsOf(year).map(({ key, name, count }) => ({
    label: name.slice(0, 3),
    name,
    href: count === 0 ? undefined : to(dateAddress(key)),
    count,
  })),
})

/** `dates.html`. */
export function datesPage(site: Site): OutputFile | undefined {
  const to = hrefsFrom(ADDRESSES.dates)
  const undated = site.calendar.undated.length
  return makePage(
    site,
    { outputPath: ADDRESSES.dates, title: 'Dates', description: `${site.settings.title} by year and month.` },
    'dates',
    {
      years: [...site.calendar.years].reverse().map((year) => stripOf(to, year)),
      timeline: to(ADDRESSES.timeline),
      undated: undated === 0 ? undefined : { text: counted(undated, 'undated article'), href: to(ADDRESSES.undated) },
    },
  )
}

const shelfLink = (to: HrefTo, key: string | undefined): Link | undefined =>
  key === undefined ? undefined : { text: periodName(key), href: to(dateAddress(key)) }

/** A year, by its place in the calendar. */
export function* yearPages(site: Site, index: number): Generator<OutputFile | undefined> {
  const { years } = site.calendar
  const year = years[index] as CalendarYear
  const base = `dates/${year.year}`
  for (const page of pagesOf(base, year.yearOnly, site.settings.pageSize)) {
    const to = hrefsFrom(page.outputPath)
    const isNewest = page.number === undefined
    const months = isNewest ? [...year.months.values()].flatMap((positions) => positions.slice(0, MONTH_SHOWN)) : []
    yield makePage(
      site,
      {
        outputPath: page.outputPath,
        title: isNewest ? year.year : `Page ${page.number}`,
        section: ADDRESSES.dates,
        crumbs: [
          { text: 'Dates', to: ADDRESSES.dates },
          ...(isNewest ? [] : [{ text: year.year, to: dateAddress(year.year) }]),
        ],
        description: `Articles of ${year.year} in ${site.settings.title}.`,
      },
      'year',
      {
        year: year.year,
        isNewest,
        summary: isNewest ? `${counted(year.positions.length, 'article')}.` : '',
        periods:
          isNewest && year.months.size > 0
            ? chartFrom(monthsOf(year), to, `Articles of ${year.year} by month`)
            : undefined,
        months: groupedRows(site, to, months, 'month'),
        yearOnly: articleRows(site, to, page.positions),
        pager: pagerOf(page, to),
        previous: shelfLink(to, years[index - 1]?.year),
        next: shelfLink(to, years[index + 1]?.year),
      },
    )
  }
}

/** A month with its articles, by its place among all months that have some. */
export function* monthPages(
  site: Site,
  months: readonly CalendarMonth[],
  index: number,
): Generator<OutputFile | undefined> {
  const [month, positions] = months[index] as CalendarMonth
  const year = month.slice(0, 4)
  const name = periodName(month)
  for (const page of pagesOf(`dates/${month}`, positions, site.settings.pageSize)) {
    const to = hrefsFrom(page.outputPath)
    const isNewest = page.number === undefined
    const above = [
      { text: 'Dates', to: ADDRESSES.dates },
      { text: year, to: dateAddress(year) },
    ]
    yield makePage(
      site,
      {
        outputPath: page.outputPath,
        title: isNewest ? name : `Page ${page.number}`,
        section: ADDRESSES.dates,
        crumbs: isNewest ? above : [...above, { text: name, to: dateAddress(month) }],
        description: `Articles of ${name} in ${site.settings.title}.`,
      },
      'month',
      {
        heading: isNewest ? name : `${name}, page ${page.number}`,
        isNewest,
        summary: isNewest ? `${counted(positions.length, 'article')}.` : '',
        groups: groupedRows(site, to, page.positions, 'day'),
        pager: pagerOf(page, to),
        previous: shelfLink(to, months[index - 1]?.[0]),
        next: shelfLink(to, months[index + 1]?.[0]),
      },
    )
  }
}

/** A month, as `2016-02`, and the positions of its articles. */
export type CalendarMonth = readonly [month: string, positions: readonly number[]]

/** The months that have articles, in order of time. */
export const monthsWithArticles = (site: Site): readonly CalendarMonth[] =>
  site.calendar.years.flatMap((year) => [...year.months])
