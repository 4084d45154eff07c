/**
 * The features by which the headline model ranks the lines of a text dump: small whole numbers in named groups, one
 * weight for each value of each group. Groups look at the line, at its neighbours, and at what it shares with the text.
 */
import type { DraftBlock } from '../model/draft.js'
import {
  APOSTROPHE,
  CURLY_APOSTROPHE,
  HALF,
  HYPHEN,
  kindOf,
  LETTER,
  LOWER,
  MARK,
  NUMBER,
  pairKind,
  UPPER,
} from '../text/characters.js'
import { fold, mayFoldTo } from '../text/fold.js'
import { shareOfWords, WordTable } from '../text/word-table.js'
import { datesOf } from './block-dates.js'
import { holds, measuresOf } from './block-measures.js'
import { SIGN_ADDRESS, SIGN_DOMAIN, SIGN_PROTOCOL } from './block-signs.js'
import { bucketOf, limitsOf } from './buckets.js'
import { bylineAt, isNobody, mayCredit } from './byline-line.js'
import { datesIn } from './date-notations.js'
import { furnitureOf, timeAgoIn } from './furniture.js'
import { SERVICE_WORDS } from './furniture-words.js'
import { copiesOf, endBeforeMarks, type HeadlineContext, KINDS, type Kind, kinOf } from './headline-context.js'
import { HAS_YEAR, IN_BRACKETS, isCaption } from './headline-signs.js'
import type { HeadlineSpan } from './headline-spans.js'
import { CONTROL_WORDS } from './headline-words.js'
import { placed } from './line-ranker.js'
import { type LineShape, lineShape } from './line-shape.js'
import { stemsOf } from './line-stems.js'
import { isPersonName } from './person-names.js'
import { hasPlainLetters } from './plain-letters.js'
import type { WordHashes } from './word-hashes.js'

/** Groups with the number of values each can take. The order is that of the table of weights. */
export const HEADLINE_GROUPS = {
  none: 1,
  words: 10 * 2,
  length: 8,
  ending: 8 * 3,
  opening: 6,
  capitals: 6 * 3,
  lede: 6 * 4,
  ledeCount: 6,
  title: 9 * 2,
  place: 7,
  distance: 14,
  previous: 9 * 3,
  next: 9 * 3,
  afterNext: 9,
  creditBelow: 7,
  creditAbove: 4,
  kind: 13,
  control: 5 * 3,
  marks: 32,
  repeated: 5 * 3,
  score: 7,
  body: 3,
  rivalsBelow: 6,
  rivalsAbove: 6,
  menuAbove: 5,
  gap: 4,
  cut: 9 * 2,
  kin: 6,
} as const

/** Name of a group. */
export type HeadlineGroup = keyof typeof HEADLINE_GROUPS

const NAMES = Object.keys(HEADLINE_GROUPS) as HeadlineGroup[]
const OFFSETS: number[] = []
let total = 0
for (const name of NAMES) {
  OFFSETS.push(total)
  total += HEADLINE_GROUPS[name]
}
/** Number of weights. */
export const HEADLINE_FEATURES = total
/** The one feature of "none of the lines", which competes with them. */
export const NO_HEADLINE = 0

// A constant of this file, as an imported name is fetched anew at every use.
const bucket = bucketOf
/** Limits of the features that are counts and shares, by group or by what is counted. */
const LIMITS = {
  words: limitsOf(2, 3, 4, 5, 7, 10, 14, 19, 26),
  length: limitsOf(10, 20, 35, 60, 90, 130, 180),
  capitals: limitsOf(0.01, 0.3, 0.6, 0.9),
  lede: limitsOf(0.01, 0.3, 0.5, 0.75),
  ledeWords: limitsOf(3, 6, 12),
  ledeCount: limitsOf(1, 2, 3, 4, 6),
  title: limitsOf(0.01, 0.3, 0.55, 0.8),
  place: limitsOf(1, 2, 4, 9, 20, 60),
  distance: limitsOf(1, 2, 3, 4, 6, 9, 15, 26, 50),
  creditAbove: limitsOf(2, 5, 11),
  besideDate: limitsOf(8, 20, 40),
  control: limitsOf(0.01, 0.15, 0.3, 0.55),
  score: limitsOf(-6, -4, -2.5, -1.5, -0.5, 0.5),
  rivals: limitsOf(1, 2, 3, 5, 8),
  menuAbove: limitsOf(1, 2, 4, 9),
} as const

/** What a block is; beyond the lines that were looked over, an edge. A negative place in a list is slow to ask for. */
const kindAt = ({ kinds, from }: HeadlineContext, index: number): Kind =>
  index < from - 2 ? 'edge' : (kinds[index - from + 2] ?? 'edge')

const ENDINGS = '.?!…:,'
/** How the line ends. */
function endingOf(text: string): number {
  const end = endBeforeMarks(text)
  const at = end > 0 ? ENDINGS.indexOf(text[end - 1] as string) : -1
  return at >= 0 ? at + 1 : end < text.length ? 7 : 0
}

const OPENING_MARKS = `"'“‘«„»(¿¡[`
function openingOf(text: string): number {
  let own = kindOf(text.charCodeAt(0))
  if ((own & HALF) !== 0) own = pairKind(text, 0)
  if ((own & UPPER) !== 0) return 0
  if ((own & LOWER) !== 0) return 1
  if ((own & NUMBER) !== 0) return 2
  if (OPENING_MARKS.includes(text[0] as string)) return 3
  return (own & LETTER) !== 0 ? 4 : 5
}

/** Share of words behind the first that begin with a capital; all in capitals is a value of its own. */
function capitalsOf({ rest, capitals, raisable, raised }: LineShape): number {
  if (!raisable) return raised ? 5 : 0
  return rest === 0 ? 0 : bucket(capitals / rest, LIMITS.capitals)
}

/** Stems that a text has too. */
function sharedWith(words: WordHashes, stems: readonly number[]): number {
  let shared = 0
  for (const stem of stems) if (words.has(stem)) shared++
  return shared
}

/** How the line stands to the first line of the file, which may be the title of the page. */
function titleOf(context: HeadlineContext, index: number, text: string, stems: readonly number[]): number {
  if (index === 0) return 0
  const folded = context.titles.some((title) => mayFoldTo(text, title)) ? fold(text) : ''
  if (folded.length >= 8 && context.titles.includes(folded)) return 1
  if (folded.length > 20 && context.titles.some((title) => title.startsWith(folded) || folded.startsWith(title)))
    return 2
  const [own, others] = [stems.length, context.titleStems.size]
  if (others < 2 || own === 0) return 3
  return 4 + bucket(sharedWith(context.titleStems, stems) / Math.max(2, Math.min(own, others)), LIMITS.title)
}

const CONTROLS = new WordTable([...CONTROL_WORDS, ...SERVICE_WORDS].map((word) => [word, 1]))
const CONTROL_LETTERS = LETTER | MARK | APOSTROPHE | CURLY_APOSTROPHE | HYPHEN

/** Share of words of controls and notices. */
const controlShare = (text: string): number => bucket(shareOfWords(CONTROLS, text, CONTROL_LETTERS), LIMITS.control)

/** Letters of a line beside its date, its clock and the words that announce them. */
function lettersBeside(text: string, start: number, end: number): number {
  const rest = `${text.slice(0, start)} ${text.slice(end)}`.replace(
    /\b(?:published|updated|posted|on|at|am|um|uhr|[ap]m|[A-Z]{2,3}T)\b/gi,
    '',
  )
  return rest.match(/\p{L}/gu)?.length ?? 0
}

/** What the line is known to be. What is known of its block as a whole need not be looked for again. */
function ownKind(block: DraftBlock, text: string, words: number): number {
  const isWhole = text.length === block.text.length
  const measures = measuresOf(block)
  const furniture = isWhole ? measures.furniture : furnitureOf(text)
  if (furniture) return furniture.whole ? 1 : 2
  if (isWhole ? measures.timeAgo : timeAgoIn(text)) return 3
  if ((text.startsWith('(') || text.startsWith('[')) && IN_BRACKETS.test(text)) return 4
  if (isCaption(block, text)) return 5
  if (mayCredit(block) && (bylineAt(text) || isNobody(text))) return 6
  if (measures.fourDigits && HAS_YEAR.test(text)) {
    const date = (isWhole ? datesOf(block) : datesIn(text))[0]
    if (date) return [7, 8, 11, 12][bucket(lettersBeside(text, date.start, date.end), LIMITS.besideDate)] as number
  }
  if (words <= 3 && isPersonName(text)) return 9
  return words <= 2 ? 10 : 0
}

const ADDRESS = /https?:|www\.|@|\.com\b/
const ADDRESS_MARK = 2
/** The marks of the line; an address is looked for only where the signs of its block speak of one. */
const marksOf = (block: DraftBlock, text: string, { marks }: LineShape): number =>
  marks + (holds(block, SIGN_ADDRESS | SIGN_DOMAIN | SIGN_PROTOCOL) && ADDRESS.test(text) ? ADDRESS_MARK : 0)

const flag = (condition: boolean, bit: number): number => (condition ? bit : 0)

/** Lines that could be headlines between two positions, both exclusive. */
function rivals({ rivals: before, from: top }: HeadlineContext, from: number, to: number): number {
  const begin = Math.max(top, from + 1)
  return begin >= to
    ? 0
    : (before[Math.min(before.length - 1, to - top + 2)] as number) - (before[begin - top + 2] as number)
}

/** Labels and furniture directly above. */
function menuAbove(context: HeadlineContext, index: number): number {
  let count = 0
  for (let at = index - 1; at >= context.from && count < 12; at--) {
    const kind = kindAt(context, at)
    if (kind !== 'label' && kind !== 'furniture') break
    count++
  }
  return count
}

/** Blocks to the nearest credit in a direction; `reach + 1` when there is none. */
function creditWithin(context: HeadlineContext, index: number, step: 1 | -1, reach: number): number {
  for (let away = 1; away <= reach; away++) if (kindAt(context, index + step * away) === 'credit') return away
  return reach + 1
}

const CUTS: readonly HeadlineSpan['cut'][] = ['whole', 'rest', 'bar', 'crumb', 'date', 'twice', 'title', 'case', 'mark']

const ANNOUNCES = /^\W*(?:by|von|par|por|published|\d)/i

/** The feature of each group of one line, as positions in the table of weights. */
export function headlineFeatures(context: HeadlineContext, span: HeadlineSpan): Uint16Array {
  const { draft } = context
  const { index, text } = span
  const block = draft.blocks[index] as DraftBlock
  const shape = lineShape(text)
  const stems = stemsOf(text)
  const words = hasPlainLetters(text) ? shape.words : Math.max(shape.words, shape.han / 2)
  const size = words <= 3 ? 0 : words <= 12 ? 1 : 2
  const shared = sharedWith(context.lede, stems)
  const count = stems.length
  const share = count === 0 ? 0 : 1 + bucket(shared / Math.max(2, count), LIMITS.lede)
  const { first } = draft.range
  const away = first - index
  const distance = away < 0 ? (away < -3 ? 0 : 1) : 2 + bucket(away, LIMITS.distance)
  const prefixed = span.start > 0
  const rest = block.text.length - span.end
  const values = [
    bucket(words, LIMITS.words) * 2 + (first <= 8 ? 1 : 0),
    bucket(text.length, LIMITS.length),
    endingOf(text) * 3 + size,
    openingOf(text),
    capitalsOf(shape) * 3 + size,
    share * 4 + bucket(words, LIMITS.ledeWords),
    bucket(shared, LIMITS.ledeCount),
    titleOf(context, index, text, stems) * 2 + (words <= 4 ? 0 : 1),
    bucket(index, LIMITS.place),
    distance,
    KINDS.indexOf(prefixed ? 'label' : kindAt(context, index - 1)) * 3 + size,
    KINDS.indexOf(rest > 3 ? 'label' : kindAt(context, index + 1)) * 3 + size,
    KINDS.indexOf(kindAt(context, index + 2)),
    rest > 3 && ANNOUNCES.test(block.text.slice(span.end, span.end + 20)) ? 0 : creditWithin(context, index, 1, 6) - 1,
    bucket(creditWithin(context, index, -1, 10), LIMITS.creditAbove),
    ownKind(block, text, shape.words),
    controlShare(text) * 3 + size,
    marksOf(block, text, shape),
    copiesOf(context, text) * 3 + size,
    bucket(block.score ?? 0, LIMITS.score),
    block.label === 'body' ? (index === first ? 1 : 2) : 0,
    bucket(rivals(context, index, first), LIMITS.rivals),
    bucket(rivals(context, context.from - 1, index), LIMITS.rivals),
    bucket(menuAbove(context, index), LIMITS.menuAbove),
    flag(block.gap, 1) + flag(draft.blocks[index + 1]?.gap ?? true, 2),
    CUTS.indexOf(span.cut) * 2 + (prefixed ? 1 : 0),
    kinOf(context, text),
  ]
  return placed(OFFSETS, values)
}
