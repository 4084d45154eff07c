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
  const elements = [...plainMetadata(stated), ...openGraph(stated), ...highwire(stated), ...dublinCore(stated)]
  const metadata = elements.map(({ name, property, content }) => {
    const text = content === undefined ? '' : oneLine(content)
    if (text === '') return ''
    const key = property === undefined ? `name="${name}"` : `property="${property}"`
    return `<meta ${key} content="${escapeHtml(text)}">\n`
  })
  const jsonLd = scriptJson(newsArticle(stated))
  return trustedHtml(`${metadata.join('')}<script type="application/ld+json">${jsonLd}</script>`)
}

/** An article with what several notations say of it, each worked out once. */
interface StatedFacts extends ArticleHeadContext {
  readonly article: ArchivedArticle
  /** Summary, or first words. */
  readonly description: string
  readonly language: string | undefined
  /** Absolute address of its page. Undefined without a base address. */
  readonly page: string | undefined
  /** Where it first appeared. */
  readonly original: string | undefined
}

const statedFacts = (article: ArchivedArticle, context: ArticleHeadContext): StatedFacts => ({
  ...context,
  article,
  description: article.dek ?? article.excerpt,
  language: languageOf(article),
  page: context.settings.baseUrl && siteUrl(context.settings.baseUrl, article.permalink),
  original: originalUrl(article),
})

/** One meta element: Open Graph uses `property`, everything else `name`. Without content it is left out. */
interface Metadata {
  readonly name?: string
  readonly property?: string
  readonly content: string | undefined
}

const named = (name: string, content: string | undefined): Metadata => ({ name, content })

function plainMetadata({ article, description }: StatedFacts): Metadata[] {
  return [named('description', description), ...article.authors.map((author) => named('author', author))]
}

function openGraph({ article, settings, tags, description, page }: StatedFacts): Metadata[] {
  const graph = (property: string, content: string | undefined): Metadata => ({ property, content })
  const { publishedOn } = article
  return [
    graph('og:type', 'article'),
    graph('og:title', article.headline),
    graph('og:description', description),
    // Reference managers take the site's name for the newspaper's where no other is given, so an unknown outlet has none.
    graph('og:site_name', article.outlet && settings.title),
    graph('og:url', page),
    // A date-time by its definition; a month or year would be read as its first day.
    graph('article:published_time', publishedOn && precisionOf(publishedOn) === 'day' ? publishedOn : undefined),
    graph('article:section', article.section),
    ...tags.map((tag) => graph('article:tag', tag)),
  ]
}

function highwire({ article, language, page, original }: StatedFacts): Metadata[] {
  return [
    named('citation_title', article.headline),
    ...article.authors.map((author) => named('citation_author', author)),
    named('citation_publication_date', article.publishedOn?.replaceAll('-', '/')),
    // There is no name for a newspaper's title; this one becomes the title of the publication, and `DC.type` the kind.
    named('citation_journal_title', article.outlet),
    named('citation_language', language),
    named('citation_public_url', original ?? page),
    named('citation_fulltext_html_url', page),
  ]
}

function dublinCore({ article, tags, language, page, original }: StatedFacts): Metadata[] {
  return [
    named('DC.type', 'newspaperArticle'),
    named('DC.title', article.headline),
    ...article.authors.map((author) => named('DC.creator', author)),
    named('DC.date', article.publishedOn),
    named('DC.publisher', article.outlet),
    named('DC.language', language),
    named('DC.identifier', original ?? page),
    ...tags.map((tag) => named('DC.subject', tag)),
  ]
}

/** A node of JSON-LD; `undefined` members vanish when it is written. */
type JsonLd = { readonly [name: string]: JsonLd | readonly JsonLd[] | string | readonly string[] | number | undefined }

const ACTOR_TYPES: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  organisation: 'Organization',
  state: 'Country',
}

function newsArticle(stated: StatedFacts): JsonLd {
  const { article, settings, tags, actors, description, language, page, original } = stated
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: oneLine(article.headline),
    description: textOf(description),
    datePublished: article.publishedOn,
    author: several(
      article.authors.map((author) => entity(isDesk(author, article.outlet) ? 'Organization' : 'Person', author)),
    ),
    publisher: article.outlet === undefined ? undefined : entity('Organization', article.outlet),
    // The agency wrote on behalf of the outlets that carry it.
    sourceOrganization: article.agency === undefined ? undefined : entity('Organization', article.agency),
    inLanguage: language,
    articleSection: textOf(article.section),
    wordCount: article.wordCount,
    keywords: several(tags.map(oneLine)),
    mentions: several(actors.map((actor) => entity(ACTOR_TYPES[actor.kind], actor.name))),
    isPartOf: { '@type': 'Collection', name: oneLine(settings.title), url: settings.baseUrl },
    isBasedOn: original,
    url: page,
    mainEntityOfPage: page,
  }
}

const entity = (type: string, name: string): JsonLd => ({ '@type': type, name: oneLine(name) })

const several = <T>(values: readonly T[]): readonly T[] | undefined => (values.length === 0 ? undefined : values)

const textOf = (text: string | undefined): string | undefined => oneLine(text ?? '') || undefined
