/** The boilerplate model as it is fitted: logistic regression over the features of blocks, and the sequence taken from it. */
import { FEATURE_COUNT, GROUP_COUNT } from '../../lib/extract/block-features.js'

/** Passes over the data. Of 10, 25 and 40 the fewest did best on unseen sites. */
const PASSES = 10
/** Passes of which the mean is taken: single states differ with the order of the documents, their mean hardly. */
const AVERAGED = 5
/** Pull of every weight towards zero. From 0.0002 to 0.004 the score on unseen sites differs by less than 0.001. */
const PENALTY = 0.0002
/** First step of a weight; AdaGrad makes it smaller the more often the weight has moved. */
const STEP = 0.25
/** A block of this many words and more counts no further: one long paragraph is one decision. */
const GREATEST_WEIGHT = 80

/** A generator of numbers from 0 to 1 (mulberry32): the order of documents is mixed, and the same in every run. */
export function mixer(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Mixes a list in place. */
export function shuffle(list, random) {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[list[last], list[other]] = [list[other], list[last]]
  }
}

/** How much each block counts: more with its length, less in a document of many blocks, so that no page rules the rest. */
function blockWeights({ tokens }) {
  const weights = tokens.map(({ length }) => (length === 0 ? 0 : Math.min(GREATEST_WEIGHT, Math.sqrt(length) * 2 + 1)))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const scale = 6 / Math.sqrt(20 * Math.max(1, all))
  return weights.map((weight) => weight * scale)
}

/** Log-odds of one block. */
export function logOdds(features, block, weights) {
  let sum = 0
  for (let group = 0; group < GROUP_COUNT; group++) sum += weights[features[block * GROUP_COUNT + group]]
  return sum
}

/**
 * Fits the weights.
 * @param {import('./labelled-blocks.mjs').LabelledDocument[]} documents
 * @returns {Float64Array} One weight a feature, in log-odds, rounded to the hundredths that the table keeps.
 */
export function fitWeights(documents) {
  const weights = new Float64Array(FEATURE_COUNT)
  const moved = new Float64Array(FEATURE_COUNT).fill(1e-3)
  const sum = new Float64Array(FEATURE_COUNT)
  const order = documents.map((document) => ({ document, counts: blockWeights(document) }))
  const random = mixer(7)
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, random)
    for (const { document, counts } of order) {
      learn(document, counts, weights, moved)
      if (pass >= PASSES - AVERAGED) for (let at = 0; at < sum.length; at++) sum[at] += weights[at]
    }
  }
  return sum.map((total) => Math.round((total * 100) / (AVERAGED * order.length)) / 100)
}

/** One step of AdaGrad for each block of a document. */
function learn({ features, inBody }, counts, weights, moved) {
  counts.forEach((count, block) => {
    if (count === 0) return
    const estimate = 1 / (1 + Math.exp(-logOdds(features, block, weights)))
    const error = (estimate - (inBody[block] ? 1 : 0)) * count
    for (let at = block * GROUP_COUNT; at < (block + 1) * GROUP_COUNT; at++) {
      const feature = features[at]
      const slope = error + PENALTY * weights[feature]
      moved[feature] += slope * slope
      weights[feature] -= (STEP * slope) / Math.sqrt(moved[feature])
    }
  })
}

/**
 * The blocks the program would take for the body: as `src/extract/boilerplate.ts`, with the prices that are tried.
 * @param {{ wordCounts: number[] }} document
 * @param {number[]} odds - Log-odds of each block.
 * @param {{ open: number, close: number, lean: number }} prices
 * @returns {boolean[]}
 */
export function bestSequence({ wordCounts }, odds, { open, close, lean }) {
  const steps = []
  let other = 0
  let body = Number.NEGATIVE_INFINITY
  odds.forEach((sum, block) => {
    const score = (sum + lean) * Math.min(1.5, Math.sqrt(wordCounts[block] / 20))
    steps.push({ fromBody: body - close > other, fromOther: other - open > body })
    ;[other, body] = [Math.max(other, body - close), Math.max(body, other - open) + score]
  })
  let state = body - close > other
  const inBody = new Array(steps.length)
  for (let block = steps.length - 1; block >= 0; block--) {
    inBody[block] = state
    state = state ? !steps[block].fromOther : steps[block].fromBody
  }
  return inBody
}
