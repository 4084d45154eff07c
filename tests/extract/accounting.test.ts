/** Accounting: no word of a source vanishes, none is made up, and blocks of raw text stand where they are said to stand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractArticle, openDoors } from '../../src/extract/extract-article.js'
import type { Article } from '../../src/model/article.js'
import { wordsOf } from '../../src/text/words.js'
import { sourceOf } from './sources.js'

const doors = await openDoors(['raw-text', 'markdown', 'html'])
const extract = (text: string, path = 'source.txt'): Article | undefined =>
  extractArticle(sourceOf(text, path), doors, { language: 'en' }, () => undefined)

const sorted = (words: readonly string[]): string[] => [...words].sort()

/** Is every word of `part` found in `whole`, in the same order? */
function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  for (const word of whole) if (word === part[at]) at++
  return at === part.length
}

/** Asserts the promises made for raw text. */
function expectAccounted(text: string, article: Article, frontMatterFences = false): void {
  const words = wordsOf(text)
  const body = wordsOf(article.text)
  const removed = article.removals.flatMap((removal) => wordsOf(removal.text))
  expect(isSubsequence(body, words)).toBe(true)
  if (!frontMatterFences) expect(sorted([...body, ...removed])).toEqual(sorted(words))
  const offsets = article.blockOffsets ?? []
  const blocks = article.text === '' ? [] : article.text.split('\n\n')
  expect(blocks.length).toBe(offsets.length)
  blocks.forEach((block, index) => {
    const start = offsets[index] as number
    expect(text.slice(start, start + block.length).replace(/[\r\n]/g, ' ')).toBe(block)
  })
  if (article.headlineOffset !== undefined) {
    expect(text.startsWith(article.headline, article.headlineOffset)).toBe(true)
  }
}

/** Every raw text of a folder, by name. */
function textsOf(folder: URL): [string, string][] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8').replace(/^\ufeff/, '')])
}

const own = textsOf(new URL('../fixtures/extract/', import.meta.url))
// Third-party texts that lie beside a checkout of the developers; elsewhere the cases of our own must do.
const beside = [
  ...textsOf(new URL('../../../shared/seeds/', import.meta.url)),
  ...textsOf(new URL('../../../shared/eval/extraction/dev/text/', import.meta.url)).filter(
    (_, index) => index % 6 === 0,
  ),
]

describe('the words of body and removals are the words of the source', () => {
  it('there are texts to look at', () => {
    expect(own.length).toBeGreaterThan(15)
  })

  for (const [name, text] of own) {
    it(`in ${name}`, () => {
      const article = extract(text)
      if (!article) throw new Error('refused')
      expectAccounted(text, article)
    })
  }

  it(`in ${beside.length} captures beside the checkout`, () => {
    for (const [, text] of beside) {
      const article = extract(text)
      if (article) expectAccounted(text, article)
    }
  })

  const piece = fc.constantFrom(
    'By Anna Dorn',
    'Moscow (AFP) Feb 16, 2016',
    'Read more',
    '© 2016 The Herald',
    '3 hours ago',
    'The council has agreed to rebuild the pier, which was closed after a storm tore away part of its deck.',
    'Tags: a, b',
    '۲۷ بهمن ۱۳۹۴',
    'Published: 14 May 2019 at 09:12',
    'News ID 689019',
    'Recent Posts',
    '---',
    '. | . |',
  )
  const text = fc
    .array(
      fc.tuple(
        fc.oneof(piece, piece, fc.string({ maxLength: 60, unit: 'binary' })),
        fc.constantFrom('\n', '\n\n', ' ', '\r\n', '\t'),
      ),
      {
        minLength: 1,
        maxLength: 40,
      },
    )
    .map((parts) => parts.flat().join(''))

  it('in random texts', () => {
    fc.assert(
      fc.property(text, (source) => {
        const article = extract(source)
        if (article) expectAccounted(source, article, source.startsWith('---'))
      }),
      { numRuns: 300 },
    )
  })

  it('pages and Markdown of random characters neither throw nor make words up', () => {
    fc.assert(
      fc.property(text, (source) => {
        const words = new Set(
          wordsOf(source.replace(/[_*~`[\]()<>&;#-]/g, ' '))
            .join(' ')
            .split(' '),
        )
        const article = extract(`<html><body><p>${source.replace(/[<&]/g, ' ')}</p></body></html>`, 'page.html')
        for (const word of article ? wordsOf(article.text) : [])
          expect(source.includes(word) || words.has(word)).toBe(true)
        extract(source, 'text.md')
      }),
      { numRuns: 100 },
    )
  })
})
