/**
 * How much each block speaks of what some of the blocks speak of. A word is the number of its hash here: two words that
 * share a hash would move a share by a hundredth, and no string is made for any of the thousand words of a file.
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

/** The longer words of all blocks, one after the other, as numbers from 0 on; `from` says where those of each block begin. */
export interface ContentWords {
  readonly numbers: Int32Array
  readonly from: Int32Array
  /** How many different words there are. */
  readonly different: number
  /** The words of what the page's metadata give as the text of its article; empty where they give none. */
  readonly witness: Int32Array
}

/** Writes the hashes of the longer words that begin a text into `out` from `next` on. Returns the place behind them. */
function readWords(text: string, length: number, out: Int32Array, next: number): number {
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

/** Replaces each of the first `count` hashes by the number of its first coming. Returns how many there are. */
function numberHashes(hashes: Int32Array, count: number): number {
  let size = 16
  while (size < count * 2) size *= 2
  const mask = size - 1
  const known = new Int32Array(size)
  const numbers = new Int32Array(size)
  let different = 0
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] as number
    let slot = (hash ^ (hash >>> 15)) & mask
    while (numbers[slot] !== 0 && known[slot] !== hash) slot = (slot + 1) & mask
    if (numbers[slot] === 0) {
      known[slot] = hash
      numbers[slot] = ++different
    }
    hashes[at] = (numbers[slot] as number) - 1
  }
  return different
}

const mostWords = (length: number): number => 1 + length / (SHORTEST + 1)

/** Reads the longer words of each text, and of the witness. */
export function contentWords(texts: readonly string[], witness = ''): ContentWords {
  let most = mostWords(witness.length)
  for (const text of texts) most += mostWords(Math.min(READ, text.length))
  const numbers = new Int32Array(most)
  const from = new Int32Array(texts.length + 1)
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index] as string
    from[index + 1] = readWords(text, Math.min(READ, text.length), numbers, from[index] as number)
  }
  const end = from[texts.length] as number
  const whole = readWords(witness, witness.length, numbers, end)
  return { numbers, from, different: numberHashes(numbers, whole), witness: numbers.subarray(end, whole) }
}

/** Stands for the share of a block that is too short to tell. */
const TOO_SHORT = -0.5

/** Share of each block's pairs of longer words that stand side by side in the witness too, 0 to 1. */
export function witnessShares({ numbers, from, different, witness }: ContentWords): Float64Array {
  const pairs = new Set<number>()
  for (let at = 1; at < witness.length; at++)
    pairs.add((witness[at - 1] as number) * different + (witness[at] as number))
  const shares = new Float64Array(from.length - 1)
  for (let index = 0; index < shares.length; index++) {
    const begin = (from[index] as number) + 1
    const end = from[index + 1] as number
    let shared = 0
    for (let at = begin; at < end; at++)
      if (pairs.has((numbers[at - 1] as number) * different + (numbers[at] as number))) shared++
    shares[index] = begin < end ? shared / (end - begin) : TOO_SHORT
  }
  return shares
}

/** Share of each block's longer words that the chosen blocks use, 0 to 1; its own words do not count for a chosen block. */
export function topicShares({ numbers, from, different }: ContentWords, chosen: ArrayLike<unknown>): Float64Array {
  const blocks = new Int32Array(different)
  const last = new Int32Array(different)
  const count = from.length - 1
  const begin = (index: number): number => from[index] as number
  for (let index = 0; index < count; index++) {
    if (!chosen[index]) continue
    for (let at = begin(index); at < begin(index + 1); at++) {
      const word = numbers[at] as number
      if (last[word] === index + 1) continue
      last[word] = index + 1
      blocks[word] = (blocks[word] as number) + 1
    }
  }
  const shares = new Float64Array(count)
  for (let index = 0; index < count; index++) {
    const own = begin(index + 1) - begin(index)
    const needed = chosen[index] ? 2 : 1
    let shared = 0
    for (let at = begin(index); at < begin(index + 1); at++)
      if ((blocks[numbers[at] as number] as number) >= needed) shared++
    shares[index] = own === 0 ? 0 : shared / own
  }
  return shares
}
