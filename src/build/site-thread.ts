/** The thread behind `site-threads.ts`: makes the parts of a site that nobody else has taken. */
import { deserialize } from 'node:v8'
import { parentPort, workerData } from 'node:worker_threads'
import type { Archive } from '../model/archive.js'
import { controlPaths, SiteRefused } from '../write/control-folder.js'
import { diskErrorCode, realDisk } from '../write/disk.js'
import { createLinkChecker } from '../write/links.js'
import { readManifest } from '../write/manifest.js'
import { Stager } from '../write/stager.js'
import { whileStaging } from '../write/write-site.js'
import type { MadePart, SiteTask, ThreadAnswer } from './site-threads.js'
import { makePart, openSiteWorkshop } from './site-workshop.js'

/** Parts taken at a time: few enough that no thread ends long after the others. */
const AT_A_TIME = 8

async function answer(task: SiteTask): Promise<ThreadAnswer> {
  const { tools, archive, root, todo, taken, thread } = task
  let faulty = false
  const { parts } = await openSiteWorkshop(
    { ...tools, archive: deserialize(new Uint8Array(archive)) as Archive, keys: [] },
    () => {
      faulty = true
    },
  )
  const links = createLinkChecker()
  const standing = readManifest(realDisk, controlPaths(root).manifest) ?? new Map()
  // Number 0 is the main thread, which stages what is made last.
  const stager = new Stager({ disk: realDisk, root, standing }, thread + 1)
  const bench = { links, stage: (file: Parameters<typeof stager.add>[0]) => stager.add(file) }
  const made: MadePart[] = []
  for (;;) {
    const first = Atomics.add(taken, 0, AT_A_TIME)
    if (first >= todo.length || faulty) break
    for (const number of todo.subarray(first, first + AT_A_TIME)) {
      made.push({ number, files: whileStaging(root, () => makePart(bench, parts[number] as (typeof parts)[number])) })
    }
  }
  return { made, links: links.findings(), faulty }
}

/** A fault as plain data: an error loses its class on the way between threads. */
const faultOf = (error: unknown): ThreadAnswer => ({
  fault: {
    text: error instanceof Error ? error.message : String(error),
    ...(error instanceof SiteRefused ? { refused: error.reason } : {}),
    ...(error instanceof Error && diskErrorCode(error.cause) !== undefined ? { code: diskErrorCode(error.cause) } : {}),
  },
})

answer(workerData as SiteTask)
  .catch(faultOf)
  .then((done) => parentPort?.postMessage(done))
