/**
 * The one look at each character of a file: it cuts the words, asks the lexicon for each, finds the signs, and counts. What
 * the steps ask of a block is added up from its rows, and hardly any of them reads its characters again.
 */
import type { Draft } from '../model/draft.js'
import type { BlockCounts, FileWords } from '../model/file-words.js'
import {
  APOSTROPHE,
  COMMA,
  CURLY_APOSTROPHE,
  DIGIT,
  HALF,
  JOINER,
  kindOf,
  kindOfPoint,
  LETTER,
  LOWER,
  MARK,
  NUMBER,
  SEPARATOR,
  smallOf,
  UPPER,
} from '../text/characters.js'
import { unitsOf } from '../text/units.js'
import { HASH_START } from '../text/word-table.js'
import { BLOCK_LEXICON, CAPITAL_WORD, SHORT_WORD } from './block-lexicon.js'
import { BLOCK_SIGNS } from './block-signs.js'

// What the loop asks stands in constants of this file: an imported name is fetched anew at every use, which takes as long
// as all the rest of the loop.
const kind = kindOf
const small = smallOf
const lexicon = BLOCK_LEXICON
const { width, column, next, found, firstFound } = BLOCK_SIGNS
const BEGIN = HASH_START
const PRIME = 0x01000193
const PAIR = HALF
const RUN = LETTER | JOINER
const QUOTES = APOSTROPHE | CURLY_APOSTROPHE
const JOINED = MARK | APOSTROPHE | CURLY_APOSTROPHE
const IN_SMALL = LOWER
const CASES = UPPER | LOWER
const [DIGITS, NUMBERS, COMMAS, SEPARATORS] = [DIGIT, NUMBER, COMMA, SEPARATOR]
const COUNTED = DIGIT | COMMA | SEPARATOR | NUMBER
const [CAPITAL, SHORT] = [CAPITAL_WORD, SHORT_WORD]
/** The cases of the last three characters, two bits each, when the one in the middle is a capital between small letters. */
const CAPITAL_INSIDE = 0b10_01_10
const CASE_SHIFT = 3
const LAST_THREE = 0b11_11_11
const YEAR_DIGITS = 4
/** Letters of a short word. */
const SHORTEST = 4

/** Rows of words and runs while they grow. Kept between files: those of most are of a size. */
class GrowingRows {
  words = new Int32Array(0)
  runs = new Int32Array(0)
  runEnds = new Int32Array(0)
  runLengths = new Int32Array(0)
  wordCount = 0
  runCount = 0

  /** Empties the rows, and makes room for the words of a text of this many units. */
  begin(units: number): void {
    const most = (units >> 1) + 1
    this.wordCount = this.runCount = 0
    if (this.words.length >= most && this.words.length <= MOST_KEPT) return
    this.words = new Int32Array(most)
    this.runs = new Int32Array(most)
    this.runEnds = new Int32Array(most)
    this.runLengths = new Int32Array(most)
  }
}
/** Rows longer than this are let go again. */
const MOST_KEPT = 1 << 18

const rows = new GrowingRows()

/**
 * What two halves of a character are together; 0 for the second half, and for one that stands alone. A letter of two halves
 * is a word's part, and no run: hardly any news is in the scripts that have them.
 */
function kindOfPair(units: Uint16Array, at: number): number {
  const high = units[at] as number
  const low = units[at + 1] as number
  if (high >= 0xdc00 || (low & 0xfc00) !== 0xdc00) return 0
  const own = kindOfPoint(0x10000 + ((high & 0x3ff) << 10) + (low & 0x3ff))
  return (own & LETTER) === 0 ? own : own | MARK
}

/** Hash of a word of several runs, without the apostrophes at its ends, which are quotation marks. */
function hashOfJoined(units: Uint16Array, start: number, end: number): number {
  let hash = BEGIN
  let first = start
  let last = end
  while (first < last && (kind(units[first] as number) & QUOTES) !== 0) first++
  while (last > first && (kind(units[last - 1] as number) & QUOTES) !== 0) last--
  for (let at = first; at < last; at++) hash = Math.imul(hash ^ small(units[at] as number), PRIME)
  return hash
}

/** Reads the words of the block from `from` to `end`, where a space stands, into the rows. */
function readBlock(units: Uint16Array, from: number, end: number): BlockCounts {
  const { words, runs, runEnds, runLengths, wordCount: firstWord } = rows
  let { wordCount, runCount } = rows
  let capitals = 0
  let digits = 0
  let numbers = 0
  let commas = 0
  let separators = 0
  let seen = 0
  let signs = 0
  let lists = 0
  let state = 0
  let all = BEGIN
  let glued = false
  let fourDigits = false
  let row = 0
  let lastNumber = -1
  // Of the word: where it begins (-1 outside of words), what its first character and all differ by from small ones.
  let start = -1
  let begun = 0
  let raised = 0
  let hash = BEGIN
  let isJoined = false
  for (let at = from; at <= end; at++) {
    let code = units[at] as number
    let own = kind(code)
    if ((own & RUN) !== 0) {
      if (start < 0) {
        start = at
        begun = small(code) ^ code
        raised = 0
      } else isJoined = true
      const first = at
      let others = 0
      let cases = 0
      hash = BEGIN
      do {
        const letter = small(code)
        hash = Math.imul(hash ^ letter, PRIME)
        raised |= letter ^ code
        others |= own ^ IN_SMALL
        seen |= own
        cases = ((cases << 2) | ((own & CASES) >> CASE_SHIFT)) & LAST_THREE
        if (cases === CAPITAL_INSIDE) glued = true
        all = Math.imul(all ^ code, PRIME)
        state = next[state * width + (column[code] as number)] as number
        if (state >= firstFound) signs |= found[state] as number
        code = units[++at] as number
        own = kind(code)
      } while ((own & RUN) !== 0)
      runs[runCount] = hash
      runEnds[runCount] = at
      runLengths[runCount++] = (others & IN_SMALL) === 0 ? at - first : first - at
    }
    const isPair = (own & PAIR) !== 0
    if (isPair) own = kindOfPair(units, at)
    seen |= own
    all = Math.imul(all ^ code, PRIME)
    state = next[state * width + (column[code] as number)] as number
    if (state >= firstFound) signs |= found[state] as number
    if ((own & JOINED) !== 0) {
      if (start < 0) {
        start = at
        begun = raised = 0
      }
      isJoined = true
    } else {
      if (start >= 0) {
        const bits = lexicon.bitsOf(isJoined ? hashOfJoined(units, start, at) : hash)
        const capital = begun === 0 ? 0 : 1
        lists |= bits
        capitals += capital
        words[wordCount++] = bits | (capital * CAPITAL) | (raised === 0 && at - start <= SHORTEST ? SHORT : 0)
        start = -1
        isJoined = false
      }
      if ((own & COUNTED) !== 0) {
        if ((own & NUMBERS) !== 0) {
          numbers++
          row = lastNumber === at - 1 ? row + 1 : 1
          lastNumber = at
          if (row === YEAR_DIGITS) fourDigits = true
        }
        if ((own & DIGITS) !== 0) digits++
        else if ((own & COMMAS) !== 0) commas++
        else if ((own & SEPARATORS) !== 0) separators++
      }
    }
    if (isPair && own !== 0) at++
  }
  rows.wordCount = wordCount
  rows.runCount = runCount
  return {
    words: wordCount - firstWord,
    capitals,
    digits,
    numbers,
    fourDigits,
    commas,
    separators,
    kinds: seen,
    hash: all,
    glued,
    signs,
    lexicon: lists,
  }
}

/** Reads the words of texts, which become the blocks of the table. */
export function fileWords(texts: readonly string[]): FileWords {
  const whole = `${texts.join('\n')}\n`
  // Kept beyond the next text.
  const units = unitsOf(whole).slice(0, whole.length)
  const unitsFrom = new Int32Array(texts.length + 1)
  const wordsFrom = new Int32Array(texts.length + 1)
  const runsFrom = new Int32Array(texts.length + 1)
  rows.begin(units.length)
  const counts = texts.map((text, block) => {
    const from = unitsFrom[block] as number
    const read = readBlock(units, from, from + text.length)
    unitsFrom[block + 1] = from + text.length + 1
    wordsFrom[block + 1] = rows.wordCount
    runsFrom[block + 1] = rows.runCount
    return read
  })
  return {
    units,
    unitsFrom,
    words: rows.words.slice(0, rows.wordCount),
    wordsFrom,
    runs: rows.runs.slice(0, rows.runCount),
    runEnds: rows.runEnds.slice(0, rows.runCount),
    runLengths: rows.runLengths.slice(0, rows.runCount),
    runsFrom,
    counts,
  }
}

/** The words of the blocks of a draft, read when the first step asks for them. */
export function wordsOfDraft(draft: Pick<Draft, 'blocks' | 'words'>): FileWords {
  draft.words ??= fileWords(draft.blocks.map(({ text }) => text))
  return draft.words
}
