import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tooComplex } from '../../src/extract/markdown-limits.js'
import { linesOf } from '../../src/extract/markdown-lines.js'
import { MarkdownTree } from '../../src/extract/markdown-tree.js'
import { loadMarkdownParser, openMarkdown } from '../../src/extract/open-markdown.js'
import { readPlainMarkdown } from '../../src/extract/plain-markdown.js'
import { sourceOf } from './sources.js'

const parse = await loadMarkdownParser()
const BASE = 'https://example.org/2016/'
const RUNS = process.env.HOSTILE === 'full' ? 200_000 : 1000

/** What the parser alone makes of a text: nodes with their lines, and the words that are left out. */
function parsed(text: string): unknown {
  if (tooComplex(text) !== undefined) return 'too complex'
  const root = parse(text)
  const tree = new MarkdownTree(root, BASE, 0)
  const blocks = root.children.flatMap((node) => tree.block(node).map((block) => [block, tree.lineOf(node)]))
  return { blocks: [...blocks, ...tree.footnotes().map(({ block, line }) => [block, line])], unseen: tree.unseen }
}

function opened(text: string, parser = () => parse): unknown {
  const said: string[] = []
  const { blocks, unseen } = openMarkdown(sourceOf(text, 'a.md'), 0, parser, BASE, ({ code }) => said.push(code))
  if (said.length > 0) return 'too complex'
  return { blocks: blocks.map(({ node, line }) => [node, line]), unseen }
}

const isPlain = (text: string): boolean => readPlainMarkdown(text, linesOf(text).lines, BASE)?.rest === ''

const MARKS = [
  ...[
    '*',
    '**',
    '_',
    '__',
    '***',
    '`',
    '[',
    '](http://e.org/a_b)',
    '](/rel)',
    ']',
    '](#x)',
    '[sic]',
    '(',
    ')',
    '!',
    '![',
  ],
  ...[
    '<',
    '>',
    '> ',
    '- ',
    '-',
    '--',
    '---',
    '+ ',
    '* ',
    '1. ',
    '2) ',
    '17. ',
    '12.',
    '# ',
    '## ',
    '#',
    '#######',
    '=',
  ],
  ...[
    '===',
    '|',
    '| a | b |',
    '|-|-|',
    ':-',
    ':',
    '&',
    '&amp;',
    '&amp',
    '&#33;',
    '\\',
    '\\\n',
    '~',
    '~~',
    '~~~',
    '[ ] ',
  ],
  ...[
    'www.e.org',
    'ww',
    'WW.',
    'www.',
    'http://e.org',
    'https://',
    'mailto:a@b.co',
    '@',
    'a@b.co',
    '@user',
    '[x] ',
    '[^1]',
    '    ',
    '{',
  ],
  ...[
    '[t](http://e.org/x?a=1&b=2)',
    '\u00a0',
    '\u2003',
    '\ufeff',
    '\0',
    '\u2028',
    '\f',
    '«',
    '^',
    '\u00ad',
    '\r',
    '\r\n',
  ],
]
const WORDS = [
  'a',
  'b c',
  'word',
  'Word, with more.',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\n\n',
  '\t',
  '.',
  '"',
  '“',
  '—',
  'é',
  '中',
  '😀',
  '5',
]
const STRESS = [
  'a',
  'b',
  '.',
  ' ',
  '*',
  '**',
  '_',
  '\n',
  '\n\n',
  'é',
  '—',
  '(',
  ')',
  '"',
  '**',
  '*',
  ' ',
  '[a](http://e.org/)',
]
const LINES = [
  'a b',
  'c',
  '\n',
  '\n\n',
  '- ',
  '* ',
  '1. ',
  '3) ',
  '> ',
  '# ',
  '---',
  '  \n',
  '\n> ',
  '\n- ',
  '\n2. ',
  '===',
  '***',
  '  ',
]

const textOf = (pieces: readonly string[], maxLength = 14): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength }).map((found) => found.join(''))

describe('Markdown read without the parser', () => {
  it.each([
    ['marks of every kind', textOf([...MARKS, ...WORDS, ...WORDS])],
    ['stress and links', textOf(STRESS)],
    ['lists, quotes and rules', textOf(LINES)],
    [
      'many paragraphs',
      textOf(['One sentence of words. ', 'Word', '*x*', ' ', '\n', '\n\n', '\n\n', '`c`', 'http://e.org'], 60),
    ],
  ])('is what the parser makes of it: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(opened(text)).toEqual(parsed(text))
      }),
      { numRuns: RUNS },
    )
  })

  it('is what the parser makes of the documents of this project, whole and section by section', () => {
    const root = new URL('../../', import.meta.url)
    const files = readdirSync(root).filter((name) => name.endsWith('.md'))
    expect(files).not.toHaveLength(0)
    for (const file of files) {
      const text = readFileSync(new URL(file, root), 'utf8')
      for (const piece of [text, ...text.split(/\n\n(?=#)/), ...text.split(/\n\n/)]) {
        expect(opened(piece)).toEqual(parsed(piece))
      }
    }
  })

  it.each([
    ['- '.repeat(60), 'levels'],
    [`1999 and\n${'17. '.repeat(60)}words`, 'numbers'],
    ['words '.repeat(110_000), 'length'],
    ['(a) *b* '.repeat(4000), 'marks in one paragraph'],
    ['- a\n'.repeat(8000), 'items'],
  ])('keeps to the limits of the parser: %#', (text) => {
    expect(tooComplex(text)).toBeDefined()
    expect(opened(text)).toBe('too complex')
  })

  it('takes the shapes of news without asking the parser', () => {
    const news = [
      '# A headline, “quoted”',
      '**LONDON** — First paragraph of\ntwo lines, with a [link](https://example.org/a?b=1&c=2), R&D [sic] and snake_case.',
      'A line  \nthat breaks. *Stressed words*, __more__ of them.',
      '> A quote of one\n> paragraph.',
      '- one item\n- another',
      '1. first\n2. second',
      '* * *',
      '## Why it matters',
      '- Dialogue or a list, @handle.',
      'Tallowwick heard of the WWF, and of no address in awww, wwww and www',
    ].join('\n\n')
    expect(isPlain(news)).toBe(true)
    const never = (): never => {
      throw new Error('asked')
    }
    expect(opened(news, never)).toEqual(parsed(news))
  })

  it('gives the parser only the paragraphs that need it', () => {
    const text = 'Plain words.\r\n\r\nSee https://example.org/ and `code`.\r\n\r\nMore words.'
    const given: string[] = []
    opened(text, () => (part) => {
      given.push(part)
      return parse(part)
    })
    expect(given.map((part) => part.trim())).toEqual(['See https://example.org/ and `code`.'])
  })

  it('leaves a text with definitions to the parser, for they may stand anywhere', () => {
    expect(readPlainMarkdown('A [word].\n\n[word]: /x', linesOf('').lines, BASE)).toBeUndefined()
  })
})
