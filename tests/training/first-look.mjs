/** The first look of the boilerplate model as it is fitted: logistic regression over the features of blocks. */
import { FEATURE_COUNT, GROUP_COUNT } from '../../lib/extract/block-features.js'
import { mixer, shuffle } from './mixer.mjs'

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

/** How much an excerpt counts beside a whole document: it says little that the document does not. */
export const OF_EXCERPTS = 0.3

/** How much each block counts: more with its length, less in a document of many blocks, so that no page rules the rest. */
function blockWeights({ tokens, excerpt }) {
  const weights = tokens.map(({ length }) => (length === 0 ? 0 : Math.min(GREATEST_WEIGHT, Math.sqrt(length) * 2 + 1)))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const scale = ((excerpt ? OF_EXCERPTS : 1) * 6) / Math.sqrt(20 * Math.max(1, all))
  return weights.map((weight) => weight * scale)
}

/** Log-odds of one block. */
function logOdds(features, block, weights) {
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
