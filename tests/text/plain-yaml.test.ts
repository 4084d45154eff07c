import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlainYaml } from '../../src/text/plain-yaml.js'
import { parseWhole } from '../../src/text/yaml-strings.js'

const RUNS = process.env.HOSTILE === 'full' ? 200_000 : 3000

const KEYS = [
  'a: ',
  'b: ',
  'title: ',
  'tags:\n',
  'c:',
  'c:\n',
  'snake_key: ',
  'a-b: ',
  'constructor: ',
  'é: ',
  'a b: ',
  'd :',
]
const VALUES = [
  ...[
    'x',
    'word two',
    '2016-02-16',
    '2016-02-16T07:32:00Z',
    '"quoted"',
    "'single'",
    "'it''s'",
    '"a: b"',
    '"#1"',
    '""',
    '~',
  ],
  ...[
    '[a, b c]',
    '[a,b]',
    '["x"]',
    '[]',
    '[a, ]',
    '[a-b, 1.5, c/d]',
    '{a: b}',
    'null',
    'x: y',
    'x:y',
    'x #y',
    'x#y',
    'http://e.org/a',
  ],
  ...[
    'é',
    '中',
    '“x”',
    '|',
    '>',
    '&a',
    '*a',
    '!t',
    '%x',
    '@x',
    '`x',
    '-x',
    '- x',
    '?',
    ': x',
    '.x',
    '(x)',
    '"a\\n"',
    '"open',
    '"a \\"b\\" \\\\ c"',
    '"a\\/b"',
    '"[x] {y}"',
    "'[x]'",
    'x [y]',
    '"\\x41"',
    '"a" b',
    "'open",
  ],
  ...[
    '\u00a0x',
    'x\u00a0',
    'x\u0085y',
    'x\u2028y',
    'x\ufeff',
    'x\ty',
    '[[[',
    '['.repeat(30),
    `"${'{ '.repeat(30)}"`,
    'x, y',
    'x;',
    "x'y",
    'x"y',
    '---',
    '...',
    '# c',
    '<<',
  ],
]
const ENDS = ['\n', '\n', '\n', '\r\n', ' \n', '\n\n', '\r', '\t\n', '\n  ', ' ', '\n  - ', '\n- ', '\n  -\n']
const ITEMS = ['  - ', '- ', '    - ', '  -', '  -  ', ' - - ']

const header = fc
  .array(
    fc.oneof(
      fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...VALUES), fc.constantFrom(...ENDS)),
      fc.tuple(fc.constantFrom(...ITEMS), fc.constantFrom(...VALUES), fc.constantFrom('\n', '\n', '\r\n', ' \n')),
      fc.tuple(
        fc.constantFrom('tags:\n  - a\n  - ', 'k: ', 'm:\n- '),
        fc.constantFrom('b', '"c"', 'd e'),
        fc.constant('\n'),
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((lines) => lines.flat().join(''))

describe('YAML read without the library', () => {
  it('is what the library makes of it, with every place', () => {
    let read = 0
    fc.assert(
      fc.property(header, (text) => {
        const node = readPlainYaml(text, 2)
        if (node === undefined) return
        read++
        expect({ node }).toEqual(parseWhole(text, 2))
      }),
      { numRuns: RUNS },
    )
    expect(read).toBeGreaterThan(RUNS / 20)
  })

  it('is taken for the headers of news', () => {
    const text = [
      'title: "Strike ends: ferries sail"',
      'date: 2014-03-23T07:32:00Z',
      "author: 'Anna O''Dorn'",
      'source: Harbour Gazette',
      'url: https://example.org/a?b=1',
      'description:',
      'tags: [ports, sea trade]',
      'actors:',
      '  - "Boris Vogel"',
      '  - Harbour Board',
    ].join('\r\n')
    expect(readPlainYaml(text, 2)).toBeDefined()
    expect({ node: readPlainYaml(text, 2) }).toEqual(parseWhole(text, 2))
  })

  it('leaves a key that stands twice, or reaches into objects, to the one who reports it', () => {
    expect(readPlainYaml('a: x\na: y', 2)).toBeUndefined()
    expect(readPlainYaml('constructor: x', 2)).toBeUndefined()
  })
})
