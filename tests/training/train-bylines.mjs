/**
 * `npm run train:bylines`: fits the byline model on labelled dumps and writes its table of weights. Prints the F1 of the
 * names that come first on sites it was not fitted on (five folds by site), and on all it has seen.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findByline } from '../../lib/extract/byline.js'
import { bylineContext } from '../../lib/extract/byline-context.js'
import { BYLINE_FEATURES, BYLINE_GROUPS, bylineFeatures } from '../../lib/extract/byline-features.js'
import { everyBylineSpan } from '../../lib/extract/byline-spans.js'
import { FOLDS, foldOf } from './folds.mjs'
import { draftBefore, folded, readDumps } from './labelled-dumps.mjs'
import { bestOf, fitRanker, showGroups, sumsByGroup } from './line-ranker.mjs'
import { weightFile } from './ranker-table.mjs'

/**
 * What a dump without its byline counts beside one with it. At first trial 0.1, 0.3 and 0.6 gave F1 .704, .689 and .664 on unseen sites,
 * and of the dumps without their byline 54, 36 and 25 of 100 got another name.
 */
const LOST = 0.3
/** Names that agree less than this with those asked are no example of right ones. */
const LEAST_F1 = 0.5

const namesOf = (names) => [...new Set(names.map((name) => folded(name.replace(/^\s*by\s+/i, ''))).filter(Boolean))]

/** Signs that announce a name; the others only stand beside it. */
const ANNOUNCED = new Set(['opening', 'inside', 'label', 'below'])

/** F1 of a set of names, as the scorer counts it. */
function f1(asked, found) {
  const hits = asked.filter((name) => found.includes(name)).length
  return hits === 0 ? 0 : (2 * hits) / (asked.length + found.length)
}

/** A dump with the names that may be its authors'. */
function labelled({ record, source }) {
  const { id, site, corpus, text } = record
  const draft = draftBefore(source, findByline)
  const context = bylineContext(draft)
  const asked = namesOf(text.visible.authors)
  const lines = everyBylineSpan(draft).map((span) => ({
    key: span.names.join('|'),
    features: bylineFeatures(context, span),
    score: f1(asked, namesOf(span.names)),
    isAnnounced: ANNOUNCED.has(span.sign),
  }))
  const most = lines.reduce((top, { score }) => Math.max(top, score), 0)
  for (const line of lines) line.right = most >= LEAST_F1 && line.score === most
  return { id, site: site ?? id, corpus, style: text.style, lines, most }
}

/** Mean F1, of names with a chance of at least `least` alone. */
const figures = (documents, weightsFor, least, leastBare) =>
  sumsByGroup(documents, (document) => {
    const best = bestOf(document, weightsFor(document))
    const given = best !== undefined && best.chance >= (best.line.isAnnounced ? least : leastBare)
    return { score: given ? best.line.score : 0, given: given ? 1 : 0, reachable: document.most }
  })

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval/extraction/dev' },
    out: { type: 'string', default: 'src/extract/byline-weights.ts' },
  },
})
const documents = readDumps(values.data, ({ text }) => text.visible.authors?.length > 0).map(labelled)
const weightsOf = (some) => fitRanker(some, BYLINE_FEATURES, LOST)
const unseen = Array.from({ length: FOLDS }, (_, fold) => weightsOf(documents.filter((one) => foldOf(one) !== fold)))
const weights = weightsOf(documents)
const lost = documents.map((one) => ({ ...one, lines: one.lines.filter(({ right }) => !right), most: 0 }))
for (const [least, leastBare] of [
  [0.2, 0.2],
  [0.2, 0.3],
  [0.2, 0.4],
  [0.3, 0.5],
]) {
  console.log(`unseen sites, chance of ${least} for announced names, ${leastBare} for others`)
  console.log(showGroups(figures(documents, (one) => unseen[foldOf(one)], least, leastBare)))
  console.log('  without their byline')
  console.log(showGroups(figures(lost, (one) => unseen[foldOf(one)], least, leastBare)))
}
console.log('fit, chance of 0.2 and 0.3')
console.log(showGroups(figures(documents, () => weights, 0.2, 0.3)))
writeFileSync(values.out, weightFile('byline', BYLINE_GROUPS, weights))
