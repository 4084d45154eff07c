/** Tables of facts of a saved page, told from those that lay out the page: rows and columns of short cells. */
import type { DraftBlock, Frame } from '../model/draft.js'

/** The blocks of a table by row and column, in reading order. */
export interface Grid {
  readonly rows: ReadonlyMap<Frame, ReadonlyMap<number, readonly DraftBlock[]>>
  /** Blocks of its cells. A caption is none. */
  readonly cells: ReadonlySet<DraftBlock>
}

/** A cell that says more than this is a column of text. Our own choice, for reading. */
const LONGEST_CELL = 200
/** Columns of a table that can be read. */
const MOST_COLUMNS = 20

/** A grid while it is filled. */
interface OpenGrid extends Grid {
  readonly rows: Map<Frame, Map<number, DraftBlock[]>>
  readonly cells: Set<DraftBlock>
  isOfFacts: boolean
}

/** The frames of a block, outermost first. */
export function framesOf({ hints }: DraftBlock): Frame[] {
  const frames: Frame[] = []
  for (let at = hints?.frame; at !== undefined; at = at.outer) frames.push(at)
  return frames.reverse()
}

/** Puts a block into the grid of its table, of which it knows the frames inside. */
function place(grid: OpenGrid, block: DraftBlock, [row, cell, inner]: readonly Frame[]): void {
  const isCell = row?.kind === 'row' && cell?.kind === 'cell' && inner === undefined && block.hints?.heading === 0
  if (!isCell) {
    if (row !== undefined || !block.hints?.caption) grid.isOfFacts = false
    return
  }
  grid.cells.add(block)
  const columns = grid.rows.get(row) ?? new Map<number, DraftBlock[]>()
  grid.rows.set(row, columns)
  const column = cell.start ?? 0
  const own = columns.get(column) ?? []
  columns.set(column, own)
  own.push(block)
  const length = own.reduce((sum, { text }) => sum + text.length, 0)
  if (length > LONGEST_CELL || column >= MOST_COLUMNS) grid.isOfFacts = false
}

/** The tables of facts that these blocks make: two rows and columns at least, short cells, nothing nested. */
export function gridsOf(blocks: readonly DraftBlock[]): Map<Frame, Grid> {
  const grids = new Map<Frame, OpenGrid>()
  for (const block of blocks) {
    if (block.hints?.frame === undefined) continue
    const frames = framesOf(block)
    frames.forEach((frame, at) => {
      if (frame.kind !== 'table') return
      const grid = grids.get(frame) ?? { rows: new Map(), cells: new Set(), isOfFacts: true }
      grids.set(frame, grid)
      place(grid, block, frames.slice(at + 1))
    })
  }
  for (const [frame, { rows, isOfFacts }] of grids) {
    const isWide = [...rows.values()].some((columns) => columns.size >= 2)
    if (!isOfFacts || rows.size < 2 || !isWide) grids.delete(frame)
  }
  return grids
}
