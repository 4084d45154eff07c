/**
 * `npm run train:headlines`: fits the headline model on labelled dumps and writes its table of weights. Prints how often
 * the right line comes first on sites it was not fitted on (five folds by site), and on all it has seen.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findHeadline } from '../../lib/extract/headline.js'
import { HEADLINE_FEATURES, HEADLINE_GROUPS } from '../../lib/extract/headline-features.js'
import { headlineLines } from '../../lib/extract/headline-of-dump.js'
import { FOLDS, foldOf } from './folds.mjs'
import { draftBefore, folded, readDumps } from './labelled-dumps.mjs'
import { bestOf, fitRanker, showGroups, sumsByGroup } from './line-ranker.mjs'
import { weightFile } from './ranker-table.mjs'

/** What a dump without its headline counts beside one with it. Of 0.1, 0.3 and 1 all did alike on unseen sites. */
const LOST = 0.3

/** A dump with the places where its headline may stand. */
function labelled({ record, source }) {
  const { id, site, corpus, title, text } = record
  const right = folded(title)
  const lines = headlineLines(draftBefore(source, findHeadline)).map(({ span, features }) => ({
    key: span.text,
    features,
    right: folded(span.text) === right,
  }))
  return { id, site: site ?? id, corpus, style: text.style, lines }
}

/** Shares of right headlines, those with a chance of at least `least` alone. */
const figures = (documents, weightsFor, least) =>
  sumsByGroup(documents, (document) => {
    const best = bestOf(document, weightsFor(document))
    const given = best !== undefined && best.chance >= least
    const reachable = document.lines.some(({ right }) => right)
    return { score: given && best.line.right ? 1 : 0, given: given ? 1 : 0, reachable: reachable ? 1 : 0 }
  })

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval/extraction/dev' },
    out: { type: 'string', default: 'src/extract/headline-weights.ts' },
  },
})
const documents = readDumps(values.data, ({ title, text }) => title && text.visible.title).map(labelled)
const lost = documents.map((one) => ({ ...one, lines: one.lines.filter(({ right }) => !right) }))
const weightsOf = (some) => fitRanker(some, HEADLINE_FEATURES, LOST)
const unseen = Array.from({ length: FOLDS }, (_, fold) => weightsOf(documents.filter((one) => foldOf(one) !== fold)))
const weights = weightsOf(documents)
for (const least of [0.1, 0.15, 0.2, 0.3]) {
  console.log(`unseen sites, chance of ${least}`)
  console.log(showGroups(figures(documents, (one) => unseen[foldOf(one)], least)))
  console.log('  without their headline')
  console.log(showGroups(figures(lost, (one) => unseen[foldOf(one)], least)))
}
console.log('fit, chance of 0.15')
console.log(showGroups(figures(documents, () => weights, 0.15)))
writeFileSync(values.out, weightFile('headline', HEADLINE_GROUPS, weights))
