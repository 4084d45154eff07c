/** Which clusters of organisations are one: with and without a country, acronym and long form. Ministries of two states never are. */
import { fold } from '../../text/fold.js'
import { blocksOf } from './blocks.js'
import { type Cluster, contradict, doubt, formOf, join, rootsOf } from './clusters.js'
import type { Contexts } from './context.js'
import { isAcronym, lettersOf, organisationKey, wordSetKey } from './organisation-keys.js'

/** Clusters that an ambiguous one is suggested to at most. */
const MOST_SUGGESTED = 5

/** `organisation defense council IR` to its name and country. */
function split(key: string): { readonly name: string; readonly country: string } {
  const at = key.lastIndexOf(' ')
  return { name: key.slice('organisation '.length, at), country: key.slice(at + 1) }
}

const isNamed = ({ key, alone, joined }: Cluster): boolean =>
  key.startsWith('organisation ') && !alone && joined === undefined

/** The same name with one country and with none; with several countries the one without stays apart. */
function joinCountries(clusters: readonly Cluster[]): void {
  for (const block of blocksOf(clusters.filter(isNamed), ({ key }) => split(key).name)) {
    const free = block.find(({ key }) => split(key).country === '')
    const tied = block.filter((cluster) => cluster !== free)
    const [only] = tied
    if (free === undefined || only === undefined) continue
    if (tied.length === 1 && !contradict(only, free)) join(only, free, { rule: 'same words after folding', score: 0.9 })
    else for (const other of tied.slice(0, MOST_SUGGESTED)) doubt(free, other, 'the same name, country unknown', 0.4)
  }
}

/** Names with the same words in another order. */
function joinOrders(clusters: readonly Cluster[]): void {
  const keyed = clusters.filter(isNamed).flatMap((cluster) => {
    const key = wordSetKey(split(cluster.key).name)
    return key === undefined ? [] : [{ cluster, key }]
  })
  for (const block of blocksOf(keyed, ({ key }) => key)) {
    const [into, ...others] = rootsOf(block.map(({ cluster }) => cluster))
    if (into === undefined || others.some((other) => others.concat(into).some((one) => contradict(one, other))))
      continue
    for (const other of others) {
      // Equal names were judged above, by their countries.
      if (split(into.key).name !== split(other.key).name)
        join(into, other, { rule: 'the same words in another order', score: 0.8 })
    }
  }
}

/** The other forms under which articles know an organisation, to the clusters that have them. */
function shortForms(clusters: readonly Cluster[]): Map<string, Set<Cluster>> {
  const forms = new Map<string, Set<Cluster>>()
  for (const cluster of clusters) {
    for (const { local } of cluster.places) {
      if (local.variants.length < 2) continue
      const fullest = fold(local.fullest)
      for (const { surface } of local.variants) {
        const form = fold(surface)
        if (form === fullest || form.length >= fullest.length) continue
        const known = forms.get(form)
        if (known === undefined) forms.set(form, new Set([cluster]))
        else known.add(cluster)
      }
    }
  }
  return forms
}

/** An acronym or a short form alone to the only organisation that an article gives it to. */
function joinExplained(clusters: readonly Cluster[]): void {
  const forms = shortForms(clusters)
  for (const cluster of clusters) {
    if (!isNamed(cluster)) continue
    const form = formOf(cluster)
    const acronym = isAcronym(form)
    const candidates = rootsOf(forms.get(fold(form)) ?? []).filter((other) => other !== cluster)
    const [only] = candidates
    const rule = acronym ? 'acronym that another article explains' : 'short form that another article explains'
    if (only !== undefined && candidates.length === 1 && !contradict(only, cluster))
      join(only, cluster, { rule, score: acronym ? 0.85 : 0.7 })
    else
      for (const other of candidates.slice(0, MOST_SUGGESTED))
        doubt(cluster, other, acronym ? 'the same acronym' : 'the same short form', 0.4)
  }
}

/** Letters from which on an acronym nobody explains is joined to the only name that has them. */
const ENOUGH_LETTERS = 4

/** An acronym that no article explains to the only name with its letters, when their company agrees. */
function joinLetters(clusters: readonly Cluster[], contexts: Contexts): void {
  const byLetters = new Map<string, Cluster[]>()
  for (const cluster of clusters) {
    const letters = isNamed(cluster) ? lettersOf(split(cluster.key).name) : undefined
    if (letters === undefined) continue
    const list = byLetters.get(letters)
    if (list === undefined) byLetters.set(letters, [cluster])
    else list.push(cluster)
  }
  for (const cluster of clusters) {
    const form = isNamed(cluster) ? formOf(cluster) : ''
    if (form.length < 3 || !isAcronym(form)) continue
    const candidates = rootsOf(byLetters.get(organisationKey(form)) ?? [])
    const [only] = candidates
    if (only === undefined || only === cluster || candidates.length > 1 || contradict(only, cluster)) continue
    const asked = form.length >= ENOUGH_LETTERS ? 1 : 2
    if (contexts.agreement(only, cluster) >= asked)
      join(only, cluster, { rule: 'acronym with the letters of the only such name, in the same company', score: 0.7 })
    else doubt(cluster, only, 'an acronym with these letters', 0.35)
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
    const candidates = (body === undefined ? undefined : stated.get(body)) ?? []
    const [only] = candidates
    if (only !== undefined && candidates.length === 1)
      join(only, cluster, { rule: 'only such body in the archive', score: 0.7 })
    else
      for (const other of candidates.slice(0, MOST_SUGGESTED))
        doubt(cluster, other, 'the same body, state unknown', 0.3)
  }
}

/** Joins clusters of organisations, safest rule first. */
export function mergeOrganisations(clusters: readonly Cluster[], contexts: Contexts): void {
  const organisations = clusters.filter(({ kind }) => kind === 'organisation')
  joinCountries(organisations)
  joinOrders(organisations)
  joinExplained(organisations)
  joinLetters(organisations, contexts)
  joinBodies(organisations)
}
