/** The thread behind `worker-pool.ts`: takes sources, answers with outcomes. */
import { parentPort, workerData } from 'node:worker_threads'
import type { SourceFile } from '../model/source-file.js'
import { openWorkshop, type WorkshopTools } from './article-workshop.js'
import type { WorkerAnswer } from './worker-pool.js'

const workshop = openWorkshop(workerData as WorkshopTools)

parentPort?.on('message', async ({ task, source }: { readonly task: number; readonly source: SourceFile }) => {
  const answer = (content: Omit<WorkerAnswer, 'task'>): void => parentPort?.postMessage({ task, ...content })
  try {
    answer({ outcome: await workshop.make(source) })
  } catch (error) {
    answer({ fault: `${source.sourcePath}: ${error instanceof Error ? error.message : String(error)}` })
  }
})
