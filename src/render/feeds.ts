/** Feeds: which lists have them, and what stands in each. */
import type { OutputFile } from '../model/output-file.js'
import { type ArticleList, isWorthFiles, type ListKind, listPage, listStem } from './article-lists.js'
import { feedEntry } from './feed-entry.js'
import { atomEntry, atomFeed, type FeedHead, jsonFeed, type WrittenEntry } from './feed-notations.js'
import { oneLine } from './one-line.js'
import type { SiteInput } from './site-input.js'
import { siteUrl } from './site-url.js'

/** Output paths of the two feeds of one list. */
export interface FeedPaths {
  readonly atom: string
  readonly json: string
}

/** What feeds are made from. */
export type FeedInput = Pick<SiteInput, 'archive' | 'settings'>

/** Items in a feed: the newest. */
const FEED_ITEMS = 50

/**
 * The feeds of a list, if it has any: they need the setting, an address of the site and one dated article; a term also needs as
 * many articles as any file of its own. `slug` is undefined for the whole site. A term's `<slug>.json` is its list file, so its
 * feed is `<slug>.feed.json`.
 */
export function feedOf(
  kind: ListKind,
  slug: string | undefined,
  articles: readonly number[],
  { archive, settings }: FeedInput,
): FeedPaths | undefined {
  if (settings.baseUrl === undefined || !settings.outputs.feeds || !isWorthFiles(kind, articles)) return undefined
  if (!articles.some((position) => archive.articles[position]?.publishedOn !== undefined)) return undefined
  const stem = listStem(kind, slug, 'feed')
  return { atom: `${stem}.atom`, json: kind === 'site' ? `${stem}.json` : `${stem}.feed.json` }
}

/** The feeds of a list: two files, or none. */
export function* feedFiles(
  input: FeedInput & { readonly entryAt: EntryWriter },
  list: ArticleList,
): Generator<OutputFile> {
  const { baseUrl } = input.settings
  const paths = feedOf(list.kind, list.slug, list.articles, input)
  if (baseUrl === undefined || paths === undefined) return
  const entries = newest(list.articles, input.entryAt)
  yield { outputPath: paths.atom, content: atomFeed(headOf(list, paths.atom, input, baseUrl), entries) }
  yield { outputPath: paths.json, content: jsonFeed(headOf(list, paths.json, input, baseUrl), entries) }
}

/** The entry of the article at a position; undefined when it is undated. */
export type EntryWriter = (position: number) => WrittenEntry | undefined

/** Makes the entry of an article at the first feed that holds it, and keeps it for the others. */
export function entryWriter({ archive, settings: { baseUrl = '' } }: FeedInput): EntryWriter {
  const known = new Map<number, WrittenEntry>()
  return (position) => {
    const before = known.get(position)
    if (before !== undefined) return before
    const entry = feedEntry(archive, position, baseUrl)
    if (entry === undefined) return undefined
    const written = { entry, atom: atomEntry(entry) }
    known.set(position, written)
    return written
  }
}

/** The dated articles of a list that stand first; the archive's order is newest first. */
function newest(articles: readonly number[], written: EntryWriter): readonly WrittenEntry[] {
  const entries: WrittenEntry[] = []
  for (const position of articles) {
    if (entries.length === FEED_ITEMS) break
    const entry = written(position)
    if (entry !== undefined) entries.push(entry)
  }
  return entries
}

function headOf(list: ArticleList, feedPath: string, { settings }: FeedInput, baseUrl: string): FeedHead {
  const site = oneLine(settings.title)
  return {
    title: list.name === undefined ? site : `${oneLine(list.name)} – ${site}`,
    description: oneLine(settings.description),
    rights: oneLine(settings.rights ?? ''),
    language: settings.language,
    site,
    pageUrl: siteUrl(baseUrl, listPage(list.kind, list.slug)),
    selfUrl: siteUrl(baseUrl, feedPath),
  }
}
