/** The lists of articles that have files of their own, feeds and list files: the whole archive, and every term with enough articles. */
import type { Archive } from '../model/archive.js'
import { ADDRESSES, actorAddress, termAddress } from './addresses.js'

/** What a list of articles is a list of. `site` is the whole archive. */
export type ListKind = 'site' | 'tag' | 'outlet' | 'actor'

/** One list. */
export interface ArticleList {
  readonly kind: ListKind
  /** Segment of the term's address. Absent for the whole archive. */
  readonly slug?: string
  /** Name of the term. Absent for the whole archive. */
  readonly name?: string
  /** Positions in `Archive.articles`, in its order. */
  readonly articles: readonly number[]
}

/** Articles a term must have to get files of its own; hosts count files. */
const TERM_MINIMUM = 10

/** Does a list of this kind and length get files? */
export const isWorthFiles = (kind: ListKind, articles: readonly number[]): boolean =>
  articles.length >= (kind === 'site' ? 1 : TERM_MINIMUM)

/** Output path of the page that shows a list. `slug` is undefined for the whole archive. */
export function listPage(kind: ListKind, slug: string | undefined): string {
  if (kind === 'site' || slug === undefined) return ADDRESSES.home
  if (kind === 'actor') return actorAddress(slug)
  return termAddress(kind === 'tag' ? 'tags' : 'outlets', slug)
}

/** Output path of a list's files without their ending: `whole` for the archive, `tags/oil` for a term. */
export function listStem(kind: ListKind, slug: string | undefined, whole: string): string {
  return kind === 'site' ? whole : listPage(kind, slug).replace(/\.html$/, '')
}

/** The whole archive, then every tag, outlet and actor with enough articles. */
export function* articleLists(archive: Archive): Generator<ArticleList> {
  for (const list of allLists(archive)) {
    if (isWorthFiles(list.kind, list.articles)) yield list
  }
}

function* allLists(archive: Archive): Generator<ArticleList> {
  yield { kind: 'site', articles: archive.articles.map((_, position) => position) }
  for (const { slug, name, articles } of archive.tags) yield { kind: 'tag', slug, name, articles }
  for (const { slug, name, articles } of archive.outlets) yield { kind: 'outlet', slug, name, articles }
  for (const [position, { name, articles }] of archive.actors.entries()) {
    const slug = archive.actorSlugs[position] as string
    yield { kind: 'actor', slug, name, articles: articles.map((appearance) => appearance.article) }
  }
}
