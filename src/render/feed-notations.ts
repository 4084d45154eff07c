/** The two notations of a feed: Atom (RFC 4287) and JSON Feed 1.1. No clock: a feed is as new as its newest entry. */
import { byCodePoint } from '../text/order.js'
import type { FeedEntry } from './feed-entry.js'
import { element, writtenXml, xmlDocument, xmlElement } from './xml.js'

/** What a feed says of itself. Empty texts are left out. */
export interface FeedHead {
  readonly title: string
  readonly description: string
  readonly rights: string
  /** BCP 47 tag of the site's own words. */
  readonly language: string
  /** Name of the site, which publishes the feed. */
  readonly site: string
  /** The page that shows the same list. */
  readonly pageUrl: string
  /** Address of the feed, and its identifier in Atom. */
  readonly selfUrl: string
}

/** An entry with its Atom form, which is made once however many feeds hold it. */
export interface WrittenEntry {
  readonly entry: FeedEntry
  readonly atom: string
}

/** Writes an Atom entry. `published` stands only where the day is known; `updated` must stand, and is the date. */
export function atomEntry(entry: FeedEntry): string {
  const { language, originalUrl, toTheDay, datedAt } = entry
  return xmlElement(
    element(
      'entry',
      { 'xml:lang': language },
      element('id', {}, entry.id),
      element('title', {}, entry.title),
      element('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
      originalUrl === undefined ? undefined : element('link', { rel: 'via', href: originalUrl }),
      toTheDay ? element('published', {}, datedAt) : undefined,
      element('updated', {}, datedAt),
      entry.authors.map((author) => element('author', {}, element('name', {}, author))),
      entry.tags.map((tag) => element('category', { term: tag })),
      element('summary', {}, entry.text),
    ),
  )
}

/** An Atom feed of at least one entry. */
export function atomFeed(head: FeedHead, entries: readonly WrittenEntry[]): string {
  const optional = (name: string, text: string) => (text === '' ? undefined : element(name, {}, text))
  const updated = entries.map(({ entry }) => entry.datedAt).sort(byCodePoint)
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': head.language },
      element('id', {}, head.selfUrl),
      element('title', {}, head.title),
      optional('subtitle', head.description),
      element('link', { rel: 'self', type: 'application/atom+xml', href: head.selfUrl }),
      element('link', { rel: 'alternate', type: 'text/html', href: head.pageUrl }),
      element('updated', {}, updated.at(-1)),
      // Atom wants an author for every entry; those that credit nobody fall back to the site, which publishes the feed.
      element('author', {}, element('name', {}, head.site)),
      optional('rights', head.rights),
      element('generator', {}, 'Backfile'),
      entries.map(({ atom }) => writtenXml(atom)),
    ),
  )
}

/** A JSON Feed. Members without a value vanish when it is written. */
export function jsonFeed(head: FeedHead, entries: readonly WrittenEntry[]): string {
  const record = {
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    home_page_url: head.pageUrl,
    feed_url: head.selfUrl,
    description: head.description || undefined,
    language: head.language,
    items: entries.map(({ entry }) => ({
      id: entry.id,
      url: entry.url,
      external_url: entry.originalUrl,
      title: entry.title,
      content_text: entry.text,
      date_published: entry.toTheDay ? entry.datedAt : undefined,
      authors: entry.authors.length === 0 ? undefined : entry.authors.map((name) => ({ name })),
      tags: entry.tags.length === 0 ? undefined : entry.tags,
      language: entry.language,
    })),
  }
  return `${JSON.stringify(record, null, 2)}\n`
}
