/** The table of results: what was measured, on what, and how it is to be read. */
import { CASES } from './cases.mjs'
import { pairedRatios, spread } from './figures.mjs'

const OURS = 'Backfile'

const number = (value) => (value < 1 ? value.toFixed(2) : value < 10 ? value.toFixed(1) : value.toFixed(0))
const thousands = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

/** `1.2 (1.1–1.4)`; one number where all are written alike, `–` where nothing was measured. */
function written(spreading, digits = number) {
  if (spreading === undefined) return '–'
  const [middle, least, most] = [spreading.median, spreading.least, spreading.most].map(digits)
  return least === most ? middle : `${middle} (${least}–${most})`
}

const ratio = (value) => value.toFixed(2)
const column = (runs, field, scale = 1) =>
  runs.map((run) => (run?.[field] === undefined ? undefined : run[field] / scale))

/** The cells of one program in one case. */
function costCells(runs) {
  return [
    written(spread(column(runs, 'wallSeconds'))),
    written(spread(column(runs, 'cpuSeconds'))),
    written(spread(column(runs, 'peakBytes', 1e6))),
  ]
}

/** The cells that set us beside a peer. */
const ratioCells = (ours, theirs) =>
  ['wallSeconds', 'cpuSeconds', 'peakBytes'].map((field) =>
    written(spread(pairedRatios(column(ours, field), column(theirs, field))), ratio),
  )

const row = (cells) => `| ${cells.join(' | ')} |`
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

function comparisonRows({ count, measured }) {
  return Object.keys(measured).flatMap((kind) => {
    const byProgram = measured[kind]
    return Object.entries(byProgram).map(([name, runs]) => [
      thousands(count),
      CASES[kind].title,
      name,
      ...costCells(runs),
      ...(name === OURS || !byProgram[OURS] ? ['', '', ''] : ratioCells(byProgram[OURS], runs)),
    ])
  })
}

const siteRows = ({ count, sites }) =>
  Object.entries(sites).map(([name, { files, bytes }]) => [
    thousands(count),
    name,
    thousands(files),
    number(bytes / 1e6),
  ])

function rawRows({ count, bytes, measured, sites }) {
  const runs = measured.cold?.[OURS] ?? []
  const rates = column(runs, 'wallSeconds').map((seconds) => seconds && count / seconds)
  const files = sites[OURS]?.files
  return [
    [thousands(count), number(bytes / 1e6), ...costCells(runs), written(spread(rates)), files ? thousands(files) : '–'],
  ]
}

const failureLines = ({ count, failures }) =>
  Object.entries(failures).map(([name, why]) => `- ${name}, ${thousands(count)} articles, ${why.split('\n')[0]}`)

const section = (title, text, body) => `## ${title}\n\n${text}\n\n${body}\n`

/** The whole document. `conditions` are lines on date, machine and versions; `compared` and `raw` are results by size. */
export function writeResults({ conditions, compared, raw }) {
  const parts = [
    '# What building costs\n',
    'Written by `npm run bench`; not to be edited by hand.\n',
    `${conditions.map((line) => `- ${line}`).join('\n')}\n`,
  ]
  if (compared.length > 0) {
    const head = [
      'articles',
      'case',
      'program',
      'wall s',
      'CPU s',
      'peak MB',
      'wall ratio',
      'CPU ratio',
      'memory ratio',
    ]
    const how =
      'Median of all rounds, with the least and the most. In the row of a peer the ratios are those of Backfile to it, taken round by round: 0.5 is half.'
    parts.push(section('The same archive, the same pages', how, table(head, compared.flatMap(comparisonRows))))
    const sizes =
      'What the cold build wrote. Backfile adds who is named beside an actor, a timeline, tags of its own vocabulary and a report, which the peers do not make.'
    parts.push(section('The sites', sizes, table(['articles', 'program', 'files', 'MB'], compared.flatMap(siteRows))))
  }
  if (raw.length > 0) {
    const head = ['files', 'MB', 'wall s', 'CPU s', 'peak MB', 'files a second', 'files of the site']
    const how =
      'Texts of scraped pages, cold, with everything on: extraction, recogniser, all outputs. No peer does this.'
    parts.push(section('Raw captures', how, table(head, raw.flatMap(rawRows))))
  }
  const failures = [...compared, ...raw].flatMap(failureLines)
  if (failures.length > 0) {
    parts.push(section('Not finished', 'These ended with an error.', failures.join('\n')))
  }
  return parts.join('\n')
}
