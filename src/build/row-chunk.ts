/**
 * Rows as bytes: made by the thread that made the records, read by the main thread, and kept as they are for the next build.
 * A chunk is a head of numbers, the fingerprints of passages, then JSON in columns; chunks stand end to end in a file.
 */
import type { Message } from '../model/message.js'
import type { SourceFormat } from '../model/source-file.js'
import type { CuratedStatus } from '../model/stated-fields.js'
import type { FileStamp } from '../read/file-stamp.js'
import { type CardColumns, packCards, unpackCards } from './card-columns.js'
import { checkOf } from './check-sum.js'
import type { RecordPlace, SourceRow } from './source-row.js'

/** First number of every chunk: another layout, or another order of bytes, reads as no chunk. */
const MARK = 0x0bacf11e
const HEAD_BYTES = 20

type StampNumbers = readonly [bytes: number, modifiedMs: number, changedMs: number, inode: number]

/** What few rows have, by the number of the row. */
interface Rare {
  readonly sidecar?: StampNumbers
  readonly sidecarStatus?: CuratedStatus
  readonly curated?: string
  readonly messages?: readonly Message[]
  readonly refused?: string
}

interface Columns {
  readonly paths: readonly string[]
  /** Four numbers a row; nothing but zeros for an absent stamp. */
  readonly stamps: readonly number[]
  readonly formats: readonly SourceFormat[]
  readonly keys: readonly string[]
  readonly repeated: readonly number[]
  /** Numbers of fingerprints. */
  readonly lines: readonly number[]
  /** Four numbers a row. */
  readonly places: readonly number[]
  readonly rare: readonly (readonly [row: number, what: Rare])[]
  /** Of the rows that were not refused. */
  readonly cards: CardColumns
}

const numbersOf = ({ bytes, modifiedMs, changedMs, inode }: FileStamp): StampNumbers => [
  bytes,
  modifiedMs,
  changedMs,
  inode,
]

function stampAt(numbers: readonly number[], at: number): FileStamp {
  const [bytes = 0, modifiedMs = 0, changedMs = 0, inode = 0] = numbers.slice(at, at + 4)
  return { bytes, modifiedMs, changedMs, inode }
}

function rareOf({ sidecar, sidecarStatus, curated, messages, refused }: SourceRow): Rare {
  return {
    ...(sidecar && { sidecar: numbersOf(sidecar) }),
    ...(sidecarStatus && { sidecarStatus }),
    ...(curated === '' ? {} : { curated }),
    ...(messages.length > 0 ? { messages } : {}),
    ...(refused === undefined ? {} : { refused }),
  }
}

function columnsOf(rows: readonly SourceRow[]): Columns {
  return {
    paths: rows.map(({ sourcePath }) => sourcePath),
    stamps: rows.flatMap(({ stamp }) => (stamp ? numbersOf(stamp) : [0, 0, 0, 0])),
    formats: rows.map(({ format }) => format),
    keys: rows.map(({ key }) => key),
    repeated: rows.map(({ repeated }) => repeated),
    lines: rows.map(({ lines }) => lines.length),
    places: rows.flatMap(({ place: { file, offset, length, check } }) => [file, offset, length, check]),
    rare: rows.map((row, at) => [at, rareOf(row)] as const).filter(([, rare]) => Object.keys(rare).length > 0),
    cards: packCards(rows.flatMap(({ card }) => card ?? [])),
  }
}

/** Writes rows as one chunk. */
export function encodeRows(rows: readonly SourceRow[]): Uint8Array {
  const json = JSON.stringify(columnsOf(rows))
  // One byte or two for all: UTF-8 would have to be read letter by letter for the sake of one dash.
  const isWide = /[^\0-\xff]/.test(json)
  const jsonBytes = json.length * (isWide ? 2 : 1)
  const lineCount = rows.reduce((sum, { lines }) => sum + lines.length, 0)
  const bytes = new Uint8Array(HEAD_BYTES + 4 * lineCount + 4 * Math.ceil(jsonBytes / 4))
  let at = HEAD_BYTES
  for (const { lines } of rows) {
    new Uint32Array(bytes.buffer, at, lines.length).set(lines)
    at += 4 * lines.length
  }
  Buffer.from(bytes.buffer).write(json, at, isWide ? 'utf16le' : 'latin1')
  const check = checkOf(bytes.subarray(HEAD_BYTES))
  new Uint32Array(bytes.buffer, 0, 5).set([MARK, check, isWide ? 1 : 0, lineCount, jsonBytes])
  return bytes
}

const EMPTY = new Uint32Array(0)

function rowsOf(columns: Columns, lines: Uint32Array): SourceRow[] {
  const { paths, stamps, formats, keys, repeated, places } = columns
  const cards = unpackCards(columns.cards).values()
  const rare = new Map(columns.rare)
  let line = 0
  return paths.map((sourcePath, row): SourceRow => {
    const { sidecar, sidecarStatus, curated = '', messages = [], refused } = rare.get(row) ?? {}
    const lineCount = columns.lines[row] as number
    const own = lineCount === 0 ? EMPTY : lines.subarray(line, line + lineCount)
    line += lineCount
    const [file, offset, length, check] = places.slice(4 * row, 4 * row + 4) as [number, number, number, number]
    const place: RecordPlace = { file, offset, length, check }
    const card = refused === undefined ? cards.next().value : undefined
    return {
      sourcePath,
      ...(stamps[4 * row + 3] === 0 ? {} : { stamp: stampAt(stamps, 4 * row) }),
      ...(sidecar && { sidecar: stampAt(sidecar, 0) }),
      ...(sidecarStatus && { sidecarStatus }),
      format: formats[row] as SourceFormat,
      key: keys[row] as string,
      curated,
      repeated: repeated[row] as number,
      lines: own,
      place,
      messages,
      ...(card && { card }),
      ...(refused === undefined ? {} : { refused }),
    }
  })
}

/** Reads all chunks of a file back, in order. Throws for bytes that are no chunks. The rows look into these bytes. */
export function decodeRows(bytes: Uint8Array): SourceRow[] {
  const rows: SourceRow[][] = []
  // A view of numbers has to begin at a multiple of its size; what comes from a pool of buffers may not.
  const buffer =
    bytes.byteOffset % 4 === 0 ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) : Buffer.from(bytes)
  const numbersAt = (at: number, count: number): Uint32Array =>
    new Uint32Array(buffer.buffer, buffer.byteOffset + at, count)
  let at = 0
  while (at < buffer.length) {
    const [mark, check, isWide = 0, lineCount = 0, jsonBytes = 0] = numbersAt(at, 5)
    at += HEAD_BYTES
    const end = at + 4 * lineCount + 4 * Math.ceil(jsonBytes / 4)
    if (mark !== MARK || checkOf(buffer.subarray(at, end)) !== check) throw new Error('no chunk of rows')
    const lines = numbersAt(at, lineCount)
    at += 4 * lineCount
    const json = buffer.toString(isWide ? 'utf16le' : 'latin1', at, at + jsonBytes)
    at = end
    rows.push(rowsOf(JSON.parse(json) as Columns, lines))
  }
  return rows.flat()
}
