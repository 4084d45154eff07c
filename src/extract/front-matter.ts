/** Front matter: what stands between the two fences at the head of a file. The one door to gray-matter; runs no code ever. */
import { createRequire } from 'node:module'
import type grayMatter from 'gray-matter'
import type { Report, Severity } from '../model/message.js'
import type { SourceFile } from '../model/source-file.js'
import type { StatedFields } from '../model/stated-fields.js'
import { readPlainYaml } from '../text/plain-yaml.js'
import { entriesOfMap, isStatedName, stateFields } from '../text/stated-fields.js'
import type { YamlNode } from '../text/yaml-nodes.js'
import { MAX_YAML_LENGTH, parseYaml } from '../text/yaml-strings.js'

const require = createRequire(import.meta.url)
let loaded: typeof grayMatter | undefined

/** gray-matter, loaded at the first fence: with its own YAML parser it costs more than five text files do. */
function matterLibrary(): typeof grayMatter {
  loaded ??= require('gray-matter') as typeof grayMatter
  return loaded
}

/** What the head of a file holds. */
export interface FrontMatter {
  /** Absent when there is none that can be used. */
  readonly fields?: StatedFields
  /** Offset in the text where the article begins; 0 without front matter. */
  readonly end: number
  /** Set when the words of the header stand in no field: they are then removals. */
  readonly words: string
  /**
   * The header cannot be read. Nobody knows then what it says: it may hold the article back, and an address made from a text
   * without its date and headline would be for ever.
   */
  readonly isBroken?: true
}

const NONE: FrontMatter = { end: 0, words: '' }
const OPENING = /^---[ \t]*(?:yaml)?[ \t]*\r?$/
const CODE_OPENING = /^---[ \t]*[\p{L}_][\p{L}\p{N}_+.-]*[ \t]*\r?$/u
const CLOSING = /^---[ \t]*\r?$/m
const TOML_FENCE = /^\+\+\+[ \t]*\r?$/m
const TOML_FIELD = /^(?:[\w"'.-]+[ \t]*=|\[)/m
/** A header larger than this is no header; the YAML door has a limit of its own. */
const LONGEST = 256 * 1024

interface Fences {
  /** Offset behind the first line. */
  readonly from: number
  /** Offset of the closing fence. */
  readonly to: number
  /** Offset behind it. */
  readonly end: number
}

/** Where the fences are; undefined when the second is missing. */
function fencesOf(text: string): Fences | undefined {
  const from = text.indexOf('\n') + 1
  if (from === 0) return undefined
  const closing = CLOSING.exec(text.slice(from, from + LONGEST))
  if (!closing) return undefined
  const to = from + closing.index
  const lineEnd = text.indexOf('\n', to)
  return { from, to, end: lineEnd < 0 ? text.length : lineEnd + 1 }
}

/** The message that names code in a header. */
function reportCode(source: SourceFile, firstLine: string, report: Report): void {
  report({
    code: 'front-matter-code',
    severity: 'warning',
    file: source.sourcePath,
    line: 1,
    column: 1,
    expected: 'front matter in YAML, between two lines of ---',
    found: JSON.stringify(firstLine.trim().slice(0, 40)),
    remedy: 'write the fields in YAML; the header was not run and is left out',
  })
}

function reportInvalid(
  source: SourceFile,
  place: { line: number; column: number },
  found: string,
  severity: Severity,
  report: Report,
): void {
  report({
    code: 'front-matter-invalid',
    severity,
    file: source.sourcePath,
    ...place,
    expected: 'a YAML mapping of field names to values',
    found,
    remedy: 'correct the line, or take the header out',
  })
}

/** Does the text begin with a header in TOML: its fence, a field, the fence again? Three plus signs may also stand in a text. */
function hasToml(text: string): boolean {
  if (!text.startsWith('+++')) return false
  const [first, header, rest] = text.slice(0, LONGEST).split(TOML_FENCE, 3)
  return first === '' && header !== undefined && rest !== undefined && TOML_FIELD.test(header)
}

/** Refuses a header in the other notation that generators know. */
function refuseToml(source: SourceFile, report: Report): FrontMatter {
  report({
    code: 'front-matter-invalid',
    severity: 'error',
    file: source.sourcePath,
    line: 1,
    column: 1,
    expected: 'front matter in YAML, between two lines of ---',
    found: 'front matter in TOML, between two lines of +++',
    remedy: 'write the fields in YAML; "hugo convert toYAML" does so for a whole folder',
  })
  return { ...NONE, isBroken: true }
}

const refuse = (): never => {
  throw new Error('no front matter language but YAML is read')
}

/** The header as a node: of the plain kind at once, else by gray-matter. */
function readHeader(header: string): ReturnType<typeof parseYaml> {
  const node = header.length > MAX_YAML_LENGTH ? undefined : readPlainYaml(header.replace(/\r?\n$/, ''), 2)
  return node ? { node } : readWithLibrary(`---\n${header}---\n`)
}

/** Hands the header to gray-matter with our YAML as its only engine, and returns the node our engine made. */
function readWithLibrary(text: string): ReturnType<typeof parseYaml> {
  let result: ReturnType<typeof parseYaml> = {}
  // Engines are looked up by the name behind the fence: without a prototype `---constructor` finds nothing.
  const engines = Object.assign(
    Object.create(null) as Record<string, { parse: (input: string) => object; stringify: () => never }>,
    {
      yaml: {
        parse: (header: string): object => {
          // gray-matter keeps the line end behind the opening fence, so the header begins on line 1 with an empty line; of a
          // line end before the closing one it takes only the line feed.
          result = parseYaml(header.replace(/^\r?\n/, '').replace(/\r$/, ''), 2)
          return {}
        },
        stringify: refuse,
      },
      json: { parse: refuse, stringify: refuse },
      toml: { parse: refuse, stringify: refuse },
      coffee: { parse: refuse, stringify: refuse },
      js: { parse: refuse, stringify: refuse },
      javascript: { parse: refuse, stringify: refuse },
    },
  )
  // Always with options: without them gray-matter caches by content, and a broken header reads as empty the second time.
  matterLibrary()(text, { engines, language: 'yaml', delimiters: '---' })
  return result
}

/** Is it a header of ours, in a file whose format does not promise one? */
const hasKnownField = (node: YamlNode | undefined): boolean =>
  node?.kind === 'map' && node.entries.some((entry) => isStatedName(entry.key))

/** Reads the front matter of a Markdown file, or of a text dump that has fields we know. */
export function readFrontMatter(source: SourceFile, report: Report): FrontMatter {
  const { text } = source
  if (source.format === 'markdown' && hasToml(text)) return refuseToml(source, report)
  if (!text.startsWith('---')) return NONE
  const lineEnd = text.indexOf('\n')
  const firstLine = lineEnd < 0 ? text : text.slice(0, lineEnd)
  const markdown = source.format === 'markdown'
  const fences = fencesOf(text)
  if (!OPENING.test(firstLine))
    return markdown && fences && CODE_OPENING.test(firstLine) ? refuseCode(source, firstLine, fences, report) : NONE
  if (!fences) {
    if (markdown) reportUnclosed(source, report)
    return NONE
  }
  const { node, problem } = readHeader(text.slice(fences.from, fences.to))
  if (!markdown && !hasKnownField(node)) return NONE
  const words = text.slice(fences.from, fences.to)
  if (problem) {
    reportInvalid(source, { line: problem.line, column: problem.column }, problem.message, 'error', report)
    return { end: fences.end, words, isBroken: true }
  }
  if (node === undefined) return { end: fences.end, words }
  if (node.kind !== 'map') {
    // Prose between two rules is text, and so is a list.
    reportInvalid(
      source,
      { line: node.line, column: node.column },
      `a ${node.kind === 'list' ? 'list' : 'text'}`,
      'warning',
      report,
    )
    return NONE
  }
  return { fields: stateFields(entriesOfMap(node), source.sourcePath, report), end: fences.end, words }
}

/** Reports a header in a language that could run, and leaves it out. */
function refuseCode(source: SourceFile, firstLine: string, fences: Fences, report: Report): FrontMatter {
  reportCode(source, firstLine, report)
  return { end: fences.end, words: source.text.slice(0, fences.end) }
}

/** Notes a first fence without a second: everything is text then. */
function reportUnclosed(source: SourceFile, report: Report): void {
  report({
    code: 'front-matter-invalid',
    severity: 'note',
    file: source.sourcePath,
    line: 1,
    column: 1,
    expected: 'a second line of --- that closes the header',
    found: 'none; the file is read as text without front matter',
    remedy: 'close the header, or leave it so if the line is part of the text',
  })
}
