/** Runs of capitalised words, and which tokens of a text may belong to a name at all. */
import type { Token } from './tokens.js'
import { BIT, type WordFacts } from './word-facts.js'

/** Capitalised words in a row, particles and initials' stops included. `to` is exclusive. */
export interface Run {
  readonly from: number
  readonly to: number
}

const PARTICLES = new Set(
  'al el ul bin ibn bint ben de del della di da do dos das du la le van von der den ter ten zu abu umm y e'.split(' '),
)
/** Tokens between two capitals that may lie inside one name: `Federation of the Red Cross`. */
const WIDEST_GAP = 3
/** No run is longer: in text all in capitals a run says nothing. */
const LONGEST_RUN = 12

/** Latin letters: the model knows no others, and a false name from another script is worse than none. */
const LATIN = /^[A-Za-zÀ-ɏḀ-ỿ]/

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.type === 'word' && token.case !== 'small' && LATIN.test(token.text)

/** Whether a token continues the run that the token before it is in. */
function continues(tokens: readonly Token[], facts: readonly WordFacts[], units: Int32Array, at: number): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1] as Token
  if (units[at] !== units[at - 1]) return false
  if (token.type === 'mark') {
    if (token.text === '&') return isCapital(tokens[at + 1])
    const short = before.text.length === 1 || ((facts[at - 1]?.bits ?? 0) & BIT.honorific) !== 0
    return (
      token.text === '.' && token.joint === 'none' && short && isCapital(tokens[at + 1]) && units[at + 1] === units[at]
    )
  }
  if (token.joint === 'none') return before.type === 'mark'
  if (token.joint === 'hyphen') return true
  if (isCapital(token)) return ((facts[at]?.bits ?? 0) & BIT.function) === 0
  return PARTICLES.has(token.key) && isCapital(tokens[at + 1]) && units[at + 1] === units[at]
}

/** The runs of a text, in order. Function words open none. */
export function runsOf(tokens: readonly Token[], facts: readonly WordFacts[], units: Int32Array): Run[] {
  const runs: Run[] = []
  for (let from = 0; from < tokens.length; ) {
    if (!isCapital(tokens[from]) || ((facts[from]?.bits ?? 0) & BIT.function) !== 0) {
      from++
      continue
    }
    let to = from + 1
    while (to < tokens.length && to - from < LONGEST_RUN && continues(tokens, facts, units, to)) to++
    runs.push({ from, to })
    from = to
  }
  return runs
}

/** By token: may it belong to a name? Capitals, and what stands between or is tied to them. */
export function candidatesOf(tokens: readonly Token[], functions: ReadonlySet<string>, units: Int32Array): Uint8Array {
  const may = new Uint8Array(tokens.length)
  let last = -1
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const before = tokens[at - 1]
    const after = tokens[at + 1]
    const tied =
      (token.type === 'number' && (isCapital(before) || isCapital(after))) ||
      (token.joint === 'hyphen' && may[at - 1] === 1) ||
      (after?.joint === 'hyphen' && isCapital(after)) ||
      (token.type === 'word' && PARTICLES.has(token.key) && isCapital(after))
    // `The`, `In`, `I`: capitals that the sentence gives, unless a name follows at once.
    const plain = isCapital(token) && functions.has(token.key) && !(isCapital(after) && units[at + 1] === units[at])
    if ((!isCapital(token) || (plain && (token.opens || token.text.length === 1))) && !tied) continue
    may[at] = 1
    if (last >= 0 && at - last - 1 <= WIDEST_GAP && units[last] === units[at]) may.fill(1, last + 1, at)
    last = at
  }
  return may
}
