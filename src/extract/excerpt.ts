/** The words of the source that a piece of evidence shows: whole ones, round what was matched, of a length to read at a glance. */
import { oneLine } from '../text/one-line.js'

/** UTF-16 units of an excerpt at most, the marks of what was cut away included. */
export const LONGEST_EXCERPT = 200
/** How far a cut may move to fall between two words; scripts without spaces are cut where they must be. */
const FARTHEST_BORDER = 40

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at))

/** Is there a word on both sides of the offset, or the two halves of one character? */
const isInside = (text: string, at: number): boolean =>
  at > 0 && at < text.length && !isSpace(text, at - 1) && !isSpace(text, at)

/** The offset between two words nearest to `at` in the direction of `step`; `at` when there is none near or before `limit`. */
function borderFrom(text: string, at: number, step: 1 | -1, limit: number): number {
  for (let moved = 0; moved <= FARTHEST_BORDER; moved++) {
    const border = at + moved * step
    if ((limit - border) * step < 0) break
    if (!isInside(text, border)) return border
  }
  // Never between the halves of one character.
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + step : at
}

/**
 * The words round `start` to `end` (UTF-16 offsets, end exclusive; by default the beginning of the text), in one line, the
 * match in the middle where there is text on both sides, with an ellipsis at each end where more was there.
 */
export function excerptAround(text: string, start = 0, end = start): string {
  if (text.length <= LONGEST_EXCERPT) return oneLine(text)
  const room = LONGEST_EXCERPT - 4
  const stop = Math.min(end, start + room)
  const before = Math.max(0, Math.floor((room - (stop - start)) / 2))
  const from = Math.max(0, Math.min(start - before, text.length - room))
  const first = from === 0 ? 0 : borderFrom(text, from, 1, start)
  const last = from + room >= text.length ? text.length : borderFrom(text, from + room, -1, stop)
  return `${first > 0 ? '… ' : ''}${oneLine(text.slice(first, last))}${last < text.length ? ' …' : ''}`
}
