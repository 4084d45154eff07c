import { describe, expect, it } from 'vitest'
import { extractArticle, openDoors } from '../../src/extract/extract-article.js'
import { sourceOf } from './sources.js'

const doors = await openDoors(['html'])
const PROSE = [
  'The council of Sandport has decided to rebuild the old pier, which was closed after the storm of last winter had damaged it.',
  'The work is to begin in spring and will take two years, said the mayor, who had promised it to the fishermen of the town.',
  'Most of the money comes from the region, and the rest from a fund that the shopkeepers of the harbour street have set up.',
]
const authorsOf = (head: string, credits: string): readonly string[] | undefined =>
  extractArticle(
    sourceOf(
      `<html lang="en"><head>${head}</head><body><article><h1>Pier to be rebuilt in Sandport</h1><p>${credits}</p>${PROSE.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
      'a.html',
    ),
    doors,
    { language: 'en' },
    () => undefined,
  )?.authors
const meta = (name: string, value: string): string => `<meta name="${name}" content="${value}">`
const linked = (author: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author: { '@type': 'Person', name: author } })}</script>`

describe('authors that metadata and byline state differently', () => {
  it('are those of the byline where other metadata state them too', () => {
    const head = linked('Boris Vogel') + meta('parsely-author', 'Anna Dorn')
    expect(authorsOf(head, 'By Anna Dorn, 16 February 2016')).toEqual(['Anna Dorn'])
    expect(authorsOf(linked('Boris Vogel'), 'By Anna Dorn, 16 February 2016')).toEqual(['Boris Vogel'])
  })

  it('are those of the byline where one loose element states another alone', () => {
    expect(authorsOf(meta('author', 'Harald Sund'), 'By Anna Dorn, 16 February 2016')).toEqual(['Anna Dorn'])
    expect(authorsOf(meta('author', 'Anna Dorn'), '16 February 2016')).toEqual(['Anna Dorn'])
  })

  it('may sign with a single name where the markup says so, unless a byline names more, or it is an account', () => {
    const link = '<a rel="author" href="/author/anna">Annika</a>'
    expect(authorsOf('', `16 February 2016 ${link}`)).toEqual(['Annika'])
    expect(authorsOf(linked('annadorn77'), '16 February 2016')).toEqual(['annadorn77'])
    expect(authorsOf(linked('annadorn77'), 'By Anna Dorn, 16 February 2016')).toEqual(['Anna Dorn'])
    expect(authorsOf(linked('admin'), '16 February 2016')).toEqual([])
    expect(authorsOf('', '16 February 2016 <span class="author vcard">Annika</span>')).toEqual(['Annika'])
  })
})
