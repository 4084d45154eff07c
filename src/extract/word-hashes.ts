/**
 * The words of a text as a set of hashes: asked for a few dozen words of thousands, where a string for each would cost more
 * than the question. Two words that share a hash are one in four thousand million.
 */
import type { BlockMeasures } from '../model/block-measures.js'

/** Words of a line and a few more. */
const FEW = 100

/** A set of hashes of words. */
export class WordHashes {
  #slots: Int32Array
  #size = 0

  /** With room for so many words; it grows. */
  constructor(words = FEW) {
    this.#slots = new Int32Array(1 << (33 - Math.clz32(words)))
  }

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

/** Letters of a word that may be a name's. */
const SHORTEST = 3

/** Adds the words of a block that stand in small letters. */
export function addSmallWords(words: WordHashes, { file, place }: Pick<BlockMeasures, 'file' | 'place'>): void {
  const { runs, runLengths, runsFrom } = file
  const end = runsFrom[place + 1] as number
  for (let run = runsFrom[place] as number; run < end; run++)
    if ((runLengths[run] as number) >= SHORTEST) words.add(runs[run] as number)
}
