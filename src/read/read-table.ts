/** CSV as people and spreadsheets write it, to rows with their line numbers; the one door to csv-parse. */

/** One row that is not blank. */
export interface TableRow {
  readonly cells: readonly string[]
  /** 1-based line on which the row begins. */
  readonly line: number
}

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

/** Parses a table with any of the usual delimiters, quoted line ends, and rows of any length. */
export async function parseTable(source: string): Promise<Table> {
  const { CsvError, parse } = await import('csv-parse/sync')
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  // Excel lets a file say its delimiter in a line of its own.
  const stated = /^sep=(.)\n/i.exec(text)
  const body = stated ? text.slice(stated[0].length) : text
  const [firstLine = ''] = body.split('\n', 1)
  try {
    const parsed: unknown = parse(body, {
      delimiter: stated?.[1] ?? delimiterOf(firstLine),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: '\n',
    })
    const rows = (parsed as readonly ParsedRow[]).map(({ record, info }) => ({
      cells: record,
      // The parser counts to the end of a row; a row begins above the line ends in its cells.
      line: info.lines - record.reduce((sum, cell) => sum + countLines(cell), 0) + (stated ? 1 : 0),
    }))
    return { rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const open = /line (\d+)/.exec(error.message)?.[1]
    return { line: Number(open ?? 1) + (stated ? 1 : 0), problem: 'a quotation mark is opened and not closed' }
  }
}
