/** Both looks of the boilerplate model, fitted one upon the other. */
import { bestSequence, weighScores } from '../../lib/extract/best-sequence.js'
import { FEATURE_GROUPS } from '../../lib/extract/block-features.js'
import { readModel } from '../../lib/extract/block-model.js'
import { blockOdds, firstLook, firstOdds, isOpen } from '../../lib/extract/block-scores.js'
import { SECOND_COUNT, SECOND_FEATURES, SecondLook } from '../../lib/extract/second-features.js'
import { fitWeights, OF_EXCERPTS } from './first-look.mjs'
import { partOf } from './folds.mjs'
import { fitTrees } from './tree-model.mjs'

/** Prices of the first look: of 0.5 to 3, and a lean of -0.6 to 0.6, the best on unseen sites for dumps and for pages. */
const FIRST_PRICES = { open: 0.5, close: 0.5, lean: 0.3 }
/**
 * Parts within which the first look is fitted for the second: on blocks it was fitted to it would be surer than it will
 * ever be again, and the second would trust it too much.
 */
const PARTS = 4
/** How the share that a block has in its document counts: less than in proportion, as few long blocks hold most words. */
const POWER = 0.7
/** Words of a block that counts as its share says. */
const USUAL = 15
/** What all blocks of a document may count together, against a body of usual blocks: comments can be ten times the article. */
const MOST = 3

/** How much each block counts for the trees: as in the score, by its share of the document's body. */
function blockWeights({ tokens, goldTokens, excerpt }) {
  const body = Math.max(30, goldTokens) ** POWER * USUAL ** (1 - POWER)
  const shares = tokens.map(({ length }) => Math.min(1, length ** POWER / body))
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => 12 * (excerpt ? OF_EXCERPTS : 1) * share * Math.min(1, MOST / all))
}

/** First log-odds of each document from weights that were fitted without its site. */
function unseenOdds(documents) {
  const odds = new Map()
  for (let part = 0; part < PARTS; part++) {
    const own = documents.filter((document) => partOf(document, PARTS) === part)
    const weights = fitWeights(documents.filter((document) => partOf(document, PARTS) !== part))
    for (const document of own) odds.set(document, firstOdds(document.context, weights))
  }
  return odds
}

/** The rows of all blocks that get a second look. */
function secondRows(documents, odds) {
  const rows = []
  const wanted = []
  const weights = []
  for (const document of documents) {
    const own = odds.get(document)
    const look = new SecondLook(document.context, firstLook(document.context, own, FIRST_PRICES))
    const counts = blockWeights(document)
    counts.forEach((count, block) => {
      if (count === 0 || !isOpen(own, block)) return
      look.look(block)
      rows.push(Float64Array.from(look.row))
      wanted.push(document.inBody[block] ? 1 : 0)
      weights.push(count)
    })
  }
  const columns = Array.from({ length: SECOND_COUNT }, (_, feature) => Float64Array.from(rows, (row) => row[feature]))
  return { columns, wanted: Uint8Array.from(wanted), weights: Float64Array.from(weights) }
}

/** Weights by group, as `block-model.ts` reads them. */
function groupsOf(weights) {
  let at = 0
  return Object.fromEntries(
    Object.entries(FEATURE_GROUPS).map(([group, size]) => {
      const own = weights.subarray(at, at + size)
      at += size
      // `|| 0`: a weight that rounds to minus nothing is nothing.
      return [group, Array.from(own, (weight) => Math.round(weight * 100) || 0).join(' ')]
    }),
  )
}

/**
 * Fits a model.
 * @param {import('./labelled-blocks.mjs').LabelledDocument[]} documents
 * @param {import('../../lib/extract/block-model.js').Prices} prices - Of the second look.
 * @returns {import('../../lib/extract/block-model.js').ModelTable}
 */
export function fitModel(documents, prices) {
  const trees = fitTrees(secondRows(documents, unseenOdds(documents)), SECOND_FEATURES)
  return {
    first: { ...FIRST_PRICES, groups: groupsOf(fitWeights(documents)) },
    second: { ...prices, ...trees },
  }
}

/** Log-odds of each document's blocks after both looks. */
export function oddsBy(table, documents) {
  const model = readModel(table)
  return new Map(documents.map((document) => [document, blockOdds(document.context, model)]))
}

/** The blocks that the program would take. */
export const choose = ({ context }, odds, prices) =>
  bestSequence(weighScores(odds, context.measures, prices.lean), prices)
