/**
 * Rows as bytes: made by the thread that made the records, read by the main thread, and kept as they are for the next build.
 * A chunk is a head of numbers, the fingerprints of passages, then JSON in columns; chunks stand end to end in a file.
 */
import type { SourceCard } from '../index/cards.js'
import type { Message } from '../model/message.js'
import type { SourceFormat } from '../model/source-file.js'
import type { CuratedStatus } from '../model/stated-fields.js'
import type { FileStamp } from '../read/file-stamp.js'
import { type CardColumns, packCards, unpackCards } from './card-columns.js'
import { checkOf } from './check-sum.js'
import { jsonBytes, jsonText } from './json-bytes.js'
import type { SourceRow } from './source-row.js'

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

const stampAt = (numbers: readonly number[], at: number): FileStamp => ({
  bytes: numbers[at] as number,
  modifiedMs: numbers[at + 1] as number,
  changedMs: numbers[at + 2] as number,
  inode: numbers[at + 3] as number,
})

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
  const json = jsonBytes(JSON.stringify(columnsOf(rows)))
  const lineCount = rows.reduce((sum, { lines }) => sum + lines.length, 0)
  const bytes = new Uint8Array(HEAD_BYTES + 4 * lineCount + 4 * Math.ceil(json.bytes.length / 4))
  let at = HEAD_BYTES
  for (const { lines } of rows) {
    new Uint32Array(bytes.buffer, at, lines.length).set(lines)
    at += 4 * lines.length
  }
  bytes.set(json.bytes, at)
  const check = checkOf(bytes.subarray(HEAD_BYTES))
  new Uint32Array(bytes.buffer, 0, 5).set([MARK, check, json.isWide ? 1 : 0, lineCount, json.bytes.length])
  return bytes
}

const EMPTY = new Uint32Array(0)

const NOTHING_SAID: readonly Message[] = []

function rowsOf(columns: Columns, lines: Uint32Array): SourceRow[] {
  const { paths, stamps, formats, keys, repeated, places } = columns
  const rare = new Map(columns.rare)
  const isRefused = (row: number): boolean => rare.get(row)?.refused !== undefined
  const cards = unpackCards(columns.cards, rare.size === 0 ? paths : paths.filter((_, row) => !isRefused(row))).values()
  let line = 0
  return paths.map((sourcePath, row): SourceRow => {
    const lineCount = columns.lines[row] as number
    line += lineCount
    const at = 4 * row
    const built: { -readonly [Name in keyof SourceRow]: SourceRow[Name] } = {
      sourcePath,
      format: formats[row] as SourceFormat,
      key: keys[row] as string,
      curated: '',
      repeated: repeated[row] as number,
      lines: lineCount === 0 ? EMPTY : lines.subarray(line - lineCount, line),
      place: {
        file: places[at] as number,
        offset: places[at + 1] as number,
        length: places[at + 2] as number,
        check: places[at + 3] as number,
      },
      messages: NOTHING_SAID,
    }
    if (stamps[at + 3] !== 0) built.stamp = stampAt(stamps, at)
    const { sidecar, ...others } = rare.get(row) ?? {}
    if (sidecar) built.sidecar = stampAt(sidecar, 0)
    if (!isRefused(row)) built.card = cards.next().value as SourceCard
    return Object.assign(built, others)
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
    const [mark, check, isWide, lineCount = 0, jsonLength = 0] = numbersAt(at, 5)
    at += HEAD_BYTES
    const end = at + 4 * lineCount + 4 * Math.ceil(jsonLength / 4)
    if (mark !== MARK || checkOf(buffer.subarray(at, end)) !== check) throw new Error('no chunk of rows')
    const lines = numbersAt(at, lineCount)
    at += 4 * lineCount
    const json = jsonText(buffer, isWide === 1, at, at + jsonLength)
    at = end
    rows.push(rowsOf(JSON.parse(json) as Columns, lines))
  }
  return rows.flat()
}
