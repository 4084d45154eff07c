/** The names of all articles, gathered by the key under which they are surely one: the clusters that the rules of merging then join. */
import type { AuthorityEntry } from '../../model/actor.js'
import type { ActorKind, LocalName, Merge } from '../../model/findings.js'
import { fold } from '../../text/fold.js'
import { byCodePoint } from '../../text/order.js'
import { slugOf } from '../../text/slug.js'
import { isGivenName, personKey } from './name-keys.js'

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
  /** Sum of mentions by country. */
  readonly countries: Map<string, number>
  readonly merges: Merge[]
  /** Clusters that may be the same, with the reason. */
  readonly doubts: Map<Cluster, Doubt>
  /** Set when it has been joined to another. */
  joined?: Cluster
}

/** An article's names as `resolveActors` is given them. */
export interface ClusterInput {
  readonly names: readonly LocalName[]
  readonly sourcePath: string
}

const isActorKind = (kind: LocalName['kind']): kind is ActorKind =>
  kind === 'person' || kind === 'organisation' || kind === 'state'

/** Key of an organisation's name: folded, without a leading article. */
const organisationKey = (name: string): string => fold(name.replace(/[’']s\b/g, ' ')).replace(/^the /, '')

const mentionsOf = (local: LocalName): number => local.variants.reduce((sum, { count }) => sum + count, 0)

/** Which kind the archive as a whole gives to a name that some articles take for a person and some for an organisation. */
function kindVotes(articles: readonly ClusterInput[]): Map<string, Map<ActorKind, number>> {
  const votes = new Map<string, Map<ActorKind, number>>()
  for (const { names } of articles) {
    for (const local of names) {
      if (local.known !== undefined || (local.kind !== 'person' && local.kind !== 'organisation')) continue
      const key = fold(local.fullest)
      let kinds = votes.get(key)
      if (kinds === undefined) {
        kinds = new Map()
        votes.set(key, kinds)
      }
      kinds.set(local.kind, (kinds.get(local.kind) ?? 0) + mentionsOf(local))
    }
  }
  return votes
}

/** Words that open a full name somewhere and close none: given names, which alone tell nobody. */
function givenWords(articles: readonly ClusterInput[]): Set<string> {
  const first = new Set<string>()
  const last = new Set<string>()
  for (const { names } of articles) {
    for (const local of names) {
      if (local.kind !== 'person') continue
      const words = personKey(local.fullest).split(' ')
      if (words.length < 2) continue
      first.add(words[0] ?? '')
      last.add(words.at(-1) ?? '')
    }
  }
  for (const word of last) first.delete(word)
  return first
}

/** The authority file by folded form, and by the id that analysis gives its entries. */
export function authorityForms(authority: readonly AuthorityEntry[]): Map<string, AuthorityEntry> {
  const forms = new Map<string, AuthorityEntry>()
  for (const entry of authority) {
    const id = `authority:${slugOf(entry.name, 'unnamed')}`
    if (!forms.has(id)) forms.set(id, entry)
    for (const form of [entry.name, ...entry.variants]) {
      const key = fold(form)
      if (key !== '' && !forms.has(key)) forms.set(key, entry)
    }
  }
  return forms
}

interface Keyed {
  readonly kind: ActorKind
  readonly key: string
  readonly entry?: AuthorityEntry
}

/** Gathers the names; sorted by key, so that nothing later depends on the order of articles. */
export function gatherClusters(
  articles: readonly ClusterInput[],
  forms: ReadonlyMap<string, AuthorityEntry>,
): Cluster[] {
  const votes = kindVotes(articles)
  const given = givenWords(articles)
  const clusters = new Map<string, Cluster>()
  articles.forEach((article, position) => {
    article.names.forEach((local, name) => {
      const keyed = keyOf(local, article.sourcePath)
      if (keyed === undefined) return
      let cluster = clusters.get(keyed.key)
      if (cluster === undefined) {
        const { entry } = keyed
        cluster = {
          kind: keyed.kind,
          key: keyed.key,
          places: [],
          countries: new Map(),
          merges: [],
          doubts: new Map(),
          ...(entry === undefined ? {} : { entry }),
        }
        clusters.set(keyed.key, cluster)
      }
      cluster.places.push({ article: position, name, local })
      if (local.country !== undefined) {
        cluster.countries.set(local.country, (cluster.countries.get(local.country) ?? 0) + mentionsOf(local))
      }
    })
  })
  return [...clusters.values()].sort((a, b) => byCodePoint(a.key, b.key))

  function keyOf(local: LocalName, sourcePath: string): Keyed | undefined {
    const entry = entryOf(local)
    if (entry !== undefined) {
      if (entry.hide) return undefined
      const kind = entry.kind ?? (isActorKind(local.kind) ? local.kind : undefined)
      return kind === undefined ? undefined : { kind, key: `authority:${slugOf(entry.name, 'unnamed')}`, entry }
    }
    if (!isActorKind(local.kind)) return undefined
    if (local.known !== undefined) return { kind: local.kind, key: local.known }
    const kinds = votes.get(fold(local.fullest))
    const kind = kinds === undefined ? local.kind : commonest(kinds, local.kind)
    if (kind === 'person') {
      const key = personKey(local.fullest)
      if (key === '') return undefined
      const alone = !key.includes(' ') && (given.has(key) || isGivenName(key))
      return { kind, key: alone ? `person ${key} in ${sourcePath}` : `person ${key}` }
    }
    const key = organisationKey(local.fullest)
    return key === '' ? undefined : { kind, key: `${kind} ${key} ${local.country ?? ''}` }
  }

  function entryOf(local: LocalName): AuthorityEntry | undefined {
    if (local.known?.startsWith('authority:') === true) return forms.get(local.known)
    const entry = forms.get(fold(local.fullest))
    return entry !== undefined && (entry.kind === undefined || entry.kind === local.kind || !isActorKind(local.kind))
      ? entry
      : undefined
  }
}

function commonest(kinds: ReadonlyMap<ActorKind, number>, otherwise: ActorKind): ActorKind {
  const [first, second] = [...kinds].sort((a, b) => b[1] - a[1] || byCodePoint(a[0], b[0]))
  return first !== undefined && (second === undefined || first[1] > second[1])
    ? first[0]
    : otherwise === 'state'
      ? 'state'
      : 'organisation'
}

/** The cluster a cluster has ended up in. */
export function rootOf(cluster: Cluster): Cluster {
  let root = cluster
  while (root.joined !== undefined) root = root.joined
  return root
}

/** The country most mentions speak for; undefined when two tie or none does. */
export function countryOf(cluster: Cluster): string | undefined {
  if (cluster.entry?.country !== undefined) return cluster.entry.country
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

/** Joins `from` to `into` and keeps the reason. */
export function join(
  into: Cluster,
  from: Cluster,
  reason: { readonly rule: string; readonly score: number; readonly forms: readonly [string, string] },
): void {
  for (const place of from.places) into.places.push(place)
  for (const [country, count] of from.countries) into.countries.set(country, (into.countries.get(country) ?? 0) + count)
  for (const merge of from.merges) into.merges.push(merge)
  into.merges.push(reason)
  for (const [other, why] of from.doubts) into.doubts.set(other, why)
  from.joined = into
}

/** Notes on both that they may be the same. */
export function doubt(a: Cluster, b: Cluster, reason: string, score: number): void {
  if (a === b || forbids(a, b) || forbids(b, a)) return
  a.doubts.set(b, { reason, score })
  b.doubts.set(a, { reason, score })
}

/** The commonest full form of a cluster, for the record of merges. */
export function formOf(cluster: Cluster): string {
  if (cluster.entry !== undefined) return cluster.entry.name
  const counts = new Map<string, number>()
  for (const { local } of cluster.places) counts.set(local.fullest, (counts.get(local.fullest) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || byCodePoint(a[0], b[0]))[0]?.[0] ?? cluster.key
}
