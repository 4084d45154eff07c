/** What the words just before or behind a date say it is the date of. */
import type { Draft, DraftBlock } from '../model/draft.js'
import { holds, measuresOf } from './block-measures.js'
import { SIGN_COPYRIGHT, SIGN_EVENT, SIGN_PUBLISHED, SIGN_UPDATED } from './block-signs.js'
import type { DateReading } from './date-readings.js'
import * as words from './date-words.js'
import { lastMatch } from './last-match.js'

/** What the words beside a date say. */
export type DateLabel = 'published' | 'updated' | 'copyright' | 'other' | 'none'

/** Letters of the shortest word that labels a date, and the space or colon behind it. */
const SHORTEST_LABEL = 2

/** Last place of a global pattern in a text, -1 when it does not occur. */
const lastAt = (pattern: RegExp, text: string): number =>
  text.length < SHORTEST_LABEL ? -1 : (lastMatch(pattern, text)?.index ?? -1)

/** Characters before a date that may hold its label. */
const LABEL_REACH = 40

/** The words just before a date in its line; the block above when the line begins with it. */
function wordsBefore(block: DraftBlock, above: DraftBlock | undefined, { found, previousEnd }: DateReading): string {
  const before = block.text.slice(Math.max(previousEnd, found.start - LABEL_REACH), found.start)
  if (previousEnd > 0 || /\p{L}{3}/u.test(before)) return before
  const words = above?.text ?? ''
  return words.length < LONGEST_HEADING ? `${words} ${before}` : before
}

/** A line above that is longer does not head the date. */
const LONGEST_HEADING = 30

/** The label of a date: of several words the one that stands nearest. */
export function labelOf(draft: Draft, reading: DateReading): DateLabel {
  const block = draft.blocks[reading.block] as DraftBlock
  const above = draft.blocks[reading.block - 1]
  const { text } = block
  // Most lines with a date, and those above them, hold none of all these words.
  const signs = measuresOf(block).signs | (above === undefined ? 0 : measuresOf(above).signs)
  const before = wordsBefore(block, above, reading)
  const published = (signs & SIGN_PUBLISHED) === 0 ? -1 : lastAt(words.PUBLISHED, before)
  const updated = (signs & SIGN_UPDATED) === 0 ? -1 : lastAt(words.UPDATED, before)
  const isOpen = published < 0 && updated < 0
  if (isOpen && text.length < 400 && holds(block, SIGN_COPYRIGHT) && words.COPYRIGHT.test(text)) return 'copyright'
  if ((signs & SIGN_EVENT) !== 0 && (words.READ_ON.test(before) || words.EVENT.test(before))) return 'other'
  if (updated > published) return 'updated'
  if ((signs & SIGN_PUBLISHED) === 0) return 'none'
  if (published >= 0 || lastAt(words.DATED, before) >= 0) return 'published'
  const behind = text.slice(reading.found.end, reading.found.end + 60)
  return words.PUBLISHED_BEHIND.test(behind) ? 'published' : 'none'
}
