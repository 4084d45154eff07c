/** The words that mark a block, in one table for one look-up a word: function words by language, words of notices and of credits. */
import { HashTable } from '../text/word-table.js'
import { ANNOUNCING_WORDS, INSIDE_WORDS, OPENING_WORDS, ROLE_WORDS } from './byline-words.js'
import { SERVICE_WORDS } from './furniture-words.js'
import { STOP_WORDS } from './stop-words.js'

/** Languages with function words; the bit of a language is its place here. */
const PROFILED_LANGUAGES: readonly string[] = Object.keys(STOP_WORDS)

/** Bit of `SERVICE_WORDS`, behind those of the languages. */
export const SERVICE_WORD = 1 << PROFILED_LANGUAGES.length
/** Bit of the words of `byline-words.ts` that announce an author. */
export const ANNOUNCING_WORD = SERVICE_WORD << 1
/** Bit of those before which a headline may end. */
export const INSIDE_WORD = SERVICE_WORD << 2
/** Bit of those for offices. */
export const ROLE_WORD = SERVICE_WORD << 3
/** Bit of those that open a byline. */
export const OPENING_WORD = SERVICE_WORD << 4
/** Bit of a word of up to four small letters: in a language without a list these stand for function words. */
export const SHORT_WORD = 1 << 29
/** Bit of a word that begins with a capital. */
export const CAPITAL_WORD = 1 << 30

/** All of them. */
export const BLOCK_LEXICON = new HashTable([
  ...Object.values(STOP_WORDS).flatMap((words, index) => words.split(' ').map((word) => [word, 1 << index] as const)),
  ...[...SERVICE_WORDS].map((word) => [word, SERVICE_WORD] as const),
  ...ANNOUNCING_WORDS.map((word) => [word, ANNOUNCING_WORD] as const),
  ...INSIDE_WORDS.map((word) => [word, INSIDE_WORD] as const),
  ...[...ROLE_WORDS].map((word) => [word, ROLE_WORD] as const),
  ...OPENING_WORDS.map((word) => [word, OPENING_WORD] as const),
])

/** Bit of a language in the table, for rules that measure how prose-like a line is; undefined when it has no words there. */
export function stopWordsOf(language: string): number | undefined {
  const index = PROFILED_LANGUAGES.indexOf(language.slice(0, 2))
  return index < 0 ? undefined : 1 << index
}
