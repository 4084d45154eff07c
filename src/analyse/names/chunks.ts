/** Runs of capitalised words: where a name can lie, and which small words may join two of them. */

import { particlesThat } from '../../text/name-particles.js'
import type { PhraseMatch } from './phrases.js'
import { canName, knownAt, type Reading } from './reading.js'

/** A run of tokens that may hold titles and names. `to` is exclusive. */
export interface Chunk {
  readonly from: number
  readonly to: number
  /** Known names inside, by the token they begin at. */
  readonly units: ReadonlyMap<number, PhraseMatch>
  /** The small words between this chunk and the next one, when they may belong to a name: `of`, `for`, `and`. */
  readonly link?: { readonly word: string; readonly next: number }
}

const PARTICLES = particlesThat('links')
/** Particles that may also open a name. */
const OPENING_PARTICLES = particlesThat('opens')
const HYPHENED_ONLY = particlesThat('hyphened')
const LINKS = new Set(['of', 'for', 'and', 'on', 'in', 'to', 'against', 'without', 'de', 'des', 'del'])
const OWNERS = new Set(
  'people women men children workers veterans teachers farmers students mothers peoples youth citizens lawyers writers journalists players'.split(
    ' ',
  ),
)

/** No name is longer; runs of capitals without end occur in tables and in hostile input. */
const LONGEST_CHUNK = 60
/** More particles in a row than any name has. */
const MOST_PARTICLES = 4

/** The capital that the particle at `at` leads to, at once or over more particles; undefined when it leads to none. */
function afterParticle(reading: Reading, at: number): number | undefined {
  const sentence = reading.tokens[at]?.sentence
  for (let here = at; here < at + MOST_PARTICLES; here++) {
    const particle = reading.tokens[here]
    const next = reading.tokens[here + 1]
    if (particle === undefined || particle.case !== 'small' || !PARTICLES.has(particle.key)) return undefined
    if (next === undefined || next.sentence !== sentence || next.opens) return undefined
    if (HYPHENED_ONLY.has(particle.key) && next.joint !== 'hyphen') return undefined
    if (next.case === 'small') continue
    return canName(reading, here + 1) || knownAt(reading, here + 1) !== undefined ? here + 1 : undefined
  }
  return undefined
}

/** The end of what continues a chunk at `at`, or undefined when the chunk ends before it. */
function continues(reading: Reading, from: number, at: number): number | undefined {
  const { tokens, words } = reading
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token === undefined || before === undefined || token.sentence !== before.sentence || token.opens) return undefined
  if (token.type === 'mark') {
    const next = tokens[at + 1]
    if (next === undefined || next.sentence !== token.sentence) return undefined
    const initial = before.text.length === 1 && at - 1 >= from
    const short = initial || words.honorifics.has(before.key) || before.key === 'jr' || before.key === 'sr'
    if (token.text === '.' && token.joint === 'none' && short) {
      if (canName(reading, at + 1)) return at + 1
      const particle = afterParticle(reading, at + 1)
      return particle === undefined ? undefined : at + 1
    }
    if (token.text === '&' && canName(reading, at + 1)) return at + 1
    const owner = token.text.length <= 2 && /^['’]/.test(token.text) && OWNERS.has(before.key)
    return owner && canName(reading, at + 1) ? at + 1 : undefined
  }
  if (token.joint === 'none') return undefined
  if (canName(reading, at)) return at + 1
  if (token.type === 'number') return undefined
  const particle = afterParticle(reading, at)
  if (particle !== undefined) return particle
  if (token.joint !== 'hyphen') return undefined
  const whole = `${before.key} ${token.key}`
  return words.given.has(whole) || (!words.english.has(token.key) && token.text.length < 6) ? at + 1 : undefined
}

/** Reads one chunk that begins at `from`; undefined when none does. */
function chunkAt(reading: Reading, from: number): Chunk | undefined {
  const units = new Map<number, PhraseMatch>()
  let at = from
  const take = (): boolean => {
    const match = knownAt(reading, at)
    if (match !== undefined) {
      units.set(at, match)
      at += match.length
      return true
    }
    return false
  }
  const opening = reading.tokens[from]
  if (!take()) {
    if (canName(reading, from)) at++
    else if (
      opening !== undefined &&
      OPENING_PARTICLES.has(opening.key) &&
      reading.tokens[from - 1]?.case !== 'capital'
    ) {
      const next = afterParticle(reading, from)
      if (next === undefined) return undefined
      at = next
    } else return undefined
  }
  while (at - from < LONGEST_CHUNK) {
    const end = continues(reading, from, at)
    if (end === undefined) break
    if (end !== at + 1 || !take()) at = end
  }
  const link = linkAt(reading, at)
  return { from, to: at, units, ...(link === undefined ? {} : { link }) }
}

function linkAt(reading: Reading, at: number): { word: string; next: number } | undefined {
  const token = reading.tokens[at]
  if (token === undefined || !LINKS.has(token.key) || token.joint !== 'space' || token.case !== 'small')
    return undefined
  let next = at + 1
  if (reading.tokens[next]?.text === 'the') next++
  const follower = reading.tokens[next]
  if (follower === undefined || follower.sentence !== token.sentence || follower.opens) return undefined
  return canName(reading, next) || knownAt(reading, next) !== undefined || afterParticle(reading, next) !== undefined
    ? { word: token.key, next }
    : undefined
}

/** All chunks of a text, in order. */
export function chunksOf(reading: Reading): Chunk[] {
  const chunks: Chunk[] = []
  for (let at = 0; at < reading.tokens.length; ) {
    const token = reading.tokens[at]
    const chunk = token?.type === 'word' ? chunkAt(reading, at) : undefined
    if (chunk === undefined) at++
    else {
      chunks.push(chunk)
      at = chunk.to
    }
  }
  return chunks
}
