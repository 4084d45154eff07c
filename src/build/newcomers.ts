/**
 * Articles that were added since the last build, put into the archive that it left; or the finding that they would change more
 * of it than they count for, so that all has to be indexed again.
 */
import { basename } from 'node:path'
import type { KnownNames } from '../index/actors/known-names.js'
import { addArticles, type Enlarged } from '../index/add-articles.js'
import type { Publishable } from '../index/link-articles.js'
import { newLines } from '../index/new-lines.js'
import type { Permalink } from '../model/archive.js'
import type { FoundFile } from '../read/find-sources.js'
import { readCatalogue } from '../read/read-catalogue.js'
import { readPermalinks } from '../read/read-permalinks.js'
import type { BuildOptions } from './build-options.js'
import type { LaidRecords } from './laid-records.js'
import type { LeftArchive } from './left-archive.js'
import { type LaidRecord, layAgain, layMoved, type RecordLayout } from './record-layout.js'
import type { SourceRow } from './source-row.js'
import { openBench } from './source-work.js'

/** An archive with the articles that were added. */
export interface Joined extends Pick<Enlarged, 'moved' | 'positions'> {
  readonly left: LeftArchive
  readonly layout: RecordLayout
  /** `_permalinks.csv` with their lines. */
  readonly ledger: readonly Permalink[]
}

/** What newcomers are made with. */
interface Making {
  readonly options: BuildOptions
  readonly begunMs: number
  readonly records: LaidRecords
}

/** What was made of a file. */
type Made = readonly [row: SourceRow, record: LaidRecord]

const NO_LINES = new Uint32Array(0)

/** Makes the records of files; undefined when one is no article, or the catalogue, which may have missed it, knows it. */
async function makeAll(
  found: readonly FoundFile[],
  left: LeftArchive,
  { options, begunMs, records }: Making,
): Promise<readonly Made[] | undefined> {
  const { rows: stated } = await readCatalogue(options.folder.seeds, new Set(), () => {})
  if (found.some(({ sourcePath }) => stated.has(sourcePath))) return undefined
  const { own, take } = records
  const file = own.addFile()
  const sink = { file, descriptor: own.descriptors[file] as number, end: 0 }
  const orders = found.map((one, number) => ({ number, found: one, lines: NO_LINES }))
  const { setAside, rows } = await openBench({ ...left, begunMs, sink }).make(orders, () => {})
  const made = take(rows)
  return setAside.length === 0 && made.length === found.length ? made : undefined
}

/** Can it be published, with nothing to say of it? */
const isPlain = ({ card, messages }: SourceRow): boolean => card?.content !== undefined && messages.length === 0

/** The cards of files; undefined when one is not published, or repeats a text. */
function cardsOf(made: readonly Made[], { fingerprints }: LeftArchive): Publishable[] | undefined {
  const cards = made.flatMap(([row]) => (isPlain(row) ? [row.card as Publishable] : []))
  const texts = new Set(cards.map(({ textFingerprint }) => textFingerprint))
  const areNew = [...texts].every((text) => !fingerprints.includes(`${text}\n`))
  return texts.size === made.length && areNew ? cards : undefined
}

/**
 * Where the records lie now: those that earlier builds made of a few articles are brought to the shelf of this one. Undefined when
 * one of them is not as it was written.
 */
function layJoined(
  before: RecordLayout,
  { archive: { articles }, moved, positions }: Enlarged,
  made: readonly Made[],
  records: LaidRecords,
): RecordLayout | undefined {
  const layout = layMoved(before, articles.length, moved)
  const small = records.smallShelf()
  const now = new Map(made.map(([, record], number) => [positions[number] as number, record]))
  if (small !== undefined) {
    const ours = layout.folders.indexOf(basename(records.own.folder))
    // Edited beside the newcomers.
    const renewed = articles.filter((_, position) => layout.shelf[position] === ours && !now.has(position))
    const brought = records.fold(small, new Set(renewed.map(({ sourcePath }) => sourcePath)))
    for (const [position, { sourcePath }] of articles.entries()) {
      const record = brought.get(sourcePath)
      if (record) now.set(position, record)
    }
  }
  const joined = layAgain(layout, now)
  return small !== undefined && joined.folders.includes(small) ? undefined : joined
}

/** Puts files into an archive; undefined when all has to be indexed again. @param layout where the records of the archive lie */
export async function joinNewcomers(
  found: readonly FoundFile[],
  { left, layout }: { readonly left: LeftArchive; readonly layout: RecordLayout },
  known: KnownNames,
  making: Making,
): Promise<Joined | undefined> {
  // Patterns of the owner may pass over a file, and the first Markdown makes another site.
  if (left.settings.ignore.length > 0 || !left.formats.has('markdown')) return undefined
  const made = await makeAll(found, left, making)
  const cards = made && cardsOf(made, left)
  if (made === undefined || cards === undefined) return undefined
  const old = await readPermalinks(making.options.folder.seeds, () => {})
  const lines = newLines(cards, old)
  if (lines === undefined) return undefined
  const { archive, authority } = left
  const newcomers = cards.map((card, number) => ({ card, line: lines[number] as Permalink }))
  const enlarged = addArticles({ archive, known, authority }, newcomers)
  if (enlarged === undefined) return undefined
  const layoutNow = layJoined(layout, enlarged, made, making.records)
  if (layoutNow === undefined) return undefined
  const { moved, positions } = enlarged
  const keys: string[] = []
  for (const [from, key] of left.keys.entries()) keys[moved(from)] = key
  for (const [number, [{ key }]] of made.entries()) keys[positions[number] as number] = key
  const texts = cards.map(({ textFingerprint }) => `${textFingerprint}\n`).join('')
  return {
    ...enlarged,
    left: {
      ...left,
      archive: enlarged.archive,
      keys,
      fingerprints: left.fingerprints + texts,
      sourceCount: left.sourceCount + made.length,
    },
    layout: layoutNow,
    ledger: [...old, ...lines],
  }
}
