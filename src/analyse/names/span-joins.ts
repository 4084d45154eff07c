/** Names that run on over words the model leaves out, or over the words between two names. */
import { particlesThat } from '../../text/name-particles.js'
import type { Reading } from './reading.js'
import type { TaggedSpan } from './tagger.js'
import type { Token } from './tokens.js'

const LEGAL_FORMS = new Set(['inc', 'ltd', 'llc', 'corp', 'co', 'plc', 'gmbh'])
const ELECTION_WORDS = new Set(
  'general presidential parliamentary federal legislative provincial local municipal special regional senate leadership'.split(
    ' ',
  ),
)
const ELECTIONS = new Set(['election', 'elections', 'referendum', 'primary', 'primaries', 'by-election'])

/** `Enron Corp.`, `CCNG, Inc.`: the legal form belongs to the name. */
function withLegalForm({ tokens }: Reading, span: TaggedSpan): TaggedSpan {
  const comma = tokens[span.to]?.text === ',' && tokens[span.to + 1]?.sentence === tokens[span.from]?.sentence
  const form = comma ? span.to + 1 : span.to
  const closes = LEGAL_FORMS.has(tokens[form]?.key ?? '') && tokens[form]?.case !== 'small'
  let to = closes ? form + 1 : span.to
  const stop = tokens[to]
  if (
    LEGAL_FORMS.has(tokens[to - 1]?.key ?? '') &&
    stop?.text === '.' &&
    stop.joint === 'none' &&
    tokens[to + 1]?.sentence === stop.sentence
  )
    to++
  return to === span.to ? span : { ...span, to, type: 'ORG' }
}

/** `the 2019 Ontario general election`: the event, not the place. */
function withElection({ tokens }: Reading, span: TaggedSpan): TaggedSpan {
  let to = span.to
  while (ELECTION_WORDS.has(tokens[to]?.key ?? '') && tokens[to]?.case === 'small') to++
  if (!ELECTIONS.has(tokens[to]?.key ?? '') || tokens[to]?.joint !== 'space' || tokens[to]?.case !== 'small')
    return span
  return { ...span, to: to + 1, type: 'MISC' }
}

const LINKS = particlesThat('links')
const OPENS = particlesThat('opens')
const HYPHENED = particlesThat('hyphened')

/** `bin Laden`, `van der Bellen`: the small words that open a surname. */
function withParticles({ tokens }: Reading, span: TaggedSpan): TaggedSpan {
  if (span.type !== 'PER' || tokens[span.from]?.case === 'small') return span
  let from = span.from
  for (let at = from; at > 0 && LINKS.has(tokens[at - 1]?.key ?? '') && tokens[at - 1]?.case === 'small'; at--) {
    const { key, sentence } = tokens[at - 1] as Token
    const joint = tokens[at]?.joint
    if (joint === 'none' || sentence !== tokens[span.from]?.sentence) break
    if (OPENS.has(key) && (joint === 'hyphen' || !HYPHENED.has(key))) from = at - 1
  }
  return from === span.from ? span : { ...span, from }
}

const SON_OF = new Set(['bin', 'ibn'])

/** `Karim bin Salvari` is somebody's son, whatever the model takes him for; not so the `Karim bin Salvari University`. */
function asSon(reading: Reading, span: TaggedSpan): TaggedSpan {
  const { tokens } = reading
  const son = tokens
    .slice(span.from + 1, span.to - 1)
    .some(({ key, case: letters }) => letters === 'small' && SON_OF.has(key))
  return son && span.type !== 'PER' && !isHeaded(reading, span) ? { ...span, type: 'PER' } : span
}

/** `George W. of Texas`: the point after an initial that closes a name is the name's, unless it may close the sentence. */
function withPoint({ tokens }: Reading, span: TaggedSpan): TaggedSpan {
  const [last, point] = [tokens[span.to - 1], tokens[span.to]]
  const initial = span.type === 'PER' && last?.key.length === 1 && last.case !== 'small' && span.to - span.from > 1
  const next = tokens[span.to + 1]
  const goesOn = next?.sentence === last?.sentence && next?.case === 'small'
  return initial && goesOn && point?.text === '.' && point.joint === 'none' ? { ...span, to: span.to + 1 } : span
}

/** `Security Council of Norway`: a body that every state has is one name with the state. */
function withState({ tokens, listedAt, words }: Reading, span: TaggedSpan): TaggedSpan {
  if (span.type !== 'ORG' || tokens[span.to]?.key !== 'of') return span
  const state = listedAt[span.to + 1]
  const key = tokens
    .slice(span.from, span.to)
    .map((token) => token.key)
    .join(' ')
  return state?.known.kind === 'state' && words.bodies.has(key) ? { ...span, to: span.to + 1 + state.length } : span
}

/** `Iran-Russia`: two states; the lists find each of them. */
function isPair({ tokens, listedAt }: Reading, { from, to }: TaggedSpan): boolean {
  const first = listedAt[from]
  const second = first === undefined ? undefined : listedAt[from + first.length]
  if (first === undefined || second === undefined || from + first.length + second.length !== to) return false
  return (
    tokens[from + first.length]?.joint === 'hyphen' && first.known.kind === 'state' && second.known.kind === 'state'
  )
}

/** Does a name close with a word for a kind of organisation? */
const isHeaded = ({ tokens, words }: Reading, { to }: TaggedSpan): boolean =>
  tokens[to - 1]?.case !== 'small' && words.organisationHeads.has(tokens[to - 1]?.key ?? '')

/** Is a name all of a state's? */
function isState({ listedAt }: Reading, { from, to }: TaggedSpan): boolean {
  const match = listedAt[from]
  return match?.known.kind === 'state' && from + match.length === to
}

/** Two names to the model are one: a body and the place it is the body of, a state and its body, two fields of one body. */
function withNext(reading: Reading, span: TaggedSpan, next: TaggedSpan | undefined): TaggedSpan {
  return next !== undefined && belongTogether(reading, span, next)
    ? { ...span, to: next.to, type: 'ORG', margin: Math.max(span.margin, next.margin) }
    : span
}

function belongTogether(reading: Reading, span: TaggedSpan, next: TaggedSpan): boolean {
  const { tokens, words } = reading
  const link = tokens[span.to]
  // `National Library of the Netherlands`
  if (link?.key === 'of' && span.type === 'ORG' && isHeaded(reading, span)) {
    const from = span.to + (tokens[span.to + 1]?.key === 'the' ? 2 : 1)
    return next.from === from && (next.type === 'LOC' || isState(reading, next)) && next.to - from < 4
  }
  if (next.type !== 'ORG' || !isHeaded(reading, next) || tokens[next.from]?.joint !== 'space') return false
  // `Norway Fisheries Council`
  if (next.from === span.to) return isState(reading, span)
  // `Peace and Freedom Party`
  const field = tokens[span.from]
  const plain = span.type === 'ORG' && span.to - span.from === 1 && words.english.has(field?.key ?? '')
  return link?.key === 'and' && next.from === span.to + 1 && plain && !isHeaded(reading, span)
}

const AGAINST = new Set(['v', 'vs', 'versus'])

/** `Anders Hamre & Karin Oslund`: two people, each with a name of several words. */
const isCouple = ({ tokens }: Reading, { from, to, type }: TaggedSpan, at: number): boolean =>
  type === 'PER' && tokens[at]?.text === '&' && at - from > 1 && to - at > 2

/** `Hamre versus Norwegian Union`: two names, as parties to a case or a match. */
function parties(reading: Reading, span: TaggedSpan): TaggedSpan[] {
  const { tokens } = reading
  for (let at = span.from + 1; at < span.to - 1; at++) {
    if (isCouple(reading, span, at)) return [{ ...span, to: at }, ...parties(reading, { ...span, from: at + 1 })]
    if (tokens[at]?.case !== 'small' || !AGAINST.has(tokens[at]?.key ?? '')) continue
    const after = tokens[at + 1]?.text === '.' ? at + 2 : at + 1
    if (tokens[after]?.type !== 'word' || tokens[after]?.joint !== 'space' || after >= span.to) continue
    return [{ ...span, to: at }, ...parties(reading, { ...span, from: after })]
  }
  return [span]
}

/** The spans of a text as long as their names are. A span that another has grown over is gone. */
export function withJoins(reading: Reading, spans: readonly TaggedSpan[]): TaggedSpan[] {
  const joined: TaggedSpan[] = []
  let end = 0
  const apart = spans.flatMap((span) => parties(reading, span))
  for (const [at, span] of apart.entries()) {
    if (span.from < end || isPair(reading, span)) continue
    const opened = asSon(reading, withParticles(reading, span))
    const placed = withNext(reading, withPoint(reading, opened.from < end ? span : opened), apart[at + 1])
    const whole = withState(reading, withElection(reading, withLegalForm(reading, placed)))
    joined.push(whole)
    end = whole.to
  }
  return joined
}
