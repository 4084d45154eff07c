/**
 * The features by which the headline model ranks the lines of a text dump: small whole numbers in named groups, one
 * weight for each value of each group. Groups look at the line, at its neighbours, and at what it shares with the text.
 */
import type { DraftBlock } from '../model/draft.js'
import { APOSTROPHE, CURLY_APOSTROPHE, HYPHEN, LETTER, MARK } from '../text/characters.js'
import { fold, mayFoldTo } from '../text/fold.js'
import { tallyWords, WordTable } from '../text/word-table.js'
import { bylineAt, isNobody } from './byline-line.js'
import { datesIn } from './date-notations.js'
import { furnitureOf, timeAgoIn } from './furniture.js'
import { SERVICE_WORDS } from './furniture-words.js'
import { type HeadlineContext, KINDS, type Kind, kinOf, wordCount } from './headline-context.js'
import { CAPTION, HAS_YEAR, IN_BRACKETS } from './headline-signs.js'
import type { HeadlineSpan } from './headline-spans.js'
import { CONTROL_WORDS } from './headline-words.js'
import { placed } from './line-ranker.js'
import { HAN, stemsOf } from './line-stems.js'
import { isPersonName } from './person-names.js'
import { hasPlainLetters } from './plain-letters.js'

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

function bucket(value: number, limits: readonly number[]): number {
  let index = 0
  while (index < limits.length && value >= (limits[index] as number)) index++
  return index
}

const kindAt = (context: HeadlineContext, index: number): Kind => context.kinds[index - context.from + 2] ?? 'edge'

/** How the line ends. */
function endingOf(text: string): number {
  const tail = text.replace(/["'”’»)\]]+$/, '')
  const last = tail.at(-1) ?? ''
  const at = ['.', '?', '!', '…', ':', ','].indexOf(last)
  return at >= 0 ? at + 1 : tail.length < text.length ? 7 : 0
}

function openingOf(text: string): number {
  if (/^\p{Lu}/u.test(text)) return 0
  if (/^\p{Ll}/u.test(text)) return 1
  if (/^\p{N}/u.test(text)) return 2
  if (/^["'“‘«„»(¿¡[]/.test(text)) return 3
  return /^\p{L}/u.test(text) ? 4 : 5
}

/** Share of words behind the first that begin with a capital; all in capitals is a value of its own. */
function capitalsOf(text: string): number {
  const words = text.split(/\s+/)
  if (text === text.toUpperCase()) return text === text.toLowerCase() ? 0 : 5
  const rest = words.slice(1)
  if (rest.length === 0) return 0
  const capitals = rest.filter((word) => /^["'“‘«„(]?\p{Lu}/u.test(word)).length
  return bucket(capitals / rest.length, [0.01, 0.3, 0.6, 0.9])
}

/** How the line stands to the first line of the file, which may be the title of the page. */
function titleOf(context: HeadlineContext, index: number, folded: string, stems: readonly number[]): number {
  if (index === 0) return 0
  if (folded.length >= 8 && context.titles.includes(folded)) return 1
  if (folded.length > 20 && context.titles.some((title) => title.startsWith(folded) || folded.startsWith(title)))
    return 2
  if (context.titleStems.size < 2 || stems.length === 0) return 3
  let shared = 0
  for (const stem of stems) if (context.titleStems.has(stem)) shared++
  return 4 + bucket(shared / Math.max(2, Math.min(stems.length, context.titleStems.size)), [0.01, 0.3, 0.55, 0.8])
}

/** Words of controls and of notices, for one look-up a word. */
const CONTROLS = new WordTable([...CONTROL_WORDS, ...SERVICE_WORDS].map((word) => [word, 1] as const))
const WORD_PARTS = LETTER | MARK | APOSTROPHE | CURLY_APOSTROPHE | HYPHEN

function controlShare(text: string): number {
  const { words, hits } = tallyWords(CONTROLS, text, WORD_PARTS)
  return bucket((hits[0] as number) / Math.max(1, words), [0.01, 0.15, 0.3, 0.55])
}

/** Letters of a line beside its date, its clock and the words that announce them. */
function lettersBeside(text: string, start: number, end: number): number {
  const rest = `${text.slice(0, start)} ${text.slice(end)}`.replace(
    /\b(?:published|updated|posted|on|at|am|um|uhr|[ap]m|[A-Z]{2,3}T)\b/gi,
    '',
  )
  return rest.match(/\p{L}/gu)?.length ?? 0
}

/** What the line is known to be. */
function ownKind(text: string): number {
  const furniture = furnitureOf(text)
  if (furniture) return furniture.whole ? 1 : 2
  if (timeAgoIn(text)) return 3
  if (IN_BRACKETS.test(text)) return 4
  if (text.length < 250 && CAPTION.test(text)) return 5
  if (bylineAt(text) || isNobody(text)) return 6
  if (HAS_YEAR.test(text)) {
    const date = datesIn(text)[0]
    if (date) return [7, 8, 11, 12][bucket(lettersBeside(text, date.start, date.end), [8, 20, 40])] as number
  }
  if (wordCount(text) <= 3 && isPersonName(text)) return 9
  return wordCount(text) <= 2 ? 10 : 0
}

const flag = (condition: boolean, bit: number): number => (condition ? bit : 0)

/** Lines that could be headlines between two positions, both exclusive. */
function rivals(context: HeadlineContext, from: number, to: number): number {
  let count = 0
  for (let index = Math.max(context.from, from + 1); index < to; index++) {
    const kind = kindAt(context, index)
    if (kind === 'title' || kind === 'sentence') count++
    if (count > 8) break
  }
  return count
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

/** The feature of each group of one line, as positions in the table of weights. */
export function headlineFeatures(context: HeadlineContext, span: HeadlineSpan): Uint16Array {
  const { draft } = context
  const { index, text } = span
  const block = draft.blocks[index] as DraftBlock
  const folded = context.titles.some((title) => mayFoldTo(text, title)) ? fold(text) : ''
  const stems = stemsOf(text)
  const words = hasPlainLetters(text) ? wordCount(text) : Math.max(wordCount(text), (text.match(HAN)?.length ?? 0) / 2)
  const size = words <= 3 ? 0 : words <= 12 ? 1 : 2
  let shared = 0
  for (const stem of stems) if (context.lede.has(stem)) shared++
  const share = stems.length === 0 ? 0 : 1 + bucket(shared / Math.max(2, stems.length), [0.01, 0.3, 0.5, 0.75])
  const { first } = draft.range
  const away = first - index
  const distance = away < 0 ? (away < -3 ? 0 : 1) : 2 + bucket(away, [1, 2, 3, 4, 6, 9, 15, 26, 50])
  const prefixed = span.start > 0
  const rest = block.text.length - span.end
  return placed(OFFSETS, [
    bucket(words, [2, 3, 4, 5, 7, 10, 14, 19, 26]) * 2 + (first <= 8 ? 1 : 0),
    bucket(text.length, [10, 20, 35, 60, 90, 130, 180]),
    endingOf(text) * 3 + size,
    openingOf(text),
    capitalsOf(text) * 3 + size,
    share * 4 + bucket(words, [3, 6, 12]),
    bucket(shared, [1, 2, 3, 4, 6]),
    titleOf(context, index, folded, stems) * 2 + (words <= 4 ? 0 : 1),
    bucket(index, [1, 2, 4, 9, 20, 60]),
    distance,
    KINDS.indexOf(prefixed ? 'label' : kindAt(context, index - 1)) * 3 + size,
    KINDS.indexOf(rest > 3 ? 'label' : kindAt(context, index + 1)) * 3 + size,
    KINDS.indexOf(kindAt(context, index + 2)),
    rest > 3 && /^\W*(?:by|von|par|por|published|\d)/i.test(block.text.slice(span.end, span.end + 20))
      ? 0
      : creditWithin(context, index, 1, 6) - 1,
    bucket(creditWithin(context, index, -1, 10), [2, 5, 11]),
    ownKind(text),
    controlShare(text) * 3 + size,
    flag(/[|•·»›>]/.test(text), 1) +
      flag(/https?:|www\.|@|\.com\b/.test(text), 2) +
      flag(/["“”„«»]/.test(text), 4) +
      flag(/\d/.test(text), 8) +
      flag(/\p{Ll}\p{Lu}\p{Ll}/u.test(text), 16),
    bucket(context.counts.get(text) ?? 0, [1, 2, 3, 4]) * 3 + size,
    bucket(block.score ?? 0, [-6, -4, -2.5, -1.5, -0.5, 0.5]),
    block.label === 'body' ? (index === first ? 1 : 2) : 0,
    bucket(rivals(context, index, first), [1, 2, 3, 5, 8]),
    bucket(rivals(context, context.from - 1, index), [1, 2, 3, 5, 8]),
    bucket(menuAbove(context, index), [1, 2, 4, 9]),
    flag(block.gap, 1) + flag(draft.blocks[index + 1]?.gap ?? true, 2),
    CUTS.indexOf(span.cut) * 2 + (prefixed ? 1 : 0),
    kinOf(context, text),
  ])
}
