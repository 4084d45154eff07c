/** Who is named beside whom: counted from the actors of each article, so the cost is the articles' length and not all pairs. */

/** In one article only the most mentioned actors are set beside each other; a list of hundreds would pair all with all. */
const WIDEST_ARTICLE = 50
const MOST = 20

/** A companion: position of the actor and number of articles that name both. */
export interface Companion {
  readonly actor: number
  readonly count: number
}

/** For each actor, by position. `named` holds the actors of each article, most mentioned first. */
export function companionsOf(
  actorArticles: readonly (readonly number[])[],
  named: readonly (readonly number[])[],
): Companion[][] {
  const counts = new Int32Array(actorArticles.length)
  const near = named.map((actors) => actors.slice(0, WIDEST_ARTICLE))
  const within = near.map((actors) => new Set(actors))
  return actorArticles.map((articles, actor) => {
    const touched: number[] = []
    for (const article of articles) {
      if (within[article]?.has(actor) !== true) continue
      for (const other of near[article] ?? []) {
        if (other === actor) continue
        if (counts[other] === 0) touched.push(other)
        counts[other] = (counts[other] ?? 0) + 1
      }
    }
    const list = touched.map((other) => ({ actor: other, count: counts[other] ?? 0 }))
    for (const other of touched) counts[other] = 0
    return list.sort((a, b) => b.count - a.count || a.actor - b.actor).slice(0, MOST)
  })
}
