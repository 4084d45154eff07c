/**
 * The words of a text as a set of hashes: asked for a few dozen words of thousands, where a string for each would cost more
 * than the question. Two words that share a hash are one in four thousand million.
 */
import { HALF, kindOf, LETTER, LOWER, MARK, NOTHING, pairKind } from '../text/characters.js'
import { HASH_START, hashOn } from '../text/word-table.js'

/** A set of hashes of words. */
export class WordHashes {
  #slots = new Int32Array(256)
  #size = 0

  #slotOf(hash: number): number {
    const mask = this.#slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const old = this.#slots
    this.#slots = new Int32Array(old.length * 4)
    for (const hash of old) if (hash !== 0) this.#slots[this.#slotOf(hash)] = hash
  }

  /** Number of different hashes. */
  get size(): number {
    return this.#size
  }

  add(hash: number): void {
    const slot = this.#slotOf(hash)
    if (this.#slots[slot] === hash) return
    this.#slots[slot] = hash
    this.#size++
    if (this.#size * 2 > this.#slots.length) this.#grow()
  }

  has(hash: number): boolean {
    return this.#slots[this.#slotOf(hash)] === hash
  }
}

const SHORTEST_SMALL = 3
const LONGEST_SMALL = 40

/** Words that stand in small letters: beginnings of words, of three letters or more, up to the first that is no small one. */
export function smallWordsOf(text: string): WordHashes {
  const words = new WordHashes()
  let hash = HASH_START
  /** Small letters since the word began; -1 within a word that is not in small letters, or not any more. */
  let letters = 0
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : NOTHING
    let kind = kindOf(code)
    const isPair = (kind & HALF) !== 0
    if (isPair) kind = pairKind(text, at)
    if ((kind & LOWER) !== 0 && letters >= 0 && letters < LONGEST_SMALL) {
      hash = hashOn(hash, code)
      if (isPair) hash = hashOn(hash, text.charCodeAt(at + 1))
      letters++
    } else {
      if (letters >= SHORTEST_SMALL) words.add(hash)
      hash = HASH_START
      letters = (kind & (LETTER | MARK)) !== 0 ? -1 : 0
    }
    if (isPair && kind !== 0) at++
  }
  return words
}
