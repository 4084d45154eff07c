/** From the files found to the records of this build: each file read, and made into a record unless the cache has it. */
import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import type { Message, Report } from '../model/message.js'
import type { SetAside, SourceFile, SourceFormat } from '../model/source-file.js'
import type { FoundFile } from '../read/find-sources.js'
import type { Curation } from '../read/read-catalogue.js'
import { readSource } from '../read/read-source.js'
import { openWorkshop, type Work, type Workshop, type WorkshopTools } from './article-workshop.js'
import { countLines, withRepetition } from './count-lines.js'
import { refusalIn } from './record-format.js'
import type { RecordStore } from './record-store.js'
import type { Terminal } from './terminal.js'
import { openWorkerPool } from './worker-pool.js'

/** What records are made from. */
export interface MakeInput {
  readonly files: readonly FoundFile[]
  readonly catalogue: Curation
  readonly tools: WorkshopTools
  readonly store: RecordStore
  /** Threads the user asked for. */
  readonly workers: number | undefined
  readonly terminal: Terminal
  readonly report: Report
}

/** What became of the files beside the records in the store. */
export interface Made {
  readonly setAside: readonly SetAside[]
  /** Messages of files that were refused; those of the others are in their records. */
  readonly messages: readonly Message[]
  /** Records the cache had. */
  readonly reusedCount: number
  /** Formats of the files that were read. */
  readonly formats: ReadonlySet<SourceFormat>
}

/** A file whose work has begun. */
interface Begun {
  readonly key: string
  readonly sourcePath: string
  /** What the last build made, or what is being made. */
  readonly work: Work | Promise<Work>
}

/** Sources on their way per thread: enough that none waits, few enough that their texts are no burden. */
const TASKS_PER_THREAD = 8

/** Fewer files are done before threads have started. */
const FILES_WORTH_THREADS = 200

/** Hash of anything JSON can hold. */
export function hashOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

const keyOf = (source: SourceFile): string =>
  hashOf(
    source.sha256,
    source.sourcePath,
    source.format,
    source.catalogue ?? 0,
    source.sidecar ?? 0,
    source.repeated ?? 0,
  )

const isSource = (read: SourceFile | SetAside): read is SourceFile => 'sha256' in read

function openFor({ workers, files, tools }: MakeInput): { workshop: Workshop; window: number } {
  const useful = files.length < FILES_WORTH_THREADS ? 1 : availableParallelism()
  const threads = Math.max(1, workers ?? useful)
  // Bodies pass through by the thousand and few stay. Left to itself the heap grows to four times what lives in it before it
  // is swept: 10,000 Markdown articles took 692 MB so and 402 MB with this, for some 10 % more time (2 threads, 2 cores).
  if (files.length >= FILES_WORTH_THREADS) setFlagsFromString('--heap-growing-percent=80')
  return {
    workshop: threads > 1 ? openWorkerPool(tools, threads) : openWorkshop(tools),
    window: threads * TASKS_PER_THREAD,
  }
}

/** Fills the store, in the order of the files whatever thread is done first. */
export async function makeRecords(input: MakeInput): Promise<Made> {
  const { files, catalogue, tools, store, terminal, report } = input
  const { workshop, window } = openFor(input)
  const census = countLines({ files, catalogue, settings: tools.settings, terminal })
  const setAside: SetAside[] = []
  const messages: Message[] = []
  const formats = new Set<SourceFormat>()
  let reusedCount = 0

  const begin = (file: FoundFile): Begun | undefined => {
    const read = readSource(file, catalogue, tools.settings, report)
    if (!isSource(read)) return void setAside.push(read)
    const source = withRepetition(read, census)
    formats.add(source.format)
    const key = keyOf(source)
    const lines = store.find(key)
    if (lines !== undefined) reusedCount += 1
    return {
      key,
      sourcePath: source.sourcePath,
      work: lines === undefined ? workshop.make(source) : { lines, failed: false },
    }
  }
  const settle = async ({ key, sourcePath, work }: Begun): Promise<void> => {
    const { lines, failed } = await work
    if (!failed) store.add(key, sourcePath, lines)
    const refusal = refusalIn(lines)
    if (!refusal) return
    messages.push(...refusal.messages)
    setAside.push({ sourcePath, state: 'refused', reason: refusal.refused })
  }

  try {
    const underway: Begun[] = []
    for (const [count, file] of files.entries()) {
      if (count % 100 === 0) terminal.progress(`reading ${count} of ${files.length}`)
      const begun = begin(file)
      if (begun) underway.push(begun)
      if (underway.length >= window) await settle(underway.shift() as Begun)
    }
    for (const begun of underway) await settle(begun)
  } finally {
    await workshop.close()
  }
  return { setAside, messages, reusedCount, formats }
}
