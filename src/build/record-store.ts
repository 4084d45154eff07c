/**
 * The cache: rows and records of this build and of those before it, in files that only grow. A build adds what it made; what
 * of an older build still holds stays where it is, until most of its shelf is dead or it is small beside what is new.
 *
 * A cache may always be worth nothing: a torn list, a missing file or spoilt bytes read as "not there", never as a fault.
 * Each build writes a shelf of its own and opens all files before it begins, so that two at once do not disturb each other.
 */
import { mkdirSync, rmSync } from 'node:fs'
import type { ArticleRecord } from '../model/archive.js'
import { copyRows, deadRows, holdingsOf, shelvesToClear } from './clear-shelves.js'
import { recordIn } from './record-format.js'
import { laidRecord, layOut, type RecordLayout } from './record-layout.js'
import { type RecordPlaces, readBytes } from './record-reader.js'
import { type HeldRow, makeShelf, type OpenShelf, openShelf, type Shelf } from './record-shelf.js'
import type { Sink } from './record-writer.js'
import { decodeRows } from './row-chunk.js'
import type { SourceRow } from './source-row.js'
import { type LeftBehind, readIndex, writeIndex } from './store-index.js'

/** Records of one build. Call `close` at the end; without it the next build starts from the last finished one. */
export interface RecordStore {
  /** What the last finished build knew of a source, where it can still be read. */
  readonly past: (sourcePath: string) => SourceRow | undefined
  /** Sources the last finished build knew. */
  readonly pastCount: number
  /** Opens a file for a thread to write records into. */
  readonly openSink: () => Sink
  /** Takes rows into this build: what `encodeRows` made of them, their records being in files of this build. */
  readonly add: (chunk: Uint8Array) => void
  /** Takes what `past` gave into this build: as it was, or with another stamp. */
  readonly keep: (row: SourceRow) => void
  /** Every row of this build, in the order in which they came. */
  readonly rows: () => Generator<SourceRow>
  /** Forgets the cards of this build's own rows, which are written down: the archive holds what it needs of them. */
  readonly forgetCards: () => void
  /** The row of a source of this build. */
  readonly rowOf: (sourcePath: string) => SourceRow | undefined
  /** The record of a source of this build. Throws when it has none. */
  readonly load: (sourcePath: string) => ArticleRecord
  /** Where the records of these sources lie. Throws for a source without one. */
  readonly places: (sourcePaths: readonly string[]) => RecordPlaces
  /** The same when the store is closed: by the names of shelves, for the next build. */
  readonly layout: (sourcePaths: readonly string[]) => RecordLayout
  /** Ends the build: with `keep` its records are what the next one starts from. Nothing can be loaded afterwards. */
  readonly close: (keep: boolean) => void
}

const NO_LINES = new Uint32Array(0)

/**
 * Opens the store in a cache folder.
 * @param identity hash of program and settings; rows of another identity are not found
 */
export function openRecordStore(cacheFolder: string, identity: string): RecordStore {
  mkdirSync(cacheFolder, { recursive: true })
  const opened = readIndex(cacheFolder, identity).flatMap((left) => openShelf(cacheFolder, left) ?? [])
  const past = new Map(opened.flatMap(({ held }) => held.map((one) => [one.row.sourcePath, one] as const)))
  const current = new Map<string, HeldRow>()
  const shelves: Shelf[] = opened.map(({ shelf }) => shelf)
  let own: OpenShelf | undefined
  const ownShelf = (): OpenShelf => {
    if (own === undefined) {
      own = makeShelf(cacheFolder)
      shelves.push(own)
    }
    return own
  }
  const heldOf = (sourcePath: string): HeldRow => {
    const held = current.get(sourcePath)
    if (held === undefined) throw new Error(`there is no record of ${sourcePath}`)
    return held
  }

  const closeShelves = (): void => {
    for (const shelf of shelves) shelf.close()
  }

  /** Writes down what the next build starts from. */
  const finish = (): void => {
    const holdings = holdingsOf(current.values())
    // Nothing new and nothing gone: the list stands.
    if (own === undefined && holdings.loose.length === 0 && current.size === past.size) return
    const fresh = own === undefined ? [] : (holdings.byShelf.get(own) ?? [])
    const grown = [...fresh, ...holdings.loose].reduce((sum, { row }) => sum + row.place.length, 0)
    const cleared = new Set(shelvesToClear(holdings, grown))
    const moved = [...holdings.loose, ...[...cleared].flatMap((shelf) => holdings.byShelf.get(shelf) ?? [])]
    for (const held of moved.length > 0 ? copyRows(moved, ownShelf()) : []) current.set(held.row.sourcePath, held)
    const kept = shelves.flatMap((shelf): LeftBehind[] => {
      const held = holdings.byShelf.get(shelf)
      if (shelf.left === undefined || held === undefined || cleared.has(shelf)) return []
      return [{ ...shelf.left, dead: deadRows(shelf, held) }]
    })
    const added = own?.finish()
    closeShelves()
    writeIndex(cacheFolder, identity, added === undefined ? kept : [...kept, added])
  }

  return {
    past: (sourcePath) => past.get(sourcePath)?.row,
    pastCount: past.size,
    openSink() {
      const shelf = ownShelf()
      const file = shelf.addFile()
      return { file, descriptor: shelf.descriptors[file] as number, end: 0 }
    },
    add(chunk) {
      const shelf = ownShelf()
      const rows = decodeRows(chunk)
      for (const [nth, row] of rows.entries()) current.set(row.sourcePath, { row, shelf, at: shelf.rowCount + nth })
      shelf.addRows(chunk, rows.length)
    },
    keep(row) {
      const held = past.get(row.sourcePath)
      if (held) current.set(row.sourcePath, held.row === row ? held : { row, shelf: held.shelf, at: -1 })
    },
    *rows() {
      for (const { row } of current.values()) yield row
    },
    forgetCards() {
      for (const [sourcePath, held] of current) {
        const { card: _card, ...row } = held.row
        if (held.shelf === own && held.at >= 0)
          current.set(sourcePath, { ...held, row: { ...row, lines: NO_LINES, messages: [] } })
      }
    },
    rowOf: (sourcePath) => current.get(sourcePath)?.row,
    load(sourcePath) {
      const { row, shelf } = heldOf(sourcePath)
      const bytes = readBytes(shelf.descriptors[row.place.file], row.place.offset, row.place.length)
      const record = bytes && recordIn(bytes)
      if (record === undefined) throw new Error(`there is no record of ${sourcePath}`)
      return record
    },
    places(sourcePaths) {
      const count = sourcePaths.length
      const [file, offset] = [new Uint16Array(count), new Float64Array(count)]
      const [length, check] = [new Uint32Array(count), new Uint32Array(count)]
      const firstFile = new Map<Shelf, number>()
      const files: number[] = []
      for (const shelf of shelves) {
        firstFile.set(shelf, files.length)
        files.push(...shelf.descriptors)
      }
      for (const [article, sourcePath] of sourcePaths.entries()) {
        const { row, shelf } = heldOf(sourcePath)
        file[article] = (firstFile.get(shelf) ?? 0) + row.place.file
        offset[article] = row.place.offset
        length[article] = row.place.length
        check[article] = row.place.check
      }
      return { files, file, offset, length, check }
    },
    layout(sourcePaths) {
      const records = sourcePaths.map((sourcePath, article) => [article, laidRecord(heldOf(sourcePath))] as const)
      return layOut(records.length, records)
    },
    close(keep) {
      try {
        if (keep) finish()
        else if (own) rmSync(own.folder, { recursive: true, force: true })
      } catch {
        // The site stands; without a cache the next build is slower and makes the same bytes.
      } finally {
        closeShelves()
      }
    },
  }
}
