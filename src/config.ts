/** The settings of an archive: `backfile.yml` checked against the rules, and the table that documents them. */
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Message, Report } from './model/message.js'
import type { Settings } from './model/settings.js'
import { nearestOf } from './text/nearest.js'
import { MEGABYTE, OUTPUT_RULES, RULES, type SettingRule } from './text/setting-rules.js'
import { KIND_IN_WORDS, type YamlNode } from './text/yaml-nodes.js'

/** Every setting by the name it has in the file: `title`, `outputs.feeds`. */
const RULE_BY_NAME: ReadonlyMap<string, SettingRule<unknown>> = new Map<string, SettingRule<unknown>>([
  ...Object.entries(RULES),
  ...Object.entries(OUTPUT_RULES).map(([name, rule]) => [`outputs.${name}`, rule] as const),
])

/** One row of the documentation. */
export interface SettingRow {
  /** As it is written in `backfile.yml`; `outputs.feeds` may also stand as `feeds` under `outputs`. */
  readonly name: string
  readonly meaning: string
  /** The default as it would be written; empty when there is none. */
  readonly standard: string
  /** The values allowed, as a phrase. */
  readonly expected: string
}

function writeStandard(value: unknown): string {
  if (value === undefined) return ''
  if (typeof value === 'number' && value >= MEGABYTE && value % MEGABYTE === 0) return `${value / MEGABYTE} MB`
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value)
}

/** The settings in the order of the documentation. */
export const SETTINGS_TABLE: readonly SettingRow[] = [...RULE_BY_NAME].map(
  ([name, { meaning, standard, expected }]) => ({
    name,
    meaning,
    standard: writeStandard(standard),
    expected,
  }),
)

/** A setting as written: a flattened name, its value, and where each stands. */
interface Written {
  readonly name: string
  readonly key: Pick<YamlNode, 'line' | 'column'>
  readonly value: YamlNode
}

type Complaint = Pick<Message, 'code' | 'expected' | 'found' | 'remedy'> & Partial<Pick<Message, 'line' | 'column'>>

/**
 * Reads the settings of an archive. `configFile` is an absolute path the user named; without it `backfile.yml` is read
 * if it is there, and its absence means the defaults. Undefined, with every fault reported, when the settings cannot be
 * used: a build with half of them would not be the site the owner asked for.
 */
export async function readSettings(
  archiveFolder: string,
  configFile: string | undefined,
  report: Report,
): Promise<Settings | undefined> {
  const path = configFile ?? join(archiveFolder, 'backfile.yml')
  const file = relative(archiveFolder, path).replaceAll('\\', '/') || path
  let isSound = true
  const complain = (complaint: Complaint): void => {
    isSound = false
    report({ severity: 'error', file, ...complaint })
  }
  const text = await readConfig(path, configFile !== undefined, complain)
  const written = text === undefined ? [] : await parseConfig(text, complain)
  const values = written.length === 0 ? new Map<string, unknown>() : await checkAll(written, complain)
  return isSound ? fillIn(values) : undefined
}

/** The text of the file; undefined when it is absent and may be. */
async function readConfig(path: string, isNamed: boolean, complain: (complaint: Complaint) => void) {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    if (code === 'ENOENT' && !isNamed) return undefined
    complain({
      code: 'config-invalid',
      expected: 'a settings file',
      found: code === 'ENOENT' ? 'no such file' : `a fault of the disk (${code})`,
      remedy: 'correct the path, or create the file',
    })
    return undefined
  }
}

async function parseConfig(text: string, complain: (complaint: Complaint) => void): Promise<Written[]> {
  const { parseYaml } = await import('./text/yaml-strings.js')
  const { node, problem } = parseYaml(text)
  const expected = 'lines such as "title: The Harbour Archive"'
  if (problem) {
    const { line, column, message } = problem
    complain({ code: 'config-invalid', line, column, expected, found: message, remedy: 'correct the line' })
  }
  if (node === undefined) return []
  if (node.kind === 'map') return flatten(node, '')
  const { line, column } = node
  complain({
    code: 'config-invalid',
    line,
    column,
    expected,
    found: KIND_IN_WORDS[node.kind],
    remedy: 'write "name: value" lines',
  })
  return []
}

/** `outputs: {feeds: no}` to `outputs.feeds`. */
function flatten(node: YamlNode & { kind: 'map' }, prefix: string): Written[] {
  return node.entries.flatMap(({ key, value, line, column }) => {
    if (prefix === '' && key === 'outputs' && value.kind === 'map') return flatten(value, 'outputs.')
    // All of its lines switched off leave the name alone.
    if (prefix === '' && key === 'outputs' && value.kind === 'scalar' && value.value === '') return []
    return { name: prefix + key, key: { line, column }, value }
  })
}

async function checkAll(
  written: readonly Written[],
  complain: (complaint: Complaint) => void,
): Promise<Map<string, unknown>> {
  const { z } = await import('zod')
  const values = new Map<string, unknown>()
  for (const { name, key, value } of written) {
    const rule = RULE_BY_NAME.get(name)
    if (rule === undefined) {
      complain({ code: 'config-unknown-key', ...key, ...unknownKey(name) })
      continue
    }
    const plain = plainValue(value)
    // A name without a value is a setting left as it is: the file of `init` has such lines.
    if (plain === '') continue
    const checked = rule.check(z).safeParse(plain)
    if (checked.success) values.set(name, checked.data)
    else {
      const { line, column } = value
      const found = typeof plain === 'string' ? `"${plain.slice(0, 80)}"` : foundOf(value)
      const remedy = `write ${rule.expected}, or delete the line`
      complain({ code: 'config-invalid', line, column, expected: `${rule.expected} for ${name}`, found, remedy })
    }
  }
  return values
}

/** A list with what is in it, or the kind of a value that is no text. */
function foundOf(node: YamlNode): string {
  const items = node.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'scalar' ? [item.value] : [])) : []
  return items.length === 0 ? KIND_IN_WORDS[node.kind] : `the list ${JSON.stringify(items).slice(0, 80)}`
}

/** Options of the command that people look for in the settings. */
const COMMAND_OPTIONS: ReadonlySet<string> = new Set([
  'seeds',
  'out',
  'cache',
  'templates',
  'public',
  'workers',
  'port',
])

function unknownKey(name: string): Pick<Message, 'expected' | 'found' | 'remedy'> {
  if (COMMAND_OPTIONS.has(name)) {
    const remedy = `delete the line, and give the command --${name}`
    return { expected: 'the name of a setting', found: `"${name}", which is an option of the command`, remedy }
  }
  if (name === 'outputs') {
    const remedy = 'write lines such as "  feeds: false" below it, or outputs.feeds in one'
    return { expected: 'names of outputs below "outputs"', found: 'a single value', remedy }
  }
  const last = name.split('.').at(-1) ?? name
  // A name may be right and stand in the wrong place.
  const nearest = nearestOf(name, RULE_BY_NAME.keys()) ?? nearestOf(`outputs.${last}`, RULE_BY_NAME.keys())
  return {
    expected: nearest === undefined ? 'the name of a setting' : `the setting ${nearest}`,
    found: `"${name.slice(0, 80)}"`,
    remedy: nearest === undefined ? 'delete the line; the README lists the settings' : `write ${nearest}`,
  }
}

/** The node as strings and lists of strings; undefined, which no check takes, for a mapping. */
function plainValue(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value.trim()
  return node.kind === 'list' ? node.items.map(plainValue) : undefined
}

/** Checked values over the defaults; what has neither stays absent. */
function fillIn(values: ReadonlyMap<string, unknown>): Settings {
  const valuesOf = (rules: Readonly<Record<string, SettingRule<unknown>>>, prefix: string): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(rules)
        .map(([name, { standard }]) => [name, values.get(prefix + name) ?? standard] as const)
        .filter(([, value]) => value !== undefined),
    )
  // Each value passed the check of its own rule, whose type is that of the setting.
  return { ...valuesOf(RULES, ''), outputs: valuesOf(OUTPUT_RULES, 'outputs.') } as unknown as Settings
}
