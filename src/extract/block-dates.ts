/** The dates of a block, looked for once: headline, byline and date ask the same lines, and most lines have none. */
import type { DraftBlock } from '../model/draft.js'
import { measuresOf } from './block-measures.js'
import { type DateInText, datesIn } from './date-notations.js'

const NONE: readonly DateInText[] = []
const kept = new WeakMap<DraftBlock, readonly DateInText[]>()

/** Every date with a year that the block states, in order. */
export function datesOf(block: DraftBlock): readonly DateInText[] {
  if (!measuresOf(block).fourDigits) return NONE
  let dates = kept.get(block)
  if (dates === undefined) {
    dates = datesIn(block.text)
    kept.set(block, dates)
  }
  return dates
}
