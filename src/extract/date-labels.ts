/** What the words just before or behind a date say it is the date of. */
import type { Draft, DraftBlock } from '../model/draft.js'
import type { DateReading } from './date-readings.js'
import * as words from './date-words.js'

/** What the words beside a date say. */
export type DateLabel = 'published' | 'updated' | 'copyright' | 'other' | 'none'

/** Letters of the shortest word that labels a date, and the space or colon behind it. */
const SHORTEST_LABEL = 2

/** Last place of a global pattern in a text, -1 when it does not occur. */
function lastAt(pattern: RegExp, text: string): number {
  let at = -1
  if (text.length < SHORTEST_LABEL) return at
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) at = match.index
  return at
}

/** Characters before a date that may hold its label. */
const LABEL_REACH = 40

/** The words just before a date in its line; the block above when the line begins with it. */
export function wordsBefore(draft: Draft, { block, found, previousEnd }: DateReading): string {
  const { text } = draft.blocks[block] as DraftBlock
  const before = text.slice(Math.max(previousEnd, found.start - LABEL_REACH), found.start)
  if (/\p{L}{3}/u.test(before) || previousEnd > 0) return before
  const above = draft.blocks[block - 1]?.text ?? ''
  return above.length < 30 ? `${above} ${before}` : before
}

/** The label of a date: of several words the one that stands nearest. */
export function labelOf(before: string, line: string, behind: string): DateLabel {
  const published = lastAt(words.PUBLISHED, before)
  const updated = lastAt(words.UPDATED, before)
  if (line.length < 400 && words.COPYRIGHT.test(line) && published < 0 && updated < 0) return 'copyright'
  if (words.READ_ON.test(before) || words.EVENT.test(before)) return 'other'
  if (updated > published) return 'updated'
  if (published >= 0 || lastAt(words.DATED, before) >= 0) return 'published'
  return words.PUBLISHED_BEHIND.test(behind) ? 'published' : 'none'
}
