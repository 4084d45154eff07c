/** The CAMEO-style code of an actor, country and role, read from what the texts say of it, with the words each part rests on. */
import type { Actor, ActorCode, ActorRole, CodePart, OrganisationSort } from '../../model/actor.js'
import { byCodePoint } from '../../text/order.js'
import { countriesIn, type RoleReading, readRole } from './read-role.js'
import { alpha3Of, bodyCodes } from './word-lists.js'
import { quoteWords, readWords } from './written-words.js'

/** What of an actor its code is read from. */
export type CodedActor = Pick<Actor, 'kind' | 'sort' | 'name' | 'country' | 'variants' | 'roles'>

/** Forms of an organisation's name that are read; the rest are rarer spellings of the same. */
const MOST_FORMS = 8

/** Roles of organisations whose names do not tell. Who bears arms for a state and who against it, the sort does not say. */
const SORT_CODES: Readonly<Partial<Record<OrganisationSort, string>>> = {
  'government body': 'GOV',
  party: 'PTY',
  company: 'BUS',
  outlet: 'MED',
  'international body': 'IGO',
}

/** A reading of the role of a person, with what speaks for it. */
interface Office {
  readonly reading: RoleReading
  /** Roles that read so, the one of most articles first. */
  readonly roles: ActorRole[]
}

const strengthOf = ({ reading, roles }: Office): number =>
  reading.weight * 2 + (roles.some(({ implied }) => !implied) ? 1 : 0)
const articlesOf = ({ roles }: Office): number => roles.reduce((sum, { articleCount }) => sum + articleCount, 0)
const lastDayOf = ({ roles }: Office): string =>
  roles.reduce((last, { lastOn = '' }) => (lastOn > last ? lastOn : last), '')

/** Offices before ranks, stated before implied, then what most articles say, then what says more, then the latest. */
const strongestFirst = (a: Office, b: Office): number =>
  strengthOf(b) - strengthOf(a) ||
  articlesOf(b) - articlesOf(a) ||
  b.reading.code.length - a.reading.code.length ||
  byCodePoint(lastDayOf(b), lastDayOf(a)) ||
  byCodePoint(a.reading.code, b.reading.code)

/** The office that a person's roles speak for most. */
function officeOf({ roles, country }: CodedActor): Office | undefined {
  const byCode = new Map<string, Office>()
  const ordered = [...roles].sort((a, b) => b.articleCount - a.articleCount || byCodePoint(a.role, b.role))
  for (const role of ordered) {
    const reading = readRole(role.role, country !== undefined)
    if (reading === undefined) continue
    const key = `${reading.weight} ${reading.code}`
    const known = byCode.get(key)
    if (known === undefined) byCode.set(key, { reading, roles: [role] })
    else known.roles.push(role)
  }
  return [...byCode.values()].sort(strongestFirst)[0]
}

/** The words of a text that name a country, as written. */
function countryWordsIn(text: string, country: string): string | undefined {
  const words = readWords(text)
  const span = countriesIn(words).find((one) => one.country === country)
  return span && quoteWords(text, words, span.from, span.to)
}

/** The country's part. `from` are the texts in which the words for it are looked for, best first. */
function countryPart(
  country: string | undefined,
  from: readonly { readonly text: string; readonly basis: string }[],
  otherwise: string,
): CodePart[] {
  const code = country === undefined ? undefined : alpha3Of(country)
  if (country === undefined || code === undefined) return []
  for (const { text, basis } of from) {
    const words = countryWordsIn(text, country)
    if (words !== undefined) return [{ code, words: [words], basis }]
  }
  return [{ code, words: [], basis: otherwise }]
}

const joined = (parts: readonly CodePart[]): ActorCode | undefined =>
  parts.length === 0 ? undefined : { code: parts.map(({ code }) => code).join(''), parts }

function personCode(actor: CodedActor, countryBasis: string): ActorCode | undefined {
  const office = officeOf(actor)
  const roles = [...(office?.roles ?? []), ...actor.roles]
  const country = countryPart(
    actor.country,
    roles.map(({ role }) => ({ text: role, basis: `the role “${role}”` })),
    countryBasis,
  )
  if (office === undefined) return joined(country)
  const { reading } = office
  const role: CodePart = {
    code: reading.code,
    words: reading.words,
    basis: `the role “${office.roles[0]?.role ?? ''}”`,
  }
  return joined(reading.aboveStates ? [role] : [...country, role])
}

function organisationCode(actor: CodedActor, countryBasis: string): ActorCode | undefined {
  const forms = [...new Set([actor.name, ...actor.variants.map(({ surface }) => surface)])].slice(0, MOST_FORMS)
  for (const form of forms) {
    const code = bodyCodes().get(
      readWords(form)
        .map(({ key }) => key)
        .join(' '),
    )
    if (code !== undefined) return joined([{ code, words: [form], basis: 'the list of known bodies' }])
  }
  const named = forms.map((form) => ({ text: form, basis: `the name “${form}”` }))
  const country = countryPart(actor.country, named, countryBasis)
  for (const { text, basis } of named) {
    const reading = readRole(text, false)
    // A rank or a royal title in the name of an organisation is whom it is named for.
    if (reading === undefined || reading.weight < 2 || reading.aboveStates) continue
    return joined([...country, { code: reading.code, words: reading.words, basis }])
  }
  const code = actor.sort && SORT_CODES[actor.sort]
  if (code === undefined) return joined(country)
  const part: CodePart = { code, words: [], basis: `its sort: ${actor.sort}` }
  return joined(code === 'IGO' ? [part] : [...country, part])
}

/**
 * The code of an actor; undefined when nothing tells even its country. `isCurated`: the country is stated in the authority
 * file and not read from the texts.
 */
export function actorCode(actor: CodedActor, isCurated: boolean): ActorCode | undefined {
  const basis = isCurated ? 'the authority file' : 'the words beside its mentions'
  if (actor.kind === 'person') return personCode(actor, basis)
  if (actor.kind === 'organisation') return organisationCode(actor, basis)
  return joined(countryPart(actor.country, [{ text: actor.name, basis: 'the name of the state' }], basis))
}
