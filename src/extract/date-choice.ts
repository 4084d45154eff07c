/** How likely each day that the text states is the day of publication: one choice among all of them, and "none". */

import type { Draft } from '../model/draft.js'
import { eligibleDates } from './date-eligible.js'
import { type DateFacts, dateFacts } from './date-features.js'
import type { DateReading } from './date-readings.js'
import { DATE_BIAS, DATE_WEIGHTS } from './date-weights.js'

/** A full date that may be taken. */
export interface RatedDate {
  readonly reading: DateReading
  readonly facts: DateFacts
  /** Probability that its day is that of publication, 0 to 1: what all places that state the day have together. */
  readonly dayScore: number
  /** Its part in that, 0 to 1. */
  readonly share: number
}

/** Weights in log-odds, by group. */
const weights = new Map(
  Object.entries(DATE_WEIGHTS).map(([group, list]) => [
    group,
    new Map(Object.entries(list).map(([name, hundredths]) => [name, hundredths / 100])),
  ]),
)

/**
 * The strength of each day: of the places of one zone that state it the most telling one counts, as a list of results says its
 * day in every line.
 */
function strengthOfDays(
  readings: readonly DateReading[],
  facts: readonly DateFacts[],
  strength: readonly number[],
): ReadonlyMap<string, number> {
  const days = new Map<string, number>()
  const best = new Map<string, number>()
  readings.forEach(({ date }, at) => {
    const own = strength[at] as number
    if (date === undefined || own === 0) return
    const place = `${date} ${facts[at]?.zone}`
    const before = best.get(place) ?? 0
    if (own <= before) return
    best.set(place, own)
    days.set(date, (days.get(date) ?? 0) + own - before)
  })
  return days
}

/** Rates every reading; those that may not be taken have the score 0. */
export function rateDates(draft: Draft, readings: readonly DateReading[]): RatedDate[] {
  // Log-odds of each date, apart from the others, against "none".
  const odds = new Float64Array(readings.length).fill(DATE_BIAS / 100)
  const judged = dateFacts(draft, readings, (at, group, name) => {
    odds[at] = (odds[at] as number) + (weights.get(group)?.get(name) ?? 0)
  })
  const eligible = eligibleDates(draft, readings, judged)
  const strength = readings.map((_, at) => (eligible[at] === true ? Math.exp(odds[at] as number) : 0))
  const days = strengthOfDays(readings, judged, strength)
  let total = 1
  for (const day of days.values()) total += day
  return readings.map((reading, at) => {
    const day = days.get(reading.date ?? '') ?? 0
    const own = strength[at] as number
    return {
      reading,
      facts: judged[at] as DateFacts,
      dayScore: own === 0 ? 0 : day / total,
      share: own === 0 ? 0 : own / day,
    }
  })
}
