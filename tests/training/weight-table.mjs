/** Fitted weights as the source file the program reads them from, in the form the formatter leaves alone. */
import { FEATURE_GROUPS } from '../../lib/extract/block-features.js'

/** Longest line of the sources. */
const WIDTH = 120
/** Behind a name shorter than this the formatter does not break the line. */
const SHORT_NAME = 5

/** Weights of one group, in hundredths. */
function groupLine(name, hundredths) {
  const list = `'${hundredths.join(' ')}',`
  const line = `    ${name}: ${list}`
  return line.length > WIDTH && name.length >= SHORT_NAME ? `    ${name}:\n      ${list}` : line
}

function constant(name, meaning, { weights, prices }) {
  const lines = [`/** ${meaning} */`, `export const ${name}: WeightTable = {`]
  for (const price of ['open', 'close', 'lean']) lines.push(`  ${price}: ${prices[price]},`)
  lines.push('  groups: {')
  let at = 0
  for (const [group, size] of Object.entries(FEATURE_GROUPS)) {
    // `|| 0`: a weight that rounds to minus nothing is nothing.
    const hundredths = Array.from(weights.subarray(at, at + size), (weight) => Math.round(weight * 100) || 0)
    lines.push(groupLine(group, hundredths))
    at += size
  }
  return [...lines, '  },', '}', ''].join('\n')
}

const HEAD = `/**
 * Weights of the boilerplate model: fitted by logistic regression on labelled pages, as saved and as text dumps, in
 * several languages; values in hundredths of log-odds. Written by \`npm run train:blocks\`: not to be edited by hand.
 */
import type { FeatureGroup } from './block-features.js'

/** A fitted model. */
export interface WeightTable {
  /** Price of going from other to body, in log-odds. */
  readonly open: number
  /** Price of going from body to other. */
  readonly close: number
  /** Added to every block. */
  readonly lean: number
  /** By group, one weight for each value, in the order of \`FEATURE_GROUPS\`. */
  readonly groups: Readonly<Record<FeatureGroup, string>>
}
`

/**
 * The whole file.
 * @param {Record<'text' | 'html', { weights: Float64Array, prices: { open: number, close: number, lean: number } }>} models
 */
export const weightTable = ({ text, html }) =>
  [HEAD, constant('TEXT_WEIGHTS', 'For text dumps.', text), constant('PAGE_WEIGHTS', 'For saved pages.', html)].join(
    '\n',
  )
