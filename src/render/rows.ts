/** Articles as rows of lists, in groups by month or day, and the chart over a list: what most pages are made of. */
import type { ArchivedArticle } from '../model/archive.js'
import type { HrefTo } from './addresses.js'
import { dateAddress, termAddress } from './addresses.js'
import { type Period, periodName, periodsOf } from './calendar.js'
import { barChart } from './charts.js'
import type { ArticleGroup, ArticleRow, Link, Pager, PeriodChart } from './context-parts.js'
import type { ListPage } from './paging.js'
import type { Site } from './site.js'
import { counted, shortened, showDate, wordingOf } from './wording.js'

/** Characters of the one-line excerpt: about two lines of a phone, one and a half of a desk. */
const EXCERPT_LENGTH = 170

/** In a view box 640 wide: low enough for a wide screen, high enough for a phone, which shows it at half size. */
const CHART_HEIGHT = 160

/** The article at a position. Positions come from the archive itself, so one that leads nowhere is a bug. */
export function articleAt(site: Site, position: number): ArchivedArticle {
  const article = site.archive.articles[position]
  if (article === undefined) throw new RangeError(`no article at position ${position}`)
  return article
}

/** The outlet of an article as a link to its page; `href` is empty when it has none. Undefined when it is unknown. */
export function outletLink(site: Site, to: HrefTo, article: ArchivedArticle): Link | undefined {
  if (article.outlet === undefined) return undefined
  const term = article.outletTerm === undefined ? undefined : site.archive.outlets[article.outletTerm]
  return { text: term?.name ?? article.outlet, href: term ? to(termAddress('outlets', term.slug)) : '' }
}

/**
 * One article as a row. It works out what it is asked for: rows are kept by the thousand, and what a template made of one is
 * kept with it, so that hardly anything is asked of a row twice.
 */
class Row implements ArticleRow {
  readonly #site: Site
  readonly #to: HrefTo
  readonly #article: ArchivedArticle

  constructor(site: Site, to: HrefTo, position: number) {
    this.#site = site
    this.#to = to
    this.#article = articleAt(site, position)
  }

  get href() {
    return this.#to(this.#article.permalink)
  }

  get headline() {
    const { headline, language, direction } = this.#article
    return wordingOf(headline, language, direction)
  }

  get date() {
    return showDate(this.#article.publishedOn, this.#article.dateHint)
  }

  get outlet() {
    return outletLink(this.#site, this.#to, this.#article)
  }

  get excerpt() {
    return shortened(this.#article.excerpt, EXCERPT_LENGTH)
  }

  get sample() {
    return this.#article.sample
  }
}

/**
 * Rows kept for lists equally deep, some six megabytes with what templates made of them: of 10,000 articles in lists by tag, two of
 * five rows are there already, three of five if all were kept.
 */
const ROWS_KEPT = 6000

/**
 * The rows of the pages from which all articles and outlets have the same addresses as by `to`: nearly all that lie equally
 * deep. Undefined where pages do not share theirs: at the top, among the articles, and among the outlets, of which an article has one.
 */
function rowsKept(site: Site, to: HrefTo): Map<number, ArticleRow> | undefined {
  const [toArticles, toOutlets] = [to('articles/'), to('outlets/')]
  if (!toArticles.startsWith('../') || !toArticles.endsWith('articles/') || !toOutlets.endsWith('outlets/'))
    return undefined
  const key = toArticles + toOutlets
  const rows = site.rows.get(key) ?? new Map<number, ArticleRow>()
  if (rows.size > ROWS_KEPT) rows.clear()
  site.rows.set(key, rows)
  return rows
}

function rowFrom(kept: Map<number, ArticleRow> | undefined, site: Site, to: HrefTo, position: number): ArticleRow {
  const known = kept?.get(position)
  if (known !== undefined) return known
  const row = new Row(site, to, position)
  kept?.set(position, row)
  return row
}

/** One article as a row: the very same object on pages that show the same, so that templates fill it once. */
export const sharedRow = (site: Site, to: HrefTo, position: number): ArticleRow =>
  rowFrom(rowsKept(site, to), site, to, position)

/** Several articles as such rows. */
export function articleRows(site: Site, to: HrefTo, positions: readonly number[]): ArticleRow[] {
  const kept = rowsKept(site, to)
  return positions.map((position) => rowFrom(kept, site, to, position))
}

/** Puts dated articles, in the order given, under headings: their month, or their day when `by` is `day`. */
export function groupedRows(site: Site, to: HrefTo, positions: readonly number[], by: 'month' | 'day'): ArticleGroup[] {
  const groups = new Map<string, number[]>()
  for (const position of positions) {
    const date = articleAt(site, position).publishedOn
    if (date === undefined) continue
    const key = by === 'month' ? date.slice(0, 7) : date
    const group = groups.get(key)
    if (group) group.push(position)
    else groups.set(key, [position])
  }
  return [...groups].map(([key, members]) => ({
    key,
    heading: groupHeading(key, by),
    href: to(dateAddress(key.slice(0, 7))),
    rows: articleRows(site, to, members),
  }))
}

function groupHeading(key: string, by: 'month' | 'day'): string {
  if (key.length === 4) return `${key}, month unknown`
  return by === 'day' && key.length === 7 ? `${periodName(key)}, day unknown` : periodName(key)
}

/** Splits positions into the dated and the undated, both in the order given. */
export function byDate(site: Site, positions: readonly number[]): { dated: number[]; undated: number[] } {
  const dated: number[] = []
  const undated: number[] = []
  for (const position of positions)
    (articleAt(site, position).publishedOn === undefined ? undated : dated).push(position)
  return { dated, undated }
}

/** First and last day of a list given newest first. */
export function daysOf(site: Site, dated: readonly number[]) {
  const newest = dated[0]
  const oldest = dated[dated.length - 1]
  return {
    first: oldest === undefined ? undefined : articleAt(site, oldest).publishedOn,
    last: newest === undefined ? undefined : articleAt(site, newest).publishedOn,
  }
}

/** The way between the pages of a list. */
export const pagerOf = (page: ListPage, to: HrefTo): Pager => ({
  newest: page.newest === undefined ? undefined : to(page.newest),
  newer: page.newer === undefined ? undefined : to(page.newer),
  older: page.older === undefined ? undefined : to(page.older),
  oldest: page.oldest === undefined ? undefined : to(page.oldest),
})

/** Articles over time, each period a link to its date page. Undefined when a single period would be the whole picture. */
export function chartOf(site: Site, to: HrefTo, positions: readonly number[], label: string): PeriodChart | undefined {
  const dates: string[] = []
  for (const position of positions) {
    const { publishedOn } = articleAt(site, position)
    if (publishedOn !== undefined) dates.push(publishedOn)
  }
  const periods = periodsOf(dates)
  return periods.length < 2 ? undefined : chartFrom(periods, to, label)
}

/** A chart and its table from periods that have date pages. */
export function chartFrom(periods: readonly Period[], to: HrefTo, label: string): PeriodChart {
  const hrefOf = ({ key, count }: Period): string | undefined => (count === 0 ? undefined : to(dateAddress(key)))
  const bars = periods.map((period, index) => {
    const href = hrefOf(period)
    return {
      label: barLabel(period, index),
      title: `${period.name}: ${period.count === 0 ? 'no article' : counted(period.count, 'article')}`,
      count: period.count,
      ...(href !== undefined && { href }),
    }
  })
  return {
    chart: barChart(bars, { label, height: CHART_HEIGHT }),
    rows: periods.map((period) => ({ name: period.name, href: hrefOf(period), count: period.count })),
    unit: periods[0]?.key.length === 7 ? 'month' : 'year',
  }
}

/** `2016`; among months `Feb`, and the year with the first of them and with every January. */
function barLabel({ key, name }: Period, index: number): string {
  if (key.length === 4) return key
  return index === 0 || key.endsWith('-01') ? `${name.slice(0, 3)} ${key.slice(0, 4)}` : name.slice(0, 3)
}
