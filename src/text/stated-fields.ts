/** The names people give to fields in catalogues, sidecars and front matter, to the one record of stated fields. */
import type { CalendarDate } from '../model/calendar-date.js'
import type { Message, MessageCode, Report, Severity } from '../model/message.js'
import type { CuratedStatus, Stated, StatedFields } from '../model/stated-fields.js'
import { safeUrl, showable } from './escape.js'
import { nearestOf } from './nearest.js'
import { oneLine } from './one-line.js'
import { parseStatedDate } from './stated-dates.js'
import type { YamlNode } from './yaml-nodes.js'

/** One field as written, and where: 1-based line and column of its value's line, absent when the format has none. */
export interface StatedEntry {
  readonly name: string
  readonly value: string | readonly string[]
  readonly line?: number
  readonly column?: number
}

/** Says why a value cannot be used. The caller adds the place. */
type Complain = (complaint: Pick<Message, 'expected' | 'found' | 'remedy'> & { code?: MessageCode }) => void

/** Makes the value of a field from what was written, none of it blank; undefined when it cannot be used. */
type Reader<T> = (values: readonly string[], complain: Complain) => T | undefined

/** Kept short so that a message stays a message. */
const QUOTED_LENGTH = 80
/** The first letters of a value, in quotes, on one line. */
const quoted = (text: string): string => {
  const line = showable(text).replace(/\s+/g, ' ').trim()
  return `"${line.length > QUOTED_LENGTH ? `${line.slice(0, QUOTED_LENGTH)}…` : line}"`
}

const asOneLine = (text: string): string => oneLine(showable(text))

const single =
  <T>(read: (value: string, complain: Complain) => T | undefined): Reader<T> =>
  (values, complain) => {
    const [first, second] = values
    if (first === undefined) return undefined
    if (second !== undefined) {
      complain({ expected: 'one value', found: `${values.length} values`, remedy: 'keep one; the first is used' })
    }
    return read(first, complain)
  }

const text: Reader<string> = single(asOneLine)

const prose: Reader<string> = single((value) => showable(value).trim())

/** A list written as one string is parted at `;`, and where people part by commas, at `,` when there is no `;`. */
const list =
  (commas: 'commas' | 'no-commas'): Reader<readonly string[]> =>
  (values) => {
    const [only] = values
    const mark = only?.includes(';') ? ';' : commas === 'commas' ? /[,،]/ : ';'
    const parts = values.length === 1 && only !== undefined ? only.split(mark) : values
    const kept = [...new Set(parts.map(asOneLine).filter((part) => part !== ''))]
    return kept.length > 0 ? kept : undefined
  }

const calendarDate: Reader<CalendarDate> = single((value, complain) => {
  const read = parseStatedDate(value)
  if ('date' in read) return read.date
  const found = quoted(value)
  if (read.fault === 'impossible') {
    const remedy = 'correct the day, or delete it so that the text decides'
    complain({ code: 'date-impossible', expected: 'a calendar day such as 1998-03-04', found, remedy })
  } else if (read.fault === 'ambiguous') {
    const expected = 'a date whose day and month can be told apart'
    complain({ expected, found, remedy: 'write it as year-month-day, such as 2016-02-16' })
  } else {
    complain({ expected: 'a date such as 2016-02-16, 2016-02 or 2016', found, remedy: 'write it in that form' })
  }
  return undefined
})

const webAddress: Reader<string> = single((value, complain) => {
  const url = safeUrl(value)
  if (url !== undefined && /^https?:/.test(url)) return url
  const expected = 'an absolute http or https address'
  complain({ expected, found: quoted(value), remedy: 'write the whole address, beginning with https://' })
  return undefined
})

const languageTag: Reader<string> = single((value, complain) => {
  const tag = value.trim().replaceAll('_', '-')
  // Intl takes made-up language names of up to eight letters ("english"); real tags begin with two or three.
  if (/^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,6}$/i.test(tag)) {
    try {
      return Intl.getCanonicalLocales(tag)[0]
    } catch {
      // Falls through: `en-x` has the letters of a tag and is none.
    }
  }
  const expected = 'a language tag such as en, fa or pt-BR'
  complain({ expected, found: quoted(value), remedy: 'write the two- or three-letter code of the language' })
  return undefined
})

/** What the message of a status that is none of the three expects. */
export const STATUS_WORDS = 'published, held or withdrawn'

const curatedStatus: Reader<CuratedStatus> = single((value, complain) => {
  const status = value.trim().toLowerCase()
  if (status === 'published' || status === 'held' || status === 'withdrawn') return status
  const remedy = 'write one of the three; until then the article is held'
  complain({ expected: STATUS_WORDS, found: quoted(value), remedy })
  // Someone wanted something other than the default; a mistyped "withdrawn" must not publish.
  return 'held'
})

const TRUE: readonly string[] = ['true', 'yes', '1']
const FALSE: readonly string[] = ['false', 'no', '0']

const truth: Reader<boolean> = single((value, complain) => {
  const word = value.trim().toLowerCase()
  if (TRUE.includes(word)) return true
  if (FALSE.includes(word)) return false
  complain({ expected: 'true or false', found: quoted(value), remedy: 'write one of the two' })
  return undefined
})

/** A field of the record: the names people write, the record's own first and stronger, and how its value is read. */
interface FieldRule<T> {
  readonly names: readonly string[]
  readonly read: Reader<T>
}

type FieldRules = { readonly [K in keyof Required<StatedFields>]: FieldRule<Required<StatedFields>[K]['value']> }

/**
 * What other generators say of an article that is not to be shown, `draft: true` and `published: false`, as the status that
 * means it here; undefined for their opposites, which say nothing. A day of publication under the second name is one.
 */
function asOurs(entry: StatedEntry): StatedEntry | undefined {
  const name = entry.name.toLowerCase()
  if (name !== 'draft' && name !== 'published') return entry
  const word = valuesOf(entry).join(' ').trim().toLowerCase()
  const isTrue = TRUE.includes(word)
  if (!isTrue && !FALSE.includes(word)) return name === 'draft' ? { ...entry, value: word } : { ...entry, name: 'date' }
  return isTrue === (name === 'draft') ? { ...entry, value: 'held' } : undefined
}

/** Every stated field. Its rows are what the documentation of front matter and catalogue lists. */
export const STATED_FIELDS: FieldRules = {
  id: { names: ['id'], read: text },
  headline: { names: ['headline', 'title'], read: text },
  dek: { names: ['dek', 'summary', 'description'], read: text },
  publishedOn: { names: ['publishedOn', 'date'], read: calendarDate },
  outlet: { names: ['outlet', 'source', 'publisher'], read: text },
  agency: { names: ['agency'], read: text },
  authors: { names: ['authors', 'author', 'byline'], read: list('no-commas') },
  section: { names: ['section'], read: text },
  canonicalUrl: { names: ['canonicalUrl', 'url'], read: webAddress },
  language: { names: ['language', 'lang'], read: languageTag },
  place: { names: ['place', 'dateline'], read: text },
  tags: { names: ['tags', 'keywords', 'categories'], read: list('commas') },
  actors: { names: ['actors'], read: list('no-commas') },
  note: { names: ['note'], read: prose },
  status: { names: ['status', 'draft', 'published'], read: curatedStatus },
  statusReason: { names: ['statusReason', 'reason'], read: text },
  statusOn: { names: ['statusOn'], read: calendarDate },
  retrievedOn: { names: ['retrievedOn', 'retrieved'], read: calendarDate },
  sample: { names: ['sample'], read: truth },
}

type FieldKey = keyof StatedFields

const foldName = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '')

/** A name, folded or as documented, to its field and its strength among the field's names, 0 the strongest. */
const BY_NAME: ReadonlyMap<string, { readonly key: FieldKey; readonly rank: number }> = new Map(
  (Object.keys(STATED_FIELDS) as FieldKey[]).flatMap((key) =>
    STATED_FIELDS[key].names.flatMap((name, rank) =>
      [name, foldName(name)].map((written) => [written, { key, rank }] as const),
    ),
  ),
)

const fieldNamed = (name: string) => BY_NAME.get(name) ?? BY_NAME.get(foldName(name))

/** True when the name means a field, in any of its spellings. */
export const isStatedName = (name: string): boolean => fieldNamed(name) !== undefined

/** The name as the documentation spells it, for a mistyped one. */
function nearestName(name: string): string | undefined {
  const spellings = Object.values(STATED_FIELDS).flatMap((rule) => rule.names)
  return nearestOf(name.replace(/[\s_-]+/g, ''), spellings)
}

function reportUnknown(entry: StatedEntry, file: string, report: Report, mistyped: Severity): void {
  const nearest = nearestName(entry.name)
  report({
    code: 'field-unknown',
    severity: nearest === undefined ? 'note' : mistyped,
    file,
    ...placeOf(entry),
    expected: nearest === undefined ? 'the name of a field' : `the name of a field, such as ${nearest}`,
    found: quoted(entry.name),
    remedy:
      nearest === undefined ? 'nothing, if the field is for another program' : `write ${nearest}, if that is meant`,
  })
}

const placeOf = (entry: StatedEntry): { line?: number; column?: number } => ({
  ...(entry.line !== undefined && { line: entry.line }),
  ...(entry.line !== undefined && entry.column !== undefined && { column: entry.column }),
})

const valuesOf = (entry: StatedEntry): string[] =>
  (typeof entry.value === 'string' ? [entry.value] : entry.value).filter((value) => value.trim() !== '')

/**
 * Reads the fields of one catalogue row, sidecar or front matter. Names are compared without case, `_`, `-` and space;
 * empty values are absent; what cannot be used is reported against `file` and left out. Where two names of one field
 * are filled in, the record's own name wins, then the order of the table.
 * @param mistyped how grave it is that a name is nearly that of a field: a warning in files that are written for this
 *   program alone, a note in front matter, whose other fields are for other programs
 */
export function stateFields(
  entries: Iterable<StatedEntry>,
  file: string,
  report: Report,
  mistyped: Severity = 'note',
): StatedFields {
  const strongest = new Map<FieldKey, { entry: StatedEntry; values: readonly string[]; rank: number }>()
  for (const written of entries) {
    const entry = asOurs(written)
    if (entry === undefined) continue
    const values = valuesOf(entry)
    const known = fieldNamed(entry.name)
    if (known === undefined) reportUnknown(entry, file, report, mistyped)
    else if (values.length > 0 && known.rank < (strongest.get(known.key)?.rank ?? Number.POSITIVE_INFINITY)) {
      strongest.set(known.key, { entry, values, rank: known.rank })
    }
  }
  const fields: { [K in FieldKey]?: Stated<unknown> } = {}
  for (const [key, { entry, values }] of strongest) {
    const value = STATED_FIELDS[key].read(values, ({ code = 'field-invalid', expected, found, remedy }) =>
      report({
        code,
        severity: 'warning',
        file,
        ...placeOf(entry),
        expected,
        found: `${entry.name}: ${found}`,
        remedy,
      }),
    )
    if (value !== undefined && value !== '') {
      fields[key] = { value, ...(entry.line !== undefined && { line: entry.line }) }
    }
  }
  // Each value came from the reader of its own key; the table's type ties the two together.
  return fields as StatedFields
}

/** All words of a node; of a mapping with a `name` (an author, an outlet) only that. */
function wordsOfNode(node: YamlNode): string {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(wordsOfNode).join('; ')
  const name = node.entries.find((entry) => entry.key === 'name')
  return name ? wordsOfNode(name.value) : node.entries.map((entry) => wordsOfNode(entry.value)).join(' ')
}

/** The entries of a YAML mapping as stated fields; none when it is no mapping. A nested mapping counts by its `name`. */
export function entriesOfMap(node: YamlNode): StatedEntry[] {
  if (node.kind !== 'map') return []
  return node.entries.map(({ key, value, line, column }) => ({
    name: key,
    value: value.kind === 'list' ? value.items.map(wordsOfNode) : wordsOfNode(value),
    ...(value.kind === 'scalar' ? { line: value.line, column: value.column } : { line, column }),
  }))
}
