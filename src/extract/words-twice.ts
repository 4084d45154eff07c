/** Finds words that a line says twice in a row: a dump that joins a crumb, or a label, with the headline it repeats. */
import { kindOf, SPACE, unitAt } from '../text/characters.js'
import { HASH_START, hashOn } from '../text/word-table.js'

/** Words that are said twice, at least. */
const LEAST = 4
/** Words by which the beginning of the second time is found. */
const KEY_WORDS = 3

/** The words of a text by their offsets and hashes. */
function wordBounds(text: string): { starts: number[]; ends: number[]; hashes: number[] } {
  const [starts, ends, hashes]: [number[], number[], number[]] = [[], [], []]
  let start = -1
  let hash = HASH_START
  const { length } = text
  for (let at = 0; at <= length; at++) {
    const isSpace = at === length || (kindOf(unitAt(text, at)) & SPACE) !== 0
    if (!isSpace) {
      if (start < 0) {
        start = at
        hash = HASH_START
      }
      hash = hashOn(hash, unitAt(text, at))
    } else if (start >= 0) {
      starts.push(start)
      ends.push(at)
      hashes.push(hash)
      start = -1
    }
  }
  return { starts, ends, hashes }
}

const isSame = (hashes: readonly number[], a: number, b: number, length: number): boolean => {
  for (let step = 0; step < length; step++) if (hashes[a + step] !== hashes[b + step]) return false
  return true
}

/** Where the second time stands in the text; undefined when nothing is said twice in a row. */
export function wordsTwice(text: string): { start: number; end: number } | undefined {
  const { starts, ends, hashes } = wordBounds(text)
  if (hashes.length < 2 * LEAST) return undefined
  for (let at = LEAST; at + LEAST <= hashes.length; at++) {
    const before = lastLike(hashes, at)
    const length = at - before
    if (before < 0 || length < LEAST || at + length > hashes.length) continue
    if (isSame(hashes, before, at, length)) return { start: starts[at] as number, end: ends[at + length - 1] as number }
  }
  return undefined
}

/** The last place before `at` where the same words begin; -1 when there is none. Lines have some hundred words at most. */
function lastLike(hashes: readonly number[], at: number): number {
  const first = hashes[at] as number
  let before = hashes.lastIndexOf(first, at - 1)
  while (before > 0 && !isSame(hashes, before, at, KEY_WORDS)) before = hashes.lastIndexOf(first, before - 1)
  return before >= 0 && isSame(hashes, before, at, KEY_WORDS) ? before : -1
}
