/** Table: names of the days of the week in the languages of the news we read, and the day a date falls on. */
import { unitAt } from '../text/characters.js'

/** Monday to Sunday, full names and abbreviations, folded to lower case. Source: Unicode CLDR. */
const WEEKDAYS: readonly string[] = [
  'monday mon montag lundi lunes lunedì lunedí segunda-feira segunda maandag poniedziałek понедельник понедельника понеділок pazartesi mandag måndag دوشنبه الاثنين الإثنين',
  'tuesday tue tues dienstag mardi martes martedì terça-feira terça dinsdag wtorek вторник вторника вівторок salı tirsdag tisdag سه‌شنبه الثلاثاء',
  'wednesday wed mittwoch mercredi miércoles mercoledì quarta-feira quarta woensdag środa среду среда середа çarşamba onsdag چهارشنبه الأربعاء',
  'thursday thu thur thurs donnerstag jeudi jueves giovedì quinta-feira quinta donderdag czwartek четверг четверга четвер perşembe torsdag پنجشنبه پنج‌شنبه الخميس',
  'friday fri freitag vendredi viernes venerdì sexta-feira sexta vrijdag piątek пятницу пятница пʼятниця cuma fredag جمعه الجمعة',
  'saturday sat samstag sonnabend samedi sábado sabato zaterdag sobota субботу суббота субота cumartesi lørdag lördag شنبه السبت',
  'sunday sun sonntag dimanche domingo domenica zondag niedziela воскресенье воскресенья неділя pazar søndag söndag یکشنبه یک‌شنبه الأحد',
]

const numbers = new Map(WEEKDAYS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)))
/** A word that is no name of a day elsewhere: "sun", "segunda" and their like need a date beside them. */
export const SURE_WEEKDAYS: readonly string[] = [...numbers.keys()]
  .filter((name) => name.length > 4 && !/^(?:segunda|terça|quarta|quinta|sexta|pazar|thurs|salı|cuma)$/.test(name))
  .concat('شنبه', 'جمعه', 'среду', 'среда')
const SURE_WEEKDAY = new RegExp(
  `(?<![\\p{L}\\u200c])(?:${SURE_WEEKDAYS.toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\u200c])`,
  'iu',
)
/** The first weekday that a text names in full. */
export const weekdayIn = (text: string): RegExpExecArray | null => SURE_WEEKDAY.exec(text)

const LONGEST_NAME = 14
const SHORTEST_NAME = 3
const PART = /[\p{L}\u200c-]/u
/** What may stand between the name of a day and the date: "Tuesday, 3 May". */
const MOST_BETWEEN = 2

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0
const isMark = (code: number): boolean => code === 46 || code === 44
const isLetter = (code: number): boolean =>
  code < 128 ? (code | 32) >= 97 && (code | 32) <= 122 : PART.test(String.fromCharCode(code))

/** Goes back from `at` over up to `most` characters of a kind. */
function skipBack(text: string, at: number, most: number, is: (code: number) => boolean): number {
  let from = at
  while (from > 0 && at - from < most && is(unitAt(text, from - 1))) from--
  return from
}

/** The weekday named just before an offset, 1 for Monday to 7; undefined when there is none. */
export function weekdayBefore(text: string, at: number): number | undefined {
  const end = skipBack(text, skipBack(text, at, MOST_BETWEEN, isSpace), MOST_BETWEEN, isMark)
  const start = skipBack(text, end, LONGEST_NAME, (code) => code === 45 || isLetter(code))
  return end - start < SHORTEST_NAME ? undefined : numbers.get(text.slice(start, end).toLowerCase())
}

/** The weekday of a full date, 1 for Monday to 7. */
export function weekdayOf(date: string): number {
  // UTC throughout: the instant is midnight of the day asked for and nothing else.
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7
}
