import { normalize, sep } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diskKey, folderOf, outputPathFault, resolveOutputPath } from '../../src/write/output-path.js'

const GOOD = [
  'index.html',
  '.nojekyll',
  '.well-known/security.txt',
  'articles/2016/02/shoigu.html',
  'actors/-/a.html',
  'articles/1998/تاریخ-خبر.html',
  'articles/1998/с-утра.html',
  'tags/a b.html',
  'a..b/c.html',
  '..a/b',
  'com/lpt/console.html',
  'com10.html',
  `${'a'.repeat(255)}`,
  `${'ä'.repeat(127)}`,
  'feed.atom',
  'git/.github/x',
  '.gitignore',
]

const SEGMENTS = [
  '',
  '.',
  '..',
  '...',
  ' ',
  'a.',
  'a ',
  '.. ',
  'a\\b',
  '..\\..',
  'C:',
  'c:a',
  'a:stream',
  'a\0',
  '\0',
  'a\nb',
  'a\tb',
  '\u007f',
  '\ud800',
  'a\udc00b',
  'con',
  'CON',
  'Con.html',
  'con.tar.gz',
  'prn',
  'aux',
  'nul',
  'NUL.txt',
  'com1',
  'COM9.html',
  'com¹',
  'lpt0',
  'lpt3.txt',
  'conin$',
  'a<b',
  'a>b',
  'a"b',
  'a|b',
  'a?b',
  'a*b',
  '.backfile',
  '.BackFile',
  '.back\u200cfile',
  'BACKFI~1',
  '.git',
  '.GIT',
  '.g\u200dit',
  'git~1',
  'a'.repeat(256),
  'ä'.repeat(128),
  '字'.repeat(86),
]
const SHAPES: readonly ((segment: string) => string)[] = [
  (segment) => `articles/${segment}/x.html`,
  (segment) => `${segment}/x.html`,
  (segment) => `articles/${segment}`,
  (segment) => `a/b/c/${segment}/../${segment}`,
]
const WHOLE = ['/etc/passwd', '//host/share', '/', '\\\\host\\share', 'a//b', 'a/', './a', 'a/./b', '../a', 'a/../../b']

const corpus = [...WHOLE, ...SEGMENTS.flatMap((segment) => SHAPES.map((shape) => shape(segment)))]

describe('output paths', () => {
  it('has a corpus of more than 200 paths to refuse', () => {
    expect(new Set(corpus).size).toBeGreaterThanOrEqual(200)
  })

  it.each(corpus.map((path) => [path]))('refuses %j', (path) => {
    expect(outputPathFault(path)).toBeTypeOf('string')
    expect(() => resolveOutputPath('/site', path)).toThrow('The output path')
  })

  it.each(GOOD.map((path) => [path]))('takes %j', (path) => {
    expect(outputPathFault(path)).toBeUndefined()
    expect(resolveOutputPath('/site', path)).toBe(`${sep}site${sep}${path.replaceAll('/', sep)}`)
  })

  it('never leaves the folder, whatever the path', () => {
    const segment = fc.oneof(
      fc.constantFrom('..', '.', '', 'a', '.git', '.backfile', 'C:', '\\', '%2e%2e', '\0'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    )
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 6 }), (segments) => {
        const path = segments.join('/')
        if (outputPathFault(path) !== undefined) return
        const absolute = resolveOutputPath('/site', path)
        expect(absolute.startsWith(`${sep}site${sep}`)).toBe(true)
        expect(normalize(absolute)).toBe(absolute)
        expect(absolute.toLowerCase()).not.toContain(`${sep}.backfile`)
      }),
      { numRuns: 2000 },
    )
  })

  it('gives one key to names that a disk may take for one', () => {
    expect(diskKey('Café/A')).toBe(diskKey('cafe\u0301/a'))
    expect(diskKey('a')).not.toBe(diskKey('b'))
  })

  it('knows the folder of a path', () => {
    expect(folderOf('a/b/c.html')).toBe('a/b')
    expect(folderOf('c.html')).toBe('')
  })
})
