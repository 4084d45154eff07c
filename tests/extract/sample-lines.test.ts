/** Rules that one line decides, on texts of a few lines. */
import { describe, expect, it } from 'vitest'
import { bylineAt } from '../../src/extract/byline-line.js'
import { datesIn } from '../../src/extract/date-notations.js'
import { type Doors, extractArticle, openDoors } from '../../src/extract/extract-article.js'
import type { Article } from '../../src/model/article.js'
import { sourceOf } from './sources.js'

const doors: Doors = await openDoors(['raw-text', 'html'])
const BODY = [
  'The council of Sandport voted on Monday to keep the old lighthouse and to pay for a new roof. The debate lasted until midnight.',
  'Those who wanted to sell the tower said that the harbour needs the money. The mayor answered that a harbour needs its light.',
  'A mason from the next town will begin with the work in May, and the tower will be closed to visitors until it is done.',
]

function articleOf(text: string, path = 'source.txt'): Article {
  const article = extractArticle(sourceOf(text, path), doors, { language: 'en' }, () => {})
  if (!article) throw new Error('no article')
  return article
}

const HEADLINE = 'Council votes to keep the old lighthouse'
const withHead = (...head: string[]): Article => articleOf([HEADLINE, ...head, ...BODY].join('\n\n'))

describe('the day of publication', () => {
  it.each([
    ['Published On 9 Oct 20239 Oct 2023', ['2023-10-09', '2023-10-09']],
    ['28.09.1912:44', []],
    ['December 22, 20233:00 AM ET', ['2023-12-22']],
  ])('is read where the dump glued its line: %s', (line, days) => {
    const found = datesIn(line).map(({ date }) => date as string)
    expect(found.filter((date) => date.length === 10)).toEqual(days)
  })

  it.each([
    'The lighthouse of Sandport, seen from the ferry on Dec. 17, 2012. Photo: Tilda Marrow',
    '— Tilda Marrow (@tildamarrow) November 3, 2013',
    'Citation: the council votes, first printed in the county paper (2014, March 2) retrieved 24 December 2015 from the archive',
  ])('is not that of what a line tells: %s', (line) => {
    expect(withHead('By Tilda Marrow', line).publishedOn).toBeUndefined()
  })

  it('is the one beside the headline where a bare time element says another', () => {
    const page = `<html><body><main><h1>${HEADLINE}</h1><p>4 March 2014</p>${BODY.map((text) => `<p>${text}</p>`).join('')}
      <p><time datetime="2015-01-09">9 January</time></p></main></body></html>`
    expect(articleOf(page, 'page.html').publishedOn).toBe('2014-03-04')
  })

  it('is no day of an update where the page shows the day of publication', () => {
    const page = `<html><head><meta property="og:updated_time" content="2016-02-02"></head><body><main><h1>${HEADLINE}</h1>
      <p>Published 4 March 2014</p>${BODY.map((text) => `<p>${text}</p>`).join('')}</main></body></html>`
    expect(articleOf(page, 'page.html').publishedOn).toBe('2014-03-04')
  })

  it('is unknown where comments follow the text and only they have days', () => {
    const comments = [3, 4, 5, 6].map((day) => `Reader${day}\n\n${day} March 2014 um 10:12\n\nA fine lighthouse it is.`)
    expect(articleOf([HEADLINE, ...BODY, '4 Kommentare', ...comments].join('\n\n')).publishedOn).toBeUndefined()
  })
})

describe('a byline', () => {
  it.each([
    ['By Lexi G', ['Lexi G']],
    ['by IWB', ['IWB']],
    ['By Daniel | Published: 23 July 2017', ['Daniel']],
    ['By Elena Marsh FOXNews', ['Elena Marsh']],
    ['By Elena Marsh MS, RDN', ['Elena Marsh']],
    ['By Elena Marsh Last updated Nov 8, 2023', ['Elena Marsh']],
  ])('names who signs: %s', (line, names) => {
    expect(bylineAt(line)?.names).toEqual(names)
  })

  it.each(['By Friday', 'by then.', 'By accident'])('is not: %s', (line) => {
    expect(bylineAt(line)).toBeUndefined()
  })

  it('may name several beside the date', () => {
    expect(withHead('Tilda Marrow and Otto Penn, Harbour Times - Dec 20, 2013').authors).toEqual([
      'Tilda Marrow',
      'Otto Penn',
    ])
  })

  it('may stand above the headline, over the date', () => {
    const text = ['Tilda Marrow', 'March 4, 2014', HEADLINE, ...BODY].join('\n')
    expect(articleOf(text).authors).toEqual(['Tilda Marrow'])
  })
})

describe('a headline', () => {
  it('loses the name of the site that a first line adds', () => {
    const { headline } = articleOf([`${HEADLINE} - Sandport Courier`, ...BODY].join('\n\n'))
    expect(headline).toBe(HEADLINE)
  })

  it('loses the date that a flat capture adds', () => {
    const article = articleOf(['Menu Home', `${HEADLINE} | March 4, 2014`, ...BODY].join('\n\n'))
    expect([article.headline.replace(/[|\s]+$/, ''), article.publishedOn]).toEqual([HEADLINE, '2014-03-04'])
  })

  it('stands above its dek', () => {
    const dek = 'The roof of the lighthouse of Sandport is paid for, after a debate until midnight'
    expect(withHead(dek, 'By Tilda Marrow').headline).toBe(HEADLINE)
  })
})

describe('the body', () => {
  it.each(['Subscribe', 'Print', 'Share'])('does not end in a button: %s', (button) => {
    expect(articleOf([HEADLINE, ...BODY, button].join('\n\n')).text).not.toContain(button)
  })
})

describe('the outlet', () => {
  it('is not the company that holds the rights', () => {
    const text = [HEADLINE, ...BODY, '© 2014 Marrow Media Group Limited. All rights reserved.'].join('\n\n')
    expect(articleOf(text).outlet).toBeUndefined()
  })

  it('is not the person of whom a biography speaks', () => {
    const text = [HEADLINE, ...BODY, 'Tilda Marrow', 'Tilda Marrow is a newspaper reporter at the coast.'].join('\n\n')
    expect(articleOf(text).outlet).toBeUndefined()
  })

  it.each(['© Tilda Marrow', '© Tilda Marrow/dpa', 'The tower in May. © Tilda Marrow/AAP'])(
    'is not who has the rights in a picture: %s',
    (credit) => {
      expect(articleOf([HEADLINE, credit, ...BODY].join('\n\n')).outlet).toBeUndefined()
    },
  )

  it('is not the reservation of rights in another language', () => {
    const text = [HEADLINE, ...BODY, '© Tüm Hakları Saklıdır'].join('\n\n')
    expect(articleOf(text).outlet).toBeUndefined()
  })

  const furniture = (name: string): string[] => [
    `Home | News | Sport | ${name} Weekly | Shop`,
    `More from ${name}`,
    `Download the ${name} app`,
    `Privacy policy | Terms | Work at ${name} | Contact`,
  ]

  it('is a known one that the furniture names again and again', () => {
    expect(articleOf([HEADLINE, ...BODY, ...furniture('Aftonbladet')].join('\n\n')).outlet).toBe('Aftonbladet')
    expect(articleOf([HEADLINE, ...BODY, ...furniture('Sandport Shop')].join('\n\n')).outlet).not.toBe('Sandport Shop')
  })

  it('is no known one of which the article tells, or beside which another stands', () => {
    const told = BODY.map((paragraph) => `${paragraph} Aftonbladet was the first to report it.`)
    expect(articleOf([HEADLINE, ...told, ...furniture('Aftonbladet').slice(0, 3)].join('\n\n')).outlet).toBeUndefined()
    const both = [...furniture('Aftonbladet'), ...furniture('Dagens Nyheter')]
    expect(articleOf([HEADLINE, ...BODY, ...both].join('\n\n')).outlet).toBeUndefined()
  })
})
