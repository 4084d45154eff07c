/** The home page: what the archive is, how much of it there is, where its gaps are, and the ways in. */
import type { OutputFile } from '../../model/output-file.js'
import { writeCalendarDate } from '../../text/calendar-dates.js'
import { ADDRESSES, type HrefTo, hrefsFrom } from '../addresses.js'
import { periodsOf } from '../calendar.js'
import type { Figure } from '../context-parts.js'
import { articleAt, articleRows, chartOf, daysOf } from '../rows.js'
import { makePage, type Site } from '../site.js'
import { figure, joined } from '../wording.js'
import { mostNamed } from './actors.js'
import { networkHref } from './network.js'
import { mostUsed } from './terms.js'

/** Newest articles shown. */
const LATEST = 8
/** Actors and tags shown. */
const ACTORS = 10
const TAGS = 24
/** Gaps named; more would be a list, and the chart shows them all. */
const GAPS = 3

/** `2016`, `2016–2021`; undefined when nothing is dated. */
function spanOf(site: Site): string | undefined {
  const { years } = site.calendar
  const first = years[0]?.year
  const last = years[years.length - 1]?.year
  if (first === undefined || last === undefined) return undefined
  return first === last ? first : `${first}–${last}`
}

function figuresOf(site: Site, to: HrefTo): Figure[] {
  const { archive, calendar } = site
  const span = spanOf(site)
  const plain = (count: number, one: string, many: string, href: string): Figure => ({
    value: figure(count),
    label: count === 1 ? one : many,
    href: to(href),
  })
  return [
    plain(archive.articles.length, 'article', 'articles', ADDRESSES.articles),
    plain(archive.outlets.length, 'outlet', 'outlets', ADDRESSES.outlets),
    plain(archive.actors.length, 'actor', 'actors', ADDRESSES.actors),
    ...(span === undefined ? [] : [{ value: span, label: 'span of dates', href: to(ADDRESSES.timeline) }]),
    ...(calendar.undated.length === 0 ? [] : [plain(calendar.undated.length, 'undated', 'undated', ADDRESSES.undated)]),
  ]
}

/** `2017 to 2019`, `March 2016`: the longest stretches between first and last in which nothing appeared, in order of time. */
function gapsOf(site: Site): string | undefined {
  const periods = periodsOf(site.calendar.dated.flatMap((position) => articleAt(site, position).publishedOn ?? []))
  const gaps: { start: number; length: number }[] = []
  periods.forEach(({ count }, index) => {
    const open = gaps[gaps.length - 1]
    if (count > 0) return
    if (open && open.start + open.length === index) open.length++
    else gaps.push({ start: index, length: 1 })
  })
  const longest = [...gaps].sort((a, b) => b.length - a.length || a.start - b.start).slice(0, GAPS)
  if (longest.length === 0) return undefined
  const phrases = longest
    .sort((a, b) => a.start - b.start)
    .map(({ start, length }) => {
      const first = periods[start]?.name ?? ''
      return length === 1 ? first : `${first} to ${periods[start + length - 1]?.name ?? ''}`
    })
  return `${joined(phrases)}${gaps.length > GAPS ? `, and ${gaps.length - GAPS} shorter gaps` : ''}`
}

/** The articles that the home page shows. */
export const latestOf = ({ calendar: { dated, undated } }: Site): number[] =>
  [...dated.slice(0, LATEST), ...undated.slice(0, LATEST)].slice(0, LATEST)

/** `index.html`. */
export function homePage(site: Site): OutputFile | undefined {
  const { archive, calendar, settings } = site
  const to = hrefsFrom(ADDRESSES.home)
  return makePage(
    site,
    { outputPath: ADDRESSES.home, section: ADDRESSES.home, description: settings.description },
    'home',
    {
      siteTitle: settings.title,
      description: settings.description,
      empty: archive.articles.length === 0,
      figures: figuresOf(site, to),
      periods: chartOf(site, to, calendar.dated, 'Articles over time'),
      gaps: gapsOf(site),
      latest: articleRows(site, to, latestOf(site)),
      articles: to(ADDRESSES.articles),
      actors: mostNamed(site, to, ACTORS),
      allActors: to(ADDRESSES.actors),
      network: networkHref(site, to),
      tags: mostUsed(site, to, 'tags', TAGS),
      allTags: to(ADDRESSES.tags),
      about: to(ADDRESSES.about),
      report: to(ADDRESSES.report),
      sampleCount: archive.articles.filter(({ sample }) => sample).length,
      built: site.builtOn && writeCalendarDate(site.builtOn),
    },
  )
}

/** First and last day of the archive in words. */
export const wholeSpan = (site: Site) => daysOf(site, site.calendar.dated)
