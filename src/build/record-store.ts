/**
 * Article records on disk, between the stages and between builds: one growing file a build, addressed by offset, so that
 * memory holds keys and numbers only. A record whose key the last build knew is copied, not computed.
 *
 * A cache may always be worth nothing: a torn index, a missing file or spoilt bytes read as "not there", never as a fault.
 * Each process writes a folder of its own, and the index, put in place by one rename, names the folder it speaks of.
 */
import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import type { ArticleRecord } from '../model/archive.js'
import { recordIn } from './record-format.js'
import { type RecordPlaces, readAt } from './record-reader.js'

/** Records of one build. Call `finish` at the end; without it the next build starts from the last finished one. */
export interface RecordStore {
  /** What the last build wrote down under this key. Undefined when it did not, or when it cannot be read. */
  readonly find: (key: string) => string | undefined
  /** Puts what `formatOutcome` made, or `find` gave back, into this build. */
  readonly add: (key: string, sourcePath: string, lines: string) => void
  /** The record of a source of this build. Throws when it has none. */
  readonly load: (sourcePath: string) => ArticleRecord
  /** Where the records of these sources lie; to be asked for when all are in. Throws for a source without one. */
  readonly places: (sourcePaths: readonly string[]) => RecordPlaces
  /** The key under which a source of this build was put in. Undefined when it was not. */
  readonly keyOf: (sourcePath: string) => string | undefined
  /** Every record of this build in the order it was put in; what was refused is left out. */
  readonly records: () => Generator<ArticleRecord>
  /** Ends the build: with `keep` its records are what the next one starts from. Nothing can be loaded afterwards. */
  readonly close: (keep: boolean) => void
}

interface Place {
  readonly key: string
  readonly offset: number
  readonly length: number
  readonly check: string
}

/** What the last finished build left. */
interface Past {
  readonly places: ReadonlyMap<string, Place>
  /** Descriptor of its data; undefined when there is nothing to read. */
  readonly data: number | undefined
}

const FOLDER_PREFIX = 'records-'
const DATA = 'data'

/** Written in pieces of this size, so that a record costs no system call of its own. */
const BUFFER_BYTES = 1 << 20

/** Enough to tell a spoilt record from a whole one; nobody is kept out by it. */
const checkOf = (lines: string): string => createHash('sha256').update(lines).digest('base64url').slice(0, 12)

function openPast(cacheFolder: string, identity: string): Past {
  const none = { places: new Map(), data: undefined }
  const index = join(cacheFolder, 'index')
  if (!existsSync(index)) return none
  const [head, folder, ...lines] = readFileSync(index, 'utf8').split('\n')
  if (head !== identity || folder === undefined || lines.pop() !== 'end') return none
  const data = join(cacheFolder, basename(folder), DATA)
  if (!existsSync(data)) return none
  const places = new Map<string, Place>()
  for (const line of lines) {
    const [key, offset, length, check] = line.split(' ')
    if (key && check) places.set(key, { key, offset: Number(offset), length: Number(length), check })
  }
  return { places, data: openSync(data, 'r') }
}

/** Puts the index of a finished build in place and clears away the data of all others. */
function replaceIndex(cacheFolder: string, folder: string, lines: readonly string[]): void {
  const fresh = join(folder, 'index')
  writeFileSync(fresh, lines.join('\n'))
  renameSync(fresh, join(cacheFolder, 'index'))
  for (const name of readdirSync(cacheFolder)) {
    if (name.startsWith(FOLDER_PREFIX) && name !== basename(folder))
      rmSync(join(cacheFolder, name), { recursive: true, force: true })
  }
}

/**
 * Opens the store in a cache folder.
 * @param identity hash of program and settings; records of another identity are not found
 */
export function openRecordStore(cacheFolder: string, identity: string): RecordStore {
  mkdirSync(cacheFolder, { recursive: true })
  const past = openPast(cacheFolder, identity)
  const folder = mkdtempSync(join(cacheFolder, FOLDER_PREFIX))
  const data = openSync(join(folder, DATA), 'w+')
  const placeOf = new Map<string, Place>()
  const index: string[] = [identity, basename(folder)]
  let pending: string[] = []
  let pendingBytes = 0
  let end = 0

  const flush = (): void => {
    if (pendingBytes === 0) return
    writeSync(data, pending.join(''))
    pending = []
    pendingBytes = 0
  }
  const read = (sourcePath: string): string => {
    flush()
    const place = placeOf.get(sourcePath)
    const lines = place && readAt(data, place.offset, place.length)
    if (lines === undefined) throw new Error(`the cache in ${cacheFolder} lost ${sourcePath}; build again`)
    return lines
  }
  const demand = <T>(value: T | undefined, sourcePath: string): T => {
    if (value === undefined) throw new Error(`there is no record of ${sourcePath}`)
    return value
  }

  return {
    find(key) {
      const place = past.places.get(key)
      const lines = place && past.data !== undefined ? readAt(past.data, place.offset, place.length) : undefined
      return lines !== undefined && checkOf(lines) === place?.check ? lines : undefined
    },
    add(key, sourcePath, lines) {
      const place = { key, offset: end, length: Buffer.byteLength(lines), check: checkOf(lines) }
      pending.push(lines)
      pendingBytes += place.length
      end += place.length
      placeOf.set(sourcePath, place)
      index.push(`${key} ${place.offset} ${place.length} ${place.check}`)
      if (pendingBytes >= BUFFER_BYTES) flush()
    },
    load: (sourcePath) => demand(recordIn(read(sourcePath)), sourcePath),
    keyOf: (sourcePath) => placeOf.get(sourcePath)?.key,
    places(sourcePaths) {
      flush()
      const count = sourcePaths.length
      const [file, offset, length] = [new Uint16Array(count), new Float64Array(count), new Uint32Array(count)]
      for (const [article, sourcePath] of sourcePaths.entries()) {
        const place = demand(placeOf.get(sourcePath), sourcePath)
        offset[article] = place.offset
        length[article] = place.length
      }
      return { files: [data], file, offset, length }
    },
    *records() {
      for (const sourcePath of placeOf.keys()) {
        const record = recordIn(read(sourcePath))
        if (record) yield record
      }
    },
    close(keep) {
      flush()
      closeSync(data)
      if (past.data !== undefined) closeSync(past.data)
      try {
        if (keep) replaceIndex(cacheFolder, folder, [...index, 'end'])
        else rmSync(folder, { recursive: true, force: true })
      } catch {
        // The site stands; without a cache the next build is slower and makes the same bytes.
      }
    },
  }
}
