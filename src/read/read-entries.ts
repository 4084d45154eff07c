/** A file that is a YAML list of mappings (the authority file, the vocabulary), checked against a table of its fields. */
import type { Message, Report } from '../model/message.js'
import { fold } from '../text/fold.js'
import { nearestOf } from '../text/nearest.js'
import { KIND_IN_WORDS, type YamlEntry, type YamlNode } from '../text/yaml-nodes.js'
import { parseYaml } from '../text/yaml-strings.js'
import { readOwnFile } from './read-own-file.js'
import { UnusableFile } from './unusable-file.js'

/** UTF-16 units: some ten thousand entries. */
const MAX_LENGTH = 8 * 1024 * 1024

/** A place of the file, 1-based. */
export type Place = Pick<YamlNode, 'line' | 'column'>

/** What the value of a field is. */
type FieldShape = 'text' | 'list' | 'flag'

/** One mapping of the list: its values by field name, of the shapes asked for, with their places. */
export interface OwnEntry {
  readonly texts: ReadonlyMap<string, string>
  readonly lists: ReadonlyMap<string, readonly string[]>
  readonly flags: ReadonlySet<string>
  /** Where the value of a field stands, or one text of its list: by the field's name, or by `placeKey`. */
  readonly places: ReadonlyMap<string, Place>
  readonly line: number
  readonly column: number
}

/** Key of one text of a list among the places of an entry. */
export const placeKey = (field: string, text: string): string => `${field}\n${text}`

/** A file that is a list of mappings. */
export interface OwnList {
  readonly name: string
  readonly fields: Readonly<Record<string, FieldShape>>
  /** The field without which an entry is nothing. */
  readonly required: string
}

/** Complains of one place of the file. */
export function complainAt(
  list: OwnList,
  { line, column }: Place,
  report: Report,
  rest: Pick<Message, 'expected' | 'found' | 'remedy'> & { code?: Message['code'] },
): void {
  report({ code: 'authority-invalid', severity: 'error', file: list.name, line, column, ...rest })
}

/** Reads the list; empty when there is no file. Throws `UnusableFile` when the file is no YAML list. */
export function readEntries(folder: string, list: OwnList, report: Report): OwnEntry[] {
  const text = readOwnFile(folder, list.name, 'authority-invalid')
  if (text === undefined) return []
  const { node, problem } = parseYaml(text, 1, MAX_LENGTH)
  const code = 'authority-invalid'
  const expected = 'a YAML list of entries, each beginning with "- "'
  if (problem) {
    const { line, column, message } = problem
    throw new UnusableFile({
      code,
      file: list.name,
      line,
      column,
      expected,
      found: message,
      remedy: 'correct the line',
    })
  }
  if (node === undefined) return []
  if (node.kind !== 'list') {
    const { line, column } = node
    const remedy = `begin each entry with "- ${list.required}: …"`
    throw new UnusableFile({ code, file: list.name, line, column, expected, found: KIND_IN_WORDS[node.kind], remedy })
  }
  return node.items.flatMap((one) => readEntry(one, list, report) ?? [])
}

function readEntry(node: YamlNode, list: OwnList, report: Report): OwnEntry | undefined {
  if (node.kind !== 'map') {
    const expected = `an entry such as "- ${list.required}: …"`
    complainAt(list, node, report, {
      expected,
      found: KIND_IN_WORDS[node.kind],
      remedy: `write "${list.required}:" before it`,
    })
    return undefined
  }
  const texts = new Map<string, string>()
  const lists = new Map<string, readonly string[]>()
  const flags = new Set<string>()
  const places = new Map<string, Place>()
  for (const entry of node.entries) {
    for (const [key, place] of placesOf(entry)) places.set(key, place)
    const shape = Object.hasOwn(list.fields, entry.key) ? list.fields[entry.key] : undefined
    if (shape === undefined) complainOfKey(entry, list, report)
    else if (shape === 'text') texts.set(entry.key, readText(entry, list, report))
    else if (shape === 'list') lists.set(entry.key, readList(entry, list, report))
    else if (readFlag(entry, list, report)) flags.add(entry.key)
  }
  if (texts.get(list.required)) return { texts, lists, flags, places, line: node.line, column: node.column }
  const remedy = `add ${list.required}, or delete the entry`
  complainAt(list, node, report, { expected: `an entry with ${list.required}`, found: 'none', remedy })
  return undefined
}

function placesOf({ key, value }: YamlEntry): [string, Place][] {
  const { line, column } = value
  const items = value.kind === 'list' ? value.items : []
  const texts = items.flatMap((one): [string, Place][] => {
    const text = scalarText(one)?.trim()
    return text === undefined ? [] : [[placeKey(key, text), { line: one.line, column: one.column }]]
  })
  return [[key, { line, column }], ...texts]
}

function complainOfKey({ key, line, column }: YamlEntry, list: OwnList, report: Report): void {
  const names = Object.keys(list.fields)
  const nearest = nearestOf(key, names)
  const remedy = nearest === undefined ? 'delete the line' : `write ${nearest}, if that is meant`
  const expected = `one of ${names.join(', ')}`
  complainAt(list, { line, column }, report, { expected, found: `"${key.slice(0, 80)}"`, remedy })
}

function readText({ key, value }: YamlEntry, list: OwnList, report: Report): string {
  if (value.kind === 'scalar') return value.value.trim()
  complainAt(list, value, report, {
    expected: `one value for ${key}`,
    found: KIND_IN_WORDS[value.kind],
    remedy: 'write one value',
  })
  return ''
}

/** A list, or one text whose parts stand between semicolons. */
function readList({ key, value }: YamlEntry, list: OwnList, report: Report): string[] {
  const texts =
    value.kind === 'scalar' ? value.value.split(';') : value.kind === 'list' ? value.items.map(scalarText) : []
  if (value.kind === 'map' || texts.includes(undefined)) {
    const expected = `a list of words for ${key}`
    complainAt(list, value, report, { expected, found: 'a list of lists or mappings', remedy: 'write [one, two]' })
  }
  return texts.flatMap((text) => (text?.trim() ? [text.trim()] : []))
}

const scalarText = (node: YamlNode): string | undefined => (node.kind === 'scalar' ? node.value : undefined)

function readFlag(entry: YamlEntry, list: OwnList, report: Report): boolean {
  const text = scalarText(entry.value)?.trim().toLowerCase() ?? '?'
  if (['true', 'yes', '1'].includes(text)) return true
  if (['', 'false', 'no', '0'].includes(text)) return false
  const expected = `true or false for ${entry.key}`
  complainAt(list, entry.value, report, { expected, found: `"${text.slice(0, 80)}"`, remedy: 'write one of the two' })
  return false
}

/** Names by their folded form, each given to the entry that claims it first. */
export class Claims {
  private readonly lines = new Map<string, number>()

  constructor(
    private readonly list: OwnList,
    private readonly report: Report,
  ) {}

  /** Claims a name, which stands at `place`, for an entry; false, and a message that names both lines, when another has it. */
  take(name: string, entry: Place, place: Place = entry): boolean {
    // A name of signs alone folds to nothing; it is compared as written.
    const key = fold(name) || name
    const owner = this.lines.get(key)
    if (owner === undefined) this.lines.set(key, entry.line)
    if (owner === undefined || owner === entry.line) return true
    complainAt(this.list, place, this.report, {
      code: 'authority-claimed-twice',
      expected: 'each name in one entry',
      found: `"${name.slice(0, 80)}" in the entries of line ${owner} and line ${entry.line}`,
      remedy: `keep it in one of them; until then line ${owner} has it`,
    })
    return false
  }
}
