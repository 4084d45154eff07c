/** Borders that the field's conventions fix and the labelled texts keep unevenly: titles are no names, two bodies are two names. */

import type { PhraseMatch } from './phrases.js'
import type { TaggedSpan } from './tagger.js'
import type { Token } from './tokens.js'
import type { WordSets } from './word-sets.js'

interface Words {
  readonly tokens: readonly Token[]
  readonly words: WordSets
  readonly listedAt: readonly (PhraseMatch | undefined)[]
}

const keyAt = ({ tokens }: Words, at: number): string => (at < 0 ? '' : (tokens[at]?.key ?? ''))
const isTitle = (text: Words, at: number): boolean =>
  text.words.titles.has(keyAt(text, at)) || text.words.honorifics.has(keyAt(text, at))
const isHead = ({ tokens, words }: Words, at: number): boolean =>
  tokens[at]?.case !== 'small' && words.organisationHeads.has(tokens[at]?.key ?? '')

/** Tokens of a people's name that begins at `at`, or of a state's acronym (`US`); 0 for none. */
function peopleAt({ tokens, listedAt }: Words, at: number): number {
  const match = listedAt[at]
  const fits = match?.known.kind === 'nationality' || (match?.known.kind === 'state' && tokens[at]?.case === 'capitals')
  return fits ? match.length : 0
}

/** `The Chief of Staff`, `of Staff`, `Syrian President`: words of an office and no name. */
function isOffice(text: Words, { from, to }: TaggedSpan): boolean {
  const { tokens, words } = text
  let office = false
  const people = peopleAt(text, from)
  for (let at = from + people; at < to; at++) {
    const key = tokens[at]?.key ?? ''
    if (words.titles.has(key)) office = true
    else if (!words.functions.has(key) && !words.titleModifiers.has(key) && !words.english.has(key)) return false
  }
  return to - from > 1 && ((office && (to - from > 2 || people > 0)) || tokens[from]?.case === 'small')
}

/** Where a person begins after an office with words before it: `State Senator Karin Oslund`, `Oslo County Party Chair Karin Oslund`. */
function officerIn(text: Words, { from, to }: TaggedSpan): number | undefined {
  const { tokens, words } = text
  let plain = true
  for (let at = from + 1; at < to - 1; at++) {
    plain &&= words.titleModifiers.has(keyAt(text, at - 1)) || isTitle(text, at - 1)
    // No title inside a name has a given name after it, but `Rosa King Hamre` may have it for a name of her own.
    const named = to - at > 2 && words.given.has(keyAt(text, at + 1)) && !words.given.has(keyAt(text, from))
    const office = words.titles.has(keyAt(text, at)) && !words.given.has(keyAt(text, at))
    if (
      office &&
      (plain || named || isHead(text, at - 1)) &&
      tokens[at + 1]?.case === 'capital' &&
      tokens[at + 1]?.joint === 'space'
    )
      return at
  }
  return undefined
}

/** Words that close a name before a colon and are the picture's: `Anders Hamre Credit: …`. */
const PICTURE_LABELS = new Set(['credit', 'credits', 'photo', 'photos', 'picture', 'image', 'courtesy'])

const isLabelled = (text: Words, { from, to }: TaggedSpan): boolean =>
  to - from > 1 && text.tokens[to]?.text === ':' && PICTURE_LABELS.has(keyAt(text, to - 1))

/** Republicans, Democrats and independents, as keys. */
const PARTY_LETTERS = new Set(['r', 'd', 'i'])

/** `R-Ky.`, `D-Mich`: a party and where it was elected, as American reports put it behind a name. */
const isSeat = ({ tokens }: Words, { from, to }: TaggedSpan): boolean =>
  (tokens[to - 1]?.text === '.' ? to - 1 : to) - from === 2 &&
  PARTY_LETTERS.has(tokens[from]?.key ?? '') &&
  tokens[from + 1]?.joint === 'hyphen'

/** `Justice Scalia`, `Gen. Anders Hamre`: the title is the role, not the name. Undefined when nothing but titles is there. */
function person(text: Words, whole: TaggedSpan): TaggedSpan | undefined {
  const { tokens } = text
  const span = isLabelled(text, whole) ? { ...whole, to: whole.to - 1 } : whole
  if (isOffice(text, span) || isSeat(text, span)) return undefined
  let from = span.from
  while (from < span.to && (isTitle(text, from) || (tokens[from]?.text === '.' && from > span.from))) from++
  if (from === span.from) return span
  if (from === span.to) return span.to - span.from > 1 || tokens[span.to]?.case === 'capital' ? undefined : span
  return tokens[from]?.case === 'small' ? span : { ...span, from }
}

/** Where a person begins after a head: `Expediency Council Ali Akbar Velayati`. */
function personIn(text: Words, { from, to }: TaggedSpan): number | undefined {
  const { tokens, words } = text
  for (let at = from + 1; at < to - 1; at++) {
    const named =
      words.given.has(keyAt(text, at)) && tokens[at]?.case === 'capital' && tokens[at + 1]?.case === 'capital'
    if (named && isHead(text, at - 1) && !isHead(text, to - 1) && tokens[at]?.joint === 'space') return at
  }
  return undefined
}

/** Where a second body begins after `of the`: `Research Centre of the Coastal Council`. */
function secondBody(text: Words, { from, to }: TaggedSpan): number | undefined {
  for (let at = from + 2; at < to - 3; at++) {
    if (keyAt(text, at) !== 'of' || keyAt(text, at + 1) !== 'the') continue
    if (isHead(text, at - 1) && isHead(text, to - 1) && to - at > 3) return at
  }
  return undefined
}

/** `Shares of Torvik Data`, `Members of the Security Council`: a plain word that opens the sentence, and then the name. */
function withoutOpening(text: Words, span: TaggedSpan): TaggedSpan {
  const { tokens, words } = text
  const first = tokens[span.from]
  if (first?.opens !== true || !first.key.endsWith('s') || !words.english.has(first.key)) return span
  if (keyAt(text, span.from + 1) !== 'of') return span
  const from = span.from + (keyAt(text, span.from + 2) === 'the' ? 3 : 2)
  return isHead(text, span.from) || from >= span.to ? span : { ...span, from }
}

function organisation(text: Words, span: TaggedSpan): TaggedSpan[] {
  const { from, to } = span
  const given = personIn(text, span)
  if (given !== undefined) return [...organisation(text, { ...span, to: given }), { ...span, from: given, type: 'PER' }]
  const second = secondBody(text, span)
  if (second !== undefined)
    return [
      { ...span, to: second },
      { ...span, from: second + 2 },
    ]
  // `Norwegian Armed Forces Major` before `General Hamre`: the rank goes on after the span.
  let end = to
  while (end > from + 1 && isTitle(text, end - 1) && (end < to || isTitle(text, to)) && !isHead(text, end - 1)) end--
  return [end === to ? span : { ...span, to: end }]
}

/** No name is longer; in a text all in capitals the model may see one without end. */
const LONGEST_NAME = 20

/** The model wavers below this margin: hotels and schools are places in most labelled texts, and it has seen many. */
const WAVERS = 24

/** A name of several words that closes like an organisation's is one, whatever else the model takes it for: `Polar Shipping Line`. */
function byHead(text: Words, span: TaggedSpan): TaggedSpan {
  const { words } = text
  const last = keyAt(text, span.to - 1)
  // Who has a head is no place: `Head of Harbour Research Centre`.
  const headed =
    keyAt(text, span.from - 1) === 'of' && (isTitle(text, span.from - 2) || keyAt(text, span.from - 2) === 'head')
  if (headed && span.to - span.from > 1 && isHead(text, span.to - 1)) return { ...span, type: 'ORG' }
  if (span.type === 'ORG' || (span.type === 'LOC' && span.margin >= WAVERS)) return span
  let closes = span.to - span.from > 1 && isHead(text, span.to - 1) && !words.weakHeads.has(last)
  for (let at = span.from + 1; at < span.to && span.type === 'MISC'; at++) closes ||= isHead(text, at)
  return closes && !words.placeHeads.has(last) && !words.otherHeads.has(last) ? { ...span, type: 'ORG' } : span
}

/** `Ministry of Foreign Affairs and Trade`: plain words after `and` go on with a body named by plain words after `of`. */
function withSecondField(text: Words, span: TaggedSpan): TaggedSpan {
  const { tokens, words } = text
  const next = tokens[span.to + 1]
  const plain = next?.case === 'capital' && words.english.has(next.key) && !words.organisationHeads.has(next.key)
  if (keyAt(text, span.to) !== 'and' || !plain || next.sentence !== tokens[span.from]?.sentence) return span
  const of = tokens.slice(span.from, span.to).findIndex((token) => token.key === 'of')
  const fields = of > 0 && isHead(text, span.from + of - 1) && words.english.has(keyAt(text, span.to - 1))
  return fields && tokens[span.to + 2]?.case === 'small' ? { ...span, to: span.to + 2 } : span
}

/** The spans of a text with their borders put right, in order. */
export function withBorders(spans: readonly TaggedSpan[], text: Words): TaggedSpan[] {
  return spans.flatMap((span) => {
    if (span.to - span.from > LONGEST_NAME) return []
    if (span.type === 'PER') {
      const given = personIn(text, span)
      if (given !== undefined)
        return [
          { ...span, to: given, type: 'ORG' },
          { ...span, from: given },
        ]
      const office = officerIn(text, span)
      const kept = person(text, office === undefined ? span : { ...span, from: office + 1 })
      const body = office !== undefined && office - span.from > 1 && isHead(text, office - 1)
      const before: TaggedSpan[] = body ? [{ ...span, to: office, type: 'ORG' }] : []
      return kept === undefined ? before : [...before, kept]
    }
    if (span.type === 'MISC' && peopleAt(text, span.from) > 0 && isOffice(text, span)) return []
    const sorted = byHead(text, withoutOpening(text, span))
    return sorted.type === 'ORG' ? organisation(text, withSecondField(text, sorted)) : [sorted]
  })
}
