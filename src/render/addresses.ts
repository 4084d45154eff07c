/** Where every kind of page is, and how one page points to another: relative, with file names, encoded a segment at a time. */
import type { CalendarDate } from '../model/calendar-date.js'

/** Addresses of the pages of which there is one each, below the site's root. */
export const ADDRESSES = {
  home: 'index.html',
  articles: 'articles.html',
  actors: 'actors.html',
  actorsCsv: 'actors.csv',
  actorsJson: 'actors.json',
  tags: 'tags.html',
  outlets: 'outlets.html',
  dates: 'dates.html',
  timeline: 'timeline.html',
  network: 'network.html',
  undated: 'undated.html',
  report: 'report.html',
  reportJson: 'report.json',
  about: 'about.html',
  notFound: '404.html',
  style: 'style.css',
  icon: 'icon.svg',
} as const

/** A taxonomy whose terms have pages. */
export type Taxonomy = 'tags' | 'outlets'

/** The page of an actor. */
export const actorAddress = (slug: string): string => `actors/${slug}.html`

/**
 * The page of two actors, their slugs in order of code point. No slug holds two hyphens in a row, so no actor and no other pair
 * can have the same address.
 */
export const pairAddress = (one: string, other: string): string => `actors/${one}--${other}.html`

/** Whether a page is one of a pair. Such pages come and go with what the archive holds: no lasting address is promised. */
export const isPairPage = (outputPath: string): boolean => /^actors\/[^/]+--/u.test(outputPath)

/** A page of the index of actors: `a`, `persons`, `country-ru`. A slug is never `-`, so it stands in no one's way. */
export const shelfOfActors = (shelf: string): string => `actors/-/${shelf}.html`

/** The page of a tag or an outlet. */
export const termAddress = (taxonomy: Taxonomy, slug: string): string => `${taxonomy}/${slug}.html`

/** The page of a year or a month: `dates/2016.html`, `dates/2016-02.html`. */
export const dateAddress = (yearOrMonth: string): string => `dates/${yearOrMonth}.html`

/** The page on which a reader finds what appeared on a date: its month, or its year when no month is known. */
export const shelfAddress = (date: CalendarDate | undefined): string =>
  date === undefined ? ADDRESSES.undated : dateAddress(date.slice(0, 7))

/** Paths of which `encodeURIComponent` leaves every segment as it is. */
const UNRESERVED = /^[\w.~!*'()/-]*$/

/** Points from one page to others: `(to, fragment?) => href`. */
export type HrefTo = (outputPath: string, fragment?: string) => string

/** Makes the pointer for a page. Works on any host, in any folder and from disk, because it never names the root. */
export function hrefsFrom(outputPath: string): HrefTo {
  /** The folders of the page, the outermost first, each with a slash at its end; and how to get up to what lies in each. */
  const folders: string[] = []
  for (let end = outputPath.indexOf('/') + 1; end > 0; end = outputPath.indexOf('/', end) + 1)
    folders.push(outputPath.slice(0, end))
  const ways = ['', ...folders].map((_, level) => '../'.repeat(folders.length - level))
  return (to, fragment) => {
    let level = 0
    while (level < folders.length && to.startsWith(folders[level] as string)) level++
    const down = level === 0 ? to : to.slice((folders[level - 1] as string).length)
    // Nearly all need no encoding.
    const encoded = UNRESERVED.test(down) ? down : down.split('/').map(encodeURIComponent).join('/')
    const href = (ways[level] as string) + encoded
    return fragment === undefined ? href : `${href}#${encodeURIComponent(fragment)}`
  }
}
