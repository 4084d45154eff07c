/**
 * Article records on disk, between the stages and between builds: one growing file a build, addressed by offset, so that
 * memory holds keys and numbers only. A record whose key the last build knew is copied, not computed.
 */
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import type { ArticleRecord, QuotableText } from '../model/archive.js'
import type { Message } from '../model/message.js'

/** What is kept per source: a record, or why there is none. */
export type Outcome = ArticleRecord | { readonly refused: string; readonly messages: readonly Message[] }

/** Records of one build. Call `finish` at the end; without it the next build starts from the last finished one. */
export interface RecordStore {
  /** Did the last build make a record under this key? */
  readonly hasKey: (key: string) => boolean
  /** The record the last build made under this key, put into this build as well. Undefined when there is none. */
  readonly reuse: (key: string, sourcePath: string) => Outcome | undefined
  /** Puts a new record into this build. */
  readonly add: (key: string, sourcePath: string, outcome: Outcome) => void
  /** The record of a source of this build. Throws when it has none. */
  readonly load: (sourcePath: string) => ArticleRecord
  /** What quoting a source of this build takes: cheaper than its record. Throws when it has none. */
  readonly quote: (sourcePath: string) => QuotableText
  /** Every record of this build in the order it was put in; what was refused is left out. */
  readonly records: () => Generator<ArticleRecord>
  /** Makes this build's records the ones the next build starts from. Records can still be loaded. */
  readonly finish: () => void
  readonly close: () => void
}

interface Place {
  readonly offset: number
  readonly length: number
}

/** Written in pieces of this size, so that a record costs no system call of its own. */
const BUFFER_BYTES = 1 << 20

/** Records parsed last, kept so that the pages of a small archive parse each record once. */
const KEPT_RECORDS = 200

const isRecord = (outcome: Outcome): outcome is ArticleRecord => 'article' in outcome

/**
 * Two lines of JSON: first what is quoted, then everything else. Actor pages read the first line of a record once for
 * every actor in it, and it is a third of the whole.
 */
function formatOutcome(outcome: Outcome): string {
  if (!isRecord(outcome)) return `null\n${JSON.stringify(outcome)}`
  const { headline, text, ...article } = outcome.article
  const { mentions, ...findings } = outcome.findings
  const quoted: QuotableText = { headline, text, mentions }
  return `${JSON.stringify(quoted)}\n${JSON.stringify({ ...outcome, article, findings })}`
}

function parseOutcome(lines: string): Outcome {
  const [first = 'null', second = 'null'] = lines.split('\n')
  const quoted = JSON.parse(first) as QuotableText | null
  const rest = JSON.parse(second) as Outcome
  if (quoted === null || !isRecord(rest)) return rest
  const { headline, text, mentions } = quoted
  return { ...rest, article: { ...rest.article, headline, text }, findings: { ...rest.findings, mentions } }
}

function readPlaces(indexFile: string, identity: string): Map<string, Place> {
  const places = new Map<string, Place>()
  if (!existsSync(indexFile)) return places
  const [head, ...lines] = readFileSync(indexFile, 'utf8').split('\n')
  // The last line is a mark of completeness: a torn index is worth nothing, and a cache may always be worth nothing.
  if (head !== identity || lines.pop() !== 'end') return places
  for (const line of lines) {
    const [key, offset, length] = line.split(' ')
    if (key && offset && length) places.set(key, { offset: Number(offset), length: Number(length) })
  }
  return places
}

/** Remembers what was parsed last, forgetting the oldest. */
function keep<T>(kept: Map<string, T>, sourcePath: string, value: T): void {
  if (kept.size >= KEPT_RECORDS) kept.delete(kept.keys().next().value as string)
  kept.set(sourcePath, value)
}

function readAt(file: number, { offset, length }: Place): string {
  const bytes = Buffer.allocUnsafe(length)
  let done = 0
  while (done < length) {
    const count = readSync(file, bytes, done, length - done, offset + done)
    if (count === 0)
      throw new Error(`The cache ends at byte ${offset + done}; delete the cache folder and build again.`)
    done += count
  }
  return bytes.toString('utf8')
}

/**
 * Opens the store in a cache folder.
 * @param identity hash of program and settings; records of another identity are not reused
 */
export function openRecordStore(cacheFolder: string, identity: string): RecordStore {
  mkdirSync(cacheFolder, { recursive: true })
  const [dataFile, indexFile] = [join(cacheFolder, 'records'), join(cacheFolder, 'records.index')]
  const [newData, newIndex] = [`${dataFile}.new`, `${indexFile}.new`]
  const oldPlaces = readPlaces(indexFile, identity)
  const oldData = oldPlaces.size > 0 && existsSync(dataFile) ? openSync(dataFile, 'r') : undefined
  const oldBytes = oldData === undefined ? 0 : fstatSync(oldData).size
  rmSync(newData, { force: true })
  const data = openSync(newData, 'w+')

  const placeOf = new Map<string, Place>()
  const lines: string[] = [identity]
  const kept = new Map<string, ArticleRecord>()
  const keptQuotes = new Map<string, QuotableText>()
  let pending: string[] = []
  let pendingBytes = 0
  let end = 0

  const flush = (): void => {
    if (pendingBytes === 0) return
    writeSync(data, pending.join(''))
    pending = []
    pendingBytes = 0
  }
  const put = (key: string, sourcePath: string, json: string): void => {
    const place = { offset: end, length: Buffer.byteLength(json) }
    pending.push(json)
    pendingBytes += place.length
    end += place.length
    placeOf.set(sourcePath, place)
    lines.push(`${key} ${place.offset} ${place.length}`)
    if (pendingBytes >= BUFFER_BYTES) flush()
  }
  const read = (place: Place): string => {
    flush()
    return readAt(data, place)
  }

  const placeOfOld = (key: string): Place | undefined => {
    const place = oldPlaces.get(key)
    return place !== undefined && place.offset + place.length <= oldBytes ? place : undefined
  }

  return {
    hasKey: (key) => placeOfOld(key) !== undefined,
    reuse(key, sourcePath) {
      const place = placeOfOld(key)
      if (place === undefined || oldData === undefined) return undefined
      const json = readAt(oldData, place)
      put(key, sourcePath, json)
      return parseOutcome(json)
    },
    add(key, sourcePath, outcome) {
      put(key, sourcePath, formatOutcome(outcome))
    },
    load(sourcePath) {
      const known = kept.get(sourcePath)
      if (known) return known
      const place = placeOf.get(sourcePath)
      const outcome = place && parseOutcome(read(place))
      if (!outcome || !isRecord(outcome)) throw new Error(`No record of ${sourcePath}.`)
      keep(kept, sourcePath, outcome)
      return outcome
    },
    quote(sourcePath) {
      const known = keptQuotes.get(sourcePath)
      if (known) return known
      const place = placeOf.get(sourcePath)
      const lines = place && read(place)
      const quoted = lines && (JSON.parse(lines.slice(0, lines.indexOf('\n'))) as QuotableText | null)
      if (!quoted) throw new Error(`No record of ${sourcePath}.`)
      keep(keptQuotes, sourcePath, quoted)
      return quoted
    },
    *records() {
      for (const place of placeOf.values()) {
        const outcome = parseOutcome(read(place))
        if (isRecord(outcome)) yield outcome
      }
    },
    finish() {
      flush()
      writeFileSync(newIndex, `${lines.join('\n')}\nend`)
      rmSync(indexFile, { force: true })
      renameSync(newData, dataFile)
      renameSync(newIndex, indexFile)
    },
    close() {
      closeSync(data)
      if (oldData !== undefined) closeSync(oldData)
    },
  }
}
