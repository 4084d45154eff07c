/**
 * Every regular expression of the program on hostile text. A pattern that looks at each character a bounded number of times
 * is done in a few milliseconds; one that starts anew at every character of a long run takes billions of steps. The bound
 * stands a hundred times above the first and far below the second, so that no machine is too slow for it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, Script } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { type WrittenPattern, writtenPatterns } from './support/pattern-literals.js'

const LIB = join(dirname(fileURLToPath(import.meta.url)), '..', 'lib')
const LENGTH = 100_000
const BOUND_MS = 2000

const files = readdirSync(LIB, { recursive: true, encoding: 'utf8' })
  // The bundle holds the same modules once more, and packages, whose patterns are not ours.
  .filter((name) => name.endsWith('.js') && !name.startsWith('bundle'))
  .sort()

/** Patterns as written, and those that modules put together while they load. */
async function allPatterns(): Promise<Map<string, WrittenPattern & { readonly file: string }>> {
  const patterns = new Map<string, WrittenPattern & { readonly file: string }>()
  const Native = RegExp
  let file = ''
  const keep = ({ source, flags }: WrittenPattern): void => {
    if (!patterns.has(`${source}/${flags}`)) patterns.set(`${source}/${flags}`, { source, flags, file })
  }
  globalThis.RegExp = new Proxy(Native, {
    construct(target, parts) {
      const made = new target(...(parts as [string, string?]))
      keep(made)
      return made
    },
  })
  try {
    for (file of files) {
      for (const written of writtenPatterns(readFileSync(join(LIB, file), 'utf8'))) keep(written)
      // The commands and the threads begin to work when they are loaded.
      if (/^(?:extract|text|analyse|read|index|render|write)\//.test(file)) await import(join(LIB, file))
    }
  } finally {
    globalThis.RegExp = Native
  }
  return patterns
}

const filled = (unit: string): string => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH)
const COMMON = [
  ...[
    'a',
    'A',
    'é',
    'я',
    'م',
    '中',
    '0',
    '۱',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '.',
    '-',
    '—',
    '…',
    '"',
    '“',
    '(',
    '[',
    '{',
    '<',
    '&',
    '/',
  ],
  ...[
    'a ',
    'A ',
    'Aa ',
    'a. ',
    'a.',
    'a,',
    'a-',
    'a@',
    'a/',
    '1 ',
    '1.',
    '1/',
    '1:',
    '</',
    '<a ',
    '<!--',
    '([',
    'By ',
    'U.S.',
  ],
  ...['a\n', ' \n', '---\n', 'a: b\n', 'http://a.', '"a" ', '© ', '\u200c', 'Jan 1, '],
].map(filled)
const RUNS = [' ', 'a', '-', '.'].map(filled)

/** Texts made of the words of a pattern, to get past its beginning. */
function textsAgainst(source: string): string[] {
  const plain = source.replace(/\\(?:[bBdDwWsS]|[pP]\{[^}]*\})/g, ' ')
  const words = [...new Set(plain.match(/[\p{L}]{2,}|[©,;:|•·—]|\d{2,}/gu) ?? [])].slice(0, 4)
  return [
    ...words.flatMap((word) => [filled(word), filled(`${word} `), `${word}${RUNS[0]}!`, `${word}${RUNS[1]}!`]),
    ...['12', 'A', ''].flatMap((start) => RUNS.map((run) => `${start}${run}!\nx`)),
  ]
}

describe('the patterns of the program', async () => {
  const patterns = [...(await allPatterns()).values()]
  const context = createContext({})
  // A pattern that goes astray is stopped; nothing else can stop one.
  const matching = new Script('flags.includes("g") ? text.match(pattern) : pattern.test(text)')
  const isBounded = (pattern: WrittenPattern, text: string): boolean => {
    Object.assign(context, { pattern: new RegExp(pattern.source, pattern.flags), flags: pattern.flags, text })
    try {
      matching.runInContext(context, { timeout: BOUND_MS })
      return true
    } catch (error) {
      // An error of the context, which is no `Error` of ours.
      if (String(error).includes('timed out')) return false
      throw error
    }
  }

  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(300)
    expect(writtenPatterns(`a = b / c; d = \`\${/x\\/[/]\`/.test(e)}\` / 2; // /no/\n/* /no/ */ return /y/gu`)).toEqual(
      [
        { source: 'x\\/[/]`', flags: '' },
        { source: 'y', flags: 'gu' },
      ],
    )
  })

  it('would be caught if they were quadratic', () => {
    expect(isBounded({ source: '\\s+x', flags: '' }, filled(' '))).toBe(false)
  })

  it('take steps that grow with the text and not with its square', { timeout: 600_000 }, () => {
    const slow = patterns.flatMap((pattern) => {
      const text = [...COMMON, ...textsAgainst(pattern.source)].find((one) => !isBounded(pattern, one))
      return text === undefined
        ? []
        : [`${pattern.file}: /${pattern.source}/${pattern.flags} on ${JSON.stringify(text.slice(0, 20))}`]
    })
    expect(slow).toEqual([])
  })
})
