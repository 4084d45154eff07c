/** Clusters: names that share a page, while the rules of merging still join them. */
import type { AuthorityEntry } from '../../model/actor.js'
import type { ActorKind, LocalName, Merge } from '../../model/findings.js'
import { fold } from '../../text/fold.js'
import { byCodePoint } from '../../text/order.js'

/** Where a name stands: article and position in its names. */
export interface NamePlace {
  readonly article: number
  readonly name: number
  readonly local: LocalName
}

/** Why two clusters may be one, and how likely it is. */
export interface Doubt {
  readonly reason: string
  /** 0 to 1. */
  readonly score: number
}

/** Names that share a page. */
export interface Cluster {
  readonly kind: ActorKind
  /** What identifies it, the same whatever the order of the articles: `person sergei shoigu`, `state:IR`. */
  readonly key: string
  readonly places: NamePlace[]
  readonly entry?: AuthorityEntry
  /** Its name tells nobody outside its article: a given name, `the Council`. */
  readonly alone: boolean
  /** Sum of mentions by country. */
  readonly countries: Map<string, number>
  readonly merges: Merge[]
  /** Clusters that may be the same, with the reason. */
  readonly doubts: Map<Cluster, Doubt>
  /** What `formOf` found, until others join. */
  commonest: string | undefined
  /** Set when what it is was weighed by the articles that name it, and not read from its name alone: more may change it. */
  weighed: boolean
  /** Set when it has been joined to another. */
  joined?: Cluster
}

/** The cluster a cluster has ended up in. */
export function rootOf(cluster: Cluster): Cluster {
  let root = cluster
  while (root.joined !== undefined) root = root.joined
  return root
}

/** The clusters that a list has ended up in, each once. */
export const rootsOf = (clusters: Iterable<Cluster>): Cluster[] => [...new Set([...clusters].map(rootOf))]

/** The country most mentions speak for; undefined when two tie or none does. */
export function countryOf(cluster: Cluster): string | undefined {
  if (cluster.entry?.country !== undefined) return cluster.entry.country
  if (cluster.countries.size === 0) return undefined
  const [first, second] = [...cluster.countries].sort((a, b) => b[1] - a[1] || byCodePoint(a[0], b[0]))
  return first !== undefined && (second === undefined || first[1] > second[1]) ? first[0] : undefined
}

/** Whether evidence speaks against two clusters being one: another country, or the curator. */
export function contradict(a: Cluster, b: Cluster): boolean {
  const [left, right] = [countryOf(a), countryOf(b)]
  if (left !== undefined && right !== undefined && left !== right) return true
  return forbids(a, b) || forbids(b, a)
}

function forbids(a: Cluster, b: Cluster): boolean {
  const never = a.entry?.notSame
  if (never === undefined || never.length === 0) return false
  const keys = new Set(never.map(fold))
  const names = [
    b.entry?.name ?? '',
    ...(b.entry?.variants ?? []),
    ...b.places.flatMap(({ local }) => [local.fullest, ...local.variants.map(({ surface }) => surface)]),
  ]
  return names.some((name) => name !== '' && keys.has(fold(name)))
}

/** Articles in which both are named: there a writer keeps two people apart. */
export function meet(a: Cluster, b: Cluster): boolean {
  a.weighed = true
  b.weighed = true
  const [few, many] = a.places.length <= b.places.length ? [a, b] : [b, a]
  const [only] = few.places
  if (only !== undefined && few.places.length === 1) return many.places.some(({ article }) => article === only.article)
  const here = new Set(few.places.map(({ article }) => article))
  return many.places.some(({ article }) => here.has(article))
}

/** Joins `from` to `into` and keeps the reason. */
export function join(into: Cluster, from: Cluster, reason: Pick<Merge, 'rule' | 'score'>): void {
  for (const merge of from.merges) into.merges.push(merge)
  into.merges.push({ forms: [formOf(into), formOf(from)], ...reason })
  for (const place of from.places) into.places.push(place)
  for (const [country, count] of from.countries) into.countries.set(country, (into.countries.get(country) ?? 0) + count)
  for (const [other, why] of from.doubts) into.doubts.set(other, why)
  from.joined = into
  into.weighed = true
  into.commonest = undefined
}

/** Notes on both that they may be the same. The likeliest reason stays. */
export function doubt(a: Cluster, b: Cluster, reason: string, score: number): void {
  if (a === b || forbids(a, b) || forbids(b, a)) return
  if ((a.doubts.get(b)?.score ?? 0) >= score) return
  a.weighed = true
  b.weighed = true
  a.doubts.set(b, { reason, score })
  b.doubts.set(a, { reason, score })
}

/** The commonest full form of a cluster, for the record of merges. */
export function formOf(cluster: Cluster): string {
  cluster.commonest ??= commonestOf(cluster)
  return cluster.commonest
}

function commonestOf(cluster: Cluster): string {
  if (cluster.entry !== undefined) return cluster.entry.name
  const [only, ...others] = cluster.places.length < 4 ? cluster.places : []
  if (only !== undefined && others.every(({ local }) => local.fullest === only.local.fullest)) return only.local.fullest
  const counts = new Map<string, number>()
  for (const { local } of cluster.places) counts.set(local.fullest, (counts.get(local.fullest) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || byCodePoint(a[0], b[0]))[0]?.[0] ?? cluster.key
}
