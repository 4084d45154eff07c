/** Measures of one block, taken once: what the boilerplate model and the steps after it look at. */
import type { BlockMeasures, Ending } from '../model/block-measures.js'
import type { DraftBlock } from '../model/draft.js'
import type { BlockCounts, FileWords } from '../model/file-words.js'
import { CJK, kindOf, LETTER, LOWER, NUMBER, QUOTE, unitAt, unitSet } from '../text/characters.js'
import { SERVICE_WORD, SHORT_WORD } from './block-lexicon.js'
import { SIGN_ADDRESS, SIGN_COPYRIGHT, SIGN_TIME_AGO, signsIn } from './block-signs.js'
import { fileWords } from './file-words.js'
import { firstHashOf, furnitureOf, timeAgoIn } from './furniture.js'

export type { BlockMeasures } from '../model/block-measures.js'

const ADDRESS = /https?:\/\/|www\.|\S@\S/
/** Marks that end a sentence, and those that may stand behind one. */
const SENTENCE_MARKS = unitSet('.!?؟。！？।…')
const CLOSING_MARKS = unitSet('"\'”’»“)]')
/** How many characters from the end the mark may stand. */
const TAIL = 4

/** How the last characters look. */
function endingOf(text: string): Ending {
  // Most lines of a dump are labels, and end with a letter.
  if (text === '' || (kindOf(unitAt(text, text.length - 1)) & (LETTER | NUMBER)) !== 0) return 'open'
  const last = text[text.length - 1]
  if (last === '…' || text.endsWith('...') || text.endsWith('[…]')) return 'ellipsis'
  if (last === ':') return 'label'
  const from = Math.max(0, text.length - TAIL)
  let at = text.length - 1
  while (at > from && CLOSING_MARKS.has(unitAt(text, at))) at--
  return at >= from && SENTENCE_MARKS.has(unitAt(text, at)) ? 'sentence' : 'open'
}

/** Measures of one block, taken once. `stopWords` belong to the language of the text. */
export function measureBlock(block: DraftBlock, stopWords: number | undefined): BlockMeasures {
  const known = block.measures
  if (known !== undefined && known.stopWords === stopWords) return known
  const measures = measure(block.text, fileWords([block.text]), 0, stopWords)
  block.measures = measures
  return measures
}

/** Measures of all blocks of a file, whose words were read. */
export function measureBlocks(blocks: readonly DraftBlock[], words: FileWords, stopWords: number | undefined) {
  return blocks.map((block, index) => {
    const measures = measure(block.text, words, index, stopWords)
    block.measures = measures
    return measures
  })
}

/** Measures of a block by a step that asks nothing of its function words: those taken before, if any were. */
export const measuresOf = (block: DraftBlock): BlockMeasures => block.measures ?? measureBlock(block, undefined)

/** Does the block hold one of the strings of a sign of `block-signs.ts`? Without them its pattern need not be tried. */
export function holds(block: DraftBlock, sign: number): boolean {
  // Blocks of Markdown are not judged, so that hardly one of them is ever measured.
  if (block.measures === undefined) block.signs ??= signsIn(block.text)
  return ((block.measures?.signs ?? block.signs ?? 0) & sign) !== 0
}

/** Words of a block that are in one of the lists. */
function wordsWith({ words, wordsFrom }: FileWords, index: number, lists: number): number {
  const end = wordsFrom[index + 1] as number
  let count = 0
  for (let at = wordsFrom[index] as number; at < end; at++) if (((words[at] as number) & lists) !== 0) count++
  return count
}

function measure(text: string, file: FileWords, index: number, stopWords: number | undefined): BlockMeasures {
  const { words, capitals, digits, numbers, fourDigits, commas, separators, kinds, glued, signs, lexicon } = file
    .counts[index] as BlockCounts
  const cjk = (kinds & CJK) !== 0
  const stops = wordsWith(file, index, stopWords ?? SHORT_WORD)
  return {
    file,
    place: index,
    stopWords,
    length: cjk ? text.length * 2.5 : text.length,
    wordCount: cjk ? Math.ceil(text.length / 3) : words,
    ending: endingOf(text),
    stopShare: words === 0 ? 0 : cjk ? 0.3 : stops / words,
    capitalShare: words === 0 ? 0 : capitals / words,
    digits,
    digitShare: digits / Math.max(1, text.length),
    allCapitals: capitals > 0 && (kinds & LOWER) === 0,
    serviceCount: (lexicon & SERVICE_WORD) === 0 ? 0 : wordsWith(file, index, SERVICE_WORD),
    glued,
    timeAgo: (signs & SIGN_TIME_AGO) !== 0 && timeAgoIn(text) !== undefined,
    furniture: furnitureOf(text, (signs & SIGN_COPYRIGHT) !== 0, firstHashOf(file, index)),
    separators,
    hasAddress: (signs & SIGN_ADDRESS) !== 0 && ADDRESS.test(text),
    quoted: (kinds & QUOTE) !== 0,
    commas,
    numbers,
    fourDigits,
    signs,
    lexicon,
  }
}
