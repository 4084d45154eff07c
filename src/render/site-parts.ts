/**
 * The site in parts that can be made one without the other, in any order and on any thread: a page, the pages of one
 * actor, the feed of one list. Every thread that is given the same archive makes the same list of parts.
 */
import type { Actor } from '../model/actor.js'
import type { OutputFile } from '../model/output-file.js'
import { digestOf } from '../text/digest.js'
import { actorListFiles } from './actor-list-files.js'
import type { HrefTo, Taxonomy } from './addresses.js'
import { articleLists } from './article-lists.js'
import { type Bases, basesOf } from './bases.js'
import type { ChangedActors } from './changed-actors.js'
import { feedFiles } from './feeds.js'
import { LIST_NOTATIONS, listFiles } from './list-files.js'
import { actorPages } from './pages/actor.js'
import { drawnWith, shownStrength } from './pages/actor-dossier.js'
import { actorIndexPages, mostNamed } from './pages/actors.js'
import { articlePage } from './pages/article.js'
import { articleListPage, articleListPages, undatedPage, undatedPages } from './pages/articles.js'
import { datesPage, monthPages, monthsWithArticles, yearPages } from './pages/dates.js'
import { homePage, latestOf } from './pages/home.js'
import { networkHref, networkPage } from './pages/network.js'
import { aboutPage, notFoundPage, tombstonePage } from './pages/notices.js'
import { pairPages } from './pages/pairs.js'
import { termIndexPages, termPages } from './pages/terms.js'
import { timelinePage } from './pages/timeline.js'
import type { ListPage } from './paging.js'
import { articleAt } from './rows.js'
import { hasNetwork, type Site } from './site.js'

/** A part of the site. */
export interface SitePart {
  /** The same in every build: `article 22c64db4e11a`. Unique. */
  readonly name: string
  /** May search engines list its pages? */
  readonly lasting: boolean
  /** What it rests on: while this stays, its files stay. Undefined: it is cheaper to make than to judge by more than `shows`. */
  readonly basis: (() => string) | undefined
  /** Positions of the articles that the basis rests on: while all else of the archive stays, only they can change it. */
  readonly shows: Shown
  /** Its files; undefined in place of a page whose template failed. */
  readonly files: () => Iterable<OutputFile | undefined>
}

/** Positions of articles and actors. */
interface Shown {
  /** Those shown as rows of lists. */
  readonly rows?: () => Iterable<number>
  /** Those of which more is shown. */
  readonly wholes?: () => Iterable<number>
  /** Positions of the actors of which more than the name is shown. */
  readonly actors?: readonly number[]
  /** Positions of those that are drawn beside them. */
  readonly drawn?: () => Iterable<number>
  /** An article that is added at this position, or behind it, changes which others are shown. Absent where none does. */
  readonly from?: number
}

/** Articles of which something is new, where all else of an archive is as it was. */
export interface ChangedArticles {
  /** Positions of those whose rows in lists are others. */
  readonly rows: ReadonlySet<number>
  /** Positions of all. */
  readonly wholes: ReadonlySet<number>
  /** Present where articles were added. */
  readonly actors?: ChangedActors
  /** Positions of those that were not there; they are among the others. All that is said of them was said of others before. */
  readonly added?: readonly number[]
}

function hasAny(some: ReadonlySet<number>, positions: Iterable<number> = []): boolean {
  for (const position of positions) if (some.has(position)) return true
  return false
}

/** May the basis of a part be another after such a change? */
export const restsOn = ({ shows }: SitePart, { rows, wholes, actors, added = [] }: ChangedArticles): boolean =>
  (rows.size > 0 && hasAny(rows, shows.rows?.())) ||
  hasAny(wholes, shows.wholes?.()) ||
  (actors !== undefined && (hasAny(actors.told, shows.actors) || hasAny(actors.drawn, shows.drawn?.()))) ||
  added.some((position) => position >= countsFrom(shows))

/** A part that shows no articles one by one may count any. */
const countsFrom = ({ rows, wholes, from }: Shown): number => from ?? (rows || wholes ? Number.POSITIVE_INFINITY : 0)

/** Addresses that are only compared, never shown. */
const nowhere: HrefTo = (path) => path

const lasting = (name: string, basis: SitePart['basis'], files: SitePart['files'], shows: Shown = {}): SitePart => ({
  name,
  lasting: true,
  basis,
  files,
  shows,
})
const passing: typeof lasting = (...part) => ({ ...lasting(...part), lasting: false })

/** Pages are counted from the oldest end: one more article moves what stands on all newer ones, and the oldest may get a new neighbour. */
const firstOf = ({ number, newer, newest, positions }: ListPage): number =>
  number === undefined || newer === newest ? 0 : (positions[0] ?? 0)

function* listParts(site: Site, bases: Bases): Generator<SitePart> {
  const { archive } = site
  yield lasting('home', undefined, () => [homePage(site)], { rows: () => latestOf(site), from: 0 })
  for (const page of articleListPages(site)) {
    // The newest page also shows the years and the first of the undated.
    const basis = (): string =>
      page.number === undefined ? bases.list(page) + bases.days() + bases.rows(site.calendar.undated) : bases.list(page)
    const rows = (): Iterable<number> =>
      page.number === undefined ? [...page.positions, ...site.calendar.undated] : page.positions
    yield lasting(page.outputPath, basis, () => [articleListPage(site, page)], { rows, from: firstOf(page) })
  }
  for (const page of undatedPages(site)) {
    const basis = (): string => `${bases.list(page)}${page.number ?? site.calendar.undated.length}`
    yield lasting(page.outputPath, basis, () => [undatedPage(site, page)], {
      rows: () => page.positions,
      from: firstOf(page),
    })
  }
  for (const position of archive.articles.keys()) yield new ArticlePart(site, bases, position)
}

/** The page of an article. There are so many that each works out what it is asked for: functions of its own would take ten times the room. */
class ArticlePart implements SitePart {
  readonly #site: Site
  readonly #bases: Bases
  readonly #position: number

  constructor(site: Site, bases: Bases, position: number) {
    this.#site = site
    this.#bases = bases
    this.#position = position
  }

  get name() {
    return `article ${articleAt(this.#site, this.#position).id}`
  }

  get lasting() {
    return true
  }

  basis() {
    return this.#bases.article(this.#position)
  }

  get shows() {
    const position = this.#position
    const { related } = articleAt(this.#site, position)
    return {
      rows: () => [position - 1, position + 1, ...related.map(({ article }) => article)],
      wholes: () => [position],
    }
  }

  files() {
    return [articlePage(this.#site, this.#position)]
  }
}

function* actorParts(site: Site, bases: Bases): Generator<SitePart> {
  const { actors, actorSlugs, pairs } = site.archive
  const index = (): string => {
    const names = actors.map(({ sortName, articles }, at) => `${bases.name(at)}${sortName} ${articles.length}`)
    const cards = mostNamed(site, nowhere, 12).map(({ text, spark }) => `${text} ${spark}`)
    return digestOf([networkHref(site, nowhere) ?? '', ...names, ...cards].join('\n'))
  }
  const named = (position: number): number[] => {
    const { articles, roles } = actors[position] as Actor
    return [...articles, ...roles].map(({ article }) => article)
  }
  const drawnBeside = (position: number): number[] => drawnWith(actors[position] as Actor).map(({ actor }) => actor)
  yield lasting('actors', index, () => actorIndexPages(site))
  if (hasNetwork(site))
    yield lasting(
      'network',
      () => bases.network(),
      () => [networkPage(site)],
    )
  for (const position of actors.keys()) {
    yield lasting(
      `actor ${actorSlugs[position]}`,
      () => bases.actor(position),
      () => actorPages(site, position),
      { wholes: () => named(position), actors: [position], drawn: () => drawnBeside(position) },
    )
  }
  for (const pair of pairs) {
    const [one, other] = pair.actors
    const page = site.pairPage(one, other)
    if (page === undefined) continue
    const basis = (): string =>
      `${bases.actor(one)}${bases.actor(other)}${bases.rows(pair.articles)}${shownStrength(pair.strength)}`
    yield lasting(page, basis, () => pairPages(site, pair), {
      wholes: () => [...named(one), ...named(other), ...pair.articles],
      actors: [one, other],
      drawn: () => [...drawnBeside(one), ...drawnBeside(other)],
    })
  }
}

function* termParts(site: Site, bases: Bases, taxonomy: Taxonomy): Generator<SitePart> {
  const terms = site.archive[taxonomy]
  const index = (): string =>
    digestOf(JSON.stringify(terms.map(({ slug, name, articles }) => [slug, name, articles.length])))
  yield lasting(taxonomy, index, () => termIndexPages(site, taxonomy))
  for (const term of terms) {
    yield lasting(
      `${taxonomy} ${term.slug}`,
      () => bases.term(taxonomy, term),
      () => termPages(site, taxonomy, term),
      { rows: () => term.articles },
    )
  }
}

function* dateParts(site: Site, bases: Bases): Generator<SitePart> {
  const { years } = site.calendar
  yield lasting('dates', undefined, () => [datesPage(site)])
  for (const [index, { year, positions }] of years.entries()) {
    const basis = (): string => `${bases.rows(positions)}${years[index - 1]?.year} ${years[index + 1]?.year}`
    yield lasting(`year ${year}`, basis, () => yearPages(site, index), { rows: () => positions })
  }
  const months = monthsWithArticles(site)
  for (const [index, [month, positions]] of months.entries()) {
    const basis = (): string => `${bases.rows(positions)}${months[index - 1]?.[0]} ${months[index + 1]?.[0]}`
    yield lasting(`month ${month}`, basis, () => monthPages(site, months, index), { rows: () => positions })
  }
  const all = (): Iterable<number> => site.archive.articles.keys()
  yield lasting('timeline', undefined, () => [timelinePage(site)], { rows: all, from: 0 })
}

function* noticeParts(site: Site, bases: Bases): Generator<SitePart> {
  const all = (): Iterable<number> => site.archive.articles.keys()
  // It tells the fingerprint of the whole.
  yield lasting('about', undefined, () => [aboutPage(site)], { wholes: all, from: 0 })
  yield passing('not found', undefined, () => [notFoundPage(site)])
  for (const tombstone of site.archive.tombstones) {
    yield passing(
      tombstone.permalink,
      () => bases.tombstone(tombstone),
      () => [tombstonePage(site, tombstone)],
    )
  }
}

function* fileParts(site: Site, bases: Bases): Generator<SitePart> {
  const { archive } = site
  const wholes = (positions: readonly number[]): string => digestOf(positions.map(bases.whole).join(''))
  for (const list of site.siteFeeds ? articleLists(archive) : []) {
    const basis = (): string => `${list.name ?? ''} ${wholes(list.articles)}`
    yield passing(`feeds ${list.kind} ${list.slug ?? ''}`, basis, () => feedFiles(site, list), {
      wholes: () => list.articles,
    })
  }
  if (site.settings.outputs.lists) {
    const all = (): Iterable<number> => archive.articles.keys()
    let known: string | undefined
    const everything = (): string => {
      known ??= wholes([...all()])
      return known
    }
    // One notation after the other: an article is written once in each, however many lists hold it.
    for (const notation of LIST_NOTATIONS) {
      yield passing(`lists ${notation}`, everything, () => listFiles(site, notation), { wholes: all })
    }
  }
  yield passing('actor lists', undefined, () => actorListFiles(site))
}

/** All parts of a site but those that are made from the list of all its files: sitemap and report. */
export function partsOf(site: Site, keyOf: (article: number) => string): readonly SitePart[] {
  const bases = basesOf(site, keyOf)
  return [
    ...listParts(site, bases),
    ...actorParts(site, bases),
    ...termParts(site, bases, 'tags'),
    ...termParts(site, bases, 'outlets'),
    ...dateParts(site, bases),
    ...noticeParts(site, bases),
    ...fileParts(site, bases),
    // Without it GitHub Pages runs Jekyll, which leaves out files whose names begin with an underscore.
    passing('.nojekyll', undefined, () => [{ outputPath: '.nojekyll', content: '' }]),
  ]
}
