/** Finds for each article the few nearest ones and says why, through lists of what shares a name, a tag or a word. */

/** What an article can share with others. Positions in `Archive.actors` and `Archive.tags`. */
export interface RelatedFeatures {
  readonly actors: readonly number[]
  readonly tags: readonly number[]
  readonly keywords: readonly string[]
  /** Positions of articles with the same words. */
  readonly reprints: readonly number[]
  /** Absent when unknown. */
  readonly outlet?: string
}

/** What readers call the things shared. */
export interface RelatedNames {
  readonly actor: (position: number) => string
  readonly tag: (position: number) => string
}

/** One neighbour. */
export interface Related {
  readonly article: number
  readonly reason: string
}

/** What a shared thing is worth by its kind, before its rarity. */
const WORTH = { actor: 1.5, tag: 1, word: 0.7 } as const
const MOST_RELATED = 6
/** Share of an article's own weight that must be shared; below it two reports only have a country or a topic in common. */
const LEAST_SHARE = 0.12
/**
 * Of a thing that many articles share, those nearest in time on either side are looked at: the archive's order is by day,
 * so this needs no chance and keeps the work for one article the same however large the archive is.
 */
const NEIGHBOURS = 24

/** A name, tag or word, and the articles that have it in the order of the archive. */
interface Shared {
  readonly label: string
  readonly worded: boolean
  readonly worth: number
  readonly articles: number[]
}

function collectShared(features: readonly RelatedFeatures[], names: RelatedNames): Shared[][] {
  const byKey = new Map<string, Shared>()
  const take = (key: string, worth: number, article: number, label: () => string): Shared => {
    let shared = byKey.get(key)
    if (shared === undefined) {
      shared = { label: label(), worded: key.startsWith('w'), worth, articles: [] }
      byKey.set(key, shared)
    }
    shared.articles.push(article)
    return shared
  }
  return features.map(({ actors, tags, keywords }, article) => [
    ...[...new Set(actors)].map((actor) => take(`a${actor}`, WORTH.actor, article, () => names.actor(actor))),
    ...[...new Set(tags)].map((tag) => take(`t${tag}`, WORTH.tag, article, () => names.tag(tag))),
    ...[...new Set(keywords)].map((word) => take(`w${word}`, WORTH.word, article, () => word)),
  ])
}

/** Position of an article in the ascending list of those that share something. */
function placeIn(articles: readonly number[], article: number): number {
  let low = 0
  let high = articles.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((articles[middle] as number) < article) low = middle + 1
    else high = middle
  }
  return low
}

const nearestOf = (articles: readonly number[], article: number): readonly number[] => {
  if (articles.length <= NEIGHBOURS * 2) return articles
  const place = placeIn(articles, article)
  return articles.slice(Math.max(0, place - NEIGHBOURS), place + NEIGHBOURS + 1)
}

/** "shares Anna Dorn, Fisheries": names and tags say more than words, which stand in only where there are none. */
function reasonFor(shared: readonly Shared[], weigh: (thing: Shared) => number): string {
  const strongest = (worded: boolean): string[] =>
    shared
      .filter((thing) => thing.worded === worded)
      .map((thing, order) => ({ thing, order }))
      .sort((a, b) => weigh(b.thing) - weigh(a.thing) || a.order - b.order)
      .slice(0, 3)
      .map(({ thing }) => thing.label)
  const named = strongest(false)
  return named.length > 0
    ? `shares ${named.join(', ')}`
    : `shares the words ${strongest(true)
        .map((word) => `“${word}”`)
        .join(', ')}`
}

/** Adds up, per other article, the weight of what it shares with one; reuses one array for all. */
function createScorer(sharedOf: readonly Shared[][], weigh: (thing: Shared) => number) {
  const scores = new Float64Array(sharedOf.length)
  const ownWeight = sharedOf.map((things) => things.reduce((sum, thing) => sum + weigh(thing), 0))
  return (article: number): { article: number; share: number }[] => {
    const touched: number[] = []
    for (const thing of sharedOf[article] as Shared[]) {
      const weight = weigh(thing)
      for (const other of nearestOf(thing.articles, article)) {
        if (other === article) continue
        if (scores[other] === 0) touched.push(other)
        scores[other] = (scores[other] as number) + weight
      }
    }
    return touched.map((other) => {
      const share = (scores[other] as number) / Math.sqrt((ownWeight[article] as number) * (ownWeight[other] as number))
      scores[other] = 0
      return { article: other, share }
    })
  }
}

function reprintReason(outlet: string | undefined): string {
  return outlet === undefined ? 'same text' : `same text in ${outlet}`
}

/** The neighbours of every article, nearest first, by position in `Archive.articles`; reprints stand first. */
export function findRelated(features: readonly RelatedFeatures[], names: RelatedNames): Related[][] {
  const sharedOf = collectShared(features, names)
  // Things that nobody else has weigh as much as others of their kind that two have, so long texts do not look distant.
  const weigh = ({ worth, articles }: Shared): number =>
    worth * Math.log(1 + features.length / Math.max(2, articles.length))
  const score = createScorer(sharedOf, weigh)
  return features.map(({ reprints }, article) => {
    const first = reprints.slice(0, MOST_RELATED)
    const known = new Set(first)
    const nearest = score(article)
      .filter(({ article: other, share }) => share >= LEAST_SHARE && !known.has(other))
      .sort((a, b) => b.share - a.share || a.article - b.article)
      .slice(0, MOST_RELATED - first.length)
    const own = new Set(sharedOf[article])
    return [
      ...first.map((other) => ({ article: other, reason: reprintReason(features[other]?.outlet) })),
      ...nearest.map(({ article: other }) => ({
        article: other,
        reason: reasonFor(
          (sharedOf[other] as Shared[]).filter((thing) => own.has(thing)),
          weigh,
        ),
      })),
    ]
  })
}
