import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { YamlNode } from '../../src/text/yaml-nodes.js'
import { parseYaml } from '../../src/text/yaml-strings.js'

/** The node as plain values, for comparison. */
function plain(node: YamlNode | undefined): unknown {
  if (node === undefined) return undefined
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(plain)
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]))
}

const read = (text: string): unknown => plain(parseYaml(text).node)

describe('parseYaml', () => {
  it.each([
    ['a number', 'slug: 007', { slug: '007' }],
    ['a year as headline', 'headline: 1984', { headline: '1984' }],
    ['an impossible date', 'date: 2001-02-30', { date: '2001-02-30' }],
    ['a clock time', 'at: 12:30:45', { at: '12:30:45' }],
    ['words for nothing and truth', 'a: null\nb: ~\nc: yes\nd: true', { a: 'null', b: '~', c: 'yes', d: 'true' }],
    ['an empty value', 'a:\nb: x', { a: '', b: 'x' }],
    ['a merge key', '<<: {a: b}', { '<<': { a: 'b' } }],
    ['quotes', `a: "x: y"\nb: 'it''s'`, { a: 'x: y', b: "it's" }],
    ['a block of lines', 'a: |\n  one\n  two\n', { a: 'one\ntwo\n' }],
    ['lists of both styles', 'a: [x, y]\nb:\n  - z\n', { a: ['x', 'y'], b: ['z'] }],
    ['Windows line ends', 'a: x\r\nb: y\r\n', { a: 'x', b: 'y' }],
  ])('keeps %s as written', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each(['', '\n\n', '# a comment\n', '---\n'])('finds neither node nor problem in %j', (text) => {
    expect(parseYaml(text)).toEqual({})
  })

  it.each([
    ['an alias', 'a: x\nb: *a', 2, 4, 'references'],
    ['an anchor', 'a: &x y', 1, 7, 'anchors'],
    ['a tag', 'a: !!int 1', 1, 4, 'tags'],
    ['a tag that would run code', 'x: 1\na: !!js/function "x"', 2, 4, 'tags'],
    ['a key given twice', 'a: 1\nb: 2\na: 3', 3, 1, 'second time'],
    ['__proto__', 'a: 1\n__proto__: {x: 1}', 2, 1, 'not allowed'],
    ['constructor', 'constructor: 1', 1, 1, 'not allowed'],
    ['a list as key', '? [a]\n: b', 1, 1, 'a key must be a word'],
    ['a colon in a value', 'headline: War: a story', 1, 11, 'must stand in quotes'],
    ['an open bracket', 'a: [x, y', 1, 9, 'bracket'],
    ['an open quote', 'a: "x', 1, 6, 'quote'],
    ['a tab', 'a:\n\tb: x', 2, 1, 'tab'],
    ['a second document', 'a: 1\n---\nb: 2', 2, 1, 'second document'],
    ['prose', 'He said nothing\nand: left', 1, 1, 'key: value'],
  ])('refuses %s with its place', (_, text, line, column, words) => {
    const { node, problem } = parseYaml(text)
    expect(node).toBeUndefined()
    expect(problem).toMatchObject({ line, column })
    expect(problem?.message).toContain(words)
  })

  it('counts lines from the first line of the file it stands in', () => {
    const { node } = parseYaml('a: x\nb: [y, z]', 2)
    expect(node).toMatchObject({
      line: 2,
      entries: [
        { key: 'a', line: 2, column: 1, value: { line: 2, column: 4 } },
        {
          key: 'b',
          line: 3,
          column: 1,
          value: {
            items: [
              { line: 3, column: 5 },
              { line: 3, column: 8 },
            ],
          },
        },
      ],
    })
    expect(parseYaml('a: 1\na: 2', 10).problem).toMatchObject({ line: 11, column: 1 })
  })

  it('refuses what is too long or too deep', () => {
    const tooLong = `a: ${'x'.repeat(70_000)}`
    expect(parseYaml(tooLong).problem?.message).toContain('64 KB')
    expect(parseYaml(tooLong, 1, 100_000).node).toBeDefined()
    const nested = (depth: number): string => `${'[x, '.repeat(depth)}y${']'.repeat(depth)}`
    expect(parseYaml(nested(20)).node).toBeDefined()
    for (const text of [nested(22), '['.repeat(60_000), '{a: '.repeat(15_000), '- '.repeat(30_000)]) {
      expect(parseYaml(text).problem?.message).toContain('20 levels')
    }
  })

  it('gives a node or a problem for anything, and never throws', () => {
    const characters = fc.constantFrom(
      ...'abc:-[]{},&*!|>%@`"\'#?~ \n\t\\<=0',
      '__proto__',
      '---\n',
      ': ',
      '- ',
      '\ud800',
    )
    const garbage = fc.oneof(
      fc.string(),
      fc.array(characters, { maxLength: 60 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(garbage, (text) => {
        const { node, problem } = parseYaml(text)
        expect(node !== undefined && problem !== undefined).toBe(false)
        if (problem) expect(Math.min(problem.line, problem.column)).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })

  it('reads back any strings that were quoted', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 })), (values) => {
        const text = values.map((value) => `- ${JSON.stringify(value)}`).join('\n')
        expect(read(text) ?? []).toEqual(values)
      }),
    )
  })
})
