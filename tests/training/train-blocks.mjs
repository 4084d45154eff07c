/**
 * `npm run train:blocks`: fits the boilerplate model on labelled pages and writes its table of weights. The same data
 * give the same bytes. Prints what the model reaches on sites it was not fitted on (five folds), and on all it has seen.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { bestSequence, fitWeights, logOdds } from './block-model.mjs'
import { bodyScore } from './body-score.mjs'
import { foldOf } from './folds.mjs'
import { readLabelled } from './labelled-blocks.mjs'
import { weightTable } from './weight-table.mjs'

const FOLDS = 5
/** Prices that are tried: of entering the body, of leaving it, and the lean of every block towards it. */
const PRICES = [1, 2, 3].flatMap((open) =>
  [1, 2, 3].flatMap((close) => [-0.3, -0.15, 0, 0.15, 0.3].map((lean) => ({ open, close, lean }))),
)

/** Log-odds of every block of a document. */
const oddsOf = (document, weights) => document.tokens.map((_, block) => logOdds(document.features, block, weights))

/** The log-odds each document gets from a model that has not seen its site. */
function unseenOdds(documents) {
  const odds = new Map()
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitWeights(documents.filter((document) => foldOf(document) !== fold))
    for (const document of documents) if (foldOf(document) === fold) odds.set(document, oddsOf(document, weights))
  }
  return odds
}

const figures = ({ f1, precision, recall }) =>
  `${f1.toFixed(4)} (precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)})`

/** Fits one model and says how good it is. */
async function train(folder, mode) {
  const documents = await readLabelled(folder, mode)
  const marked = documents.filter((document) => document.marked)
  const odds = unseenOdds(documents)
  const tried = PRICES.map((prices) => ({
    prices,
    score: bodyScore(marked, (document) => bestSequence(document, odds.get(document), prices)),
  }))
  const best = tried.reduce((most, one) => (one.score.f1 > most.score.f1 ? one : most))
  const weights = fitWeights(documents)
  const fit = bodyScore(marked, (document) => bestSequence(document, oddsOf(document, weights), best.prices))
  const ceiling = bodyScore(marked, (document) => document.inBody)
  const sites = new Set(documents.map(({ site }) => site)).size
  const { open, close, lean } = best.prices
  console.log(
    `${mode}: ${documents.length} documents of ${sites} sites; body F1 of the ${marked.length} marked by hand`,
  )
  console.log(`  unseen sites  ${figures(best.score)}, open ${open}, close ${close}, lean ${lean}`)
  console.log(`  fit           ${figures(fit)}`)
  console.log(`  ceiling       ${figures(ceiling)}`)
  return { weights, prices: best.prices }
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval/extraction/dev' },
    out: { type: 'string', default: 'src/extract/block-weights.ts' },
  },
})
const models = { text: await train(values.data, 'text'), html: await train(values.data, 'html') }
writeFileSync(values.out, weightTable(models))
