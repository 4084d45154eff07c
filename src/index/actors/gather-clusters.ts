/** The names of all articles, gathered by the key under which they are surely one: what the rules of merging begin with. */
import type { AuthorityEntry } from '../../model/actor.js'
import type { ActorKind, LocalName, NameKind } from '../../model/findings.js'
import { fold } from '../../text/fold.js'
import { byCodePoint } from '../../text/order.js'
import { slugOf } from '../../text/slug.js'
import type { Cluster } from './clusters.js'
import { isVotedOn, settledKind, voteOnKinds } from './kind-votes.js'
import { isGivenName, personKey } from './name-keys.js'
import { organisationKey } from './organisation-keys.js'
import { isBareHead } from './organisation-sorts.js'
import { remembering } from './remembered.js'

/** An article's names as `resolveActors` is given them. */
export interface ClusterInput {
  readonly names: readonly LocalName[]
  readonly sourcePath: string
}

const isActorKind = (kind: NameKind): kind is ActorKind =>
  kind === 'person' || kind === 'organisation' || kind === 'state'

/** Words that open a full name somewhere and close none: given names, which alone tell nobody. */
function givenWords(articles: readonly ClusterInput[], keyOfPerson: (name: string) => string): Set<string> {
  const first = new Set<string>()
  const last = new Set<string>()
  for (const { names } of articles) {
    for (const local of names) {
      if (local.kind !== 'person') continue
      const words = keyOfPerson(local.fullest).split(' ')
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
  readonly alone?: boolean
}

const emptyCluster = ({ kind, key, entry, alone = false }: Keyed): Cluster => ({
  kind,
  key,
  alone,
  places: [],
  countries: new Map(),
  merges: [],
  doubts: new Map(),
  commonest: undefined,
  weighed: false,
  ...(entry === undefined ? {} : { entry }),
})

/** Names by what becomes of them. */
export interface Gathered {
  /** Sorted by key, so that nothing later depends on the order of articles. */
  readonly clusters: Cluster[]
  /** Of places and works, which are no actors whatever other articles say. */
  readonly others: readonly LocalName[]
}

/** Gathers the names. */
export function gatherClusters(
  articles: readonly ClusterInput[],
  forms: ReadonlyMap<string, AuthorityEntry>,
): Gathered {
  const folded = remembering(fold)
  const keyOfPerson = remembering(personKey)
  const keyOfBody = remembering(organisationKey)
  const votes = voteOnKinds(articles, folded)
  const given = givenWords(articles, keyOfPerson)
  const clusters = new Map<string, Cluster>()
  const others: LocalName[] = []
  articles.forEach(({ names, sourcePath }, article) => {
    names.forEach((local, name) => {
      const keyed = keyOf(local, sourcePath)
      if (keyed === undefined) {
        const isOther = local.kind === 'place' || local.kind === 'other'
        if (isOther && !isVotedOn(local, votes, folded)) others.push(local)
        return
      }
      const cluster = clusters.get(keyed.key) ?? emptyCluster(keyed)
      clusters.set(keyed.key, cluster)
      cluster.places.push({ article, name, local })
      if (isVotedOn(local, votes, folded)) cluster.weighed = true
      if (local.country === undefined) return
      const mentions = local.variants.reduce((sum, { count }) => sum + count, 0)
      cluster.countries.set(local.country, (cluster.countries.get(local.country) ?? 0) + mentions)
    })
  })
  return { clusters: [...clusters.values()].sort((a, b) => byCodePoint(a.key, b.key)), others }

  function keyOf(local: LocalName, sourcePath: string): Keyed | undefined {
    const entry = entryOf(local)
    if (entry !== undefined) {
      if (entry.hide) return undefined
      const kind = entry.kind ?? (isActorKind(local.kind) ? local.kind : undefined)
      return kind === undefined ? undefined : { kind, key: `authority:${slugOf(entry.name, 'unnamed')}`, entry }
    }
    const kind = settledKind(local, votes, folded)
    if (!isActorKind(kind)) return undefined
    if (local.known !== undefined) return { kind, key: local.known }
    if (kind === 'person') {
      const key = keyOfPerson(local.fullest)
      if (key === '') return undefined
      const alone = !key.includes(' ') && (given.has(key) || isGivenName(key))
      return { kind, key: alone ? `person ${key} in ${sourcePath}` : `person ${key}`, alone }
    }
    const key = keyOfBody(local.fullest)
    if (key === '') return undefined
    // `the Council` of one article is not that of the next.
    const alone = isBareHead(key)
    return { kind, key: alone ? `${kind} ${key} in ${sourcePath}` : `${kind} ${key} ${local.country ?? ''}`, alone }
  }

  function entryOf(local: LocalName): AuthorityEntry | undefined {
    if (local.known?.startsWith('authority:') === true) return forms.get(local.known)
    const entry = forms.size === 0 ? undefined : forms.get(folded(local.fullest))
    return entry !== undefined && (entry.kind === undefined || entry.kind === local.kind || !isActorKind(local.kind))
      ? entry
      : undefined
  }
}
