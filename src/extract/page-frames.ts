/** Which list, quotation or table of a saved page a block stands in: the elements that shape the body, seen on the way down. */
import type { Frame } from '../model/draft.js'
import { attributeOf, type HtmlElement } from './html-dom.js'

/** Frames deeper than this are left out: pages nest a few, attacks without end. */
const DEEPEST = 8
/** Columns and rows that one cell may span; more is no table of facts. */
const WIDEST = 40

const NONE: readonly number[] = []

/** A frame while its element is open. */
class OpenFrame implements Frame {
  readonly depth: number
  /** Of a list of definitions: the term that descriptions belong to. */
  term?: Frame
  /** Of a row: the next column. */
  column = 0
  /** Of a table: for how many rows each column is still filled by a cell from above. Of a row: the same when it began. */
  filled: readonly number[] = NONE

  constructor(
    readonly kind: Frame['kind'],
    readonly outer: OpenFrame | undefined,
    readonly start: number | undefined = undefined,
  ) {
    this.depth = (outer?.depth ?? 0) + 1
  }
}

/** A number of an attribute, 1 where there is none. */
function spanOf(element: HtmlElement, name: string): number {
  const written = Number.parseInt(attributeOf(element, name) ?? '1', 10)
  return written >= 1 ? Math.min(WIDEST, written) : 1
}

/** The number of the first entry of an ordered list. */
function startOf(element: HtmlElement): number {
  const written = Number.parseInt(attributeOf(element, 'start') ?? '1', 10)
  return Number.isSafeInteger(written) && written >= 0 && written < 1_000_000 ? written : 1
}

/** Begins a row: columns that cells from above reach into are taken. */
function rowIn(table: OpenFrame): OpenFrame {
  const row = new OpenFrame('row', table)
  row.filled = table.filled
  table.filled = table.filled.map((rows) => Math.max(0, rows - 1))
  return row
}

/** Begins a cell in the next free column. Its number is the frame's `start`. */
function cellIn(row: OpenFrame, element: HtmlElement): OpenFrame {
  while ((row.filled[row.column] ?? 0) > 0) row.column++
  const cell = new OpenFrame('cell', row, row.column)
  const rows = spanOf(element, 'rowspan') - 1
  const end = row.column + spanOf(element, 'colspan')
  if (rows > 0 && row.outer) {
    const filled = [...row.outer.filled]
    for (let column = row.column; column < end; column++) filled[column] = rows
    row.outer.filled = filled
  }
  row.column = end
  return cell
}

/** Is it an open frame of this kind? */
const isOpen = (frame: Frame | undefined, kind: Frame['kind']): frame is OpenFrame =>
  frame instanceof OpenFrame && frame.kind === kind

/** An entry of a list. A description goes on with the entry of its term. */
function entryIn(list: OpenFrame, tag: string): Frame {
  if (tag === 'dd' && list.term) return list.term
  const entry = new OpenFrame('entry', list)
  if (tag === 'dt') list.term = entry
  return entry
}

/** What holds inside an element, `outer` round it. */
export function frameOf(element: HtmlElement, outer: Frame | undefined): Frame | undefined {
  if (outer !== undefined && (!(outer instanceof OpenFrame) || outer.depth >= DEEPEST)) return outer
  switch (element.tagName) {
    case 'ul':
    case 'menu':
    case 'dl':
      return new OpenFrame('list', outer)
    case 'ol':
      return new OpenFrame('ordered', outer, startOf(element))
    case 'li':
    case 'dt':
    case 'dd':
      return isOpen(outer, 'list') || isOpen(outer, 'ordered') ? entryIn(outer, element.tagName) : outer
    case 'blockquote':
      return new OpenFrame('quote', outer)
    case 'table':
      return new OpenFrame('table', outer)
    case 'tr':
      return isOpen(outer, 'table') ? rowIn(outer) : outer
    case 'td':
    case 'th':
      return isOpen(outer, 'row') ? cellIn(outer, element) : outer
    default:
      return outer
  }
}
