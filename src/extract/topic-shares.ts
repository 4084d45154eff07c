/**
 * How much each block speaks of what the prose of the file speaks of. A word is its hash here: two words that share one
 * would move a share by a hundredth, and no string is made for any of the thousand words of a file.
 */
import { HALF, JOINER, kindOf, LETTER, NOTHING, pairKind, smallOf } from '../text/characters.js'
import { HASH_START, hashOn } from '../text/word-table.js'

/** Characters of a block that are read: enough to tell what it is about. */
const READ = 600
/** Letters of a word that tells of the matter: the commonest words of all languages are shorter. */
const SHORTEST = 5

// Constants of this file, as an imported name is fetched anew at every use.
const kind = kindOf
const small = smallOf
const add = hashOn
const BEGIN = HASH_START
const END = NOTHING
const PAIR = HALF
const LETTERS = LETTER | JOINER

/** Hashes of the longer words of all blocks, one after the other; `from` says where those of each block begin. */
interface ContentWords {
  readonly hashes: Int32Array
  readonly from: Int32Array
}

/** Writes the hashes of one text's longer words into `out` from `next` on. Returns the place behind them. */
function readWords(text: string, out: Int32Array, next: number): number {
  const length = Math.min(READ, text.length)
  let letters = 0
  let hash = BEGIN
  for (let at = 0; at <= length; at++) {
    const code = at < length ? text.charCodeAt(at) : END
    let own = kind(code)
    const isPair = (own & PAIR) !== 0
    if (isPair) own = at + 1 < length ? pairKind(text, at) : 0
    if ((own & LETTERS) !== 0) {
      if (letters === 0) hash = BEGIN
      letters++
      hash = add(hash, isPair ? code : small(code))
      if (isPair) hash = add(hash, text.charCodeAt(at + 1))
    } else if (letters > 0) {
      if (letters >= SHORTEST) out[next++] = hash
      letters = 0
    }
    if (isPair && own !== 0) at++
  }
  return next
}

function contentWords(texts: readonly string[]): ContentWords {
  let most = 0
  for (const text of texts) most += 1 + Math.min(READ, text.length) / (SHORTEST + 1)
  const hashes = new Int32Array(most)
  const from = new Int32Array(texts.length + 1)
  for (let index = 0; index < texts.length; index++)
    from[index + 1] = readWords(texts[index] as string, hashes, from[index] as number)
  return { hashes, from }
}

/** Counts in how many blocks of prose a word stands. */
class BlocksOfWord {
  readonly #mask: number
  readonly #hashes: Int32Array
  readonly #blocks: Int32Array
  readonly #last: Int32Array

  constructor(words: number) {
    let size = 16
    while (size < words * 2) size *= 2
    this.#mask = size - 1
    this.#hashes = new Int32Array(size)
    this.#blocks = new Int32Array(size)
    this.#last = new Int32Array(size)
  }

  #slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask
    while (this.#blocks[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask
    return slot
  }

  /** Notes the word for a block, once. */
  note(hash: number, block: number): void {
    const slot = this.#slotOf(hash)
    if (this.#blocks[slot] !== 0 && this.#last[slot] === block) return
    this.#hashes[slot] = hash
    this.#last[slot] = block
    this.#blocks[slot] = (this.#blocks[slot] as number) + 1
  }

  count(hash: number): number {
    return this.#blocks[this.#slotOf(hash)] as number
  }
}

/** Share of each text's longer words that the texts of prose use, 0 to 1; its own words do not count for a text of prose. */
export function topicShares(texts: readonly string[], prose: readonly boolean[]): Float64Array {
  const { hashes, from } = contentWords(texts)
  const begin = (index: number): number => from[index] as number
  const known = new BlocksOfWord(begin(texts.length))
  for (let index = 0; index < texts.length; index++) {
    if (!prose[index]) continue
    for (let at = begin(index); at < begin(index + 1); at++) known.note(hashes[at] as number, index)
  }
  const shares = new Float64Array(texts.length)
  for (let index = 0; index < texts.length; index++) {
    const count = begin(index + 1) - begin(index)
    const needed = prose[index] ? 2 : 1
    let shared = 0
    for (let at = begin(index); at < begin(index + 1); at++) if (known.count(hashes[at] as number) >= needed) shared++
    shares[index] = count === 0 ? 0 : shared / count
  }
  return shares
}
