/**
 * From the blocks of a body to its tree: entries become lists, quoted blocks quotations, cells of facts a table. Frames that
 * only lay out the page (the table round the whole article, the list of one) are left out.
 */
import type { Block, Inline, ListItem, Table, TableCell } from '../model/body.js'
import type { DraftBlock, Frame } from '../model/draft.js'
import { framesOf, type Grid, gridsOf } from './table-grids.js'

/** An entry or cell that holds more than this share of the body lays out the page. */
const LAYOUT = 0.5

const isTablePart = ({ kind }: Frame): boolean => kind === 'table' || kind === 'row' || kind === 'cell'

/** Characters a frame must exceed to be layout: entries and cells hold most of the body then, quotations all of it. */
function mostIn({ kind }: Frame, all: number): number {
  if (kind === 'entry' || kind === 'cell') return all * LAYOUT
  return kind === 'quote' ? all - 1 : all
}

/** Frames of layout, with all round them. */
function layoutOf(body: readonly DraftBlock[]): Set<Frame> {
  const lengths = new Map<Frame, number>()
  let all = 0
  for (const block of body) {
    all += block.text.length
    for (const frame of framesOf(block)) lengths.set(frame, (lengths.get(frame) ?? 0) + block.text.length)
  }
  const layout = new Set<Frame>()
  for (const [frame, length] of lengths) {
    if (length <= mostIn(frame, all)) continue
    for (let at: Frame | undefined = frame; at !== undefined; at = at.outer) layout.add(at)
  }
  return layout
}

/** The words of a cell; its paragraphs become lines. */
function cellOf(blocks: readonly DraftBlock[]): TableCell {
  const children = blocks.flatMap(({ node }, at): Inline[] => {
    const own = node?.type === 'paragraph' ? node.children : []
    return at === 0 ? [...own] : [{ type: 'break' }, ...own]
  })
  return { type: 'tableCell', children }
}

/** Makes the table; rows are as long as the longest. */
function tableOf({ rows }: Grid): Table {
  const width = 1 + Math.max(...[...rows.values()].flatMap((columns) => [...columns.keys()]))
  return {
    type: 'table',
    children: [...rows.values()].map((columns) => ({
      type: 'tableRow',
      children: Array.from({ length: width }, (_, column) => cellOf(columns.get(column) ?? [])),
    })),
  }
}

/** An open list, entry or quotation, and where its next child goes. */
interface Level {
  readonly frame: Frame
  readonly blocks: Block[]
  readonly entries?: ListItem[]
}

/** Where a block goes: words that stand in a list outside of its entries are one. */
function childrenOf(level: Level | undefined, root: Block[]): Block[] {
  if (level?.entries === undefined) return level?.blocks ?? root
  const children: Block[] = []
  level.entries.push({ type: 'listItem', children })
  return children
}

/** Opens a frame inside a list or among blocks. */
function open(frame: Frame, into: Level | undefined, root: Block[]): Level {
  const blocks: Block[] = []
  if (frame.kind === 'entry' && into?.entries) {
    into.entries.push({ type: 'listItem', children: blocks })
    return { frame, blocks }
  }
  const parent = childrenOf(into, root)
  if (frame.kind === 'quote') {
    parent.push({ type: 'blockquote', children: blocks })
    return { frame, blocks }
  }
  const entries: ListItem[] = []
  const ordered = frame.kind === 'ordered'
  const start = ordered && frame.start !== undefined && frame.start !== 1 ? { start: frame.start } : {}
  parent.push({ type: 'list', ordered, ...start, children: entries })
  return { frame, blocks, entries }
}

/** Builds the tree block by block. */
class TreeBuilder {
  readonly root: Block[] = []
  readonly #levels: Level[] = []

  add(node: Block, frames: readonly Frame[]): void {
    let shared = 0
    while (shared < frames.length && this.#levels[shared]?.frame === frames[shared]) shared++
    this.#levels.length = shared
    for (const frame of frames.slice(shared)) this.#levels.push(open(frame, this.#levels.at(-1), this.root))
    childrenOf(this.#levels.at(-1), this.root).push(node)
  }
}

/** Does the frame shape the body? An entry does only inside its list. */
const shapes = (frame: Frame, layout: ReadonlySet<Frame>): boolean =>
  !layout.has(frame) && !(frame.kind === 'entry' && frame.outer !== undefined && layout.has(frame.outer))

/** The tree of a body. Blocks without frames, as all of Markdown are, are its children as they are. */
export function treeOf(blocks: readonly DraftBlock[]): Block[] {
  const body = blocks.filter(({ label }) => label === 'body')
  if (body.every(({ hints }) => hints?.frame === undefined)) return body.flatMap(({ node }) => node ?? [])
  const layout = layoutOf(body)
  const grids = gridsOf(body)
  const builder = new TreeBuilder()
  const made = new Set<DraftBlock>()
  for (const block of body) {
    if (made.has(block)) continue
    const frames = framesOf(block).filter((frame) => shapes(frame, layout))
    const grid = frames.map((frame) => grids.get(frame)).find((one) => one?.cells.has(block))
    const node = grid ? tableOf(grid) : block.node
    const shaping = frames.filter((frame) => !isTablePart(frame))
    if (node) builder.add(node, shaping)
    // The whole table stands where its first cell does.
    for (const cell of grid?.cells ?? []) made.add(cell)
  }
  return builder.root
}
