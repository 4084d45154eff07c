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
  /** Place among all things. */
  readonly place: number
  readonly label: () => string
  readonly worded: boolean
  readonly worth: number
  readonly articles: number[]
  /** Set when all articles are known. */
  weight: number
}

/** The things by what they are, each met for the first time once. */
class Things {
  readonly all: Shared[] = []
  readonly #actors: (Shared | undefined)[] = []
  readonly #tags: (Shared | undefined)[] = []
  readonly #words = new Map<string, Shared>()

  constructor(readonly names: RelatedNames) {}

  #make(worth: number, worded: boolean, label: () => string): Shared {
    const thing: Shared = { place: this.all.length, label, worded, worth, articles: [], weight: 0 }
    this.all.push(thing)
    return thing
  }

  /** The actors, tags and words of an article, each once. */
  of({ actors, tags, keywords }: RelatedFeatures, article: number): Shared[] {
    const things: Shared[] = []
    const take = (thing: Shared): Shared => {
      if (thing.articles.at(-1) !== article) {
        thing.articles.push(article)
        things.push(thing)
      }
      return thing
    }
    for (const actor of actors)
      this.#actors[actor] = take(this.#actors[actor] ?? this.#make(WORTH.actor, false, () => this.names.actor(actor)))
    for (const tag of tags)
      this.#tags[tag] = take(this.#tags[tag] ?? this.#make(WORTH.tag, false, () => this.names.tag(tag)))
    for (const word of keywords) {
      const known = this.#words.get(word)
      const thing = take(known ?? this.#make(WORTH.word, true, () => word))
      if (!known) this.#words.set(word, thing)
    }
    return things
  }
}

/** Position of the first article in an ascending list that is not before the given one. */
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

/** "shares Anna Dorn, Fisheries": names and tags say more than words, which stand in only where there are none. */
function reasonFor(shared: readonly Shared[]): string {
  const strongest = (worded: boolean): string[] =>
    shared
      .filter((thing) => thing.worded === worded)
      .map((thing, order) => ({ thing, order }))
      .sort((a, b) => b.thing.weight - a.thing.weight || a.order - b.order)
      .slice(0, 3)
      .map(({ thing }) => thing.label())
  const named = strongest(false)
  return named.length > 0
    ? `shares ${named.join(', ')}`
    : `shares the words ${strongest(true)
        .map((word) => `“${word}”`)
        .join(', ')}`
}

interface Neighbour {
  readonly article: number
  readonly share: number
}

const isNearer = (a: Neighbour, b: Neighbour): boolean =>
  a.share > b.share || (a.share === b.share && a.article < b.article)

/** Puts a neighbour in its place among the nearest, of which `most` are kept; false when it is none of them. */
function keepNearest(kept: Neighbour[], candidate: Neighbour, most: number): boolean {
  const last = kept[most - 1]
  if (most === 0 || (last && !isNearer(candidate, last))) return false
  let place = Math.min(kept.length, most - 1)
  for (; place > 0 && isNearer(candidate, kept[place - 1] as Neighbour); place--)
    kept[place] = kept[place - 1] as Neighbour
  kept[place] = candidate
  return true
}

/** What a square is made smaller by before it excludes an article, so that rounding never does. */
const SURELY_LESS = 1 - 1e-9

/** Adds up, per other article, the weight of what it shares with one; reuses its arrays for all. */
class Scorer {
  readonly #scores: Float64Array
  readonly #weights: Float64Array
  readonly #touched: Int32Array

  constructor(readonly sharedOf: readonly (readonly Shared[])[]) {
    this.#scores = new Float64Array(sharedOf.length)
    this.#touched = new Int32Array(sharedOf.length)
    this.#weights = Float64Array.from(sharedOf, (things) => things.reduce((sum, { weight }) => sum + weight, 0))
  }

  /** Scores the articles that share something with one; their number, the articles themselves being in `#touched`. */
  #score(article: number): number {
    const scores = this.#scores
    const touched = this.#touched
    let count = 0
    for (const { articles, weight } of this.sharedOf[article] as readonly Shared[]) {
      const { length } = articles
      const place = length <= NEIGHBOURS * 2 ? -1 : placeIn(articles, article)
      const from = place < 0 ? 0 : Math.max(0, place - NEIGHBOURS)
      const to = place < 0 ? length : Math.min(length, place + NEIGHBOURS + 1)
      for (let at = from; at < to; at++) {
        const other = articles[at] as number
        if (other === article) continue
        const score = scores[other] as number
        if (score === 0) touched[count++] = other
        scores[other] = score + weight
      }
    }
    return count
  }

  /** The nearest articles, nearest first, at most `most`; none of `known`. */
  nearest(article: number, most: number, known: readonly number[]): Neighbour[] {
    const scores = this.#scores
    const weights = this.#weights
    const touched = this.#touched
    const own = weights[article] as number
    const kept: Neighbour[] = []
    const count = this.#score(article)
    let least = LEAST_SHARE * LEAST_SHARE * SURELY_LESS
    for (let at = 0; at < count; at++) {
      const other = touched[at] as number
      const score = scores[other] as number
      const product = own * (weights[other] as number)
      scores[other] = 0
      // Most are too far away, which squares tell without a root.
      if (score * score < least * product) continue
      const share = score / Math.sqrt(product)
      if (share < LEAST_SHARE || known.includes(other) || !keepNearest(kept, { article: other, share }, most)) continue
      const last = kept[most - 1]
      if (last) least = last.share * last.share * SURELY_LESS
    }
    return kept
  }
}

function reprintReason(outlet: string | undefined): string {
  return outlet === undefined ? 'same text' : `same text in ${outlet}`
}

/** The neighbours of every article, nearest first, by position in `Archive.articles`; reprints stand first. */
export function findRelated(features: readonly RelatedFeatures[], names: RelatedNames): Related[][] {
  const things = new Things(names)
  const sharedOf = features.map((one, article) => things.of(one, article))
  // Things that nobody else has weigh as much as others of their kind that two have, so long texts do not look distant.
  for (const thing of things.all)
    thing.weight = thing.worth * Math.log(1 + features.length / Math.max(2, thing.articles.length))
  const scorer = new Scorer(sharedOf)
  /** By place of a thing: the article that had it last, plus one. */
  const owner = new Int32Array(things.all.length)
  return features.map(({ reprints }, article) => {
    const first = reprints.slice(0, MOST_RELATED)
    const nearest = scorer.nearest(article, MOST_RELATED - first.length, first)
    for (const { place } of sharedOf[article] as readonly Shared[]) owner[place] = article + 1
    return [
      ...first.map((other) => ({ article: other, reason: reprintReason(features[other]?.outlet) })),
      ...nearest.map(({ article: other }) => ({
        article: other,
        reason: reasonFor((sharedOf[other] as readonly Shared[]).filter(({ place }) => owner[place] === article + 1)),
      })),
    ]
  })
}
