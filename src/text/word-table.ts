/**
 * A set of words that a scan asks without cutting the word out of its text: by a hash of its small letters that the scan
 * adds up as it goes, then letter by letter. Asking for a slice of the text took a string, its small form and its hash.
 */
import { HALF, kindOf, NOTHING, pairKind, smallOf, unitAt } from './characters.js'

/** Where the hash of a word begins (FNV-1a). */
export const HASH_START = 0x811c9dc5 | 0
const PRIME = 0x01000193

// Constants of this file, as an imported name is fetched anew at every use, which a scan feels.
const kind = kindOf
const small = smallOf
const END = NOTHING
const PAIR = HALF

/** The hash with one more small letter. */
export const hashOn = (hash: number, small: number): number => Math.imul(hash ^ small, PRIME)

/** Hash of a word in small letters. */
export function hashOf(word: string): number {
  let hash = HASH_START
  const { length } = word
  for (let at = 0; at < length; at++) hash = hashOn(hash, unitAt(word, at))
  return hash
}

/** Words with a set of bits each. */
export class WordTable {
  readonly #mask: number
  readonly #bits: Int32Array
  readonly #words: string[]
  #longest = 0

  /** `words` are in small letters; the bits of a word that comes twice are joined. */
  constructor(words: readonly (readonly [word: string, bits: number])[]) {
    let size = 16
    while (size < words.length * 3) size *= 2
    this.#mask = size - 1
    this.#bits = new Int32Array(size)
    this.#words = new Array<string>(size).fill('')
    for (const [word, bits] of words) this.#add(word, bits)
  }

  #add(word: string, bits: number): void {
    let slot = hashOf(word) & this.#mask
    while (this.#words[slot] !== '' && this.#words[slot] !== word) slot = (slot + 1) & this.#mask
    this.#words[slot] = word
    this.#bits[slot] = (this.#bits[slot] as number) | bits
    this.#longest = Math.max(this.#longest, word.length)
  }

  /** Bits of the word that stands in `text` from `start` to `end`, whatever its case; 0 when it is none of the set. */
  bitsOf(hash: number, text: string, start: number, end: number): number {
    if (end - start > this.#longest) return 0
    for (let slot = hash & this.#mask; this.#bits[slot] !== 0; slot = (slot + 1) & this.#mask)
      if (isAt(this.#words[slot] as string, text, start, end)) return this.#bits[slot] as number
    return 0
  }
}

/**
 * The same by hashes alone, for a scan that asks it of every word of a text: of five million words that no list has, one is
 * taken for one of a thousand.
 */
export class HashTable {
  readonly #mask: number
  readonly #hashes: Int32Array
  readonly #bits: Int32Array

  /** `words` are in small letters; the bits of a word that comes twice are joined. */
  constructor(words: readonly (readonly [word: string, bits: number])[]) {
    let size = 16
    while (size < words.length * 4) size *= 2
    this.#mask = size - 1
    this.#hashes = new Int32Array(size)
    this.#bits = new Int32Array(size)
    for (const [word, bits] of words) {
      const slot = this.#slotOf(hashOf(word))
      this.#hashes[slot] = hashOf(word)
      this.#bits[slot] = (this.#bits[slot] as number) | bits
    }
  }

  #slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask
    while (this.#bits[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask
    return slot
  }

  /** Bits of the word with a hash; 0 when it is none of the set. */
  bitsOf(hash: number): number {
    return this.#bits[this.#slotOf(hash)] as number
  }
}

/** Is the word, in small letters, what stands there? */
function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  const { length } = word
  for (let at = 0; at < length; at++) {
    const code = unitAt(text, start + at)
    if (code === unitAt(word, at)) continue
    // Asked before its small form: a text need not have been scanned.
    kind(code)
    if (small(code) !== unitAt(word, at)) return false
  }
  return true
}

/** Is one of the words of the text in the table? `parts` are the kinds of characters that make up a word. */
export function holdsWord(table: WordTable, text: string, parts: number): boolean {
  let start = -1
  let hash = HASH_START
  const { length } = text
  for (let at = 0; at <= length; at++) {
    const code = at < length ? unitAt(text, at) : END
    if ((kind(code) & parts) !== 0) {
      if (start < 0) {
        start = at
        hash = HASH_START
      }
      hash = hashOn(hash, small(code))
    } else if (start >= 0) {
      if (table.bitsOf(hash, text, start, at) !== 0) return true
      start = -1
    }
  }
  return false
}

/** Share of the words of a text that a table has, 0 to 1; 0 where there are none. */
export function shareOfWords(table: WordTable, text: string, parts: number): number {
  let words = 0
  let hits = 0
  let start = -1
  let hash = HASH_START
  const { length } = text
  for (let at = 0; at <= length; at++) {
    const code = at < length ? unitAt(text, at) : END
    let own = kind(code)
    const isPair = (own & PAIR) !== 0
    if (isPair) own = pairKind(text, at)
    if ((own & parts) !== 0) {
      if (start < 0) {
        start = at
        hash = HASH_START
      }
      hash = hashOn(hash, small(code))
    } else if (start >= 0) {
      words++
      if (table.bitsOf(hash, text, start, at) !== 0) hits++
      start = -1
    }
    if (isPair && own !== 0) at++
  }
  return words === 0 ? 0 : hits / words
}
