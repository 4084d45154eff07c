/** Text to words: what the accounting of removals, word counts and fingerprints mean by a word. */

const WORD = /[\p{L}\p{M}\p{N}_]+/gu

/** The words of a text in order, as written. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? []
}

const WORD_SIGN = /[\p{L}\p{M}\p{N}_]/u

/** Is there a word at all? */
export const hasWord = (text: string): boolean => WORD_SIGN.test(text)
