/**
 * Finds which of many phrases a text holds, in one pass however many they are (Aho and Corasick 1975). A step that asks
 * "is any of these in it?" with a pattern of alternatives tries each of them at each character.
 */
import { kindOf, smallOf } from './characters.js'

/** Phrases in small letters, each with the bits that it stands for. */
export type Phrases = readonly (readonly [phrase: string, bits: number])[]

/**
 * The automaton as two tables, to be stepped through by a scan: `next[state * width + column[unit]]` is the state behind one
 * more UTF-16 unit, in whatever case; `found[state]` the bits of the phrases that end there. Half a megabyte for 2,000
 * states, which a scan feels: of twice that little stays near the processor between two blocks.
 */
export interface PhraseAutomaton {
  readonly width: number
  readonly column: Uint8Array
  readonly next: Uint16Array
  readonly found: Int32Array
  /** The first of the states in which something is found: they are the last ones, and a scan hardly ever comes to them. */
  readonly firstFound: number
}

/** A state while the automaton is built: by letter the state behind it. */
interface State {
  readonly next: Map<string, State>
  bits: number
  index: number
  /** The state of the longest other beginning of a phrase that ends where this one does. */
  fallback?: State
}

const newState = (): State => ({ next: new Map(), bits: 0, index: 0 })

/** The beginnings of all phrases as a tree. */
function treeOf(phrases: Phrases): State {
  const root = newState()
  for (const [phrase, bits] of phrases) {
    let state = root
    for (const letter of phrase.split('')) {
      let behind = state.next.get(letter)
      if (!behind) {
        behind = newState()
        state.next.set(letter, behind)
      }
      state = behind
    }
    state.bits |= bits
  }
  return root
}

/** All states, nearest to the root first, each with its fallback and the bits of that. */
function linked(root: State): State[] {
  const states = [root]
  for (const state of states) {
    for (const [letter, behind] of state.next) {
      let other = state.fallback
      while (other && !other.next.has(letter)) other = other.fallback
      behind.fallback = other?.next.get(letter) ?? root
      behind.bits |= behind.fallback.bits
      states.push(behind)
    }
  }
  return states
}

/** Columns of the letters in every case; 0 is every unit that no phrase has. */
function columnsOf(letters: ReadonlyMap<string, number>): Uint8Array {
  const column = new Uint8Array(0x10000)
  for (const [letter, index] of letters) {
    column[letter.charCodeAt(0)] = index
    const capital = letter.toUpperCase()
    const code = capital.charCodeAt(0)
    kindOf(code)
    if (capital.length === 1 && smallOf(code) === letter.charCodeAt(0)) column[code] = index
  }
  return column
}

/** Builds the automaton. */
export function phraseAutomaton(phrases: Phrases): PhraseAutomaton {
  const letters = new Map<string, number>()
  // In their order, so that the letters of one script, of which a text is, stand together.
  const all = new Set(phrases.flatMap(([phrase]) => phrase.split('')))
  for (const letter of [...all].sort()) letters.set(letter, letters.size + 1)
  const width = letters.size + 1
  const states = linked(treeOf(phrases))
  const ordered = [...states.filter(({ bits }) => bits === 0), ...states.filter(({ bits }) => bits !== 0)]
  for (const [place, state] of ordered.entries()) state.index = place
  const next = new Uint16Array(states.length * width)
  const found = new Int32Array(states.length)
  for (const { index, next: own, fallback, bits } of states) {
    found[index] = bits
    const row = index * width
    // The row of the fallback is complete, for it is nearer to the root.
    if (fallback) next.copyWithin(row, fallback.index * width, (fallback.index + 1) * width)
    for (const [letter, behind] of own) next[row + (letters.get(letter) as number)] = behind.index
  }
  return { width, column: columnsOf(letters), next, found, firstFound: found.findIndex((bits) => bits !== 0) }
}
