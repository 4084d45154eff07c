import { describe, expect, it } from 'vitest'
import { readStamp } from '../../src/extract/date-stamps.js'
import { extractArticle, openDoors } from '../../src/extract/extract-article.js'
import { decodeEntities } from '../../src/extract/html-entities.js'
import { structuredArticle } from '../../src/extract/structured-data.js'
import type { Article } from '../../src/model/article.js'
import { sourceOf } from './sources.js'

const doors = await openDoors(['html'])
const PROSE =
  '<p>The council has agreed to rebuild the pier, which was closed after a storm tore away part of its deck last winter.</p><p>Engineers told the meeting that the piles were still sound, and that only the deck had to be replaced before the summer.</p>'
function extract(html: string): Article {
  const article = extractArticle(sourceOf(html, 'page.html'), doors, { language: 'en' }, () => undefined)
  if (!article) throw new Error('refused')
  return article
}

describe('a saved page', () => {
  it('takes fields from meta elements and keeps what lost', () => {
    const page = extract(
      `<html lang="en"><head><title>Pier to be rebuilt - Sound</title><meta name="author" content="By Anna Dorn"><meta name="dc.date" content="1999-05-03"><meta property="article:modified_time" content="1999-05-09"><meta property="og:site_name" content="Sound &amp;amp; Strait"><link rel="canonical" href="https://example.org/a"></head><body><h1>Pier to be rebuilt</h1>${PROSE}</body></html>`,
    )
    expect(page).toMatchObject({
      headline: 'Pier to be rebuilt',
      publishedOn: '1999-05-03',
      authors: ['Anna Dorn'],
      outlet: 'Sound & Strait',
      canonicalUrl: 'https://example.org/a',
      language: 'en',
    })
    expect(
      page.evidence.some(({ field, value, chosen }) => field === 'publishedOn' && value === '1999-05-09' && !chosen),
    ).toBe(true)
  })

  it('takes the tags of an editor, and no list that a program made', () => {
    const tagged = (count: number): Article =>
      extract(
        `<head><meta name="news_keywords" content="${Array.from({ length: count }, (_, at) => `pier ${at}`).join(', ')}"></head><body>${PROSE}</body>`,
      )
    expect(tagged(12).statedTags).toHaveLength(12)
    expect(tagged(60).statedTags).toEqual([])
  })

  it('shows neither scripts nor hidden text, and says what was hidden', () => {
    const page = extract(`<body>${PROSE}<div style="display: none">secret words</div><script>alert(1)</script></body>`)
    expect(page.text).not.toContain('secret')
    expect(page.removals).toContainEqual({ reason: 'hidden', text: 'secret words' })
    expect(JSON.stringify(page)).not.toContain('alert')
  })

  it('keeps links that are safe and drops the others to their words', () => {
    const page = extract(
      `<head><link rel="canonical" href="https://example.org/a/b"></head><body><article><p>A <a href="javascript:alert(1)">bad link</a>, a <a href="../c">relative one</a> and <b>bold</b> <i>words</i> with <code>code</code> stand in this sentence of the report, which goes on for a while.</p>${PROSE}</article></body>`,
    )
    const tree = JSON.stringify(page.body)
    expect(tree).not.toContain('javascript')
    expect(tree).toContain('https://example.org/c')
    expect(tree).toContain('"type":"strong"')
    expect(tree).toContain('"type":"emphasis"')
    expect(tree).toContain('"type":"inlineCode"')
  })

  it('survives a hundred thousand nested elements', () => {
    const page = extract(`<body>${'<div>'.repeat(100_000)}${PROSE}`)
    expect(page.text).toContain('rebuild the pier')
  })

  it('is refused when it has no words', () => {
    const said: string[] = []
    const source = sourceOf('<html><body><script>x</script></body></html>', 'page.html')
    expect(extractArticle(source, doors, { language: 'en' }, ({ code }) => said.push(code))).toBeUndefined()
    expect(said).toEqual(['no-article'])
  })
})

describe('JSON-LD', () => {
  const article = (value: unknown) => structuredArticle([JSON.stringify(value)])

  it('is read from objects, arrays and graphs, with references', () => {
    expect(article({ '@type': 'NewsArticle', headline: 'A', author: 'Anna Dorn' })).toMatchObject({
      headline: 'A',
      authors: ['Anna Dorn'],
    })
    expect(article([{ '@type': 'WebPage' }, { '@type': ['Article', 'x'], name: 'B' }])).toMatchObject({ headline: 'B' })
    expect(
      article({
        '@graph': [
          { '@type': 'Article', headline: 'C', author: { '@id': '#a' }, publisher: { '@id': '#p' } },
          { '@id': '#a', name: 'Anna Dorn' },
          { '@id': '#p', name: 'Sound' },
        ],
      }),
    ).toMatchObject({ authors: ['Anna Dorn'], publisher: 'Sound' })
  })

  it('is distrusted', () => {
    expect(structuredArticle(['{broken', '', 'null', '[]', '3'])).toBeUndefined()
    expect(
      article({ '@type': 'Article', headline: { deep: 1 }, datePublished: 3, author: [null, 4, { name: '' }] }),
    ).toEqual({ authors: [], keywords: [] })
    expect(structuredArticle(['{"@type":"Article","headline":"two\nlines"}'])?.headline).toBe('two lines')
  })
})

describe('stamps and references', () => {
  it('takes the day of an instant as written', () => {
    expect(readStamp('2018-09-21T23:30:00-08:00')?.day).toBe('2018-09-21')
    expect(readStamp('20180921')?.day).toBe('2018-09-21')
    expect(readStamp('Fri, 21 Sep 2018 07:00:00 GMT')?.day).toBe('2018-09-21')
    expect(readStamp('04/09/2016')).toBeUndefined()
    expect(readStamp('2018-02-30')).toBeUndefined()
  })
  it('decodes references once, and only those that are characters', () => {
    expect(decodeEntities('King&#8217;s D&amp;D &#x41; &nope; &#xd800; &amp;amp;')).toBe(
      'King’s D&D A &nope; &#xd800; &amp;',
    )
  })
})
