/** The thread behind `worker-pool.ts`: takes sources, answers with outcomes. */
import { parentPort, workerData } from 'node:worker_threads'
import { openWorkshop, type WorkshopTools } from './article-workshop.js'
import type { WorkerAnswer, WorkerTask } from './worker-pool.js'

const workshop = openWorkshop(workerData as WorkshopTools)

parentPort?.on('message', async ({ task, source }: WorkerTask) => {
  const work = await workshop.make(source)
  parentPort?.postMessage({ task, ...work } satisfies WorkerAnswer)
})
