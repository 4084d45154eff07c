/** The words that mark a block, in one table for one look-up a word: function words by language, and words of notices. */
import { HashTable } from '../text/word-table.js'
import { SERVICE_WORDS } from './furniture-words.js'
import { STOP_WORDS } from './stop-words.js'

/** Languages with function words; the bit of a language is its place here. */
export const PROFILED_LANGUAGES: readonly string[] = Object.keys(STOP_WORDS)

/** Bit of `SERVICE_WORDS`, behind those of the languages. */
export const SERVICE_WORD = 1 << PROFILED_LANGUAGES.length
/** Bit of a word of up to four small letters: in a language without a list these stand for function words. */
export const SHORT_WORD = 1 << 29
/** Bit of a word that begins with a capital. */
export const CAPITAL_WORD = 1 << 30

/** Function words of every language, and the words of notices. */
export const BLOCK_LEXICON = new HashTable([
  ...Object.values(STOP_WORDS).flatMap((words, index) => words.split(' ').map((word) => [word, 1 << index] as const)),
  ...[...SERVICE_WORDS].map((word) => [word, SERVICE_WORD] as const),
])

/** Bit of a language in the table, for rules that measure how prose-like a line is; undefined when it has no words there. */
export function stopWordsOf(language: string): number | undefined {
  const index = PROFILED_LANGUAGES.indexOf(language.slice(0, 2))
  return index < 0 ? undefined : 1 << index
}
