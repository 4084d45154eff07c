/** The words that set an article apart, for finding related articles; and the fingerprint that finds the same text again. */

import { sha256Of } from '../text/digest.js'
import { byCodePoint } from '../text/order.js'
import type { Token } from './lexicon.js'

/** Keywords of one article. */
const MOST_KEYWORDS = 24
interface Tally {
  count: number
  /** Occurrences with a capital where no sentence begins: those are names. */
  capitals: number
  inHeadline: boolean
}

function weigh(word: string, { count, capitals, inHeadline }: Tally): number {
  const nameLike = capitals * 2 >= count ? 1.6 : 1
  const length = 0.6 + Math.min(word.length, 10) / 20
  return (1 + Math.log2(count)) * nameLike * length * (inHeadline ? 1.8 : 1)
}

interface Weighed {
  readonly word: string
  readonly weight: number
}

const isStronger = (a: Weighed, b: Weighed): boolean =>
  a.weight > b.weight || (a.weight === b.weight && byCodePoint(a.word, b.word) < 0)

/** The strongest few in order: of hundreds of words two dozen are kept, so that sorting them all would be most of the work. */
function strongest(tallies: ReadonlyMap<string, Tally>): Weighed[] {
  const kept: Weighed[] = []
  for (const [word, tally] of tallies) {
    const candidate = { word, weight: weigh(word, tally) }
    const last = kept[MOST_KEYWORDS - 1]
    if (last && !isStronger(candidate, last)) continue
    let place = Math.min(kept.length, MOST_KEYWORDS - 1)
    for (; place > 0 && isStronger(candidate, kept[place - 1] as Weighed); place--)
      kept[place] = kept[place - 1] as Weighed
    kept[place] = candidate
  }
  return kept
}

/** The keywords of an article, folded, strongest first. */
export function findKeywords(headline: readonly Token[], body: readonly Token[]): string[] {
  const tallies = new Map<string, Tally>()
  const count = (tokens: readonly Token[], inHeadline: boolean): void => {
    for (const { word, opens } of tokens) {
      if (word.keyword === '') continue
      let tally = tallies.get(word.keyword)
      if (tally === undefined) {
        tally = { count: 0, capitals: 0, inHeadline }
        tallies.set(word.keyword, tally)
      }
      tally.count++
      // Headlines may be in capitals throughout, so they say nothing of names.
      if (word.capital && !opens && !inHeadline) tally.capitals++
    }
  }
  count(headline, true)
  count(body, false)
  return strongest(tallies).map(({ word }) => word)
}

/** 128 bits, in hex, of the folded words of a body. Equal words give equal fingerprints whatever stands between them. */
export function fingerprintWords(body: readonly Token[]): string {
  return sha256Of(body.map(({ word }) => word.folded).join(' ')).slice(0, 32)
}
