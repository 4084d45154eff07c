/**
 * The archive of a build before which a few articles were edited: that of the last build, with these articles renewed. It is
 * given only where indexing all again would give the same, which is so for an edit of words that name nobody new.
 */
import type { Archive, ArchivedArticle } from '../model/archive.js'
import { readTemplates } from '../read/read-templates.js'
import type { ChangedArticles } from '../render/site-parts.js'
import { ledgerWithSums, replaceLedger } from '../write/write-permalinks.js'
import type { BuildOptions } from './build-options.js'
import type { Collected } from './collect-archive.js'
import { editedArticles } from './edited-articles.js'
import { type LaidRecords, openLaidRecords } from './laid-records.js'
import type { Beginning, LastBuild } from './last-build.js'
import { leaveRecords, type StandingArchive, standingArchive, withRenewed } from './left-archive.js'
import { orNothing } from './left-file.js'
import type { Prepared } from './prepare.js'
import { recordAt } from './record-layout.js'
import { openRecords } from './record-reader.js'
import { Renewal, type Renewed } from './renewal.js'
import { type StageClock, startClock } from './stage-clock.js'

/** More are taken together: their pages are most of the site. */
const MOST_EDITED = 200

/** Renewed articles that are carried along before the archive is left whole again. */
const MOST_RENEWED = 500

/** What a touch-up gives. */
export interface Touched {
  readonly collected: Collected
  /** Settings and templates as they were when the archive was made. */
  readonly prepared: Prepared
}

/** What is new of an article beside its record. A row shows its opening and nothing else that an edit may change. */
const changedIn = ({ articles }: Archive, renewed: readonly Renewed[]): ChangedArticles => ({
  wholes: new Set(renewed.map(({ one }) => one.position)),
  rows: new Set(
    renewed.filter(({ one }) => one.article.excerpt !== articles[one.position]?.excerpt).map(({ one }) => one.position),
  ),
})

/** SHA-256 sums of sources, as they were and as they are. */
const sumsOf = ({ articles }: Archive, renewed: readonly Renewed[]) =>
  renewed.map(({ one }) => [(articles[one.position] as ArchivedArticle).sha256, one.article.sha256] as const)

/** What a touch-up works with. */
interface Work {
  readonly options: BuildOptions
  readonly standing: StandingArchive
  readonly records: LaidRecords
  readonly clock: StageClock
}

/** The renewed archive as all stages after the index take it; undefined when the ledger or an older record stands in the way. */
function collect(
  { options, standing, records, clock }: Work,
  renewal: Renewal,
  renewed: readonly Renewed[],
): Collected | undefined {
  const { seeds, cache } = options.folder
  const { left, base } = standing
  const layout = renewal.layout(renewed)
  const ledger = ledgerWithSums(seeds, sumsOf(left.archive, renewed))
  if (layout === undefined || ledger === undefined) return undefined
  const dead = renewed.map(({ one }) => recordAt(standing.layout, one.position))
  const { archive, keys } = withRenewed(
    left,
    renewed.map(({ one }) => one),
  )
  const places = records.placesOf(layout)
  const { load, quote } = openRecords(places)
  clock.lap('records')
  return {
    archive,
    places,
    keys,
    load,
    quote,
    formats: left.formats,
    sourceCount: left.sourceCount,
    reusedCount: left.sourceCount - renewed.length,
    times: clock.times,
    changed: changedIn(left.archive, renewed),
    newAddressCount: 0,
    writeLedger: () => void replaceLedger(seeds, ledger),
    close: (keep) => records.close(keep, dead),
    leave: () => ({
      archive: undefined,
      finish: () => orNothing(() => leaveRecords(cache, { base, layout, renewed: renewal.together(renewed) })),
    }),
  }
}

/**
 * Renews the archive of the last build; undefined when all has to be collected again.
 * @param last it left an archive, the site stands, and no file but these has changed
 */
export async function touchUp(
  options: BuildOptions,
  { begunMs }: Beginning,
  last: LastBuild,
): Promise<Touched | undefined> {
  const { folder, program } = options
  if (last.archive === undefined || last.changed.length > MOST_EDITED) return undefined
  const clock = startClock()
  const standing = standingArchive(folder.cache, last.archive)
  if (standing === undefined || standing.since.length > MOST_RENEWED) return undefined
  const { archive, identity, settings } = standing.left
  const edited = editedArticles(last.changed, folder.seeds, archive)
  const records = edited && openLaidRecords(folder.cache, identity, standing.layout)
  if (edited === undefined || records === undefined) return undefined
  clock.lap('cache')
  let collected: Collected | undefined
  try {
    const renewal = new Renewal(standing, records)
    const renewed = await renewal.renew(edited, options, begunMs)
    collected = renewed && collect({ options, standing, records, clock }, renewal, renewed)
  } finally {
    if (collected === undefined) records.close(false)
  }
  if (collected === undefined) return undefined
  const templateFiles = readTemplates(program.templates, folder.templates)
  return { collected, prepared: { settings, templateFiles, messages: [] } }
}
