/** Which clusters of people are one person: middle names, spellings, initials, surnames. Doubt joins nothing; it is noted as a suggestion. */
import { shortFormOf } from '../../text/short-names.js'
import { blocksOf } from './blocks.js'
import { type Cluster, contradict, doubt, formOf, join, meet, rootOf, rootsOf } from './clusters.js'
import type { Contexts } from './context.js'
import {
  givenSound,
  looseGivenSound,
  looseSoundOf,
  middlesAgree,
  oneLetterApart,
  type PersonParts,
  partsOf,
  personKey,
  soundOf,
} from './name-keys.js'
import { remembering } from './remembered.js'

interface Full {
  readonly cluster: Cluster
  readonly parts: PersonParts
  /** Given name and surname with the liberties of transliteration taken out, and as coarsely as may be. */
  readonly sound: string
  readonly looseSound: string
}

/** Clusters that an ambiguous one is suggested to at most. */
const MOST_SUGGESTED = 5
/** Neighbours in a block of one surname that each name is compared with. */
const NEAREST = 20

/** All full names of a cluster in parts: the curator's variants count too. */
function partsOfAll(cluster: Cluster): PersonParts[] {
  const names = cluster.entry === undefined ? [formOf(cluster)] : [cluster.entry.name, ...cluster.entry.variants]
  return names.flatMap((name) => partsOf(personKey(name)) ?? [])
}

/** The full names of all clusters, each with its sounds. */
function fullNamesOf(people: readonly Cluster[]): Full[] {
  const given = remembering(givenSound)
  const surname = remembering(soundOf)
  const looseGiven = remembering(looseGivenSound)
  const looseSurname = remembering(looseSoundOf)
  return people.flatMap((cluster) =>
    partsOfAll(cluster).map((parts) => ({
      cluster,
      parts,
      sound: `${given(parts.given)} ${surname(parts.surname)}`,
      looseSound: `${looseGiven(parts.given)} ${looseSurname(parts.surname)}`,
    })),
  )
}

const bothCurated = (a: Cluster, b: Cluster): boolean => a.entry !== undefined && b.entry !== undefined

/** Whether nothing but the names could tell two clusters apart. */
const mayBeOne = (a: Cluster, b: Cluster): boolean => !contradict(a, b) && !bothCurated(a, b) && !meet(a, b)

/** Joins one to the other, the curator's name leading, or else the first by key. */
function joinPair(a: Cluster, b: Cluster, rule: string, score: number): void {
  if (b.entry !== undefined) join(b, a, { rule, score })
  else join(a, b, { rule, score })
}

/**
 * Joins the members of a block of one name. Two are one when their middle names agree with each other's and with the same
 * others', so that `George Bush` is neither `George H. W. Bush` nor `George W. Bush` where the archive has both.
 */
function joinBlock(block: readonly Full[], rule: string, score: number): void {
  const agreeing = block.map((a) =>
    block.flatMap((b, at) => (middlesAgree(a.parts.middle, b.parts.middle) ? [at] : [])).join(' '),
  )
  for (const [at, a] of block.entries()) {
    for (let to = at + 1; to < block.length; to++) {
      const [left, right] = [rootOf(a.cluster), rootOf((block[to] as Full).cluster)]
      if (left === right) continue
      if (!middlesAgree(a.parts.middle, (block[to] as Full).parts.middle))
        doubt(left, right, 'the same name but for the middle', 0.3)
      else if (agreeing[at] !== agreeing[to]) doubt(left, right, 'the same name, which others bear too', 0.4)
      else if (mayBeOne(left, right)) joinPair(left, right, rule, score)
      else doubt(left, right, 'the same name, with evidence against', 0.4)
    }
  }
}

/** Joins pairs of a block whose names alone do not suffice where their company agrees; else suggests them. */
function joinByContext(
  block: readonly Full[],
  contexts: Contexts,
  { rule, score, reason, asked }: { rule: string; score: number; reason: string; asked: number },
): void {
  for (let at = 0; at < block.length; at++) {
    for (const b of block.slice(at + 1, at + NEAREST)) {
      const a = block[at] as Full
      const [left, right] = [rootOf(a.cluster), rootOf(b.cluster)]
      // Names that sound the same were judged before, with all who bear them.
      if (left === right || a.sound === b.sound) continue
      if (!middlesAgree(a.parts.middle, b.parts.middle) || !mayBeOne(left, right)) continue
      if (contexts.agreement(left, right) >= asked) joinPair(left, right, rule, score)
      else doubt(left, right, reason, score - 0.25)
    }
  }
}

/** `J. Smith` to the only person with that surname and initial, when their company agrees; short forms of given names likewise. */
function joinShortGiven(full: readonly Full[], contexts: Contexts): void {
  for (const block of blocksOf(full, ({ parts }) => parts.surname)) {
    for (const a of block) {
      const { given } = a.parts
      const initial = given.length === 1
      const alike = block.filter(
        ({ cluster, parts }) =>
          rootOf(cluster) !== rootOf(a.cluster) &&
          (initial ? parts.given.length > 1 && parts.given.startsWith(given) : shortFormOf(given, parts.given)) &&
          middlesAgree(parts.middle, a.parts.middle),
      )
      const candidates = rootsOf(alike.map(({ cluster }) => cluster)).filter((other) =>
        mayBeOne(rootOf(a.cluster), other),
      )
      const [only] = candidates
      const reason = initial ? 'the same surname and initial' : 'a short form of the given name'
      if (only !== undefined && candidates.length === 1 && contexts.agreement(only, rootOf(a.cluster)) >= 1)
        joinPair(only, rootOf(a.cluster), `${reason}, in the same company`, 0.75)
      else for (const other of candidates.slice(0, MOST_SUGGESTED)) doubt(rootOf(a.cluster), other, reason, 0.4)
    }
  }
}

/** The bearers of each surname, and of what follows the given name: `bin Salman`. */
function bearersOf(full: readonly Full[]): Map<string, Set<Cluster>> {
  const bearers = new Map<string, Set<Cluster>>()
  for (const { cluster, parts } of full) {
    for (const surname of new Set([parts.surname, [...parts.middle, parts.surname].join(' ')])) {
      const known = bearers.get(surname)
      if (known === undefined) bearers.set(surname, new Set([rootOf(cluster)]))
      else known.add(rootOf(cluster))
    }
  }
  return bearers
}

/** Bearers of a surname beyond which company is not looked at. */
const MOST_BEARERS = 10

/** Surnames alone to the only person of the archive who bears them, or to the only one in whose company they stand. */
function joinSurnames(singles: readonly Cluster[], full: readonly Full[], contexts: Contexts): void {
  const bearers = bearersOf(full)
  for (const single of singles) {
    const all = rootsOf(bearers.get(personKey(formOf(single))) ?? [])
    const candidates = all.filter((cluster) => !contradict(cluster, single))
    const [only] = candidates
    if (only !== undefined && all.length === 1)
      join(only, single, { rule: 'surname that only one person in the archive bears', score: 0.7 })
    else if (only !== undefined) {
      const ranked = candidates
        .slice(0, MOST_BEARERS)
        .map((other) => ({ other, points: contexts.agreement(single, other) }))
      ranked.sort((a, b) => b.points - a.points)
      const [best, second] = ranked
      const clear =
        candidates.length <= MOST_BEARERS && best !== undefined && best.points >= 2 && (second?.points ?? 0) === 0
      if (clear) join(best.other, single, { rule: 'surname, in the company of only one bearer', score: 0.6 })
      else for (const { other } of ranked.slice(0, MOST_SUGGESTED)) doubt(single, other, 'the same surname', 0.3)
    } else for (const other of all.slice(0, MOST_SUGGESTED)) doubt(single, other, 'the same surname', 0.3)
  }
}

/** Full names that differ by a letter: shown as possibly the same. */
function suggestSpellings(full: readonly Full[]): void {
  for (const block of blocksOf(full, ({ sound }) => sound.slice(sound.lastIndexOf(' ')))) {
    for (let at = 0; at < block.length; at++) {
      for (const right of block.slice(at + 1, at + NEAREST)) {
        const left = block[at] as Full
        const [one, other] = [rootOf(left.cluster), rootOf(right.cluster)]
        const spelling = left.parts.given.length > 3 && oneLetterApart(left.parts.given, right.parts.given)
        if (spelling && one !== other && mayBeOne(one, other)) doubt(one, other, 'given names a letter apart', 0.4)
      }
    }
  }
}

/** Joins clusters of people, safest rule first. */
export function mergePeople(clusters: readonly Cluster[], contexts: Contexts): void {
  const people = clusters.filter((cluster) => cluster.kind === 'person')
  const full = fullNamesOf(people)
  const named = new Set(full.map(({ cluster }) => cluster))
  const singles = people.filter((cluster) => !named.has(cluster) && !cluster.alone && cluster.entry === undefined)
  for (const block of blocksOf(full, ({ parts }) => `${parts.given} ${parts.surname}`))
    joinBlock(block, 'same given name and surname', 0.9)
  for (const block of blocksOf(full, ({ sound }) => sound))
    joinBlock(block, 'same name in another transliteration', 0.8)
  for (const block of blocksOf(full, ({ looseSound }) => looseSound))
    joinByContext(block, contexts, {
      rule: 'like names in another transliteration, in the same company',
      score: 0.75,
      reason: 'like names in another transliteration',
      asked: 1,
    })
  for (const block of blocksOf(full, ({ parts }) => [parts.given, parts.surname].sort().join(' ')))
    joinByContext(block, contexts, {
      rule: 'the name in the other order, in the same company',
      score: 0.75,
      reason: 'the name in the other order',
      asked: 2,
    })
  joinShortGiven(full, contexts)
  joinSurnames(singles, full, contexts)
  suggestSpellings(full)
}
