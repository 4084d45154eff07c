/** The words that set an article apart, for finding related articles; and the fingerprint that finds the same text again. */
import { createHash } from 'node:crypto'
import { byCodePoint } from '../text/order.js'
import type { Token } from './lexicon.js'

/** Keywords of one article. */
const MOST_KEYWORDS = 24
/** Longer runs are addresses, or script without spaces; neither is a word that two articles share. */
const LONGEST_KEYWORD = 24

interface Tally {
  count: number
  /** Occurrences with a capital where no sentence begins: those are names. */
  capitals: number
  inHeadline: boolean
}

/** Levels the English plural, so that "missile" and "missiles" are one keyword; other endings stay. */
const singular = (word: string): string => (/^[a-z]{4,}[^sui]s$/.test(word) ? word.slice(0, -1) : word)

function isTelling({ word }: Token): boolean {
  const { folded, stop } = word
  const short = /^[a-z\d]*$/.test(folded) ? 3 : 2
  return !stop && folded.length >= short && folded.length <= LONGEST_KEYWORD && /\p{L}/u.test(folded)
}

function weigh(word: string, { count, capitals, inHeadline }: Tally): number {
  const nameLike = capitals * 2 >= count ? 1.6 : 1
  const length = 0.6 + Math.min(word.length, 10) / 20
  return (1 + Math.log2(count)) * nameLike * length * (inHeadline ? 1.8 : 1)
}

/** The keywords of an article, folded, strongest first. */
export function findKeywords(headline: readonly Token[], body: readonly Token[]): string[] {
  const tallies = new Map<string, Tally>()
  const count = (tokens: readonly Token[], inHeadline: boolean): void => {
    for (const token of tokens) {
      if (!isTelling(token)) continue
      const key = singular(token.word.folded)
      const tally = tallies.get(key) ?? { count: 0, capitals: 0, inHeadline }
      tally.count++
      // Headlines may be in capitals throughout, so they say nothing of names.
      if (token.word.capital && !token.opens && !inHeadline) tally.capitals++
      tallies.set(key, tally)
    }
  }
  count(headline, true)
  count(body, false)
  return [...tallies]
    .map(([word, tally]) => ({ word, weight: weigh(word, tally) }))
    .sort((a, b) => b.weight - a.weight || byCodePoint(a.word, b.word))
    .slice(0, MOST_KEYWORDS)
    .map(({ word }) => word)
}

/** 128 bits, in hex, of the folded words of a body. Equal words give equal fingerprints whatever stands between them. */
export function fingerprintWords(body: readonly Token[]): string {
  const hash = createHash('sha256')
  hash.update(body.map(({ word }) => word.folded).join(' '))
  return hash.digest('hex').slice(0, 32)
}
