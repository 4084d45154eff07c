/** The shape of the program, read from its import statements: layers that point one way, doors to packages, sizes. */
import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastGlob from 'fast-glob'
import { describe, expect, it } from 'vitest'

const source = join(dirname(fileURLToPath(import.meta.url)), '..', 'src')
const files = fastGlob.sync('**/*.ts', { cwd: source }).sort()
const texts = new Map(files.map((file) => [file, readFileSync(join(source, file), 'utf8')]))
const textOf = (file: string): string => texts.get(file) ?? ''

/** What a file imports: static, type-only, re-exported and dynamic. */
function importsOf(file: string): string[] {
  const statements =
    /^(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm
  return [...textOf(file).matchAll(statements)].map((match) => (match[1] ?? match[2] ?? match[3]) as string)
}

/** Packages a file imports to run: types alone open no door. */
function runtimeImportsOf(file: string): string[] {
  const types = /^import type\b[^'"`;]*?from\s*['"]([^'"]+)['"]/gm
  const typeOnly = new Set([...textOf(file).matchAll(types)].map((match) => match[1] as string))
  const required = [...textOf(file).matchAll(/\brequire\('([^']+)'\)/g)].map((match) => match[1] as string)
  return [...importsOf(file).filter((target) => !typeOnly.has(target)), ...required]
}

/** The files of `src/` that a file imports. */
function neighboursOf(file: string): string[] {
  return importsOf(file)
    .filter((target) => target.startsWith('.'))
    .map((target) => normalize(join(dirname(file), target)).replace(/\.js$/, '.ts'))
}

/** `node:fs` and `node:fs/promises` are one module; so are `date-fns/format` and `date-fns`. */
function packageOf(target: string): string {
  const [first = '', second = ''] = target.split('/')
  return first.startsWith('@') ? `${first}/${second}` : first
}

/** Folder of a file; files at the top stand for themselves. */
const layerOf = (file: string): string => file.split('/')[0] as string

/** Which layers each layer may import, besides itself. Whoever is missing here has no place in the program. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  read: ['model', 'text'],
  extract: ['model', 'text'],
  analyse: ['model', 'text'],
  index: ['model', 'text'],
  render: ['model', 'text'],
  write: ['model', 'text'],
  browser: ['text'],
  'config.ts': ['model', 'text'],
  build: ['model', 'text', 'read', 'extract', 'analyse', 'index', 'render', 'write', 'config.ts'],
  score: ['model', 'text', 'read', 'extract', 'analyse', 'index', 'render', 'write', 'build', 'config.ts'],
  'cli.ts': ['model', 'text', 'build', 'config.ts'],
}

/** The first cycle reachable in the graph, as a path of files; undefined when there is none. */
function findCycle(): string[] | undefined {
  const finished = new Set<string>()
  const visit = (file: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (finished.has(file)) return undefined
    for (const next of neighboursOf(file)) {
      const cycle = visit(next, [...path, file])
      if (cycle) return cycle
    }
    finished.add(file)
    return undefined
  }
  for (const file of files) {
    const cycle = visit(file, [])
    if (cycle) return cycle
  }
  return undefined
}

describe('layers', () => {
  it('finds the program', () => {
    expect(files.length).toBeGreaterThan(30)
    expect(importsOf('cli.ts')).toContain('commander')
    expect(neighboursOf('model/article.ts')).toContain('model/body.ts')
  })

  it('has no file outside the known layers', () => {
    expect(files.filter((file) => !(layerOf(file) in MAY_IMPORT))).toEqual([])
  })

  it('has no import against the flow', () => {
    const forbidden = files.flatMap((file) =>
      neighboursOf(file)
        .filter((target) => {
          const [from, to] = [layerOf(file), layerOf(target)]
          return from !== to && !MAY_IMPORT[from]?.includes(to)
        })
        .map((target) => `${file} -> ${target}`),
    )
    expect(forbidden).toEqual([])
  })

  it('imports only files that exist', () => {
    const missing = files.flatMap((file) => neighboursOf(file).filter((target) => !texts.has(target)))
    expect(missing).toEqual([])
  })

  it('has no cycle', () => {
    expect(findCycle()).toBeUndefined()
  })
})

describe('doors', () => {
  const importers = (name: string): string[] =>
    files.filter((file) => runtimeImportsOf(file).some((target) => packageOf(target) === name))

  it.each([
    ['gray-matter', 'extract'],
    ['remark-parse', 'extract'],
    ['remark-gfm', 'extract'],
    ['remark-html', 'render'],
    ['fast-glob', 'read'],
    ['date-fns', 'text'],
    ['eta', 'render'],
    ['parse5', 'extract'],
    ['yaml', 'text'],
    ['csv-parse', 'read'],
    ['chokidar', 'build'],
    ['sirv', 'build'],
    ['commander', 'cli.ts'],
    ['xast-util-to-xml', 'render'],
  ])('%s is imported by one module, of %s', (name, layer) => {
    const found = importers(name).filter((file) => !file.startsWith('score/'))
    expect(found.map(layerOf)).toEqual([layer])
  })

  it('opens the disk only in read, write, build, score and the settings', () => {
    const allowed = new Set(['read', 'write', 'build', 'score', 'config.ts', 'cli.ts'])
    const disk = new Set(['node:fs', 'node:fs/promises', 'fs'])
    const strays = files.filter(
      (file) => !allowed.has(layerOf(file)) && importsOf(file).some((target) => disk.has(target)),
    )
    expect(strays).toEqual([])
  })

  it('touches the process only in the commands, and in the lock, which asks whether another one is alive', () => {
    const strays = files.filter((file) => {
      if (file === 'cli.ts' || file === 'write/lock.ts' || layerOf(file) === 'score') return false
      return /\bprocess\s*\.|\bconsole\s*\.|from 'node:process'/.test(codeOf(file))
    })
    expect(strays).toEqual([])
  })

  it('asks neither the clock nor chance nor the locale in the stages', () => {
    const strays = files.filter((file) => {
      if (['cli.ts', 'build', 'score', 'write'].includes(layerOf(file))) return false
      return /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\.toLocale\w+\(|\.localeCompare\(/.test(codeOf(file))
    })
    expect(strays).toEqual([])
  })
})

/** The text of a file without its comments. */
function codeOf(file: string): string {
  return textOf(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
}

/** Longest a file may be; a table of data, most of whose lines are entries, is exempt. */
const LONGEST_FILE = 300

function isTable(file: string): boolean {
  if (file.includes('/data/')) return true
  const lines = codeOf(file).split('\n')
  const entries = lines.filter((line) => /^\s*(?:['"`[{(}\])]|[\w$'"-]+\s*:).*$/.test(line))
  return entries.length > lines.length * 0.8 && !/\bfunction\b|=>\s*\{/.test(codeOf(file))
}

describe('form', () => {
  it('has no file over 300 lines that is not a table', () => {
    const long = files.filter((file) => textOf(file).split('\n').length - 1 > LONGEST_FILE && !isTable(file))
    expect(long).toEqual([])
  })

  it('opens every file with a sentence about it', () => {
    expect(files.filter((file) => !/^(?:#!.*\n)?\/\*\*/.test(textOf(file)))).toEqual([])
  })

  it('documents every export', () => {
    const bare = files.flatMap((file) => {
      const lines = textOf(file).split('\n')
      return lines.flatMap((line, index) => {
        const name = /^export (?:async )?(?:const|function\*?|class|interface|type|abstract class) ?(\w+)/.exec(
          line,
        )?.[1]
        if (name === undefined) return []
        return lines[index - 1]?.trimEnd().endsWith('*/') ? [] : [`${file}: ${name}`]
      })
    })
    expect(bare).toEqual([])
  })

  it('exports by name, and lets no type go', () => {
    const loose = files.filter((file) =>
      /^export default|\bas any\b|: any\b|<any>|@ts-(?:ignore|expect-error|nocheck)|^\s*(?:export )?enum /m.test(
        codeOf(file),
      ),
    )
    expect(loose).toEqual([])
  })
})
