/**
 * The archive of a build before which a few articles were edited or added: that of the last build, with these articles. It is
 * given only where indexing all again would give the same, which is so for words that name nobody new.
 */
import type { KnownNames } from '../index/actors/known-names.js'
import type { Archive, ArchivedArticle, Permalink } from '../model/archive.js'
import type { FoundFile } from '../read/find-sources.js'
import { readTemplates } from '../read/read-templates.js'
import { changedActors } from '../render/changed-actors.js'
import type { ChangedArticles } from '../render/site-parts.js'
import { ledgerWithSums, replaceLedger, writePermalinks } from '../write/write-permalinks.js'
import type { BuildOptions } from './build-options.js'
import type { Collected } from './collect-archive.js'
import { addedArticles, editedArticles } from './edited-articles.js'
import { type LaidRecords, openLaidRecords } from './laid-records.js'
import type { Beginning, LastBuild } from './last-build.js'
import {
  type LeftArchive,
  leaveArchive,
  leaveRecords,
  leftNames,
  type StandingArchive,
  standingArchive,
  withRenewed,
} from './left-archive.js'
import { orNothing } from './left-file.js'
import type { Prepared } from './prepare.js'
import { type RecordLayout, recordAt } from './record-layout.js'
import { openRecords } from './record-reader.js'
import { Renewal, type Renewed } from './renewal.js'
import { type StageClock, startClock } from './stage-clock.js'
import { widenYoungHeap } from './young-heap.js'

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
  readonly begunMs: number
  readonly standing: StandingArchive
  readonly records: LaidRecords
  readonly clock: StageClock
}

/** An archive brought up to date, and what is done with it. */
interface UpToDate extends Pick<Collected, 'changed' | 'newAddressCount' | 'writeLedger' | 'leave'> {
  readonly left: LeftArchive
  readonly layout: RecordLayout
}

/** The archive as all stages after the index take it. */
function collectedOf(
  { standing, records, clock }: Work,
  { left, layout, ...rest }: UpToDate,
  renewed: readonly Renewed[],
): Collected {
  const dead = renewed.map(({ one }) => recordAt(standing.layout, one.position))
  const places = records.placesOf(layout)
  const { load, quote } = openRecords(places)
  clock.lap('records')
  return {
    ...rest,
    archive: left.archive,
    places,
    keys: left.keys,
    load,
    quote,
    formats: left.formats,
    sourceCount: left.sourceCount,
    reusedCount: standing.left.sourceCount - renewed.length,
    times: clock.times,
    close: (keep) => records.close(keep, dead),
  }
}

/** After edits: what has changed is carried along beside the archive. Undefined when the ledger or an older record stands in the way. */
function withEdits({ options, standing }: Work, renewal: Renewal, renewed: readonly Renewed[]): UpToDate | undefined {
  const { seeds, cache } = options.folder
  const { left, base } = standing
  const layout = renewal.layout(renewed)
  const ledger = ledgerWithSums(seeds, sumsOf(left.archive, renewed))
  if (layout === undefined || ledger === undefined) return undefined
  const ones = renewed.map(({ one }) => one)
  return {
    left: withRenewed(left, ones),
    layout,
    changed: changedIn(left.archive, renewed),
    newAddressCount: 0,
    writeLedger: () => void replaceLedger(seeds, ledger),
    leave: () => ({
      archive: undefined,
      finish: () => orNothing(() => leaveRecords(cache, { base, layout, renewed: renewal.together(renewed) })),
    }),
  }
}

/** After articles were added, some edited beside them: the archive is left whole again. Undefined when all has to be indexed. */
async function withNewcomers(
  work: Work,
  renewal: Renewal,
  renewed: readonly Renewed[],
  { found, known }: { readonly found: readonly FoundFile[]; readonly known: KnownNames },
): Promise<UpToDate | undefined> {
  const { standing, options } = work
  const { seeds, cache } = options.folder
  const before = renewal.layout(renewed)
  if (before === undefined) return undefined
  const edited = withRenewed(
    standing.left,
    renewed.map(({ one }) => one),
  )
  // The index is loaded only when it has something to say.
  const { joinNewcomers } = await import('./newcomers.js')
  const joined = await joinNewcomers(found, { left: edited, layout: before }, known, work)
  if (joined === undefined) return undefined
  const { left, layout, ledger, moved, positions } = joined
  const actors = changedActors(edited.archive, left.archive)
  const edits = changedIn(standing.left.archive, renewed)
  const now = (some: Iterable<number>): Set<number> => new Set([...positions, ...[...some].map(moved)])
  return {
    left,
    layout,
    changed: { rows: now(edits.rows), wholes: now(edits.wholes), actors, added: positions },
    newAddressCount: positions.length,
    writeLedger: () => void writePermalinks(seeds, withSums(ledger, renewed)),
    leave() {
      const base = orNothing(() => leaveArchive(cache, left))
      const finish = () =>
        base === undefined ? undefined : orNothing(() => leaveRecords(cache, { base, layout, renewed: [] }))
      return { archive: base, finish }
    },
  }
}

/** The ledger with the sums of renewed articles. */
function withSums(ledger: readonly Permalink[], renewed: readonly Renewed[]): readonly Permalink[] {
  const sums = new Map(renewed.map(({ one: { article } }) => [article.permalink, article.sha256]))
  return sums.size === 0 ? ledger : ledger.map((line) => ({ ...line, sha256: sums.get(line.address) ?? line.sha256 }))
}

/**
 * Renews the archive of the last build; undefined when all has to be collected again.
 * @param last it left an archive, the site stands, and no file but these has changed or come
 */
export async function touchUp(
  options: BuildOptions,
  { begunMs }: Beginning,
  { archive: check, changed, added }: LastBuild,
): Promise<Touched | undefined> {
  const { folder, program } = options
  const names = added.length > 0 ? leftNames(folder.cache) : undefined
  if (check === undefined || changed.length + added.length > MOST_EDITED || (added.length > 0 && names === undefined))
    return undefined
  const clock = startClock()
  widenYoungHeap()
  const standing = standingArchive(folder.cache, check)
  if (standing === undefined || standing.since.length > MOST_RENEWED) return undefined
  const { archive, identity, settings } = standing.left
  if (names && names.check !== standing.left.names) return undefined
  const edited = editedArticles(changed, folder.seeds, archive)
  const found = addedArticles(added, folder.seeds, archive)
  const records = edited && found && openLaidRecords(folder.cache, identity, standing.layout)
  if (edited === undefined || found === undefined || records === undefined) return undefined
  clock.lap('cache')
  let collected: Collected | undefined
  try {
    const work = { options, begunMs, standing, records, clock }
    const renewal = new Renewal(standing, records)
    const renewed = await renewal.renew(edited, options, begunMs)
    const upToDate =
      renewed &&
      (names
        ? await withNewcomers(work, renewal, renewed, { found, known: names.known })
        : withEdits(work, renewal, renewed))
    collected = renewed && upToDate && collectedOf(work, upToDate, renewed)
  } finally {
    if (collected === undefined) records.close(false)
  }
  if (collected === undefined) return undefined
  const templateFiles = readTemplates(program.templates, folder.templates)
  return { collected, prepared: { settings, templateFiles, messages: [] } }
}
