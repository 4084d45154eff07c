/** Who is who across the archive: the names of all articles to actors, for the index and the actor pages. */
import type { Actor, ActorDemonym, ActorSuggestion, AuthorityEntry } from '../../model/actor.js'
import type { CalendarDate } from '../../model/calendar-date.js'
import type { ActorKind, LocalName, Merge } from '../../model/findings.js'
import { fold } from '../../text/fold.js'
import { byCodePoint, byReading } from '../../text/order.js'
import { slugOf, takeSlug } from '../../text/slug.js'
import { articlesOf, demonymsOf, mentionsIn, preferredName, rolesOf, variantsOf } from './actor-record.js'
import { type Cluster, countryOf, rootOf } from './clusters.js'
import { contextsOf } from './context.js'
import { authorityForms, gatherClusters } from './gather-clusters.js'
import { mergeOrganisations } from './merge-organisations.js'
import { mergePeople } from './merge-people.js'
import { organisationSort } from './organisation-sorts.js'
import { sortNameOf } from './sort-name.js'

/** What resolution needs of one article. */
export interface NamedArticle {
  readonly names: readonly LocalName[]
  readonly publishedOn?: CalendarDate
  readonly sourcePath: string
}

/** An actor before it is set beside the others. */
export type ResolvedActor = Omit<Actor, 'companions' | 'code'>

/** Actors with their addresses, and for each name of each article the position of its actor, or -1. */
export interface ResolvedActors {
  readonly actors: readonly ResolvedActor[]
  /** Segment of each actor's address, by position. */
  readonly slugs: readonly string[]
  readonly nameActors: readonly (readonly number[])[]
  /** The cluster of each actor, with its position. */
  readonly clusters: ReadonlyMap<Cluster, number>
  /** As in `Gathered`. */
  readonly others: readonly LocalName[]
}

const KIND_ORDER: Readonly<Record<ActorKind, number>> = { person: 0, organisation: 1, state: 2 }

interface Named {
  readonly cluster: Cluster
  readonly name: string
  readonly sortName: string
  readonly slug: string
  readonly id: string
}

/** A body whose state nothing tells, `the Council`, a given name alone or a guess is nobody in particular; its mentions stay in the text without a page. */
const isNobody = ({ kind, key, entry, places, alone }: Cluster): boolean =>
  key.startsWith('body:/') ||
  (kind === 'organisation' && alone) ||
  (entry === undefined && places.every(({ local }) => local.slight === true))

function nameClusters(clusters: readonly Cluster[]): Named[] {
  const states = new Map(
    clusters
      .filter(({ key }) => key.startsWith('state:'))
      .map((cluster) => [cluster.key.slice(6), cluster.places[0]?.local.fullest ?? '']),
  )
  const stateName = (country: string): string => states.get(country) ?? country
  const taken = new Set<string>()
  // The curator's names take their addresses first, then the best attested; never by the order of articles.
  const weight = (cluster: Cluster): number => (cluster.entry === undefined ? 0 : 1)
  const ordered = [...clusters].sort((a, b) => weight(b) - weight(a) || byCodePoint(a.key, b.key))
  return ordered.map((cluster) => {
    const name = preferredName(cluster, stateName)
    const country = countryOf(cluster)
    const plain = slugOf(name, cluster.kind)
    const slug = takeSlug(taken, plain, taken.has(plain) ? suffixOf(cluster, taken, plain) : '')
    const id = cluster.key.startsWith('state:') ? cluster.key : `${cluster.kind}:${slug}`
    return { cluster, name, slug, id, sortName: sortNameOf(name, cluster.kind, country) }
  })
}

/** What tells two actors of one name apart in their addresses: the country, else what identifies the cluster. */
function suffixOf(cluster: Cluster, taken: ReadonlySet<string>, slug: string): string {
  const country = countryOf(cluster)?.toLowerCase()
  return country !== undefined && !taken.has(`${slug}-${country}`) ? country : slugOf(cluster.key, cluster.kind, 40)
}

const inListOrder = (a: Named, b: Named): number =>
  KIND_ORDER[a.cluster.kind] - KIND_ORDER[b.cluster.kind] ||
  byReading(a.sortName, b.sortName) ||
  byCodePoint(a.id, b.id)

/** Resolves the names of an archive. Articles are given in its order; ids, names and merges do not depend on it. */
export function resolveActors(articles: readonly NamedArticle[], authority: readonly AuthorityEntry[]): ResolvedActors {
  const { clusters: all, others } = gatherClusters(articles, authorityForms(authority))
  const contexts = contextsOf(
    all,
    articles.map(({ sourcePath }) => sourcePath),
  )
  // Organisations first: people are told apart by the company they keep.
  mergeOrganisations(all, contexts)
  mergePeople(all, contexts)
  const named = nameClusters(all.filter((cluster) => cluster.joined === undefined && !isNobody(cluster))).sort(
    inListOrder,
  )
  const positions = new Map(named.map(({ cluster }, position) => [cluster, position]))
  const nameActors = articles.map(({ names }) => names.map(() => -1))
  for (const [cluster, position] of positions) {
    for (const { article, name } of cluster.places) {
      const row = nameActors[article]
      if (row !== undefined) row[name] = position
    }
  }
  const appearances = named.map(({ cluster }) => articlesOf(cluster))
  const demonyms = demonymsOf(articles)
  const actors = named.map((entry, position) =>
    actorOf(entry, { articles, appearances, positions, position, demonyms }),
  )
  return { actors, slugs: named.map(({ slug }) => slug), nameActors, clusters: positions, others }
}

interface Surroundings {
  readonly articles: readonly NamedArticle[]
  readonly appearances: readonly Actor['articles'][]
  readonly positions: ReadonlyMap<Cluster, number>
  readonly position: number
  readonly demonyms: ReadonlyMap<string, readonly ActorDemonym[]>
}

function actorOf(
  { cluster, name, sortName, id }: Named,
  { articles, appearances, positions, position, demonyms }: Surroundings,
): ResolvedActor {
  const country = countryOf(cluster)
  const variants = variantsOf(cluster.places.map(({ local }) => local))
  const peoples = cluster.key.startsWith('state:') ? demonyms.get(cluster.key.slice('state:'.length)) : undefined
  return {
    id,
    name,
    sortName,
    kind: cluster.kind,
    ...(cluster.kind === 'organisation' ? { sort: organisationSort(name, cluster.key) } : {}),
    ...(country === undefined ? {} : { country }),
    variants,
    ...(peoples === undefined ? {} : { demonyms: peoples }),
    roles: rolesOf(
      cluster,
      (article) => articles[article]?.publishedOn,
      (article) => articles[article]?.sourcePath ?? '',
    ),
    articles: appearances[position] ?? [],
    merges: mergesOf(cluster),
    suggestions: suggestionsOf(cluster, positions),
    sameAs: cluster.entry?.sameAs ?? [],
    ...(cluster.entry?.note === undefined ? {} : { note: cluster.entry.note }),
    mentionCount: mentionsIn(variants),
  }
}

/** The merges made by rule, those of single articles among them, and the forms that the key itself brought together. */
function mergesOf(cluster: Cluster): Actor['merges'] {
  const forms = [...new Set(cluster.places.map(({ local }) => local.fullest))].sort(byCodePoint)
  if (forms.length < 2) return [...cluster.merges, ...inArticles(cluster)]
  const merged = new Set(cluster.merges.flatMap(({ forms: pair }) => pair))
  const [first] = forms
  const rule = cluster.entry === undefined ? 'same words after folding' : 'variant in the authority file'
  const folded = forms
    .slice(1)
    .filter(
      (form) => !merged.has(form) && first !== undefined && (cluster.entry !== undefined || fold(form) === fold(first)),
    )
  return [
    ...cluster.merges,
    ...inArticles(cluster),
    ...folded.map((form) => ({ forms: [first ?? form, form] as const, rule, score: 1 })),
  ]
}

/** What single articles joined, each pair of forms once. */
function inArticles({ places }: Cluster): Merge[] {
  const joins = new Map<string, Merge>()
  for (const { local } of places)
    for (const join of local.joins ?? []) joins.set(`${join.forms[0]}|${join.forms[1]}|${join.rule}`, join)
  return [...joins].sort((a, b) => byCodePoint(a[0], b[0])).map(([, join]) => join)
}

/** Suggestions on one page; the likeliest stay. */
const MOST_SUGGESTIONS = 10

function suggestionsOf(cluster: Cluster, positions: ReadonlyMap<Cluster, number>): Actor['suggestions'] {
  const found = new Map<number, ActorSuggestion>()
  for (const [other, { reason, score }] of cluster.doubts) {
    const root = rootOf(other)
    const actor = positions.get(root)
    if (actor === undefined || root === cluster || (found.get(actor)?.score ?? 0) >= score) continue
    found.set(actor, { actor, reason: `possible same ${cluster.kind}: ${reason}`, score })
  }
  return [...found.values()]
    .sort((a, b) => b.score - a.score || a.actor - b.actor)
    .slice(0, MOST_SUGGESTIONS)
    .sort((a, b) => a.actor - b.actor)
}
