/** The dek: the one summary line that stands between the headline and the byline, and so is not part of the text. */
import type { Draft } from '../model/draft.js'
import { fold } from '../text/fold.js'
import { furnitureOf } from './furniture.js'

/** Is the line a summary by its looks? */
const isSummary = (text: string): boolean =>
  text.length >= 40 &&
  text.length <= 400 &&
  text.split(/\s+/).length >= 7 &&
  /\p{Ll}|\p{Lo}/u.test(text) &&
  furnitureOf(text) === undefined

const CREDITS: ReadonlySet<string> = new Set(['byline', 'date', 'dateline'])

/** Step: finds the dek. A line counts only when a byline or date follows it: without that the first line is the lede. */
export function findDek(draft: Draft): void {
  const headline = draft.blocks.findIndex((block) => block.label === 'headline')
  const block = draft.blocks[headline + 1]
  if (headline < 0 || !block || !isSummary(block.text)) return
  const followers = draft.blocks.slice(headline + 2, headline + 5)
  const text = followers.findIndex((follower) => follower.label === 'body')
  const credited = (text < 0 ? followers : followers.slice(0, text)).some((follower) =>
    CREDITS.has(follower.label ?? ''),
  )
  const untouched =
    block.label === undefined || (block.label === 'body' && headline + 1 === draft.range.first && credited)
  // The one paragraph of a page with a film or a recording is its text.
  const isWhole = block.label === 'body' && draft.range.end === draft.range.first + 1
  if (!untouched || isWhole || !credited || fold(block.text) === fold(draft.blocks[headline]?.text ?? '')) return
  block.label = 'dek'
  const origin = block.hints ? 'markup' : 'text'
  const where = block.line === undefined ? {} : { line: block.line }
  draft.candidates.push({
    field: 'dek',
    value: block.text,
    origin,
    rule: 'line between headline and byline',
    rank: 2,
    ...where,
  })
}
