/**
 * Threads that work off jobs, each a list of files, and that may be lost: one that hangs on a file or dies of it is ended, the
 * file is given up, and the other files of the job go to a fresh thread. Which thread does what never changes an outcome.
 */
import { Worker } from 'node:worker_threads'

/** What a thread is sent. */
export interface ThreadTask<Job> {
  readonly id: number
  readonly job: Job
}

/** What it answers. */
export interface ThreadAnswer<Answer> {
  readonly id: number
  readonly answer: Answer
}

/** What a thread is started with: its own data, and where it tells what it is at: id of the task, position in its list. */
export interface ThreadStart<Start> {
  readonly start: Start
  readonly at: Int32Array
}

/** How a thread was lost. */
export type Loss = { readonly how: 'hung'; readonly seconds: number } | { readonly how: 'died'; readonly fault: string }

/** What the pool has to know of its work. */
export interface PoolWork<Job, Answer, Start> {
  /** The program of a thread. */
  readonly script: URL
  /** What the thread in this place is started with; asked anew when another takes its place. */
  readonly startOf: (place: number) => Start
  readonly sizeOf: (job: Job) => number
  /** The job with the files at these positions only. */
  readonly partOf: (job: Job, positions: readonly number[]) => Job
  /** The answer for a job whose only file was given up. */
  readonly givenUp: (job: Job, loss: Loss) => Answer
  /** Told of each answer, with the place of the thread. */
  readonly answered?: (answer: Answer, place: number) => void
  /** Seconds that a thread may be at the file at this position. */
  readonly patience: (job: Job, position: number) => number
}

/** Threads at work. */
export interface ThreadPool<Job, Answer> {
  /** The answers to a job: one, or those to its parts when a thread was lost over it. */
  readonly run: (job: Job) => Promise<readonly Answer[]>
  /** True when each thread has a job at hand and one to go on with. */
  readonly isFed: () => boolean
  readonly close: () => Promise<void>
}

interface Task<Job, Answer> {
  readonly id: number
  readonly job: Job
  /** Ends it with an answer or none, and with the parts that are still to be done. */
  readonly settle: (answer: Answer | undefined, parts: readonly Job[]) => void
  readonly fail: (error: Error) => void
}

interface Hand<Job, Answer> {
  readonly worker: Worker
  readonly place: number
  readonly at: Int32Array
  /** Sent and not answered, oldest first. */
  readonly tasks: Task<Job, Answer>[]
  /** What it was at when it was last looked after, and how often that was the same. */
  seen: string
  times: number
}

/** Jobs sent to a thread at once: one to work on and one to go on with. */
export const SENT_AHEAD = 2

/** Milliseconds between two looks at a thread. Looks are counted, not time: a machine that slept has hung nothing. */
const LOOK_MS = 1000

/** Threads that end before they began a file, until it is plain that none can start. */
const FALSE_STARTS = 3

/** Starts threads. */
export function openThreadPool<Job, Answer, Start>(
  work: PoolWork<Job, Answer, Start>,
  threads: number,
): ThreadPool<Job, Answer> {
  type Mine = Hand<Job, Answer>
  const hands: (Mine | undefined)[] = []
  const queue: Task<Job, Answer>[] = []
  let ids = 0
  let falseStarts = 0
  let closing = false

  const feed = (): void => {
    for (const hand of hands) {
      while (hand && hand.tasks.length < SENT_AHEAD && queue.length > 0) {
        const task = queue.shift() as Task<Job, Answer>
        hand.tasks.push(task)
        hand.worker.postMessage({ id: task.id, job: task.job } satisfies ThreadTask<Job>)
      }
    }
  }
  const hire = (place: number): void => {
    const at = new Int32Array(new SharedArrayBuffer(8)).fill(-1)
    const workerData: ThreadStart<Start> = { start: work.startOf(place), at }
    const hand: Mine = { worker: new Worker(work.script, { workerData }), place, at, tasks: [], seen: '', times: 0 }
    hand.worker.on('message', ({ id, answer }: ThreadAnswer<Answer>) => {
      const position = hand.tasks.findIndex((task) => task.id === id)
      const [task] = position < 0 ? [] : hand.tasks.splice(position, 1)
      work.answered?.(answer, place)
      task?.settle(answer, [])
      feed()
    })
    hand.worker.on('error', (error: Error) => replace(hand, { how: 'died', fault: error.message }))
    hand.worker.on('exit', () => replace(hand, { how: 'died', fault: 'the thread ended' }))
    hands[place] = hand
  }
  const replace = (hand: Mine, loss: Loss): void => {
    if (closing || hands[hand.place] !== hand) return
    hands[hand.place] = undefined
    const fault = blame(hand, loss, work)
    queue.unshift(...hand.tasks.splice(0).filter((task) => task !== fault))
    if (fault === undefined && ++falseStarts >= FALSE_STARTS) {
      const error = new Error(`no thread can be started: ${loss.how === 'died' ? loss.fault : 'it hangs'}`)
      for (const task of queue.splice(0)) task.fail(error)
      return
    }
    void hand.worker.terminate().then(() => {
      if (closing) return
      hire(hand.place)
      feed()
    })
  }
  const lookAfter = setInterval(() => {
    for (const hand of hands) {
      if (!hand || hand.tasks.length === 0) continue
      const now = hand.at.join()
      hand.times = now === hand.seen ? hand.times + 1 : 0
      hand.seen = now
      const task = hand.tasks.find(({ id }) => id === hand.at[0])
      const seconds = task ? work.patience(task.job, hand.at[1] as number) : Number.POSITIVE_INFINITY
      if (hand.times * LOOK_MS >= seconds * 1000) replace(hand, { how: 'hung', seconds })
    }
  }, LOOK_MS)
  for (let place = 0; place < threads; place++) hire(place)

  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        const answers: Answer[] = []
        let open = 0
        const enter = (part: Job): Task<Job, Answer> => {
          open += 1
          return {
            id: ids++,
            job: part,
            settle(answer, parts) {
              if (answer !== undefined) answers.push(answer)
              queue.unshift(...parts.map(enter))
              open -= 1
              if (open === 0) resolve(answers)
            },
            fail: reject,
          }
        }
        queue.push(enter(job))
        feed()
      }),
    isFed: () => hands.every((hand) => hand === undefined || hand.tasks.length >= SENT_AHEAD),
    async close() {
      closing = true
      clearInterval(lookAfter)
      await Promise.all(hands.map((hand) => hand?.worker.terminate()))
    },
  }
}

/**
 * Finds the file over which a thread was lost and gives it up; the others of its job become jobs of their own. A thread that
 * died may have died of what came before, so its file is tried once more alone. Undefined when it was at no file.
 */
function blame<Job, Answer, Start>(
  { tasks, at }: Hand<Job, Answer>,
  loss: Loss,
  work: PoolWork<Job, Answer, Start>,
): Task<Job, Answer> | undefined {
  const task = tasks.find(({ id }) => id === at[0])
  if (task === undefined) return undefined
  const { job } = task
  const suspect = at[1] as number
  const others = Array.from({ length: work.sizeOf(job) }, (_, position) => position).filter((one) => one !== suspect)
  const rest = others.length > 0 ? [work.partOf(job, others)] : []
  const alone = work.partOf(job, [suspect])
  if (loss.how === 'died' && others.length > 0) task.settle(undefined, [alone, ...rest])
  else task.settle(work.givenUp(alone, loss), rest)
  return task
}
