/** What the other dates of a page, and its markup, say of one of them. */
import type { Draft, DraftBlock } from '../model/draft.js'
import type { DateReading } from './date-readings.js'
import { isUpdateRule } from './date-witnesses.js'

/** Lines round a date among which dates of a list stand. */
const NEIGHBOURS = 12
const bounded = (count: number): string => (count >= 4 ? 'many' : count >= 2 ? 'some' : count === 1 ? 'one' : 'none')

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

/** What markup says of the same day, by the origin and kind of the rule that found it. */
export function markupFeatures(draft: Draft, date: string | undefined): string[] {
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
export function companyFeatures(readings: readonly DateReading[], at: number, company: Company): string[] {
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
