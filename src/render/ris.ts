/** RIS: a record for an article of a newspaper. Every value is on one line, so none can begin a line with a tag of its own. */
import type { CitedAuthor } from './author-names.js'
import type { CitedArticle } from './cited-article.js'

/** One record, ending in `ER  - ` and a line end. */
export function risRecord(article: CitedArticle): string {
  const { publishedOn } = article
  const lines: [string, string | undefined][] = [
    ['TY', 'NEWS'],
    ...article.authors.map((author): [string, string] => ['AU', risAuthor(author)]),
    ['TI', article.headline],
    ['T2', article.outlet],
    ['SE', article.section],
    ['PY', publishedOn?.slice(0, 4)],
    ['DA', publishedOn && risDate(publishedOn)],
    ['UR', article.url],
    ['LA', article.language],
    ['N1', article.agency && `Agency: ${article.agency}`],
    ['ID', article.id],
    ['ER', ''],
  ]
  return lines.map(([tag, value]) => (value === undefined ? '' : `${tag}  - ${value}\n`)).join('')
}

/** A comma parts family and given name, so a name that is to stay whole loses its commas. */
const risAuthor = (author: CitedAuthor): string =>
  'literal' in author ? author.literal.replace(/(?<!\s)\s*,\s*/g, ' ').trim() : `${author.family}, ${author.given}`

/** `YYYY/MM/DD/`: the format wants its three slashes whatever is known. */
function risDate(date: string): string {
  const [year, month = '', day = ''] = date.split('-')
  return `${year}/${month}/${day}/`
}
