/**
 * The list of what the last finished build left in the cache: put in place by one rename, so that there is always a whole
 * one or none. Each build that made anything left a folder with files of records and one of rows.
 */
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { checkOf } from './check-sum.js'

/** What one build left. */
export interface LeftBehind {
  /** Name of its folder below the cache folder. */
  readonly folder: string
  /** Rows in its file of rows. */
  readonly rowCount: number
  /** Size and time of change of each file of records: what has them still needs no reading to be trusted. */
  readonly data: readonly (readonly [bytes: number, modifiedMs: number])[]
  /** Rows that no longer hold, by their number in the file. */
  readonly dead: readonly number[]
}

const INDEX = 'index'
const FOLDER_PREFIX = 'records-'

/** Path to which `mkdtemp` adds what makes it unique. */
export const folderStem = (cacheFolder: string): string => join(cacheFolder, FOLDER_PREFIX)

/** Size and time of change of a file. */
export function markOf(path: string): readonly [bytes: number, modifiedMs: number] {
  const { size, mtimeMs } = statSync(path)
  return [size, mtimeMs]
}

/** Reads the list; empty when there is none of this identity, or when it is not as it was written. */
export function readIndex(cacheFolder: string, identity: string): LeftBehind[] {
  try {
    const [head, check, body = ''] = readFileSync(join(cacheFolder, INDEX), 'utf8').split('\n')
    if (head !== identity || Number(check) !== checkOf(Buffer.from(body))) return []
    return (JSON.parse(body) as LeftBehind[]).map((left) => ({ ...left, folder: basename(left.folder) }))
  } catch {
    return []
  }
}

/** Puts the list in place and clears away the folders that it does not name. */
export function writeIndex(cacheFolder: string, identity: string, left: readonly LeftBehind[]): void {
  const body = JSON.stringify(left)
  const fresh = join(cacheFolder, `${INDEX}-${randomUUID()}`)
  writeFileSync(fresh, `${identity}\n${checkOf(Buffer.from(body))}\n${body}`)
  renameSync(fresh, join(cacheFolder, INDEX))
  const named = new Set(left.map(({ folder }) => folder))
  for (const name of readdirSync(cacheFolder)) {
    const isStale = name.startsWith(FOLDER_PREFIX) ? !named.has(name) : name.startsWith(`${INDEX}-`)
    if (isStale) rmSync(join(cacheFolder, name), { recursive: true, force: true })
  }
}
