/** `_actors.yml`: the authority file, in which the curator says who is who. */
import type { AuthorityEntry } from '../model/actor.js'
import type { ActorKind } from '../model/findings.js'
import type { Report } from '../model/message.js'
import { fold } from '../text/fold.js'
import { Claims, complainAt, type OwnEntry, type OwnList, type Place, placeKey, readEntries } from './read-entries.js'

const LIST: OwnList = {
  name: '_actors.yml',
  required: 'name',
  fields: {
    name: 'text',
    kind: 'text',
    country: 'text',
    variants: 'list',
    sameAs: 'list',
    notSame: 'list',
    hide: 'flag',
    note: 'text',
  },
}

const KINDS: Readonly<Record<string, ActorKind>> = {
  person: 'person',
  organisation: 'organisation',
  organization: 'organisation',
  state: 'state',
}

/**
 * Reads the authority file; empty when there is none. An entry that cannot be used is reported and left out, as is a
 * name that an earlier entry has. Throws `UnusableFile` when the file is no YAML list.
 */
export async function readAuthority(seedsFolder: string, report: Report): Promise<readonly AuthorityEntry[]> {
  const claims = new Claims(LIST, report)
  return readEntries(seedsFolder, LIST, report).flatMap((entry) => authorityEntry(entry, claims, report) ?? [])
}

function authorityEntry(entry: OwnEntry, claims: Claims, report: Report): AuthorityEntry | undefined {
  const name = entry.texts.get('name') ?? ''
  if (!claims.take(name, entry)) return undefined
  const variants = (entry.lists.get('variants') ?? []).filter((variant) =>
    claims.take(variant, entry, placeOf(entry, 'variants', variant)),
  )
  const kind = kindOf(entry, report)
  const country = countryOf(entry, report)
  const note = entry.texts.get('note')
  return {
    name,
    ...(kind && { kind }),
    ...(country && { country }),
    variants,
    sameAs: entry.lists.get('sameAs') ?? [],
    notSame: othersOf(entry, [name, ...variants], report),
    hide: entry.flags.has('hide'),
    ...(note && { note }),
    line: entry.line,
  }
}

/** Where a field, or a text of it, stands; the entry when that is not known. */
const placeOf = (entry: OwnEntry, field: string, text?: string): Place =>
  (text === undefined ? undefined : entry.places.get(placeKey(field, text))) ?? entry.places.get(field) ?? entry

/** The names of `notSame`; one of the actor's own names there says two things at once. */
function othersOf(entry: OwnEntry, own: readonly string[], report: Report): string[] {
  const forms = new Set(own.map(fold))
  return (entry.lists.get('notSame') ?? []).filter((name) => {
    if (!forms.has(fold(name))) return true
    complainAt(LIST, placeOf(entry, 'notSame', name), report, {
      expected: 'names of other actors for notSame',
      found: `"${name.slice(0, 80)}", a name of this one`,
      remedy: 'delete it here, or among the variants',
    })
    return false
  })
}

function kindOf(entry: OwnEntry, report: Report): ActorKind | undefined {
  const written = entry.texts.get('kind')?.toLowerCase()
  if (!written) return undefined
  if (Object.hasOwn(KINDS, written)) return KINDS[written]
  const expected = 'the kind person, organisation or state'
  complainAt(LIST, placeOf(entry, 'kind'), report, {
    expected,
    found: `"${written.slice(0, 80)}"`,
    remedy: 'write one of the three',
  })
  return undefined
}

function countryOf(entry: OwnEntry, report: Report): string | undefined {
  const written = entry.texts.get('country')
  if (!written) return undefined
  if (/^[a-z]{2}$/i.test(written)) return written.toUpperCase()
  const expected = 'a country code of two letters, such as IR'
  complainAt(LIST, placeOf(entry, 'country'), report, {
    expected,
    found: `"${written.slice(0, 80)}"`,
    remedy: 'write the ISO 3166-1 code',
  })
  return undefined
}
