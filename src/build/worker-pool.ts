/** A workshop spread over threads. Which thread makes an outcome never changes it; the caller keeps the order. */
import { Worker } from 'node:worker_threads'
import type { SourceFile } from '../model/source-file.js'
import type { Workshop, WorkshopTools } from './article-workshop.js'
import type { Outcome } from './record-store.js'

/** An outcome or a fault of the program, with the number of the source it answers. */
export interface WorkerAnswer {
  readonly task: number
  readonly outcome?: Outcome
  readonly fault?: string
}

interface Hand {
  readonly worker: Worker
  busy: number
}

interface Waiting {
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (fault: Error) => void
}

/** Starts `count` threads, each with a workshop of its own. */
export function openWorkerPool(tools: WorkshopTools, count: number): Workshop {
  const waiting = new Map<number, Waiting>()
  const failAll = (fault: Error): void => {
    for (const { reject } of waiting.values()) reject(fault)
    waiting.clear()
  }
  const hands = Array.from({ length: count }, (): Hand => {
    const worker = new Worker(new URL('./article-worker.js', import.meta.url), { workerData: tools })
    const hand: Hand = { worker, busy: 0 }
    worker.on('message', ({ task, outcome, fault }: WorkerAnswer) => {
      hand.busy -= 1
      const waiter = waiting.get(task)
      waiting.delete(task)
      if (outcome) waiter?.resolve(outcome)
      else waiter?.reject(new Error(fault))
    })
    worker.on('error', failAll)
    return hand
  })
  let tasks = 0
  return {
    make(source: SourceFile) {
      const hand = hands.reduce((idlest, one) => (one.busy < idlest.busy ? one : idlest))
      const task = tasks++
      hand.busy += 1
      return new Promise<Outcome>((resolve, reject) => {
        waiting.set(task, { resolve, reject })
        hand.worker.postMessage({ task, source })
      })
    },
    async close() {
      await Promise.all(hands.map(({ worker }) => worker.terminate()))
    },
  }
}
