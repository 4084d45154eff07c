/** Text to words: what the accounting of removals, word counts and fingerprints mean by a word. */

const WORD = /[\p{L}\p{M}\p{N}_]+/gu

/** The words of a text in order, as written. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? []
}
