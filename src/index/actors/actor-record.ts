/** A finished cluster to the record of its actor: preferred name, variants, roles over time, articles. */
import type { ActorDemonym, ActorInArticle, ActorRole, ActorVariant } from '../../model/actor.js'
import type { CalendarDate } from '../../model/calendar-date.js'
import type { LocalName } from '../../model/findings.js'
import { fold } from '../../text/fold.js'
import { particlesThat } from '../../text/name-particles.js'
import { byCodePoint } from '../../text/order.js'
import type { Cluster } from './clusters.js'

/** Day of an article, by its position; undefined when unknown. */
export type DayOf = (article: number) => CalendarDate | undefined

/** Small words that a name's capitals leave out. */
const SMALL = new Set([...particlesThat('small'), 'of', 'the', 'for', 'and', 'in', 'on', 'to'])
const isCapitalised = (form: string): boolean =>
  form
    .split(/[\s-]+/)
    .every(
      (word) =>
        SMALL.has(word) || word.charAt(0) !== word.charAt(0).toLowerCase() || word.toLowerCase() === word.toUpperCase(),
    )

/** Full names before single words, capitals before small letters and shouts, then the commonest, then the longest. */
export function preferredName(cluster: Cluster, stateName: (country: string) => string): string {
  if (cluster.entry !== undefined) return cluster.entry.name
  const body = /^body:([A-Z]{2})\/(.*)$/.exec(cluster.key)
  const name = commonestForm(cluster, body?.[2])
  const country = body?.[1]
  // "Iran's Foreign Ministry" is two names in a text; alone, the ministry's would not say whose it is.
  return country !== undefined && isBare(name, body?.[2] ?? '') ? `${name} (${stateName(country)})` : name
}

/** The fullest form that leads the others; the bare name of a body least of all, if it is one. */
function commonestForm(cluster: Cluster, bare: string | undefined): string {
  const [first] = cluster.places
  if (first !== undefined && cluster.places.every(({ local }) => local.fullest === first.local.fullest))
    return first.local.fullest
  const counts = new Map<string, number>()
  for (const { local } of cluster.places) {
    const mentions = local.variants.reduce((sum, { count }) => sum + count, 0)
    counts.set(local.fullest, (counts.get(local.fullest) ?? 0) + 1 + mentions / 1e6)
  }
  const rank = (form: string): number => {
    const words = form.split(/\s+/).length > 1 ? 4 : 0
    const shout = form === form.toUpperCase() && form.length > 6 ? 0 : 1
    return words + shout + (isCapitalised(form) ? 2 : 0)
  }
  const forms = [...counts].sort(
    ([a, countA], [b, countB]) =>
      Number(fold(a) === bare) - Number(fold(b) === bare) ||
      rank(b) - rank(a) ||
      countB - countA ||
      b.length - a.length ||
      byCodePoint(a, b),
  )
  return forms[0]?.[0] ?? cluster.key
}

const isBare = (name: string, body: string): boolean => {
  const words = fold(name).replaceAll('defence', 'defense').replaceAll('labour', 'labor')
  return words === body || words.startsWith('ministry of ')
}

/** All forms of several names with their mentions, most frequent first. */
export function variantsOf(names: Iterable<Pick<LocalName, 'variants'>>): ActorVariant[] {
  const counts = new Map<string, number>()
  const proper = new Set<string>()
  for (const { variants } of names) {
    for (const { surface, count, stands } of variants) {
      counts.set(surface, (counts.get(surface) ?? 0) + count)
      if (stands === undefined) proper.add(surface)
    }
  }
  return [...counts]
    .map(
      ([surface, count]): ActorVariant =>
        proper.has(surface) ? { surface, count } : { surface, count, stands: 'metonym' },
    )
    .sort((a, b) => b.count - a.count || byCodePoint(a.surface, b.surface))
}

/** All mentions of an actor. */
export const mentionsIn = (variants: readonly ActorVariant[]): number =>
  variants.reduce((sum, { count }) => sum + count, 0)

/** Nationality words of the archive by country, most frequent first. */
export function demonymsOf(articles: readonly { readonly names: readonly LocalName[] }[]): Map<string, ActorDemonym[]> {
  const countries = new Map<string, Map<string, { count: number; articleCount: number }>>()
  for (const { names } of articles) {
    for (const { kind, country, variants } of names) {
      if (kind !== 'nationality' || country === undefined) continue
      const words = countries.get(country) ?? new Map<string, { count: number; articleCount: number }>()
      countries.set(country, words)
      for (const { surface, count } of variants) {
        const known = words.get(surface)
        words.set(surface, { count: (known?.count ?? 0) + count, articleCount: (known?.articleCount ?? 0) + 1 })
      }
    }
  }
  const ranked = (words: ReadonlyMap<string, { count: number; articleCount: number }>): ActorDemonym[] =>
    [...words]
      .map(([surface, counts]) => ({ surface, ...counts }))
      .sort((a, b) => b.count - a.count || byCodePoint(a.surface, b.surface))
  return new Map([...countries].map(([country, words]) => [country, ranked(words)]))
}

/** Names of a cluster by article. */
function byArticle({ places }: Pick<Cluster, 'places'>): Map<number, LocalName[]> {
  const articles = new Map<number, LocalName[]>()
  const ordered = places.length > 1 ? [...places].sort((a, b) => a.article - b.article || a.name - b.name) : places
  for (const { article, local } of ordered) {
    const names = articles.get(article)
    if (names === undefined) articles.set(article, [local])
    else names.push(local)
  }
  return articles
}

const countOf = ({ variants }: LocalName): number => variants.reduce((sum, { count }) => sum + count, 0)

/** The sentences of several names, in order, each once. A single name has them so already. */
export function sentencesOf(names: readonly LocalName[]): LocalName['sentences'] {
  const [only] = names
  if (only !== undefined && names.length === 1) return only.sentences
  const sentences = new Map(
    names.flatMap((name) => name.sentences).map((sentence) => [`${sentence.field} ${sentence.start}`, sentence]),
  )
  return [...sentences.values()].sort((a, b) =>
    a.field === b.field ? a.start - b.start : a.field === 'headline' ? -1 : 1,
  )
}

/** The articles that name it, in order, with the sentences. */
export function articlesOf(cluster: Pick<Cluster, 'places'>): ActorInArticle[] {
  return [...byArticle(cluster)].map(([article, names]) => ({
    article,
    count: names.reduce((sum, name) => sum + countOf(name), 0),
    sentences: sentencesOf(names),
  }))
}

const oldestFirst = (a: CalendarDate | undefined, b: CalendarDate | undefined): number =>
  a === b ? 0 : a === undefined ? 1 : b === undefined ? -1 : byCodePoint(a, b)

/** One place that gives a role. */
interface RolePlace extends Pick<ActorRole, 'article' | 'field' | 'start' | 'end' | 'implied'> {}

/**
 * Roles, each once, with the days of the articles that give them. One that is stated anywhere is not implied, and its
 * evidence is the oldest sentence that states it.
 */
export function rolesOf(cluster: Cluster, dayOf: DayOf, pathOf: (article: number) => string): ActorRole[] {
  if (cluster.places.every(({ local }) => local.roles.length === 0)) return []
  const said = new Map<string, { role: string; at: RolePlace[] }>()
  for (const [article, names] of byArticle(cluster)) {
    for (const { role, implied, field, start, end } of names.flatMap((name) => name.roles)) {
      const key = fold(role)
      const known = said.get(key)
      const place = { article, field, start, end, implied }
      if (known === undefined) said.set(key, { role, at: [place] })
      else {
        known.at.push(place)
        if (byCodePoint(role, known.role) < 0) known.role = role
      }
    }
  }
  const roles = [...said.values()].map(({ role, at }): ActorRole => {
    const ordered = [...at].sort(
      (a, b) =>
        oldestFirst(dayOf(a.article), dayOf(b.article)) ||
        byCodePoint(pathOf(a.article), pathOf(b.article)) ||
        a.start - b.start,
    )
    const days = ordered.flatMap(({ article }) => dayOf(article) ?? [])
    const first = ordered.find(({ implied }) => !implied) ?? ordered[0]
    const [firstOn] = days
    const lastOn = days.at(-1)
    return {
      role,
      implied: at.every(({ implied }) => implied),
      ...(firstOn === undefined ? {} : { firstOn }),
      ...(lastOn === undefined ? {} : { lastOn }),
      articleCount: new Set(at.map(({ article }) => article)).size,
      article: first?.article ?? 0,
      field: first?.field ?? 'text',
      start: first?.start ?? 0,
      end: first?.end ?? 0,
    }
  })
  return roles.sort(
    (a, b) => oldestFirst(a.firstOn, b.firstOn) || b.articleCount - a.articleCount || byCodePoint(a.role, b.role),
  )
}
