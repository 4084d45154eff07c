/** What one look at the text of a block counts: the words of the steps of `extract` for how a block looks. */
import type { RemovalReason } from './article.js'
import type { FileWords } from './file-words.js'

/** What a line is by its first words. */
export interface Furniture {
  readonly reason: RemovalReason
  /** True when the phrase is the whole line: a heading or a button. */
  readonly whole: boolean
}

/** How a block ends. */
export type Ending = 'open' | 'sentence' | 'ellipsis' | 'label'

/** What can be measured of a block alone. */
export interface BlockMeasures {
  /** The words it was measured by, and its place among their blocks. */
  readonly file: FileWords
  readonly place: number
  /** Bit of the function words that were counted; undefined where the language is not known. */
  readonly stopWords: number | undefined
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
  /** Words of notices in it. */
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
  /** Do four of them stand in a row, as in a year? */
  readonly fourDigits: boolean
  /** Strings it holds without which a pattern need not be tried, as the bits of `extract/block-signs.ts`. */
  readonly signs: number
  /** Lists that have one of its words, as the bits of `extract/block-lexicon.ts`. */
  readonly lexicon: number
}
