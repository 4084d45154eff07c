/** What the model gives for the labels of a token: the sums of the weights of its features. */
import { tokenFeatures, type View } from './tag-features.js'
import { PAIRS, type WeightTable, writeSums } from './weight-table.js'
import type { WordFacts } from './word-facts.js'
import { FeatureHashes, type Features, MOST_SIDES, putSide } from './word-sides.js'

/** Numbers of a kept sum: whose it is, the sum, and room, so that two fill a line of the processor's memory. */
const ROW = 8
/** Places for kept sums, as a power of two: 4 MB. Of an archive of 10,000 articles nine in ten sums asked for are there. */
const PLACES = 17
/** When so many places are taken, all sums are forgotten. */
const MOST_KEPT = 0.6 * 2 ** PLACES
/** A token sees fewer sides of words. */
const MOST_ROWS = 32

/** Adds up the weights of tokens. Sums that rest on one word alone are kept for the next time. */
export class TokenScores implements Features {
  readonly #weights: WeightTable
  readonly #kept = new Int32Array(ROW << PLACES)
  #keptCount = 0
  /** Features of the token that are looked up one by one. */
  readonly #single = new FeatureHashes()
  /** Where the kept sums of the token are. */
  readonly #rows = new Int32Array(MOST_ROWS)
  #rowCount = 0
  readonly #ofSide = new FeatureHashes()
  readonly #pairs = new Int32Array(PAIRS)

  constructor(weights: WeightTable) {
    this.#weights = weights
  }

  put(kind: number, value: number): void {
    this.#single.put(kind, value)
  }

  putWord(facts: WordFacts, side: number): void {
    const kept = this.#kept
    // Numbers of forms are given out in order, so that none comes back while the sums of an older one are kept.
    const key = facts.form.id * MOST_SIDES + side
    let at = Math.imul(key, 0x9e3779b1) >>> (32 - PLACES)
    let row = ROW * at
    while (kept[row] !== key) {
      if (kept[row] === 0) {
        this.#keep(row, key, facts, side)
        break
      }
      at = (at + 1) & (2 ** PLACES - 1)
      row = ROW * at
    }
    this.#rows[this.#rowCount++] = row
  }

  #keep(row: number, key: number, facts: WordFacts, side: number): void {
    const found = this.#ofSide
    found.count = 0
    putSide(facts, side, found)
    this.#pairs.fill(0)
    this.#weights.add(found.hashes, found.count, this.#pairs)
    this.#kept[row] = key
    this.#kept.set(this.#pairs, row + 1)
    this.#keptCount++
  }

  /** Writes the sums for all labels of the token at `at` to `sums`, from `offset` on. */
  write(view: View, at: number, sums: Int32Array, offset: number): void {
    if (this.#keptCount > MOST_KEPT) this.#forget()
    this.#single.count = 0
    this.#rowCount = 0
    tokenFeatures(view, at, this)
    const kept = this.#kept
    const pairs = this.#pairs
    pairs.fill(0)
    this.#weights.add(this.#single.hashes, this.#single.count, pairs)
    for (let index = 0; index < this.#rowCount; index++) {
      const row = this.#rows[index] as number
      for (let pair = 0; pair < PAIRS; pair++) pairs[pair] = (pairs[pair] as number) + (kept[row + 1 + pair] as number)
    }
    writeSums(pairs, sums, offset)
  }

  #forget(): void {
    this.#kept.fill(0)
    this.#keptCount = 0
  }
}
