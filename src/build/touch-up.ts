/**
 * The archive of a build before which a few articles were edited: that of the last build, with these articles renewed. It is
 * given only where indexing all again would give the same, which is so for an edit of words that name nobody new.
 */
import { lstatSync, realpathSync } from 'node:fs'
import { sep } from 'node:path'
import { cardOf, type SourceCard } from '../index/cards.js'
import { sortMessages } from '../index/outcomes.js'
import { keepsItsPlace, renewArticle, renewMentions } from '../index/same-place.js'
import type { Archive, ArchivedArticle } from '../model/archive.js'
import { stampOf } from '../read/file-stamp.js'
import type { FoundFile } from '../read/find-sources.js'
import { readCatalogue } from '../read/read-catalogue.js'
import { readTemplates } from '../read/read-templates.js'
import { isTakenAtItsWord, SIDECAR_ENDING } from '../read/source-rules.js'
import type { ChangedArticles } from '../render/site-parts.js'
import { ledgerWithSums, replaceLedger } from '../write/write-permalinks.js'
import type { BuildOptions } from './build-options.js'
import type { Collected } from './collect-archive.js'
import { type LaidRecords, openLaidRecords } from './laid-records.js'
import type { Beginning, LastBuild } from './last-build.js'
import {
  leaveRecords,
  type RenewedArticle,
  type StandingArchive,
  standingArchive,
  withRenewed,
} from './left-archive.js'
import { orNothing } from './left-file.js'
import type { Prepared } from './prepare.js'
import { type LaidRecord, layAgain, type RecordLayout, recordAt } from './record-layout.js'
import { openRecords } from './record-reader.js'
import type { SourceRow } from './source-row.js'
import { type MakeOrder, openBench } from './source-work.js'
import { startClock } from './stage-clock.js'

/** More are taken together: their pages are most of the site. */
const MOST_EDITED = 200

/** Renewed articles that are carried along before the archive is left whole again. */
const MOST_RENEWED = 500

const NO_LINES = new Uint32Array(0)

/** What a touch-up gives. */
export interface Touched {
  readonly collected: Collected
  /** Settings and templates as they were when the archive was made. */
  readonly prepared: Prepared
}

/** An edited file and the place of its article. */
interface Edited {
  readonly position: number
  readonly found: FoundFile
}

/** The articles of changed files; undefined when one is none, or one that the others are read by. */
function editedArticles(changed: readonly string[], seeds: string, archive: Archive): Edited[] | undefined {
  const root = realpathSync(seeds)
  const paths = changed.map((path) =>
    path.startsWith(seeds + sep) ? path.slice(seeds.length + 1).replaceAll(sep, '/') : '',
  )
  const positions = new Map(paths.map((path) => [path.normalize('NFC'), -1]))
  for (const [position, { sourcePath }] of archive.articles.entries()) {
    if (positions.has(sourcePath)) positions.set(sourcePath, position)
  }
  const edited: Edited[] = []
  for (const path of paths) {
    const sourcePath = path.normalize('NFC')
    const position = positions.get(sourcePath) ?? -1
    // What stands in texts and pages is counted over all of them.
    if (position < 0 || !isTakenAtItsWord(sourcePath)) return undefined
    const diskPath = `${root}${root.endsWith(sep) ? '' : sep}${path.replaceAll('/', sep)}`
    const found = lstatSync(diskPath, { throwIfNoEntry: false })
    if (!found?.isFile()) return undefined
    const sidecar = lstatSync(`${diskPath}${SIDECAR_ENDING}`, { throwIfNoEntry: false })
    edited.push({
      position,
      found: { sourcePath, diskPath, stamp: stampOf(found), ...(sidecar && { sidecar: stampOf(sidecar) }) },
    })
  }
  return edited
}

/** Was the same said of a source before? */
function isSaidAsBefore({ messages }: Archive, row: SourceRow): boolean {
  const said = messages.filter(({ file }) => file === row.sourcePath || file === `${row.sourcePath}${SIDECAR_ENDING}`)
  return JSON.stringify(said) === JSON.stringify(sortMessages(row.messages))
}

/** A renewed article with where its record lies. */
interface Renewed {
  readonly one: RenewedArticle
  readonly record: LaidRecord
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

const timesIn = (all: string, one: string): number => all.split(`${one}\n`).length - 1

/** Has no other source the text of this one, as it was or as it is? */
const standsAlone = (all: string, [before, now]: RenewedArticle['fingerprints']): boolean =>
  timesIn(all, before) === 1 && (before === now || timesIn(all, now) === 0)

/** The making of records in place of old ones. */
class TouchUp {
  readonly #standing: StandingArchive
  readonly #records: LaidRecords

  constructor(standing: StandingArchive, records: LaidRecords) {
    this.#standing = standing
    this.#records = records
  }

  /** What has changed; undefined when all has to be indexed again. */
  async renew(edited: readonly Edited[], options: BuildOptions, begunMs: number): Promise<Renewed[] | undefined> {
    const { left } = this.#standing
    const catalogue = await readCatalogue(options.folder.seeds, new Set(), () => {})
    const orders = edited.map(({ position, found }, number): MakeOrder => {
      const stated = catalogue.rows.get(found.sourcePath)
      const knownKey = left.keys[position]
      return {
        number,
        found,
        lines: NO_LINES,
        ...(stated && { catalogue: stated }),
        ...(knownKey === undefined ? {} : { knownKey }),
      }
    })
    const { own, take } = this.#records
    const file = own.addFile()
    const sink = { file, descriptor: own.descriptors[file] as number, end: 0 }
    const made = await openBench({ ...left, begunMs, sink }).make(orders, () => {})
    if (made.setAside.length > 0) return undefined
    const positions = new Map(edited.map(({ position, found }) => [found.sourcePath, position]))
    const renewed = take(made.rows).map(([row, record]) =>
      this.#renewed(row, record, positions.get(row.sourcePath) ?? -1),
    )
    return renewed.every((one) => one !== undefined) ? renewed : undefined
  }

  #renewed(row: SourceRow, record: LaidRecord, position: number): Renewed | undefined {
    const { left, layout } = this.#standing
    const { archive, settings } = left
    const article = archive.articles[position]
    if (article === undefined || row.card === undefined || !isSaidAsBefore(archive, row)) return undefined
    const cardIn = (where: RecordLayout): SourceCard =>
      cardOf(openRecords(this.#records.placesOf(where)).load(position))
    const before = cardIn(layout)
    const now = cardIn(layAgain(layout, [[position, record]]))
    const fingerprints = [before.textFingerprint, now.textFingerprint] as const
    if (!keepsItsPlace(before, now, settings.outputs.related)) return undefined
    if (!standsAlone(left.fingerprints, fingerprints)) return undefined
    const mentions = renewMentions(article, now)
    return { one: { position, article: renewArticle(article, now), mentions, key: row.key, fingerprints }, record }
  }

  /** All that were renewed since the archive was left whole. */
  together(renewed: readonly Renewed[]): RenewedArticle[] {
    const all = new Map(this.#standing.since.map((one) => [one.position, one]))
    for (const { one } of renewed) {
      const before = all.get(one.position)?.fingerprints[0] ?? one.fingerprints[0]
      all.set(one.position, { ...one, fingerprints: [before, one.fingerprints[1]] })
    }
    return [...all.values()].sort((a, b) => a.position - b.position)
  }

  /** Where records lie now: all that were renewed since the archive was left whole on the shelf of this build. */
  layout(renewed: readonly Renewed[]): RecordLayout | undefined {
    const { since, layout } = this.#standing
    const now = new Map(renewed.map(({ one, record }) => [one.position, record]))
    const older = since.filter(({ position }) => !now.has(position))
    const [first] = since
    const paths = new Set(renewed.map(({ one }) => one.article.sourcePath))
    const moved = first && this.#records.fold(recordAt(layout, first.position).folder, paths)
    for (const { position, article } of older) {
      const record = moved?.get(article.sourcePath)
      if (record === undefined) return undefined
      now.set(position, record)
    }
    return layAgain(layout, now)
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
  const { folder } = options
  if (last.archive === undefined || last.changed.length > MOST_EDITED) return undefined
  const clock = startClock()
  const standing = standingArchive(folder.cache, last.archive)
  if (standing === undefined || standing.since.length > MOST_RENEWED) return undefined
  const { left, base } = standing
  const edited = editedArticles(last.changed, folder.seeds, left.archive)
  const records = edited && openLaidRecords(folder.cache, left.identity, standing.layout)
  if (edited === undefined || records === undefined) return undefined
  clock.lap('cache')
  const touching = new TouchUp(standing, records)
  const abandon = (): undefined => records.close(false) as undefined
  try {
    const renewed = await touching.renew(edited, options, begunMs)
    const layout = renewed && touching.layout(renewed)
    const ledger = renewed && ledgerWithSums(folder.seeds, sumsOf(left.archive, renewed))
    if (renewed === undefined || layout === undefined || ledger === undefined) return abandon()
    clock.lap('records')
    const together = touching.together(renewed)
    const dead = renewed.map(({ one }) => recordAt(standing.layout, one.position))
    const { archive, keys } = withRenewed(
      left,
      renewed.map(({ one }) => one),
    )
    const places = records.placesOf(layout)
    const { load, quote } = openRecords(places)
    const collected: Collected = {
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
      writeLedger: () => void replaceLedger(folder.seeds, ledger),
      close: (keep) => records.close(keep, dead),
      leave: () => () => orNothing(() => leaveRecords(folder.cache, { base, layout, renewed: together })),
    }
    const templateFiles = readTemplates(options.program.templates, folder.templates)
    return { collected, prepared: { settings: left.settings, templateFiles, messages: [] } }
  } catch (error) {
    abandon()
    throw error
  }
}
