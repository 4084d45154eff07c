/**
 * Metadata in the head of an article's page: what reference managers, search engines and previews read. The names are those that
 * Zotero's "Embedded Metadata" translator maps (Highwire, Dublin Core, Open Graph), so a saved page becomes a newspaper article.
 */
import type { ArchivedArticle } from '../model/archive.js'
import type { ActorKind } from '../model/findings.js'
import type { Settings } from '../model/settings.js'
import { precisionOf } from '../text/calendar-dates.js'
import { scriptJson } from '../text/escape.js'
import { isDesk } from './author-names.js'
import { citedUrl, languageOf, originalUrl } from './cited-article.js'
import { type Html, html, joinHtml, trustedHtml } from './html.js'
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
  const metadata = [
    ...plainMetadata(article),
    ...openGraph(article, context),
    ...highwire(article, context),
    ...dublinCore(article, context),
  ]
  const elements = metadata.flatMap(({ name, property, content }) => {
    const text = content === undefined ? '' : oneLine(content)
    if (text === '') return []
    return property === undefined
      ? [html`<meta name="${name}" content="${text}">`]
      : [html`<meta property="${property}" content="${text}">`]
  })
  const jsonLd = trustedHtml(scriptJson(newsArticle(article, context)))
  return joinHtml([...elements, html`<script type="application/ld+json">${jsonLd}</script>`], '\n')
}

/** One meta element: Open Graph uses `property`, everything else `name`. Without content it is left out. */
interface Metadata {
  readonly name?: string
  readonly property?: string
  readonly content: string | undefined
}

const named = (name: string, content: string | undefined): Metadata => ({ name, content })

const descriptionOf = (article: ArchivedArticle): string => article.dek ?? article.excerpt

function plainMetadata(article: ArchivedArticle): Metadata[] {
  return [named('description', descriptionOf(article)), ...article.authors.map((author) => named('author', author))]
}

function openGraph(article: ArchivedArticle, { settings, tags }: ArticleHeadContext): Metadata[] {
  const graph = (property: string, content: string | undefined): Metadata => ({ property, content })
  const { publishedOn } = article
  return [
    graph('og:type', 'article'),
    graph('og:title', article.headline),
    graph('og:description', descriptionOf(article)),
    // Reference managers take the site's name for the newspaper's where no other is given, so an unknown outlet has none.
    graph('og:site_name', article.outlet && settings.title),
    graph('og:url', pageUrl(article, settings)),
    // A date-time by its definition; a month or year would be read as its first day.
    graph('article:published_time', publishedOn && precisionOf(publishedOn) === 'day' ? publishedOn : undefined),
    graph('article:section', article.section),
    ...tags.map((tag) => graph('article:tag', tag)),
  ]
}

function highwire(article: ArchivedArticle, { settings }: ArticleHeadContext): Metadata[] {
  return [
    named('citation_title', article.headline),
    ...article.authors.map((author) => named('citation_author', author)),
    named('citation_publication_date', article.publishedOn?.replaceAll('-', '/')),
    // There is no name for a newspaper's title; this one becomes the title of the publication, and `DC.type` the kind.
    named('citation_journal_title', article.outlet),
    named('citation_language', languageOf(article)),
    named('citation_public_url', citedUrl(article, settings)),
    named('citation_fulltext_html_url', pageUrl(article, settings)),
  ]
}

function dublinCore(article: ArchivedArticle, { settings, tags }: ArticleHeadContext): Metadata[] {
  return [
    named('DC.type', 'newspaperArticle'),
    named('DC.title', article.headline),
    ...article.authors.map((author) => named('DC.creator', author)),
    named('DC.date', article.publishedOn),
    named('DC.publisher', article.outlet),
    named('DC.language', languageOf(article)),
    named('DC.identifier', citedUrl(article, settings)),
    ...tags.map((tag) => named('DC.subject', tag)),
  ]
}

const pageUrl = (article: ArchivedArticle, settings: Settings): string | undefined =>
  settings.baseUrl && siteUrl(settings.baseUrl, article.permalink)

/** A node of JSON-LD; `undefined` members vanish when it is written. */
type JsonLd = { readonly [name: string]: JsonLd | readonly JsonLd[] | string | readonly string[] | number | undefined }

const ACTOR_TYPES: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  organisation: 'Organization',
  state: 'Country',
}

function newsArticle(article: ArchivedArticle, { settings, tags, actors }: ArticleHeadContext): JsonLd {
  const url = pageUrl(article, settings)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: oneLine(article.headline),
    description: textOf(descriptionOf(article)),
    datePublished: article.publishedOn,
    author: several(
      article.authors.map((author) => entity(isDesk(author, article.outlet) ? 'Organization' : 'Person', author)),
    ),
    publisher: article.outlet === undefined ? undefined : entity('Organization', article.outlet),
    // The agency wrote on behalf of the outlets that carry it.
    sourceOrganization: article.agency === undefined ? undefined : entity('Organization', article.agency),
    inLanguage: languageOf(article),
    articleSection: textOf(article.section),
    wordCount: article.wordCount,
    keywords: several(tags.map(oneLine)),
    mentions: several(actors.map((actor) => entity(ACTOR_TYPES[actor.kind], actor.name))),
    isPartOf: { '@type': 'Collection', name: oneLine(settings.title), url: settings.baseUrl },
    isBasedOn: originalUrl(article),
    url,
    mainEntityOfPage: url,
  }
}

const entity = (type: string, name: string): JsonLd => ({ '@type': type, name: oneLine(name) })

const several = <T>(values: readonly T[]): readonly T[] | undefined => (values.length === 0 ? undefined : values)

const textOf = (text: string | undefined): string | undefined => oneLine(text ?? '') || undefined
