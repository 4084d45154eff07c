/** `_catalogue.csv`: the curator's corrections, a row a file, as the stated fields of each source. */
import type { Report } from '../model/message.js'
import type { StatedFields } from '../model/stated-fields.js'
import { isStatedName, stateFields } from '../text/stated-fields.js'
import type { TableRow } from './plain-table.js'
import { readOwnFile } from './read-own-file.js'
import { parseTable } from './read-table.js'
import { UnusableFile } from './unusable-file.js'

const NAME = '_catalogue.csv'

/** What the curator says of each source. */
export interface Curation {
  /** By source path, NFC. */
  readonly rows: ReadonlyMap<string, StatedFields>
}

/** A column whose name means something, and where it stands. */
interface Column {
  readonly name: string
  readonly at: number
}

/**
 * Reads the catalogue; no rows when there is none. `known` are the source paths there are. Throws `UnusableFile` when
 * it is no table or has no column `file`: built without it, what was withdrawn would be published.
 */
export async function readCatalogue(
  seedsFolder: string,
  known: ReadonlySet<string>,
  report: Report,
): Promise<Curation> {
  const text = readOwnFile(seedsFolder, NAME, 'catalogue-invalid')
  if (text === undefined) return { rows: new Map() }
  const table = await parseTable(text)
  if ('problem' in table) {
    const remedy = 'close it, or write "" for a quotation mark inside a cell'
    throw unusable(table.line, 'a table of comma-separated values', table.problem, remedy)
  }
  const [header, ...rows] = table.rows
  if (header === undefined) return { rows: new Map() }
  const fileAt = header.cells.findIndex((name) => name.trim().toLowerCase() === 'file')
  if (fileAt < 0) {
    const found = header.cells.slice(0, 8).join(', ').slice(0, 200)
    throw unusable(header.line, 'a first row that names the columns, one of them file', found, 'add the column file')
  }
  return { rows: readRows(rows, { fileAt, columns: columnsOf(header, fileAt, report), header, known, report }) }
}

const unusable = (line: number, expected: string, found: string, remedy: string): UnusableFile =>
  new UnusableFile({ code: 'catalogue-invalid', file: NAME, line, expected, found, remedy })

/** The columns that mean something; of the others each is reported once, not once a row. */
function columnsOf(header: TableRow, fileAt: number, report: Report): Column[] {
  const named = header.cells
    .map((name, at) => ({ name: name.trim(), at }))
    .filter(({ name, at }) => name && at !== fileAt)
  const unknown = named.filter(({ name }) => !isStatedName(name))
  stateFields(
    unknown.map(({ name }) => ({ name, value: '', line: header.line })),
    NAME,
    report,
    'warning',
  )
  return named.filter(({ name }) => isStatedName(name))
}

interface RowContext {
  readonly fileAt: number
  readonly columns: readonly Column[]
  readonly header: TableRow
  readonly known: ReadonlySet<string>
  readonly report: Report
}

function readRows(rows: readonly TableRow[], context: RowContext): Map<string, StatedFields> {
  const { fileAt, columns, known, report } = context
  const taken = new Map<string, { readonly line: number; readonly fields: StatedFields }>()
  for (const row of rows) {
    complainOfLength(row, context)
    const written = row.cells[fileAt]?.trim() ?? ''
    const sourcePath = sourcePathOf(written, known)
    const before = sourcePath === undefined ? undefined : taken.get(sourcePath)
    if (sourcePath === undefined || before) {
      complainOfFile(row.line, written, before?.line, report)
      continue
    }
    const entries = columns.map(({ name, at }) => ({ name, value: cellText(row.cells[at] ?? ''), line: row.line }))
    taken.set(sourcePath, { line: row.line, fields: stateFields(entries, NAME, report) })
  }
  return new Map([...taken].map(([sourcePath, { fields }]) => [sourcePath, fields]))
}

/** A formula-like cell is exported behind an apostrophe; it goes away again here. */
const cellText = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '')

/** The path as the sources have it: people write `seeds/`, `./` and backslashes. Undefined when there is no such file. */
function sourcePathOf(written: string, known: ReadonlySet<string>): string | undefined {
  const path = cellText(written).normalize('NFC')
  const slashed = path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
  return [path, slashed, slashed.replace(/^seeds\//, '')].find((form) => known.has(form))
}

function complainOfFile(line: number, written: string, before: number | undefined, report: Report): void {
  const found = written === '' ? 'an empty cell' : `"${written.slice(0, 200)}"`
  if (before === undefined) {
    report({
      code: 'catalogue-no-such-file',
      severity: 'warning',
      file: NAME,
      line,
      expected: 'the path of a source, as the report shows it',
      found,
      remedy: 'correct the path, or delete the row',
    })
  } else {
    report({
      code: 'catalogue-duplicate-row',
      severity: 'error',
      file: NAME,
      line,
      expected: 'one row for each file',
      found: `${found} in line ${before} and in line ${line}`,
      remedy: `put the two rows together; until then line ${before} counts`,
    })
  }
}

function complainOfLength(row: TableRow, { header, report }: RowContext): void {
  const surplus = row.cells.slice(header.cells.length).filter((cell) => cell.trim() !== '')
  if (surplus.length === 0) return
  report({
    code: 'catalogue-invalid',
    severity: 'warning',
    file: NAME,
    line: row.line,
    expected: `${header.cells.length} cells, as the first row has`,
    found: `${row.cells.length} cells`,
    remedy: 'put a cell that holds the delimiter in quotation marks',
  })
}
