/** The thread behind `crew.ts`: takes batches of files, answers with counts or rows. */
import { parentPort, workerData } from 'node:worker_threads'
import type { CrewAnswer, CrewJob } from './crew.js'
import { type BenchTools, openBench } from './source-work.js'
import type { ThreadAnswer, ThreadStart, ThreadTask } from './thread-pool.js'

const { start, at } = workerData as ThreadStart<BenchTools>
const bench = openBench(start)

async function work({ id, job }: ThreadTask<CrewJob>): Promise<void> {
  const seen = (position: number): void => {
    Atomics.store(at, 0, id)
    Atomics.store(at, 1, position)
  }
  const answer: CrewAnswer =
    'count' in job ? { counted: await bench.count(job.count, seen) } : { made: await bench.make(job.make, seen) }
  parentPort?.postMessage({ id, answer } satisfies ThreadAnswer<CrewAnswer>)
}

// One batch after another, or the files of two would be told under one number.
let last = Promise.resolve()
parentPort?.on('message', (task: ThreadTask<CrewJob>) => {
  last = last.then(() => work(task))
})
