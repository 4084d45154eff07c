import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Archive } from '../../src/model/archive.js'
import type { Settings } from '../../src/model/settings.js'
import { articleLists } from '../../src/render/article-lists.js'
import { citationsOf } from '../../src/render/citations.js'
import { LIST_NOTATIONS, listFiles, listFilesOf } from '../../src/render/list-files.js'
import { actor, archiveOf, article, articles, homeless, hostileText, settings, term } from './made-archive.js'

const range = (count: number): number[] => Array.from({ length: count }, (_, position) => position)

const whole = archiveOf(
  articles(12, () => ({ tags: [0], actors: [0, 1] })),
  {
    tags: [term('ports', 'Ports', range(12)), term('trade', 'Trade', range(9))],
    outlets: [term('the-harbour-gazette', 'The Harbour Gazette', [2, 3, 4, 5, 6, 7, 8, 9, 10, 11])],
    actors: [actor('Carla Stein', range(11)), actor('Otto Brand', [1])],
    actorSlugs: ['carla-stein', 'otto-brand'],
  },
)

const filesOf = (archive: Archive, given: Settings = settings): Map<string, string> =>
  new Map(
    LIST_NOTATIONS.flatMap((notation) => [...listFiles({ archive, settings: given }, notation)]).map((file) => [
      file.outputPath,
      String(file.content),
    ]),
  )

const rowsOf = (archive: Archive): Record<string, string>[] =>
  parse(filesOf(archive).get('articles.csv') ?? '', { columns: true })

describe('listFiles', () => {
  it('makes four files for the archive and for every term with ten articles', () => {
    const stems = ['articles', 'tags/ports', 'outlets/the-harbour-gazette', 'actors/carla-stein']
    const expected = ['bib', 'ris', 'json', 'csv'].flatMap((ending) => stems.map((stem) => `${stem}.${ending}`))
    expect([...filesOf(whole).keys()]).toEqual(expected)
    expect(filesOf(whole, homeless).size).toBe(16)
  })

  it('makes none when switched off or when the archive is empty', () => {
    expect(filesOf(whole, { ...settings, outputs: { ...settings.outputs, lists: false } }).size).toBe(0)
    expect(filesOf(archiveOf([])).size).toBe(0)
  })

  it('is what listFilesOf says', () => {
    const off = { ...settings, outputs: { ...settings.outputs, lists: false } }
    for (const given of [settings, off]) {
      const promised = [...articleLists(whole), { kind: 'tag' as const, slug: 'trade', articles: range(9) }].flatMap(
        (list) => Object.values(listFilesOf(list.kind, list.slug, list.articles, { settings: given }) ?? {}),
      )
      expect([...filesOf(whole, given).keys()].sort()).toEqual(promised.sort())
    }
  })

  it('holds the citations of the articles in their order', () => {
    const files = filesOf(whole)
    const cited = range(12)
      .slice(2)
      .map((position) => citationsOf(whole.articles[position] ?? article, settings))
    expect(files.get('outlets/the-harbour-gazette.bib')).toBe(cited.map(({ bibtex }) => bibtex).join('\n'))
    expect(files.get('outlets/the-harbour-gazette.ris')).toBe(cited.map(({ ris }) => ris).join('\n'))
    expect(JSON.parse(files.get('outlets/the-harbour-gazette.json') ?? '')).toEqual(
      cited.flatMap(({ cslJson }) => JSON.parse(cslJson)),
    )
  })

  it('writes a table with a row an article', () => {
    const [first, ...others] = rowsOf(whole)
    expect(others).toHaveLength(11)
    expect(first).toEqual({
      id: '000000000000',
      permalink: 'articles/2016/02/0.html',
      headline: 'Harbour opens',
      publishedOn: '2016-02-16',
      outlet: 'The Harbour Gazette',
      agency: 'AFP',
      authors: 'Anna Dorn',
      section: 'Shipping',
      language: 'en',
      tags: 'Ports',
      actors: 'Carla Stein; Otto Brand',
      canonicalUrl: 'https://gazette.example/2016/harbour?id=1&page=2',
      sha256: 'ab'.repeat(32),
      actorCodes: 'unknown; unknown',
    })
    expect(filesOf(whole).get('articles.csv')?.startsWith('id,permalink,')).toBe(true)
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r\n=1', ' =1', '\u0000=1', '=cmd|" /C calc"!A0', '\u202e=1'])(
    'gives a spreadsheet no formula for %j',
    (payload) => {
      const hostile = archiveOf(
        [{ ...article, id: payload, headline: payload, outlet: payload, authors: [payload], tags: [0] }],
        {
          tags: [term('x', payload, [0])],
        },
      )
      const [row] = rowsOf(hostile)
      for (const column of ['id', 'headline', 'outlet', 'authors', 'tags']) expect(row?.[column]).toMatch(/^'[=+\-@]/)
    },
  )

  it('stays a table whatever the fields hold', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 5 }), (texts) => {
        const hostile = archiveOf(
          texts.map((text) => ({
            ...article,
            headline: text,
            outlet: text,
            authors: [text, text],
            section: text,
            language: text,
          })),
        )
        const rows = rowsOf(hostile)
        expect(rows).toHaveLength(texts.length)
        for (const row of rows) {
          expect(row.sha256).toBe(article.sha256)
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]|\p{Cc}/u)
        }
      }),
    )
  })
})
