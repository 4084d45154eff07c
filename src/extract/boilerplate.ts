/**
 * The step that tells the article from what stands round it: every block gets a score from the model of
 * `block-features.ts`, then the best sequence of body and other is taken, because an article is mostly one run.
 */
import type { Draft, DraftBlock } from '../model/draft.js'
import { blockFeatures, FEATURE_COUNT, GROUP_COUNT, looksLikeProse } from './block-features.js'
import { stopWordsOf } from './block-lexicon.js'
import { type BlockMeasures, measureBlock } from './block-measures.js'
import { PAGE_WEIGHTS, TEXT_WEIGHTS, type WeightTable } from './block-weights.js'
import { weighRepetition } from './repetition.js'

/** Weights in one row, as the features count them. */
function flatten(table: WeightTable): Float64Array {
  const row = new Float64Array(FEATURE_COUNT)
  let at = 0
  for (const group of Object.values(table.groups))
    for (const hundredths of group.split(' ')) row[at++] = Number(hundredths) / 100
  return row
}

interface Model {
  readonly weights: Float64Array
  readonly open: number
  readonly close: number
  readonly lean: number
}

const modelOf = (table: WeightTable): Model => ({ ...table, weights: flatten(table) })
const TEXT_MODEL = modelOf(TEXT_WEIGHTS)
const PAGE_MODEL = modelOf(PAGE_WEIGHTS)

const lengthFactor = ({ wordCount }: BlockMeasures): number => Math.min(1.5, Math.sqrt(wordCount / 20))

/** Log-odds of each block, weighed by its length: a menu entry must not outvote a paragraph. */
function scoresOf(blocks: readonly DraftBlock[], measures: readonly BlockMeasures[], model: Model): Float64Array {
  const features = blockFeatures(blocks, measures)
  const scores = new Float64Array(blocks.length)
  for (let index = 0; index < blocks.length; index++) {
    let sum = model.lean
    for (let group = 0; group < GROUP_COUNT; group++) {
      sum += model.weights[features[index * GROUP_COUNT + group] as number] as number
    }
    scores[index] = sum * lengthFactor(measures[index] as BlockMeasures)
  }
  return scores
}

/** The labelling with the greatest sum of scores, each change of state costing its price (Viterbi over two states). */
function bestSequence(scores: Float64Array, open: number, close: number): boolean[] {
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

/** When nothing convinces: the block of prose that is longest, or simply the longest block with a few words. */
function leastBad(measures: readonly BlockMeasures[], inBody: boolean[]): void {
  let best = -1
  let most = 0
  measures.forEach((m, index) => {
    const worth = m.length * (looksLikeProse(m) ? 4 : m.ending === 'sentence' ? 2 : 1)
    if (m.wordCount >= 5 && m.furniture === undefined && worth > most) {
      best = index
      most = worth
    }
  })
  if (best < 0) return
  inBody[best] = true
  for (const step of [-1, 1]) {
    for (let at = best + step; at >= 0 && at < measures.length; at += step) {
      if (!looksLikeProse(measures[at] as BlockMeasures)) break
      inBody[at] = true
    }
  }
}

/** First and last body block. */
function setRange(draft: Draft): void {
  const first = draft.blocks.findIndex((block) => block.label === 'body')
  const last = draft.blocks.findLastIndex((block) => block.label === 'body')
  draft.range = first < 0 ? { first: draft.blocks.length, end: draft.blocks.length } : { first, end: last + 1 }
}

/** Step: labels the blocks of the body. What was written as an article (Markdown) is taken at its word. */
export function findBody(draft: Draft): void {
  const { blocks } = draft
  if (draft.curated) {
    for (const block of blocks) block.label ??= 'body'
    setRange(draft)
    return
  }
  const stopWords = stopWordsOf(draft.language)
  const measures = blocks.map((block) => measureBlock(block, stopWords))
  const model = draft.source.format === 'html' ? PAGE_MODEL : TEXT_MODEL
  const scores = scoresOf(blocks, measures, model)
  weighRepetition(draft, scores, (index) => lengthFactor(measures[index] as BlockMeasures))
  const inBody = bestSequence(scores, model.open, model.close)
  if (!inBody.includes(true)) leastBad(measures, inBody)
  blocks.forEach((block, index) => {
    block.score = scores[index] as number
    if (inBody[index]) block.label = 'body'
  })
  setRange(draft)
}

/** Step: sets the range anew after steps have taken blocks out of the body. */
export const measureRange = setRange
