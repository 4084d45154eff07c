/** What a headline's line holds beside the headline in a dump: the name of the site, or the date of a flat capture. Cut off. */
import type { Draft, DraftBlock } from '../model/draft.js'
import type { DateInText } from './date-notations.js'
import { lastMatch } from './last-match.js'
import { splitBlock } from './split-block.js'

/** Words that a site's name has at most; "and what it means" behind a dash has more as a rule. */
const LONGEST_NAME = 5
/** A line longer than this is no headline with a rest, but a flat capture that nothing could cut. */
const LONGEST_LINE = 500
/** Words that must be left for a headline. */
const SHORTEST = 4
const SUFFIX = /(?<!\s)\s+(?:[|•·–—»«]|-{1,2}|::|\/\/)\s+(?=\S)/g
/** Characters that may stand behind the date of a header: a clock, a name, a count of comments. */
const BEHIND_DATE = 40

/** Characters of a piece that may be a sentence of the body. */
const PARAGRAPH = 60

const wordCount = (text: string): number => text.trim().split(/\s+/).length

/** Where the name of the site begins in a line that is the title of the page; -1 when there is none. */
function siteNameAt(text: string): number {
  const last = lastMatch(SUFFIX, text)
  if (!last) return -1
  const name = text.slice(last.index + last[0].length)
  const isName = wordCount(name) <= LONGEST_NAME && /^[\p{Lu}\p{Lo}\d]/u.test(name) && !/[.!?…]$/.test(name)
  return isName && wordCount(text.slice(0, last.index)) >= SHORTEST ? last.index : -1
}

/** Where a date begins that ends the line; -1 when none does. */
function dateAt(text: string, dates: readonly DateInText[]): number {
  const date = dates.at(-1)
  if (!date || date.date.length < 10 || date.start < 1 || text.length - date.end > BEHIND_DATE) return -1
  const before = text.slice(0, date.start)
  // "Results for 3 May 2020", "News of 3 May": the date is a part of the headline. So is one in the middle of a word.
  const isPart =
    /[\p{L}\p{N}]$/u.test(before) || /(?:^|\s)\p{Ll}+\s*$/u.test(before.replace(/(?<![,|•·–—\s-])[,|•·–—\s-]+$/, ''))
  return isPart && !/[|•·–—-]\s*$/.test(before) ? -1 : wordCount(before) >= SHORTEST ? date.start : -1
}

/**
 * Where the rest begins in a line of a dump, the name of the site or the date; -1 when the line is a headline alone, or none.
 * `dates` are those of the line, `index` is its position: a site's name stands in the title of the page, which is the first.
 */
export function headlineRestAt(text: string, index: number, dates: readonly DateInText[]): number {
  if (text.length > LONGEST_LINE) return -1
  const name = index === 0 ? siteNameAt(text) : -1
  return name >= 0 ? name : dateAt(text, dates)
}

/**
 * Cuts the block at `index` so that the headline, from `start` to `end`, is a block of its own, and gives its position.
 * A first line whose rest is the name of the site joins the titles of the page, for the rule that looks for the outlet there.
 */
export function cutOut(draft: Draft, index: number, start: number, end: number): number {
  const { text } = draft.blocks[index] as DraftBlock
  if (start === 0 && end === text.length) return index
  const isTitle = index === 0 && start === 0 && siteNameAt(text) >= 0
  const before = draft.blocks.length
  splitBlock(draft, index, [start, end])
  if (isTitle) draft.pageTitles.push(text)
  // A blank that no line is trimmed of (U+2000) makes no piece.
  const at = text.slice(0, start).trim() === '' ? index : index + 1
  for (let piece = index; piece <= index + draft.blocks.length - before; piece++) {
    const block = draft.blocks[piece] as DraftBlock
    // What is left of a paragraph of the body stays in it; what is left of a line is a date or a label.
    const isText = piece > at && block.label === 'body' && block.text.length >= PARAGRAPH
    if (piece !== at && !isText) block.label = undefined
  }
  if (isTitle && draft.blocks.length > before) (draft.blocks[index + 1] as DraftBlock).label = 'masthead'
  return at
}
