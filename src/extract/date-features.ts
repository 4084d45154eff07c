/** What speaks for and against a date being the day of publication: where it stands, what stands beside it, what other dates do. */
import type { Draft, DraftBlock } from '../model/draft.js'
import { companyFeatures, companyOf, markupFeatures } from './date-company.js'
import { type DateLabel, labelOf, wordsBefore } from './date-labels.js'
import type { DateReading } from './date-readings.js'
import * as words from './date-words.js'
import { type DateZone, landmarksOf, repeatsHeadline, zoneOf } from './date-zones.js'
import { timeAgoIn } from './furniture.js'
import { weekdayBefore } from './weekdays.js'

/** A date with all that is judged of it. */
export interface DateFacts {
  readonly zone: DateZone
  readonly label: DateLabel
  /** True for a date of what the line tells: it is never taken, whatever else speaks for it. */
  readonly told: boolean
  /** Names of what holds; each has a weight in `date-weights.ts`. */
  readonly features: readonly string[]
}

/** Beyond these characters a line is a paragraph. */
const PARAGRAPH = 140

/** Letters of a line besides its date: a line of few is the date's own. */
function shapeOf(length: number): string {
  if (length < 8) return 'bare line'
  if (length < 24) return 'date line'
  if (length < 60) return 'short line'
  if (length < PARAGRAPH) return 'line'
  return length < 700 ? 'paragraph' : 'long block'
}

/** Does the line next to it claim a right? Then an update is that of the site. */
const isBesideRights = (draft: Draft, index: number): boolean =>
  [index - 1, index + 1].some((at) => words.COPYRIGHT.test((draft.blocks[at]?.text ?? '').slice(0, PARAGRAPH)))

/** One of these words is in every relative time; asking for it is cheaper than for all their forms. */
const AGO = /\bago\b|\bvor [\de]|il y a|\bhace |\bhá |\bfa\b|назад|پیش|قبل|منذ/i

const BY = /(?:^|[\s|/•·])(?:by|von|par|por|di|door) \p{Lu}/u
/** Characters before a date in which its author is named. */
const BYLINE_LENGTH = 120

/** What stands in the same line. */
function lineFeatures(draft: Draft, reading: DateReading): string[] {
  const { block, found } = reading
  const { text, label } = draft.blocks[block] as DraftBlock
  const before = text.slice(Math.max(0, found.start - 30), found.start)
  const behind = text.slice(found.end, found.end + 40)
  const clock = words.CLOCK_BEHIND.test(behind) || words.CLOCK_BEFORE.test(before)
  const say: [boolean, string][] = [
    [clock, 'clock'],
    [clock && words.ZONE.test(behind), 'zone'],
    [weekdayBefore(text, found.start) !== undefined, 'weekday'],
    [found.start < 3, 'opens its line'],
    [found.start < CREDIT_LENGTH, 'in its first words'],
    [text.length - found.end < 3, 'ends its line'],
    [label === 'byline', 'byline'],
    [label === 'body', 'text of the article'],
    [label === 'caption', 'caption'],
    [label === 'link-list' || label === 'related' || label === 'teaser', 'furniture'],
    [text.length < 400 && words.PICTURE.test(text), 'picture'],
    [words.PREPOSITION.test(before.slice(-24)), 'preposition'],
    [words.QUOTED_POST.test(text), 'quoted post'],
    [text.length < 200 && words.COMMENT.test(text), 'comment'],
    [AGO.test(text) && timeAgoIn(text) !== undefined, 'time ago'],
    [isBesideRights(draft, block), 'beside a notice of rights'],
    [reading.short, 'short year'],
    [reading.unsure, 'order by language'],
    [found.notation.includes('numbers'), 'numbers'],
    [reading.previousEnd > 0, 'second in its line'],
    [/[([]\s?$/.test(before) && found.start < 40, 'in brackets'],
    [/\p{L}$/u.test(before), 'glued'],
    [BY.test(text.slice(Math.max(0, found.start - BYLINE_LENGTH), found.start)), 'by'],
    [draft.source.format === 'html', 'page'],
  ]
  return say.filter(([holds]) => holds).map(([, name]) => name)
}

/** Beyond these characters a line says more than when and by whom. */
export const CREDIT_LENGTH = 60

/** Does a paragraph of the article speak of the day, rather than begin or end with it? */
const isInSentence = (line: ReadonlySet<string>): boolean =>
  line.has('text of the article') &&
  !line.has('glued') &&
  (line.has('preposition') || (!line.has('opens its line') && !line.has('ends its line')))

/** Does the date belong to what the line tells: a caption, a sentence, a quoted post, a reference? */
function isTold(label: DateLabel, line: ReadonlySet<string>, length: number): boolean {
  if (label === 'other' || line.has('quoted post')) return true
  if (label === 'updated' && line.has('beside a notice of rights')) return true
  if (line.has('clock') || line.has('in brackets')) return false
  if (label === 'none' && isInSentence(line)) return true
  if (length < CREDIT_LENGTH) return false
  // "A video posted on 14 June" tells of a video; "Posted on 14 June" opens the paragraph that a dump glued to it.
  if (label === 'published' || label === 'updated')
    return line.has('text of the article') && length >= PARAGRAPH && !line.has('in its first words')
  return line.has('text of the article') || ((line.has('picture') || line.has('preposition')) && !line.has('byline'))
}

/** Judges every reading. */
export function dateFacts(draft: Draft, readings: readonly DateReading[]): DateFacts[] {
  const landmarks = landmarksOf(draft)
  const company = companyOf(draft, readings)
  const seen = new Map<DateZone, number>()
  return readings.map((reading, at) => {
    const { text } = draft.blocks[reading.block] as DraftBlock
    const zone = zoneOf(reading.block, landmarks)
    const before = wordsBefore(draft, reading)
    const label = labelOf(before, text, text.slice(reading.found.end, reading.found.end + 60))
    const shape = shapeOf(text.length - (reading.found.end - reading.found.start))
    const line = new Set(lineFeatures(draft, reading))
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
      ...(repeatsHeadline(draft, reading.block, landmarks) ? ['headline beside it'] : []),
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
