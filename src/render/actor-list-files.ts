/** The actors of the archive as CSV and JSON: a row each with country and code, for event data and for joining to other tables. */
import { stringify } from 'csv-stringify/sync'
import type { Actor } from '../model/actor.js'
import type { Archive } from '../model/archive.js'
import type { OutputFile } from '../model/output-file.js'
import { safeCell } from '../text/escape.js'
import { ADDRESSES, actorAddress } from './addresses.js'
import { oneLine } from './one-line.js'
import type { SiteInput } from './site-input.js'

/** Columns of the CSV file, and names in the JSON file. Promised: columns are added at the end, never renamed. */
const COLUMNS = [
  'id',
  'permalink',
  'name',
  'kind',
  'sort',
  'country',
  'code',
  'variants',
  'articles',
  'mentions',
  'firstOn',
  'lastOn',
  'sameAs',
] as const

/** One actor; what is unknown is absent. `country` is ISO 3166-1 alpha-2, `code` CAMEO-style. */
type Row = Partial<Record<(typeof COLUMNS)[number], string | number | readonly string[]>>

/** Days stand in the order of the archive, newest first and the undated last. */
function spanOf({ articles }: Actor, archive: Archive): Pick<Row, 'firstOn' | 'lastOn'> {
  const days = articles.flatMap(({ article }) => archive.articles[article]?.publishedOn ?? [])
  const [lastOn] = days
  const firstOn = days.at(-1)
  return { ...(firstOn === undefined ? {} : { firstOn }), ...(lastOn === undefined ? {} : { lastOn }) }
}

function rowOf(actor: Actor, slug: string, archive: Archive): Row {
  const { id, name, kind, sort, country, code, variants, articles, mentionCount, sameAs } = actor
  return {
    id,
    permalink: actorAddress(slug),
    name,
    kind,
    ...(sort === undefined ? {} : { sort }),
    ...(country === undefined ? {} : { country }),
    ...(code === undefined ? {} : { code: code.code }),
    variants: variants.map(({ surface }) => surface),
    articles: articles.length,
    mentions: mentionCount,
    ...spanOf(actor, archive),
    sameAs,
  }
}

/** Lists in a cell are parted by `; `; every cell is text that no spreadsheet takes for a formula. */
function cellOf(value: Row[keyof Row]): string {
  const text = typeof value === 'object' ? value.join('; ') : String(value ?? '')
  return safeCell(oneLine(text))
}

/** `actors.csv` and `actors.json`. Nothing when the settings switch list files off, or when there are no actors. */
export function* actorListFiles({ archive, settings }: Pick<SiteInput, 'archive' | 'settings'>): Generator<OutputFile> {
  if (!settings.outputs.lists || archive.actors.length === 0) return
  const rows = archive.actors.map((actor, position) => rowOf(actor, archive.actorSlugs[position] ?? '', archive))
  yield {
    outputPath: ADDRESSES.actorsCsv,
    content: stringify([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => cellOf(row[column])))]),
  }
  yield {
    outputPath: ADDRESSES.actorsJson,
    content: `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`,
  }
}
