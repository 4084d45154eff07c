/** The samples as a user sees them: read without complaint, each with the fields a careful reader would give it. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyArchive, filesBelow, PROJECT, removeArchive, run } from './support/build-site.js'

/** What `export articles` says of one article; only what is compared here. */
interface Exported {
  readonly sourcePath: string
  readonly headline: string
  readonly publishedOn?: string
  readonly dateHint?: string
  readonly outlet?: string
  readonly agency?: string
  readonly authors: readonly string[]
  readonly language: string
  readonly direction: string
  readonly text: string
  readonly sample: boolean
}

/** Fields a careful reader finds. A date is `none` where the text does not let anybody know it. */
const EXPECTED: readonly (readonly [file: string, fields: Readonly<Record<string, unknown>>])[] = [
  [
    'captures/caspian-ledger-kalantari-fomin.txt',
    {
      headline: 'Tehran and Moscow weigh closer defence work',
      publishedOn: 'none',
      dateHint: 'Tuesday',
      section: 'World Desk',
      outlet: 'Caspian Ledger',
    },
  ],
  [
    'captures/meridian-desk-baqeri-shoigu.txt',
    {
      headline: 'Iranian chief of staff talks arms and Syria in Moscow',
      publishedOn: 'none',
      authors: ['Meridian Desk Staff'],
    },
  ],
  [
    'captures/orbit-and-ocean-shoigu-dehghan.txt',
    {
      headline: "Russia and Iran set out a plan for 'joint steps' in defence",
      publishedOn: '2016-02-16',
      agency: 'NLW',
      authors: [],
    },
  ],
  [
    'captures/zagros-monitor-ashtiani-shoigu.txt',
    { headline: 'Shoigu sees ties with Iran at a new height', publishedOn: '2023-09-19', outlet: 'Zagros Monitor' },
  ],
  [
    'captures/harbour-wire-review-velayati-putin.txt',
    { headline: 'Putin receives Velayati, speaks of strategic ties', publishedOn: 'none', dateHint: 'Wednesday' },
  ],
  [
    'captures/harbour-wire-review-nlw-iran-russia.txt',
    { headline: 'Moscow and Tehran to step up military contacts, ministry says', publishedOn: '2016-02-16' },
  ],
  [
    'captures/caspian-ledger-nlw-iran-russia.txt',
    { headline: 'Russia, Iran agree to step up military contacts', publishedOn: '2016-02-16' },
  ],
  [
    'captures/pol-e-khabar-baqeri-shoigu-fa.txt',
    {
      headline: 'سفر سرلشکر باقری به مسکو؛ گفت‌وگو درباره همکاری دفاعی',
      language: 'fa',
      direction: 'rtl',
      publishedOn: 'none',
    },
  ],
  [
    'captures/severnaya-khronika-shoigu-dehghan-ru.txt',
    { headline: 'Шойгу и Дехкан обсудили в Москве военное сотрудничество', language: 'ru', publishedOn: '2016-02-16' },
  ],
  ['captures/notes-on-the-3-plus-3-format.txt', { headline: 'What the 3+3 format is about', publishedOn: 'none' }],
  [
    'captures/meridian-desk-scan-0417.txt',
    { headline: 'Defence contacts, a short list', publishedOn: '2024-04-17', outlet: 'The Meridian Desk' },
  ],
  [
    'markdown/meridian-desk-after-the-talks.md',
    {
      headline: 'After the Moscow talks: what Dehghan and Shoigu left open',
      publishedOn: '2016-02-17',
      outlet: 'The Meridian Desk',
      authors: ['Meridian Desk Staff'],
      section: 'Analysis',
    },
  ],
  [
    'markdown/caspian-ledger-october-review.md',
    { publishedOn: '2021-10', outlet: 'Caspian Ledger', authors: ['Caspian Ledger Staff'] },
  ],
  [
    'markdown/s-300-explainer.md',
    { headline: 'Why the S-300 stands between Moscow and the West', publishedOn: '2016' },
  ],
  [
    'saved-pages/meridian-desk-shoigu-in-tehran.html',
    {
      headline: 'Shoigu in Tehran: a partnership on display',
      publishedOn: '2023-09-20',
      outlet: 'The Meridian Desk',
      authors: ['Meridian Desk Staff'],
      canonicalUrl: 'https://meridian-desk.example/2023/09/shoigu-in-tehran',
    },
  ],
]

/** Words that stand round the articles and in none of them. */
const FURNITURE = [
  'Harbour museum',
  'hours ago',
  'LEAVE A REPLY',
  'RELATED ARTICLES',
  'Related Links',
  'Privacy Statement',
  'You are replying to',
  'News ID',
  'Recent Posts',
  'Published by',
  'Subscribe',
  'do not necessarily reflect',
  'Copy link',
  'Get our newsletter',
  'Grain terminal',
  'All rights reserved',
]

let archive: string
let articles: Exported[]

beforeAll(async () => {
  archive = copyArchive(join(PROJECT, 'seeds'))
  const { stdout } = await run(archive, ['export', 'articles'])
  articles = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Exported)
})

afterAll(() => removeArchive(archive))

describe('the samples', () => {
  it('are all published but the one that is withdrawn', () => {
    const texts = filesBelow(join(PROJECT, 'seeds'), (path) => /^[^_].*\/.*\.(?:txt|md|html)$/.test(path))
    const withdrawn = 'captures/caspian-ledger-withdrawn-note.txt'
    expect(articles.map(({ sourcePath }) => sourcePath).sort()).toEqual(texts.filter((path) => path !== withdrawn))
    expect(articles.filter(({ sample }) => !sample)).toEqual([])
  })

  it.each(EXPECTED)('%s has the fields a reader would give it', (file, fields) => {
    const article = articles.find(({ sourcePath }) => sourcePath === file)
    const found: Record<string, unknown> = { publishedOn: 'none', ...article }
    expect(Object.fromEntries(Object.keys(fields).map((field) => [field, found[field]]))).toEqual(fields)
  })

  it('name an outlet only in words', () => {
    expect(articles.filter(({ outlet }) => outlet !== undefined && !/\p{L}{3}/u.test(outlet))).toEqual([])
  })

  it('keep nothing that stood round them', () => {
    const left = articles.flatMap(({ sourcePath, text }) =>
      FURNITURE.filter((words) => text.includes(words)).map((words) => `${sourcePath}: ${words}`),
    )
    expect(left).toEqual([])
  })

  it('have their addresses in the repository', async () => {
    const { code, stderr } = await run(archive, ['build', '--frozen'])
    expect(stderr).not.toContain('error')
    expect(code).toBe(0)
  })
})
