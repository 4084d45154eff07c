/** One folder of the cache: the rows and records that one build left, or that this one is writing. */
import { closeSync, fstatSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { checkOf } from './check-sum.js'
import { readBytes } from './record-reader.js'
import { decodeRows } from './row-chunk.js'
import type { SourceRow } from './source-row.js'
import { folderStem, type LeftBehind, markOf } from './store-index.js'

const ROWS = 'rows'

/** A folder with its files open. */
export interface Shelf {
  readonly folder: string
  /** Of the files of records, by their number. */
  readonly descriptors: number[]
  /** Rows in its file of rows, with those that no longer hold. */
  rowCount: number
  /** Absent for the shelf of this build. */
  readonly left?: LeftBehind
  /** Closes its files; nothing happens the second time. */
  readonly close: () => void
}

/** A row, and where it is written down. */
export interface HeldRow {
  readonly row: SourceRow
  readonly shelf: Shelf
  /** Its number among the rows of the shelf; -1 for a row that is written down otherwise, and has to be anew. */
  readonly at: number
}

/** A shelf that takes rows and records. */
export interface OpenShelf extends Shelf {
  /** Opens one more file of records; gives its number. */
  readonly addFile: () => number
  readonly addRows: (chunk: Uint8Array, count: number) => void
  /** Closes it; gives what the list of the cache says of it. */
  readonly finish: () => LeftBehind
}

const dataFile = (folder: string, file: number): string => join(folder, `data-${file}`)

/** The bytes of a record; undefined when they are not what was written. */
export function recordBytes({ descriptors }: Shelf, { place }: SourceRow): Buffer | undefined {
  const bytes = readBytes(descriptors[place.file], place.offset, place.length)
  return bytes !== undefined && checkOf(bytes) === place.check ? bytes : undefined
}

/** Which of the files of records nobody has written to since. */
const untouchedFiles = (descriptors: readonly number[], { data }: LeftBehind): boolean[] =>
  data.map(([bytes, modifiedMs], file) => {
    const found = fstatSync(descriptors[file] as number)
    return found.size === bytes && found.mtimeMs === modifiedMs
  })

/** The rows of a shelf that hold and whose records are whole. A file that nobody touched since need not be read for that. */
function soundRows(shelf: Shelf, left: LeftBehind, rows: readonly SourceRow[]): HeldRow[] {
  const isUntouched = untouchedFiles(shelf.descriptors, left)
  const dead = new Set(left.dead)
  return rows
    .map((row, at): HeldRow => ({ row, shelf, at }))
    .filter(({ row, at }) => !dead.has(at) && (isUntouched[row.place.file] || recordBytes(shelf, row) !== undefined))
}

/** Opens the files of records of a shelf alone; undefined when one is not there, or was touched since. */
export function openUntouched(cacheFolder: string, left: LeftBehind): Pick<Shelf, 'descriptors' | 'close'> | undefined {
  const descriptors: number[] = []
  try {
    for (const file of left.data.keys()) descriptors.push(openSync(dataFile(join(cacheFolder, left.folder), file), 'r'))
    if (untouchedFiles(descriptors, left).every(Boolean)) return { descriptors, close: () => closeAll(descriptors) }
  } catch {
    // Not there.
  }
  closeAll(descriptors)
  return undefined
}

/** Opens what a build left; undefined when it cannot be read as it was written. */
export function openShelf(
  cacheFolder: string,
  left: LeftBehind,
): { readonly shelf: Shelf; readonly held: HeldRow[] } | undefined {
  const folder = join(cacheFolder, left.folder)
  const descriptors: number[] = []
  try {
    const rows = decodeRows(readFileSync(join(folder, ROWS)))
    if (rows.length !== left.rowCount) return undefined
    for (const file of left.data.keys()) descriptors.push(openSync(dataFile(folder, file), 'r'))
    const shelf: Shelf = { folder, descriptors, rowCount: rows.length, left, close: () => closeAll(descriptors) }
    return { shelf, held: soundRows(shelf, left, rows) }
  } catch {
    closeAll(descriptors)
    return undefined
  }
}

/** Makes the shelf of this build. */
export function makeShelf(cacheFolder: string): OpenShelf {
  const folder = mkdtempSync(folderStem(cacheFolder))
  const rowsFile = openSync(join(folder, ROWS), 'w')
  const rowsFiles = [rowsFile]
  const descriptors: number[] = []
  const shelf: OpenShelf = {
    folder,
    descriptors,
    rowCount: 0,
    addFile: () => descriptors.push(openSync(dataFile(folder, descriptors.length), 'w+')) - 1,
    addRows(chunk, count) {
      writeFileSync(rowsFile, chunk)
      shelf.rowCount += count
    },
    close() {
      closeAll(rowsFiles)
      closeAll(descriptors)
    },
    finish() {
      const fileCount = descriptors.length
      shelf.close()
      const data = Array.from({ length: fileCount }, (_, file) => markOf(dataFile(folder, file)))
      return { folder: basename(folder), rowCount: shelf.rowCount, data, dead: [] }
    },
  }
  return shelf
}

/** Closes and forgets descriptors. */
function closeAll(descriptors: number[]): void {
  for (const descriptor of descriptors.splice(0)) closeSync(descriptor)
}
