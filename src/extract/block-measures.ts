/** Measures of one block, taken once: what the boilerplate model and the steps after it look at. */
import type { DraftBlock } from '../model/draft.js'
import { SIGN_ADDRESS, SIGN_TIME_AGO } from './block-signs.js'
import { type Furniture, furnitureOf, timeAgoIn } from './furniture.js'
import { scanBlock } from './scan-block.js'

/** How a block ends. */
export type Ending = 'open' | 'sentence' | 'ellipsis' | 'label'

/** What can be measured of a block alone. */
export interface BlockMeasures {
  /** UTF-16 units. */
  readonly length: number
  readonly wordCount: number
  readonly ending: Ending
  /** Share of words that are function words of the text's language, 0 to 1; in unknown languages, that are in lower case. */
  readonly stopShare: number
  /** Share of words that begin with a capital. */
  readonly capitalShare: number
  /** Digits of ASCII. */
  readonly digits: number
  /** Share of characters that are digits. */
  readonly digitShare: number
  readonly allCapitals: boolean
  /** Words of `SERVICE_WORDS` in it. */
  readonly serviceCount: number
  /** Words glued together by the dump: "PreviousNext". */
  readonly glued: boolean
  readonly timeAgo: boolean
  readonly furniture: Furniture | undefined
  /** `|`, bullets and arrows that part entries. */
  readonly separators: number
  readonly hasAddress: boolean
  readonly quoted: boolean
  readonly commas: number
  /** Numbers of any script, those of ASCII among them. */
  readonly numbers: number
  /** Strings of `block-signs.ts` it holds, as the bits there: without them a pattern need not be tried. */
  readonly signs: number
}

const ADDRESS = /https?:\/\/|www\.|\S@\S/
/** Marks that end a sentence, and those that may stand behind one. */
const SENTENCE_MARKS = '.!?؟。！？।…'
const CLOSING_MARKS = '"\'”’»“)]'
/** How many characters from the end the mark may stand. */
const TAIL = 4

/** How the last characters look. */
function endingOf(text: string): Ending {
  const last = text[text.length - 1] ?? ''
  if (last === '…' || text.endsWith('...') || text.endsWith('[…]')) return 'ellipsis'
  if (last === ':') return 'label'
  const from = Math.max(0, text.length - TAIL)
  let at = text.length - 1
  while (at > from && CLOSING_MARKS.includes(text[at] as string)) at--
  return at >= from && SENTENCE_MARKS.includes(text[at] as string) ? 'sentence' : 'open'
}

/** What was measured of a block, and for which language. */
interface Kept {
  readonly stopWords: number | undefined
  readonly measures: BlockMeasures
}
const kept = new WeakMap<DraftBlock, Kept>()

/** Measures of one block, taken once. `stopWords` belong to the language of the text. */
export function measureBlock(block: DraftBlock, stopWords: number | undefined): BlockMeasures {
  const known = kept.get(block)
  if (known && known.stopWords === stopWords) return known.measures
  const measures = measure(block.text, stopWords)
  kept.set(block, { stopWords, measures })
  return measures
}

/** Measures of a block by a step that asks nothing of its function words: those taken before, if any were. */
export const measuresOf = (block: DraftBlock): BlockMeasures =>
  kept.get(block)?.measures ?? measureBlock(block, undefined)

/** Does the block hold one of the strings of a sign of `block-signs.ts`? Without them its pattern need not be tried. */
export const holds = (block: DraftBlock, sign: number): boolean => (measuresOf(block).signs & sign) !== 0

function measure(text: string, stopWords: number | undefined): BlockMeasures {
  const { words, stops, capitals, service, digits, commas, separators, quoted, glued, small, cjk, numbers, signs } =
    scanBlock(text, stopWords ?? 0)
  return {
    length: cjk ? text.length * 2.5 : text.length,
    wordCount: cjk ? Math.ceil(text.length / 3) : words,
    ending: endingOf(text),
    stopShare: words === 0 ? 0 : cjk ? 0.3 : stops / words,
    capitalShare: words === 0 ? 0 : capitals / words,
    digits,
    digitShare: digits / Math.max(1, text.length),
    allCapitals: capitals > 0 && !small,
    serviceCount: service,
    glued,
    timeAgo: (signs & SIGN_TIME_AGO) !== 0 && timeAgoIn(text) !== undefined,
    furniture: furnitureOf(text),
    separators,
    hasAddress: (signs & SIGN_ADDRESS) !== 0 && ADDRESS.test(text),
    quoted,
    commas,
    numbers,
    signs,
  }
}
