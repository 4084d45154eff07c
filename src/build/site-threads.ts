/** The making of a site spread over threads. Which thread makes a part never changes its bytes. */
import { Worker } from 'node:worker_threads'
import type { Message } from '../model/message.js'
import { SiteRefused } from '../write/control-folder.js'
import type { LinkFindings } from '../write/links.js'
import type { StagedFile } from '../write/stager.js'
import { startPace } from './pace.js'
import type { SiteTools } from './site-workshop.js'
import type { Terminal } from './terminal.js'

/** Where the archive lies, as `leaveArchive` left it: quicker read from there by each thread than copied for each. */
interface ArchiveFile {
  /** The cache folder. */
  readonly folder: string
  readonly check: number
}

/** What a thread is given. */
export interface SiteTask {
  readonly tools: Omit<SiteTools, 'archive' | 'keys'>
  readonly archive: ArchiveFile
  /** Real path of the output folder. */
  readonly root: string
  /** Numbers of the parts to be made. */
  readonly todo: Int32Array
  /** How many of them are taken: all, from the front, from the back. */
  readonly taken: Int32Array
  /** Unlike that of any thread before it in this build, because staged files are numbered by it; 0 is the main thread. */
  readonly thread: number
}

/** A part that was made. */
export interface MadePart {
  /** Its place in the list of parts. */
  readonly number: number
  readonly files: readonly StagedFile[]
}

/** What several threads made. */
export interface MadeParts {
  readonly made: readonly MadePart[]
  /** What each thread found of links. */
  readonly links: readonly LinkFindings[]
  /** True when a template failed on some page: then not all is made, and the faults are told by making it in one thread. */
  readonly faulty: boolean
}

/** What a thread answers: its parts, or why it cannot go on. */
export type ThreadAnswer =
  | { readonly made: readonly MadePart[]; readonly links: LinkFindings; readonly faulty: boolean }
  | { readonly fault: { readonly text: string; readonly refused?: Message; readonly code?: string | undefined } }

function sharedCopy(bytes: Uint8Array): SharedArrayBuffer {
  const shared = new SharedArrayBuffer(bytes.length)
  new Uint8Array(shared).set(bytes)
  return shared
}

/** Parts taken at a time: few enough that no thread ends long after the others. */
const AT_A_TIME = 8

const [ALL, FRONT, BACK] = [0, 1, 2]

/** The side from which a thread takes parts. */
export type Side = 'front' | 'back'

/** One thread works its way back, so that it makes lists, with rows that it keeps, while others make pages of articles. */
export const sideOf = (thread: number): Side => (thread % 2 === 1 ? 'back' : 'front')

/**
 * Takes the next parts nobody has taken, until there are none. Every thread takes from the same counts: as no more are taken
 * from both sides than there are, the sides never cross.
 */
export function* takeParts({ todo, taken }: Pick<SiteTask, 'todo' | 'taken'>, side: Side): Generator<Int32Array> {
  for (;;) {
    const count = Math.min(AT_A_TIME, todo.length - Atomics.add(taken, ALL, AT_A_TIME))
    if (count <= 0) return
    const before = Atomics.add(taken, side === 'front' ? FRONT : BACK, count)
    const first = side === 'front' ? before : todo.length - before - count
    yield todo.subarray(first, first + count)
  }
}

/** What is to be made, where, and by how many. */
export interface SharedWork {
  readonly archive: ArchiveFile
  /** Real path of the output folder. */
  readonly root: string
  /** Numbers of the parts to be made. */
  readonly numbers: readonly number[]
  /** This thread is one of them. */
  readonly threads: number
  /** Threads that were hired before in this build. */
  readonly hiredBefore: number
  /** Makes parts in this thread. */
  readonly makeHere: (numbers: Int32Array) => void
}

/**
 * Makes parts in several threads, each of which stages what it makes; this one takes its share between the answers of the
 * others. Throws what a thread threw.
 */
export async function makeInThreads(
  tools: SiteTools,
  { archive, root, numbers, threads, hiredBefore, makeHere }: SharedWork,
  terminal: Pick<Terminal, 'progress'>,
): Promise<MadeParts> {
  const { archive: _archive, keys: _keys, ...others } = tools
  const task = {
    tools: others,
    archive,
    root,
    todo: new Int32Array(sharedCopy(new Uint8Array(Int32Array.from(numbers).buffer))),
    taken: new Int32Array(new SharedArrayBuffer(12)),
  }
  const hired = Array.from({ length: threads - 1 }, (_, nth) => run({ ...task, thread: hiredBefore + nth + 1 }))
  // A fault of another thread is met when this one has done its share.
  for (const answer of hired) answer.catch(() => {})
  const pace = startPace('making pages')
  for (const some of takeParts(task, sideOf(0))) {
    makeHere(some)
    terminal.progress(pace(Math.min(numbers.length, Atomics.load(task.taken, ALL)), numbers.length))
  }
  const done = (await Promise.all(hired)).map(orThrow)
  return {
    made: done.flatMap(({ made }) => made),
    links: done.map(({ links }) => links),
    faulty: done.some(({ faulty }) => faulty),
  }
}

/** Half of what the engine would take for what has just been made: 16 MB less in each thread, for a fiftieth of its time. */
const YOUNG_MB = 24

function run(task: SiteTask): Promise<ThreadAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./site-thread.js', import.meta.url), {
      workerData: task,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

function orThrow(answer: ThreadAnswer): Exclude<ThreadAnswer, { fault: unknown }> {
  if (!('fault' in answer)) return answer
  const { text, refused, code } = answer.fault
  if (refused !== undefined) throw new SiteRefused(refused)
  throw new Error(text, code === undefined ? undefined : { cause: Object.assign(new Error(code), { code }) })
}
