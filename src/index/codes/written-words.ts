/** Words of a name or role with their place in it: what codes are read from and what their evidence quotes. */
import { fold } from '../../text/fold.js'

/** One word. */
export interface WrittenWord {
  /** Folded, in one spelling, without the ending of a possessive: `defense` for `Defence`. */
  readonly key: string
  /** Offsets in the text, end exclusive. */
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{M}\p{N}'’‘ʼ]+/gu
/** A role is a line at most; nobody's office takes more words. */
const MOST_WORDS = 40

/** Spellings in which British and American texts differ and lists do not. */
const ONE_SPELLING: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['organisation', 'organization'],
  ['organisations', 'organizations'],
  ['centre', 'center'],
  ['programme', 'program'],
])

/** The words of a text, at most 40. */
export function readWords(text: string): WrittenWord[] {
  const words: WrittenWord[] = []
  for (const match of text.matchAll(WORD)) {
    const plain = fold(match[0]).replace(/'s$|^'+|'+$/g, '')
    if (plain === '') continue
    words.push({ key: ONE_SPELLING.get(plain) ?? plain, start: match.index, end: match.index + match[0].length })
    if (words.length === MOST_WORDS) break
  }
  return words
}

/** The words from one position to another, as written but for the ending of a possessive. */
export function quoteWords(text: string, words: readonly WrittenWord[], from: number, to: number): string {
  return text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? text.length).replace(/['’]s$/i, '')
}
