import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import type { ArchivedArticle } from '../../src/model/archive.js'
import { type ArticleHeadContext, articleHead } from '../../src/render/structured-data.js'
import { article, day, homeless, hostileText, settings, without } from './made-archive.js'

const context: ArticleHeadContext = {
  settings,
  tags: ['Ports', 'Trade'],
  actors: [
    { name: 'Carla Stein', kind: 'person' },
    { name: 'Harbour Board', kind: 'organisation' },
    { name: 'Norland', kind: 'state' },
  ],
}

/** What a reader of the page finds in the head. */
function readHead(shown: ArchivedArticle, given: ArticleHeadContext = context) {
  const metadata: [string, string][] = []
  let jsonLd = ''
  for (const node of parseFragment(String(articleHead(shown, given))).childNodes) {
    if (!('attrs' in node)) continue
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
    if (node.nodeName === 'meta')
      metadata.push([attributes.name ?? attributes.property ?? '', attributes.content ?? ''])
    else if (node.nodeName === 'script')
      jsonLd += node.childNodes.map((text) => ('value' in text ? text.value : '')).join('')
    else throw new Error(`unexpected ${node.nodeName}`)
  }
  const all = (name: string): string[] => metadata.filter(([key]) => key === name).map(([, content]) => content)
  return { metadata, all, jsonLd: JSON.parse(jsonLd) }
}

describe('articleHead', () => {
  it('states what reference managers read', () => {
    const { all } = readHead({ ...article, authors: ['Anna Dorn', 'News Desk'] })
    expect(all('citation_title')).toEqual(['Harbour opens'])
    expect(all('citation_author')).toEqual(['Anna Dorn', 'News Desk'])
    expect(all('citation_publication_date')).toEqual(['2016/02/16'])
    expect(all('citation_journal_title')).toEqual(['The Harbour Gazette'])
    expect(all('citation_public_url')).toEqual(['https://gazette.example/2016/harbour?id=1&page=2'])
    expect(all('DC.type')).toEqual(['newspaperArticle'])
    expect(all('DC.creator')).toEqual(['Anna Dorn', 'News Desk'])
    expect(all('DC.subject')).toEqual(['Ports', 'Trade'])
    expect(all('author')).toEqual(['Anna Dorn', 'News Desk'])
  })

  it('states what previews read', () => {
    const { all } = readHead({ ...article, dek: 'Ships are back.' })
    expect(all('og:type')).toEqual(['article'])
    expect(all('og:url')).toEqual(['https://papers.example/archive/articles/2016/02/harbour-opens.html'])
    expect(all('og:description')).toEqual(['Ships are back.'])
    expect(all('article:published_time')).toEqual(['2016-02-16'])
    expect(all('article:tag')).toEqual(['Ports', 'Trade'])
  })

  it('states a month or year only where a part of a date is allowed', () => {
    const { all, jsonLd } = readHead({ ...article, publishedOn: day('2016-02') })
    expect(all('article:published_time')).toEqual([])
    expect(all('citation_publication_date')).toEqual(['2016/02'])
    expect(all('DC.date')).toEqual(['2016-02'])
    expect(jsonLd.datePublished).toBe('2016-02')
  })

  it('says nothing of what is unknown', () => {
    const bare = {
      ...without('publishedOn', 'outlet', 'agency', 'section', 'canonicalUrl'),
      authors: [],
      language: 'und',
      excerpt: '',
    }
    const { metadata, jsonLd } = readHead(bare, { settings: homeless, tags: [], actors: [] })
    expect(metadata).toEqual([
      ['og:type', 'article'],
      ['og:title', 'Harbour opens'],
      ['citation_title', 'Harbour opens'],
      ['DC.type', 'newspaperArticle'],
      ['DC.title', 'Harbour opens'],
    ])
    expect(jsonLd).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Harbour opens',
      wordCount: 120,
      isPartOf: { '@type': 'Collection', name: 'Harbour Papers' },
    })
  })

  it('describes the article for search engines', () => {
    const { jsonLd } = readHead({ ...article, authors: ['Anna Dorn', 'News Desk'] })
    expect(jsonLd).toMatchObject({
      author: [
        { '@type': 'Person', name: 'Anna Dorn' },
        { '@type': 'Organization', name: 'News Desk' },
      ],
      publisher: { '@type': 'Organization', name: 'The Harbour Gazette' },
      sourceOrganization: { '@type': 'Organization', name: 'AFP' },
      keywords: ['Ports', 'Trade'],
      mentions: [
        { '@type': 'Person', name: 'Carla Stein' },
        { '@type': 'Organization', name: 'Harbour Board' },
        { '@type': 'Country', name: 'Norland' },
      ],
      isBasedOn: 'https://gazette.example/2016/harbour?id=1&page=2',
      mainEntityOfPage: 'https://papers.example/archive/articles/2016/02/harbour-opens.html',
    })
  })

  it('reads back whatever the fields hold, and nothing leaves the head', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const hostile = { ...article, headline: `a${one}`, outlet: `b${other}`, authors: [`c${one}`], excerpt: other }
        const { all, jsonLd } = readHead(hostile, {
          settings,
          tags: [`d${one}`],
          actors: [{ name: `e${one}`, kind: 'person' }],
        })
        const [headline] = all('og:title')
        expect(headline).not.toMatch(/[\n\r]/)
        expect(jsonLd.headline).toBe(headline)
        expect(jsonLd.publisher.name).toBe(all('DC.publisher')[0])
        expect(jsonLd.keywords).toEqual(all('article:tag'))
        expect(jsonLd.mentions[0].name).toBe(all('author')[0]?.replace('c', 'e'))
      }),
    )
  })
})
