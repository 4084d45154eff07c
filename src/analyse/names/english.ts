/** Whether the rules for English may be let loose on a text. */

import type { Source } from './recognise.js'
import type { WordSets } from './word-sets.js'

/** Tokens looked at when the language is undecided. */
const SAMPLE = 400

/** By the language of the article; where that is undecided, by the share of English small words. */
export function isEnglish(language: string, sources: readonly Source[], words: WordSets): boolean {
  if (/^en(?:-|$)/i.test(language)) return true
  if (language !== 'und') return false
  let all = 0
  let common = 0
  for (const { source } of sources) {
    for (const token of source.tokens.slice(0, SAMPLE)) {
      if (token.type !== 'word') continue
      all++
      if (words.functions.has(token.key) || words.english.has(token.key)) common++
    }
  }
  return all > 0 && common / all > 0.5
}
