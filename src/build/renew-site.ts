/** The work of a build: all stages in order, and the only place where the site of an archive is replaced. */
import { readPublic } from '../read/read-public.js'
import { ledgerChanges, writePermalinks } from '../write/write-permalinks.js'
import { openSite } from '../write/write-site.js'
import { type BuildOptions, CannotStart } from './build-options.js'
import type { BuildResult } from './build-result.js'
import { type Collected, collectArchive } from './collect-archive.js'
import { makeSite } from './make-site.js'
import { type Prepared, prepare } from './prepare.js'
import { siteToolsOf } from './site-workshop.js'
import { hashOf } from './source-row.js'
import { startClock } from './stage-clock.js'
import { overBudget } from './tell-result.js'

/** Renews the site. Nothing in the output folder changes unless everything could be made. */
export async function renewSite(options: BuildOptions): Promise<BuildResult> {
  const { folder, terminal, program, workers } = options
  const prepared = await prepare(options)
  const { settings, messages } = prepared
  const collected = await collectArchive({ folder, settings, program, terminal, messages, workers })
  refuseNewAddresses(options, collected)
  const { archive, sourceCount, reusedCount } = collected
  const { site, kept, times } = await replaceSite(options, collected, prepared)
  return {
    messages: [...archive.messages, ...overBudget(site.total, settings.fileBudget)],
    sources: sourceCount,
    reused: reusedCount,
    articles: archive.articles.length,
    actors: archive.actors.length,
    tags: archive.tags.length,
    kept,
    site,
    times: { ...collected.times, ...times },
  }
}

/** Makes the site and puts it in the place of the old one. */
async function replaceSite(
  options: BuildOptions,
  collected: Collected,
  prepared: Prepared,
): Promise<Pick<BuildResult, 'site' | 'kept' | 'times'>> {
  const { folder, terminal, workers } = options
  const clock = startClock()
  const publicFiles = readPublic(options.program.public, folder.public)
  const tools = siteToolsOf(options, collected, prepared, publicFiles.length)
  const ground = hashOf(options.program.identity, prepared.settings, prepared.templateFiles, options.now)
  const writer = openSite(folder.out)
  try {
    const cache = { folder: folder.cache, ground }
    const made = await makeSite({ tools, publicFiles, writer, cache, workers, terminal })
    clock.lap('pages')
    terminal.progress('writing')
    const { summary, changedAt } = writer.finish(() => writePermalinks(folder.seeds, collected.ledger))
    collected.store.close(true)
    made.leave(changedAt)
    clock.lap('write')
    return { site: summary, kept: made.keptCount, times: clock.times }
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
