/** Cutting a block of raw text in two, so that headline, byline and body of one line can be labelled apart. */
import type { Draft, DraftBlock } from '../model/draft.js'
import { TextBlock } from './text-block.js'

/** Cuts the block at `index` before each of the offsets (ascending, inside its text); pieces without words stay attached. */
export function splitBlock(draft: Draft, index: number, offsets: readonly number[]): void {
  const block = draft.blocks[index] as DraftBlock
  const cuts = [0, ...offsets.filter((at) => at > 0 && at < block.text.length), block.text.length]
  const pieces: DraftBlock[] = []
  for (let cut = 0; cut + 1 < cuts.length; cut++) {
    const from = cuts[cut] as number
    const slice = block.text.slice(from, cuts[cut + 1])
    const text = slice.trim()
    if (text === '') continue
    const lead = slice.length - slice.trimStart().length
    const isFirst = pieces.length === 0
    const piece = new TextBlock(
      text,
      block.start + from + lead,
      block.line ?? 1,
      block.gap && isFirst,
      block.sameLine || !isFirst,
    )
    if (block.label !== undefined) piece.label = block.label
    if (block.score !== undefined) piece.score = block.score
    if (block.repeatedIn !== undefined) piece.repeatedIn = block.repeatedIn
    pieces.push(piece)
  }
  draft.blocks.splice(index, 1, ...pieces)
  draft.words = undefined
}
