/** List files: the articles of the archive and of its larger terms as BibTeX, RIS, CSL-JSON and CSV. */
import { stringify } from 'csv-stringify/sync'
import type { Archive, ArchivedArticle } from '../model/archive.js'
import type { OutputFile } from '../model/output-file.js'
import type { Settings } from '../model/settings.js'
import { safeCell } from '../text/escape.js'
import { articleLists, isWorthFiles, type ListKind, listStem } from './article-lists.js'
import { bibtexEntry } from './bibtex.js'
import { type CitedArticle, citedArticle, originalUrl } from './cited-article.js'
import { cslRecord } from './csl.js'
import { oneLine } from './one-line.js'
import { risRecord } from './ris.js'
import type { SiteInput } from './site-input.js'

/** Output paths of the list files of one list. */
export interface ListFilePaths {
  readonly bib: string
  readonly ris: string
  readonly json: string
  readonly csv: string
}

/** The list files of a list, if it has any. `slug` is undefined for the whole archive, whose files are `articles.bib` and so on. */
export function listFilesOf(
  kind: ListKind,
  slug: string | undefined,
  articles: readonly number[],
  { settings }: { readonly settings: Settings },
): ListFilePaths | undefined {
  if (!settings.outputs.lists || !isWorthFiles(kind, articles)) return undefined
  const stem = listStem(kind, slug, 'articles')
  return { bib: `${stem}.bib`, ris: `${stem}.ris`, json: `${stem}.json`, csv: `${stem}.csv` }
}

/** One notation: a piece of text an article, and how pieces become a file. */
interface Notation {
  readonly piece: (cited: CitedArticle, article: ArchivedArticle, archive: Archive) => string
  readonly file: (pieces: readonly string[]) => string
}

/** Columns of the CSV files. Promised: columns are added at the end, never renamed. Lists in a cell are parted by `; `; codes are those of the actors, in their order. */
const CSV_COLUMNS = [
  'id',
  'permalink',
  'headline',
  'publishedOn',
  'outlet',
  'agency',
  'authors',
  'section',
  'language',
  'tags',
  'actors',
  'canonicalUrl',
  'sha256',
  'actorCodes',
] as const

const NOTATIONS: Readonly<Record<keyof ListFilePaths, Notation>> = {
  bib: { piece: bibtexEntry, file: (pieces) => pieces.join('\n') },
  ris: { piece: risRecord, file: (pieces) => pieces.join('\n') },
  json: { piece: (cited) => JSON.stringify(cslRecord(cited)), file: (pieces) => `[\n${pieces.join(',\n')}\n]\n` },
  // No byte-order mark: it would become part of the first column's name in every tool but a spreadsheet.
  csv: { piece: csvRow, file: (pieces) => csvLine(CSV_COLUMNS) + pieces.join('') },
}

/** The notations, by the ending of their files. */
export const LIST_NOTATIONS = ['bib', 'ris', 'json', 'csv'] as const satisfies readonly (keyof ListFilePaths)[]

/** Every list file of a notation: an article's piece is made once however many lists hold it. */
export function* listFiles(
  input: Pick<SiteInput, 'archive' | 'settings'>,
  ending: keyof ListFilePaths,
): Generator<OutputFile> {
  const { archive, settings } = input
  if (!settings.outputs.lists) return
  const { piece, file } = NOTATIONS[ending]
  const pieces = archive.articles.map((article) => piece(citedArticle(article, settings), article, archive))
  for (const list of articleLists(archive)) {
    const paths = listFilesOf(list.kind, list.slug, list.articles, input)
    if (paths === undefined) continue
    yield { outputPath: paths[ending], content: file(list.articles.map((position) => pieces[position] as string)) }
  }
}

function csvRow(_cited: CitedArticle, article: ArchivedArticle, archive: Archive): string {
  const row: Readonly<Record<(typeof CSV_COLUMNS)[number], string | undefined>> = {
    id: article.id,
    permalink: article.permalink,
    headline: article.headline,
    publishedOn: article.publishedOn,
    outlet: article.outlet,
    agency: article.agency,
    authors: inOneCell(article.authors),
    section: article.section,
    language: article.language,
    tags: inOneCell(article.tags.map((tag) => archive.tags[tag]?.name ?? '')),
    actors: inOneCell(article.actors.map((actor) => archive.actors[actor]?.name ?? '')),
    canonicalUrl: originalUrl(article),
    sha256: article.sha256,
    actorCodes: inOneCell(article.actors.map((actor) => archive.actors[actor]?.code?.code ?? 'unknown')),
  }
  return csvLine(CSV_COLUMNS.map((column) => oneLine(row[column] ?? '')))
}

const inOneCell = (names: readonly string[]): string => names.join('; ')

/** One line; every cell is text that no spreadsheet takes for a formula. */
const csvLine = (cells: readonly string[]): string => stringify([cells.map(safeCell)])
