/** Fitted models as the source file the program reads them from, in the form the formatter leaves alone. */

/** Longest line of the sources. */
const WIDTH = 120
/** Behind a name shorter than this the formatter does not break the line. */
const SHORT_NAME = 5

/** Weights of one group. */
function groupLine(name, hundredths) {
  const list = `'${hundredths}',`
  const line = `      ${name}: ${list}`
  return line.length > WIDTH && name.length >= SHORT_NAME ? `      ${name}:\n        ${list}` : line
}

const numbers = (table, names) => names.map((name) => `    ${name}: ${table[name]},`)

function constant(name, meaning, { first, second }) {
  return [
    `/** ${meaning} */`,
    `export const ${name}: ModelTable = {`,
    '  first: {',
    ...numbers(first, ['open', 'close', 'lean']),
    '    groups: {',
    ...Object.entries(first.groups).map(([group, hundredths]) => groupLine(group, hundredths)),
    '    },',
    '  },',
    '  second: {',
    ...numbers(second, ['open', 'close', 'lean', 'start', 'depth']),
    '    trees: [',
    ...second.trees.map((tree) => `      '${tree}',`),
    '    ],',
    '  },',
    '}',
    '',
  ].join('\n')
}

const HEAD = `/**
 * Version 2 of the boilerplate model: fitted to labelled pages, as saved and as text dumps, in several languages; for each
 * a first look (logistic regression) and a second (boosted trees). Values in hundredths of log-odds. Written by
 * \`npm run train:blocks\`: not to be edited by hand.
 */
import type { ModelTable } from './block-model.js'
`

/**
 * The whole file.
 * @param {Record<'text' | 'html', import('../../lib/extract/block-model.js').ModelTable>} models
 */
export const weightTable = ({ text, html }) =>
  [HEAD, constant('TEXT_MODEL', 'For text dumps.', text), constant('PAGE_MODEL', 'For saved pages.', html)].join('\n')
