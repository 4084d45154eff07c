/**
 * Two looks at every block. The first goes by the block, its neighbours and its place, and finds roughly where the article
 * is; the second judges each block anew by what the first found: is it like the article, near it, another one behind it?
 */

import { bestSequence, weighScores } from './best-sequence.js'
import { blockFeatures, GROUP_COUNT } from './block-features.js'
import type { BlockModel } from './block-model.js'
import { likenessOf } from './body-likeness.js'
import { bodyShape } from './body-runs.js'
import type { FileContext } from './file-context.js'
import { type FirstLook, SecondLook } from './second-features.js'

/** Log-odds of every block at first look. */
export function firstOdds(context: FileContext, weights: Float64Array): Float64Array {
  const features = blockFeatures(context)
  const odds = new Float64Array(context.blocks.length)
  for (let index = 0; index < odds.length; index++) {
    let sum = 0
    for (let at = index * GROUP_COUNT; at < (index + 1) * GROUP_COUNT; at++)
      sum += weights[features[at] as number] as number
    odds[index] = sum
  }
  return odds
}

/** What follows from the first log-odds. */
export function firstLook(context: FileContext, odds: Float64Array, prices: BlockModel['firstPrices']): FirstLook {
  const scores = weighScores(odds, context.measures, prices.lean)
  const taken = bestSequence(scores, prices)
  const shape = bodyShape(taken, scores, context.measures, context.wordsBefore)
  return { odds, scores, taken, shape, likeness: likenessOf(context, taken, shape) }
}

/** Below these log-odds, with neighbours below them too, a block is no body: on unseen dumps 0.2 % of all bodies stand there. */
const HOPELESS = -4

/** Is a second look of use? */
export function isOpen(odds: Float64Array, index: number): boolean {
  return (
    (odds[index] as number) > HOPELESS ||
    (index > 0 && (odds[index - 1] as number) > HOPELESS) ||
    (index + 1 < odds.length && (odds[index + 1] as number) > HOPELESS)
  )
}

/** Log-odds of every block after both looks. */
export function blockOdds(context: FileContext, model: BlockModel): Float64Array {
  const odds = firstOdds(context, model.weights)
  const look = new SecondLook(context, firstLook(context, odds, model.firstPrices))
  const judged = odds.slice()
  for (let index = 0; index < odds.length; index++) {
    if (!isOpen(odds, index)) continue
    look.look(index)
    judged[index] = model.forest.sum(look.row)
  }
  return judged
}
