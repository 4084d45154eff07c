/**
 * `npm run train:blocks`: fits the boilerplate model to labelled pages and writes its table. The same data give the same
 * bytes. Prints what the whole extraction reaches on sites it was not fitted to (five folds), on all it has seen, and the
 * difference. With `--folds` it only prints. `--mode text` or `--mode html` fits one model and leaves the other.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readModel } from '../../lib/extract/block-model.js'
import { PAGE_MODEL, TEXT_MODEL } from '../../lib/extract/block-weights.js'
import { findBody, findBodyBy } from '../../lib/extract/boilerplate.js'
import { closeDraft } from '../../lib/extract/close-draft.js'
import { STEPS } from '../../lib/extract/steps.js'
import { blockScore, bodyScore } from './body-score.mjs'
import { choose, fitModel, oddsBy } from './fit-model.mjs'
import { FOLDS, foldOf } from './folds.mjs'
import { readLabelled } from './labelled-blocks.mjs'
import { weightTable } from './weight-table.mjs'

/**
 * Least price of going into the body. In dumps a sentence is a block of its own more often: with no price at all the score on
 * single files is 0.001 better, but what an archive says of a sentence's repetition would take it out of its paragraph's midst.
 */
const LEAST_OPEN = { text: 0.5, html: 0 }
/** Prices of the second look that are tried. A lean of 0.6 does as well on dumps, but takes credits and dates into the body. */
const PRICES = [0, 0.5, 1, 2].flatMap((open) =>
  [0.5, 1, 2].flatMap((close) => [-0.6, -0.3, 0, 0.3].map((lean) => ({ open, close, lean }))),
)

/** A model for each fold, of the documents outside it. Prices come later: they are few, and no fold chooses them alone. */
const foldModels = (documents) =>
  Array.from({ length: FOLDS }, (_, fold) =>
    fitModel(
      documents.filter((document) => foldOf(document) !== fold),
      PRICES[0],
    ),
  )

/** The prices that do best on unseen sites. */
function bestPrices(documents, models, leastOpen) {
  const odds = new Map(
    models.flatMap((model, fold) => [
      ...oddsBy(
        model,
        documents.filter((document) => foldOf(document) === fold),
      ),
    ]),
  )
  const tried = PRICES.filter(({ open }) => open >= leastOpen).map((prices) => ({
    prices,
    score: blockScore(documents, (document) => choose(document, odds.get(document), prices)),
  }))
  return tried.reduce((most, one) => (one.score.f1 > most.score.f1 ? one : most)).prices
}

/** The body that the whole extraction finds with a model. */
function bodyBy(table, { reopen }) {
  const model = readModel(table)
  const draft = reopen()
  const own = findBodyBy(() => ({ text: model, html: model }))
  for (const step of STEPS) (step === findBody ? own : step)(draft)
  return closeDraft(draft).text
}

const figures = ({ f1, precision, recall }) =>
  `${f1.toFixed(4)} (precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)})`

/** Prints unseen sites and fit, by part of the collection. */
function report(name, documents, unseen, fit) {
  const group =
    name === 'marked by hand'
      ? documents.filter(({ marked }) => marked)
      : documents.filter(({ corpus }) => corpus === name)
  if (group.length === 0) return
  const [one, other] = [unseen, fit].map((bodies) => bodyScore(group, (document) => bodies.get(document)))
  console.log(`  ${name}, ${group.length}:`)
  console.log(`    unseen sites ${figures(one)}`)
  console.log(`    fit          ${figures(other)}, ${(other.f1 - one.f1).toFixed(4)} more`)
}

/** Fits one model and says how good it is. */
async function train(folder, mode) {
  const documents = await readLabelled(folder, mode)
  const marked = documents.filter((document) => document.marked)
  const models = foldModels(documents)
  const prices = bestPrices(marked, models, LEAST_OPEN[mode])
  const priced = models.map((model) => ({ ...model, second: { ...model.second, ...prices } }))
  const table = fitModel(documents, prices)
  const whole = documents.filter(({ excerpt }) => !excerpt)
  const bodies = (modelOf) => new Map(whole.map((document) => [document, bodyBy(modelOf(document), document)]))
  const sites = new Set(whole.map(({ site }) => site)).size
  console.log(`${mode}: ${whole.length} documents of ${sites} sites; ${JSON.stringify(prices)}; body F1 of`)
  const unseen = bodies((document) => priced[foldOf(document)])
  const fit = bodies(() => table)
  for (const name of ['marked by hand', ...new Set(whole.map(({ corpus }) => corpus))]) report(name, whole, unseen, fit)
  return table
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval/extraction/dev' },
    out: { type: 'string', default: 'src/extract/block-weights.ts' },
    folds: { type: 'boolean', default: false },
    mode: { type: 'string' },
  },
})
const modes = values.mode === undefined ? ['text', 'html'] : [values.mode]
const models = { text: TEXT_MODEL, html: PAGE_MODEL }
for (const mode of modes) models[mode] = await train(values.data, mode)
if (!values.folds) writeFileSync(values.out, weightTable(models))
