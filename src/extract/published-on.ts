/** The day of publication: candidates from the text and from addresses, ranked with reasons. */
import type { Candidate, Draft, DraftBlock } from '../model/draft.js'
import { holds } from './block-measures.js'
import { SIGN_WEEKDAY } from './block-signs.js'
import { datesOfAddresses } from './date-addresses.js'
import { type RatedDate, rateDates } from './date-choice.js'
import type { DateFacts } from './date-features.js'
import { CREDIT_LENGTH } from './date-line.js'
import type { DateInText } from './date-notations.js'
import { type DateReading, readDates } from './date-readings.js'
import { weighDates } from './date-witnesses.js'
import { excerptAround } from './excerpt.js'
import { weekdayIn } from './weekdays.js'

/**
 * Probability from which on a day is taken. On unseen sites of the development set (five folds) 0.6 makes the fewest
 * wrong dates before missing ones outweigh them: see DECISIONS.md.
 */
const TAKEN = 0.6
/** Keeps the rank of a sure day finite. */
const MOST_SURE = 0.999

/** Log-odds over the threshold, so that a rank below 0 is never taken; in hundredths, for equal bytes everywhere. */
function rankOf(score: number): number {
  const odds = (share: number): number => Math.log(share / (1 - share))
  return Math.round((odds(Math.min(MOST_SURE, Math.max(1e-6, score))) - odds(TAKEN)) * 100) / 100
}

/** The reason for a candidate: where it stands and what the words beside it say. */
function ruleOf({ zone, label, told }: DateFacts): string {
  if (told) return 'date of what the line tells'
  if (label === 'published') return `date with a word of publication, ${zone}`
  if (label === 'updated') return `day of an update, ${zone}`
  return label === 'copyright' ? `date in a copyright notice, ${zone}` : `date ${zone}`
}

/** Rank of a month or a year: only a word of publication makes it one, and any day is better. */
const PARTIAL = 0.01

/** Every loser has the same rank. */
const belowZero = (rank: number): number => (rank < 0 ? -1 : rank)

/** The rank of a date: of the places that state the chosen day the most telling one is shown as its evidence. */
function rankIn(draft: Draft, { reading, facts, dayScore, share }: RatedDate): number {
  const isPartial = reading.date !== undefined && reading.date.length < 10
  if (!isPartial) return dayScore === 0 ? -1 : belowZero(rankOf(dayScore) + (share - 1) / 1000)
  const { length } = (draft.blocks[reading.block] as DraftBlock).text
  return facts.label === 'published' && !facts.told && length < CREDIT_LENGTH ? PARTIAL : -1
}

/** The candidate for one date of one block. */
function candidateOf(draft: Draft, { reading, facts }: RatedDate, rank: number): Candidate {
  const block = draft.blocks[reading.block] as DraftBlock
  return {
    field: 'publishedOn',
    value: reading.date ?? '',
    origin: 'text',
    rule: reading.date === undefined ? 'numbers whose order nothing settles' : ruleOf(facts),
    rank,
    ...(block.line === undefined ? {} : { line: block.line }),
    excerpt: excerptAround(block.text, reading.found.start, reading.found.end),
  }
}

/** Most losers kept: a chronicle states hundreds of days. */
const MOST_LOSERS = 8
/** Blocks above the text and paragraphs of it where a line that is little more than its date is labelled as such. */
const HEAD = { above: 10, below: 1 }

/** Around the headline a line that is little more than its date is shown as the date, not as text. */
function labelDateLine(draft: Draft, { block: index }: DateReading, found: DateInText): void {
  const block = draft.blocks[index] as DraftBlock
  const { first } = draft.range
  const rest = block.text.length - (found.end - found.start)
  if (index < first - HEAD.above || index > first + HEAD.below || rest >= 40) return
  if (block.label === undefined || block.label === 'body') block.label = 'date'
}

/** Candidates from the text. */
function fromText(draft: Draft): void {
  let losers = 0
  const readings = readDates(draft)
  for (const rated of readings.length === 0 ? [] : rateDates(draft, readings)) {
    const { reading, facts } = rated
    const rank = rankIn(draft, rated)
    if (rank < 0 && ++losers > MOST_LOSERS) continue
    draft.candidates.push(candidateOf(draft, rated, rank))
    const isWorded = facts.label === 'published' || facts.label === 'updated'
    if (rank >= 0 || reading.date === undefined || isWorded) labelDateLine(draft, reading, reading.found)
  }
}

/** Paragraphs in which a weekday is looked for. */
const HINT_REACH = 8

/** A weekday that the first paragraphs state: evidence of when, but no date. */
function findHint(draft: Draft): void {
  let seen = 0
  for (let index = draft.range.first; index < draft.range.end; index++) {
    const block = draft.blocks[index] as DraftBlock
    if (block.label !== 'body') continue
    const match = holds(block, SIGN_WEEKDAY) ? weekdayIn(block.text) : null
    if (match) {
      draft.dateHint = match[0]
      draft.candidates.push({
        field: 'publishedOn',
        value: '',
        origin: 'text',
        rule: 'weekday in the text, which is no date',
        rank: -1,
        ...(block.line === undefined ? {} : { line: block.line }),
        excerpt: excerptAround(block.text, match.index, match.index + match[0].length),
      })
      return
    }
    if (++seen >= HINT_REACH) return
  }
}

/** Step: finds the day of publication. */
export function findDate(draft: Draft): void {
  fromText(draft)
  datesOfAddresses(draft)
  weighDates(draft)
  findHint(draft)
}
