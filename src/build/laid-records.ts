/** The store of records for a build that renews a few of them: opened by where they lie, without reading the rows of all. */
import { rmSync } from 'node:fs'
import { basename } from 'node:path'
import { copyRows } from './clear-shelves.js'
import { type LaidRecord, laidRecord, type RecordLayout } from './record-layout.js'
import type { RecordPlaces } from './record-reader.js'
import { makeShelf, type OpenShelf, openShelf, openUntouched } from './record-shelf.js'
import { decodeRows } from './row-chunk.js'
import type { SourceRow } from './source-row.js'
import { type LeftBehind, readIndex, writeIndex } from './store-index.js'

/** Rows of a shelf that is copied with every build which adds to it. */
const FEW_ROWS = 200

/** Records of the last build, and those that are made in their place. */
export interface LaidRecords {
  /** The shelf of this build. */
  readonly own: OpenShelf
  /** Where records can be read, those of this build among them. */
  readonly placesOf: (layout: RecordLayout) => RecordPlaces
  /** Takes rows that were made; gives them with where they lie. */
  readonly take: (chunk: Uint8Array) => readonly (readonly [row: SourceRow, record: LaidRecord])[]
  /**
   * Brings the rows of the last renewing build to this one's shelf, so that there is always one such shelf.
   * @param except source paths of those that are renewed again
   */
  readonly fold: (folder: string, except: ReadonlySet<string>) => ReadonlyMap<string, LaidRecord>
  /** The shelf with fewest rows, where these are few: what builds make of a few articles each is kept together. */
  readonly smallShelf: () => string | undefined
  /** Ends the build: with `keep`, what was made takes the place of `dead`. Nothing can be read afterwards. */
  readonly close: (keep: boolean, dead?: readonly LaidRecord[]) => void
}

/** Opens them; undefined when they are not as they were left. */
export function openLaidRecords(
  cacheFolder: string,
  identity: string,
  { folders }: Pick<RecordLayout, 'folders'>,
): LaidRecords | undefined {
  const index = readIndex(cacheFolder, identity)
  const opened = new Map<string, readonly number[]>()
  const closers: (() => void)[] = []
  const closeAll = (): void => {
    for (const close of closers.splice(0)) close()
  }
  for (const left of index) {
    const files = openUntouched(cacheFolder, left)
    if (files === undefined) continue
    opened.set(left.folder, files.descriptors)
    closers.push(files.close)
  }
  if (!folders.every((folder) => opened.has(folder))) {
    closeAll()
    return undefined
  }
  const own = makeShelf(cacheFolder)
  closers.push(own.close)
  const gone = new Set<string>()
  const afterDeath = (left: LeftBehind, dead: readonly LaidRecord[]): LeftBehind[] => {
    const rows = new Set(left.dead)
    for (const { folder, row } of dead) if (folder === left.folder) rows.add(row)
    return gone.has(left.folder) || rows.size === left.rowCount
      ? []
      : [{ ...left, dead: [...rows].sort((a, b) => a - b) }]
  }
  return {
    own,
    placesOf({ shelf, file, offset, length, check, folders: named }) {
      const files: number[] = []
      const first = named.map((folder) => {
        const at = files.length
        files.push(...(folder === basename(own.folder) ? own.descriptors : (opened.get(folder) ?? [])))
        return at
      })
      return {
        files,
        file: file.map((number, at) => number + (first[shelf[at] as number] ?? 0)),
        offset,
        length,
        check,
      }
    },
    take(chunk) {
      const rows = decodeRows(chunk)
      const laid = rows.map((row, nth) => [row, laidRecord({ row, shelf: own, at: own.rowCount + nth })] as const)
      own.addRows(chunk, rows.length)
      return laid
    },
    fold(folder, except) {
      const left = index.find((one) => one.folder === folder)
      const shelf = left && openShelf(cacheFolder, left)
      if (shelf === undefined) return new Map()
      closers.push(shelf.shelf.close)
      gone.add(folder)
      const moved = copyRows(
        shelf.held.filter(({ row }) => !except.has(row.sourcePath)),
        own,
      )
      return new Map(moved.map((held) => [held.row.sourcePath, laidRecord(held)]))
    },
    smallShelf() {
      const [least] = index.filter((left) => !gone.has(left.folder)).sort((a, b) => a.rowCount - b.rowCount)
      return least !== undefined && least.rowCount <= FEW_ROWS ? least.folder : undefined
    },
    close(keep, dead = []) {
      try {
        if (keep) {
          const kept = index.flatMap((left) => afterDeath(left, dead))
          const added = own.finish()
          closeAll()
          writeIndex(cacheFolder, identity, [...kept, added])
        } else rmSync(own.folder, { recursive: true, force: true })
      } catch {
        // The site stands; without a cache the next build is slower and makes the same bytes.
      } finally {
        closeAll()
      }
    },
  }
}
