/** From the blocks of a raw text's body to its paragraphs: sentences of one line become paragraphs again. */
import type { Block } from '../model/body.js'
import type { Draft, DraftBlock } from '../model/draft.js'
import { shownSlice } from './open-raw-text.js'

/** A line of up to this many characters stays one paragraph when all of it is body. */
const ONE_PARAGRAPH = 1200
/** A paragraph made of sentences ends with the first sentence that reaches this length. Our own choice, for reading. */
const READABLE = 320
/** A last paragraph shorter than this joins the one before. */
const SHORTEST = 120

/** A paragraph as a slice of the source. */
export interface Slice {
  readonly start: number
  readonly end: number
}

const endOf = (block: DraftBlock): number => block.start + block.text.length

/** Runs of body blocks that stand in one line with nothing removed between them. */
function lineRuns(blocks: readonly DraftBlock[]): DraftBlock[][] {
  const runs: DraftBlock[][] = []
  let previous: DraftBlock | undefined
  for (const block of blocks) {
    if (block.label === 'body') {
      if (block.sameLine && previous?.label === 'body') runs.at(-1)?.push(block)
      else runs.push([block])
    }
    previous = block
  }
  return runs
}

/** The paragraphs of one run. */
function slicesOf(run: readonly DraftBlock[]): Slice[] {
  const first = run[0] as DraftBlock
  const whole = { start: first.start, end: endOf(run.at(-1) as DraftBlock) }
  if (run.length === 1 || whole.end - whole.start <= ONE_PARAGRAPH) return [whole]
  const slices: Slice[] = []
  let start = first.start
  for (const [index, block] of run.entries()) {
    const end = endOf(block)
    const left = whole.end - end
    if (index === run.length - 1) slices.push({ start, end })
    else if (end - start >= READABLE && left >= SHORTEST) {
      slices.push({ start, end })
      start = (run[index + 1] as DraftBlock).start
    }
  }
  return slices
}

/** The paragraphs of a raw text: verbatim slices, in order. */
export function rawParagraphs(draft: Draft): Slice[] {
  return lineRuns(draft.blocks).flatMap(slicesOf)
}

/** A slice as a paragraph of the tree. */
export function paragraphOf(text: string, slice: Slice): Block {
  return { type: 'paragraph', children: [{ type: 'text', value: shownSlice(text, slice.start, slice.end) }] }
}
