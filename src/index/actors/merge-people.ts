/** Which clusters of people are one person: middle names, spellings, surnames. Doubt joins nothing; it is noted as a suggestion. */
import { type Cluster, contradict, doubt, formOf, join, rootOf } from './clusters.js'
import { givenSound, middlesAgree, oneLetterApart, type PersonParts, partsOf, personKey, soundOf } from './name-keys.js'

interface Full {
  readonly cluster: Cluster
  readonly parts: PersonParts
}

/** A block larger than this is a common name; comparing all of it would be dear and prove nothing. */
const LARGEST_BLOCK = 200

/** All full names of a cluster in parts: the curator's variants count too. */
function fullNames(cluster: Cluster): PersonParts[] {
  const names = cluster.entry === undefined ? [formOf(cluster)] : [cluster.entry.name, ...cluster.entry.variants]
  return names.flatMap((name) => partsOf(personKey(name)) ?? [])
}

function blocksOf(people: readonly Full[], keyOf: (parts: PersonParts) => string): Full[][] {
  const blocks = new Map<string, Full[]>()
  for (const person of people) {
    const key = keyOf(person.parts)
    const block = blocks.get(key)
    if (block === undefined) blocks.set(key, [person])
    else block.push(person)
  }
  return [...blocks.values()].filter((block) => block.length > 1 && block.length <= LARGEST_BLOCK)
}

/** Articles in which both are named: there a writer keeps two people apart. */
function meet(a: Cluster, b: Cluster): boolean {
  const here = new Set(a.places.map(({ article }) => article))
  return b.places.some(({ article }) => here.has(article))
}

/** Joins a block when all its members can be one person; otherwise they are only suggested to each other. */
function joinBlock(block: readonly Full[], rule: string, score: number): void {
  const clusters = [...new Set(block.map(({ cluster }) => rootOf(cluster)))]
  if (clusters.length < 2) return
  const agrees = block.every((a) => block.every((b) => middlesAgree(a.parts.middle, b.parts.middle)))
  const [first] = clusters
  if (first === undefined) return
  const into = clusters.find((cluster) => cluster.entry !== undefined) ?? first
  for (const other of clusters) {
    if (other === into) continue
    const clash =
      contradict(into, other) || (other.entry !== undefined && into.entry !== undefined) || meet(into, other)
    if (agrees && !clash) join(into, other, { forms: [formOf(into), formOf(other)], rule, score })
    else doubt(into, other, agrees ? 'the same name, with evidence against' : 'the same name but for the middle', 0.4)
  }
}

/** Surnames alone to the only person of the archive who bears them. */
function joinSurnames(singles: readonly Cluster[], full: readonly Full[]): void {
  const bearers = new Map<string, Set<Cluster>>()
  for (const { cluster, parts } of full) {
    const compound = [parts.surname, [...parts.middle, parts.surname].join(' ')]
    for (const surname of compound) {
      const known = bearers.get(surname)
      if (known === undefined) bearers.set(surname, new Set([rootOf(cluster)]))
      else known.add(rootOf(cluster))
    }
  }
  for (const single of singles) {
    const word = personKey(formOf(single))
    const candidates = [...(bearers.get(word) ?? [])]
      .map(rootOf)
      .filter((cluster, at, all) => all.indexOf(cluster) === at)
    const [only] = candidates
    if (only !== undefined && candidates.length === 1 && !contradict(only, single)) {
      join(only, single, {
        forms: [formOf(only), formOf(single)],
        rule: 'surname that only one person in the archive bears',
        score: 0.7,
      })
    } else for (const candidate of candidates.slice(0, 5)) doubt(single, candidate, 'the same surname', 0.3)
  }
}

/** Full names that differ by a letter or by a given name's spelling, of one country: shown as possibly the same. */
function suggestSpellings(full: readonly Full[]): void {
  for (const block of blocksOf(full, (parts) => soundOf(parts.surname))) {
    for (let a = 0; a < block.length; a++) {
      for (let b = a + 1; b < block.length && b < a + 20; b++) {
        const [left, right] = [block[a], block[b]]
        if (left === undefined || right === undefined) continue
        const [one, other] = [rootOf(left.cluster), rootOf(right.cluster)]
        if (one === other || contradict(one, other) || meet(one, other)) continue
        const initial =
          left.parts.given[0] === right.parts.given[0] &&
          Math.min(left.parts.given.length, right.parts.given.length) === 1
        const spelling = left.parts.given.length > 3 && oneLetterApart(left.parts.given, right.parts.given)
        if (initial || spelling)
          doubt(one, other, initial ? 'the same surname and initial' : 'given names a letter apart', 0.4)
      }
    }
  }
}

/** Joins clusters of people, safest rule first. */
export function mergePeople(clusters: readonly Cluster[]): void {
  const people = clusters.filter((cluster) => cluster.kind === 'person')
  const full = people.flatMap((cluster) => fullNames(cluster).map((parts) => ({ cluster, parts })))
  const named = new Set(full.map(({ cluster }) => cluster))
  const singles = people.filter(
    (cluster) => !named.has(cluster) && !cluster.key.includes(' in ') && cluster.entry === undefined,
  )
  for (const block of blocksOf(full, ({ given, surname }) => `${given} ${surname}`))
    joinBlock(block, 'same given name and surname', 0.9)
  for (const block of blocksOf(full, ({ given, surname }) => `${givenSound(given)} ${soundOf(surname)}`)) {
    joinBlock(block, 'same name in another transliteration', 0.8)
  }
  joinSurnames(singles, full)
  suggestSpellings(full)
}
