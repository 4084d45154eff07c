/** The weights of the trained recogniser, where one look finds all that a feature says of every label. */
import { LABELS } from './name-labels.js'

const COUNT = LABELS.length
/** Numbers of one row: the hash, four weights, four weights, the last weight and the mark of a row in use. */
const ROW = 4
const IN_USE = 1 << 8
/** What is added to a weight so that it fills one byte without a sign. */
const BIAS = 128
const BIASES = 0x80808080
const BYTES = 0x00ff00ff
/** The bias of two weights in one number. */
const PAIR_BIAS = BIAS * 0x10001
/** Turned over, signed numbers ascend as unsigned ones. */
const FIRST_BIT = 1 << 31

/**
 * Sums of weights for all labels, two to a number of 32 bits: adding such a number adds both, and as no sum of a token comes
 * near 2^15, neither runs into the other. Weights 0 and 2, 1 and 3, 4 and 6, 5 and 7, and 8 by itself.
 */
export const PAIRS = 5

/** Writes the sums of all labels at `offset`. */
export function writeSums(pairs: Int32Array, sums: Int32Array, offset: number): void {
  for (let pair = 0; pair < PAIRS; pair++) {
    const both = pairs[pair] as number
    const low = (both << 16) >> 16
    const label = pair === PAIRS - 1 ? COUNT - 1 : (pair & 1) + 4 * (pair >> 1)
    sums[offset + label] = low
    if (label < COUNT - 1) sums[offset + label + 2] = (both - low) >> 16
  }
}

const fourBytes = (bytes: Uint8Array, at: number): number =>
  (bytes[at] as number) |
  ((bytes[at + 1] as number) << 8) |
  ((bytes[at + 2] as number) << 16) |
  ((bytes[at + 3] as number) << 24)

/** Rows of weights by the hash of their feature. A row is a quarter of a line of the processor's memory, and whole in it. */
export class WeightTable {
  readonly #rows: Int32Array
  readonly #shift: number
  readonly #last: number

  /** Hashes are distinct and ascend as signed numbers, so that the table is filled from its begin to its end. */
  constructor(hashes: Int32Array, weights: Int8Array) {
    let bits = 4
    while (1 << bits < 2 * hashes.length) bits++
    this.#shift = 32 - bits
    this.#last = (1 << bits) - 1
    this.#rows = new Int32Array(ROW << bits)
    const rows = this.#rows
    const byte = new Uint8Array(weights.buffer, weights.byteOffset, weights.length)
    for (let index = 0, at = 0; index < hashes.length; index++, at += COUNT) {
      const hash = hashes[index] as number
      const row = this.#place(hash)
      rows[row] = hash
      rows[row + 1] = BIASES ^ fourBytes(byte, at)
      rows[row + 2] = BIASES ^ fourBytes(byte, at + 4)
      rows[row + 3] = IN_USE | (BIAS ^ (byte[at + 8] as number))
    }
  }

  /** Where the row of a hash is, or the free one it would have. */
  #place(hash: number): number {
    const rows = this.#rows
    let at = (hash ^ FIRST_BIT) >>> this.#shift
    while (rows[ROW * at + 3] !== 0 && rows[ROW * at] !== hash) at = (at + 1) & this.#last
    return ROW * at
  }

  /** Adds the weights of the first `count` features to a sum of all labels. */
  add(hashes: Int32Array, count: number, pairs: Int32Array): void {
    const rows = this.#rows
    let [first, second, third, fourth, last] = [0, 0, 0, 0, 0]
    let found = 0
    for (let index = 0; index < count; index++) {
      const row = this.#place(hashes[index] as number)
      const end = rows[row + 3] as number
      if (end === 0) continue
      const low = rows[row + 1] as number
      const high = rows[row + 2] as number
      first = (first + (low & BYTES)) | 0
      second = (second + ((low >>> 8) & BYTES)) | 0
      third = (third + (high & BYTES)) | 0
      fourth = (fourth + ((high >>> 8) & BYTES)) | 0
      last += end & 0xff
      found++
    }
    const bias = Math.imul(found, PAIR_BIAS)
    pairs[0] = (pairs[0] as number) + first - bias
    pairs[1] = (pairs[1] as number) + second - bias
    pairs[2] = (pairs[2] as number) + third - bias
    pairs[3] = (pairs[3] as number) + fourth - bias
    pairs[4] = (pairs[4] as number) + last - found * BIAS
  }
}
