import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { Archive } from '../../src/model/archive.js'
import type { Settings } from '../../src/model/settings.js'
import { articleLists } from '../../src/render/article-lists.js'
import { entryWriter, feedFiles, feedOf } from '../../src/render/feeds.js'
import {
  actor,
  archiveOf,
  article,
  articles,
  day,
  homeless,
  hostileText,
  settings,
  term,
  without,
} from './made-archive.js'

const range = (count: number): number[] => Array.from({ length: count }, (_, position) => position)

const whole = archiveOf(articles(12), {
  tags: [term('ports', 'Ports', range(10)), term('trade', 'Trade', range(9))],
  outlets: [term('the-harbour-gazette', 'The Harbour Gazette', range(12))],
  actors: [actor('Carla Stein', range(11)), actor('Otto Brand', [1])],
  actorSlugs: ['carla-stein', 'otto-brand'],
})

const filesOf = (archive: Archive, given: Settings = settings): Map<string, string> =>
  new Map(
    [...articleLists(archive)].flatMap((list) => {
      const input = { archive, settings: given }
      return [...feedFiles({ ...input, entryAt: entryWriter(input) }, list)].map(
        (file) => [file.outputPath, String(file.content)] as const,
      )
    }),
  )

const atomOf = (archive: Archive): string => filesOf(archive).get('feed.atom') ?? ''
const jsonOf = (archive: Archive) => JSON.parse(filesOf(archive).get('feed.json') ?? '')

/** The elements of a document with the text directly in them, in order; throws where it is not well-formed. */
function elementsOf(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = []
  const open: typeof elements = []
  const parser = new SaxesParser()
  parser.on('error', (fault) => {
    throw fault
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' }
    elements.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  return elements
}

const textsOf = (xml: string, name: string): string[] =>
  elementsOf(xml)
    .filter((element) => element.name === name)
    .map((element) => element.text)

describe('feedFiles', () => {
  it('makes two feeds for the site and for every term with ten articles', () => {
    expect([...filesOf(whole).keys()]).toEqual([
      'feed.atom',
      'feed.json',
      'tags/ports.atom',
      'tags/ports.feed.json',
      'outlets/the-harbour-gazette.atom',
      'outlets/the-harbour-gazette.feed.json',
      'actors/carla-stein.atom',
      'actors/carla-stein.feed.json',
    ])
  })

  it('makes none without an address, when switched off, or when nothing is dated', () => {
    expect(filesOf(whole, homeless).size).toBe(0)
    expect(filesOf(whole, { ...settings, outputs: { ...settings.outputs, feeds: false } }).size).toBe(0)
    expect(filesOf(archiveOf([without('publishedOn')])).size).toBe(0)
    expect(filesOf(archiveOf([])).size).toBe(0)
  })

  it('is what feedOf says', () => {
    for (const given of [settings, homeless]) {
      const promised = [...articleLists(whole), { kind: 'tag' as const, slug: 'trade', articles: range(9) }].flatMap(
        (list) => {
          const paths = feedOf(list.kind, list.slug, list.articles, { archive: whole, settings: given })
          return paths === undefined ? [] : [paths.atom, paths.json]
        },
      )
      expect([...filesOf(whole, given).keys()]).toEqual(promised)
    }
  })

  it('holds the newest fifty dated articles', () => {
    const many = archiveOf([...articles(60), without('publishedOn')])
    expect(textsOf(atomOf(many), 'id')).toHaveLength(51)
    expect(jsonOf(many).items).toHaveLength(50)
    expect(jsonOf(archiveOf([article, without('publishedOn')])).items).toHaveLength(1)
  })

  it('is as new as its newest entry', () => {
    const two = archiveOf(articles(2, (position) => ({ publishedOn: day(position === 0 ? '2016-02-16' : '2015') })))
    expect(textsOf(atomOf(two), 'updated')).toEqual([
      '2016-02-16T00:00:00Z',
      '2016-02-16T00:00:00Z',
      '2015-01-01T00:00:00Z',
    ])
  })

  it('calls a date publication only where the day is known', () => {
    const months = archiveOf(
      articles(2, (position) => ({ publishedOn: day(position === 0 ? '2016-02-16' : '2016-02') })),
    )
    expect(textsOf(atomOf(months), 'published')).toEqual(['2016-02-16T00:00:00Z'])
    expect(textsOf(atomOf(months), 'updated').at(-1)).toBe('2016-02-01T00:00:00Z')
    expect(jsonOf(months).items.map((item: { date_published?: string }) => item.date_published)).toEqual([
      '2016-02-16T00:00:00Z',
      undefined,
    ])
  })

  it('identifies an article by its id for good', () => {
    const [, id] = textsOf(atomOf(archiveOf([article])), 'id')
    expect(id).toBe('urn:uuid:20436ec5-2d00-5a86-8376-487df2db36c2')
    expect(jsonOf(archiveOf([{ ...article, headline: 'Other', permalink: 'x.html' }])).items[0].id).toBe(id)
    expect(jsonOf(archiveOf([{ ...article, id: 'other' }])).items[0].id).not.toBe(id)
  })

  it('points to absolute addresses, percent-encoded', () => {
    const persian = archiveOf([{ ...article, permalink: 'articles/2016/02/بندر & x.html' }])
    const url = 'https://papers.example/archive/articles/2016/02/%D8%A8%D9%86%D8%AF%D8%B1%20%26%20x.html'
    const links = elementsOf(atomOf(persian)).filter((element) => element.name === 'link')
    expect(links.map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
      ['self', 'https://papers.example/archive/feed.atom'],
      ['alternate', 'https://papers.example/archive/'],
      ['alternate', url],
      ['via', 'https://gazette.example/2016/harbour?id=1&page=2'],
    ])
    expect(jsonOf(persian).items[0]).toMatchObject({
      url,
      external_url: 'https://gazette.example/2016/harbour?id=1&page=2',
    })
  })

  it('credits authors, else the outlet, else nobody', () => {
    const authorsOf = (change: object) => jsonOf(archiveOf([{ ...article, ...change }])).items[0].authors
    expect(authorsOf({ authors: ['Anna Dorn', 'News Desk'] })).toEqual([{ name: 'Anna Dorn' }, { name: 'News Desk' }])
    expect(authorsOf({ authors: [] })).toEqual([{ name: 'The Harbour Gazette' }])
    expect(jsonOf(archiveOf([{ ...without('outlet'), authors: [] }])).items[0]).not.toHaveProperty('authors')
    expect(textsOf(atomOf(archiveOf([{ ...without('outlet'), authors: [] }])), 'name')).toEqual(['Harbour Papers'])
    expect(textsOf(atomOf(archiveOf([{ ...article, authors: ['Anna Dorn', 'News Desk'] }])), 'name')).toEqual([
      'Harbour Papers',
      'Anna Dorn',
      'News Desk',
    ])
  })

  it('names tags, language and rights', () => {
    const tagged = archiveOf([{ ...article, tags: [0], language: 'fa' }], { tags: [term('ports', 'Ports', [0])] })
    const atom = filesOf(tagged, { ...settings, rights: 'CC0' }).get('feed.atom') ?? ''
    expect(textsOf(atom, 'rights')).toEqual(['CC0'])
    expect(elementsOf(atom).find(({ name }) => name === 'category')?.attributes).toEqual({ term: 'Ports' })
    expect(elementsOf(atom).find(({ name }) => name === 'entry')?.attributes).toEqual({ 'xml:lang': 'fa' })
    expect(
      elementsOf(atomOf(archiveOf([{ ...article, language: 'und' }]))).find(({ name }) => name === 'entry')?.attributes,
    ).toEqual({})
  })

  it('stays well-formed and says the same in both notations for ten thousand hostile texts', () => {
    const texts = fc.sample(hostileText, { numRuns: 10_000, seed: 7 })
    for (let from = 0; from < texts.length; from += 50) {
      const batch = texts.slice(from, from + 50)
      const archive = archiveOf(
        articles(batch.length, (position) => {
          const text = batch[position] ?? ''
          return {
            headline: text,
            excerpt: text,
            authors: [text],
            outlet: text,
            language: position === 0 ? text : 'en',
            tags: [0],
          }
        }),
        { tags: [term('x', batch[0] ?? '', [])] },
      )
      const files = filesOf(archive, { ...settings, title: batch[1] ?? '', rights: batch[2] ?? '' })
      const items: { title: string }[] = JSON.parse(files.get('feed.json') ?? '').items
      expect(textsOf(files.get('feed.atom') ?? '', 'title').slice(1)).toEqual(items.map((item) => item.title))
    }
  })
})
