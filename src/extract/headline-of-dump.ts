/** The headline of a text dump: of the lines, and parts of lines, round the beginning of the body the one the model ranks first. */
import type { Draft } from '../model/draft.js'
import { fold } from '../text/fold.js'
import { type HeadlineContext, headlineContext } from './headline-context.js'
import { HEADLINE_GROUPS, type HeadlineGroup, headlineFeatures, NO_HEADLINE } from './headline-features.js'
import type { ShownHeadline } from './headline-of-page.js'
import { cutOut } from './headline-rest.js'
import { ABOVE, BELOW, type HeadlineSpan, headlineSpans } from './headline-spans.js'
import { HEADLINE_WEIGHTS } from './headline-weights.js'
import { chancesOf, weightRow } from './line-ranker.js'
import { stemsOf } from './line-stems.js'
import { titleParts } from './title-parts.js'

/** A first line longer than this is no title of a page. */
const LONGEST_TITLE = 250
/**
 * Chance that a line must have by the model. On unseen sites 0.1, 0.15, 0.2 and 0.3 give 98, 96, 94 and 88 of 100 dumps a
 * headline, the right one to 79, 79, 77 and 74; of the same dumps without their headline 79, 67, 53 and 39 get another line.
 */
const LEAST_CHANCE = 0.15

let row: Float64Array | undefined
const weights = (): Float64Array => {
  row ??= weightRow(Object.keys(HEADLINE_GROUPS).map((group) => HEADLINE_WEIGHTS[group as HeadlineGroup]))
  return row
}

/** A line with the features the model looks at: positions in the table of weights. */
export interface HeadlineLine {
  readonly span: HeadlineSpan
  readonly features: Uint16Array
}

/** What is known of the file, and every place where its headline may stand. */
function look(draft: Draft): { context: HeadlineContext; spans: HeadlineSpan[] } {
  const first = draft.blocks[0]?.text ?? ''
  const titles = first !== '' && first.length <= LONGEST_TITLE ? titleParts(first) : []
  const spans = headlineSpans(draft, titles)
  const from = Math.max(0, draft.range.first - ABOVE)
  return { context: headlineContext(draft, from, draft.range.first + BELOW, titles), spans }
}

/** Every place where the headline of a dump may stand, with what the model looks at: for its training. */
export function headlineLines(draft: Draft): HeadlineLine[] {
  const { context, spans } = look(draft)
  return spans.map((span) => ({ span, features: headlineFeatures(context, span) }))
}

/** How the headline was found, as a phrase. */
function ruleOf(context: HeadlineContext, { index, text }: HeadlineSpan): string {
  if (index > 0 && context.titles.includes(fold(text))) return 'repeated in the title of the page'
  for (const stem of stemsOf(text)) if (context.lede.has(stem)) return 'line above the article that shares its words'
  return index === 0 ? 'first line of the file' : 'line above the article that looks like a headline'
}

/** The line that ranks first, cut out of its block, if it ranks high enough. */
export function headlineOfDump(draft: Draft): ShownHeadline | undefined {
  const { context, spans } = look(draft)
  const chances = chancesOf(
    spans.map((span) => headlineFeatures(context, span)),
    spans.map(({ text }) => text),
    weights(),
    NO_HEADLINE,
  )
  const at = chances.reduce((most, chance, index) => (chance > (chances[most] as number) ? index : most), 0)
  const best = spans[at]
  if (!best || (chances[at] as number) < LEAST_CHANCE) return undefined
  const rule = ruleOf(context, best)
  return { index: cutOut(draft, best.index, best.start, best.end), points: (chances[at] as number) * 10, rule }
}
