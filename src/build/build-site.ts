/** The command `build`: all stages in order, and the only place where the site of an archive is replaced. */
import { readPublic } from '../read/read-public.js'
import { acquireLock } from '../write/lock.js'
import { checkOutputFolder } from '../write/output-folder.js'
import { recoverSite } from '../write/recover-site.js'
import { ledgerChanges, writePermalinks } from '../write/write-permalinks.js'
import { openSite, type WriteSummary } from '../write/write-site.js'
import { type BuildOptions, CannotStart } from './build-options.js'
import { type Collected, collectArchive } from './collect-archive.js'
import { hashOf } from './make-records.js'
import { makeSite } from './make-site.js'
import { type Prepared, prepare } from './prepare.js'
import { siteToolsOf } from './site-workshop.js'
import { tellResult } from './tell-result.js'
import type { ExitCode } from './terminal.js'

/** Builds the site. Nothing in the output folder changes unless everything could be made. */
export async function buildSite(options: BuildOptions): Promise<ExitCode> {
  const { folder, terminal } = options
  const refusal = checkOutputFolder(folder.out, {
    seeds: folder.seeds,
    archiveFolder: folder.root,
    others: [folder.templates, folder.public, folder.cache],
  })
  if (refusal) throw new CannotStart([refusal])
  const release = acquireLock(folder.out)
  try {
    recoverSite(folder.out)
    const prepared = await prepare(options)
    const { settings, messages } = prepared
    const collected = await collectArchive({
      folder,
      settings,
      program: options.program,
      terminal,
      messages,
      workers: options.workers,
    })
    refuseNewAddresses(options, collected)
    const summary = await replaceSite(options, collected, prepared)
    return tellResult(options, collected, summary, settings.fileBudget)
  } finally {
    release()
  }
}

/** Makes the site and puts it in the place of the old one. */
async function replaceSite(options: BuildOptions, collected: Collected, prepared: Prepared): Promise<WriteSummary> {
  const { folder, terminal, workers } = options
  const publicFiles = readPublic(options.program.public, folder.public)
  const tools = siteToolsOf(options, collected, prepared, publicFiles.length)
  const ground = hashOf(collected.identity, prepared.settings, prepared.templateFiles, options.now)
  const writer = openSite(folder.out)
  try {
    const cache = { folder: folder.cache, ground }
    const made = await makeSite({ tools, publicFiles, writer, cache, workers, terminal })
    terminal.progress('writing')
    const { summary, changedAt } = writer.finish(() => writePermalinks(folder.seeds, collected.ledger))
    collected.store.close(true)
    made.leave(changedAt)
    return summary
  } catch (error) {
    writer.abandon()
    throw error
  }
}

function refuseNewAddresses({ frozen }: BuildOptions, { oldLedger, ledger }: Collected): void {
  if (!frozen) return
  const count = ledgerChanges(oldLedger, ledger)
  if (count === 0) return
  throw new CannotStart([
    {
      code: 'permalinks-frozen',
      severity: 'error',
      file: '_permalinks.csv',
      expected: 'an address in the file for every article',
      found: `${count} ${count === 1 ? 'line' : 'lines'} that would change`,
      remedy: 'build without --frozen and commit _permalinks.csv',
    },
  ])
}
