/** Signs by which lines round a headline are known: credits of pictures, remarks in brackets, and lines that tell who wrote or when. */
import type { DraftBlock } from '../model/draft.js'
import { datesOf } from './block-dates.js'
import { holds } from './block-measures.js'
import { SIGN_PICTURE_CREDIT } from './block-signs.js'
import { bylineAt, isNobody, mayCredit } from './byline-line.js'

/** Words of the caption or the credit of a picture. */
const CAPTION =
  /\((?:[^()]{0,40}\/ ?)?(?:photo|image|ap|afp|reuters|getty|courtesy|credit|file|ap photo|dpa|epa)\b|(?:^|\s)(?:photo|image|picture|credit|photograph|foto|bild|fotocredit|photographer)(?: ?(?:by|credit|courtesy|via))?\s*[:©]|getty images|illustration by|\bvia (?:afp|getty|ap|reuters)\b|\/(?:afp|reuters|getty|ap)\b|©/i

/** A caption is shorter. */
const LONGEST_CAPTION = 250

/** Is the text, the whole block or a part of it, a caption or the credit of a picture? Only the block's signs are asked as a rule. */
export const isCaption = (block: DraftBlock, text: string, limit = LONGEST_CAPTION): boolean =>
  text.length < limit && holds(block, SIGN_PICTURE_CREDIT) && CAPTION.test(text)

/** A remark that is all in brackets. */
export const IN_BRACKETS = /^[([][^()[\]]*[)\]]$/

/** A year, by its digits alone: without one no date is looked for. */
export const HAS_YEAR = /\d{4}|[۰-۹٠-٩]{4}/

/** Does the line tell who wrote it or when: a line that stands below a headline, never above? */
export function isCredit(block: DraftBlock | undefined): boolean {
  if (!block || block.text.length > 160) return false
  const { text } = block
  const date = datesOf(block)[0]
  if (date !== undefined && text.length - (date.end - date.start) < 60) return true
  return mayCredit(block) && (bylineAt(text) !== undefined || isNobody(text) || /^by$/i.test(text))
}
