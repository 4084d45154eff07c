/** The headline: what the page or the dump shows as its headline, and the titles that metadata give. */
import type { Draft, DraftBlock } from '../model/draft.js'
import { fold, mayFoldTo } from '../text/fold.js'
import { oneLine } from '../text/one-line.js'
import { headlineOfDump } from './headline-of-dump.js'
import { headlineOfPage, type ShownHeadline } from './headline-of-page.js'
import { contentWords, wordsOfLede } from './lede-words.js'
import { titleParts } from './title-parts.js'

/** Labels a title line, and other copies of the headline above the body. */
function labelCopies(draft: Draft, headline: string): void {
  const folded = fold(headline)
  for (let index = 0; index < draft.range.first + 2; index++) {
    const block = draft.blocks[index]
    if (!block || (block.label !== undefined && block.label !== 'body') || !mayFoldTo(block.text, folded)) continue
    const own = fold(block.text)
    if (own === folded) block.label = 'headline'
    else if (
      block.label === undefined &&
      own.length < folded.length + 60 &&
      folded.length > 15 &&
      own.startsWith(folded)
    )
      block.label = 'masthead'
  }
}

/** Offers the part of a page title that is no site's name. */
function proposePageTitle(draft: Draft): void {
  if (draft.pageTitles.length === 0) return
  const lede = wordsOfLede(draft)
  for (const title of draft.pageTitles) {
    const parts = titleParts(title)
    const ranked = parts
      .map((part, order) => ({ part, shared: contentWords(part).filter((word) => lede.has(word)).length, order }))
      .sort((a, b) => b.shared - a.shared || b.part.length - a.part.length || a.order - b.order)
    const whole = parts.length === 1 ? title : (ranked.find(({ part }) => part !== title.trim())?.part ?? title)
    if (whole.length >= 8) {
      draft.candidates.push({
        field: 'headline',
        value: whole,
        origin: 'page-metadata',
        rule: 'title of the page',
        rank: 2,
      })
    }
  }
}

/** Takes the name of the site off the titles that metadata give. */
function cleanMetadata(draft: Draft): void {
  const sites = new Set(draft.candidates.filter(({ field }) => field === 'outlet').map(({ value }) => fold(value)))
  draft.candidates.forEach((candidate, index) => {
    if (candidate.field !== 'headline' || candidate.origin !== 'page-metadata') return
    const parts = titleParts(candidate.value)
    if (parts.length < 3 || !sites.has(fold(parts.at(-1) as string))) return
    draft.candidates[index] = { ...candidate, value: parts[1] as string, excerpt: candidate.value }
  })
}

/** From these points on a visible first-rank heading is the headline that readers saw. */
const SURE = 2.8

/**
 * Titles in metadata are often written for search engines and shares. Where the page shows a heading that is surely the
 * headline, they stay as evidence only.
 */
function preferVisible(draft: Draft, best: ShownHeadline): void {
  if (draft.blocks[best.index]?.hints?.heading !== 1 || best.points < SURE) return
  draft.candidates.forEach((candidate, index) => {
    if (candidate.field !== 'headline' || candidate.origin !== 'page-metadata') return
    draft.candidates[index] = { ...candidate, rule: `${candidate.rule}, not what the page shows`, rank: -1 }
  })
}

/** Step: finds the headline among the lines and offers the title of the page. */
export function findHeadline(draft: Draft): void {
  proposePageTitle(draft)
  cleanMetadata(draft)
  if (draft.curated) return
  const best = draft.source.format === 'html' ? headlineOfPage(draft) : headlineOfDump(draft)
  if (!best) return
  const block = draft.blocks[best.index] as DraftBlock
  block.label = 'headline'
  preferVisible(draft, best)
  const origin = block.hints ? 'markup' : 'text'
  const value = oneLine(block.text)
  const where = block.line === undefined ? {} : { line: block.line }
  draft.candidates.push({ field: 'headline', value, origin, rule: best.rule, rank: best.points, ...where })
  labelCopies(draft, block.text)
}
