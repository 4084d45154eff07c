/** From log-odds of single blocks to one reading of the file: an article is mostly one run, with holes. */
import type { BlockMeasures } from './block-measures.js'
import type { Prices } from './block-model.js'

/** Words of a block that counts once; the weight grows with the root, as a paragraph's words hang together. */
const FULL_WORDS = 20
/** A block counts this often at most: one long notice must not pull its surroundings along. */
const MOST = 1.5

/** How often a block counts. */
export const lengthFactor = ({ wordCount }: BlockMeasures): number => Math.min(MOST, Math.sqrt(wordCount / FULL_WORDS))

/** Log-odds weighed by length: a menu entry must not outvote a paragraph. */
export function weighScores(odds: Float64Array, measures: readonly BlockMeasures[], lean: number): Float64Array {
  const scores = new Float64Array(odds.length)
  for (let index = 0; index < odds.length; index++) {
    scores[index] = ((odds[index] as number) + lean) * lengthFactor(measures[index] as BlockMeasures)
  }
  return scores
}

/** The labelling with the greatest sum of scores, each change of state costing its price (Viterbi over two states). */
export function bestSequence(scores: Float64Array, { open, close }: Prices): boolean[] {
  const count = scores.length
  const fromBody = new Uint8Array(count)
  const fromOther = new Uint8Array(count)
  let other = 0
  let body = Number.NEGATIVE_INFINITY
  for (let index = 0; index < count; index++) {
    const score = scores[index] as number
    const closing = body - close
    const opening = other - open
    fromBody[index] = closing > other ? 1 : 0
    fromOther[index] = opening > body ? 1 : 0
    const nextOther = Math.max(other, closing)
    body = Math.max(body, opening) + score
    other = nextOther
  }
  const inBody = new Array<boolean>(count).fill(false)
  let state = body - close > other
  for (let index = count - 1; index >= 0; index--) {
    inBody[index] = state
    if (state) state = fromOther[index] === 0
    else state = fromBody[index] === 1
  }
  return inBody
}
