/** What stands in the line of a date, and in the lines beside it: a set of bits, for a page has many dates. */

import type { Draft, DraftBlock } from '../model/draft.js'
import { unitAt } from '../text/characters.js'
import { holds, measuresOf } from './block-measures.js'
import { SIGN_ADDRESS, SIGN_COPYRIGHT } from './block-signs.js'
import type { DateReading } from './date-readings.js'
import * as words from './date-words.js'
import { weekdayBefore } from './weekdays.js'

/** Beyond these characters a line is a paragraph. */
export const PARAGRAPH = 140
/** Beyond these characters a line says more than when and by whom. */
export const CREDIT_LENGTH = 60

/** What may hold of a date in its line, by the names in the table of weights; the bit of each is its place. */
const FEATURES = [
  'clock',
  'zone',
  'weekday',
  'opens its line',
  'in its first words',
  'ends its line',
  'byline',
  'text of the article',
  'caption',
  'furniture',
  'picture',
  'preposition',
  'quoted post',
  'comment',
  'time ago',
  'beside a notice of rights',
  'short year',
  'order by language',
  'numbers',
  'second in its line',
  'in brackets',
  'glued',
  'by',
  'page',
] as const

type LineFeature = (typeof FEATURES)[number]

/** The bit of a feature. */
export const lineBit = (name: LineFeature): number => 1 << FEATURES.indexOf(name)

/** Tells the names of the bits of a line. */
export function eachFeature(line: number, tell: (name: LineFeature) => void): void {
  for (let bits = line; bits !== 0; bits &= bits - 1) tell(FEATURES[31 - Math.clz32(bits & -bits)] as LineFeature)
}

const CLOCK = lineBit('clock')
const ZONE = lineBit('zone')
const WEEKDAY = lineBit('weekday')
const OPENS = lineBit('opens its line')
const FIRST_WORDS = lineBit('in its first words')
const ENDS = lineBit('ends its line')
const BYLINE = lineBit('byline')
const TEXT = lineBit('text of the article')
const CAPTION = lineBit('caption')
const FURNITURE = lineBit('furniture')
const PICTURE = lineBit('picture')
const PREPOSITION = lineBit('preposition')
const QUOTED_POST = lineBit('quoted post')
const COMMENT = lineBit('comment')
const TIME_AGO = lineBit('time ago')
const BESIDE_RIGHTS = lineBit('beside a notice of rights')
const SHORT_YEAR = lineBit('short year')
const UNSURE = lineBit('order by language')
const NUMBERS = lineBit('numbers')
const SECOND = lineBit('second in its line')
const IN_BRACKETS = lineBit('in brackets')
const GLUED = lineBit('glued')
const BY_NAME = lineBit('by')
const PAGE = lineBit('page')

const flag = (holds: boolean, bit: number): number => (holds ? bit : 0)

/** Does the line claim a right in its first words? An update beside it is that of the site. */
const claimsRight = (block: DraftBlock | undefined): boolean =>
  block !== undefined && holds(block, SIGN_COPYRIGHT) && words.COPYRIGHT.test(block.text.slice(0, PARAGRAPH))

/** One of these words is in every relative time of a line of its own. */
const AGO = /\bago\b|\bvor [\de]|il y a|\bhace |\bhá |\bfa\b|назад|پیش|قبل|منذ/i

function labelBit(label: DraftBlock['label']): number {
  if (label === 'body') return TEXT
  if (label === 'byline') return BYLINE
  if (label === 'caption') return CAPTION
  return flag(label === 'link-list' || label === 'related' || label === 'teaser', FURNITURE)
}

/** What holds of every date of a block. */
function blockBits(draft: Draft, index: number): number {
  const block = draft.blocks[index] as DraftBlock
  const { text } = block
  return (
    labelBit(block.label) |
    flag(text.length < 400 && words.PICTURE.test(text), PICTURE) |
    flag(holds(block, SIGN_ADDRESS) && words.QUOTED_POST.test(text), QUOTED_POST) |
    flag(text.length < 200 && words.COMMENT.test(text), COMMENT) |
    flag(measuresOf(block).timeAgo && AGO.test(text), TIME_AGO) |
    flag(claimsRight(draft.blocks[index - 1]) || claimsRight(draft.blocks[index + 1]), BESIDE_RIGHTS) |
    flag(draft.source.format === 'html', PAGE)
  )
}

/** Is there a digit? Every clock has one. */
function hasDigit(text: string): boolean {
  const { length } = text
  for (let at = 0; at < length; at++) {
    const code = unitAt(text, at)
    if (code >= 48 && code <= 57) return true
  }
  return false
}

/** Clock and zone beside a date. */
function clockBits(before: string, behind: string): number {
  const clock =
    (hasDigit(behind) && words.CLOCK_BEHIND.test(behind)) || (hasDigit(before) && words.CLOCK_BEFORE.test(before))
  return clock ? CLOCK | flag(words.ZONE.test(behind), ZONE) : 0
}

const BY = /(?:^|[\s/|•·])(?:by|von|par|por|di|door) \p{Lu}/u
/** Characters before a date in which its author is named. */
const BYLINE_LENGTH = 120

/** What holds of one date. */
function ownBits(text: string, { found, short, unsure, previousEnd }: DateReading): number {
  const { start, end } = found
  const before = text.slice(Math.max(0, start - 30), start)
  return (
    clockBits(before, text.slice(end, end + 40)) |
    flag(weekdayBefore(text, start) !== undefined, WEEKDAY) |
    flag(start < 3, OPENS) |
    flag(start < CREDIT_LENGTH, FIRST_WORDS) |
    flag(text.length - end < 3, ENDS) |
    flag(words.PREPOSITION.test(before.slice(-24)), PREPOSITION) |
    flag(short, SHORT_YEAR) |
    flag(unsure, UNSURE) |
    flag(found.notation.includes('numbers'), NUMBERS) |
    flag(previousEnd > 0, SECOND) |
    flag(start < 40 && /[([]\s?$/.test(before.slice(-2)), IN_BRACKETS) |
    flag(/\p{L}$/u.test(before.slice(-2)), GLUED) |
    flag(BY.test(text.slice(Math.max(0, start - BYLINE_LENGTH), start)), BY_NAME)
  )
}

/** Looks at the dates of a draft in the order of its blocks; what holds of a whole line is asked once. */
export function lineReader(draft: Draft): (reading: DateReading) => number {
  let last = -1
  let bits = 0
  return (reading) => {
    if (last !== reading.block) bits = blockBits(draft, reading.block)
    last = reading.block
    return bits | ownBits((draft.blocks[last] as DraftBlock).text, reading)
  }
}
