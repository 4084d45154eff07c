/** The facts of an article that every citation format states, cleaned once, so that the formats only differ in syntax. */
import type { ArchivedArticle } from '../model/archive.js'
import type { CalendarDate } from '../model/calendar-date.js'
import type { Settings } from '../model/settings.js'
import { safeUrl } from '../text/escape.js'
import { type CitedAuthor, citedAuthor } from './author-names.js'
import { oneLine } from './one-line.js'
import { siteUrl } from './site-url.js'

/** What a citation says. All texts are on one line and free of control characters; absent is unknown. */
export interface CitedArticle {
  readonly id: string
  readonly headline: string
  readonly authors: readonly CitedAuthor[]
  readonly outlet?: string
  readonly agency?: string
  readonly section?: string
  readonly publishedOn?: CalendarDate
  /** Where a reader finds it: where it first appeared, else its page on this site. Percent-encoded. */
  readonly url?: string
  /** BCP 47. */
  readonly language?: string
}

/** Gathers the facts of an article. There is no date of access: nobody stated one. */
export function citedArticle(article: ArchivedArticle, settings: Settings): CitedArticle {
  const outlet = textOf(article.outlet)
  const agency = textOf(article.agency)
  const section = textOf(article.section)
  const url = citedUrl(article, settings)
  const language = languageOf(article)
  const authors = article.authors.map(oneLine).filter((author) => author !== '')
  return {
    id: oneLine(article.id),
    headline: oneLine(article.headline),
    authors: authors.map((author) => citedAuthor(author, outlet)),
    ...(outlet !== undefined && { outlet }),
    ...(agency !== undefined && { agency }),
    ...(section !== undefined && { section }),
    ...(article.publishedOn !== undefined && { publishedOn: article.publishedOn }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
  }
}

/** The author as credited: `Anna Dorn`. */
export const creditedName = (author: CitedAuthor): string =>
  'literal' in author ? author.literal : `${author.given} ${author.family}`

/** The URL a citation gives: where the article first appeared, else its page here; undefined when neither is known. */
function citedUrl(article: ArchivedArticle, settings: Settings): string | undefined {
  return originalUrl(article) ?? (settings.baseUrl && siteUrl(settings.baseUrl, article.permalink))
}

/** Where the article first appeared, as the URL parser writes it, when it is an http or https address. */
export function originalUrl(article: ArchivedArticle): string | undefined {
  const url = article.canonicalUrl === undefined ? undefined : safeUrl(article.canonicalUrl)
  return url?.startsWith('http') ? url : undefined
}

/** The language of the article; undefined when it is undecided. */
export const languageOf = (article: ArchivedArticle): string | undefined =>
  article.language === 'und' ? undefined : textOf(article.language)

function textOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : oneLine(text) || undefined
}
