/** Why each block that is not body was left out: by its words, its markup, and the heading it stands under. */
import type { RemovalReason } from '../model/article.js'
import type { Draft, DraftBlock } from '../model/draft.js'
import { holdsKind, LETTER, NUMBER } from '../text/characters.js'
import { holds, measuresOf } from './block-measures.js'
import { SIGN_CAPTION, SIGN_COPYRIGHT } from './block-signs.js'

const COPYRIGHT = /©|\bcopyright\b|\(c\) \d{4}|all rights reserved|rechte vorbehalten|права защищены|حقوق/i
const CAPTION = /\b(?:photo|image|picture|file photo|credit|getty images|foto|bild|фото|عکس|تصویر|صورة)\b/iu

/** Does the block speak of a picture? */
const isCaption = (block: DraftBlock): boolean => holds(block, SIGN_CAPTION) && CAPTION.test(block.text)

/** A reason that the block gives by itself, wherever it stands. */
function ownReason(block: DraftBlock): RemovalReason | undefined {
  const { text, hints } = block
  if (!holdsKind(text, LETTER | NUMBER)) return 'ornament'
  if (hints?.caption) return 'caption'
  const { furniture, timeAgo, serviceCount } = measuresOf(block)
  if (furniture) return furniture.reason
  if (timeAgo) return 'teaser'
  if (text.length < 1200 && holds(block, SIGN_COPYRIGHT) && COPYRIGHT.test(text)) return 'copyright'
  if (hints?.landmark === 'nav') return 'navigation'
  if (text.length > 80 && serviceCount >= 2) return 'notice'
  return undefined
}

/** The reason that a place gives: above, within or behind the article; under which heading. */
function placeReason(draft: Draft, index: number, headline: number, under: RemovalReason | undefined): RemovalReason {
  const block = draft.blocks[index] as DraftBlock
  if (index < draft.range.first) {
    if (headline >= 0 && index > headline)
      return isCaption(block) ? 'caption' : block.text.length > 60 ? 'teaser' : 'navigation'
    return index === 0 && block.text.length > 20 ? 'masthead' : 'navigation'
  }
  if (index < draft.range.end) return isCaption(block) ? 'caption' : 'related'
  if (under === 'comment-form') return 'comment-form'
  if (under === 'related') return block.text.length > 100 ? 'teaser' : 'related'
  if (block.text.length > 160) return 'notice'
  return isCaption(block) ? 'caption' : 'link-list'
}

/** Reasons that are the likeliest of a place. */
const VAGUE: ReadonlySet<RemovalReason> = new Set(['link-list', 'notice', 'related', 'teaser'])

/** Step: gives every block without a label its reason. Last of all, for a reason says only why, never what. */
export function giveReasons(draft: Draft): void {
  const headline = draft.blocks.findIndex((one) => one.label === 'headline')
  let under: RemovalReason | undefined
  draft.blocks.forEach((block, index) => {
    if (block.label !== undefined) return
    const own = ownReason(block)
    if (own !== undefined && own !== 'ornament' && own !== 'teaser') under = own
    const reason = own ?? placeReason(draft, index, headline, under)
    // Where only the place speaks, and no heading, that the words are no article's own says more.
    const unexplained = own === undefined && under !== 'related' && under !== 'comment-form' && VAGUE.has(reason)
    block.label = unexplained && block.repeatedIn !== undefined ? 'repeated' : reason
  })
}
