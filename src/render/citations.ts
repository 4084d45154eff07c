/** How to cite an article: the four forms of the cite box. */
import type { ArchivedArticle } from '../model/archive.js'
import type { Settings } from '../model/settings.js'
import { writeCalendarDate } from '../text/calendar-dates.js'
import { bibtexEntry } from './bibtex.js'
import { type CitedArticle, citedArticle, creditedName } from './cited-article.js'
import { cslRecord } from './csl.js'
import { risRecord } from './ris.js'

/** One article in the four forms of the cite box. */
export interface Citations {
  /** One line: authors, “headline”, outlet (agency), date or `n.d.`, URL; what is unknown is left out. */
  readonly plain: string
  /** One entry. */
  readonly bibtex: string
  /** One record. */
  readonly ris: string
  /** A JSON array of one CSL-JSON record, which is what importers take. */
  readonly cslJson: string
}

/** The citations of an article: of the report where it first appeared, or of its page on this site when that is not known. */
export function citationsOf(article: ArchivedArticle, settings: Settings): Citations {
  const cited = citedArticle(article, settings)
  return {
    plain: plainCitation(cited),
    bibtex: bibtexEntry(cited),
    ris: risRecord(cited),
    cslJson: `${JSON.stringify([cslRecord(cited)], null, 2)}\n`,
  }
}

function plainCitation(article: CitedArticle): string {
  const { outlet, agency, publishedOn, url } = article
  const authors = inWords(article.authors.map(creditedName))
  const published = [outlet, agency && `(${agency})`].filter(Boolean).join(' ')
  const date = publishedOn === undefined ? 'n.d.' : writeCalendarDate(publishedOn)
  return [
    authors && stopped(authors),
    `“${stopped(article.headline)}”`,
    stopped([published, date].filter(Boolean).join(', ')),
    url,
  ]
    .filter(Boolean)
    .join(' ')
}

/** `A`, `A and B`, `A, B and C`. */
function inWords(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** With a full stop, unless a mark that ends a sentence is there. */
const stopped = (text: string): string => (/[.!?…؟。！？]$/u.test(text) ? text : `${text}.`)
