/** Which mentions of people in one article are one person: titles and letters after the name, middle names, initials, surnames. */
import { NAME_SUFFIXES, particlesThat } from '../../text/name-particles.js'
import { shortFormOf } from '../../text/short-names.js'
import { absorb, isAlive, isListed, type NameGroup, note, wordsOfKey } from './name-groups.js'
import type { Spot } from './recognise.js'
import type { WordSets } from './word-sets.js'

const PARTICLES = particlesThat('weightless')
/** More names than these with one last word are not compared. */
const LARGEST_FAMILY = 50
/** Letters of honours and degrees behind a name, folded. */
const LETTERS_AFTER = new Set(
  'frs dbe cbe obe mbe kbe kcb kcmg cmg ra frsc frse mp mep msp qc kc phd md mba esq'.split(' '),
)

/** Words that tell a person apart, and the key they come from. */
interface Bearer {
  readonly group: NameGroup
  /** Without titles, honours and the place or party after `of`. */
  readonly core: readonly string[]
}

/** What tells titles from names. */
type TitleWords = Pick<WordSets, 'titles' | 'given'>

function coreOf(key: string, lists: TitleWords | undefined): string[] {
  const words = wordsOfKey(key).map((word) => (word === 'st' ? 'saint' : word))
  while (words.length > 2 && LETTERS_AFTER.has(words.at(-1) ?? '')) words.pop()
  let from = 0
  // `Martin Luther King Jr` has no title in it: titles stand before the given name.
  const end = words.findIndex((word) => lists?.given.has(word))
  const last = end < 0 ? words.length - 1 : end
  for (let at = 0; at < last; at++) if (lists?.titles.has(words[at] ?? '') || words[at] === 'saint') from = at + 1
  const bare = words.slice(from)
  const of = bare.indexOf('of')
  return of >= 2 ? bare.slice(0, of) : bare
}

const strongWords = (core: readonly string[]): string[] =>
  core.filter((word) => word.length > 1 && !PARTICLES.has(word) && !NAME_SUFFIXES.has(word))

/** Whether two runs of middle names can be one person's: word for word from the first, an initial standing for its word. */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const middleOf = (core: readonly string[]): string[] =>
    core.slice(1, -1).filter((word) => !PARTICLES.has(word) && !NAME_SUFFIXES.has(word))
  const [left, right] = [middleOf(a), middleOf(b)]
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  const { length } = short
  for (let at = 0; at < length; at++) {
    const [one = '', other = ''] = [left[at], right[at]]
    if (one !== other && !(one.length === 1 && other.startsWith(one)) && !(other.length === 1 && one.startsWith(other)))
      return long.length > length && short.every((word) => word.length > 1 && long.includes(word))
  }
  return true
}

/** Takes the fuller of two keys: the longer one that is free of titles. */
function join(into: Bearer, from: Bearer, reason?: { rule: string; score: number }): void {
  const [kept, given] = [into.group.key, from.group.key]
  const plain = (key: string, core: readonly string[]): number => (key === core.join(' ') ? 100 : 0) + core.length
  if (plain(given, from.core) > plain(kept, into.core)) into.group.key = given
  absorb(into.group, from.group, reason)
}

/** The same name but for titles, honours, middle names. */
function joinFullNames(people: readonly Bearer[]): void {
  const byCore = new Map<string, Bearer>()
  const byEnds = new Map<string, Bearer[]>()
  for (const bearer of people) {
    const core = bearer.core.join(' ')
    const same = byCore.get(core)
    // `King Abdullah` and `Prince Abdullah` share a core and are two.
    if (same !== undefined && bearer.core.length > 1) {
      join(same, bearer)
      continue
    }
    if (same === undefined) byCore.set(core, bearer)
    const strong = strongWords(bearer.core)
    if (strong.length < 2) continue
    const ends = `${strong[0]} ${strong.at(-1)}`
    const others = (byEnds.get(ends) ?? []).filter((other) => middlesAgree(other.core, bearer.core))
    const [other] = others
    if (other !== undefined && others.length === 1) join(other, bearer)
    else byEnds.set(ends, [...(byEnds.get(ends) ?? []), bearer])
  }
}

/** `Jerome`, `St. Jerome` and `Saint Jerome`; not where the article has two such titles for one name. */
function joinTitled(people: readonly Bearer[]): void {
  const byCore = new Map<string, Bearer[]>()
  for (const bearer of people) {
    if (bearer.core.length > 1) continue
    const list = byCore.get(bearer.core[0] ?? '')
    if (list === undefined) byCore.set(bearer.core[0] ?? '', [bearer])
    else list.push(bearer)
  }
  for (const list of byCore.values()) {
    const titled = list.filter(({ group, core }) => group.key !== core[0])
    const forms = new Set(titled.map(({ group }) => group.key.replace(/^st /, 'saint ')))
    const [into] = titled
    if (into === undefined || forms.size !== 1) continue
    for (const other of list) if (other !== into) absorb(into.group, other.group)
  }
}

/** `Otto Jespersen` and `Jens Otto Harry Jespersen`: all its words are in only one longer name with that surname. */
function joinParts(people: readonly Bearer[]): void {
  const families = new Map<string, Bearer[]>()
  for (const bearer of people) {
    const last = bearer.core.at(-1) ?? ''
    families.set(last, [...(families.get(last) ?? []), bearer].slice(0, LARGEST_FAMILY))
  }
  for (const bearer of people) {
    if (bearer.core.length < 2 || isListed(bearer.group)) continue
    const around = (families.get(bearer.core.at(-1) ?? '') ?? []).filter(({ group, core }) => {
      if (group === bearer.group || !isAlive(group) || core.length <= bearer.core.length) return false
      // `Peter the Great` is not the `History of Peter the Great`.
      const of = core.indexOf('of')
      if (of >= 0 && core.indexOf(bearer.core[0] ?? '') > of) return false
      return bearer.core.every((word) => word.length > 1 && core.includes(word))
    })
    const [only] = around
    if (only !== undefined && around.length === 1) join(only, bearer)
  }
}

/** Names that only this article's own evidence joins: the two orders of a name, an initial, a short form of the given name. */
function joinForms(people: readonly Bearer[]): void {
  const byCore = new Map(people.map((bearer) => [bearer.core.join(' '), bearer]))
  const families = new Map<string, Bearer[]>()
  for (const bearer of people) {
    const last = bearer.core.at(-1) ?? ''
    if (bearer.core.length > 1) families.set(last, [...(families.get(last) ?? []), bearer].slice(0, LARGEST_FAMILY))
  }
  for (const bearer of people) {
    const [first = '', second = ''] = bearer.core
    if (!isAlive(bearer.group) || bearer.core.length < 2 || isListed(bearer.group)) continue
    const turned = bearer.core.length === 2 ? byCore.get(`${second} ${first}`) : undefined
    if (turned !== undefined && turned !== bearer && isAlive(turned.group)) {
      join(turned, bearer, { rule: 'both orders of the name in one article', score: 0.9 })
      continue
    }
    const family = (families.get(bearer.core.at(-1) ?? '') ?? []).filter(
      ({ group, core }) => group !== bearer.group && isAlive(group) && middlesAgree(core, bearer.core),
    )
    const initial = first.length === 1
    const alike = family.filter(({ core }) =>
      initial ? core[0]?.startsWith(first) && core[0].length > 1 : shortFormOf(first, core[0] ?? ''),
    )
    const [only] = alike
    if (only === undefined || alike.length !== 1) continue
    const rule = initial ? 'initial of the only such name in the article' : 'short form of the given name'
    join(only, bearer, { rule, score: initial ? 0.85 : 0.8 })
  }
}

/** Single words to the full name they belong to; with several bearers, to the one named last before. */
function joinSurnames(people: readonly Bearer[]): void {
  const bearers = new Map<string, NameGroup[]>()
  const full = people.filter(({ group, core }) => isAlive(group) && core.length > 1)
  for (const { group, core } of full) {
    const of = core.indexOf('of')
    // What follows `of` is a place or a subject, no surname.
    const words = core.slice(0, of > 0 ? of : core.length).filter((word) => !NAME_SUFFIXES.has(word))
    for (let at = 1; at < words.length; at++) note(bearers, words.slice(at).join(' '), group)
  }
  const surnames = new Set(bearers.keys())
  for (const { group, core } of full) if (!surnames.has(core[0] ?? '')) note(bearers, core[0] ?? '', group)
  for (const { group, core } of people) {
    if (!isAlive(group) || isListed(group)) continue
    const candidates = bearers.get(core.join(' '))?.filter((other) => other !== group && isAlive(other)) ?? []
    const [only] = candidates
    if (only !== undefined && candidates.length === 1) absorbUnlike(only, group)
    else if (candidates.length > 1) shareOut(group, candidates)
  }
}

/** Takes a surname's mentions but those addressed as the other sex: `Lady Starmer` is not `Sir Keir Starmer`. */
function absorbUnlike(into: NameGroup, group: NameGroup): void {
  const address = into.spots.find((spot) => spot.address !== undefined)?.address
  const others = group.spots.filter((spot) => address !== undefined && (spot.address ?? address) !== address)
  if (others.length === 0) {
    absorb(into, group)
    return
  }
  for (const spot of group.spots) if (!others.includes(spot)) into.spots.push(spot)
  group.spots.length = 0
  for (const spot of others) group.spots.push(spot)
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

/** Joins the people of one article. */
export function joinPeople(groups: readonly NameGroup[], lists: TitleWords | undefined): void {
  const alive = (list: readonly Bearer[]): Bearer[] => list.filter(({ group }) => isAlive(group))
  const people = groups
    .filter((group) => group.kind === 'person' && isAlive(group))
    .map((group) => ({ group, core: coreOf(group.key, lists) }))
  joinFullNames(people)
  joinTitled(alive(people))
  joinParts(alive(people))
  joinForms(alive(people))
  joinSurnames(alive(people))
}
