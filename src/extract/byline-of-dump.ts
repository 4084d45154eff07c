/** Who is credited in a text dump: of the names round the headline and behind the text the one that the model ranks first. */
import type { Candidate, Draft, DraftBlock } from '../model/draft.js'
import { bylineContext } from './byline-context.js'
import { BYLINE_GROUPS, type BylineGroup, bylineFeatures, NO_AUTHOR } from './byline-features.js'
import type { BylineSpan } from './byline-readings.js'
import { bylineSpans } from './byline-spans.js'
import { BYLINE_WEIGHTS } from './byline-weights.js'
import { excerptAround } from './excerpt.js'
import { withoutGlued } from './glued-names.js'
import { chancesOf, scoreOf, weightRow } from './line-ranker.js'
import { isNewsroom } from './person-names.js'

/**
 * Chance that a name must have by the model, announced by a word or only standing beside a date or a headline. On unseen
 * sites F1 is .70 with 0.2 for the latter, .69 with 0.3, .67 with 0.4; without their byline 48, 38 and 32 of 100 dumps
 * get another name.
 */
const LEAST_CHANCE = 0.2
const LEAST_BARE = 0.3
const ANNOUNCED: ReadonlySet<BylineSpan['sign']> = new Set(['opening', 'inside', 'label', 'below'])
/** Where a newsroom may sign: inside a line "by staff" is as often how something was done. */
const NEWSROOMS_SIGN: ReadonlySet<BylineSpan['sign']> = new Set(['opening', 'label', 'below'])
/** Above the ranks of the rules that look at single lines. */
const RANK = 10
/** A line of a credit and little else. */
const SHORT_LINE = 120
const SHORT_IN_BODY = 60

let row: Float64Array | undefined
const weights = (): Float64Array => {
  row ??= weightRow(Object.keys(BYLINE_GROUPS).map((group) => BYLINE_WEIGHTS[group as BylineGroup]))
  return row
}

/** How the name was found, as a phrase. */
function ruleOf(draft: Draft, { sign, index }: BylineSpan): string {
  if (sign === 'opening' || sign === 'label') return 'byline'
  if (sign === 'inside') return 'byline inside the line'
  if (sign === 'below') return 'byline over several lines'
  if (sign === 'behind-date' || sign === 'before-date') return 'name beside the date'
  return index >= draft.range.end ? 'named behind the article' : 'name in the head of the article'
}

/** One word in small letters: the name of a blog's author, or a word of a sentence behind "by". */
const SMALL_WORD = /^\p{Ll}+$/u
/** Whom "About me" and "More from us" name: the page itself. */
const THE_PAGE: ReadonlySet<string> = new Set(
  'me us you mich mir uns dich euch moi nous vous mí nosotros mim nós'.split(' '),
)
/** Characters of the body that are searched for a word. */
const SEARCHED = 20_000

const LETTER_BEFORE = /[\p{L}\p{M}]$/u
const LETTER_BEHIND = /^[\p{L}\p{M}]/u

/** Does a text have a word in these letters? An expression made of the word takes longer than all texts are searched. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length
    if (!LETTER_BEFORE.test(text.slice(Math.max(0, at - 2), at)) && !LETTER_BEHIND.test(text.slice(end, end + 2)))
      return true
  }
  return false
}

/** Is the word a pronoun, or has the body it as any other word? Then it is no one's name. */
function isOrdinary(draft: Draft, word: string): boolean {
  if (THE_PAGE.has(word)) return true
  let seen = 0
  for (const block of draft.blocks) {
    if (block.label !== 'body') continue
    if (hasWord(block.text, word)) return true
    seen += block.text.length
    if (seen > SEARCHED) break
  }
  return false
}

/** The first of the readings whose names have the greatest chance, if it is great enough. */
function bestSpan(draft: Draft): BylineSpan | undefined {
  const spans = bylineSpans(draft).filter(
    ({ names: [name = '', second] }) => second !== undefined || !SMALL_WORD.test(name) || !isOrdinary(draft, name),
  )
  if (spans.length === 0) return undefined
  const context = bylineContext(draft)
  const chances = chancesOf(
    spans.map((span) => scoreOf(bylineFeatures(context, span), weights())),
    spans.map(({ names }) => names.join('|')),
    weights()[NO_AUTHOR] as number,
  )
  const best = chances.reduce((most, chance, at) => (chance > (chances[most] as number) ? at : most), 0)
  const found = spans[best]
  if (!found) return undefined
  const least = ANNOUNCED.has(found.sign) ? LEAST_CHANCE : LEAST_BARE
  return (chances[best] as number) >= least ? found : undefined
}

/** Takes the line of the credit out of what may be body or anything else. */
function labelLine(block: DraftBlock): void {
  const isCredit =
    block.label === undefined
      ? block.text.length < SHORT_LINE
      : block.label === 'body' && block.text.length < SHORT_IN_BODY
  if (isCredit) block.label = 'byline'
}

/** Offers the names that rank first, above the names that other rules found. */
export function proposeByline(draft: Draft): void {
  const best = bestSpan(draft)
  if (!best) return
  const block = draft.blocks[best.index] as DraftBlock
  labelLine(block)
  // The line is a credit all the same, and names nobody.
  if (!NEWSROOMS_SIGN.has(best.sign) && best.names.some(isNewsroom)) return
  const names = best.names.map(withoutGlued)
  const value = names.join(', ')
  const known = draft.candidates
    .filter((one) => one.field === 'authors' && one.value === value && one.origin === 'text')
    .reduce<Candidate | undefined>((top, one) => (top && top.rank >= one.rank ? top : one), undefined)
  if (known) draft.candidates[draft.candidates.indexOf(known)] = { ...known, rank: RANK }
  else {
    const where = block.line === undefined ? {} : { line: block.line }
    const excerpt = excerptAround(block.text, best.start, best.end)
    const rule = ruleOf(draft, best)
    draft.candidates.push({
      field: 'authors',
      value,
      names,
      origin: 'text',
      rule,
      rank: RANK,
      excerpt,
      ...where,
    } satisfies Candidate)
  }
}
