/**
 * The work on batches of sources, in whatever thread it is done: each file is read, hashed, decoded, made into a record, and
 * the record written to the cache; what goes back are rows. Files are known by their number among all that were found.
 */

import { cardOf } from '../index/cards.js'
import type { Message } from '../model/message.js'
import type { Settings } from '../model/settings.js'
import type { RepeatedLine, SetAside, SourceFile } from '../model/source-file.js'
import type { CuratedStatus, StatedFields } from '../model/stated-fields.js'
import type { FoundFile } from '../read/find-sources.js'
import { readSource } from '../read/read-source.js'
import type { Left, Outcome, Workshop, WorkshopTools } from './article-workshop.js'
import { formatRecord } from './record-format.js'
import { RecordWriter, type Sink } from './record-writer.js'
import { encodeRows } from './row-chunk.js'
import { curationPrint, keyOf, repetitionPrint, type SourceRow, trustedStamp } from './source-row.js'

/** A file whose passages are to be counted. */
export interface CountOrder {
  readonly number: number
  readonly found: FoundFile
}

/** The passages of files. */
export interface Counted {
  readonly numbers: readonly number[]
  /** Fingerprints of each file, as many as `lengths` says; -1 for a file that could not be read. */
  readonly lengths: readonly number[]
  readonly lines: Uint32Array
  /** What sidecars say of publication. */
  readonly statuses: readonly (CuratedStatus | undefined)[]
}

/** A file that is to be made into a record. */
export interface MakeOrder extends CountOrder {
  readonly catalogue?: StatedFields
  readonly repeated?: readonly RepeatedLine[]
  /** Its passages: its own copy, since a part of a greater array would be sent with the whole. */
  readonly lines: Uint32Array
  /** Key of the record that the last build made of it. */
  readonly knownKey?: string
}

/** What became of files: each is in one of the lists. */
export interface MadeRows {
  /** As `encodeRows` writes them. */
  readonly rows: Uint8Array
  /** Numbers of the files whose record is still the one known. */
  readonly known: readonly number[]
  /** Numbers of the files that were left to another bench. */
  readonly left: readonly number[]
  readonly setAside: readonly SetAside[]
  /** Of the files set aside. */
  readonly messages: readonly Message[]
  /** Where the records written end. */
  readonly end: number
}

/** What the work needs beside the files: plain data, so that it can be sent to a thread. */
export interface BenchTools extends WorkshopTools {
  /** Hash of program and settings, part of every key. */
  readonly identity: string
  /** When the build began to look at files, in milliseconds of the system's clock. */
  readonly begunMs: number
  readonly sink: Sink
}

/** Does the work; `seen` is told each file before it is begun, by its position in the batch. */
export interface Bench {
  readonly count: (orders: readonly CountOrder[], seen: (position: number) => void) => Promise<Counted>
  readonly make: (orders: readonly MakeOrder[], seen: (position: number) => void) => Promise<MadeRows>
}

const isSource = (read: SourceFile | SetAside): read is SourceFile => 'sha256' in read

function read(
  order: MakeOrder | CountOrder,
  settings: Pick<Settings, 'maxSourceBytes'>,
  messages: Message[],
): SourceFile | SetAside {
  const { found } = order
  const catalogue = 'catalogue' in order ? order.catalogue : undefined
  const rows = new Map(catalogue ? [[found.sourcePath, catalogue]] : [])
  return readSource(found, { rows }, settings, (message) => messages.push(message))
}

/** Counts in this thread. */
export async function countPassages(
  orders: readonly CountOrder[],
  settings: Pick<Settings, 'maxSourceBytes'>,
  seen: (position: number) => void,
): Promise<Counted> {
  // Loaded when it is needed: Markdown is not counted.
  const { fingerprintsOf } = await import('../extract/passages.js')
  const files = orders.map((order, position) => {
    seen(position)
    const source = read(order, settings, [])
    if (!isSource(source)) return { length: -1, lines: undefined, status: undefined }
    const lines = fingerprintsOf(source)
    return { length: lines.length, lines, status: source.sidecar?.status?.value }
  })
  const lines = new Uint32Array(files.reduce((sum, { length }) => sum + Math.max(0, length), 0))
  let at = 0
  for (const file of files) {
    if (file.lines) lines.set(file.lines, at)
    at += Math.max(0, file.length)
  }
  return {
    numbers: orders.map(({ number }) => number),
    lengths: files.map(({ length }) => length),
    lines,
    statuses: files.map(({ status }) => status),
  }
}

/**
 * Opens a bench in this thread. What extraction takes is loaded with the first file that needs it.
 * @param mayParse may a parser be let at this source here? If not, a file that takes one is left
 * @param given the workshop to use; for tests
 */
export function openBench(
  tools: BenchTools,
  mayParse: (source: SourceFile) => boolean = () => true,
  given?: Workshop,
): Bench {
  const { settings, identity, begunMs } = tools
  const writer = new RecordWriter(tools.sink)
  let workshop = given
  const outcomeOf = async (source: SourceFile): Promise<Outcome | Left> => {
    workshop ??= (await import('./article-workshop.js')).openWorkshop(tools, mayParse)
    return workshop(source)
  }
  const rowOf = (
    order: MakeOrder,
    source: SourceFile,
    key: string,
    said: readonly Message[],
    outcome: Outcome,
  ): SourceRow => {
    const { found, catalogue, repeated, lines } = order
    const stamp = trustedStamp(found, begunMs)
    const status = source.sidecar?.status?.value
    return {
      sourcePath: source.sourcePath,
      ...(stamp && { stamp }),
      ...(found.sidecar && { sidecar: found.sidecar }),
      ...(status && { sidecarStatus: status }),
      format: source.format,
      key,
      curated: curationPrint(catalogue),
      repeated: repetitionPrint(repeated ?? []),
      lines,
      messages: [...said, ...outcome.messages],
      place: writer.add('article' in outcome ? formatRecord(outcome) : new Uint8Array(0)),
      ...('article' in outcome ? { card: cardOf(outcome) } : { refused: outcome.refused }),
    }
  }
  return {
    count: (orders, seen) => countPassages(orders, settings, seen),
    async make(orders, seen) {
      const rows: SourceRow[] = []
      const known: number[] = []
      const left: number[] = []
      const setAside: SetAside[] = []
      const messages: Message[] = []
      for (const [position, order] of orders.entries()) {
        seen(position)
        const said: Message[] = []
        const bare = read(order, settings, said)
        if (!isSource(bare)) {
          setAside.push(bare)
          messages.push(...said)
          continue
        }
        const source = order.repeated?.length ? { ...bare, repeated: order.repeated } : bare
        const key = keyOf(identity, source)
        if (key === order.knownKey) {
          known.push(order.number)
          continue
        }
        const outcome = await outcomeOf(source)
        if ('left' in outcome) left.push(order.number)
        else if ('failed' in outcome && outcome.failed) {
          setAside.push({ sourcePath: source.sourcePath, state: 'refused', reason: outcome.refused })
          messages.push(...said, ...outcome.messages)
        } else rows.push(rowOf(order, source, key, said, outcome))
      }
      writer.flush()
      return { rows: encodeRows(rows), known, left, setAside, messages, end: writer.end }
    },
  }
}
