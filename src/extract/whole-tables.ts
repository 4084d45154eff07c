/**
 * The step that keeps tables of facts whole. Their cells, judged one by one, look like anything but prose, and a body with a
 * few cells of a table would say what the article does not.
 */
import type { Draft, DraftBlock } from '../model/draft.js'
import { measureRange } from './boilerplate.js'
import { type Grid, gridsOf } from './table-grids.js'

/** Share of a table's characters in the body from which on all of it is. */
const MOST = 0.5
/** Blocks between a table and the text it belongs to: a heading, a caption, a source. */
const NEAR = 4
/** A table linked to this share points to other pages. */
const LINKED = 0.5

/** Is most of the table taken? */
function isTaken(cells: readonly DraftBlock[]): boolean {
  let [taken, all] = [0, 0]
  for (const { label, text } of cells) {
    all += text.length
    if (label === 'body') taken += text.length
  }
  return taken >= all * MOST
}

/** Does the table hold words rather than links, in an element that speaks for no margin? */
function isContent(cells: readonly DraftBlock[]): boolean {
  let [linked, all] = [0, 0]
  for (const { hints, text } of cells) {
    all += text.length
    linked += text.length * (hints?.linkShare ?? 0)
  }
  return linked < all * LINKED && (cells[0]?.hints?.container ?? -1) >= 0
}

/** Does text of the body stand close on this side? */
function isBeside(blocks: readonly DraftBlock[], from: number, step: -1 | 1, grid: Grid): boolean {
  for (let near = 1; near <= NEAR; near++) {
    const block = blocks[from + near * step]
    if (block?.label === 'body' && !grid.cells.has(block)) return true
  }
  return false
}

/** Step: takes each table of facts inside the article into the body as a whole, and leaves others out as a whole. */
export function keepTablesWhole(draft: Draft): void {
  if (draft.source.format !== 'html') return
  const inside = draft.blocks.slice(draft.range.first, draft.range.end)
  const places = new Map(inside.map((block, index) => [block, index]))
  const placeOf = (block: DraftBlock | undefined): number => (block && places.get(block)) ?? 0
  for (const grid of gridsOf(inside).values()) {
    const cells = [...grid.cells]
    const isInside =
      isBeside(inside, placeOf(cells[0]), -1, grid) &&
      isBeside(inside, placeOf(cells.at(-1)), 1, grid) &&
      isContent(cells)
    const isWhole = isTaken(cells) || isInside
    for (const cell of cells) {
      if (isWhole) cell.label = 'body'
      else if (cell.label === 'body') cell.label = undefined
    }
  }
  measureRange(draft)
}
