/** The headline of a saved page: the block above the article that speaks of the same matter, or that the page's own title repeats. */
import type { Draft, DraftBlock } from '../model/draft.js'
import { fold } from '../text/fold.js'
import { datesOf } from './block-dates.js'
import { measuresOf } from './block-measures.js'
import { bylineAt, isNobody } from './byline-line.js'
import { IN_BRACKETS, isCaption, isCredit } from './headline-signs.js'
import { contentWords, wordsOfLede } from './lede-words.js'
import { isPersonName } from './person-names.js'
import { titleParts } from './title-parts.js'

/** How far above the first body block the headline may stand, in blocks. */
const REACH = 60

/** Points for the looks of a line. */
function pointsForShape(text: string): number {
  const words = text.split(/\s+/).length
  let points = 0
  if (words >= 4 && words <= 22) points += 1
  else if (words === 3) points += 0.2
  else if (words === 2) points -= 0.8
  else if (words === 1) points -= text.length > 12 ? 0.4 : 2
  else points -= 1
  if (text.length > 200) points -= 2
  if (/[.:…]$/.test(text)) points -= text.length > 70 ? 1.5 : 0.7
  const bars = text.match(/[|›»•]/g)?.length ?? 0
  points -= bars > 1 ? 4 : bars * 0.6
  if (/https?:|www\.|@|^[←→«»<>]/.test(text)) points -= 3
  if (!/\p{L}/u.test(text)) points -= 5
  return points
}

/** Points for what a line is known to be. */
function pointsForKind(block: DraftBlock): number {
  const { text } = block
  let points = 0
  const { furniture, timeAgo } = measuresOf(block)
  if (furniture) points -= 2.5
  if (timeAgo) points -= 1.5
  if (isCaption(block, text, Number.POSITIVE_INFINITY) || IN_BRACKETS.test(text)) points -= 2.5
  if (isPersonName(text) && text.split(/\s+/).length <= 3) points -= 0.8
  if (bylineAt(text) || isNobody(text)) points -= 3
  const date = datesOf(block)[0]
  if (date && text.length - (date.end - date.start) < 25) points -= 3
  if (block.hints) {
    if (block.hints.heading === 1) points += 2.5
    else if (block.hints.heading === 2) points += 1
    if (block.hints.linkShare > 0.7) points -= 1.2
    if (block.hints.landmark === 'nav' || block.hints.landmark === 'footer') points -= 2
    if (block.hints.caption) points -= 1.5
  }
  return points
}

/** How far below a headline its credits may begin, and how far they reach. */
const CREDIT_REACH = 5
/** How far above a line credits say that it is none. */
const CREDITS_ABOVE = 10

/** The block that shows the headline. */
export interface ShownHeadline {
  /** Position in `Draft.blocks`. */
  readonly index: number
  /** Orders it among the candidates: greater is surer. */
  readonly points: number
  /** The rule, as a phrase. */
  readonly rule: string
}

/** Points from which a line may be the headline. */
const GOOD = 0.6

/** Judges one line as a headline. */
function judge(
  draft: Draft,
  index: number,
  lede: ReadonlySet<string>,
  titles: readonly string[],
  credits: readonly boolean[],
): ShownHeadline {
  const block = draft.blocks[index] as DraftBlock
  const own = contentWords(block.text)
  const shared = own.filter((word) => lede.has(word)).length
  let points = pointsForShape(block.text) + pointsForKind(block)
  points += own.length === 0 ? 0 : (2.2 * shared) / Math.max(3, own.length)
  const distance = draft.range.first - index
  points -= Math.min(1.6, Math.max(0, distance - 1) * 0.08)
  for (let at = 1; at <= CREDIT_REACH; at++) {
    if (credits[index + at]) {
      points += at <= 3 ? 1.3 : 0.8
      break
    }
  }
  if (credits.slice(Math.max(0, index - CREDITS_ABOVE), index).some(Boolean)) points -= 1.3
  const folded = fold(block.text)
  let rule = 'line above the article that shares its words'
  if (folded.length >= 8 && titles.includes(folded)) {
    points += 3
    rule = 'repeated in the title of the page'
  } else if (folded.length > 20 && titles.some((title) => title.startsWith(folded.slice(0, 40)))) {
    points += 1
  }
  return { index, points, rule }
}

/** Titles that the file gives itself: those of the page, and a first line of which another line is a part. */
function titlesOf(draft: Draft, lede: ReadonlySet<string>): string[] {
  const titles = draft.pageTitles.flatMap(titleParts)
  const counts = new Map<string, number>()
  for (const block of draft.blocks.slice(0, draft.range.first + 1))
    counts.set(block.text, (counts.get(block.text) ?? 0) + 1)
  // A headline that the crumbs or the sharing box repeat is said twice; menus are too, but they are short.
  for (const [text, count] of counts)
    if (count > 1 && text.split(/\s+/).length >= 5 && contentWords(text).some((word) => lede.has(word)))
      titles.push(text)
  return [...new Set(titles.map(fold).filter((title) => title !== ''))]
}

/** The block that is best, if it is good enough. */
export function headlineOfPage(draft: Draft): ShownHeadline | undefined {
  const lede = wordsOfLede(draft)
  const titles = titlesOf(draft, lede)
  const from = Math.max(0, draft.range.first - REACH)
  // Only what stands near one of the lines that are judged is asked whether it is a credit.
  const near = Math.max(0, from - CREDITS_ABOVE)
  const credits = Array.from({ length: draft.range.first + CREDIT_REACH + 1 }, (_, index) =>
    index < near ? false : isCredit(draft.blocks[index]),
  )
  const firstBody = draft.blocks[draft.range.first]
  const last =
    firstBody && firstBody.text.length < 160 && !/[.!?؟。]["”’»]*$/.test(firstBody.text)
      ? draft.range.first
      : draft.range.first - 1
  let best: ShownHeadline | undefined
  for (let index = from; index <= last; index++) {
    const next = judge(draft, index, lede, titles, credits)
    if (best === undefined || next.points >= best.points) best = next
  }
  return best && best.points >= GOOD ? best : undefined
}
