/** What the other dates of a page, and its markup, say of one of them. */
import type { Draft, DraftBlock } from '../model/draft.js'
import type { DateReading } from './date-readings.js'
import { isUpdateRule } from './date-witnesses.js'

/** Lines round a date among which dates of a list stand. */
const NEIGHBOURS = 12

/** Facts of the page's other dates, counted once. */
export interface Company {
  readonly count: ReadonlyMap<string, number>
  readonly latest: string
  readonly days: number
}

/** Days of full precision outside the paragraphs of the article. */
export function companyOf(draft: Draft, readings: readonly DateReading[]): Company {
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

const NOTHING: ReadonlySet<string> = new Set()

/** What markup says of each day, by the origin and kind of the rule that found it. */
export function markupFeatures(draft: Draft): (date: string | undefined) => ReadonlySet<string> {
  const byDay = new Map<string | undefined, Set<string>>()
  for (const { field, value, origin, rule } of draft.candidates) {
    if (field !== 'publishedOn') continue
    const name = isUpdateRule(rule)
      ? 'update in markup'
      : origin === 'page-metadata'
        ? 'in metadata'
        : origin === 'markup'
          ? `by ${rule}`
          : undefined
    if (name === undefined) continue
    const names = byDay.get(value)
    if (names) names.add(name)
    else byDay.set(value, new Set([name]))
  }
  return (date) => byDay.get(date) ?? NOTHING
}

/** What other dates of the page say of one. */
export interface DateCompany {
  /** How many other days stand in the lines round it, as a feature. */
  readonly beside: string
  /** How many other days the page states, as a feature. */
  readonly elsewhere: string
  readonly again: boolean
  readonly latest: boolean
}

/** Other days beside a date that are told apart. */
const MOST_BESIDE = 4
const BESIDE = ['none beside it', 'one beside it', 'some beside it', 'many beside it'] as const
const ELSEWHERE = [
  'none other on the page',
  'one other on the page',
  'some other on the page',
  'many other on the page',
] as const
/** Place of a number in the two lists: none, one, some, many. */
const bounded = (count: number): 0 | 1 | 2 | 3 => (count >= 4 ? 3 : count >= 2 ? 2 : count === 1 ? 1 : 0)

/** Days other than that of the reading at `at` in the lines round it; as many as are told apart, at most. */
function daysBeside(readings: readonly DateReading[], at: number): number {
  const { block, date } = readings[at] as DateReading
  const others: string[] = []
  for (let step = -1; step <= 1; step += 2) {
    for (let next = at + step; others.length < MOST_BESIDE; next += step) {
      const other = readings[next]
      if (other === undefined || Math.abs(other.block - block) > NEIGHBOURS) break
      if (other.date !== undefined && other.date !== date && !others.includes(other.date)) others.push(other.date)
    }
  }
  return others.length
}

/** What other dates of the page do; undefined for a date whose numbers nothing puts in order. */
export function companyFeatures(
  readings: readonly DateReading[],
  at: number,
  company: Company,
): DateCompany | undefined {
  const { date } = readings[at] as DateReading
  if (date === undefined) return undefined
  return {
    beside: BESIDE[bounded(daysBeside(readings, at))],
    elsewhere: ELSEWHERE[bounded(company.days - 1)],
    again: (company.count.get(date) ?? 0) > 1,
    latest: date >= company.latest,
  }
}
