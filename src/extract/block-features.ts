/**
 * The features by which the boilerplate model judges a block: small whole numbers in named groups, one weight for each
 * value of each group. Groups look at the block, at its neighbours, and at its place in the file.
 */
import type { DraftBlock } from '../model/draft.js'
import type { BlockMeasures } from './block-measures.js'
import { SIGN_PICTURE } from './block-signs.js'
import { bucketOf, limitsOf } from './buckets.js'
import type { FileContext } from './file-context.js'
import { hasPairAt, letterPairs } from './line-beginnings.js'

/** Groups with the number of values each can take. The order is that of the table of weights. */
export const FEATURE_GROUPS = {
  bias: 1,
  shape: 9 * 4 * 4,
  capitals: 5 * 3,
  digits: 4 * 3,
  furniture: 15,
  service: 4 * 3,
  marks: 64,
  marks2: 32,
  repeated: 4 * 3,
  previous: 6 * 3 * 3,
  next: 6 * 3 * 3,
  beforePrevious: 6 * 3,
  afterNext: 6 * 3,
  around: 8 * 3,
  place: 10 * 3,
  tail: 5 * 3,
  tailProse: 5 * 6,
  head: 6 * 3,
  topic: 6 * 3,
  line: 6 * 3,
  bulk: 6 * 3,
  links: 6 * 3,
  container: 8 * 3,
  landmark: 9 * 3,
  element: 8 * 3,
  family: 6 * 3,
} as const

/** Name of a group. */
export type FeatureGroup = keyof typeof FEATURE_GROUPS

const NAMES = Object.keys(FEATURE_GROUPS) as FeatureGroup[]
/** Where the weights of each group begin. */
const OFFSETS = new Uint16Array(NAMES.length)
let total = 0
NAMES.forEach((name, group) => {
  OFFSETS[group] = total
  total += FEATURE_GROUPS[name]
})

/** Number of features, of weights. */
export const FEATURE_COUNT = total
/** Number of groups: every block has one feature of each. */
export const GROUP_COUNT = NAMES.length

// A constant of this file, as an imported name is fetched anew at every use.
const bucket = bucketOf
const LENGTHS = limitsOf(12, 25, 45, 75, 120, 190, 300, 500)
const COARSE_LENGTHS = limitsOf(20, 50, 100, 200, 400)
const ENDINGS = { open: 0, sentence: 1, ellipsis: 2, label: 3 } as const
const FURNITURE = ['related', 'comment-form', 'newsletter', 'share', 'copyright', 'navigation'] as const

const sentenceLike = (m: BlockMeasures): number => (m.ending === 'sentence' ? 2 : m.stopShare >= 0.2 ? 1 : 0)
/** Short, middling or long: many features mean other things for a line of three words than for a paragraph. */
const size = (m: BlockMeasures): number => (m.length < 45 ? 0 : m.length < 140 ? 1 : 2)
/** What a block is to its neighbours. */
const coarse = (m: BlockMeasures): number => bucket(m.length, COARSE_LENGTHS) * 3 + sentenceLike(m)

const flag = (condition: boolean, bit: number): number => (condition ? bit : 0)
const BYLINE_LETTERS = letterPairs('by von par por di автор نویسنده بقلم written posted reported')
const BYLINE = /^(?:by|von|par|por|di|автор|نویسنده|بقلم|written by|posted by|reported by)\b/i
const YEAR = /\b(?:19|20)\d\d\b/

const LANDMARKS = ['article', 'main', 'header', 'footer', 'nav', 'aside', 'form'] as const

const LIMITS = {
  stopShare: limitsOf(0.04, 0.15, 0.3),
  capitalShare: limitsOf(0.12, 0.3, 0.55, 0.85),
  digitShare: limitsOf(0.001, 0.05, 0.15),
  service: limitsOf(1, 2, 4),
  repeated: limitsOf(2, 3, 5),
  around: limitsOf(0.001, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75),
  place: limitsOf(0.001, 0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95, 0.999),
  tail: limitsOf(0, 1, 4, 12),
  tailProse: limitsOf(0.02, 0.2, 0.5, 0.8, 0.99),
  head: limitsOf(1, 3, 8, 20, 60),
  topic: limitsOf(0.01, 0.2, 0.4, 0.6, 0.8),
  line: limitsOf(60, 150, 400, 900, 2000),
  bulk: limitsOf(100, 200, 350, 600, 1200),
  links: limitsOf(0.01, 0.2, 0.45, 0.75, 0.97),
  family: limitsOf(0.001, 0.1, 0.3, 0.6, 0.85),
}

/** Takes the values of a block, one a group in the order of the table, as positions in the table of weights. */
class FeatureRows {
  readonly rows: Uint16Array
  #at = 0
  #group = 0

  constructor(blocks: number) {
    this.rows = new Uint16Array(blocks * GROUP_COUNT)
  }

  put(value: number): void {
    this.rows[this.#at++] = (OFFSETS[this.#group] as number) + value
    this.#group = this.#group + 1 === GROUP_COUNT ? 0 : this.#group + 1
  }
}

/** Features of markup; the first value of each group where there is none. */
function putPage(context: FileContext, index: number, long: number, rows: FeatureRows): void {
  const hints = context.blocks[index]?.hints
  if (!hints) {
    for (let group = 0; group < 5; group++) rows.put(0)
    return
  }
  const landmark = hints.landmark === undefined ? 1 : 2 + LANDMARKS.indexOf(hints.landmark)
  const kind =
    hints.heading > 0 ? 1 + Math.min(3, hints.heading) : hints.caption ? 5 : hints.listItem ? 6 : hints.quoted ? 7 : 0
  const whole = context.proseBefore[context.blocks.length] || 1
  const share = (context.family.get(hints.family) ?? 0) / whole
  rows.put(bucket(hints.linkShare, LIMITS.links) * 3 + long)
  rows.put(Math.max(0, Math.min(7, Math.round(hints.container) + 4)) * 3 + long)
  rows.put(landmark * 3 + long)
  rows.put(kind * 3 + long)
  rows.put(bucket(share, LIMITS.family) * 3 + long)
}

/** Features of the block alone. */
function putOwn(context: FileContext, index: number, long: number, rows: FeatureRows): void {
  const m = context.measures[index] as BlockMeasures
  const { text } = context.blocks[index] as DraftBlock
  rows.put(0)
  rows.put((bucket(m.length, LENGTHS) * 4 + ENDINGS[m.ending]) * 4 + bucket(m.stopShare, LIMITS.stopShare))
  rows.put(bucket(m.capitalShare, LIMITS.capitalShare) * 3 + long)
  rows.put(bucket(m.digitShare, LIMITS.digitShare) * 3 + long)
  rows.put(
    m.furniture
      ? 1 + FURNITURE.indexOf(m.furniture.reason as (typeof FURNITURE)[number]) * 2 + (m.furniture.whole ? 1 : 0)
      : 0,
  )
  rows.put(bucket(m.serviceCount, LIMITS.service) * 3 + long)
  rows.put(
    flag(m.timeAgo, 1) +
      flag(m.glued, 2) +
      flag(m.hasAddress, 4) +
      flag(m.quoted, 8) +
      flag(m.separators > 0, 16) +
      flag(m.allCapitals, 32),
  )
  rows.put(
    flag(m.commas > 0, 1) +
      flag(m.commas > 2, 2) +
      flag(hasPairAt(BYLINE_LETTERS, text, 0) && BYLINE.test(text.slice(0, 14)), 4) +
      flag(m.digits >= 4 && m.length < 160 && YEAR.test(text), 8) +
      flag(m.length < 250 && (m.signs & SIGN_PICTURE) !== 0, 16),
  )
  rows.put(bucket(context.repeats[index] as number, LIMITS.repeated) * 3 + long)
}

/** Neighbours beyond the ends of the file, which are 0. */
const BEYOND = 2

/** What each block is to its neighbours, those beyond the ends before and behind them. */
function kindsOf(measures: readonly BlockMeasures[]): Uint8Array {
  const kinds = new Uint8Array(measures.length + 2 * BEYOND)
  measures.forEach((m, index) => {
    kinds[index + BEYOND] = coarse(m)
  })
  return kinds
}

/** Features of the neighbours. */
function putNeighbours(kinds: Uint8Array, index: number, long: number, rows: FeatureRows): void {
  const at = index + BEYOND
  rows.put((kinds[at - 1] as number) * 3 + long)
  rows.put((kinds[at + 1] as number) * 3 + long)
  rows.put(kinds[at - 2] as number)
  rows.put(kinds[at + 2] as number)
}

/** Features of the place in the file. */
function putPlace(context: FileContext, index: number, long: number, rows: FeatureRows): void {
  const { proseBefore, prose, measures } = context
  const count = measures.length
  const whole = proseBefore[count] || 1
  const around =
    (proseBefore[Math.min(count, index + 6)] as number) -
    (proseBefore[Math.max(0, index - 5)] as number) -
    (prose[index] ? (measures[index] as BlockMeasures).length : 0)
  const lastTail = context.lastTail[index] as number
  const tail = bucket(lastTail < 0 ? -1 : index - lastTail, LIMITS.tail)
  const tailProse = lastTail < 0 ? 0 : (proseBefore[lastTail] as number) / whole
  rows.put(bucket(around / whole, LIMITS.around) * 3 + long)
  rows.put(bucket((proseBefore[index] as number) / whole, LIMITS.place) * 3 + long)
  rows.put(tail * 3 + long)
  rows.put(tail * 6 + bucket(tailProse, LIMITS.tailProse))
  rows.put(bucket(index, LIMITS.head) * 3 + long)
  rows.put(bucket(context.topic[index] as number, LIMITS.topic) * 3 + long)
  rows.put(bucket(context.lineLength[index] as number, LIMITS.line) * 3 + long)
  rows.put(bucket(context.longest, LIMITS.bulk) * 3 + long)
}

/** The features of every block, `GROUP_COUNT` positions each. */
export function blockFeatures(context: FileContext): Uint16Array {
  const count = context.blocks.length
  const rows = new FeatureRows(count)
  const kinds = kindsOf(context.measures)
  for (let index = 0; index < count; index++) {
    const long = size(context.measures[index] as BlockMeasures)
    putOwn(context, index, long, rows)
    putNeighbours(kinds, index, long, rows)
    putPlace(context, index, long, rows)
    putPage(context, index, long, rows)
  }
  return rows.rows
}
