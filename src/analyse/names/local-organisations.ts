/** Which mentions of organisations in one article are one: acronyms, short forms, `the Council`, a ministry and its state. */

import { absorb, isAlive, isListed, type NameGroup, note, wordsOfKey } from './name-groups.js'
import type { Source, Spot } from './recognise.js'
import type { Token } from './tokens.js'
import type { WordSets } from './word-sets.js'

const SMALL = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to', 'at', 'de', 'la', 'du'])
/** Shorter acronyms fit too many names. */
const SHORTEST_ACRONYM = 3

/** Words between the end of a name and the bracket that explains it: `Office for Human Rights and Trade (OHRT)`. */
const WIDEST_TAIL = 6

/** The bracket after a name, or after words that go on with it: then the acronym inside has the letters of them all. */
function bracketAfter(tokens: readonly Token[], spot: Spot): number | undefined {
  if (tokens[spot.to]?.text === '(') return spot.to
  for (let at = spot.to; at <= spot.to + WIDEST_TAIL && tokens[at]?.sentence === tokens[spot.from]?.sentence; at++) {
    if (tokens[at]?.type === 'word') continue
    if (tokens[at]?.text !== '(') return undefined
    const words = tokens.slice(spot.from, at).flatMap(({ type, key }) => (type === 'word' ? [key] : []))
    const letters = tokens[at + 1]?.key ?? ''
    return letters.length >= SHORTEST_ACRONYM && lettersOf(words.join(' ')).includes(letters) ? at : undefined
  }
  return undefined
}

/** Acronyms to their long forms, where the article gives one of the two in brackets behind the other. */
function joinBrackets(groups: readonly NameGroup[], sources: readonly Source[]): void {
  const tokensOf = new Map(sources.map(({ field, source }) => [field, source.tokens]))
  if (!sources.some(({ source }) => source.text.includes('('))) return
  const explains = ({ spots }: NameGroup): boolean =>
    spots.some((spot) => bracketAfter(tokensOf.get(spot.field) ?? [], spot) !== undefined)
  if (!groups.some(explains)) return
  const starts = new Map<string, NameGroup>()
  for (const group of groups) for (const spot of group.spots) starts.set(`${spot.field} ${spot.from}`, group)
  for (const group of groups) {
    for (const spot of [...group.spots]) {
      const tokens = tokensOf.get(spot.field)
      const bracket = tokens === undefined ? undefined : bracketAfter(tokens, spot)
      if (tokens === undefined || bracket === undefined) continue
      const inside = starts.get(`${spot.field} ${bracket + 1}`)
      if (inside === undefined || inside === group || !isAlive(inside) || !isAlive(group)) continue
      if (inside.kind !== group.kind) continue
      const end = inside.spots.find((other) => other.field === spot.field && other.from === bracket + 1)?.to
      const [long, short] = inside.key.length > group.key.length ? [inside, group] : [group, inside]
      const acronym = short === inside ? tokens[bracket + 1] : tokens[spot.from]
      if (end === undefined || tokens[end]?.text !== ')' || acronym === undefined || !long.key.includes(' ')) continue
      if (acronym.key[0] !== long.key[0] || acronym.case === 'small' || short.key.includes(' ')) continue
      absorb(long, short, { rule: 'acronym given in brackets', score: 0.95 })
    }
  }
}

/** First letters of a name, with and without its small words. */
function lettersOf(key: string): string[] {
  const words = wordsOfKey(key)
  const initials = (list: readonly string[]): string => list.map((word) => word[0] ?? '').join('')
  return [...new Set([initials(words.filter((word) => !SMALL.has(word))), initials(words)])]
}

/** Acronyms without brackets to the only name of the article that has their letters. */
function joinLetters(groups: readonly NameGroup[], sources: readonly Source[]): void {
  const acronyms = groups.filter(
    (group) =>
      isAlive(group) &&
      !isListed(group) &&
      (group.kind === 'organisation' || group.kind === 'other') &&
      !group.key.includes(' ') &&
      isShouted(group, sources),
  )
  if (acronyms.length === 0) return
  const byLetters = new Map<string, NameGroup[]>()
  for (const group of groups) {
    if (!isAlive(group) || group.kind !== 'organisation' || !group.key.includes(' ')) continue
    for (const letters of lettersOf(group.key)) if (letters.length >= SHORTEST_ACRONYM) note(byLetters, letters, group)
  }
  for (const acronym of acronyms) {
    const [only, ...others] = byLetters.get(acronym.key) ?? []
    if (only === undefined || others.length > 0 || !isAlive(only)) continue
    absorb(only, acronym, { rule: 'acronym with the letters of the only such name', score: 0.9 })
  }
}

function isShouted({ spots }: NameGroup, sources: readonly Source[]): boolean {
  const [spot] = spots
  const source = sources.find(({ field }) => field === spot?.field)?.source
  return spot !== undefined && source?.tokens[spot.from]?.case === 'capitals'
}

/** Words in which two names of one thing may differ in order: `General Assembly of the United Nations`. */
function joinOrders(groups: readonly NameGroup[]): void {
  const byWords = new Map<string, NameGroup>()
  for (const group of groups) {
    // `Washington University` is not the University of Washington.
    if (!isAlive(group) || group.kind !== 'organisation' || /\b(?:university|college|school)\b/.test(group.key))
      continue
    const words = wordsOfKey(group.key).filter((word) => !SMALL.has(word))
    if (words.length < 2) continue
    const key = words.sort().join(' ')
    const other = byWords.get(key)
    if (other === undefined) byWords.set(key, group)
    else if (!isListed(group)) absorb(other, group, { rule: 'the same words in another order', score: 0.85 })
    else if (!isListed(other)) {
      absorb(group, other, { rule: 'the same words in another order', score: 0.85 })
      byWords.set(key, group)
    }
  }
}

/** The word that says what an organisation is: the last one, or the one before `of`. */
function headOf(key: string): string {
  const words = wordsOfKey(key)
  const of = words.indexOf('of')
  return (of > 0 ? words[of - 1] : words.at(-1)) ?? ''
}

/** Ends and heads of the longer names, by which shorter ones may be meant. */
function shorterForms(key: string, heads: ReadonlySet<string>): string[] {
  const words = wordsOfKey(key)
  const forms = words.slice(1).map((_, at) => words.slice(at + 1).join(' '))
  const head = headOf(key)
  if (head !== words.at(-1)) forms.push(head)
  const of = words.indexOf('of')
  if (of > 1) forms.push(words.slice(0, of).join(' '))
  // `Harvard` for `Harvard University`; never `Defense Ministry` for its press office.
  const name = words.slice(0, -1)
  if (heads.has(words.at(-1) ?? '') && !heads.has(name.at(-1) ?? '')) forms.push(name.join(' '))
  return forms.filter((form) => !SMALL.has(form.split(' ')[0] ?? ''))
}

/** Whether a list tells which one it is; of a body whose state nobody names it tells only the sort. */
const isIdentified = (group: NameGroup): boolean =>
  (!group.key.includes(' ') && isListed(group)) ||
  group.spots.some(({ known }) => known !== undefined && known.id?.startsWith('body:/') !== true)

/** `Research Center`, `the Council`, `Harvard`: the end, the head or the name proper of only one longer name. */
function joinShorter(groups: readonly NameGroup[], heads: ReadonlySet<string>): void {
  const longer = new Map<string, NameGroup[]>()
  const organisations = groups.filter((group) => isAlive(group) && group.kind === 'organisation')
  if (organisations.length < 2) return
  for (const group of organisations) {
    if (group.key.includes(' ')) for (const form of shorterForms(group.key, heads)) note(longer, form, group)
  }
  // The longest first: `Boston Red Sox` finds its longer form before `Red Sox` looks for the two of them.
  for (const group of organisations.sort((a, b) => b.key.length - a.key.length)) {
    if (!isAlive(group) || isIdentified(group)) continue
    const around = longer.get(group.key)?.filter((other) => other !== group && isAlive(other)) ?? []
    const [only] = around
    if (only === undefined || around.length !== 1) continue
    // Who means it inherits its shorter forms, and may share them with another.
    for (const form of shorterForms(group.key, heads)) note(longer, form, only)
    absorb(only, group, { rule: 'shorter form of the only such name in the article', score: 0.85 })
  }
}

/** A body without its state to the only such body of the article that has one, else to the only state the article speaks of. */
function joinBodies(groups: readonly NameGroup[]): void {
  const stated = new Map<string, NameGroup[]>()
  const idOf = (group: NameGroup): string => group.spots[0]?.known?.id ?? ''
  for (const group of groups) {
    const body = /^body:[A-Z]{2}\/(.*)$/.exec(idOf(group))?.[1]
    if (body !== undefined) note(stated, body, group)
  }
  const country = onlyCountry(groups)
  for (const group of groups) {
    const body = /^body:\/(.*)$/.exec(idOf(group))?.[1]
    if (body === undefined || body.startsWith('shared ')) continue
    const candidates = stated.get(body) ?? []
    const [only] = candidates
    if (only !== undefined && candidates.length === 1) absorb(only, group)
    else if (only === undefined && country !== undefined) {
      group.known = { kind: 'organisation', name: group.key, id: `body:${country}/${body}`, country }
      group.joins.push({
        forms: [group.key, country],
        rule: 'body of the only state the article speaks of',
        score: 0.7,
      })
    }
  }
}

/** So many mentions of one state, and of no other, make a text that is about it. */
const MENTIONS_OF_ONLY_STATE = 3

function onlyCountry(groups: readonly NameGroup[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { kind, spots } of groups) {
    if (kind !== 'state' && kind !== 'nationality') continue
    const country = spots[0]?.known?.country
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + spots.length)
  }
  const [first, ...others] = counts
  return first !== undefined && others.length === 0 && first[1] >= MENTIONS_OF_ONLY_STATE ? first[0] : undefined
}

/** Joins the organisations of one article. */
export function joinOrganisations(
  groups: readonly NameGroup[],
  sources: readonly Source[],
  lists: WordSets | undefined,
): void {
  joinBrackets(groups, sources)
  joinLetters(groups, sources)
  joinOrders(groups)
  joinShorter(groups, lists?.organisationHeads ?? new Set())
  joinBodies(groups)
}
