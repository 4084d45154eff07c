/** The timeline: the whole archive over time as a drawing and, below it, as a list that says the same. */
import type { OutputFile } from '../../model/output-file.js'
import { ADDRESSES, dateAddress, type HrefTo, hrefsFrom } from '../addresses.js'
import { type CalendarYear, periodName } from '../calendar.js'
import type { TimelineYear } from '../context-parts.js'
import { articleRows, chartOf, daysOf } from '../rows.js'
import { makePage, type Site } from '../site.js'
import { counted, showSpan } from '../wording.js'

/** Headlines on the page. 300 are about the 60 KB that a list page may weigh; beyond, each month shows a few. */
const HEADLINES = 300
/** Headlines of a month when not all fit. */
const MONTH_HEADLINES = 3

/** How many headlines each month may show. */
function shareOf(site: Site): number {
  if (site.calendar.dated.length <= HEADLINES) return HEADLINES
  const months = site.calendar.years.reduce((count, year) => count + year.months.size + 1, 0)
  return Math.min(MONTH_HEADLINES, Math.floor(HEADLINES / months))
}

function yearOf(site: Site, to: HrefTo, year: CalendarYear, share: number): TimelineYear {
  const stretches: [string, readonly number[]][] = [...year.months]
  if (year.yearOnly.length > 0) stretches.push([year.year, year.yearOnly])
  return {
    year: year.year,
    href: to(dateAddress(year.year)),
    count: year.positions.length,
    months: stretches.map(([key, positions]) => {
      // Oldest first: a timeline is read forwards.
      const shown = [...positions].reverse().slice(0, share)
      return {
        text: key.length === 4 ? 'Month unknown' : periodName(key).slice(0, -5),
        href: to(dateAddress(key)),
        count: positions.length,
        rows: articleRows(site, to, shown),
        more: positions.length - shown.length,
      }
    }),
  }
}

/** `timeline.html`. */
export function timelinePage(site: Site): OutputFile | undefined {
  const { calendar } = site
  const to = hrefsFrom(ADDRESSES.timeline)
  const { first, last } = daysOf(site, calendar.dated)
  const share = shareOf(site)
  return makePage(
    site,
    {
      outputPath: ADDRESSES.timeline,
      title: 'Timeline',
      section: ADDRESSES.dates,
      crumbs: [{ text: 'Dates', to: ADDRESSES.dates }],
      description: `${site.settings.title} over time.`,
    },
    'timeline',
    {
      periods: chartOf(site, to, calendar.dated, 'Articles over time'),
      span: showSpan(first, last),
      years: calendar.years.map((year) => yearOf(site, to, year, share)),
      undated:
        calendar.undated.length === 0
          ? undefined
          : { text: counted(calendar.undated.length, 'undated article'), href: to(ADDRESSES.undated) },
    },
  )
}
