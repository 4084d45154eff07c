/** The site's own words for figures, dates, kinds and languages: English, and the same on every machine. */

import type { OrganisationSort } from '../model/actor.js'
import type { Direction } from '../model/article.js'
import type { CalendarDate } from '../model/calendar-date.js'
import type { ActorKind } from '../model/findings.js'
import { writeCalendarDate } from '../text/calendar-dates.js'
import { COUNTRIES } from '../text/data/countries.js'
import type { ShownDate, Wording } from './context-parts.js'

/** `1,204`. Counts are small and every page shows some, so only odd numbers go to Intl, which takes long, even to be made. */
export function figure(count: number): string {
  if (!Number.isSafeInteger(count) || count < 0) return new Intl.NumberFormat('en').format(count)
  if (count < 1000) return String(count)
  return `${figure(Math.floor(count / 1000))},${String(count % 1000).padStart(3, '0')}`
}

/** `1 article`, `1,204 articles`; a plural that is not made with `s` is given. */
export const counted = (count: number, one: string, many: string = `${one}s`): string =>
  `${figure(count)} ${count === 1 ? one : many}`

/** `A, B and C` as the language joins them. */
export const joined = (words: readonly string[]): string => new Intl.ListFormat('en').format(words)

/** Our own short names come first: they are those that actors have, and the same on every machine. */
const countries = new Map(
  COUNTRIES.split('\n').map((line): [string, string] => [line.slice(0, 2), line.split(';')[2] ?? line]),
)

/** `Iran` for `IR`; the code itself when it names no country. */
export function countryName(code: string): string {
  const known = countries.get(code)
  if (known !== undefined) return known
  try {
    return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code
  } catch {
    return code // RangeError: not shaped like a country code.
  }
}

const languageNames = new Map<string, string>([['und', 'undecided']])

/** `Persian` for `fa`; `undecided` for `und`, the tag itself when it names no language. */
export function languageName(tag: string): string {
  const known = languageNames.get(tag)
  if (known !== undefined) return known
  const name = newLanguageName(tag)
  // A tag may come from any file; only so many are worth keeping.
  if (languageNames.size < 500) languageNames.set(tag, name)
  return name
}

function newLanguageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag // RangeError: not shaped like a language tag.
  }
}

/** The kinds of actor, in the order they are shown. */
export const KIND_NAMES: Readonly<
  Record<ActorKind, { readonly one: string; readonly many: string; readonly slug: string }>
> = {
  person: { one: 'Person', many: 'People', slug: 'persons' },
  organisation: { one: 'Organisation', many: 'Organisations', slug: 'organisations' },
  state: { one: 'State', many: 'States', slug: 'states' },
}

/** The sorts of organisation that have a page, in the order they are shown; of `other` there is nothing to say. */
export const SORT_NAMES: Readonly<
  Record<Exclude<OrganisationSort, 'other'>, { readonly one: string; readonly many: string; readonly slug: string }>
> = {
  'government body': { one: 'Government body', many: 'Government bodies', slug: 'government-bodies' },
  'armed force': { one: 'Armed force', many: 'Armed forces', slug: 'armed-forces' },
  party: { one: 'Party', many: 'Parties', slug: 'parties' },
  company: { one: 'Company', many: 'Companies', slug: 'companies' },
  outlet: { one: 'Outlet', many: 'Outlets', slug: 'outlets' },
  'international body': { one: 'International body', many: 'International bodies', slug: 'international-bodies' },
}

/** An honest date: what is known, to the precision it is known, and what the text itself says when nothing is. */
export function showDate(date: CalendarDate | undefined, hint?: string): ShownDate {
  if (date === undefined) return { text: 'Date unknown', iso: undefined, hint }
  return { text: writeCalendarDate(date), iso: date, hint: undefined }
}

/** `16 February 2016`, or `2016 to May 2018` when first and last differ. Undefined when neither is known. */
export function showSpan(first: CalendarDate | undefined, last: CalendarDate | undefined): string | undefined {
  if (first === undefined || last === undefined) return undefined
  return first === last ? writeCalendarDate(first) : `${writeCalendarDate(first)} to ${writeCalendarDate(last)}`
}

/** Words of an article for a page in English: language and direction are named only where they differ. */
export function wordingOf(text: string, language: string, direction: Direction): Wording {
  const foreign = language !== 'und' && !/^en(-|$)/i.test(language)
  return { text, lang: foreign ? language : undefined, dir: direction === 'ltr' ? undefined : direction }
}

/** Cuts at a word, with an ellipsis where something was cut. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit)
  const space = cut.lastIndexOf(' ')
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.…–—-]{1,9}$/u, '')}…`
}
