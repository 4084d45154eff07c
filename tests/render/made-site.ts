/** A small site made for tests of the pages: invented reports about a river, with every case a page has to show. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Actor, ActorPair } from '../../src/model/actor.js'
import type { Archive, ArchivedArticle, ArticleRecord, QuotableText } from '../../src/model/archive.js'
import type { Article } from '../../src/model/article.js'
import type { Body } from '../../src/model/body.js'
import type { Mention } from '../../src/model/findings.js'
import type { Message } from '../../src/model/message.js'
import type { Settings } from '../../src/model/settings.js'
import type { TemplateFile } from '../../src/model/template.js'
import { renderSite } from '../../src/render/render-site.js'
import type { SiteInput } from '../../src/render/site-input.js'
import { createTemplates, type Templates } from '../../src/render/templates.js'
import { bodyText } from '../../src/text/body-text.js'
import { actor, archiveOf, article, day, settings, term } from './made-archive.js'

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

/** The built-in templates, as `read` would give them. */
export function builtInTemplates(): TemplateFile[] {
  const folder = join(PROJECT, 'templates')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.eta'))
    .sort()
    .map((path) => ({
      name: path.slice(0, -'.eta'.length),
      path: `templates/${path}`,
      content: readFileSync(join(folder, path), 'utf8'),
      builtIn: true,
    }))
}

/** Compiles templates that must compile. Messages go to `heard`. */
export function compiled(files = builtInTemplates(), strict = true, heard: Message[] = []): Templates {
  const templates = createTemplates(files, { strict }, (message) => heard.push(message))
  if (templates === undefined) throw new Error(JSON.stringify(heard))
  return templates
}

/** A body of paragraphs. */
export const bodyOf = (...paragraphs: string[]): Body => ({
  type: 'root',
  children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
})

/** One article in few words; the rest is filled in. */
export interface Draft {
  readonly slug: string
  readonly headline: string
  readonly date?: string
  readonly body: Body
  readonly change?: Partial<Article>
}

const NAMES = ['Ilse Varga', 'Norland'] as const

const mentionsIn = (field: 'headline' | 'text', text: string): Mention[] =>
  NAMES.flatMap((surface, name) =>
    [...text.matchAll(new RegExp(surface, 'g'))].map(
      ({ index }): Mention => ({
        field,
        start: index,
        end: index + surface.length,
        kind: name === 0 ? 'person' : 'state',
        surface,
        name,
        rule: 'made',
        score: 1,
      }),
    ),
  ).sort((a, b) => a.start - b.start)

/** The record of a draft. */
export function recordOf({ slug, headline, date, body, change }: Draft): ArticleRecord {
  const text = bodyText(body)
  const mentions = [...mentionsIn('headline', headline), ...mentionsIn('text', text)]
  const made: Article = {
    sourcePath: `captures/${slug}.txt`,
    headline,
    headlineIsMakeshift: false,
    ...(date !== undefined && { publishedOn: day(date) }),
    authors: ['Ada Lind'],
    language: 'en',
    direction: 'ltr',
    body,
    text,
    removals: [],
    evidence: [],
    statedTags: [],
    statedActors: [],
    status: 'published',
    sample: false,
    source: {
      bytes: 1234,
      sha256: 'cd'.repeat(32),
      encoding: { name: 'utf-8', basis: 'valid' },
      format: 'raw-text',
    },
    ...change,
  }
  const names = NAMES.map((fullest, name) => ({
    kind: name === 0 ? ('person' as const) : ('state' as const),
    fullest,
    variants: [{ surface: fullest, count: 1 }],
    roles: name === 0 ? [{ role: 'Minister', implied: false, field: 'text' as const, start: 0, end: text.length }] : [],
    sentences: mentions
      .filter((one) => one.name === name)
      .map(({ field }) => ({ field, start: 0, end: (field === 'text' ? text : headline).length }))
      .slice(0, 1),
  }))
  const findings = {
    sourcePath: made.sourcePath,
    names,
    mentions,
    tags: [{ term: 'Ports', evidence: 'stated in front matter', origin: 'stated' as const, score: 1 }],
    textFingerprint: 'aa',
    keywords: [],
    wordCount: 10,
  }
  return { article: made, findings, messages: [] }
}

function archived(record: ArticleRecord, slug: string): ArchivedArticle {
  const { article: made, findings } = record
  const { publishedOn: _, section: __, canonicalUrl: ___, agency: ____, ...plain } = article
  const named = NAMES.map((_name, name) => name).filter((name) => findings.mentions.some((one) => one.name === name))
  return {
    ...plain,
    id: slug.slice(0, 12).padEnd(12, '0'),
    sourcePath: made.sourcePath,
    permalink: `articles/${made.publishedOn?.slice(0, 7).replace('-', '/') ?? 'undated'}/${slug}.html`,
    headline: made.headline,
    ...(made.publishedOn !== undefined && { publishedOn: made.publishedOn }),
    ...(made.dateHint !== undefined && { dateHint: made.dateHint }),
    ...(made.dek !== undefined && { dek: made.dek }),
    ...(made.section !== undefined && { section: made.section }),
    ...(made.agency !== undefined && { agency: made.agency }),
    ...(made.canonicalUrl !== undefined && { canonicalUrl: made.canonicalUrl }),
    authors: made.authors,
    language: made.language,
    direction: made.direction,
    sample: made.sample,
    excerpt: made.text.slice(0, 280),
    sha256: made.source.sha256,
    tags: [0],
    actors: named,
    nameActors: [0, 1],
    outletTerm: 0,
    related: [],
  }
}

const actorOf = (position: number, records: readonly ArticleRecord[], change: Partial<Actor>): Actor => {
  const name = NAMES[position] as string
  const entries = records.flatMap(({ findings }, at) => {
    const count = findings.mentions.filter((one) => one.name === position).length
    return count === 0 ? [] : [{ article: at, count, sentences: findings.names[position]?.sentences ?? [] }]
  })
  return {
    ...actor(name, []),
    articles: entries,
    mentionCount: entries.length,
    variants: [{ surface: name, count: 3 }],
    ...change,
  }
}

/** The first two as a pair. */
function pairOf([one, other]: readonly Actor[]): ActorPair {
  const within = new Set(other?.articles.map((entry) => entry.article))
  const articles = one?.articles.flatMap((entry) => (within.has(entry.article) ? [entry.article] : [])) ?? []
  return { actors: [0, 1], articles, strength: 0.1 }
}

/** A site of these drafts, given newest first. */
export function siteInput(
  drafts: readonly Draft[],
  changes: {
    readonly settings?: Partial<Settings>
    readonly archive?: Partial<Archive>
    readonly templates?: Templates
  } = {},
): SiteInput {
  const records = drafts.map(recordOf)
  const articles = records.map((record, at) => archived(record, drafts[at]?.slug as string))
  const everything = articles.map((_, at) => at)
  const role = {
    role: 'Minister',
    implied: false,
    firstOn: day('2021-09-14'),
    lastOn: day('2021-10-05'),
    articleCount: 2,
    article: 0,
    field: 'text' as const,
    start: 0,
    end: records[0]?.article.text.length ?? 0,
  }
  const actors = [
    actorOf(0, records, {
      sortName: 'Varga, Ilse',
      country: 'SE',
      roles: records.length > 0 ? [role] : [],
      companions: [{ actor: 1, count: 2, strength: 0.1 }],
      code: {
        code: 'SWEGOV',
        parts: [
          { code: 'SWE', words: [], basis: 'the words beside its mentions' },
          { code: 'GOV', words: ['Minister'], basis: 'the role “Minister”' },
        ],
      },
      merges: [{ forms: ['Ilse Varga', 'Varga'], rule: 'same words after folding', score: 0.9 }],
      suggestions: [{ actor: 1, reason: 'share a word', score: 0.4 }],
      sameAs: ['Q42', 'https://names.example/varga', 'VIAF 12'],
      note: 'Not the painter.',
    }),
    actorOf(1, records, {
      kind: 'state',
      country: 'SE',
      companions: [{ actor: 0, count: 2, strength: 0.1 }],
      variants: [
        { surface: 'Norland', count: 3 },
        { surface: 'Kelm', count: 1, stands: 'metonym' },
      ],
      demonyms: [{ surface: 'Norlander', count: 4, articleCount: 2 }],
    }),
  ]
  const archive = archiveOf(articles, {
    actors: drafts.length === 0 ? [] : actors,
    actorSlugs: drafts.length === 0 ? [] : ['ilse-varga', 'norland'],
    pairs: drafts.length === 0 ? [] : [pairOf(actors)],
    tags:
      drafts.length === 0
        ? []
        : [
            {
              ...term('ports', 'Ports', everything),
              variants: ['harbours'],
              broader: ['Transport', 'Ports'],
              note: 'Of the sea and of rivers.',
            },
          ],
    outlets: drafts.length === 0 ? [] : [term('harbour-gazette', 'The Harbour Gazette', everything)],
    outcomes: articles.map(({ sourcePath, permalink }) => ({ sourcePath, state: 'published' as const, permalink })),
    ...changes.archive,
  })
  return {
    archive,
    settings: { ...settings, ...changes.settings },
    templates: changes.templates ?? compiled(),
    load: (at) => records[at] as ArticleRecord,
    papers: (at) => (records[at] as ArticleRecord).article,
    quote: (at) => quotable(records[at] as ArticleRecord),
    version: '9.8.7',
  }
}

/** The part of a record that is quoted from. */
export const quotable = ({ article, findings }: ArticleRecord): QuotableText => ({
  headline: article.headline,
  text: article.text,
  mentions: findings.mentions,
})

/** Everything a site consists of, by output path. */
export function filesOf(input: SiteInput): Map<string, string> {
  const files = new Map<string, string>()
  for (const { outputPath, content } of renderSite(input)) {
    if (files.has(outputPath)) throw new Error(`${outputPath} is written twice`)
    files.set(outputPath, String(content))
  }
  return files
}

/** The pages of a site, by output path, each a string. */
export const pageOf = (files: ReadonlyMap<string, string>, path: string): string => {
  const page = files.get(path)
  if (page === undefined) throw new Error(`there is no ${path} among ${[...files.keys()].join(' ')}`)
  return page
}

/** Every kind of article: day, month, year and no date; right to left; Markdown; with all fields and with none. */
export const RIVER: readonly Draft[] = [
  {
    slug: 'bell',
    headline: 'What the dredgers found',
    date: '2021-10-05',
    body: {
      type: 'root',
      children: [
        { type: 'heading', depth: 4, children: [{ type: 'text', value: 'In the silt' }] },
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'A bell, said Ilse Varga of Norland. ' },
            { type: 'link', url: 'https://museum.example/bell?a=1&b=2', children: [{ type: 'text', value: 'See it' }] },
          ],
        },
      ],
    },
    change: {
      source: {
        bytes: 9,
        sha256: 'ef'.repeat(32),
        encoding: { name: 'windows-1252', basis: 'guessed' },
        format: 'markdown',
      },
    },
  },
  {
    slug: 'talks',
    headline: 'Ministers & <friends> agree',
    date: '2021-09-14',
    body: bodyOf('Ilse Varga signed a plan. Norland pays.', 'Ilse Varga was glad.'),
    change: {
      dek: 'Three years, two ships.',
      section: 'Economy',
      agency: 'NPA',
      dateline: { place: 'Kelm' },
      canonicalUrl: 'https://www.gazette.example/talks',
      note: 'Checked against print.',
      sample: true,
      headlineIsMakeshift: true,
      removals: [
        { reason: 'share', text: 'Tweet <this>', line: 9 },
        { reason: 'related', text: 'Recent Posts', line: 12 },
        { reason: 'related', text: 'More posts' },
      ],
      evidence: [
        { field: 'publishedOn', value: '2021-09-15', origin: 'file-name', rule: 'day in the file name', chosen: false },
        {
          field: 'publishedOn',
          value: '2021-09-14',
          origin: 'text',
          rule: 'day in the dateline',
          chosen: true,
          line: 3,
          excerpt: 'KELM, Sept 14',
        },
        { field: 'language', value: 'en', origin: 'text', rule: 'commonest words', chosen: true },
      ],
    },
  },
  {
    slug: 'rahat',
    headline: 'خبر بندر',
    date: '2021-09-02',
    body: bodyOf('متن خبر Ilse Varga'),
    change: { language: 'fa', direction: 'rtl' },
  },
  { slug: 'grain', headline: 'Grain quota settled', date: '2020-03', body: bodyOf('Norland settled.') },
  { slug: 'bridge', headline: 'Bridge closed', date: '2019', body: bodyOf('The bridge is closed.') },
  {
    slug: 'fishers',
    headline: 'Fishers doubt',
    body: bodyOf('Ilse Varga named no day.'),
    change: { dateHint: 'Thursday' },
  },
]
