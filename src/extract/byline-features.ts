/**
 * The features by which the byline model ranks the names in a text dump: small whole numbers in named groups, one weight
 * for each value of each group.
 */
import type { DraftBlock } from '../model/draft.js'
import { HALF, kindOf as kindOfUnit, LOWER, NUMBER, pairKind, unitAt } from '../text/characters.js'
import { bucketOf, limitsOf } from './buckets.js'
import { type BylineContext, lettersOf, lineFacts, nameFacts, times } from './byline-context.js'
import { BYLINE_SIGNS, type BylineSpan } from './byline-readings.js'
import { placed } from './line-ranker.js'
import { isRole } from './person-names.js'

/** Groups with the number of values each can take. The order is that of the table of weights. */
export const BYLINE_GROUPS = {
  none: 1,
  sign: 9 * 5,
  headline: 13,
  body: 9,
  tail: 8,
  length: 7,
  rest: 6 * 3,
  count: 3,
  tokens: 5 * 2,
  shape: 7,
  continues: 9,
  previous: 10,
  next: 10,
  picture: 4,
  ordinary: 3,
  inBody: 3 * 2,
  often: 5 * 2,
  biography: 2,
  mail: 2,
  title: 2,
  lines: 4,
  known: 3,
  control: 3,
  outletTail: 4 * 2,
} as const

/** Name of a group. */
export type BylineGroup = keyof typeof BYLINE_GROUPS

const OFFSETS: number[] = []
let total = 0
for (const size of Object.values(BYLINE_GROUPS)) {
  OFFSETS.push(total)
  total += size
}
/** Number of weights. */
export const BYLINE_FEATURES = total
/** The one feature of "none of the names", which competes with them. */
export const NO_AUTHOR = 0

// A constant of this file, as an imported name is fetched anew at every use.
const bucket = bucketOf
/** Limits of the features that are counts, by group. */
const LIMITS = {
  headline: limitsOf(-10, -4, -2, -1, 0, 2, 3, 4, 6, 9, 15),
  body: limitsOf(-3, 0, 1, 2, 3, 5, 9, 20),
  tail: limitsOf(-1, 0, 1, 2, 4, 8, 15),
  length: limitsOf(15, 25, 40, 70, 120, 260),
  rest: limitsOf(1, 6, 15, 40, 100),
  count: limitsOf(2, 3),
  tokens: limitsOf(2, 3, 4, 5),
  ordinary: limitsOf(1, 2),
  often: limitsOf(2, 3, 4, 7),
  lines: limitsOf(2, 3, 4),
  outletTail: limitsOf(1, 3, 6),
} as const

/** What stands behind the name. */
function continuesWith(text: string): number {
  const rest = text.slice(0, CONTINUES_WITHIN).trimStart()
  if (rest === '') return 0
  const sign = CONTINUATIONS.findIndex((signs) => signs.includes(rest[0] as string))
  if (sign >= 0) return sign + 1
  let own = kindOfUnit(unitAt(rest, 0))
  if ((own & HALF) !== 0) own = pairKind(rest, 0)
  if ((own & NUMBER) !== 0) return 3
  if (isRole(rest.split(/\s+/, 2).join(' '))) return 6
  return (own & LOWER) !== 0 ? 7 : 8
}
/** Characters behind the name in which the next two words stand. */
const CONTINUES_WITHIN = 120
/** Signs behind the name, by the value they have; numbers have the third. */
const CONTINUATIONS = [',;', '|•·/–—~-', '', '([', '.:@']

/** Where in the file: above the headline, in the head, in the body, behind it near, farther. */
function zoneOf({ draft, headline }: BylineContext, index: number): number {
  const { first, end } = draft.range
  if (index >= end) return index < end + 4 ? 3 : 4
  if (headline >= 0 && index < headline) return 0
  return index < first || (headline >= first && index < headline + 8) ? 1 : 2
}

const FAR = 99

/** The feature of each group of one name, as positions in the table of weights. */
export function bylineFeatures(context: BylineContext, span: BylineSpan): Uint16Array {
  const { draft, headline } = context
  const { index, names, sign } = span
  const { range } = draft
  const block = draft.blocks[index] as DraftBlock
  const name = nameFacts(context, names[0] as string)
  const line = lineFacts(context, index)
  const away = headline < 0 ? FAR : index - headline
  const letters = line.letters - names.reduce((sum, one) => sum + lettersOf(one), 0)
  const strong = sign === 'opening' || sign === 'label' || sign === 'below' ? 0 : sign === 'inside' ? 1 : 2
  const wordCount = name.words.length
  const isFull = wordCount >= 2 ? 1 : 0
  return placed(OFFSETS, [
    BYLINE_SIGNS.indexOf(sign) * 5 + zoneOf(context, index),
    headline < 0 ? 12 : bucket(away, LIMITS.headline),
    bucket(range.first - index, LIMITS.body),
    bucket(index - range.end, LIMITS.tail),
    bucket(block.text.length, LIMITS.length),
    bucket(letters, LIMITS.rest) * 3 + strong,
    bucket(names.length, LIMITS.count),
    bucket(wordCount, LIMITS.tokens) * 2 + (strong === 2 ? 1 : 0),
    name.shape,
    continuesWith(block.text.slice(span.end)),
    line.kindAbove,
    line.kindBelow,
    line.picture,
    bucket(name.ordinary, LIMITS.ordinary),
    name.inBody * 2 + isFull,
    bucket(name.often, LIMITS.often) * 2 + isFull,
    name.presented ? 1 : 0,
    name.mail ? 1 : 0,
    name.title ? 1 : 0,
    bucket(block.text.length > 300 ? 1 : times(context, block.text), LIMITS.lines),
    block.label === 'body' ? 1 : block.label === undefined ? 0 : 2,
    name.control,
    bucket(name.lastOften - name.often, LIMITS.outletTail) * 2 + (wordCount > 2 ? 1 : 0),
  ])
}
