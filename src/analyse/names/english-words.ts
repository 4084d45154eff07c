/** Whether a word is an English word that is written small. The list holds stems; regular inflections are worked out. */
import { ENGLISH_WORDS } from '../data/english-words.js'

/** The part of a set that the rules need. */
export interface WordList {
  has(word: string): boolean
}

/** Stems of a word with a regular ending: `talks` to `talk`, `ministries` to `ministry`, `making` to `mak` and `make`. */
function stemsOf(word: string): string[] {
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)]
  if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2)]
  if (word.endsWith('s')) return [word.slice(0, -1)]
  if (word.endsWith('ied')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)]
  if (word.endsWith('ed')) return [word.slice(0, -2), word.slice(0, -1)]
  if (word.endsWith('ing')) return [word.slice(0, -3), `${word.slice(0, -3)}e`]
  if (word.endsWith('ly')) return [word.slice(0, -2)]
  return []
}

/** Loads the list. */
export function englishWords(): WordList {
  const stems = new Set(ENGLISH_WORDS.split(' '))
  const has = (word: string, depth: number): boolean => {
    if (stems.has(word)) return true
    return depth > 0 && word.length > 4 && stemsOf(word).some((stem) => stem.length > 2 && has(stem, depth - 1))
  }
  return { has: (word) => has(word, 2) }
}
