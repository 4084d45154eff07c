/** Measures of one block, taken once: what the boilerplate model and the steps after it look at. */
import type { DraftBlock } from '../model/draft.js'
import { type Furniture, furnitureOf, timeAgoIn } from './furniture.js'
import { SERVICE_WORDS } from './furniture-words.js'

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
}

const WORD = /[\p{L}\p{M}\u200c'’]+/gu
const GLUED = /\p{Ll}\p{Lu}\p{Ll}/u
const HAS_LOWER = /\p{Ll}/u
const ADDRESS = /https?:\/\/|www\.|\S@\S/
const SEPARATOR = /[|•·»›→▸■●]/g
const QUOTE = /["“”„«»]/
const SENTENCE_END = /[.!?؟。！？।…]["'”’»“)\]]*$/
const CJK = /[\u3040-\u30ff\u3400-\u9fff]/

/** How the last characters look. */
function endingOf(text: string): Ending {
  const tail = text.slice(-4)
  if (tail.endsWith('…') || tail.endsWith('...') || tail.endsWith('[…]')) return 'ellipsis'
  if (tail.endsWith(':')) return 'label'
  return SENTENCE_END.test(tail) ? 'sentence' : 'open'
}

/** Counts over the words of a block. */
function countWords(words: readonly string[], stopWords: ReadonlySet<string> | undefined) {
  let stops = 0
  let capitals = 0
  let service = 0
  for (const word of words) {
    const lower = word.toLowerCase()
    if (word !== lower && word[0] !== lower[0]) capitals++
    if (stopWords ? stopWords.has(lower) : word === lower && word.length <= 4) stops++
    if (SERVICE_WORDS.has(lower)) service++
  }
  return { stops, capitals, service }
}

/** Digits among the characters. */
function digitsIn(text: string): number {
  let digits = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) digits++
  }
  return digits
}

/** Measures one block. `stopWords` belong to the language of the text. */
export function measureBlock(block: DraftBlock, stopWords: ReadonlySet<string> | undefined): BlockMeasures {
  const { text } = block
  const words = text.match(WORD) ?? []
  const { stops, capitals, service } = countWords(words, stopWords)
  const cjk = CJK.test(text)
  const wordCount = cjk ? Math.ceil(text.length / 3) : words.length
  return {
    length: cjk ? text.length * 2.5 : text.length,
    wordCount,
    ending: endingOf(text),
    stopShare: words.length === 0 ? 0 : cjk ? 0.3 : stops / words.length,
    capitalShare: words.length === 0 ? 0 : capitals / words.length,
    digitShare: digitsIn(text) / Math.max(1, text.length),
    allCapitals: capitals > 0 && !HAS_LOWER.test(text),
    serviceCount: service,
    glued: GLUED.test(text),
    timeAgo: timeAgoIn(text) !== undefined,
    furniture: furnitureOf(text),
    separators: text.match(SEPARATOR)?.length ?? 0,
    hasAddress: ADDRESS.test(text),
    quoted: QUOTE.test(text),
    commas: text.split(',').length - 1,
  }
}
