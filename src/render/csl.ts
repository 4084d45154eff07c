/** CSL-JSON: a record for an article of a newspaper, as citation processors and Zotero read it. */
import type { CitedAuthor } from './author-names.js'
import type { CitedArticle } from './cited-article.js'

/** The part of a CSL-JSON record that is used here. */
export interface CslRecord {
  readonly id: string
  readonly type: 'article-newspaper'
  readonly title: string
  readonly author?: readonly CitedAuthor[]
  readonly 'container-title'?: string
  readonly section?: string
  /** Year, month and day as far as they are known. */
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] }
  readonly URL?: string
  readonly language?: string
  readonly note?: string
}

/** The record of one article. Undated articles have no `issued`. */
export function cslRecord(article: CitedArticle): CslRecord {
  const { authors, outlet, section, publishedOn, url, language, agency } = article
  return {
    id: article.id,
    type: 'article-newspaper',
    title: article.headline,
    ...(authors.length > 0 && { author: authors }),
    ...(outlet !== undefined && { 'container-title': outlet }),
    ...(section !== undefined && { section }),
    ...(publishedOn !== undefined && { issued: { 'date-parts': [publishedOn.split('-').map(Number)] } as const }),
    ...(url !== undefined && { URL: url }),
    ...(language !== undefined && { language }),
    ...(agency !== undefined && { note: `Agency: ${agency}` }),
  }
}
