/**
 * Who is named beside whom, and the pairs that stand together most: counted from the actors of each article, so the cost is the
 * articles' length and not all pairs of actors, and nothing is kept but what is shown.
 */
import type { Actor, ActorPair, Companion } from '../../model/actor.js'

/** In one article only the most mentioned actors are set beside each other; a list of hundreds would pair all with all. */
const WIDEST_ARTICLE = 50
/** Companions of one actor that are told. */
const MOST_COMPANIONS = 20
/** Pairs with a page. */
const MOST_PAIRS = 200
/** A pair of one or two articles has little to tell that the articles do not; the 15 samples alone have a hundred such pairs. */
const LEAST_SHARED = 3
/** Standard deviations of the interval: 95 % of it lies within. */
const Z = 1.96

/** What is needed of an actor. */
type Named = Pick<Actor, 'articles'>

/** Companions by position of the actor, and the weightiest pairs, those first that share most and belong together most. */
export interface Company {
  readonly companions: readonly (readonly Companion[])[]
  readonly pairs: readonly ActorPair[]
}

/** Lower end of Wilson's score interval for `shared` of `either`. Of square roots alone, so it is the same on every machine. */
export function strengthOf(shared: number, either: number): number {
  if (either === 0) return 0
  const share = shared / either
  const spread = Z * Math.sqrt((share * (1 - share)) / either + (Z * Z) / (4 * either * either))
  const low = (share + (Z * Z) / (2 * either) - spread) / (1 + (Z * Z) / either)
  return Math.max(0, Math.round(low * 1e4) / 1e4)
}

/** Two actors that may be among the strongest. */
interface Candidate {
  readonly actors: readonly [number, number]
  readonly count: number
  readonly strength: number
}

/**
 * By strength times shared articles. Strength alone puts names that two reports bring up ahead of adversaries named side by side
 * for years; chance-corrected measures (log-likelihood, pointwise mutual information) give nothing to the two states that an
 * archive about their relations names in every article.
 */
const weightiestFirst = (a: Candidate, b: Candidate): number =>
  b.strength * b.count - a.strength * a.count ||
  b.strength - a.strength ||
  a.actors[0] - b.actors[0] ||
  a.actors[1] - b.actors[1]

/** The weightiest of many, without keeping the many. */
class Weightiest {
  #kept: Candidate[] = []

  add(candidate: Candidate): void {
    this.#kept.push(candidate)
    if (this.#kept.length >= MOST_PAIRS * 8) this.#kept = this.list()
  }

  list(): Candidate[] {
    return this.#kept.sort(weightiestFirst).slice(0, MOST_PAIRS)
  }
}

/**
 * Counts, for one actor after another, the articles it shares with each other one; one array serves all.
 * @param named the actors of each article, most mentioned first
 */
function sharedCounter(actors: readonly Named[], named: readonly (readonly number[])[]) {
  const counts = new Int32Array(actors.length)
  const near = named.map((list) => (list.length > WIDEST_ARTICLE ? list.slice(0, WIDEST_ARTICLE) : list))
  return (actor: number, take: (other: number, count: number) => void): void => {
    const touched: number[] = []
    for (const { article } of actors[actor]?.articles ?? []) {
      const others = near[article] ?? []
      if (others.length === WIDEST_ARTICLE && !others.includes(actor)) continue
      for (const other of others) {
        if (other === actor) continue
        if (counts[other] === 0) touched.push(other)
        counts[other] = (counts[other] ?? 0) + 1
      }
    }
    for (const other of touched) {
      take(other, counts[other] as number)
      counts[other] = 0
    }
  }
}

const mostFirst = (a: Companion, b: Companion): number =>
  b.count - a.count || b.strength - a.strength || a.actor - b.actor

/** Articles that are in both of two lists, each in the order of the archive. */
function inBoth(one: Named['articles'], other: Named['articles']): number[] {
  const both: number[] = []
  let at = 0
  for (const { article } of one) {
    while (at < other.length && (other[at] as { article: number }).article < article) at++
    if (other[at]?.article === article) both.push(article)
  }
  return both
}

/** Whole and exact, however many others an article names. */
function pairOf({ actors: [one, other] }: Candidate, actors: readonly Named[]): ActorPair {
  const [left, right] = [actors[one]?.articles ?? [], actors[other]?.articles ?? []]
  const articles = inBoth(left, right)
  const either = left.length + right.length - articles.length
  return { actors: [one, other], articles, strength: strengthOf(articles.length, either) }
}

/**
 * The company of all actors. `slugs` gives the order of the two in a pair. A companion's articles are counted as far as the
 * two are set side by side, a pair's all.
 * @param named the actors of each article, most mentioned first
 */
export function companyOf(
  actors: readonly Named[],
  slugs: readonly string[],
  named: readonly (readonly number[])[],
): Company {
  const shared = sharedCounter(actors, named)
  const sizes = actors.map(({ articles }) => articles.length)
  const weightiest = new Weightiest()
  const companions = actors.map((_, actor) => {
    const all: Companion[] = []
    shared(actor, (other, count) => {
      const either = (sizes[actor] ?? 0) + (sizes[other] ?? 0) - count
      const strength = strengthOf(count, either)
      all.push({ actor: other, count, strength })
      if (count >= LEAST_SHARED && (slugs[actor] ?? '') < (slugs[other] ?? ''))
        weightiest.add({ actors: [actor, other], count, strength })
    })
    return all.sort(mostFirst).slice(0, MOST_COMPANIONS)
  })
  const pairs = weightiest.list().map((candidate) => pairOf(candidate, actors))
  for (const pair of pairs) tellBoth(companions, pair)
  return { companions, pairs }
}

/** A pair stands on both pages with the same figures, also where others are named more often. */
function tellBoth(companions: Companion[][], { actors: [one, other], articles, strength }: ActorPair): void {
  for (const [actor, partner] of [
    [one, other],
    [other, one],
  ] as const) {
    const others = companions[actor]?.filter((companion) => companion.actor !== partner) ?? []
    companions[actor] = [...others, { actor: partner, count: articles.length, strength }].sort(mostFirst)
  }
}
