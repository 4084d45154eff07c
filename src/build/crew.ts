/** Who works on batches of sources: this thread alone where there are few, else threads of which any may be lost. */
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
import { type Loss, openThreadPool, type PoolWork } from './thread-pool.js'

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

/** Batches under way for each thread: at work, sent, and ready to be sent. */
const BATCHES_AHEAD = 3

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

/** A crew of threads. */
function openThreads(tools: CrewTools, store: RecordStore, threads: number, script: URL): Crew {
  const sinks: Sink[] = []
  const sinkOf = (place: number): Sink => (sinks[place] ??= store.openSink())
  const answered = (answer: CrewAnswer, place: number): void => {
    if ('made' in answer) sinks[place] = { ...sinkOf(place), end: answer.made.end }
  }
  const work = sourceWork(script, (place) => ({ ...tools, sink: sinkOf(place) }), answered)
  return { width: threads * BATCHES_AHEAD, ...openThreadPool(work, threads) }
}

/** This thread as a crew that counts only. */
export function countHere(settings: Pick<Settings, 'maxSourceBytes'>): Crew {
  return {
    width: 1,
    run: async (job) => ('count' in job ? [{ counted: await countPassages(job.count, settings, () => {}) }] : []),
    close: () => Promise.resolve(),
  }
}

/** This thread as a crew. A file that hangs here hangs the build: who builds a few files watches, and can see which it is. */
function workHere(tools: CrewTools, store: RecordStore): Crew {
  const counting = countHere(tools.settings)
  let bench: Bench | undefined
  return {
    ...counting,
    async run(job) {
      if ('count' in job) return counting.run(job)
      bench ??= openBench({ ...tools, sink: store.openSink() })
      return [{ made: await bench.make(job.make, () => {}) }]
    },
  }
}

/**
 * Opens a crew.
 * @param threads 1: no thread but this one
 */
export function openCrew(
  tools: CrewTools,
  store: RecordStore,
  threads: number,
  script: URL = new URL('./article-worker.js', import.meta.url),
): Crew {
  return threads > 1 ? openThreads(tools, store, threads, script) : workHere(tools, store)
}
