/** An article as feeds show it, whatever their notation. */
import { createHash } from 'node:crypto'
import type { Archive } from '../model/archive.js'
import { precisionOf } from '../text/calendar-dates.js'
import { languageOf, originalUrl } from './cited-article.js'
import { oneLine } from './one-line.js'
import { siteUrl } from './site-url.js'

/** One article in a feed. Texts are on one line and free of control characters; URLs are absolute and percent-encoded. */
export interface FeedEntry {
  readonly id: string
  readonly url: string
  readonly title: string
  /** The dek, else the first words. */
  readonly text: string
  /** RFC 3339; the first instant of the day, month or year in UTC, since papers state no clock. */
  readonly datedAt: string
  /** False when only month or year are known: `datedAt` then orders the entry and is never called its publication. */
  readonly toTheDay: boolean
  /** As credited, else the outlet; empty when nobody is named. */
  readonly authors: readonly string[]
  readonly tags: readonly string[]
  /** BCP 47. */
  readonly language?: string
  /** Where the article first appeared. */
  readonly originalUrl?: string
}

/** The entry of the article at a position of the archive. Undefined for undated articles, which are in no feed. */
export function feedEntry(archive: Archive, position: number, baseUrl: string): FeedEntry | undefined {
  const article = archive.articles[position]
  if (article?.publishedOn === undefined) return undefined
  const language = languageOf(article)
  const original = originalUrl(article)
  return {
    id: entryId(article.id),
    url: siteUrl(baseUrl, article.permalink),
    title: oneLine(article.headline),
    text: oneLine(article.dek ?? article.excerpt),
    datedAt: `${article.publishedOn}${'-01'.repeat((10 - article.publishedOn.length) / 3)}T00:00:00Z`,
    toTheDay: precisionOf(article.publishedOn) === 'day',
    authors: shown(article.authors.length > 0 ? article.authors : [article.outlet]),
    tags: shown(article.tags.map((tag) => archive.tags[tag]?.name)),
    ...(language !== undefined && { language }),
    ...(original !== undefined && { originalUrl: original }),
  }
}

const shown = (names: readonly (string | undefined)[]): string[] =>
  names.map((name) => oneLine(name ?? '')).filter((name) => name !== '')

/** Namespace of the entries' UUIDs. A promise: under another one every reader would see every article as new. */
const ENTRY_NAMESPACE = Buffer.from('6f0c8f1e2d7b4c559a3e1b84c0d2e7f6', 'hex')

/**
 * The identifier of an article in every feed, fixed for good: a name-based UUID (RFC 9562, version 5) of the article's id. Neither
 * the headline nor the address of the site is in it, so both may change.
 */
function entryId(articleId: string): string {
  const bytes = createHash('sha1').update(ENTRY_NAMESPACE).update(articleId).digest()
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)]
  return `urn:uuid:${groups.join('-')}`
}
