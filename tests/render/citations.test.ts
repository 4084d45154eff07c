import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArchivedArticle } from '../../src/model/archive.js'
import { citationsOf } from '../../src/render/citations.js'
import { article, day, homeless, hostileText, settings, without } from './made-archive.js'

const cite = (change: Partial<ArchivedArticle> = {}) => citationsOf({ ...article, ...change }, settings)
const fieldsOf = (bibtex: string): string[] => bibtex.split('\n').slice(1, -2)

describe('citationsOf', () => {
  it('states all that is known, in plain words', () => {
    expect(cite().plain).toBe(
      'Anna Dorn. “Harbour opens.” The Harbour Gazette (AFP), 16 February 2016. https://gazette.example/2016/harbour?id=1&page=2',
    )
  })

  it('says n.d. for an undated article and never when it was looked at', () => {
    const { plain, bibtex, ris, cslJson } = citationsOf(without('publishedOn'), settings)
    expect(plain).toContain('Gazette (AFP), n.d. https://')
    expect(bibtex).not.toMatch(/year|month|day|urldate/)
    expect(ris).not.toMatch(/^(?:PY|DA|Y2)/m)
    expect(JSON.parse(cslJson)[0]).not.toHaveProperty('issued')
    expect(cslJson).not.toContain('accessed')
  })

  it.each([
    ['2016-02-16', [2016, 2, 16], '2016/02/16/', '  year = {2016},\n  month = feb,\n  day = {16},'],
    ['2016-12', [2016, 12], '2016/12//', '  year = {2016},\n  month = dec,\n  url'],
    ['2016', [2016], '2016///', '  year = {2016},\n  url'],
  ])('dates %s as exactly as it is known', (date, parts, ris, bibtex) => {
    const citations = cite({ publishedOn: day(date) })
    expect(JSON.parse(citations.cslJson)[0].issued).toEqual({ 'date-parts': [parts] })
    expect(citations.ris).toContain(`DA  - ${ris}\n`)
    expect(citations.bibtex).toContain(bibtex)
  })

  it('gives the page on this site where nobody knows the first address, and no URL where neither is known', () => {
    const unlocated = without('canonicalUrl')
    expect(citationsOf(unlocated, settings).ris).toContain(
      'UR  - https://papers.example/archive/articles/2016/02/harbour-opens.html\n',
    )
    const nowhere = citationsOf(unlocated, homeless)
    expect(nowhere.plain).toMatch(/16 February 2016\.$/)
    expect(nowhere.ris).not.toContain('UR')
    expect(nowhere.bibtex).not.toContain('url')
  })

  it('takes no address a browser would run', () => {
    expect(citationsOf({ ...article, canonicalUrl: 'javascript:alert(1)' }, homeless).ris).not.toContain('UR')
  })

  it('writes one valid record of each notation', () => {
    const { bibtex, ris, cslJson } = cite()
    expect(bibtex).toBe(
      [
        '@article{dorn-2016-0a1b2c3d4e5f,',
        '  author = {Dorn, Anna},',
        '  title = {{Harbour opens}},',
        '  journal = {The Harbour Gazette},',
        '  year = {2016},',
        '  month = feb,',
        '  day = {16},',
        '  url = {https://gazette.example/2016/harbour?id=1&page=2},',
        '  language = {en},',
        '  note = {Agency: AFP}',
        '}',
        '',
      ].join('\n'),
    )
    expect(ris.split('\n')).toEqual([
      'TY  - NEWS',
      'AU  - Dorn, Anna',
      'TI  - Harbour opens',
      'T2  - The Harbour Gazette',
      'SE  - Shipping',
      'PY  - 2016',
      'DA  - 2016/02/16/',
      'UR  - https://gazette.example/2016/harbour?id=1&page=2',
      'LA  - en',
      'N1  - Agency: AFP',
      'ID  - 0a1b2c3d4e5f',
      'ER  - ',
      '',
    ])
    expect(JSON.parse(cslJson)).toEqual([
      {
        id: '0a1b2c3d4e5f',
        type: 'article-newspaper',
        title: 'Harbour opens',
        author: [{ family: 'Dorn', given: 'Anna' }],
        'container-title': 'The Harbour Gazette',
        section: 'Shipping',
        issued: { 'date-parts': [[2016, 2, 16]] },
        URL: 'https://gazette.example/2016/harbour?id=1&page=2',
        language: 'en',
        note: 'Agency: AFP',
      },
    ])
  })

  it('joins authors in words and keeps a question mark', () => {
    const { plain } = cite({ authors: ['Anna Dorn', 'News Desk', 'Boris Vogel'], headline: 'Who pays?' })
    expect(plain).toMatch(/^Anna Dorn, News Desk and Boris Vogel\. “Who pays\?” The/)
  })

  it('keeps desks whole in every notation', () => {
    const { bibtex, ris, cslJson } = cite({ authors: ['Gazette Editorial Staff, Harbour and Docks'] })
    expect(bibtex).toContain('author = {{Gazette Editorial Staff, Harbour and Docks}}')
    expect(ris).toContain('AU  - Gazette Editorial Staff Harbour and Docks\n')
    expect(JSON.parse(cslJson)[0].author).toEqual([{ literal: 'Gazette Editorial Staff, Harbour and Docks' }])
  })

  it('writes what TeX would take for commands as text', () => {
    const { bibtex } = cite({ headline: '50% of {A} \\ B & #1_x ~ ^ $5' })
    expect(bibtex).toContain(
      'title = {{50\\% of \\textbraceleft{}A\\textbraceright{} \\textbackslash{} B \\& \\#1\\_x \\textasciitilde{} \\textasciicircum{} \\$5}}',
    )
  })

  it('keeps braces out of addresses and leaves the rest of them alone', () => {
    const { bibtex } = cite({ canonicalUrl: 'https://gazette.example/a_b?q={x}^~\\&p=50%25#top' })
    expect(bibtex).toContain('url = {https://gazette.example/a_b?q=%7Bx%7D%5E%7E%5C&p=50%25#top}')
  })

  it('makes keys that differ whenever ids differ', () => {
    const keyOf = (id: string) => cite({ id }).bibtex.split('\n')[0]
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        fc.pre(a.replace(/\s/g, '') !== b.replace(/\s/g, ''))
        const [one, other] = [keyOf(`x${a}`), keyOf(`y${b}`)]
        expect(one).not.toBe(other)
        expect(one).toMatch(/^@article\{dorn-2016-[A-Za-z0-9_-]+,$/)
      }),
    )
    expect(keyOf('a_b')).not.toBe(keyOf('a b'))
    expect(keyOf('a_20_b')).not.toBe(keyOf('a b'))
  })

  it('cannot be broken out of by any field', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const hostile = {
          headline: one,
          outlet: other,
          agency: one,
          section: other,
          authors: [one, other],
          language: one,
          id: other,
          canonicalUrl: `https://x.example/${one}`,
        }
        const { plain, bibtex, ris, cslJson } = citationsOf({ ...article, ...hostile }, settings)
        expect(plain).not.toMatch(/[\n\r\u2028\u2029\u0085]/)
        expectOneRisRecord(ris)
        expectOneBibtexEntry(bibtex)
        expect(JSON.parse(cslJson)).toHaveLength(1)
      }),
    )
  })
})

function expectOneRisRecord(ris: string): void {
  const lines = ris.split(/[\n\r\u2028\u2029\u0085\v\f]/)
  expect(lines.pop()).toBe('')
  expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true)
  expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(1)
  expect(lines.findIndex((line) => line.startsWith('ER'))).toBe(lines.length - 1)
}

/** As BibTeX reads it: braces are counted whatever stands before them, and the entry ends where they close. */
function expectOneBibtexEntry(bibtex: string): void {
  let depth = 0
  const ends: number[] = []
  for (const [position, character] of [...bibtex].entries()) {
    if (character === '{') depth++
    if (character === '}' && --depth === 0) ends.push(position)
  }
  expect(depth).toBe(0)
  expect(ends).toEqual([[...bibtex].length - 2])
  for (const line of fieldsOf(bibtex)) expect(line).toMatch(/^ {2}[a-z]+ = (?:\{[^\n\r]*\}|[a-z]{3}),?$/)
}
