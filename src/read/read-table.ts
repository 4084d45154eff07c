/** CSV as people and spreadsheets write it, to rows with their line numbers; the one door to csv-parse. */

import { readPlainTable, type TableRow } from './plain-table.js'

/** A table, or the line and the words of the fault that makes it none. */
export type Table = { readonly rows: readonly TableRow[] } | { readonly line: number; readonly problem: string }

/** What is read from csv-parse's result when `info` is on. */
interface ParsedRow {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

const DELIMITERS = [',', ';', '\t'] as const

/** The mark that parts the cells of the first line: the one that stands there most often outside quotes. */
function delimiterOf(firstLine: string): string {
  const bare = firstLine.replace(/"[^"]*"/g, '')
  const counts = DELIMITERS.map((mark) => ({ mark, count: bare.split(mark).length }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark
}

const countLines = (text: string): number => text.split('\n').length - 1

const isBlank = ({ cells }: TableRow): boolean => cells.every((cell) => cell.trim() === '')

/**
 * Parses a table with any of the usual delimiters, quoted line ends, and rows of any length.
 * @param readPlain reads what is well formed in less time; for tests
 */
export async function parseTable(source: string, readPlain: typeof readPlainTable = readPlainTable): Promise<Table> {
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  // Excel lets a file say its delimiter in a line of its own.
  const stated = /^sep=(.)\n/i.exec(text)
  const body = stated ? text.slice(stated[0].length) : text
  const delimiter = stated?.[1] ?? delimiterOf(body.split('\n', 1)[0] ?? '')
  const above = stated ? 1 : 0
  const plain = readPlain(body, delimiter)?.filter((row) => !isBlank(row))
  if (plain) return { rows: above === 0 ? plain : plain.map(({ cells, line }) => ({ cells, line: line + above })) }
  const { CsvError, parse } = await import('csv-parse/sync')
  try {
    const parsed: unknown = parse(body, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: '\n',
    })
    const rows = (parsed as readonly ParsedRow[]).map(({ record, info }) => ({
      cells: record,
      // The parser counts to the end of a row; a row begins above the line ends in its cells.
      line: info.lines - record.reduce((sum, cell) => sum + countLines(cell), 0) + above,
    }))
    return { rows: rows.filter((row) => !isBlank(row)) }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const open = /line (\d+)/.exec(error.message)?.[1]
    return { line: Number(open ?? 1) + above, problem: 'a quotation mark is opened and not closed' }
  }
}
