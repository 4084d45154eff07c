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

/** In a word with a capital, for nearly all. */
const isPlainCapital = (code: number): boolean => code >= 65 && code <= 90

/** By token: a word with a capital, 1. */
export function capitalsOf(tokens: readonly Token[]): Uint8Array {
  const capitals = new Uint8Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    const { type, case: letters, text } = tokens[at] as Token
    if (type === 'word' && letters !== 'small' && (isPlainCapital(text.charCodeAt(0)) || LATIN.test(text)))
      capitals[at] = 1
  }
  return capitals
}

/** What runs and candidates are found by. */
interface Capitals {
  readonly tokens: readonly Token[]
  readonly capitals: Uint8Array
  /** By token: number of the sentence or line, beyond which no name reaches. */
  readonly units: Int32Array
}

/** Whether a token continues the run that the token before it is in. */
function continues({ tokens, capitals, units }: Capitals, facts: readonly WordFacts[], at: number): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1] as Token
  if (units[at] !== units[at - 1]) return false
  if (token.type === 'mark') {
    if (capitals[at + 1] !== 1) return false
    if (token.text === '&') return true
    const short = before.text.length === 1 || ((facts[at - 1]?.bits ?? 0) & BIT.honorific) !== 0
    return token.text === '.' && token.joint === 'none' && short && units[at + 1] === units[at]
  }
  if (token.joint === 'none') return before.type === 'mark'
  if (token.joint === 'hyphen') return true
  if (capitals[at] === 1) return ((facts[at]?.bits ?? 0) & BIT.function) === 0
  return capitals[at + 1] === 1 && units[at + 1] === units[at] && PARTICLES.has(token.key)
}

/** The runs of a text, in order. Function words open none. */
export function runsOf(text: Capitals, facts: readonly WordFacts[]): Run[] {
  const { capitals } = text
  const runs: Run[] = []
  for (let from = 0; from < capitals.length; ) {
    if (capitals[from] !== 1 || ((facts[from]?.bits ?? 0) & BIT.function) !== 0) {
      from++
      continue
    }
    let to = from + 1
    while (to < capitals.length && to - from < LONGEST_RUN && continues(text, facts, to)) to++
    runs.push({ from, to })
    from = to
  }
  return runs
}

/** May a capital belong to a name? `The`, `In`, `I`: the sentence gives those, unless a name follows at once. */
function isOwnCapital({ tokens, capitals, units }: Capitals, functions: ReadonlySet<string>, at: number): boolean {
  const { opens, text, key } = tokens[at] as Token
  if (!opens && text.length > 1) return true
  return (capitals[at + 1] === 1 && units[at + 1] === units[at]) || !functions.has(key)
}

/** By token: may it belong to a name? Capitals, and what stands between or is tied to them. */
export function candidatesOf(text: Capitals, functions: ReadonlySet<string>): Uint8Array {
  const { tokens, capitals, units } = text
  const may = new Uint8Array(tokens.length)
  let last = -1
  for (let at = 0; at < tokens.length; at++) {
    const { type, joint, key } = tokens[at] as Token
    const beforeCapital = capitals[at + 1] === 1
    const tied =
      (type === 'number' && (beforeCapital || (at > 0 && capitals[at - 1] === 1))) ||
      (joint === 'hyphen' && may[at - 1] === 1) ||
      (beforeCapital && (tokens[at + 1]?.joint === 'hyphen' || (type === 'word' && PARTICLES.has(key))))
    if (!tied && !(capitals[at] === 1 && isOwnCapital(text, functions, at))) continue
    may[at] = 1
    if (last >= 0 && at - last - 1 <= WIDEST_GAP && units[last] === units[at]) may.fill(1, last + 1, at)
    last = at
  }
  return may
}
