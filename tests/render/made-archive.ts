/** Archives made for tests of `render`: plain articles of an invented paper, changed where a test needs it. */
import fc from 'fast-check'
import type { Actor } from '../../src/model/actor.js'
import type { Archive, ArchivedArticle, Term } from '../../src/model/archive.js'
import type { CalendarDate } from '../../src/model/calendar-date.js'
import type { Settings } from '../../src/model/settings.js'
import { parseCalendarDate } from '../../src/text/calendar-dates.js'

/** A date that must exist. */
export function day(text: string): CalendarDate {
  const date = parseCalendarDate(text)
  if (date === undefined) throw new Error(`${text} is no date`)
  return date
}

export const settings: Settings = {
  title: 'Harbour Papers',
  description: 'Reports about a harbour.',
  baseUrl: 'https://papers.example/archive/',
  language: 'en',
  ignore: [],
  vanished: 'page',
  recognise: true,
  pageSize: 50,
  fileBudget: 20_000,
  maxSourceBytes: 20_000_000,
  outputs: {
    feeds: true,
    sitemap: true,
    lists: true,
    pairs: true,
    evidence: true,
    citations: true,
    related: true,
    quotations: true,
  },
}

/** Settings without an address of the site. */
export const homeless: Settings = (({ baseUrl: _, ...rest }) => rest)(settings)

export const article: ArchivedArticle = {
  id: '0a1b2c3d4e5f',
  sourcePath: 'harbour.txt',
  permalink: 'articles/2016/02/harbour-opens.html',
  headline: 'Harbour opens',
  publishedOn: day('2016-02-16'),
  outlet: 'The Harbour Gazette',
  agency: 'AFP',
  authors: ['Anna Dorn'],
  section: 'Shipping',
  canonicalUrl: 'https://gazette.example/2016/harbour?id=1&page=2',
  language: 'en',
  direction: 'ltr',
  sample: false,
  wordCount: 120,
  excerpt: 'The harbour opened on Tuesday.',
  sha256: 'ab'.repeat(32),
  tags: [],
  actors: [],
  nameActors: [],
  related: [],
}

/** The article without some of its fields. */
export function without(...fields: (keyof ArchivedArticle)[]): ArchivedArticle {
  return Object.fromEntries(
    Object.entries(article).filter(([field]) => !fields.includes(field as keyof ArchivedArticle)),
  ) as unknown as ArchivedArticle
}

export function term(slug: string, name: string, articles: readonly number[]): Term {
  return { slug, name, variants: [], broader: [], articles, beside: [] }
}

export function actor(name: string, articles: readonly number[]): Actor {
  return {
    id: `person:${name}`,
    name,
    sortName: name,
    kind: 'person',
    variants: [],
    roles: [],
    articles: articles.map((position) => ({ article: position, count: 1, sentences: [] })),
    companions: [],
    merges: [],
    suggestions: [],
    sameAs: [],
    mentionCount: articles.length,
  }
}

export function archiveOf(articles: readonly ArchivedArticle[], parts: Partial<Archive> = {}): Archive {
  return {
    articles,
    actors: [],
    actorSlugs: [],
    pairs: [],
    tags: [],
    outlets: [],
    tombstones: [],
    outcomes: [],
    messages: [],
    ...parts,
  }
}

/** `count` articles with ids and addresses of their own. */
export function articles(count: number, change: (position: number) => Partial<ArchivedArticle> = () => ({})) {
  return Array.from({ length: count }, (_, position) => ({
    ...article,
    id: position.toString(16).padStart(12, '0'),
    permalink: `articles/2016/02/${position}.html`,
    ...change(position),
  }))
}

/** Text as hostile as text can be: any code unit, and pieces that are syntax somewhere. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        ...[
          '\n',
          '\r\n',
          '\u2028',
          '\u0085',
          '\u0000',
          '\u001b',
          '\ufffe',
          '\u202e',
          '\n\nER  - \nTY  - NEWS',
          '\nER  -',
        ],
        ...[
          '{',
          '}',
          '\\',
          '\\}',
          '},\n@article{x,',
          '%',
          '$',
          ' and ',
          ',',
          '"',
          "'",
          '`',
          '=1+1',
          '@SUM(A1)',
          '\t=x',
        ],
        ...[']]>', '<![CDATA[', '<!--', '-->', '</script>', '<script>', '&', '&amp;', '<', '>', '<?xml ?>', '</title>'],
        ...['ژ', 'Ё', 'é', 'e\u0301', '漢', '🗞️', '\u200c'],
      ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''))
