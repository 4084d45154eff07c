/** The words by which lines are compared with one another and with the text, as hashes: stems, and words at the ends. */
import { HALF, JOINER, kindOf, LETTER, NOTHING, NUMBER, pairKind, SPACE, smallOf, unitAt } from '../text/characters.js'
import { HASH_START, hashOn } from '../text/word-table.js'
import { WordHashes } from './word-hashes.js'

/** A sign of Chinese, which is a word or a part of one. */
export const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff
/** Forms of one word in the headline and in the text often differ at their ends. */
const STEM = 7
const SHORTEST_WORD = 4
const STEMS_WITHIN = 4000
const WORD_PARTS = LETTER | NUMBER | JOINER

/** Tells the hashes of the stems of a text's longer words, and of its Chinese signs. */
function eachStem(text: string, take: (hash: number) => void): void {
  const length = Math.min(text.length, STEMS_WITHIN)
  let hash = HASH_START
  let letters = 0
  for (let at = 0; at <= length; at++) {
    const code = at < length ? unitAt(text, at) : NOTHING
    let kind = kindOf(code)
    const isPair = (kind & HALF) !== 0
    if (isPair) kind = pairKind(text, at)
    if ((kind & WORD_PARTS) !== 0) {
      if (letters === 0) hash = HASH_START
      if (letters++ < STEM) hash = hashOn(hash, smallOf(code))
      if (isHan(code)) take(hashOn(HASH_START, code))
    } else {
      if (letters >= SHORTEST_WORD) take(hash)
      letters = 0
    }
    if (isPair && kind !== 0) at++
  }
}

/** The stems of a line, each once. */
export function stemsOf(line: string): number[] {
  const stems: number[] = []
  eachStem(line, (stem) => {
    if (!stems.includes(stem)) stems.push(stem)
  })
  return stems
}

/** The stems of a longer text. */
export function stemSet(text: string): WordHashes {
  const stems = new WordHashes()
  eachStem(text, (stem) => stems.add(stem))
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
