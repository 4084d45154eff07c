/** Whether the company that two clusters keep speaks for their being one: same state, same office, same people beside them. */
import { fold } from '../../text/fold.js'
import { byCodePoint } from '../../text/order.js'
import { type Cluster, countryOf, rootOf } from './clusters.js'

/** Articles of a cluster that are looked at; the rest of a much-named actor says nothing new. */
const MOST_ARTICLES = 60
/** Neighbourhoods kept at a time, a few megabytes. */
const MOST_KEPT = 2000
/** Names of an article that are looked at. */
const MOST_NAMES = 60

/** What stands beside the clusters of an archive. */
export interface Contexts {
  /** Points for being one, 0 to 4: state 1, office 1, two others named beside both 1, four 2. */
  readonly agreement: (a: Cluster, b: Cluster) => number
}

/** Looks up neighbours lazily: only doubtful pairs ever ask. */
export function contextsOf(clusters: readonly Cluster[], sourcePaths: readonly string[]): Contexts {
  let beside: Cluster[][] | undefined
  const neighbours = new Map<Cluster, ReadonlySet<Cluster>>()

  function clustersBeside(): Cluster[][] {
    const lists: Cluster[][] = sourcePaths.map(() => [])
    for (const cluster of clusters) {
      if (cluster.kind === 'state') continue
      for (const { article } of cluster.places) {
        const list = lists[article]
        if (list !== undefined && list.length < MOST_NAMES && list.at(-1) !== cluster) list.push(cluster)
      }
    }
    return lists
  }

  function neighboursOf(cluster: Cluster): ReadonlySet<Cluster> {
    const known = neighbours.get(cluster)
    if (known !== undefined) return known
    beside ??= clustersBeside()
    const articles = [...new Set(cluster.places.map(({ article }) => article))]
    if (articles.length > MOST_ARTICLES)
      articles.sort((a, b) => byCodePoint(sourcePaths[a] ?? '', sourcePaths[b] ?? ''))
    const found = new Set<Cluster>()
    for (const article of articles.slice(0, MOST_ARTICLES)) for (const other of beside[article] ?? []) found.add(other)
    if (neighbours.size >= MOST_KEPT) neighbours.clear()
    neighbours.set(cluster, found)
    return found
  }

  function sharedNeighbours(a: Cluster, b: Cluster): number {
    const left = new Set<Cluster>()
    for (const other of neighboursOf(a)) left.add(rootOf(other))
    left.delete(rootOf(a))
    left.delete(rootOf(b))
    let shared = 0
    // Each counts once: it is taken out when it is met.
    for (const other of neighboursOf(b)) if (left.delete(rootOf(other))) shared++
    return shared
  }

  return {
    agreement(a, b) {
      a.weighed = true
      b.weighed = true
      const country = countryOf(a)
      const state = country !== undefined && country === countryOf(b) ? 1 : 0
      const company = sharedNeighbours(a, b)
      return state + (shareRole(a, b) ? 1 : 0) + (company >= 4 ? 2 : company >= 2 ? 1 : 0)
    },
  }
}

function rolesOf(cluster: Cluster): Set<string> {
  return new Set(cluster.places.flatMap(({ local }) => local.roles.map(({ role }) => fold(role))))
}

function shareRole(a: Cluster, b: Cluster): boolean {
  const roles = rolesOf(a)
  return roles.size > 0 && [...rolesOf(b)].some((role) => roles.has(role))
}
