/** What one look at all characters of a file finds: the words of its blocks, in rows of numbers that every step can ask. */

/** Counts over the characters and words of a block. */
export interface BlockCounts {
  readonly words: number
  /** Words that begin with a capital. */
  readonly capitals: number
  /** Digits of ASCII. */
  readonly digits: number
  /** Numbers of any script, those of ASCII among them. */
  readonly numbers: number
  /** Do four numbers stand in a row, as in a year? */
  readonly fourDigits: boolean
  readonly commas: number
  readonly separators: number
  /** All that its characters are: bits of `text/characters.ts`. */
  readonly kinds: number
  /** Is there a capital between two small letters? */
  readonly glued: boolean
  /** Strings it holds, as the bits of `extract/block-signs.ts`. */
  readonly signs: number
  /** Hash of all its units. */
  readonly hash: number
  /** Lists that have one of its words, as the bits of `extract/block-lexicon.ts`. */
  readonly lexicon: number
}

/**
 * The words of a file. A word goes from space to space or sign, with the apostrophes in it; a run is a stretch of letters
 * alone, so that most words are one run and "l'homme" is two. Rows of `from` are one longer than there are blocks.
 */
export interface FileWords {
  /** The UTF-16 units of all blocks, each with one more behind it that is space. */
  readonly units: Uint16Array
  /** Where the units of each block begin. */
  readonly unitsFrom: Int32Array
  /** Of each word the lists that have it and how it is written, as bits of `extract/block-lexicon.ts`. */
  readonly words: Int32Array
  readonly wordsFrom: Int32Array
  /** Hash of each run, whatever its case. */
  readonly runs: Int32Array
  /** Offset behind each run in `units`, and its length; negative when not all of it are small letters. */
  readonly runEnds: Int32Array
  readonly runLengths: Int32Array
  readonly runsFrom: Int32Array
  readonly counts: readonly BlockCounts[]
}
