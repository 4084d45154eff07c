/** Where the records of an archive lie between two builds: as `RecordPlaces`, but by the names of shelves. */
import { basename } from 'node:path'
import type { HeldRow } from './record-shelf.js'
import type { RecordPlace } from './source-row.js'

/** By position in `Archive.articles`. Plain data. */
export interface RecordLayout {
  /** Names of the shelves. */
  readonly folders: readonly string[]
  /** Position in `folders`. */
  readonly shelf: Uint16Array
  /** Number of the row on its shelf. */
  readonly row: Uint32Array
  /** Number of the file of records on its shelf. */
  readonly file: Uint16Array
  /** In bytes. */
  readonly offset: Float64Array
  /** In bytes. */
  readonly length: Uint32Array
  /** `checkOf` of the bytes. */
  readonly check: Uint32Array
}

/** One record of a layout. */
export interface LaidRecord {
  readonly folder: string
  readonly row: number
  readonly place: RecordPlace
}

/** Where a row lies, by the name of its shelf. */
export const laidRecord = ({ row, shelf, at }: HeldRow): LaidRecord => ({
  folder: basename(shelf.folder),
  row: at,
  place: row.place,
})

/** Shelves numbered anew without those on which nothing lies any more. */
function shelvesInUse(folders: readonly string[], shelf: Uint16Array): Pick<RecordLayout, 'folders' | 'shelf'> {
  const used = [...new Set(shelf)].sort((a, b) => a - b)
  const numbers = new Map(used.map((number, place) => [number, place]))
  return {
    folders: used.map((number) => folders[number] as string),
    shelf: shelf.map((number) => numbers.get(number) as number),
  }
}

/** A layout with some records, given by the position of their article, in other places. */
export function layAgain(
  before: RecordLayout,
  records: Iterable<readonly [article: number, record: LaidRecord]>,
): RecordLayout {
  const numbers = new Map(before.folders.map((folder, number) => [folder, number]))
  const layout = {
    shelf: before.shelf.slice(),
    row: before.row.slice(),
    file: before.file.slice(),
    offset: before.offset.slice(),
    length: before.length.slice(),
    check: before.check.slice(),
  }
  for (const [article, { folder, row, place }] of records) {
    const shelf = numbers.get(folder) ?? numbers.size
    numbers.set(folder, shelf)
    layout.shelf[article] = shelf
    layout.row[article] = row
    layout.file[article] = place.file
    layout.offset[article] = place.offset
    layout.length[article] = place.length
    layout.check[article] = place.check
  }
  return { ...layout, ...shelvesInUse([...numbers.keys()], layout.shelf) }
}

/** Lays out the records of so many articles. */
export function layOut(count: number, records: Iterable<readonly [article: number, record: LaidRecord]>): RecordLayout {
  const empty = {
    folders: [],
    shelf: new Uint16Array(count),
    row: new Uint32Array(count),
    file: new Uint16Array(count),
    offset: new Float64Array(count),
    length: new Uint32Array(count),
    check: new Uint32Array(count),
  }
  return layAgain(empty, records)
}

/** A layout in which articles have moved; there is none yet for those that were put in. @param count articles there are now */
export function layMoved(before: RecordLayout, count: number, moved: (position: number) => number): RecordLayout {
  const { folders: _none, ...columns } = layOut(count, [])
  for (let from = 0; from < before.shelf.length; from++) {
    const to = moved(from)
    for (const name of ['shelf', 'row', 'file', 'offset', 'length', 'check'] as const)
      columns[name][to] = before[name][from] as number
  }
  return { ...columns, folders: before.folders }
}

/** The record of an article. */
export const recordAt = (layout: RecordLayout, article: number): LaidRecord => ({
  folder: layout.folders[layout.shelf[article] as number] as string,
  row: layout.row[article] as number,
  place: {
    file: layout.file[article] as number,
    offset: layout.offset[article] as number,
    length: layout.length[article] as number,
    check: layout.check[article] as number,
  },
})
