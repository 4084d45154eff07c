/** Fitted weights of a ranker as the source file the program reads them from, in the form the formatter leaves alone. */

/** Longest line of the sources. */
const WIDTH = 120
/** Behind a name shorter than this the formatter does not break the line. */
const SHORT_NAME = 4

const capitalised = (word) => word[0].toUpperCase() + word.slice(1)

/** The lines above the table. */
const headOf = (subject) => `/**
 * Weights of the ${subject} model: fitted on labelled text dumps in several languages, so that of the lines of a file that of
 * the ${subject} scores above the others; hundredths of log-odds. Written by \`npm run train:${subject}s\`: not to be edited by hand.
 */
import type { ${capitalised(subject)}Group } from './${subject}-features.js'

/** By group, one weight for each value, in the order of \`${subject.toUpperCase()}_GROUPS\`. */
export const ${subject.toUpperCase()}_WEIGHTS: Readonly<Record<${capitalised(subject)}Group, string>> = {
`

/**
 * The whole file.
 * @param {'headline' | 'byline'} subject
 * @param {Record<string, number>} groups - Number of values by group.
 * @param {Float64Array} weights
 */
export function weightFile(subject, groups, weights) {
  let at = 0
  const lines = Object.entries(groups).map(([name, size]) => {
    // `|| 0`: a weight that rounds to minus nothing is nothing.
    const hundredths = Array.from(weights.subarray(at, at + size), (weight) => Math.round(weight * 100) || 0)
    at += size
    const line = `  ${name}: '${hundredths.join(' ')}',`
    return line.length > WIDTH && name.length > SHORT_NAME ? line.replace(`${name}: `, `${name}:\n    `) : line
  })
  return `${headOf(subject)}${lines.join('\n')}\n}\n`
}
