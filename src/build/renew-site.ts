/** The work of a build: all stages in order, and the only place where the site of an archive is replaced. */
import { readPublic } from '../read/read-public.js'
import { openSite, type WrittenSite } from '../write/write-site.js'
import { type BuildOptions, CannotStart } from './build-options.js'
import type { BuildResult } from './build-result.js'
import type { Collected } from './collect-archive.js'
import type { Beginning, LastBuild, RenewedSite } from './last-build.js'
import { addedBy, makeSite } from './make-site.js'
import type { Prepared } from './prepare.js'
import { siteToolsOf } from './site-workshop.js'
import { hashOf } from './source-row.js'
import { startClock } from './stage-clock.js'
import { overBudget } from './tell-result.js'
import { touchUp } from './touch-up.js'

/** Everything a site is made from. */
interface Gathered {
  readonly collected: Collected
  readonly prepared: Prepared
}

/** From all sources. What reads and indexes them is loaded only when it is needed: a touch-up does without. */
async function gather(options: BuildOptions): Promise<Gathered> {
  const [{ prepare }, { collectArchive }] = await Promise.all([import('./prepare.js'), import('./collect-archive.js')])
  const { folder, terminal, program, workers } = options
  const prepared = await prepare(options)
  const { settings, messages } = prepared
  return { collected: await collectArchive({ folder, settings, program, terminal, messages, workers }), prepared }
}

/**
 * Renews the site. Nothing in the output folder changes unless everything could be made.
 * @param last the last build, where this one may start from what it left
 */
export async function renewSite(options: BuildOptions, beginning: Beginning, last?: LastBuild): Promise<RenewedSite> {
  const { collected, prepared } = (last && (await touchUp(options, beginning, last))) ?? (await gather(options))
  const { archive, sourceCount, reusedCount } = collected
  // Before the pages are made, when most memory is taken.
  const leaving = collected.leave()
  const { written, kept, times } = await replaceSite(options, collected, prepared, leaving.archive).catch(
    (error: unknown) => {
      collected.close(false)
      throw error
    },
  )
  const { summary, manifest, changedAt } = written
  const result = {
    messages: [...archive.messages, ...overBudget(summary.total, prepared.settings.fileBudget)],
    sources: sourceCount,
    reused: reusedCount,
    articles: archive.articles.length,
    actors: archive.actors.length,
    tags: archive.tags.length,
    kept,
    site: summary,
    times: { ...collected.times, ...times },
  }
  return { result, manifest, changedAt, archive: leaving.finish() }
}

/** What replacing the site tells. */
interface Replaced extends Pick<BuildResult, 'kept' | 'times'> {
  readonly written: WrittenSite
}

/** Makes the site and puts it in the place of the old one. @param archive as in `Leaving` */
async function replaceSite(
  options: BuildOptions,
  collected: Collected,
  prepared: Prepared,
  archive: number | undefined,
): Promise<Replaced> {
  const { folder, terminal, workers } = options
  refuseNewAddresses(options, collected)
  const clock = startClock()
  const publicFiles = readPublic(options.program.public, folder.public)
  const tools = siteToolsOf(options, collected, prepared, addedBy(publicFiles))
  const ground = hashOf(options.program.identity, prepared.settings, prepared.templateFiles, options.now)
  const writer = openSite(folder.out)
  const cache = { folder: folder.cache, ground, archive }
  const { changed } = collected
  const input = { tools, publicFiles, writer, cache, workers, terminal, ...(changed && { changed }) }
  const made = await makeSite(input).catch((error: unknown) => {
    writer.abandon()
    throw error
  })
  clock.lap('pages')
  terminal.progress('writing')
  const written = writer.finish(collected.writeLedger)
  made.leave(written.changedAt)
  collected.close(true)
  clock.lap('write')
  return { written, kept: made.keptCount, times: clock.times }
}

function refuseNewAddresses({ frozen }: BuildOptions, { newAddressCount: count }: Collected): void {
  if (!frozen || count === 0) return
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
