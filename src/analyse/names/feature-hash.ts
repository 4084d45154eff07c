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

/** The hashes of the features of one token, in an array that is used again for the next. */
export class FeatureHashes {
  readonly hashes = new Int32Array(1024)
  count = 0

  /** Adds a feature: its kind and its value. */
  put(kind: number, value: number): void {
    this.hashes[this.count++] = mix(kind, value)
  }
}

/** Positions by hash: open addressing in one typed array, so that nothing has to be built word by word at the start. */
export class HashTable {
  /** Key and position after one another; position 0 is an empty place. */
  readonly #places: Int32Array
  readonly #mask: number

  /** `keys` must be distinct; a key's value is its position among them. */
  constructor(keys: Int32Array) {
    let size = 16
    while (size < keys.length * 2) size *= 2
    this.#mask = size - 1
    this.#places = new Int32Array(size * 2)
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as number
      let place = key & this.#mask
      while (this.#places[2 * place + 1] !== 0) place = (place + 1) & this.#mask
      this.#places[2 * place] = key
      this.#places[2 * place + 1] = at + 1
    }
  }

  /** Position of a key, or -1. */
  at(key: number): number {
    const places = this.#places
    let place = key & this.#mask
    for (;;) {
      const value = places[2 * place + 1] as number
      if (value === 0 || places[2 * place] === key) return value - 1
      place = (place + 1) & this.#mask
    }
  }
}
