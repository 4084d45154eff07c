/** A block of raw text or Markdown, with room for all that the steps set: objects that grow at different places are slow to read. */
import type { BlockMeasures } from '../model/block-measures.js'
import type { BlockLabel, DraftBlock } from '../model/draft.js'

/** A line of a raw text, or a piece of one. */
export class TextBlock implements DraftBlock {
  label?: BlockLabel | undefined
  score?: number
  repeatedIn?: number
  measures?: BlockMeasures
  signs?: number

  constructor(
    readonly text: string,
    readonly start: number,
    readonly line: number,
    readonly gap: boolean,
    readonly sameLine: boolean,
  ) {}
}
