/** Which mentions of one article mean the same: surname to full name, acronym to long form, body to the body with its state. */
import type { NameKind } from '../../model/findings.js'
import type { Source, Spot } from './recognise.js'

/** The spots that mean the same, in order. */
export interface NameGroup {
  readonly kind: NameKind
  readonly spots: Spot[]
  /** Key of the fullest form. */
  key: string
}

const wordsOfKey = (key: string): string[] => key.split(' ')
/** More names than these with one last word are not compared. */
const LARGEST_FAMILY = 50
const PARTICLES = new Set([
  'al',
  'el',
  'ul',
  'bin',
  'ibn',
  'van',
  'von',
  'de',
  'der',
  'den',
  'da',
  'di',
  'del',
  'la',
  'le',
  'jr',
  'sr',
  'ii',
  'iii',
])

/** First and last word without initials and particles: `George W. Bush` and `George Bush` share them. */
function ends(key: string): string | undefined {
  const words = wordsOfKey(key).filter((word) => word.length > 1 && !PARTICLES.has(word))
  const [first] = words
  const last = words.at(-1)
  return first === undefined || last === undefined || words.length < 2 ? undefined : `${first} ${last}`
}

/** Whether two middle parts can belong to one person: one is part of the other. */
function middlesAgree(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const longer = wordsOfKey(long)
  return wordsOfKey(short)
    .slice(1, -1)
    .every(
      (word) =>
        PARTICLES.has(word) ||
        longer.some(
          (other) =>
            other === word ||
            (word.length === 1 && other.startsWith(word)) ||
            (other.length === 1 && word.startsWith(other)),
        ),
    )
}

const groupKey = (spot: Spot): string =>
  spot.known?.id !== undefined ? `#${spot.known.id}` : `${spot.kind} ${spot.key}`

/** Joins groups by a rule: the second is emptied into the first. */
function absorb(into: NameGroup, from: NameGroup): void {
  for (const spot of from.spots) into.spots.push(spot)
  from.spots.length = 0
}

/** Full names of one person that differ in middle names. */
function joinFullNames(groups: readonly NameGroup[]): void {
  const byEnds = new Map<string, NameGroup>()
  for (const group of groups) {
    if (group.kind !== 'person' || group.spots.length === 0) continue
    const key = ends(group.key)
    if (key === undefined) continue
    const other = byEnds.get(key)
    if (other === undefined) byEnds.set(key, group)
    else if (middlesAgree(group.key, other.key)) {
      if (group.key.length > other.key.length) other.key = group.key
      absorb(other, group)
    }
  }
}

/** `Otto Jespersen` and `Jens Otto Harry Jespersen`, `Research Center` and `Strategic Research Center`: part of only one longer name. */
function joinParts(groups: readonly NameGroup[]): void {
  const longer = new Map<string, NameGroup[]>()
  const alive = groups.filter((group) => group.spots.length > 0 && group.key.includes(' '))
  for (const group of alive) {
    const words = wordsOfKey(group.key)
    const last = `${group.kind} ${words.at(-1)}`
    const list = longer.get(last)
    if (list === undefined) longer.set(last, [group])
    else list.push(group)
  }
  for (const group of alive) {
    if (group.spots.some((spot) => spot.known !== undefined)) continue
    if (group.kind !== 'person' && group.kind !== 'organisation') continue
    const words = wordsOfKey(group.key)
    const around = (longer.get(`${group.kind} ${words.at(-1)}`) ?? []).slice(0, LARGEST_FAMILY).filter((other) => {
      if (other === group || other.spots.length === 0 || other.key.length <= group.key.length) return false
      if (group.kind === 'organisation') return other.key.endsWith(` ${group.key}`)
      const whole = new Set(wordsOfKey(other.key))
      return words.every((word) => whole.has(word))
    })
    if (around.length === 1 && around[0] !== undefined) absorb(around[0], group)
  }
}

/** Single words to the full name they belong to; with several bearers, to the one named last before. */
function joinSurnames(groups: readonly NameGroup[]): void {
  const bearers = new Map<string, NameGroup[]>()
  const note = (word: string | undefined, group: NameGroup): void => {
    if (word === undefined) return
    const list = bearers.get(word)
    if (list === undefined) bearers.set(word, [group])
    else if (!list.includes(group)) list.push(group)
  }
  const people = groups.filter((group) => group.kind === 'person' && group.spots.length > 0)
  const full = people.filter((group) => group.key.includes(' '))
  for (const group of full) {
    const words = wordsOfKey(group.key).filter((word) => !/^(?:jr|sr|ii|iii|iv)$/.test(word))
    for (let at = 1; at < words.length; at++) note(words.slice(at).join(' '), group)
  }
  for (const group of full) {
    const [first] = wordsOfKey(group.key)
    if (first !== undefined && !bearers.has(first)) note(first, group)
  }
  for (const group of people) {
    if (group.spots.some((spot) => spot.known !== undefined)) continue
    const candidates = bearers.get(group.key)?.filter((other) => other !== group && other.spots.length > 0)
    if (candidates === undefined || candidates.length === 0) continue
    const [only] = candidates
    if (candidates.length === 1 && only !== undefined) absorb(only, group)
    else shareOut(group, candidates)
  }
}

/** Gives each mention of an ambiguous surname to the bearer named last before it; mentions before any stay by themselves. */
function shareOut(group: NameGroup, bearers: readonly NameGroup[]): void {
  const order = (spot: Spot): number => (spot.field === 'headline' ? -1e9 : 0) + spot.from
  const named = bearers
    .flatMap((bearer) => bearer.spots.map((spot) => ({ at: order(spot), bearer })))
    .sort((a, b) => a.at - b.at)
  const stay: Spot[] = []
  let at = 0
  for (const spot of [...group.spots].sort((a, b) => order(a) - order(b))) {
    while (at < named.length && (named[at]?.at ?? 0) < order(spot)) at++
    const last = named[at - 1]
    if (last === undefined) stay.push(spot)
    else last.bearer.spots.push(spot)
  }
  group.spots.length = 0
  for (const spot of stay) group.spots.push(spot)
}

/** Acronyms to their long forms, where the article gives them in brackets. */
function joinAcronyms(groups: readonly NameGroup[], sources: readonly Source[]): void {
  const tokensOf = new Map(sources.map(({ field, source }) => [field, source.tokens]))
  const starts = new Map<string, NameGroup>()
  for (const group of groups) for (const spot of group.spots) starts.set(`${spot.field} ${spot.from}`, group)
  for (const long of groups) {
    for (const spot of [...long.spots]) {
      const tokens = tokensOf.get(spot.field)
      if (
        tokens === undefined ||
        spot.to - spot.from < 2 ||
        tokens[spot.to]?.text !== '(' ||
        tokens[spot.to + 2]?.text !== ')'
      )
        continue
      const short = starts.get(`${spot.field} ${spot.to + 1}`)
      const acronym = tokens[spot.to + 1]
      if (short === undefined || short === long || short.kind !== long.kind || acronym === undefined) continue
      if (acronym.key[0] !== long.key[0] || acronym.text === acronym.text.toLowerCase() || short.key.includes(' '))
        continue
      absorb(long, short)
    }
  }
}

/** A body without its state to the only such body of the article that has one. */
function joinBodies(groups: readonly NameGroup[]): void {
  const stated = new Map<string, NameGroup[]>()
  const idOf = (group: NameGroup): string => group.spots[0]?.known?.id ?? ''
  for (const group of groups) {
    const body = /^body:[A-Z]{2}\/(.*)$/.exec(idOf(group))?.[1]
    if (body !== undefined) stated.set(body, [...(stated.get(body) ?? []), group])
  }
  for (const group of groups) {
    const body = /^body:\/(.*)$/.exec(idOf(group))?.[1]
    const candidates = body === undefined ? undefined : stated.get(body)
    if (candidates?.length === 1 && candidates[0] !== undefined) absorb(candidates[0], group)
  }
}

/** Groups the spots of one article. Every spot is in exactly one group. */
export function groupSpots(spots: readonly Spot[], sources: readonly Source[]): NameGroup[] {
  const byKey = new Map<string, NameGroup>()
  for (const spot of spots) {
    const key = groupKey(spot)
    const group = byKey.get(key)
    if (group === undefined) byKey.set(key, { kind: spot.kind, spots: [spot], key: spot.key })
    else {
      group.spots.push(spot)
      if (spot.key.length > group.key.length) group.key = spot.key
    }
  }
  const groups = [...byKey.values()]
  joinAcronyms(groups, sources)
  joinFullNames(groups)
  joinParts(groups)
  joinSurnames(groups)
  joinBodies(groups)
  return groups.filter((group) => group.spots.length > 0)
}
