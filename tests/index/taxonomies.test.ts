import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildTaxonomy } from '../../src/index/taxonomies.js'

describe('buildTaxonomy', () => {
  it('shows a term in its commonest spelling and keeps the others', () => {
    const { terms, ofArticle } = buildTaxonomy([['ports'], ['Ports'], ['PORTS'], ['ports']])
    expect(terms).toEqual([
      { slug: 'ports', name: 'ports', variants: ['PORTS', 'Ports'], broader: [], articles: [0, 1, 2, 3], beside: [] },
    ])
    expect(ofArticle).toEqual([[0], [0], [0], [0]])
  })

  it('decides between equally common spellings by code point', () => {
    expect(buildTaxonomy([['ports'], ['Ports']]).terms[0]?.name).toBe('Ports')
  })

  it('sorts terms as readers expect and keeps the order of an article’s terms', () => {
    const { terms, ofArticle } = buildTaxonomy([['Zoo', 'Äpfel', 'Bank', 'zoo']])
    expect(terms.map(({ name }) => name)).toEqual(['Äpfel', 'Bank', 'Zoo'])
    expect(ofArticle).toEqual([[2, 0, 1]])
  })

  it('names what stands beside a term, most often first', () => {
    const { terms } = buildTaxonomy([['A', 'B', 'C'], ['A', 'C'], ['B']])
    expect(terms[0]?.beside).toEqual([
      { term: 2, count: 2 },
      { term: 1, count: 1 },
    ])
  })

  it('takes notes and broader terms from the vocabulary', () => {
    const entry = {
      term: 'Ports',
      variants: [],
      broader: ['Transport'],
      patterns: [],
      hide: false,
      note: 'Sea only',
      line: 1,
    }
    expect(buildTaxonomy([['ports']], [entry]).terms[0]).toMatchObject({ broader: ['Transport'], note: 'Sea only' })
  })

  it('gives terms that look alike in an address addresses of their own', () => {
    const { terms } = buildTaxonomy([["Women's", 'Womens', '!!!', '???', 'index']])
    expect(new Set(terms.map(({ slug }) => slug)).size).toBe(terms.length)
    expect(terms.map(({ slug }) => slug)).not.toContain('index')
  })

  it('links both ways, for any names', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 4 })), (named) => {
        const { terms, ofArticle } = buildTaxonomy(named)
        expect(new Set(terms.map(({ slug }) => slug)).size).toBe(terms.length)
        const forth = ofArticle.flatMap((list, article) => list.map((term) => `${term} ${article}`))
        const back = terms.flatMap(({ articles }, term) => articles.map((article) => `${term} ${article}`))
        expect(forth.sort()).toEqual(back.sort())
      }),
    )
  })
})
