/** Features as numbers: a feature is the hash of its name and value, so that no list of features has to be kept. */

/** Hash of a string (FNV-1a on code units). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}

/** Hash of two hashes, in this order. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 13)
}

/** Turned over, signed numbers ascend as unsigned ones. */
const FIRST_BIT = 1 << 31

/**
 * Positions by hash. Hashes in ascending order lie evenly over all numbers, so their first bits lead to within a step or two of
 * each: a pass over them in order makes the index, where a table of places would be filled all over the memory.
 */
export class HashIndex {
  readonly #keys: Int32Array
  /** Where the keys with the same first bits begin. */
  readonly #starts: Int32Array
  readonly #shift: number

  /** `keys` are distinct and ascend as signed numbers; a key's value is its position among them. */
  constructor(keys: Int32Array) {
    let bits = 4
    while (1 << bits < keys.length) bits++
    this.#keys = keys
    this.#shift = 32 - bits
    this.#starts = new Int32Array((1 << bits) + 1)
    let bucket = 0
    for (let at = 0; at < keys.length; at++) {
      const own = ((keys[at] as number) ^ FIRST_BIT) >>> this.#shift
      while (bucket < own) this.#starts[++bucket] = at
    }
    this.#starts.fill(keys.length, bucket + 1)
  }

  /** Position of a key, or -1. */
  at(key: number): number {
    const bucket = (key ^ FIRST_BIT) >>> this.#shift
    const end = this.#starts[bucket + 1] as number
    for (let at = this.#starts[bucket] as number; at < end; at++) if (this.#keys[at] === key) return at
    return -1
  }
}
