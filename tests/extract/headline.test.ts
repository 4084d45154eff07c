import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../src/extract/extract-article.js'
import type { Article } from '../../src/model/article.js'
import { sourceOf } from './sources.js'

const TEXT = [
  'The council has agreed to rebuild the pier, which was closed after a storm tore away part of its deck last winter.',
  'Engineers told the meeting on Thursday that the piles of the pier were still sound, and that only the deck had to be replaced.',
  'The work is to begin in spring and will cost about two million, most of which the county has promised to the council.',
]
function extract(...lines: string[]): Article {
  const article = extractArticle(sourceOf(lines.join('\n'), 'dump.txt'), {}, { language: 'en' }, () => undefined)
  if (!article) throw new Error('refused')
  return article
}
const MENU = ['Skip to content', 'Home', 'News', 'Sport', 'Weather', 'Search']

describe('the headline of a dump', () => {
  it('stands behind the menu and above its dek', () => {
    const article = extract(
      ...MENU,
      'Council votes to rebuild storm-hit pier',
      'Two million will be spent on the deck of the pier, councillors say after a long debate',
      'By Tilda Marrow',
      '3 May 2016',
      ...TEXT,
    )
    expect(article.headline).toBe('Council votes to rebuild storm-hit pier')
    expect(article.authors).toEqual(['Tilda Marrow'])
  })

  it('is cut out of a line that says it behind the crumbs', () => {
    const article = extract(
      ...MENU,
      'Home > News > Council votes to rebuild storm-hit pier',
      'Share',
      '3 May 2016',
      ...TEXT,
    )
    expect(article.headline).toBe('Council votes to rebuild storm-hit pier')
  })

  it('is not a button, whatever stands nearest to the text', () => {
    const article = extract(
      ...MENU,
      'Council votes to rebuild storm-hit pier',
      'By Tilda Marrow',
      '3 May 2016',
      'Email',
      'Copy article link',
      'Save',
      ...TEXT,
    )
    expect(article.headline).toBe('Council votes to rebuild storm-hit pier')
  })

  it('is found however long the menu above it is, and above a long list of buttons too', () => {
    const menu = Array.from({ length: 60 }, (_, at) => `Local news of district ${at}`)
    const head = ['Council votes to rebuild storm-hit pier', 'By Tilda Marrow', '3 May 2016']
    expect(extract(...menu, ...head, ...TEXT).headline).toBe(head[0])
    const buttons = [
      'Email',
      'Print',
      'Save',
      'Copy',
      'Larger',
      'Smaller',
      'Listen',
      'Gift',
      'Report',
      'Follow',
      'Reply',
    ]
    expect(extract(...MENU, ...head, ...buttons, 'Translate', 'Bookmark', ...TEXT).headline).toBe(head[0])
  })

  it('may stand behind a blank that is no rim of a line', () => {
    const source = sourceOf('\u2000(c) -  Moscow (AFP) \u0301', 'dump.txt')
    expect(() => extractArticle(source, {}, { language: 'en' }, () => undefined)).not.toThrow()
  })

  it('is never a paragraph of the text', () => {
    const article = extract(...TEXT)
    expect(article.headlineIsMakeshift).toBe(true)
    for (const paragraph of TEXT) expect(article.text).toContain(paragraph)
  })
})

describe('the byline of a dump', () => {
  it.each([
    ['behind the day', '3 May 2016 Tilda Marrow', 'Tilda Marrow'],
    ['before the day', 'Tilda Marrow | 3 May 2016', 'Tilda Marrow'],
    ['announced in another language', 'von Tilda Marrow, 3. Mai 2016', 'Tilda Marrow'],
  ])('is found %s', (_, line, name) => {
    expect(extract(...MENU, 'Council votes to rebuild storm-hit pier', line, ...TEXT).authors).toEqual([name])
  })

  it('is nobody where only a place and a day open the text', () => {
    const [first = '', ...rest] = TEXT
    const article = extract('Council votes to rebuild storm-hit pier', `GREENFIELD, May 3, 2016 - ${first}`, ...rest)
    expect(article.authors).toEqual([])
    const port = extract('Storm halts ferries for two days', `PORT ELSMERE, 12 May 2016 (NLW) - ${first}`, ...rest)
    expect(port.authors).toEqual([])
  })

  it('is no outlet that stands behind the text', () => {
    expect(extract('Council votes to rebuild storm-hit pier', '', ...TEXT, '', 'Harbour Gazette').authors).toEqual([])
  })
})
