/** Which shelves of the cache are worth keeping, and how the rows of the others come to the new one. */
import type { HeldRow, OpenShelf, Shelf } from './record-shelf.js'
import { recordBytes } from './record-shelf.js'
import { RecordWriter } from './record-writer.js'
import { encodeRows } from './row-chunk.js'
import type { SourceRow } from './source-row.js'

/** Rows copied at once. */
const ROWS_A_CHUNK = 500

const bytesOf = (held: readonly HeldRow[]): number => held.reduce((sum, { row }) => sum + row.place.length, 0)

/** The rows that hold, by shelf; a row that has to be written anew stands by itself. */
export interface Holdings {
  readonly byShelf: ReadonlyMap<Shelf, readonly HeldRow[]>
  readonly loose: readonly HeldRow[]
}

/** Sorts the rows of a build by where they are written down. */
export function holdingsOf(rows: Iterable<HeldRow>): Holdings {
  const byShelf = new Map<Shelf, HeldRow[]>()
  const loose: HeldRow[] = []
  for (const held of rows) {
    const list = byShelf.get(held.shelf)
    if (held.at < 0) loose.push(held)
    else if (list) list.push(held)
    else byShelf.set(held.shelf, [held])
  }
  return { byShelf, loose }
}

/**
 * The old shelves to be cleared: of which less than half of the bytes still hold, and those not much greater than what is
 * new. So a row is copied a number of times that grows with the logarithm of the archive, and so does the number of shelves.
 * @param grown bytes that are new in this build
 */
export function shelvesToClear({ byShelf }: Holdings, grown: number): Shelf[] {
  const old = [...byShelf].flatMap(([shelf, held]) =>
    shelf.left ? [{ shelf, left: shelf.left, live: bytesOf(held) }] : [],
  )
  let size = grown
  return old
    .sort((a, b) => a.live - b.live)
    .filter(({ left, live }) => {
      const all = left.data.reduce((sum, [bytes]) => sum + bytes, 0)
      const isCleared = live * 2 < all || live <= size * 2
      if (isCleared) size += live
      return isCleared
    })
    .map(({ shelf }) => shelf)
}

/** Copies rows and their records; one whose record is spoilt is left out. Gives the copies. */
export function copyRows(rows: readonly HeldRow[], target: OpenShelf): HeldRow[] {
  if (rows.length === 0) return []
  const moved: HeldRow[] = []
  const file = target.addFile()
  const writer = new RecordWriter({ file, descriptor: target.descriptors[file] as number, end: 0 })
  for (let from = 0; from < rows.length; from += ROWS_A_CHUNK) {
    const copies = rows.slice(from, from + ROWS_A_CHUNK).flatMap(({ row, shelf }): SourceRow[] => {
      const bytes = recordBytes(shelf, row)
      return bytes === undefined ? [] : [{ ...row, place: writer.add(bytes) }]
    })
    writer.flush()
    for (const [nth, row] of copies.entries()) moved.push({ row, shelf: target, at: target.rowCount + nth })
    target.addRows(encodeRows(copies), copies.length)
  }
  return moved
}

/** Numbers of the rows of a shelf that no longer hold. */
export function deadRows({ rowCount }: Shelf, held: readonly HeldRow[]): number[] {
  const live = new Set(held.map(({ at }) => at))
  return Array.from({ length: rowCount }, (_, at) => at).filter((at) => !live.has(at))
}
