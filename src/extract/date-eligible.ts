/** Which of the dates that a page states may be its day of publication at all, whatever else speaks for them. */
import type { Draft } from '../model/draft.js'
import { datesOf } from './block-dates.js'
import { holds, measuresOf } from './block-measures.js'
import { SIGN_PUBLISHED, SIGN_WEEKDAY } from './block-signs.js'
import type { DateFacts } from './date-features.js'
import { CREDIT_LENGTH } from './date-line.js'
import type { DateReading } from './date-readings.js'
import * as words from './date-words.js'

const isFullDay = ({ date }: DateReading): boolean => date?.length === 10

/** Lines between a day of publication and the day of an update that belongs to it. */
const ONE_CREDIT = 1

/** "Updated 23 May / Published 22 May": where the page says both, the update is not what it asks to be dated by. */
function yieldsToPublication(readings: readonly DateReading[], facts: readonly DateFacts[], at: number): boolean {
  if (facts[at]?.label !== 'updated') return false
  const { block } = readings[at] as DateReading
  for (let step = -1; step <= 1; step += 2)
    for (let next = at + step; ; next += step) {
      const other = readings[next]
      if (other === undefined || Math.abs(other.block - block) > ONE_CREDIT) break
      if (facts[next]?.label === 'published' && isFullDay(other)) return true
    }
  return false
}

/**
 * "29. Dezember 202230. Dezember 2022": a page shows one of two stamps and hides the other, and the dump keeps both
 * without a word. Themes differ in which comes first, so that the earlier may be a draft and the later an update.
 */
function isOneOfTwo(readings: readonly DateReading[], at: number): boolean {
  const glued = (first: DateReading | undefined, second: DateReading | undefined): boolean =>
    first !== undefined &&
    second !== undefined &&
    first.block === second.block &&
    first.found.end === second.found.start &&
    isFullDay(first) &&
    isFullDay(second) &&
    (first.date as string) < (second.date as string)
  return glued(readings[at - 1], readings[at]) || glued(readings[at], readings[at + 1])
}

/** Blocks of the text, and most blocks between headline and text, among which the credits stand. */
const CREDITS = { below: 8, between: 40 }

/**
 * Does the page name its day by the weekday or the hours gone by ("Published Thursday 1:30PM")? Then the day is not to be
 * read from it, and the dates that it does state are those of videos and teasers.
 */
function isDatedByReader(draft: Draft): boolean {
  const { blocks, range } = draft
  const end = range.first + CREDITS.below
  const top = blocks.findIndex(({ label }) => label === 'headline')
  return blocks.slice(Math.max(0, top, range.first - CREDITS.between), end).some((block) => {
    if (block.text.length >= CREDIT_LENGTH || !holds(block, SIGN_PUBLISHED)) return false
    const opens = block.text.search(words.PUBLISHED) === 0
    return opens && (measuresOf(block).timeAgo || holds(block, SIGN_WEEKDAY)) && datesOf(block).length === 0
  })
}

/** Tells of each reading whether its day may be taken. */
export function eligibleDates(draft: Draft, readings: readonly DateReading[], facts: readonly DateFacts[]): boolean[] {
  const isDump = draft.source.format !== 'html'
  const needsLabel = isDump && readings.length > 0 && isDatedByReader(draft)
  return readings.map((reading, at) => {
    const { told, label } = facts[at] as DateFacts
    if (told || !isFullDay(reading) || yieldsToPublication(readings, facts, at)) return false
    return label !== 'none' || (!needsLabel && !(isDump && isOneOfTwo(readings, at)))
  })
}
