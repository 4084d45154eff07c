/** The words by which lines are compared with one another and with the text, as hashes: stems, and words at the ends. */
import type { DraftBlock } from '../model/draft.js'
import {
  HALF,
  JOINER,
  kindOf,
  kindOfPoint,
  LETTER,
  NOTHING,
  NUMBER,
  SPACE,
  smallOf,
  unitAt,
} from '../text/characters.js'
import { unitsOf } from '../text/units.js'
import { HASH_START, hashOn } from '../text/word-table.js'
import { measuresOf } from './block-measures.js'
import { WordHashes } from './word-hashes.js'

/** A sign of Chinese, which is a word or a part of one. */
export const isHan = (code: number): boolean => code >= FIRST_HAN && code <= LAST_HAN
const [FIRST_HAN, LAST_HAN] = [0x3400, 0x9fff]
const PRIME = 0x01000193
/** Forms of one word in the headline and in the text often differ at their ends. */
const STEM = 7
const SHORTEST_WORD = 4
const STEMS_WITHIN = 4000

// Constants of this file, as an imported name is fetched anew at every use, which a scan feels.
const kind = kindOf
const small = smallOf
const [PAIR, PARTS] = [HALF, LETTER | NUMBER | JOINER]

/** What the two halves at an offset are together; 0 for a half that stands alone. */
function kindOfPair(units: Uint16Array, at: number): number {
  const high = units[at] as number
  const low = units[at + 1] as number
  return high < 0xdc00 && (low & 0xfc00) === 0xdc00 ? kindOfPoint(0x10000 + ((high & 0x3ff) << 10) + (low & 0x3ff)) : 0
}

/** The hashes last written, as many as the characters that are looked at may have. */
const found = new Int32Array(STEMS_WITHIN + 1)

/**
 * Writes the hashes of the stems of the longer words, and of the Chinese signs, that stand from `from` to `end`, where a word
 * ends. Returns how many there are.
 */
function writeStems(units: Uint16Array, from: number, end: number): number {
  let hash = HASH_START
  let letters = 0
  let count = 0
  for (let at = from; at <= end; at++) {
    const code = at < end ? (units[at] as number) : NOTHING
    let own = kind(code)
    const isPair = (own & PAIR) !== 0
    if (isPair) own = kindOfPair(units, at)
    if ((own & PARTS) !== 0) {
      if (letters === 0) hash = HASH_START
      if (letters++ < STEM) hash = Math.imul(hash ^ small(code), PRIME)
      if (code >= FIRST_HAN && code <= LAST_HAN) found[count++] = hashOn(HASH_START, code)
    } else {
      if (letters >= SHORTEST_WORD) found[count++] = hash
      letters = 0
    }
    if (isPair && own !== 0) at++
  }
  return count
}

/** The stems of a line, each once. */
export function stemsOf(line: string): number[] {
  const count = writeStems(unitsOf(line), 0, Math.min(line.length, STEMS_WITHIN))
  const stems: number[] = []
  for (let at = 0; at < count; at++) if (!stems.includes(found[at] as number)) stems.push(found[at] as number)
  return stems
}

/** The stems of blocks, of their first characters if they are many; `words` is how many may come. */
export function stemSet(blocks: readonly DraftBlock[], words: number): WordHashes {
  const stems = new WordHashes(words)
  let room = STEMS_WITHIN
  for (const block of blocks) {
    const { file, place } = measuresOf(block)
    const from = file.unitsFrom[place] as number
    const length = Math.min(room, (file.unitsFrom[place + 1] as number) - 1 - from)
    const count = writeStems(file.units, from, from + length)
    for (let at = 0; at < count; at++) stems.add(found[at] as number)
    room -= length + 1
    if (room <= 0) break
  }
  return stems
}

/** Words by which lines are compared at their ends. */
const KIN_WORDS = 3
/** Characters of these words at most. */
const KIN_WITHIN = 120

/** Hash of the words that a line begins with, or (by a step of -1) ends with. */
export function edgeKey(text: string, step: 1 | -1): number {
  let hash = HASH_START
  let words = 0
  let inSpace = false
  let at = step > 0 ? 0 : text.length - 1
  for (let read = Math.min(text.length, KIN_WITHIN); read > 0; read--, at += step) {
    const code = unitAt(text, at)
    const isSpace = (kindOf(code) & SPACE) !== 0
    if (isSpace && !inSpace && ++words === KIN_WORDS) break
    if (!isSpace) hash = hashOn(inSpace ? hashOn(hash, 32) : hash, code)
    inSpace = isSpace
  }
  return hash
}
