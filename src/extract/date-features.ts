/** What speaks for and against a date being the day of publication: where it stands, what stands beside it, what other dates do. */
import type { Draft, DraftBlock } from '../model/draft.js'
import { companyFeatures, companyOf, markupFeatures } from './date-company.js'
import { type DateLabel, labelOf } from './date-labels.js'
import { CREDIT_LENGTH, eachFeature, lineBit, lineReader, PARAGRAPH } from './date-line.js'
import type { DateReading } from './date-readings.js'
import { type DateZone, landmarksOf, repeatsHeadline, zoneOf } from './date-zones.js'

/** A date with what is judged of it. */
export interface DateFacts {
  readonly zone: DateZone
  readonly label: DateLabel
  /** True for a date of what the line tells: it is never taken, whatever else speaks for it. */
  readonly told: boolean
}

/**
 * Is told by name each feature that holds of the reading at a position, and the group it counts in: a zone, `clock`, or
 * `alone` for what counts everywhere. Each has a weight in `date-weights.ts`.
 */
export type FeatureListener = (at: number, group: string, name: string) => void

/** The group of the features that count everywhere. */
const ALONE = 'alone'

/** Letters of a line besides its date: a line of few is the date's own. */
function shapeOf(length: number): string {
  if (length < 8) return 'bare line'
  if (length < 24) return 'date line'
  if (length < 60) return 'short line'
  if (length < PARAGRAPH) return 'line'
  return length < 700 ? 'paragraph' : 'long block'
}

const CLOCK = lineBit('clock')
const WEEKDAY = lineBit('weekday')
const BYLINE = lineBit('byline')
const TEXT = lineBit('text of the article')
const PREPOSITION = lineBit('preposition')
const RIM = lineBit('opens its line') | lineBit('ends its line')
const PICTURE = lineBit('picture')
const GLUED = lineBit('glued')
const QUOTED_POST = lineBit('quoted post')
const IN_BRACKETS = lineBit('in brackets')
const BESIDE_RIGHTS = lineBit('beside a notice of rights')
const FIRST_WORDS = lineBit('in its first words')

/** Does a paragraph of the article speak of the day, rather than begin or end with it? */
const isInSentence = (line: number): boolean =>
  (line & TEXT) !== 0 && (line & GLUED) === 0 && ((line & PREPOSITION) !== 0 || (line & RIM) === 0)

/** Does the date belong to what the line tells: a caption, a sentence, a quoted post, a reference? */
function isTold(label: DateLabel, line: number, length: number): boolean {
  const has = (bits: number): boolean => (line & bits) !== 0
  if (label === 'other' || has(QUOTED_POST)) return true
  if (label === 'updated' && has(BESIDE_RIGHTS)) return true
  if (has(CLOCK | IN_BRACKETS)) return false
  if (label === 'none' && isInSentence(line)) return true
  if (length < CREDIT_LENGTH) return false
  // "A video posted on 14 June" tells of a video; "Posted on 14 June" opens the paragraph that a dump glued to it.
  if (label === 'published' || label === 'updated') return has(TEXT) && length >= PARAGRAPH && !has(FIRST_WORDS)
  return has(TEXT) || (has(PICTURE | PREPOSITION) && !has(BYLINE))
}

/** The labels as features. */
const LABEL_FEATURES: Readonly<Record<DateLabel, string>> = {
  published: 'published label',
  updated: 'updated label',
  copyright: 'copyright label',
  other: 'other label',
  none: 'none label',
}

/** Judges every reading and tells what holds of it. */
export function dateFacts(draft: Draft, readings: readonly DateReading[], listen: FeatureListener): DateFacts[] {
  const landmarks = landmarksOf(draft)
  const company = companyOf(draft, readings)
  const lineOf = lineReader(draft)
  const markup = markupFeatures(draft)
  const seen = new Set<DateZone>()
  return readings.map((reading, at) => {
    const { text } = draft.blocks[reading.block] as DraftBlock
    const zone = zoneOf(reading.block, landmarks)
    const line = lineOf(reading)
    const label = labelOf(draft, reading)
    const told = isTold(label, line, text.length)
    const isFirstThere = !seen.has(zone)
    seen.add(zone)
    // What is never taken need not be weighed.
    if (told || reading.date?.length !== 10) return { zone, label, told }
    const shape = shapeOf(text.length - (reading.found.end - reading.found.start))
    const both = (name: string): void => {
      listen(at, ALONE, name)
      listen(at, zone, name)
    }
    listen(at, ALONE, zone)
    both(LABEL_FEATURES[label])
    both(shape)
    eachFeature(line, (name) => listen(at, ALONE, name))
    const others = companyFeatures(readings, at, company)
    if (others !== undefined) {
      both(others.beside)
      both(others.elsewhere)
      if (others.again) both('said again')
      if (others.latest) listen(at, ALONE, 'latest of the page')
      if (at === 0) listen(at, ALONE, 'first of the page')
    }
    for (const name of markup(reading.date)) listen(at, ALONE, name)
    if (repeatsHeadline(draft, reading.block, landmarks)) listen(at, ALONE, 'headline beside it')
    if (isFirstThere) both('first there')
    if ((line & BYLINE) !== 0) listen(at, zone, 'byline')
    if ((line & WEEKDAY) !== 0) listen(at, zone, 'weekday')
    if ((line & CLOCK) !== 0) {
      listen(at, zone, 'clock')
      listen(at, 'clock', shape)
      listen(at, 'clock', LABEL_FEATURES[label])
    }
    return { zone, label, told }
  })
}
