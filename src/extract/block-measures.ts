/** Measures of one block, taken once: what the boilerplate model and the steps after it look at. */
import type { DraftBlock } from '../model/draft.js'
import { type Furniture, furnitureOf, timeAgoIn } from './furniture.js'
import { SERVICE_WORDS } from './furniture-words.js'
import { hasPlainLetters } from './plain-letters.js'

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
const PLAIN_WORD = /[A-Za-z'’]+/g
const GLUED_ASCII = /[a-z][A-Z][a-z]/
const GLUED = /\p{Ll}\p{Lu}\p{Ll}/u
const HAS_LOWER = /\p{Ll}/u
const ADDRESS = /https?:\/\/|www\.|\S@\S/
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

/** What one look at each character tells; regular expressions for each of these took most of the time of a dump. */
interface Characters {
  readonly digits: number
  readonly commas: number
  readonly separators: number
  readonly quoted: boolean
}

const COMMA = 0x2c
const codesOf = (characters: string): ReadonlySet<number> => new Set([...characters].map((one) => one.charCodeAt(0)))
const SEPARATORS = codesOf('|•·»›→▸■●')
const QUOTES = codesOf('"“”„«»')

/** Looks at each character once. */
function lookOver(text: string): Characters {
  let digits = 0
  let commas = 0
  let separators = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Letters of ASCII, by far the most, are nothing of all this.
    if (code >= 0x3a && code < 0x7c) continue
    if (code >= 0x30 && code <= 0x39) digits++
    else if (code === COMMA) commas++
    else if (code !== 0x20) {
      if (SEPARATORS.has(code)) separators++
      if (QUOTES.has(code)) quoted = true
    }
  }
  return { digits, commas, separators, quoted }
}

/** Measures one block. `stopWords` belong to the language of the text. */
export function measureBlock(block: DraftBlock, stopWords: ReadonlySet<string> | undefined): BlockMeasures {
  const { text } = block
  const plain = hasPlainLetters(text)
  const words = text.match(plain ? PLAIN_WORD : WORD) ?? []
  const { stops, capitals, service } = countWords(words, stopWords)
  const { digits, commas, separators, quoted } = lookOver(text)
  const cjk = !plain && CJK.test(text)
  const wordCount = cjk ? Math.ceil(text.length / 3) : words.length
  return {
    length: cjk ? text.length * 2.5 : text.length,
    wordCount,
    ending: endingOf(text),
    stopShare: words.length === 0 ? 0 : cjk ? 0.3 : stops / words.length,
    capitalShare: words.length === 0 ? 0 : capitals / words.length,
    digitShare: digits / Math.max(1, text.length),
    allCapitals: capitals > 0 && !HAS_LOWER.test(text),
    serviceCount: service,
    glued: (plain ? GLUED_ASCII : GLUED).test(text),
    timeAgo: timeAgoIn(text) !== undefined,
    furniture: furnitureOf(text),
    separators,
    hasAddress: ADDRESS.test(text),
    quoted,
    commas,
  }
}
