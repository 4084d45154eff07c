/** The names in the lines of a text dump that may be those of its authors, with the sign that speaks for each. */
import type { Draft, DraftBlock } from '../model/draft.js'
import { holdsKind, kindOf, LETTER, SIGN, SPACE, unitAt } from '../text/characters.js'
import { ANNOUNCING_WORD } from './block-lexicon.js'
import { holds, measuresOf } from './block-measures.js'
import { SIGN_COPYRIGHT } from './block-signs.js'
import { bylineAt, isBareOpening, mayCredit, OUTLET_WORD } from './byline-line.js'
import { announced, type BylineSpan, besideDates, listBelow, READ, readingsAt, spanOf } from './byline-readings.js'
import { furnitureOf } from './furniture.js'
import { HAS_YEAR } from './headline-signs.js'
import { beginsWith, letterPairs } from './line-beginnings.js'
import { isPersonName, isSignature, mayLead, showName } from './person-names.js'
import { hasCopyrightLine } from './self-reference.js'

/** Words before a name that label it, and a label with its colon. */
const LABEL =
  /^(?:posted|published|written|created|reported|geschrieben|veröffentlicht|erstellt|verfasst|gespeichert|publié|publicado|escrito|escribe|artikel|beitrag|eine? \p{L}+|text(?: (?:&|und|and) \p{L}+)?|interview|kolumnist\p{L}*\*?\p{L}*|about|über|alles|view all posts|social links|find more|mehr|more)\s+(?:by|von|par|por|for)\s*[:：]?\s*(?=[\p{L}])/iu
const LABELLED =
  /^(?:text(?: ?(?:&|und|and) ?\p{L}+)?|words|author|autor(?:in)?|auteur|autore|автор|interview|bericht|kolumne|kolumnist\p{L}*|story|редактор|текст|责任编辑|作者|über|about|escribe)(?:\s*\*in)?(?:\s*[:：]\s*|\s+)(?=[\p{L}])/iu
/** The first two letters of all that may label a name. */
const LABEL_LETTERS = letterPairs(
  'posted published written created reported geschrieben veröffentlicht erstellt verfasst gespeichert publié escrito escribe artikel beitrag ' +
    'eine text interview kolumnist about über alles view social find mehr more words author autor auteur автор bericht story редактор текст 责任 作者',
)
/** A paragraph of the body names those of whom it tells; in the first a header may be hidden. */
const isParagraph = ({ range }: Draft, block: DraftBlock, index: number): boolean =>
  block.label === 'body' && index > range.first + 1 && block.text.length > 160

/** A line that is a name has no more. */
const LONGEST_BARE = 120
/** A name that only begins a line stands in a short one, and begins with two capitals. */
const LONGEST_LEAD = 90
const BEGINS_WITH_NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*\s+[\p{Lu}\p{Ll}]/u

const isRim = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && (kindOf(unitAt(text, at)) & (SPACE | SIGN)) !== 0

/** A line without the marks and spaces at its end. */
function withoutEnd(text: string): string {
  let end = text.length
  while (isRim(text, end - 1) && MARK_OR_SPACE.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

const MARK_OR_SPACE = /[\s\p{P}]/u
/** A label alone on its line. */
const LABEL_ALONE = /^(?:author|autor(?:in)?|автор|text|von|par|por)\s*:?$/iu
const CLAIMS_RIGHT = /^(?:©|\(c\)\s|copyright)/i

/** Can a name stand in the block at all? */
function mayHoldName(draft: Draft, index: number): boolean {
  const block = draft.blocks[index] as DraftBlock
  if (block.label === 'headline' || !holdsKind(block.text, LETTER)) return false
  if (measuresOf(block).furniture?.whole || isParagraph(draft, block, index)) return false
  const isRight = holds(block, SIGN_COPYRIGHT)
  return !isRight || (!CLAIMS_RIGHT.test(block.text) && !hasCopyrightLine(block.text.slice(0, 600)))
}

/** The readings of one block that a credit announces: in its own first words, or in the line above. */
interface Credits {
  readonly index: number
  readonly opening: readonly BylineSpan[]
  readonly below: readonly BylineSpan[]
}

/** Names behind the word that opens the line. */
function openingSpans(block: DraftBlock, index: number): BylineSpan[] {
  const spans: BylineSpan[] = []
  const opened = mayCredit(block) ? bylineAt(block.text) : undefined
  if (opened && opened.names.length > 0) spans.push(spanOf(block, index, opened.names, 'opening', 0))
  const text = block.text.slice(0, READ)
  const label = beginsWith(LABEL_LETTERS, text) ? (LABEL.exec(text) ?? LABELLED.exec(text)) : null
  if (label) spans.push(...readingsAt(block, index, label[0].length, 'label', block.text.length <= READ))
  return spans
}

/** Names below a line that announces them and is at its end. */
function belowSpans(draft: Draft, index: number): BylineSpan[] {
  const block = draft.blocks[index] as DraftBlock
  if (block.text.length > READ) return []
  const spans = mayCredit(block) && isBareOpening(block.text) ? listBelow(draft, index) : []
  const above = draft.blocks[index - 1]
  if (above && mayCredit(above) && (isBareOpening(above.text) || LABEL_ALONE.test(above.text)))
    spans.push(...readingsAt(block, index, 0, 'below', true))
  return spans
}

/** Names inside the line: beside a date, behind a word. */
function insideSpans(draft: Draft, index: number): BylineSpan[] {
  const block = draft.blocks[index] as DraftBlock
  const { fourDigits, lexicon, ending } = measuresOf(block)
  const text = block.text.slice(0, READ)
  const spans = fourDigits && HAS_YEAR.test(text) ? besideDates(block, index, text) : []
  // A sentence behind the article speaks of who made the page, not of who wrote this.
  const isNotice = index >= draft.range.end && block.text.length > 90 && ending === 'sentence'
  if (!isNotice && (lexicon & ANNOUNCING_WORD) !== 0) spans.push(...announced(block, index, text))
  return spans
}

/** A name that is a short line, or begins one. */
function bareSpans(block: DraftBlock, index: number): BylineSpan[] {
  const { text } = block
  if (text.length > LONGEST_BARE) return []
  const head = isRim(text, 0) ? text.replace(/^[\s\p{P}]+/u, '') : text
  const name = withoutEnd(head)
  const offset = text.length - head.length
  if (isPersonName(name)) return [spanOf(block, index, [showName(name)], 'whole', offset)]
  if (text.length < 24 && isSignature(name)) return [spanOf(block, index, [name], 'whole', offset)]
  return text.length <= LONGEST_LEAD && mayLead(head) && BEGINS_WITH_NAME.test(head)
    ? readingsAt(block, index, offset, 'leading', false)
    : []
}

/** Every reading of one block. */
const allSpans = (draft: Draft, { index, opening, below }: Credits): BylineSpan[] => [
  ...opening,
  ...insideSpans(draft, index),
  ...below,
  ...bareSpans(draft.blocks[index] as DraftBlock, index),
]

/** Blocks above the headline, from the beginning of the body on, and behind its end that are looked at. */
const ABOVE = 10
const INTO = 5
const BEHIND = 14

/** Positions that are looked at. */
function indexesOf(draft: Draft): number[] {
  const { blocks, range } = draft
  const headline = blocks.findIndex(({ label }) => label === 'headline')
  const top = headline >= 0 ? Math.min(headline, range.first) : range.first
  const into = Math.max(range.first + INTO, headline + INTO + 3)
  const indexes = new Set<number>()
  for (let index = Math.max(0, top - ABOVE); index < Math.min(blocks.length, into); index++) indexes.add(index)
  for (let index = Math.max(0, range.end - 3); index < Math.min(blocks.length, range.end + BEHIND); index++)
    indexes.add(index)
  return [...indexes]
}

/** Furniture, opening words, offices alone, the place of a dateline and an outlet that nothing announces are nobody's names. */
const namesSomebody = ({ names, sign }: BylineSpan): boolean =>
  names.every((name) => furnitureOf(name) === undefined && !NO_NAME.test(name)) &&
  (sign === 'opening' || sign === 'below' || !names.some((name) => OUTLET_WORD.test(name.split(' ').at(-1) as string)))
const NO_NAME = /^(?:by|von|par|por|staff|our|about|über)\s|^\p{Lu}{5,}$|\b[Ss]taff [Ww]riters?\b/u

/** Those that name somebody, each reading of a line once. */
function distinct(spans: readonly BylineSpan[]): BylineSpan[] {
  const seen = new Set<string>()
  return spans.filter((span) => {
    if (!namesSomebody(span)) return false
    const key = `${span.index} ${span.names.join('|')}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** The lines that may name somebody, with the credits that announce a name. */
const creditsOf = (draft: Draft): Credits[] =>
  indexesOf(draft)
    .filter((index) => mayHoldName(draft, index))
    .map((index) => ({
      index,
      opening: openingSpans(draft.blocks[index] as DraftBlock, index),
      below: belowSpans(draft, index),
    }))

/** Every name that may be an author's, in order of the file. */
export const everyBylineSpan = (draft: Draft): BylineSpan[] =>
  distinct(creditsOf(draft).flatMap((credits) => allSpans(draft, credits)))

/** Lines below the headline, the text's first included, in which a line that opens with "By" is the credit of the article. */
const CREDITED_BELOW = 6

/** Is one of them a credit in the head of the article? */
function creditsArticle({ blocks, range }: Draft, spans: readonly BylineSpan[]): boolean {
  const headline = blocks.findIndex(({ label }) => label === 'headline')
  const last = Math.max(range.first, headline + CREDITED_BELOW)
  return spans.some(({ sign, index }) => (sign === 'opening' || sign === 'below') && index > headline && index <= last)
}

/**
 * Those that have to be ranked: where a line below the headline says "By", only the names that are announced like this. Of
 * 280 labelled dumps that have such a line no other name ever ranks first.
 */
export function bylineSpans(draft: Draft): BylineSpan[] {
  if (draft.source.format === 'html') return everyBylineSpan(draft)
  const lines = creditsOf(draft)
  const announced = distinct(lines.flatMap(({ opening, below }) => [...opening, ...below]))
  return creditsArticle(draft, announced) ? announced : distinct(lines.flatMap((credits) => allSpans(draft, credits)))
}
