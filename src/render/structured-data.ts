/**
 * Metadata in the head of an article's page: what reference managers, search engines and previews read. The names are those that
 * Zotero's "Embedded Metadata" translator maps (Highwire, Dublin Core, Open Graph), so a saved page becomes a newspaper article.
 */
import type { ArchivedArticle } from '../model/archive.js'
import type { ActorKind } from '../model/findings.js'
import type { Settings } from '../model/settings.js'
import { precisionOf } from '../text/calendar-dates.js'
import { escapeHtml, scriptJson } from '../text/escape.js'
import { isDesk } from './author-names.js'
import { languageOf, originalUrl } from './cited-article.js'
import { type Html, trustedHtml } from './html.js'
import { oneLine } from './one-line.js'
import { siteUrl } from './site-url.js'

/** What `articleHead` needs beside the article. */
export interface ArticleHeadContext {
  readonly settings: Settings
  /** Names of the article's tags. */
  readonly tags: readonly string[]
  /** The article's actors. */
  readonly actors: readonly { readonly name: string; readonly kind: ActorKind }[]
}

/**
 * Every meta element and the JSON-LD of an article's page, one a line. Includes `description` and `author`; title, canonical link,
 * feeds and everything else that all pages have are not in it. What is unknown is absent.
 */
export function articleHead(article: ArchivedArticle, context: ArticleHeadContext): Html {
  const stated = statedFacts(article, context)
  return trustedHtml(
    `${metadata(stated)}<script type="application/ld+json">${scriptJson(newsArticle(stated))}</script>`,
  )
}

/** What several notations say of an article, each worked out once: texts on one line, empty where there is nothing to say. */
interface StatedFacts extends ArticleHeadContext {
  readonly article: ArchivedArticle
  readonly headline: string
  /** Summary, or first words. */
  readonly description: string
  readonly authors: readonly string[]
  readonly outlet: string
  readonly section: string
  readonly language: string | undefined
  /** Absolute address of its page. Undefined without a base address. */
  readonly page: string | undefined
  /** Where it first appeared. */
  readonly original: string | undefined
}

function statedFacts(article: ArchivedArticle, context: ArticleHeadContext): StatedFacts {
  const { headline, dek, excerpt, authors, outlet = '', section = '', permalink } = article
  const { settings, tags, actors } = context
  return {
    settings,
    tags: tags.map(oneLine),
    actors,
    article,
    headline: oneLine(headline),
    description: oneLine(dek ?? excerpt),
    authors: authors.map(oneLine),
    outlet: oneLine(outlet),
    section: oneLine(section),
    language: languageOf(article),
    page: settings.baseUrl && siteUrl(settings.baseUrl, permalink),
    original: originalUrl(article),
  }
}

/** A meta element on a line of its own, of which all but the content is given; nothing without content. */
const meta = (key: string, escaped: string): string => (escaped === '' ? '' : `<meta ${key} content="${escaped}">\n`)

function metas(key: string, escaped: readonly string[]): string {
  let elements = ''
  for (const one of escaped) elements += meta(key, one)
  return elements
}

/** What every reader knows, then Open Graph (whose elements have a `property`), Highwire and Dublin Core. Each text is escaped once. */
function metadata(stated: StatedFacts): string {
  const { article, settings } = stated
  const { publishedOn = '' } = article
  const headline = escapeHtml(stated.headline)
  const description = escapeHtml(stated.description)
  const authors = stated.authors.map(escapeHtml)
  const outlet = escapeHtml(stated.outlet)
  const language = escapeHtml(stated.language ?? '')
  const page = escapeHtml(stated.page ?? '')
  const original = stated.original === undefined ? page : escapeHtml(stated.original)
  const tags = stated.tags.map(escapeHtml)
  return [
    meta('name="description"', description),
    metas('name="author"', authors),
    meta('property="og:type"', 'article'),
    meta('property="og:title"', headline),
    meta('property="og:description"', description),
    // Reference managers take the site's name for the newspaper's where no other is given, so an unknown outlet has none.
    meta('property="og:site_name"', article.outlet ? escapeHtml(oneLine(settings.title)) : ''),
    meta('property="og:url"', page),
    // A date-time by its definition; a month or year would be read as its first day.
    meta(
      'property="article:published_time"',
      publishedOn !== '' && precisionOf(publishedOn) === 'day' ? publishedOn : '',
    ),
    meta('property="article:section"', escapeHtml(stated.section)),
    metas('property="article:tag"', tags),
    meta('name="citation_title"', headline),
    metas('name="citation_author"', authors),
    meta('name="citation_publication_date"', publishedOn.replaceAll('-', '/')),
    // There is no name for a newspaper's title; this one becomes the title of the publication, and `DC.type` the kind.
    meta('name="citation_journal_title"', outlet),
    meta('name="citation_language"', language),
    meta('name="citation_public_url"', original),
    meta('name="citation_fulltext_html_url"', page),
    meta('name="DC.type"', 'newspaperArticle'),
    meta('name="DC.title"', headline),
    metas('name="DC.creator"', authors),
    meta('name="DC.date"', publishedOn),
    meta('name="DC.publisher"', outlet),
    meta('name="DC.language"', language),
    meta('name="DC.identifier"', original),
    metas('name="DC.subject"', tags),
  ].join('')
}

/** A node of JSON-LD; `undefined` members vanish when it is written. */
type JsonLd = { readonly [name: string]: JsonLd | readonly JsonLd[] | string | readonly string[] | number | undefined }

const ACTOR_TYPES: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  organisation: 'Organization',
  state: 'Country',
}

function newsArticle(stated: StatedFacts): JsonLd {
  const { article, settings, headline, description, authors, section, language, tags, actors, page, original } = stated
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    description: description || undefined,
    datePublished: article.publishedOn,
    author: several(
      article.authors.map((author, at) =>
        entity(isDesk(author, article.outlet) ? 'Organization' : 'Person', authors[at] as string),
      ),
    ),
    publisher: article.outlet === undefined ? undefined : entity('Organization', stated.outlet),
    // The agency wrote on behalf of the outlets that carry it.
    sourceOrganization: article.agency === undefined ? undefined : entity('Organization', oneLine(article.agency)),
    inLanguage: language,
    articleSection: section || undefined,
    wordCount: article.wordCount,
    keywords: several(tags),
    mentions: several(actors.map((actor) => entity(ACTOR_TYPES[actor.kind], oneLine(actor.name)))),
    isPartOf: { '@type': 'Collection', name: oneLine(settings.title), url: settings.baseUrl },
    isBasedOn: original,
    url: page,
    mainEntityOfPage: page,
  }
}

const entity = (type: string, name: string): JsonLd => ({ '@type': type, name })

const several = <T>(values: readonly T[]): readonly T[] | undefined => (values.length === 0 ? undefined : values)
