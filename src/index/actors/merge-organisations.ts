/** Which clusters of organisations are one: with and without a country, acronym and long form. Ministries of two states never are. */
import { fold } from '../../text/fold.js'
import { type Cluster, contradict, doubt, formOf, join, rootOf } from './clusters.js'

/** `organisation defense council IR` to its name and country. */
function split(key: string): { readonly name: string; readonly country: string } {
  const at = key.lastIndexOf(' ')
  return { name: key.slice(0, at), country: key.slice(at + 1) }
}

/** The same name with one country and with none; with several countries the one without stays apart. */
function joinCountries(clusters: readonly Cluster[]): void {
  const byName = new Map<string, Cluster[]>()
  for (const cluster of clusters) {
    if (!cluster.key.startsWith('organisation ')) continue
    const { name } = split(cluster.key)
    const list = byName.get(name)
    if (list === undefined) byName.set(name, [cluster])
    else list.push(cluster)
  }
  for (const list of byName.values()) {
    const free = list.find((cluster) => split(cluster.key).country === '')
    const tied = list.filter((cluster) => cluster !== free)
    const [only] = tied
    if (free === undefined || only === undefined) continue
    if (tied.length === 1 && !contradict(only, free))
      join(only, free, { forms: [formOf(only), formOf(free)], rule: 'same words after folding', score: 0.9 })
    else for (const other of tied.slice(0, 5)) doubt(free, other, 'the same name, country unknown', 0.4)
  }
}

const ACRONYM = /^[\p{Lu}\p{N}.&-]{2,10}$/u

/** An acronym alone to the only organisation that an article gives it to in brackets. */
function joinAcronyms(clusters: readonly Cluster[]): void {
  const longForms = new Map<string, Set<Cluster>>()
  for (const cluster of clusters) {
    for (const { local } of cluster.places) {
      if (local.variants.length < 2 || ACRONYM.test(local.fullest)) continue
      for (const { surface } of local.variants) {
        if (!ACRONYM.test(surface)) continue
        const key = fold(surface)
        const known = longForms.get(key)
        if (known === undefined) longForms.set(key, new Set([cluster]))
        else known.add(cluster)
      }
    }
  }
  for (const cluster of clusters) {
    const form = formOf(cluster)
    if (cluster.joined !== undefined || !ACRONYM.test(form)) continue
    const candidates = [...new Set([...(longForms.get(fold(form)) ?? [])].map(rootOf))].filter(
      (other) => other !== cluster,
    )
    const [only] = candidates
    if (only !== undefined && candidates.length === 1 && !contradict(only, cluster)) {
      join(only, cluster, { forms: [formOf(only), form], rule: 'acronym that another article explains', score: 0.85 })
    } else for (const other of candidates.slice(0, 5)) doubt(cluster, other, 'the same acronym', 0.4)
  }
}

/** A body without its state (`Defense Ministry`) to the only state's of the archive. */
function joinBodies(clusters: readonly Cluster[]): void {
  const stated = new Map<string, Cluster[]>()
  for (const cluster of clusters) {
    const body = /^body:[A-Z]{2}\/(.*)$/.exec(cluster.key)?.[1]
    if (body === undefined) continue
    const list = stated.get(body)
    if (list === undefined) stated.set(body, [cluster])
    else list.push(cluster)
  }
  for (const cluster of clusters) {
    const body = /^body:\/(.*)$/.exec(cluster.key)?.[1]
    const candidates = body === undefined ? undefined : stated.get(body)
    if (candidates === undefined) continue
    const [only] = candidates
    if (only !== undefined && candidates.length === 1)
      join(only, cluster, { forms: [formOf(only), formOf(cluster)], rule: 'only such body in the archive', score: 0.7 })
    else for (const other of candidates.slice(0, 5)) doubt(cluster, other, 'the same body, state unknown', 0.3)
  }
}

/** Joins clusters of organisations. */
export function mergeOrganisations(clusters: readonly Cluster[]): void {
  const organisations = clusters.filter((cluster) => cluster.kind === 'organisation')
  joinCountries(organisations)
  joinAcronyms(organisations.filter((cluster) => cluster.joined === undefined))
  joinBodies(organisations)
}
