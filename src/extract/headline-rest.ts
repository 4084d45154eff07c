/** What a headline's line holds beside the headline in a dump: the name of the site, or the date of a flat capture. Cut off. */
import type { Draft, DraftBlock } from '../model/draft.js'
import { datesIn } from './date-notations.js'
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

const wordCount = (text: string): number => text.trim().split(/\s+/).length

/** Where the name of the site begins in a line that is the title of the page; -1 when there is none. */
function siteNameAt(text: string): number {
  const last = [...text.matchAll(SUFFIX)].at(-1)
  if (!last) return -1
  const name = text.slice(last.index + last[0].length)
  const isName = wordCount(name) <= LONGEST_NAME && /^[\p{Lu}\p{Lo}\d]/u.test(name) && !/[.!?…]$/.test(name)
  return isName && wordCount(text.slice(0, last.index)) >= SHORTEST ? last.index : -1
}

/** Where a date begins that ends the line; -1 when none does. */
function dateAt(text: string): number {
  const date = datesIn(text).at(-1)
  if (!date || date.date.length < 10 || date.start < 1 || text.length - date.end > BEHIND_DATE) return -1
  const before = text.slice(0, date.start)
  // "Results for 3 May 2020", "News of 3 May": the date is a part of the headline. So is one in the middle of a word.
  const isPart =
    /[\p{L}\p{N}]$/u.test(before) || /(?:^|\s)\p{Ll}+\s*$/u.test(before.replace(/(?<![,|•·–—\s-])[,|•·–—\s-]+$/, ''))
  return isPart && !/[|•·–—-]\s*$/.test(before) ? -1 : wordCount(before) >= SHORTEST ? date.start : -1
}

/**
 * Cuts the rest off the block at `index`, so that it is the headline alone. The whole line joins the titles of the page,
 * for the rule that looks for the outlet there.
 */
export function cutHeadlineRest(draft: Draft, index: number): void {
  const { text, hints } = draft.blocks[index] as DraftBlock
  if (hints !== undefined || draft.source.format !== 'raw-text' || text.length > LONGEST_LINE) return
  const name = index === 0 ? siteNameAt(text) : -1
  const at = name >= 0 ? name : dateAt(text)
  if (at < 0) return
  const before = draft.blocks.length
  splitBlock(draft, index, [at])
  if (draft.blocks.length === before) return
  if (name >= 0) {
    draft.pageTitles.push(text)
    ;(draft.blocks[index + 1] as DraftBlock).label = 'masthead'
  } else delete (draft.blocks[index + 1] as DraftBlock).label
}
