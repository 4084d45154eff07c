/**
 * Articles that come to an archive which has all their names, tags and outlets already: they are put in their places, and what
 * counts them is counted again. Where the index would have to weigh something anew, it has to.
 */
import type { AuthorityEntry } from '../model/actor.js'
import type { Archive, ArchivedArticle, FileOutcome } from '../model/archive.js'
import { byCodePoint } from '../text/order.js'
import type { NamePlace } from './actors/clusters.js'
import type { KnownNames } from './actors/known-names.js'
import type { ContentCard } from './cards.js'
import { compareInArchive } from './index-archive.js'
import { openLinkFinder } from './known-links.js'
import { archivedArticle, coder, type Placed, setSideBySide } from './link-articles.js'
import { type Moved, movedActor, movedBy, movedTerm, withPlaces } from './moved-articles.js'
import { openBeside } from './taxonomies.js'

/** An article to be added, with the line of its address. Nothing may repeat it. */
export type Newcomer = Omit<Placed, 'reprints'>

/** An archive with articles added. */
export interface Enlarged {
  readonly archive: Archive
  /** Positions of the added articles, in the order in which they were given. */
  readonly positions: readonly number[]
  /** Of the others. */
  readonly moved: Moved
}

/** An archive without related articles, and what is known of its names. */
export interface Ground {
  readonly archive: Archive
  readonly known: KnownNames
  readonly authority: readonly AuthorityEntry[]
}

/** A new article on its way to its place. */
interface Arrival {
  /** In the order given. */
  readonly number: number
  readonly article: ArchivedArticle
  readonly content: ContentCard
  /** How many of the old articles stand ahead of it. */
  readonly place: number
}

/** A new article in its place. */
interface Settled extends Arrival {
  readonly position: number
}

/** Number of articles that stand ahead of one. */
function placeOf(articles: readonly ArchivedArticle[], article: ArchivedArticle): number {
  let [low, high] = [0, articles.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareInArchive(articles[middle] as ArchivedArticle, article) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** Has its month articles already? One that is new changes pages that show none of it. Without a day none is known. */
function isMonthKnown(articles: readonly ArchivedArticle[], { publishedOn }: ArchivedArticle, place: number): boolean {
  if (publishedOn?.length !== '2016-02-29'.length) return false
  const month = publishedOn.slice(0, '2016-02'.length)
  return [place - 1, place].some((at) => articles[at]?.publishedOn?.startsWith(month) === true)
}

/** The new articles in their order; undefined when one of them has something new to the archive. */
function arrivalsAt({ archive, known }: Ground, newcomers: readonly Newcomer[]): Arrival[] | undefined {
  const linksOf = openLinkFinder(archive, known)
  const arrivals = newcomers.flatMap(({ card, line }, number): Arrival[] => {
    const links = linksOf(card.content)
    if (links === undefined) return []
    const article = archivedArticle(card, line, links, [])
    const place = placeOf(archive.articles, article)
    return isMonthKnown(archive.articles, article, place) ? [{ number, article, content: card.content, place }] : []
  })
  if (arrivals.length < newcomers.length) return undefined
  return arrivals.sort((a, b) => compareInArchive(a.article, b.article))
}

/** Lists by what they have in common. */
function gather<T>(pairs: Iterable<readonly [key: number, value: T]>): Map<number, T[]> {
  const lists = new Map<number, T[]>()
  for (const [key, value] of pairs) {
    const list = lists.get(key)
    if (list) list.push(value)
    else lists.set(key, [value])
  }
  return lists
}

/** The names of new articles by the actors they mean. */
const namesByActor = (settled: readonly Settled[]): Map<number, NamePlace[]> =>
  gather(
    settled.flatMap(({ position, article, content }) =>
      content.names.flatMap((local, name) => {
        const actor = article.nameActors[name] as number
        return actor < 0 ? [] : [[actor, { article: position, name, local }] as const]
      }),
    ),
  )

/** The terms with the new articles; those that have some are set beside others anew. */
function termsOf(
  { tags, outlets }: Archive,
  settled: readonly Settled[],
  moved: Moved,
  articles: readonly ArchivedArticle[],
) {
  const besideOf = openBeside(tags.length, (article) => (articles[article] as ArchivedArticle).tags)
  const tagged = gather(settled.flatMap(({ position, article }) => article.tags.map((tag) => [tag, position] as const)))
  const published = gather(
    settled.flatMap(({ position, article: { outletTerm } }) =>
      outletTerm === undefined ? [] : [[outletTerm, position] as const],
    ),
  )
  return {
    tags: tags.map((tag, at) => {
      const term = movedTerm(tag, moved, tagged.get(at))
      return tagged.has(at) ? { ...term, beside: besideOf(at, term.articles) } : term
    }),
    outlets: outlets.map((outlet, at) => movedTerm(outlet, moved, published.get(at))),
  }
}

const outcomeOf = ({ article: { sourcePath, permalink } }: Settled): FileOutcome => ({
  sourcePath,
  state: 'published',
  permalink,
})

/** Adds articles; undefined when all has to be indexed again. */
export function addArticles(ground: Ground, newcomers: readonly Newcomer[]): Enlarged | undefined {
  const { archive, authority } = ground
  const arrivals = arrivalsAt(ground, newcomers)
  if (arrivals === undefined) return undefined
  const settled = arrivals.map((one, ahead): Settled => ({ ...one, position: one.place + ahead }))
  const places = settled.map(({ place }) => place)
  const moved = movedBy(archive.articles.length, places)
  const articles = [...archive.articles]
  for (const { position, article } of settled) articles.splice(position, 0, article)
  const named = namesByActor(settled)
  const withCode = coder(authority)
  const actors = archive.actors.map((before, at) => {
    const actor = movedActor(before, moved)
    const names = named.get(at)
    return names ? withCode(withPlaces(actor, names)) : actor
  })
  const enlarged: Archive = {
    ...archive,
    articles,
    ...setSideBySide(
      actors,
      archive.actorSlugs,
      articles.map((article) => article.actors),
    ),
    ...termsOf(archive, settled, moved, articles),
    outcomes: [...archive.outcomes, ...settled.map(outcomeOf)].sort((a, b) => byCodePoint(a.sourcePath, b.sourcePath)),
  }
  const positions: number[] = []
  for (const { number, position } of settled) positions[number] = position
  return { archive: enlarged, positions, moved }
}
