/** BibTeX: an entry for an article of a newspaper, in UTF-8, that BibTeX and Biber read alike. */
import { fold } from '../text/fold.js'
import type { CitedAuthor } from './author-names.js'
import type { CitedArticle } from './cited-article.js'

/**
 * Marks that mean something in TeX. Braces become words, because BibTeX counts even `\}` when it looks for the end of a field,
 * and one brace in a headline would swallow the rest of the file.
 */
const TEX_MARKS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
}
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Text between the braces of a field. */
const texText = (text: string): string => text.replace(/[\\{}~^$&%#_]/g, (mark) => TEX_MARKS[mark] as string)

/** Styles take the url field verbatim, so it is percent-encoded and not TeX-escaped. */
const texUrl = (url: string): string =>
  url.replace(/[{}\\^~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)

/** One entry, ending in a line end. Double braces keep the headline's capitals. */
export function bibtexEntry(article: CitedArticle): string {
  const [year, month, day] = article.publishedOn?.split('-') ?? []
  const fields: [string, string | undefined][] = [
    ['author', article.authors.length === 0 ? undefined : article.authors.map(texAuthor).join(' and ')],
    ['title', `{${texText(article.headline)}}`],
    ['journal', article.outlet && texText(article.outlet)],
    ['year', year],
    ['month', month && MONTHS[Number(month) - 1]],
    ['day', day && String(Number(day))],
    ['url', article.url && texUrl(article.url)],
    ['language', article.language && texText(article.language)],
    ['note', article.agency && `Agency: ${texText(article.agency)}`],
  ]
  const lines = fields.flatMap(([name, value]) =>
    // The names of months are macros of every style, which only stand without braces.
    value === undefined ? [] : [`  ${name} = ${name === 'month' ? value : `{${value}}`}`],
  )
  return `@article{${citationKey(article)},\n${lines.join(',\n')}\n}\n`
}

/** Braces keep an author whole, so that an "and" or a comma in a desk's name parts nothing. */
function texAuthor(author: CitedAuthor): string {
  return 'literal' in author ? `{${texText(author.literal)}}` : `${texText(author.family)}, ${texText(author.given)}`
}

/**
 * The key an article is cited by: `dorn-2016-0a1b2c3d4e5f`, unique by its last part, the article's id. Author (else outlet) and
 * year are for the eye. Only ASCII, which every style and tool takes.
 */
function citationKey(article: CitedArticle): string {
  const [author] = article.authors
  const name = author === undefined ? article.outlet : 'literal' in author ? author.literal : author.family
  const word = fold(name ?? '')
    .split(' ')
    .find((part) => /^[a-z]{2,}$/.test(part))
  // Ids given by the user may hold anything; each other character becomes its code, so two ids never fall together.
  const id = article.id.replace(/[^A-Za-z0-9-]/g, (character) => `_${character.charCodeAt(0).toString(16)}_`)
  return [word ?? 'article', article.publishedOn?.slice(0, 4) ?? 'nd', id].join('-')
}
