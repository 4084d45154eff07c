/**
 * YAML to plain nodes in which every scalar is the string that was written; the one door to the `yaml` package. Small
 * on purpose: no aliases, anchors, tags or merge keys, so nothing can grow, be converted or be executed.
 */
import { createRequire } from 'node:module'
import type * as Yaml from 'yaml'
import type { LineCounter, Pair, YAMLError } from 'yaml'
import { readPlainYaml } from './plain-yaml.js'
import { FORBIDDEN_KEYS, type YamlEntry, type YamlNode } from './yaml-nodes.js'

const require = createRequire(import.meta.url)
let loaded: typeof Yaml | undefined

/** The package, loaded with the first document: an archive of text dumps has none, and loading takes as long as they do. */
function yaml(): typeof Yaml {
  loaded ??= require('yaml') as typeof Yaml
  return loaded
}

/** Why a text is no YAML of ours, in words for its writer. */
export interface YamlProblem {
  readonly line: number
  readonly column: number
  readonly message: string
}

/** UTF-16 units a document may have unless the caller says otherwise: a header or a settings file, never a database. */
export const MAX_YAML_LENGTH = 64 * 1024
/** Levels of nesting; the deepest shape we understand has four. */
const MAX_DEPTH = 20

/** The parser's error codes that a writer of front matter meets, in his words. */
const PLAIN_WORDS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a value that holds ": " must stand in quotes',
  BAD_INDENT: 'the indentation does not fit, or a bracket is not closed',
  TAB_AS_INDENT: 'a line is indented with a tab; use spaces',
  MISSING_CHAR: 'a quote, comma or colon is missing',
  BAD_SCALAR_START: 'a value that begins with this character must stand in quotes',
  BAD_DQ_ESCAPE: 'a backslash inside double quotes begins no known escape; use single quotes',
  MULTILINE_IMPLICIT_KEY: 'a line is neither "key: value" nor the continuation of one',
  UNEXPECTED_TOKEN: 'a line is neither "key: value" nor the continuation of one',
  MULTIPLE_DOCS: 'there is a second document after "---"; only one is read',
  KEY_OVER_1024_CHARS: 'a key is longer than 1024 characters',
  TAG_RESOLVE_FAILED: 'tags ("!name") are not read; write the plain value',
  MULTIPLE_TAGS: 'tags ("!name") are not read; write the plain value',
  MULTIPLE_ANCHORS: 'anchors ("&name") are not read; write the value out',
  RESOURCE_EXHAUSTION: `it is nested more than ${MAX_DEPTH} levels deep`,
}

/** Ends the walk at the first fault; never leaves this file. */
class Fault extends Error {
  constructor(
    readonly offset: number,
    message: string,
  ) {
    super(message)
  }
}

type Place = (offset: number) => { line: number; column: number }

/**
 * Reads one document. An empty one gives neither node nor problem. `firstLine` is the number of the text's first line
 * in the user's file, so that problems and nodes speak of that file. `maxLength` is raised for the owner's own files.
 */
export function parseYaml(
  text: string,
  firstLine = 1,
  maxLength = MAX_YAML_LENGTH,
): { readonly node?: YamlNode; readonly problem?: YamlProblem } {
  if (text.length > maxLength) {
    return { problem: { line: firstLine, column: 1, message: `it is longer than ${maxLength / 1024} KB` } }
  }
  const plain = readPlainYaml(text, firstLine)
  return plain ? { node: plain } : parseWhole(text, firstLine)
}

/** Reads one document with the package, whatever it is. For the others this is what `parseYaml` gives. */
export function parseWhole(
  text: string,
  firstLine: number,
): { readonly node?: YamlNode; readonly problem?: YamlProblem } {
  const lines = new (yaml().LineCounter)()
  const place: Place = (offset) => {
    const { line, col } = lines.linePos(Math.min(offset, text.length))
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) }
  }
  try {
    const node = readDocument(text, lines, place)
    return node ? { node } : {}
  } catch (error) {
    if (error instanceof Fault) return { problem: { ...place(error.offset), message: error.message } }
    // The parser recurses; a thousand open brackets end in its stack, not in ours.
    if (error instanceof RangeError) return { problem: { ...place(0), message: tooDeep } }
    throw error
  }
}

const tooDeep = `it is nested more than ${MAX_DEPTH} levels deep`

function readDocument(text: string, lineCounter: LineCounter, place: Place): YamlNode | undefined {
  if (opensTooDeep(text)) throw new Fault(0, tooDeep)
  const document = yaml().parseDocument(text, {
    schema: 'failsafe',
    merge: false,
    // Its own check compares every key with every other; `readMap` does it with a set.
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter,
  })
  const first = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])[0]
  if (first) throw new Fault(first.pos[0], plainWords(first))
  const { contents } = document
  if (contents === null || (yaml().isScalar(contents) && contents.value === null)) return undefined
  const node = readNode(contents, 0, 0, place)
  return node.kind === 'scalar' && node.value === '' ? undefined : node
}

/**
 * True when more brackets stand side by side, or dashes in one line, than we go deep: cheap to see, and the parser takes
 * time that grows with the square of the depth. Runs inside quotes are refused with it, which no honest header has.
 */
function opensTooDeep(text: string): boolean {
  return /(?:[[{]\s{0,9}){21}|^[ ]*(?:[-?] {1,9}){21}/m.test(text)
}

function plainWords(error: YAMLError): string {
  return PLAIN_WORDS[error.code] ?? error.message.replace(/\s+/g, ' ').slice(0, 200)
}

function readNode(source: unknown, at: number, depth: number, place: Place): YamlNode {
  if (source === null || source === undefined) return { kind: 'scalar', value: '', ...place(at) }
  if (yaml().isAlias(source))
    throw new Fault(source.range?.[0] ?? at, 'references ("*name") are not read; write the value out')
  if (!yaml().isScalar(source) && !yaml().isMap(source) && !yaml().isSeq(source))
    throw new Fault(at, 'it holds something that is no value')
  const start = source.range?.[0] ?? at
  if (source.anchor !== undefined) throw new Fault(start, 'anchors ("&name") are not read; write the value out')
  if (source.tag !== undefined) throw new Fault(start, 'tags ("!name") are not read; write the plain value')
  if (depth > MAX_DEPTH) throw new Fault(start, tooDeep)
  if (yaml().isScalar(source)) return { kind: 'scalar', value: String(source.value ?? ''), ...place(start) }
  if (yaml().isSeq(source)) {
    return { kind: 'list', items: source.items.map((node) => readNode(node, start, depth + 1, place)), ...place(start) }
  }
  return { kind: 'map', entries: readEntries(source.items, start, depth, place), ...place(start) }
}

function readEntries(pairs: readonly Pair[], at: number, depth: number, place: Place): YamlEntry[] {
  const seen = new Set<string>()
  return pairs.map((pair) => {
    const key = readNode(pair.key, at, depth + 1, place)
    const start = (yaml().isScalar(pair.key) && pair.key.range?.[0]) || at
    if (key.kind !== 'scalar') throw new Fault(start, 'a key must be a word, not a list or a mapping')
    if (FORBIDDEN_KEYS.has(key.value)) throw new Fault(start, `the key "${key.value}" is not allowed`)
    if (seen.has(key.value)) throw new Fault(start, `the key "${key.value.slice(0, 60)}" stands here a second time`)
    seen.add(key.value)
    return { key: key.value, line: key.line, column: key.column, value: readNode(pair.value, start, depth + 1, place) }
  })
}
