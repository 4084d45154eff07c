/** Where on a page a date stands, measured from the headline and the text of the article. */
import type { Draft, DraftBlock } from '../model/draft.js'

/** Where a date stands, as a phrase for the evidence. */
export type DateZone =
  | 'in the headline line'
  | 'between headline and text'
  | 'above the text, some way below the headline'
  | 'just above the headline'
  | 'above the headline'
  | 'in the head of the page'
  | 'at the head of the text'
  | 'among the first paragraphs'
  | 'within the text'
  | 'just behind the text'
  | 'behind the text'
  | 'in the foot of the page'

/** Landmarks of the draft that zones are measured from. */
export interface Landmarks {
  /** The words of the headline in lower case; empty when they are too few to tell. */
  readonly words: string
  /** The headline nearest above the text; -1 when there is none. */
  readonly headline: number
  readonly first: number
  readonly end: number
}

/** A shorter headline stands in other lines by chance. */
const FEWEST_LETTERS = 16
/** Letters that such a line has besides headline and date. */
const REPEAT_ROOM = 80

/** Finds them. */
export function landmarksOf(draft: Draft): Landmarks {
  const { first, end } = draft.range
  let headline = -1
  for (let index = 0; index < draft.blocks.length; index++) {
    if ((draft.blocks[index] as DraftBlock).label !== 'headline') continue
    if (index < first || headline < 0) headline = index
  }
  const words = (draft.blocks[headline]?.text ?? '').trim().toLowerCase()
  return { headline, words: words.length < FEWEST_LETTERS ? '' : words, first, end }
}

/** Does the line of a date, or the line above, repeat the headline? A list of the newest articles dates it so. */
export function repeatsHeadline(draft: Draft, index: number, { headline, words }: Landmarks): boolean {
  if (words === '' || index === headline) return false
  return [index - 1, index].some((at) => {
    const text = at === headline ? '' : (draft.blocks[at]?.text ?? '')
    return text.length < words.length + REPEAT_ROOM && text.toLowerCase().includes(words)
  })
}

/** Blocks below the headline in which its credits stand, dek and picture included. */
const NEAR = 5
/** Blocks above the headline in which a section line with a date stands. */
const ABOVE = 3
/** Blocks above the headline or behind the text that still belong to the article rather than to the page. */
const AROUND = 12
/** Paragraphs among which a late credit line may stand. */
const OPENING = 8
/** Lines behind the text where a credit stands before comments begin. */
const BEHIND = 4

/** The zone of a block. */
export function zoneOf(index: number, { headline, first, end }: Landmarks): DateZone {
  if (index === headline) return 'in the headline line'
  if (index >= first && index < end) {
    if (index <= first + 1) return 'at the head of the text'
    return index <= first + OPENING ? 'among the first paragraphs' : 'within the text'
  }
  if (index >= end) {
    if (index - end < BEHIND) return 'just behind the text'
    return index - end < AROUND ? 'behind the text' : 'in the foot of the page'
  }
  if (headline >= 0 && index > headline)
    return index - headline <= NEAR ? 'between headline and text' : 'above the text, some way below the headline'
  const below = headline >= 0 ? headline : first
  if (below - index <= ABOVE) return 'just above the headline'
  return below - index <= AROUND ? 'above the headline' : 'in the head of the page'
}
