/** The words that set an article apart, for finding related articles; and the fingerprint that finds the same text again. */

import { sha256Of } from '../text/digest.js'
import { byCodePoint } from '../text/order.js'
import { grown } from '../text/word-numbers.js'
import type { Lexicon, Words } from './lexicon.js'

/** Keywords of one article. */
const MOST_KEYWORDS = 24

/** What a keyword of so many letters is worth, up to where more say no more. */
const LENGTH_WEIGHTS: readonly number[] = Array.from({ length: 11 }, (_, length) => 0.6 + length / 20)
/** What a keyword is worth that comes so often. Looked up, as nearly all come a few times. */
const COUNT_WEIGHTS: readonly number[] = Array.from({ length: 32 }, (_, count) => 1 + Math.log2(count))

/** Finds the keywords of an article, folded, strongest first. */
export type KeywordFinder = (headline: Words, body: Words) => string[]

interface Weighed {
  readonly word: string
  readonly weight: number
}

/** The strongest few in order: of hundreds of words two dozen are kept, so that sorting them all would be most of the work. */
class Strongest {
  readonly #kept: Weighed[] = []

  get words(): string[] {
    return this.#kept.map(({ word }) => word)
  }

  add(word: string, weight: number): void {
    const kept = this.#kept
    const isBehind = (other: Weighed): boolean =>
      other.weight > weight || (other.weight === weight && byCodePoint(other.word, word) < 0)
    const last = kept[MOST_KEYWORDS - 1]
    if (last && isBehind(last)) return
    let place = Math.min(kept.length, MOST_KEYWORDS - 1)
    for (; place > 0 && !isBehind(kept[place - 1] as Weighed); place--) kept[place] = kept[place - 1] as Weighed
    kept[place] = { word, weight }
  }
}

/** Numbers kept of a keyword while an article is read: all 0 between two articles. */
const [COUNT, CAPITALS, IN_HEADLINE, TALLIES] = [0, 1, 2, 3]

/** Makes the finder for texts read by a lexicon. It counts in lists as long as those of the lexicon: nothing is looked up. */
export function createKeywordFinder(lexicon: Lexicon): KeywordFinder {
  let tallies = new Int32Array(1 << 12)

  /** Tallies the keywords of a text; those met for the first time go to `met`. */
  const count = ({ numbers, opens }: Words, inHeadline: boolean, met: number[]): void => {
    const { keywordOf, capital } = lexicon
    const list = tallies
    for (let place = 0; place < numbers.length; place++) {
      const number = numbers[place] as number
      const keyword = keywordOf[number] as number
      if (keyword < 0) continue
      const tally = keyword * TALLIES
      const before = list[tally + COUNT] as number
      list[tally + COUNT] = before + 1
      if (before === 0) {
        met.push(keyword)
        list[tally + IN_HEADLINE] = inHeadline ? 1 : 0
      }
      // Headlines may be in capitals throughout, so they say nothing of names.
      if (!inHeadline && opens[place] === 0 && capital[number] === 1)
        list[tally + CAPITALS] = (list[tally + CAPITALS] as number) + 1
    }
  }
  const weigh = (keyword: number, length: number): number => {
    const tally = keyword * TALLIES
    const count = tallies[tally + COUNT] as number
    const nameLike = (tallies[tally + CAPITALS] as number) * 2 >= count ? 1.6 : 1
    const weight =
      (COUNT_WEIGHTS[count] ?? 1 + Math.log2(count)) * nameLike * (LENGTH_WEIGHTS[Math.min(length, 10)] as number)
    return weight * (tallies[tally + IN_HEADLINE] === 1 ? 1.8 : 1)
  }
  return (headline, body) => {
    const { keywords } = lexicon
    if (tallies.length < keywords.length * TALLIES) tallies = grown(tallies, keywords.length * TALLIES)
    const met: number[] = []
    count(headline, true, met)
    count(body, false, met)
    const strongest = new Strongest()
    for (const keyword of met) {
      const word = keywords[keyword] as string
      strongest.add(word, weigh(keyword, word.length))
    }
    for (const keyword of met) for (let at = 0; at < TALLIES; at++) tallies[keyword * TALLIES + at] = 0
    return strongest.words
  }
}

/**
 * 128 bits, in hex, that stand for the folded words of a body: equal words give equal fingerprints whatever stands between
 * them, and no word can be read from one. What is hashed is two numbers for each word: to put the words into one text again
 * took half of the time of reading it.
 */
export function fingerprintWords({ numbers }: Words, { prints }: Lexicon): string {
  const all = new Int32Array(2 * numbers.length)
  for (let place = 0; place < numbers.length; place++) {
    const own = 2 * (numbers[place] as number)
    all[2 * place] = prints[own] as number
    all[2 * place + 1] = prints[own + 1] as number
  }
  return sha256Of(new Uint8Array(all.buffer)).slice(0, 32)
}
