/** Feeds: which lists have them, and what stands in each. */
import type { Archive } from '../model/archive.js'
import type { OutputFile } from '../model/output-file.js'
import { type ArticleList, articleLists, isWorthFiles, type ListKind, listPage, listStem } from './article-lists.js'
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

type FeedInput = Pick<SiteInput, 'archive' | 'settings'>

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

/** Every feed of the site: two files a list. */
export function* feedFiles(input: FeedInput): Generator<OutputFile> {
  const { baseUrl } = input.settings
  if (baseUrl === undefined) return
  const written = entryWriter(input.archive, baseUrl)
  for (const list of articleLists(input.archive)) {
    const paths = feedOf(list.kind, list.slug, list.articles, input)
    if (paths === undefined) continue
    const entries = newest(list.articles, written)
    yield { outputPath: paths.atom, content: atomFeed(headOf(list, paths.atom, input, baseUrl), entries) }
    yield { outputPath: paths.json, content: jsonFeed(headOf(list, paths.json, input, baseUrl), entries) }
  }
}

/** Makes the entry of an article at the first feed that holds it. */
function entryWriter(archive: Archive, baseUrl: string): (position: number) => WrittenEntry | undefined {
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
function newest(
  articles: readonly number[],
  written: (position: number) => WrittenEntry | undefined,
): readonly WrittenEntry[] {
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
