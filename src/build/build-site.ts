/** The command `build`: nothing when nothing changed, else all stages. */
import { acquireLock } from '../write/lock.js'
import { checkOutputFolder } from '../write/output-folder.js'
import { recoverSite } from '../write/recover-site.js'
import { type BuildOptions, CannotStart } from './build-options.js'
import type { BuildResult } from './build-result.js'
import { forgetBuild, lastBuild, lookAtInputs, rememberBuild } from './last-build.js'
import { tellResult } from './tell-result.js'
import type { ExitCode } from './terminal.js'

/** What is told when a build finds all as the last one left it. */
const nothingToDo = (last: BuildResult): BuildResult => ({
  ...last,
  reused: last.sources,
  kept: last.site.total,
  site: { ...last.site, written: 0, unchanged: last.site.total, removed: 0 },
  times: {},
})

/** Builds the site. Nothing in the output folder changes unless everything could be made. */
export async function buildSite(options: BuildOptions): Promise<ExitCode> {
  const { folder } = options
  const refusal = checkOutputFolder(folder.out, {
    seeds: folder.seeds,
    archiveFolder: folder.root,
    others: [folder.templates, folder.public, folder.cache],
  })
  if (refusal) throw new CannotStart([refusal])
  const release = acquireLock(folder.out)
  try {
    recoverSite(folder.out)
    const beginning = lookAtInputs(options, Date.now())
    const last = lastBuild(options, beginning)
    if (last?.changed.length === 0 && last.added.length === 0) return tellResult(options, nothingToDo(last.result))
    // A build that is broken off leaves nothing to start from.
    forgetBuild(options)
    // The stages are loaded only when there is work for them.
    const { renewSite } = await import('./renew-site.js')
    const renewed = await renewSite(options, beginning, last)
    rememberBuild(options, beginning, renewed)
    return tellResult(options, renewed.result)
  } finally {
    release()
  }
}
