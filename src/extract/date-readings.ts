/** The dates that the blocks of a draft state, each read once, with the order of its numbers settled by the rest of the page. */
import type { CalendarDate } from '../model/calendar-date.js'
import type { Draft, DraftBlock } from '../model/draft.js'
import { datesOf } from './block-dates.js'
import { measuresOf } from './block-measures.js'
import { type DateInText, shortDatesIn } from './date-notations.js'
import { weekdayBefore, weekdayOf } from './weekdays.js'

/** A date of a block. */
export interface DateReading {
  /** Position in `Draft.blocks`. */
  readonly block: number
  readonly found: DateInText
  /** Absent when nothing settles the order of its numbers. */
  readonly date?: CalendarDate
  /** End of the date before it in the same block, 0 for the first. */
  readonly previousEnd: number
  /** True when the year has two digits. */
  readonly short: boolean
  /** True when only the language of the page speaks for this order of its numbers. */
  readonly unsure: boolean
}

/** Characters of a block in which dates are looked for: what an article is dated by stands at the ends of its lines. */
const REACH = 4000
/** Beyond these characters a paragraph of the article tells of days, and only the first ones may hold a header too. */
const PROSE = 140
/** Paragraphs of the article that may hold a header. */
const HEAD = 12
/** A short line, which may state a year in two digits. */
const SHORT_LINE = 160
/** Most dates read: a chronicle states thousands. */
const MOST = 400

const AMERICAN_CLOCK = /(?:\b|\d)[ap]\.?m\.?\b|\b[ECMP][SD]?T\b/i
/** Regions that write the month first: the United States, the Philippines. Source: Unicode CLDR. */
const MONTH_FIRST = /^[a-z]{2,3}(?:-[a-z]{4})?-(?:us|ph)\b/i
/** Regions of English that write the day first. Source: Unicode CLDR. */
const DAY_FIRST = /^en(?:-[a-z]{4})?-(?:gb|au|nz|ie|in|za|ng|ke|sg|pk|bd|hk|mt|my|zw|gh|tz|ug|jm)\b/i

/** May the block state when the article appeared? */
function isOpen(draft: Draft, block: DraftBlock, index: number): boolean {
  if (block.label !== 'body') return block.text.length <= REACH
  if (draft.curated) return false
  return block.text.length <= PROSE || (block.text.length <= REACH && index < draft.range.first + HEAD)
}

/** Can a short line hold a date with a year of two digits? */
const mayBeShort = (block: DraftBlock): boolean =>
  block.text.length < SHORT_LINE && measuresOf(block).numbers >= SHORT_DIGITS
/** Digits of `1/2/16`. */
const SHORT_DIGITS = 4

type OpenReading = Omit<DateReading, 'date' | 'unsure'>

/** Every date before its order is settled. */
function readAll(draft: Draft): OpenReading[] {
  const all: OpenReading[] = []
  draft.blocks.forEach((block, index) => {
    if (all.length >= MOST || !isOpen(draft, block, index)) return
    const full = datesOf(block)
    const short = full.length === 0 && mayBeShort(block) ? shortDatesIn(block.text) : full
    let previousEnd = 0
    for (const found of short) {
      all.push({ block: index, found, previousEnd, short: short !== full })
      previousEnd = found.end
    }
  })
  return all
}

/** What the page as a whole says of the order of its numbers. */
interface Order {
  /** Days whose notation leaves no doubt. */
  readonly sure: ReadonlySet<string>
  /** True when the month comes first, absent when nothing tells. */
  readonly monthFirst?: boolean
}

/** Numbers parted by slashes of which one is too great for a month settle the others of the page. */
function orderOf(draft: Draft, readings: readonly OpenReading[]): Order {
  const sure = new Set<string>()
  let dayFirst = 0
  let monthFirst = 0
  for (const { block, found } of readings) {
    if (found.swapped !== undefined || found.date.length < 10) continue
    sure.add(found.date)
    if (!found.notation.includes('numbers')) continue
    const { text } = draft.blocks[block] as DraftBlock
    const numbers = /^(\d{1,2})\/(\d{1,2})\//.exec(text.slice(found.start, found.end))
    if (numbers && Number(numbers[1]) > 12) dayFirst++
    if (numbers && Number(numbers[2]) > 12) monthFirst++
  }
  if (dayFirst > 0 !== monthFirst > 0) return { sure, monthFirst: monthFirst > 0 }
  for (const { field, value } of draft.candidates) {
    if (field !== 'language' || draft.language !== 'en') continue
    if (MONTH_FIRST.test(value)) return { sure, monthFirst: true }
    if (DAY_FIRST.test(value)) return { sure, monthFirst: false }
  }
  return { sure }
}

/** Days between two dates. */
const daysBetween = (a: string, b: string): number =>
  Math.abs(Date.parse(`${a}T00:00:00Z`) - Date.parse(`${b}T00:00:00Z`)) / 86_400_000

/** Within these days of a sure date of the page a reading is likely … */
const CLOSE = 10
/** … when the other is this far from all of them. */
const FAR = 45
/** Sure dates that are compared. */
const MOST_SURE = 20

/** The reading that stands near a sure date of the page while the other is far from all. */
function nearestReading(found: DateInText, swapped: CalendarDate, sure: readonly string[]): CalendarDate | undefined {
  const distance = (day: string): number => Math.min(...sure.map((one) => daysBetween(one, day)))
  const [a, b] = [distance(found.date), distance(swapped)]
  if (a <= CLOSE && b >= FAR) return found.date
  return b <= CLOSE && a >= FAR ? swapped : undefined
}

/** One reading of a date whose order of numbers is open, or undefined when nothing decides. */
function settle(
  draft: Draft,
  { block, found }: OpenReading,
  swapped: CalendarDate,
  order: Order,
): CalendarDate | undefined {
  const { text } = draft.blocks[block] as DraftBlock
  const weekday = weekdayBefore(text, found.start)
  if (weekday !== undefined && (weekdayOf(found.date) === weekday) !== (weekdayOf(swapped) === weekday))
    return weekdayOf(found.date) === weekday ? found.date : swapped
  if (order.sure.has(found.date)) return found.date
  if (order.sure.has(swapped)) return swapped
  if (order.monthFirst !== undefined) return order.monthFirst ? swapped : found.date
  if (AMERICAN_CLOCK.test(text.slice(found.end, found.end + 24))) return swapped
  return nearestReading(found, swapped, [...order.sure].slice(0, MOST_SURE))
}

/**
 * Languages that write the day first and part its numbers by slashes. In the others, which write dots, slashes are those of a
 * foreign program and say nothing of its order. Source: Unicode CLDR, short dates.
 */
const SLASHES: ReadonlySet<string> = new Set(
  'ar bn br ca cy el es fa fr ga gd gl gu he hi id it ml mr ms mt pa pt sw ta te th ur vi'.split(' '),
)

/** Does the language of the page put the day first in such a date? */
function writesDayFirst({ language, blocks }: Draft, { block, found }: OpenReading): boolean {
  if (language === 'en' || language === 'und') return false
  const written = (blocks[block] as DraftBlock).text.slice(found.start, found.end)
  return !written.includes('/') || SLASHES.has(language)
}

/** Reads the dates of a draft, in the order of its blocks. */
export function readDates(draft: Draft): DateReading[] {
  const readings = readAll(draft)
  if (readings.length === 0) return []
  const order = orderOf(draft, readings)
  return readings.map((reading) => {
    const { block, found, previousEnd, short } = reading
    const { date: first, swapped } = found
    if (swapped === undefined) return { block, found, previousEnd, short, date: first, unsure: false }
    const date = settle(draft, reading, swapped, order)
    if (date !== undefined) return { ...reading, date, unsure: false }
    return writesDayFirst(draft, reading) ? { ...reading, date: first, unsure: true } : { ...reading, unsure: true }
  })
}
