/** The thread behind `site-threads.ts`: makes the parts of a site that nobody else has taken. */
import { parentPort, workerData } from 'node:worker_threads'
import { duePages } from '../render/due-pages.js'
import type { SitePart } from '../render/site-parts.js'
import { controlPaths, SiteRefused } from '../write/control-folder.js'
import { diskErrorCode, realDisk } from '../write/disk.js'
import { createLinkChecker } from '../write/links.js'
import { readManifest } from '../write/manifest.js'
import { Stager } from '../write/stager.js'
import { whileStaging } from '../write/write-site.js'
import { archiveJustLeft } from './left-archive.js'
import { type MadePart, type SiteTask, sideOf, type ThreadAnswer, takeParts } from './site-threads.js'
import { makePart, openSiteWorkshop } from './site-workshop.js'

async function answer(task: SiteTask): Promise<ThreadAnswer> {
  const { tools, root, thread } = task
  const archive = archiveJustLeft(task.archive.folder, task.archive.check)
  let faulty = false
  const { site, parts } = await openSiteWorkshop({ ...tools, archive, keys: [] }, () => {
    faulty = true
  })
  const links = createLinkChecker(duePages(site))
  const standing = readManifest(realDisk, controlPaths(root).manifest) ?? new Map()
  const stager = new Stager({ disk: realDisk, root, standing }, thread)
  const bench = { links, stage: (file: Parameters<typeof stager.add>[0]) => stager.add(file) }
  const made: MadePart[] = []
  for (const numbers of takeParts(task, sideOf(thread))) {
    if (faulty) break
    for (const number of numbers) {
      made.push({ number, files: whileStaging(root, () => makePart(bench, parts[number] as SitePart)) })
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
