/**
 * Articles of the archive that the last build left, made anew from their edited files; or the finding that more than these
 * articles would be another, so that all has to be indexed again.
 */
import { cardOf, type SourceCard } from '../index/cards.js'
import { sortMessages } from '../index/outcomes.js'
import { keepsItsPlace, renewArticle, renewMentions } from '../index/same-place.js'
import type { Archive } from '../model/archive.js'
import { readCatalogue } from '../read/read-catalogue.js'
import { SIDECAR_ENDING } from '../read/source-rules.js'
import type { BuildOptions } from './build-options.js'
import type { EditedArticle } from './edited-articles.js'
import type { LaidRecords } from './laid-records.js'
import type { RenewedArticle, StandingArchive } from './left-archive.js'
import { type LaidRecord, layAgain, type RecordLayout, recordAt } from './record-layout.js'
import { openRecords } from './record-reader.js'
import type { SourceRow } from './source-row.js'
import { type MakeOrder, openBench } from './source-work.js'

const NO_LINES = new Uint32Array(0)

/** A renewed article with where its record lies. */
export interface Renewed {
  readonly one: RenewedArticle
  readonly record: LaidRecord
}

/** Was the same said of a source before? */
function isSaidAsBefore({ messages }: Archive, row: SourceRow): boolean {
  const said = messages.filter(({ file }) => file === row.sourcePath || file === `${row.sourcePath}${SIDECAR_ENDING}`)
  return JSON.stringify(said) === JSON.stringify(sortMessages(row.messages))
}

const timesIn = (all: string, one: string): number => all.split(`${one}\n`).length - 1

/** Has no other source the text of this one, as it was or as it is? */
const standsAlone = (all: string, [before, now]: RenewedArticle['fingerprints']): boolean =>
  timesIn(all, before) === 1 && (before === now || timesIn(all, now) === 0)

/** The making of records in place of those of the last build. */
export class Renewal {
  readonly #standing: StandingArchive
  readonly #records: LaidRecords

  constructor(standing: StandingArchive, records: LaidRecords) {
    this.#standing = standing
    this.#records = records
  }

  /** What has changed; undefined when all has to be indexed again. */
  async renew(
    edited: readonly EditedArticle[],
    options: BuildOptions,
    begunMs: number,
  ): Promise<Renewed[] | undefined> {
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
    const texts = new Set(renewed.map((each) => each?.one.fingerprints[1]))
    return texts.size === renewed.length && renewed.every((each) => each !== undefined) ? renewed : undefined
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
