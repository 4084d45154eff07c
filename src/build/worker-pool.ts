/** A workshop spread over threads. Which thread makes an outcome never changes it; the caller keeps the order. */
import { Worker } from 'node:worker_threads'
import type { SourceFile } from '../model/source-file.js'
import { failureOn, type Work, type Workshop, type WorkshopTools } from './article-workshop.js'

/** What a thread was given to do. */
export interface WorkerTask {
  readonly task: number
  readonly source: SourceFile
}

/** What it answers. */
export interface WorkerAnswer extends Work {
  readonly task: number
}

interface Waiting {
  readonly sourcePath: string
  readonly resolve: (work: Work) => void
}

/** One thread, and what it has been given and not yet answered. */
interface Hand {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting>
}

/** Starts `count` threads, each with a workshop of its own. */
export function openWorkerPool(tools: WorkshopTools, count: number): Workshop {
  const hands: Hand[] = []
  const hire = (): Hand => {
    const worker = new Worker(new URL('./article-worker.js', import.meta.url), { workerData: tools })
    const hand: Hand = { worker, waiting: new Map() }
    worker.on('message', ({ task, lines, failed }: WorkerAnswer) => {
      hand.waiting.get(task)?.resolve({ lines, failed })
      hand.waiting.delete(task)
    })
    // A thread that dies (out of memory) takes what it held with it; another takes its place.
    worker.on('error', (error: Error) => {
      for (const { sourcePath, resolve } of hand.waiting.values()) resolve(failureOn(sourcePath, error.message))
      hands[hands.indexOf(hand)] = hire()
    })
    return hand
  }
  for (let number = 0; number < count; number++) hands.push(hire())
  let tasks = 0
  return {
    make(source) {
      const hand = hands.reduce((idlest, one) => (one.waiting.size < idlest.waiting.size ? one : idlest))
      const task = tasks++
      return new Promise<Work>((resolve) => {
        hand.waiting.set(task, { sourcePath: source.sourcePath, resolve })
        hand.worker.postMessage({ task, source } satisfies WorkerTask)
      })
    },
    async close() {
      await Promise.all(hands.map(({ worker }) => worker.terminate()))
    },
  }
}
