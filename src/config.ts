/**
 * The settings of an archive: the table of what can be set, and `backfile.yml` checked against it. The table is the one
 * definition from which defaults, checks, the file that `init` writes and the documentation come.
 */
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { ZodType } from 'zod'
import type { Message, Report } from './model/message.js'
import type { OutputSettings, Settings } from './model/settings.js'
import { safeUrl } from './text/escape.js'
import { nearestOf } from './text/nearest.js'
import type { YamlNode } from './text/yaml-strings.js'

type Zod = typeof import('zod').z

/** One setting: its meaning, its default, and the values it takes. */
interface SettingRule<T> {
  /** One sentence for the documentation and the settings file. */
  readonly meaning: string
  /** The default; undefined where none is set. */
  readonly standard: T | undefined
  /** The values allowed, as a phrase for messages. */
  readonly expected: string
  /** The check, given strings and lists of strings as written. zod comes in as a value: most commands never load it. */
  readonly check: (z: Zod) => ZodType<T>
}

const MEGABYTE = 1024 * 1024

/** Whole numbers as written, with an optional `MB`. */
const wholeNumber = (z: Zod, least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,15}( ?MB)?$/i)
    .transform((text) => Number.parseInt(text, 10) * (/MB$/i.test(text) ? MEGABYTE : 1))
    .pipe(z.number().min(least).max(most))

const flag = (z: Zod) => z.stringbool({ truthy: ['true', 'yes', 'on', '1'], falsy: ['false', 'no', 'off', '0'] })

const line = (z: Zod) => z.string().trim().min(1).max(1000)

const isWebAddress = (text: string): boolean => /^https?:/.test(safeUrl(text) ?? '')

const isContact = (text: string): boolean => isWebAddress(text) || /^(?:mailto:)?[^@\s]+@[^@\s]+$/.test(text)

/** A pattern stays below the input folder. */
const isInside = (pattern: string): boolean => !/^!?\/|^!?[a-z]:|(?:^!?|\/)\.\.(?:\/|$)/i.test(pattern)

const switched = (meaning: string): SettingRule<boolean> => ({
  meaning,
  standard: true,
  expected: 'true or false',
  check: flag,
})

type Rules<T> = { readonly [K in keyof Required<T>]: SettingRule<Required<T>[K]> }

const RULES: Rules<Omit<Settings, 'outputs'>> = {
  title: {
    meaning: 'Name of the site, on every page.',
    standard: 'News archive',
    expected: 'a name on one line',
    check: line,
  },
  description: {
    meaning: 'One sentence about the site, on the home page and in feeds.',
    standard: 'An archive of news articles, with the evidence for every date and name.',
    expected: 'a sentence',
    check: line,
  },
  baseUrl: {
    meaning: 'Address the site will have. Feeds, sitemap and canonical links need it and are left out without it.',
    standard: undefined,
    expected: 'an absolute http or https address without ? and #',
    check: (z) =>
      z
        .string()
        .refine((text) => isWebAddress(text) && !/[?#]/.test(text))
        .transform((text) => `${(safeUrl(text) ?? '').replace(/\/+$/, '')}/`),
  },
  language: {
    meaning: 'Language tag of articles whose language is not found.',
    standard: 'en',
    expected: 'a language tag such as en, fa or pt-BR',
    check: (z) => z.string().regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i),
  },
  outlet: {
    meaning: 'Outlet of articles that name none.',
    standard: undefined,
    expected: 'a name on one line',
    check: line,
  },
  rights: {
    meaning: 'Licence or rights line on the about page.',
    standard: undefined,
    expected: 'a sentence',
    check: line,
  },
  contact: {
    meaning: 'Mail address or web address where readers report a problem.',
    standard: undefined,
    expected: 'a mail address or a web address',
    check: (z) => z.string().trim().refine(isContact),
  },
  ignore: {
    meaning: 'Glob patterns below the input folder that are not read; a pattern without "/" means a name at any depth.',
    standard: [],
    expected: 'a list of patterns that stay inside the input folder',
    check: (z) =>
      z.union([z.string().transform((one) => [one]), z.array(z.string())]).pipe(z.array(z.string().refine(isInside))),
  },
  vanished: {
    meaning: 'What stands where an article has gone from the input: page (a notice) or nothing.',
    standard: 'page',
    expected: 'page or nothing',
    check: (z) => z.enum(['page', 'nothing']),
  },
  recognise: {
    ...switched('Whether actors are recognised beyond the authority file and what sources state.'),
  },
  pageSize: {
    meaning: 'Entries on one page of a long list.',
    standard: 100,
    expected: 'a whole number from 10 to 1000',
    check: (z) => wholeNumber(z, 10, 1000),
  },
  fileBudget: {
    meaning: 'Number of files the host takes; the report counts against it.',
    standard: 20_000,
    expected: 'a whole number from 1',
    check: (z) => wholeNumber(z, 1, 1e9),
  },
  maxSourceBytes: {
    meaning: 'Largest source file that is read, in bytes or with MB.',
    standard: 20 * MEGABYTE,
    expected: 'a number of bytes from 1024 to 200 MB, such as 20 MB',
    check: (z) => wholeNumber(z, 1024, 200 * MEGABYTE),
  },
}

const OUTPUT_RULES: Rules<OutputSettings> = {
  feeds: switched('Atom and JSON feeds of the archive and of each term. Need baseUrl.'),
  sitemap: switched('sitemap.xml. Needs baseUrl.'),
  lists: switched('List files (.bib, .ris, .json, .csv) of the archive and of its larger terms.'),
}

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
    found: `a ${node.kind}`,
    remedy: 'write "name: value" lines',
  })
  return []
}

/** `outputs: {feeds: no}` to `outputs.feeds`. */
function flatten(node: YamlNode & { kind: 'map' }, prefix: string): Written[] {
  return node.entries.flatMap(({ key, value, line, column }) =>
    value.kind === 'map' && prefix === '' && key === 'outputs'
      ? flatten(value, `${key}.`)
      : { name: prefix + key, key: { line, column }, value },
  )
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
      const found = typeof plain === 'string' ? `"${plain.slice(0, 80)}"` : `a ${value.kind}`
      const remedy = `write ${rule.expected}, or delete the line`
      complain({ code: 'config-invalid', line, column, expected: `${rule.expected} for ${name}`, found, remedy })
    }
  }
  return values
}

function unknownKey(name: string): Pick<Message, 'expected' | 'found' | 'remedy'> {
  const last = name.split('.').at(-1) ?? name
  // A name may be right and stand in the wrong place.
  const nearest = nearestOf(name, RULE_BY_NAME.keys()) ?? nearestOf(`outputs.${last}`, RULE_BY_NAME.keys())
  return {
    expected: nearest === undefined ? 'the name of a setting' : `the setting ${nearest}`,
    found: `"${name.slice(0, 80)}"`,
    remedy: nearest === undefined ? 'delete the line; the README lists the settings' : `write ${nearest}`,
  }
}

/** The node as strings and lists of strings; a mapping stays one, and no check takes it. */
function plainValue(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value.trim()
  return node.kind === 'list' ? node.items.map(plainValue) : Object.fromEntries([])
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
