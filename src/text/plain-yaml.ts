/**
 * The YAML of nearly every header, read line by line without the `yaml` package: names with a value, or with a list of values,
 * on one line each. The outcome is what the package would give; for everything else there is none.
 */
import { FORBIDDEN_KEYS, type YamlEntry, type YamlNode } from './yaml-nodes.js'

const KEY = /([A-Za-z_][A-Za-z0-9_-]*):( *)/y
const ITEM = /( *)- +/y
/** A value that cannot be anything but its letters: no mark begins it. */
const PLAIN = /^[A-Za-z0-9_/.(\u00a1-\ud7ff][ -~\u00a0-\uffff]*$/
const ENDS_PLAIN = /: |:$| #/
/** With no escapes but those of a quote, a backslash and a slash. */
const DOUBLE = /^"((?:[ !#-[\]-~\u00a0-\uffff]|\\["\\/])*)"$/
const SINGLE = /^'((?:[ -&(-~\u00a0-\uffff]|'')*)'$/
/** Brackets side by side, which the library is not shown. */
const MANY_BRACKETS = /(?:[[{]\s{0,9}){21}/
/** Without quotes and commas, so that parting it is enough. */
const FLOW = /^\[[A-Za-z0-9_][A-Za-z0-9_ \-./,]*\]$/

interface Line {
  readonly words: string
  /** 1-based in the user's file. */
  readonly number: number
}

/** The lines without what ends them. */
function linesOf(text: string, firstLine: number): Line[] {
  return text.split('\n').map((raw, index, all) => {
    const line = index < all.length - 1 && raw.endsWith('\r') ? raw.slice(0, -1) : raw
    return { words: line, number: firstLine + index }
  })
}

/** What is written from an offset on, without the spaces behind it. */
function writtenFrom(words: string, from: number): string {
  let end = words.length
  while (end > from && words.charAt(end - 1) === ' ') end--
  return words.slice(from, end)
}

/** The letters between quotes; undefined when there are none, or they end too early. */
function unquoted(written: string): string | undefined {
  if (written.startsWith('"')) {
    const letters = DOUBLE.exec(written)?.[1]
    return letters?.includes('\\') ? letters.replace(/\\(.)/g, '$1') : letters
  }
  return written.startsWith("'") ? SINGLE.exec(written)?.[1]?.replaceAll("''", "'") : undefined
}

/** A value on one line; undefined when it takes more than this reader to tell what it is. */
function scalarAt(words: string, from: number, line: number): YamlNode | undefined {
  const written = writtenFrom(words, from)
  const place = { line, column: from + 1 }
  const quoted = unquoted(written)
  if (quoted !== undefined) return { kind: 'scalar', value: quoted, ...place }
  if (!PLAIN.test(written) || ENDS_PLAIN.test(written)) return undefined
  return { kind: 'scalar', value: written, ...place }
}

/** A list within brackets. */
function flowAt(words: string, from: number, line: number): YamlNode | undefined {
  const written = writtenFrom(words, from)
  if (!FLOW.test(written)) return undefined
  const items: YamlNode[] = []
  let at = from + 1
  for (const part of written.slice(1, -1).split(',')) {
    const value = part.trim()
    const start = at + part.indexOf(value)
    if (value === '' || !/^[A-Za-z0-9_]/.test(value)) return undefined
    items.push({ kind: 'scalar', value, line, column: start + 1 })
    at += part.length + 1
  }
  return { kind: 'list', items, line, column: from + 1 }
}

/** The items on the lines from `at` on, all indented alike. */
function listAt(lines: readonly Line[], at: number): { node: YamlNode; end: number } | undefined {
  const items: YamlNode[] = []
  let indent: number | undefined
  let end = at
  for (let line = lines[end]; line; line = lines[++end]) {
    ITEM.lastIndex = 0
    const found = ITEM.exec(line.words)
    if (!found) break
    const [mark, space = ''] = found
    indent ??= space.length
    const item = space.length === indent ? scalarAt(line.words, mark.length, line.number) : undefined
    if (!item) return undefined
    items.push(item)
  }
  const node: YamlNode = { kind: 'list', items, line: lines[at]?.number ?? 0, column: (indent ?? 0) + 1 }
  return { node, end }
}

/** The value behind a name and the line behind the value. */
function valueAt(lines: readonly Line[], at: number, from: number): { node: YamlNode; end: number } | undefined {
  const { words, number } = lines[at] as Line
  if (from < words.length) {
    const node = words.charAt(from) === '[' ? flowAt(words, from, number) : scalarAt(words, from, number)
    return node && { node, end: at + 1 }
  }
  const next = lines[at + 1]?.words.trimStart() ?? ''
  if (next.startsWith('-')) return listAt(lines, at + 1)
  return { node: { kind: 'scalar', value: '', line: number, column: words.length + 1 }, end: at + 1 }
}

/** Reads one document; undefined when it is not of the plain kind, or empty. `firstLine` as for `parseYaml`. */
export function readPlainYaml(text: string, firstLine: number): YamlNode | undefined {
  if (MANY_BRACKETS.test(text)) return undefined
  const lines = linesOf(text, firstLine)
  const entries: YamlEntry[] = []
  const seen = new Set<string>()
  for (let at = 0; at < lines.length; ) {
    const { words, number } = lines[at] as Line
    if (words === '') {
      at++
      continue
    }
    KEY.lastIndex = 0
    const [opening, key, space] = KEY.exec(words) ?? []
    if (opening === undefined || key === undefined || seen.has(key) || FORBIDDEN_KEYS.has(key)) return undefined
    if (space === '' && opening.length < words.length) return undefined
    const value = valueAt(lines, at, opening.length)
    if (!value) return undefined
    seen.add(key)
    entries.push({ key, line: number, column: 1, value: value.node })
    at = value.end
  }
  const [first] = entries
  return first && { kind: 'map', entries, line: first.line, column: 1 }
}
