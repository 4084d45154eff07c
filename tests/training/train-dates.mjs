/**
 * `npm run train:dates`: fits the choice of a date on labelled pages and writes its table of weights. Prints what it
 * reaches on sites it was not fitted on (five folds), by threshold, and on all it has seen.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fitDates, likeliestDay } from './date-model.mjs'
import { foldOf } from './folds.mjs'
import { readDated } from './labelled-dates.mjs'

const THRESHOLDS = [0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8]
/** Weights below this many hundredths change nothing. */
const SMALLEST = 5

/** Accuracy, and share of documents with a wrong date, over the documents dated by hand. */
function figures(documents, chosen, threshold) {
  let right = 0
  let wrong = 0
  for (const document of documents) {
    const found = chosen.get(document)
    const taken = found !== undefined && found.score >= threshold
    if (taken ? document.days.has(found.day) : !document.visible) right++
    if (taken && !document.days.has(found.day)) wrong++
  }
  const share = (count) => (count / documents.length).toFixed(3)
  return `accuracy ${share(right)}, wrong ${share(wrong)}`
}

/** The likeliest day of each document by a model that has not seen its site. */
function unseenChoices(documents) {
  const chosen = new Map()
  for (let fold = 0; fold < 5; fold++) {
    const model = fitDates(documents.filter((document) => foldOf(document) !== fold))
    for (const document of documents) if (foldOf(document) === fold) chosen.set(document, likeliestDay(document, model))
  }
  return chosen
}

const HEAD = `/**
 * Weights of the choice of a date, in hundredths of log-odds against "none": fitted by conditional logistic regression on
 * dated pages and dumps in several languages. Written by \`npm run train:dates\`: not to be edited by hand.
 */

/** What every date has before anything speaks for it. */
export const DATE_BIAS = `

/** Quotes a key as the formatter does. */
const key = (name) => (/^[a-z]+$/i.test(name) ? name : `'${name}'`)

/** The table as a source file: by zone (or other first part of a name), what holds there. */
function tableOf({ bias, weights }) {
  const groups = new Map()
  for (const [name, weight] of weights) {
    const hundredths = Math.round(weight * 100)
    if (Math.abs(hundredths) < SMALLEST) continue
    const at = name.indexOf(': ')
    const group = at < 0 ? '' : name.slice(0, at)
    groups.set(group, [...(groups.get(group) ?? []), [at < 0 ? name : name.slice(at + 2), hundredths]])
  }
  const lines = [...groups]
    .sort()
    .flatMap(([group, list]) => [
      `  ${group === '' ? 'alone' : key(group)}: {`,
      ...list.map(([name, hundredths]) => `    ${key(name)}: ${hundredths},`),
      '  },',
    ])
  return `${HEAD}${Math.round(bias * 100)}

/** By zone, or \`alone\` for what counts in every zone. */
export const DATE_WEIGHTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
${lines.join('\n')}
}
`
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval/extraction/dev' },
    out: { type: 'string', default: 'src/extract/date-weights.ts' },
  },
})
const documents = await readDated(values.data)
const model = fitDates(documents)
const ways = {
  'unseen sites': unseenChoices(documents),
  fit: new Map(documents.map((document) => [document, likeliestDay(document, model)])),
}
for (const mode of ['text', 'html']) {
  const scored = documents.filter((document) => document.byHand && document.mode === mode)
  for (const [name, chosen] of Object.entries(ways))
    for (const threshold of THRESHOLDS)
      console.log(`${mode}, ${name}, from ${threshold}: ${figures(scored, chosen, threshold)}`)
}
writeFileSync(values.out, tableOf(model))
