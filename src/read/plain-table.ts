/**
 * Well-formed CSV, read without the parser of the package: what is not well formed (a quotation mark inside a bare cell, text
 * behind a closing one, one that is not closed) is given up. A list of 10,000 addresses took the package 130 ms.
 */
/** One row. */
export interface TableRow {
  readonly cells: readonly string[]
  /** 1-based line on which the row begins. */
  readonly line: number
}

/** Where a row that was read ends: at its line end, or at the end of the text. */
interface QuotedRow {
  readonly cells: readonly string[]
  readonly end: number
}

/** The place of the mark that closes a quotation; -1 where none does. `""` stands for a mark. */
function closingMark(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

function quotedRow(text: string, begin: number, delimiter: string): QuotedRow | undefined {
  const cells: string[] = []
  for (let at = begin; ; at++) {
    let end: number
    if (text[at] === '"') {
      const close = closingMark(text, at + 1)
      if (close < 0) return undefined
      cells.push(text.slice(at + 1, close).replaceAll('""', '"'))
      end = close + 1
    } else {
      end = at
      while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++
      const cell = text.slice(at, end)
      if (cell.includes('"')) return undefined
      cells.push(cell)
    }
    if (end >= text.length || text[end] === '\n') return { cells, end }
    if (text[end] !== delimiter) return undefined
    at = end
  }
}

/** The rows of a table, blank ones among them; undefined when it is not well formed. Lines end in `\n`. */
export function readPlainTable(text: string, delimiter: string): TableRow[] | undefined {
  const rows: TableRow[] = []
  let mark = text.indexOf('"')
  let line = 1
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('\n', at)
    let end = next < 0 ? text.length : next
    if (mark < 0 || mark > end) rows.push({ cells: text.slice(at, end).split(delimiter), line })
    else {
      const row = quotedRow(text, at, delimiter)
      if (row === undefined) return undefined
      rows.push({ cells: row.cells, line })
      end = row.end
      for (let inside = text.indexOf('\n', at); inside >= 0 && inside < end; inside = text.indexOf('\n', inside + 1))
        line++
      mark = text.indexOf('"', end)
    }
    line++
    at = end + 1
  }
  return rows
}
