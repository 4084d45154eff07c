/** Time stamps of markup and scripts: the day as written, and whether the clock beside it is that of Greenwich. */
import type { CalendarDate } from '../model/calendar-date.js'
import { datesIn } from './date-notations.js'

/** A stamp, read. */
export interface Stamp {
  readonly day: CalendarDate
  /** Hour of the day in universal time, 0 to 23. Absent when the stamp has no clock, or one of its own zone. */
  readonly utcHour?: number
}

const ISO = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/
const UNIVERSAL = /[T ,](\d{1,2}):\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?\s*(?:Z|UTC|GMT|[+-]00:?00)\s*$/i
const EPOCH = /^\s*(\d{10})(?:\d{3})?(?:\.\d{1,6})?\s*$/
/** Seconds of 1995 and of 2045, between which a bare number is taken for an instant: the news web is no older. */
const EPOCH_RANGE = { from: 788_918_400, to: 2_366_841_600 }
/** Characters of the longest stamp, with room. */
const LONGEST = 80

/** An instant in seconds or milliseconds. Its day is that of Greenwich, which a witness of the place may correct. */
function epochStamp(written: string): Stamp | undefined {
  const seconds = Number(EPOCH.exec(written)?.[1] ?? Number.NaN)
  if (!(seconds >= EPOCH_RANGE.from && seconds <= EPOCH_RANGE.to)) return undefined
  const instant = new Date(seconds * 1000).toISOString()
  return { day: instant.slice(0, 10) as CalendarDate, utcHour: Number(instant.slice(11, 13)) }
}

/** Reads a stamp in ISO form, in seconds, or in any notation of a text whose order of numbers is sure. */
export function readStamp(written: string): Stamp | undefined {
  const epoch = epochStamp(written)
  if (epoch) return epoch
  const iso = ISO.exec(written)
  const found = datesIn(iso ? `${iso[1]}-${iso[2]}-${iso[3]}` : written.slice(0, LONGEST))[0]
  if (found === undefined || found.swapped !== undefined || found.date.length < 10) return undefined
  const hour = UNIVERSAL.exec(written.slice(0, LONGEST))?.[1]
  return { day: found.date, ...(hour === undefined ? {} : { utcHour: Number(hour) }) }
}
