/**
 * How much each block speaks of what some of the blocks speak of. A word is the number of its hash here: two words that
 * share a hash would move a share by a hundredth, and no string is made for any of the thousand words of a file.
 */
import type { FileWords } from '../model/file-words.js'
import { fileWords } from './file-words.js'

/** Characters of a block that are read: enough to tell what it is about. */
const READ = 600
/** Letters of a word that tells of the matter: the commonest words of all languages are shorter. */
const SHORTEST = 5

/** The longer words of all blocks, one after the other, as numbers from 0 on; `from` says where those of each block begin. */
export interface ContentWords {
  readonly numbers: Int32Array
  readonly from: Int32Array
  /** How many different words there are. */
  readonly different: number
  /** The words of what the page's metadata give as the text of its article; empty where they give none. */
  readonly witness: Int32Array
}

/** Writes the hashes of a block's longer words into `out` from `next` on, those that begin within `read` units. Returns the place behind them. */
function takeWords(file: FileWords, index: number, read: number, out: Int32Array, next: number): number {
  const { runs, runEnds, runLengths, runsFrom, unitsFrom } = file
  const limit = (unitsFrom[index] as number) + read
  const end = runsFrom[index + 1] as number
  let at = next
  for (let run = runsFrom[index] as number; run < end; run++) {
    const letters = Math.abs(runLengths[run] as number)
    if (letters < SHORTEST) continue
    if ((runEnds[run] as number) - letters >= limit) break
    out[at++] = runs[run] as number
  }
  return at
}

/** Replaces each of the first `count` hashes by the number of its first coming. Returns how many there are. */
export function numberHashes(hashes: Int32Array, count: number): number {
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

/** The longer words of each block of a file, and of the witness. */
export function contentWords(file: FileWords, witness = ''): ContentWords {
  const blocks = file.counts.length
  const told = fileWords(witness === '' ? [] : [witness])
  const numbers = new Int32Array(file.runs.length + told.runs.length)
  const from = new Int32Array(blocks + 1)
  for (let index = 0; index < blocks; index++)
    from[index + 1] = takeWords(file, index, READ, numbers, from[index] as number)
  const end = from[blocks] as number
  const whole = witness === '' ? end : takeWords(told, 0, witness.length, numbers, end)
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
