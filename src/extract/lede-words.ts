/** The words that a headline shares with the first paragraphs of its article. */
import type { Draft } from '../model/draft.js'
import { hasPlainLetters } from './plain-letters.js'

/** Bounded, or a file that is one word of millions of letters overruns the matcher's stack; no word is longer. */
const CONTENT_WORD = /[\p{L}\p{N}\u200c]{4,80}/gu
const PLAIN_CONTENT_WORD = /[a-z0-9]{4,80}/g
/** A headline's words, and those of a paragraph that can be told from one, stand well within this. */
const WORDS_WITHIN = 4000

/** The longer words of a text, each once, in lower case. */
export const contentWords = (text: string): string[] => {
  const head = text.slice(0, WORDS_WITHIN).toLowerCase()
  return [...new Set(head.match(hasPlainLetters(head) ? PLAIN_CONTENT_WORD : CONTENT_WORD) ?? [])]
}

/** Words of the first paragraphs, which repeat those of the headline. */
export function wordsOfLede(draft: Draft): Set<string> {
  let lede = ''
  for (const block of draft.blocks.slice(draft.range.first)) {
    if (block.label === 'body') lede += `${block.text} `
    if (lede.length > 3000) break
  }
  return new Set(contentWords(lede))
}
