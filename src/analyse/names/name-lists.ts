/** Lists of names that tell the trained recogniser what a name might be: kept as hashes, found by the words of a name. */
import { HashIndex, hashOf, mix } from './feature-hash.js'

/** Bits of the lists. */
export const LIST = { given: 1, surname: 2, person: 4, organisation: 8, armedGroup: 16 } as const

/** Most words of a name in a list. */
export const LONGEST_LISTED = 7

/** Hash of a name by the hashes of its words, as `hashOf` gives them. */
export function hashOfWords(words: readonly number[]): number {
  let hash = words.length
  for (const word of words) hash = mix(hash, word)
  return hash
}

/** Hash of a name by its words. */
export const nameHash = (keys: readonly string[]): number => hashOfWords(keys.map(hashOf))

/** Names by their hash, each with the lists it stands in. */
export class NameLists {
  readonly #names: HashIndex
  readonly #lists: Uint8Array

  constructor(hashes: Int32Array, lists: Uint8Array) {
    this.#names = new HashIndex(hashes)
    this.#lists = lists
  }

  /** The lists that hold a name, as bits of `LIST`; 0 for none. */
  of(hash: number): number {
    const at = this.#names.at(hash)
    return at < 0 ? 0 : (this.#lists[at] as number)
  }
}
