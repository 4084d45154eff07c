/** What speaks for and against a date being the day of publication: where it stands, what stands beside it, what other dates do. */
import type { Draft, DraftBlock } from '../model/draft.js'
import * as labels from './date-labels.js'
import type { DateReading } from './date-readings.js'
import { isUpdateRule } from './date-witnesses.js'
import { timeAgoIn } from './furniture.js'
import { weekdayBefore } from './weekdays.js'

/** Where a date stands, as a phrase for the evidence. */
export type DateZone =
  | 'in the headline line'
  | 'between headline and text'
  | 'above the text, some way below the headline'
  | 'just above the headline'
  | 'above the headline'
  | 'in the head of the page'
  | 'at the head of the text'
  | 'among the first paragraphs'
  | 'within the text'
  | 'just behind the text'
  | 'behind the text'
  | 'in the foot of the page'

/** What the words beside a date say. */
export type DateLabel = 'published' | 'updated' | 'copyright' | 'other' | 'none'

/** A date with all that is judged of it. */
export interface DateFacts {
  readonly zone: DateZone
  readonly label: DateLabel
  /** True for a date of what the line tells: it is never taken, whatever else speaks for it. */
  readonly told: boolean
  /** Names of what holds; each has a weight in `date-weights.ts`. */
  readonly features: readonly string[]
}

/** Landmarks of the draft that zones are measured from. */
interface Landmarks {
  /** The headline nearest above the text; -1 when there is none. */
  readonly headline: number
  readonly first: number
  readonly end: number
}

function landmarksOf(draft: Draft): Landmarks {
  const { first, end } = draft.range
  let headline = -1
  for (let index = 0; index < draft.blocks.length; index++) {
    if ((draft.blocks[index] as DraftBlock).label !== 'headline') continue
    if (index < first || headline < 0) headline = index
  }
  return { headline, first, end }
}

/** Blocks below the headline in which its credits stand, dek and picture included. */
const NEAR = 5
/** Blocks above the headline in which a section line with a date stands. */
const ABOVE = 3
/** Blocks above the headline or behind the text that still belong to the article rather than to the page. */
const AROUND = 12
/** Paragraphs among which a late credit line may stand. */
const OPENING = 8
/** Lines behind the text where a credit stands before comments begin. */
const BEHIND = 4

function zoneOf(index: number, { headline, first, end }: Landmarks): DateZone {
  if (index === headline) return 'in the headline line'
  if (index >= first && index < end) {
    if (index <= first + 1) return 'at the head of the text'
    return index <= first + OPENING ? 'among the first paragraphs' : 'within the text'
  }
  if (index >= end) {
    if (index - end < BEHIND) return 'just behind the text'
    return index - end < AROUND ? 'behind the text' : 'in the foot of the page'
  }
  if (headline >= 0 && index > headline)
    return index - headline <= NEAR ? 'between headline and text' : 'above the text, some way below the headline'
  const below = headline >= 0 ? headline : first
  if (below - index <= ABOVE) return 'just above the headline'
  return below - index <= AROUND ? 'above the headline' : 'in the head of the page'
}

/** Last place of a global pattern in a text, -1 when it does not occur. */
function lastAt(pattern: RegExp, text: string): number {
  let at = -1
  for (const match of text.matchAll(pattern)) at = match.index
  return at
}

/** Characters before a date that may hold its label. */
const LABEL_REACH = 40

/** The words just before a date in its line; the block above when the line begins with it. */
function wordsBefore(draft: Draft, { block, found, previousEnd }: DateReading): string {
  const { text } = draft.blocks[block] as DraftBlock
  const before = text.slice(Math.max(previousEnd, found.start - LABEL_REACH), found.start)
  if (/\p{L}{3}/u.test(before) || previousEnd > 0) return before
  const above = draft.blocks[block - 1]?.text ?? ''
  return above.length < 30 ? `${above} ${before}` : before
}

/** The label of a date: of several words the one that stands nearest. */
function labelOf(words: string, line: string): DateLabel {
  const published = lastAt(labels.PUBLISHED, words)
  const updated = lastAt(labels.UPDATED, words)
  if (line.length < 400 && labels.COPYRIGHT.test(line) && published < 0 && updated < 0) return 'copyright'
  if (labels.READ_ON.test(words) || labels.EVENT.test(words)) return 'other'
  if (published < 0 && updated < 0) return 'none'
  return updated > published ? 'updated' : 'published'
}

/** Letters of a line besides its date: a line of few is the date's own. */
function shapeOf(length: number): string {
  if (length < 8) return 'bare line'
  if (length < 24) return 'date line'
  if (length < 60) return 'short line'
  if (length < 140) return 'line'
  return length < 700 ? 'paragraph' : 'long block'
}

/** One of these words is in every relative time; asking for it is cheaper than for all their forms. */
const AGO = /ago|vor |il y a|hace|há|fa|назад|پیش|قبل|منذ/i

/** What stands in the same line. */
function lineFeatures(draft: Draft, reading: DateReading, words: string): string[] {
  const { block, found } = reading
  const { text, label } = draft.blocks[block] as DraftBlock
  const before = text.slice(Math.max(0, found.start - 30), found.start)
  const behind = text.slice(found.end, found.end + 40)
  const clock = labels.CLOCK_BEHIND.test(behind) || labels.CLOCK_BEFORE.test(before)
  const say: [boolean, string][] = [
    [clock, 'clock'],
    [clock && labels.ZONE.test(behind), 'zone'],
    [weekdayBefore(text, found.start) !== undefined, 'weekday'],
    [found.start < 3, 'opens its line'],
    [text.length - found.end < 3, 'ends its line'],
    [label === 'byline', 'byline'],
    [label === 'body', 'text of the article'],
    [label === 'caption', 'caption'],
    [label === 'link-list' || label === 'related' || label === 'teaser', 'furniture'],
    [text.length < 400 && labels.PICTURE.test(text), 'picture'],
    [labels.PREPOSITION.test(before.slice(-24)), 'preposition'],
    [labels.QUOTED_POST.test(text), 'quoted post'],
    [text.length < 200 && labels.COMMENT.test(text), 'comment'],
    [AGO.test(text) && timeAgoIn(text) !== undefined, 'time ago'],
    [reading.short, 'short year'],
    [reading.unsure, 'order by language'],
    [found.notation.includes('numbers'), 'numbers'],
    [reading.previousEnd > 0, 'second in its line'],
    [/[([]\s?$/.test(before) && found.start < 40, 'in brackets'],
    [/\p{L}$/u.test(before), 'glued'],
    [words.length > 0 && /(?:^|[\s|/•·])(?:by|von|par|por|di|door) \p{Lu}/u.test(text.slice(0, found.start)), 'by'],
    [draft.source.format === 'html', 'page'],
  ]
  return say.filter(([holds]) => holds).map(([, name]) => name)
}

/** Beyond these characters a line says more than when and by whom. */
const CREDIT_LENGTH = 60

/** Does the date belong to what the line tells: a caption, a sentence, a quoted post, a reference? */
function isTold(label: DateLabel, line: ReadonlySet<string>, length: number): boolean {
  if (label === 'other' || line.has('quoted post')) return true
  if (label === 'published' || label === 'updated' || line.has('clock') || length < CREDIT_LENGTH) return false
  if (line.has('in brackets')) return false
  return line.has('text of the article') || ((line.has('picture') || line.has('preposition')) && !line.has('byline'))
}

/** Lines round a date among which dates of a list stand. */
const NEIGHBOURS = 12
const bounded = (count: number): string => (count >= 4 ? 'many' : count >= 2 ? 'some' : count === 1 ? 'one' : 'none')

/** Facts of the page's other dates, counted once. */
interface Company {
  readonly count: ReadonlyMap<string, number>
  readonly latest: string
  readonly days: number
}

/** Days of full precision outside the paragraphs of the article. */
function companyOf(draft: Draft, readings: readonly DateReading[]): Company {
  const count = new Map<string, number>()
  let latest = ''
  for (const { block, date } of readings) {
    if (date?.length !== 10) continue
    const one = draft.blocks[block] as DraftBlock
    if (one.label === 'body' && one.text.length > 60) continue
    count.set(date, (count.get(date) ?? 0) + 1)
    if (date > latest) latest = date
  }
  return { count, latest, days: count.size }
}

/** What markup says of the same day, by the origin and kind of the rule that found it. */
function markupFeatures(draft: Draft, date: string | undefined): string[] {
  const say = new Set<string>()
  for (const { field, value, origin, rule } of draft.candidates) {
    if (field !== 'publishedOn' || value !== date) continue
    if (isUpdateRule(rule)) say.add('update in markup')
    else if (origin === 'page-metadata') say.add('in metadata')
    else if (origin === 'markup') say.add(`by ${rule}`)
  }
  return [...say]
}

/** What other dates of the page do. */
function companyFeatures(readings: readonly DateReading[], at: number, company: Company): string[] {
  const { block, date } = readings[at] as DateReading
  if (date === undefined) return []
  const others = new Set<string>()
  for (const step of [-1, 1]) {
    for (
      let next = at + step;
      readings[next] && Math.abs((readings[next] as DateReading).block - block) <= NEIGHBOURS;
      next += step
    ) {
      const other = (readings[next] as DateReading).date
      if (other !== undefined && other !== date) others.add(other)
      if (others.size >= 4) break
    }
  }
  return [
    `${bounded(others.size)} beside it`,
    `${bounded(company.days - 1)} other on the page`,
    ...((company.count.get(date) ?? 0) > 1 ? ['said again'] : []),
    ...(date >= company.latest ? ['latest of the page'] : []),
    ...(at === 0 ? ['first of the page'] : []),
  ]
}

/** Judges every reading. */
export function dateFacts(draft: Draft, readings: readonly DateReading[]): DateFacts[] {
  const landmarks = landmarksOf(draft)
  const company = companyOf(draft, readings)
  const seen = new Map<DateZone, number>()
  return readings.map((reading, at) => {
    const { text } = draft.blocks[reading.block] as DraftBlock
    const zone = zoneOf(reading.block, landmarks)
    const words = wordsBefore(draft, reading)
    const label = labelOf(words, text)
    const shape = shapeOf(text.length - (reading.found.end - reading.found.start))
    const line = new Set(lineFeatures(draft, reading, words))
    const others = companyFeatures(readings, at, company)
    const markup = markupFeatures(draft, reading.date)
    const order = seen.get(zone) ?? 0
    seen.set(zone, order + 1)
    const both = ['clock', 'byline', 'said again', 'weekday'].filter((name) => line.has(name) || others.includes(name))
    const features = [
      zone,
      `${label} label`,
      shape,
      ...line,
      ...others,
      ...markup,
      ...(order === 0 ? ['first there', `${zone}: first there`] : []),
      `${zone}: ${label} label`,
      `${zone}: ${shape}`,
      ...others.slice(0, 2).map((name) => `${zone}: ${name}`),
      ...both.map((name) => `${zone}: ${name}`),
      ...(line.has('clock') ? [`clock: ${shape}`, `clock: ${label} label`] : []),
    ]
    return { zone, label, told: isTold(label, line, text.length), features }
  })
}
