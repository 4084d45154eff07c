/** Who works on batches of sources: this thread alone where there are few, else it and others, of which any may be lost. */
import type { Message } from '../model/message.js'
import type { Settings } from '../model/settings.js'
import type { SetAside } from '../model/source-file.js'
import type { RecordStore } from './record-store.js'
import type { Sink } from './record-writer.js'
import {
  type Bench,
  type BenchTools,
  type Counted,
  type CountOrder,
  countPassages,
  type MadeRows,
  type MakeOrder,
  openBench,
} from './source-work.js'
import { type Loss, openThreadPool, type PoolWork, SENT_AHEAD, type ThreadPool } from './thread-pool.js'

/** A batch for a thread. */
export type CrewJob = { readonly count: readonly CountOrder[] } | { readonly make: readonly MakeOrder[] }

/** What comes back of it. */
export type CrewAnswer = { readonly counted: Counted } | { readonly made: MadeRows } | GivenUp

/** Stands for the answer on a file over which a thread was lost. */
export interface GivenUp {
  readonly givenUp: CountOrder
  readonly setAside: SetAside
  readonly message: Message
}

/** Works on batches. An answer may come in parts; a batch is done when its promise is kept. */
export interface Crew {
  /** Batches to have under way: enough that no thread waits for the main one. */
  readonly width: number
  readonly run: (job: CrewJob) => Promise<readonly CrewAnswer[]>
  readonly close: () => Promise<void>
}

/** Seconds that no file takes, on the slowest machine: the longest of the test data takes two. */
const PATIENCE_SECONDS = 60
/** And for each million bytes, since the work grows with them. */
const PATIENCE_PER_MEGABYTE = 30

const ordersOf = (job: CrewJob): readonly CountOrder[] => ('count' in job ? job.count : job.make)

function pick<T>(all: readonly T[], positions: readonly number[]): T[] {
  return positions.map((position) => all[position] as T)
}

/** Why a file is given up, as the report and a message say it. */
function giveUp(order: CountOrder, loss: Loss): GivenUp {
  const { sourcePath } = order.found
  const found =
    loss.how === 'hung' ? `no end of the work after ${loss.seconds} seconds` : `the end of the thread: ${loss.fault}`
  return {
    givenUp: order,
    setAside: { sourcePath, state: 'refused', reason: `the program could not finish it (${found})` },
    message: {
      code: 'program-hung',
      severity: 'error',
      file: sourcePath,
      expected: 'a file that the program can finish',
      found,
      remedy:
        'name it under "ignore" in the settings, and report the fault with this file; it is tried again every time',
    },
  }
}

/** The work of threads on sources. */
function sourceWork(
  script: URL,
  startOf: (place: number) => BenchTools,
  answered: (answer: CrewAnswer, place: number) => void,
): PoolWork<CrewJob, CrewAnswer, BenchTools> {
  return {
    script,
    startOf,
    answered,
    sizeOf: (job) => ordersOf(job).length,
    partOf: (job, positions) =>
      'count' in job ? { count: pick(job.count, positions) } : { make: pick(job.make, positions) },
    givenUp: (job, loss) => giveUp(ordersOf(job)[0] as CountOrder, loss),
    patience(job, position) {
      const bytes = ordersOf(job)[position]?.found.stamp.bytes ?? 0
      return Math.round(PATIENCE_SECONDS + (PATIENCE_PER_MEGABYTE * bytes) / 1e6)
    },
  }
}

/** What every bench is opened with. */
export type CrewTools = Omit<BenchTools, 'sink'>

/** The threads of a crew. */
type Threads = ThreadPool<CrewJob, CrewAnswer>

function openThreads(tools: CrewTools, store: RecordStore, count: number, script: URL): Threads {
  const sinks: Sink[] = []
  const sinkOf = (place: number): Sink => (sinks[place] ??= store.openSink())
  const answered = (answer: CrewAnswer, place: number): void => {
    if ('made' in answer) sinks[place] = { ...sinkOf(place), end: answer.made.end }
  }
  return openThreadPool(
    sourceWork(script, (place) => ({ ...tools, sink: sinkOf(place) }), answered),
    count,
  )
}

/** This thread as a crew that counts only. */
export function countHere(settings: Pick<Settings, 'maxSourceBytes'>): Crew {
  return {
    width: 1,
    run: async (job) => ('count' in job ? [{ counted: await countPassages(job.count, settings, () => {}) }] : []),
    close: () => Promise.resolve(),
  }
}

/** What this thread does of a batch itself: nothing ends it, so that it takes only files on which it cannot be long. */
interface OwnWork {
  /** Bytes of a file at most. */
  readonly mostBytes: number
  /** Bytes of a file at most that takes a parser. */
  readonly mostParsedBytes: number
}

/** Beside threads: nearly every article; pages, and Markdown that is more than plain, are theirs. */
const BESIDE_THREADS: OwnWork = { mostBytes: 1 << 16, mostParsedBytes: 0 }
/** Alone: starting a thread costs as much as some hundred files, so that only what may be an attack is worth one. */
const ALONE: OwnWork = { mostBytes: 1 << 22, mostParsedBytes: 1 << 20 }

/** What came of a batch here, and what is for others. */
interface OwnPart {
  readonly answer: CrewAnswer
  readonly rest: CrewJob | undefined
}

/** Does what this thread may of a batch. */
function ownBench(tools: CrewTools, store: RecordStore, { mostBytes, mostParsedBytes }: OwnWork) {
  let bench: Bench | undefined
  const seen = (): void => {}
  const isOwn = ({ found }: CountOrder): boolean => found.stamp.bytes <= mostBytes
  return async (job: CrewJob): Promise<OwnPart> => {
    if ('count' in job) {
      const rest = job.count.filter((order) => !isOwn(order))
      const counted = await countPassages(job.count.filter(isOwn), tools.settings, seen)
      return { answer: { counted }, rest: rest.length === 0 ? undefined : { count: rest } }
    }
    bench ??= openBench({ ...tools, sink: store.openSink() }, ({ bytes }) => bytes <= mostParsedBytes)
    const made = await bench.make(job.make.filter(isOwn), seen)
    const left = new Set(made.left)
    const rest = job.make.filter((order) => !isOwn(order) || left.has(order.number))
    return { answer: { made }, rest: rest.length === 0 ? undefined : { make: rest } }
  }
}

/** Lets what came in meanwhile be taken: the next batch would keep it waiting. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/**
 * Threads, and this one beside them: what it does of a batch while all are fed saves a thread, which costs 50 MB and nearly
 * a second of finding out which code is worth compiling.
 */
function workBeside(tools: CrewTools, store: RecordStore, threads: Threads, count: number): Crew {
  const work = ownBench(tools, store, BESIDE_THREADS)
  let isAtWork = false
  return {
    width: count * SENT_AHEAD + 1,
    close: threads.close,
    async run(job) {
      if (isAtWork || !threads.isFed()) return threads.run(job)
      isAtWork = true
      const { answer, rest } = await work(job).finally(async () => {
        await breathe()
        isAtWork = false
      })
      return [answer, ...(rest ? await threads.run(rest) : [])]
    },
  }
}

/** This thread as a crew, with one for what it does not do itself. */
function workHere(tools: CrewTools, store: RecordStore, script: URL): Crew {
  const work = ownBench(tools, store, ALONE)
  let threads: Threads | undefined
  return {
    width: 1,
    async run(job) {
      const { answer, rest } = await work(job)
      if (rest === undefined) return [answer]
      threads ??= openThreads(tools, store, 1, script)
      return [answer, ...(await threads.run(rest))]
    },
    close: async () => threads?.close(),
  }
}

/**
 * Opens a crew.
 * @param threads this one included
 */
export function openCrew(
  tools: CrewTools,
  store: RecordStore,
  threads: number,
  script: URL = new URL('./article-worker.js', import.meta.url),
): Crew {
  if (threads === 1) return workHere(tools, store, script)
  return workBeside(tools, store, openThreads(tools, store, threads - 1, script), threads - 1)
}
