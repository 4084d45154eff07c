/** Cutting a block of raw text in two, so that headline, byline and body of one line can be labelled apart. */
import type { Draft, DraftBlock } from '../model/draft.js'

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
    pieces.push({
      ...block,
      text,
      start: block.start + from + lead,
      gap: block.gap && pieces.length === 0,
      sameLine: block.sameLine || pieces.length > 0,
    })
  }
  draft.blocks.splice(index, 1, ...pieces)
}
