/** How each block of a file was judged, for the command `explain`: as records, and as a table for people. */
import type { BlockLabel, DraftBlock } from '../model/draft.js'

/** One block of the file, in its order. */
export interface ExplainedBlock {
  /** 1-based line in the source. Absent for pages. */
  readonly line?: number
  /** `body`, or the reason why it was left out. */
  readonly label: BlockLabel
  /** Log-odds that it is body, before its neighbours are weighed. Absent where nothing was judged (Markdown). */
  readonly score?: number
  /** In how many other articles of the archive it stands: at least so many. Absent where it does not repeat. */
  readonly repeatedIn?: number
  readonly text: string
}

/** The blocks as they were judged, scores rounded to tenths. */
export function explainBlocks(blocks: readonly DraftBlock[]): ExplainedBlock[] {
  return blocks.map(({ line, label, score, repeatedIn, text }) => ({
    ...(line !== undefined && { line }),
    label: label ?? 'body',
    ...(score !== undefined && { score: Math.round(score * 10) / 10 }),
    ...(repeatedIn !== undefined && { repeatedIn }),
    text,
  }))
}

/** Characters of a block that fit beside the other columns of a terminal of 120. */
const SHOWN = 76

/** The beginning of a text, in one line. */
export function firstWords(text: string): string {
  const line = text.slice(0, SHOWN * 4).replace(/[\s\p{Cc}]+/gu, ' ')
  return line.length > SHOWN || text.length > SHOWN * 4 ? `${line.slice(0, SHOWN - 1)}…` : line
}

const HEADER = ['line', 'label', 'score', 'elsewhere', 'text']
/** Columns of figures are set to the right. */
const RIGHT = new Set([0, 2, 3])

/** The table, a line an entry. `elsewhere` counts the other articles that hold the same words. */
export function blockTable(blocks: readonly ExplainedBlock[]): string[] {
  const rows = blocks.map(({ line, label, score, repeatedIn, text }) => [
    line === undefined ? '' : String(line),
    label,
    score === undefined ? '' : score.toFixed(1),
    repeatedIn === undefined ? '' : `${repeatedIn}+`,
    firstWords(text),
  ])
  const widths = HEADER.map((title, column) =>
    rows.reduce((most, row) => Math.max(most, (row[column] as string).length), title.length),
  )
  const written = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        const width = column === HEADER.length - 1 ? 0 : (widths[column] as number)
        return RIGHT.has(column) ? cell.padStart(width) : cell.padEnd(width)
      })
      .join('  ')
  const bodyCount = blocks.filter(({ label }) => label === 'body').length
  return [
    `\n  ${blocks.length} blocks, ${bodyCount} of them body`,
    ...[HEADER, ...rows].map((row) => `    ${written(row)}`),
  ]
}
