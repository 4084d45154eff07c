/** The first four stages in order: from the files of the input to the Archive, with every message on the way. */
import { entriesInForce } from '../analyse/vocabulary.js'
import type { SourceCard } from '../index/cards.js'
import { indexArchive } from '../index/index-archive.js'
import type { Archive, ArticleRecord, Permalink, QuotableText } from '../model/archive.js'
import type { Message, Report } from '../model/message.js'
import type { Settings } from '../model/settings.js'
import type { SetAside, SourceFormat } from '../model/source-file.js'
import { findSources } from '../read/find-sources.js'
import { readAuthority } from '../read/read-authority.js'
import { readCatalogue } from '../read/read-catalogue.js'
import { readPermalinks } from '../read/read-permalinks.js'
import { readVocabulary } from '../read/read-vocabulary.js'
import type { ChangedArticles } from '../render/site-parts.js'
import { ledgerChanges, writePermalinks } from '../write/write-permalinks.js'
import type { ArchiveFolder } from './archive-folder.js'
import type { WorkshopTools } from './article-workshop.js'
import { leaveArchive, leaveNames, leaveRecords } from './left-archive.js'
import { orNothing } from './left-file.js'
import { makeRecords } from './make-records.js'
import type { Program } from './program.js'
import { openRecords, type RecordPlaces } from './record-reader.js'
import { openRecordStore, type RecordStore } from './record-store.js'
import { hashOf } from './source-row.js'
import { startClock } from './stage-clock.js'
import type { Terminal } from './terminal.js'

/** The archive, and how to get at its records. */
export interface Collected {
  readonly archive: Archive
  /** Lines of `_permalinks.csv` that this build adds. */
  readonly newAddressCount: number
  /** Brings `_permalinks.csv` up to date. */
  readonly writeLedger: () => void
  /** Present where all else of the archive is as it was in the last build. */
  readonly changed?: ChangedArticles
  /** Where the records lie, by position in `archive.articles`: `openRecords` of `record-reader.ts` reads them in any thread. */
  readonly places: RecordPlaces
  /** By the same position: hash of all that the record was made from, program and settings included: equal only for equal records. */
  readonly keys: readonly string[]
  /** The record of an article by its position in `archive.articles`. */
  readonly load: (article: number) => ArticleRecord
  /** What quoting an article takes, by its position. */
  readonly quote: (article: number) => QuotableText
  /** Input files found. */
  readonly sourceCount: number
  /** Input files whose record the cache had. */
  readonly reusedCount: number
  /** Formats of the files that were read. */
  readonly formats: ReadonlySet<SourceFormat>
  /** Milliseconds that the parts of this took, by their names. */
  readonly times: Readonly<Record<string, number>>
  /** Closes the records, as `RecordStore` does. */
  readonly close: (keep: boolean) => void
  /** Begins to leave the archive to the next build. */
  readonly leave: () => Leaving
}

/** An archive that is being left to the next build. */
export interface Leaving {
  /** Check sum under which it lies in the cache already, as it is; threads read it there. */
  readonly archive: number | undefined
  /**
   * To be called when the records are closed: gives the check sum by which the next build knows the archive with its records;
   * undefined when it could not be left.
   */
  readonly finish: () => number | undefined
}

/** What is collected from all sources. */
export interface CollectedWhole extends Collected {
  readonly store: RecordStore
  /** The addresses after this build. */
  readonly ledger: readonly Permalink[]
}

/** What a collection is made from. */
export interface CollectInput {
  readonly folder: ArchiveFolder
  readonly settings: Settings
  readonly program: Program
  readonly terminal: Terminal
  /** Messages of what came before: settings, templates. */
  readonly messages: readonly Message[]
  /** Threads the user asked for. */
  readonly workers: number | undefined
}

/** Everything outside a source that its record depends on. */
function identityOf(program: Program, { settings, authority, vocabulary }: WorkshopTools): string {
  const { language, outlet, recognise, maxSourceBytes } = settings
  return hashOf(program.identity, { language, outlet, recognise, maxSourceBytes, authority, vocabulary })
}

/** What the rows of a build say of its sources together. */
function sumUp(store: RecordStore) {
  const cards: SourceCard[] = []
  const setAside: SetAside[] = []
  const messages: Message[] = []
  const formats = new Set<SourceFormat>()
  for (const { sourcePath, card, refused, messages: said, format } of store.rows()) {
    formats.add(format)
    messages.push(...said)
    if (card) cards.push(card)
    else setAside.push({ sourcePath, state: 'refused', reason: refused ?? '' })
  }
  return { cards, setAside, messages, formats }
}

/** Runs read, extract, analyse and index. Throws only for what makes a build impossible (see the classes of `read/`). */
export async function collectArchive(input: CollectInput): Promise<CollectedWhole> {
  const { folder, settings, terminal } = input
  const clock = startClock()
  const begunMs = Date.now()
  const messages: Message[] = [...input.messages]
  const report: Report = (message) => void messages.push(message)
  const { files, setAside } = findSources(folder.seeds, settings, report)
  clock.lap('find')
  const catalogue = await readCatalogue(folder.seeds, new Set(files.map(({ sourcePath }) => sourcePath)), report)
  const authority = await readAuthority(folder.seeds, report)
  const vocabulary = await readVocabulary(folder.seeds, report)
  const oldLedger = await readPermalinks(folder.seeds, report)
  clock.lap('curation')

  const identity = identityOf(input.program, { settings, authority, vocabulary })
  const tools = { settings, authority, vocabulary, identity, begunMs }
  const store = openRecordStore(folder.cache, identity)
  clock.lap('cache')
  const made = await makeRecords({ files, catalogue, tools, store, workers: input.workers, terminal, clock })
  terminal.progress('indexing')
  const sum = sumUp(store)
  const { archive, ledger, known } = indexArchive({
    cards: sum.cards,
    setAside: [...setAside, ...made.setAside, ...sum.setAside],
    ledger: oldLedger,
    authority,
    vocabulary: entriesInForce(vocabulary),
    settings,
    messages: [...messages, ...made.messages, ...sum.messages],
  })
  clock.lap('index')
  store.forgetCards()
  const paths = archive.articles.map(({ sourcePath }) => sourcePath)
  const places = store.places(paths)
  const { load, quote } = openRecords(places)
  const keys = paths.map((sourcePath) => store.rowOf(sourcePath)?.key ?? '')
  const { reusedCount } = made
  const { formats } = sum
  const { times } = clock
  const sourceCount = files.length
  const fingerprints = sum.cards.map(({ textFingerprint }) => `${textFingerprint}\n`).join('')
  return {
    archive,
    ledger,
    newAddressCount: ledgerChanges(oldLedger, ledger),
    writeLedger: () => void writePermalinks(folder.seeds, ledger),
    places,
    keys,
    load,
    quote,
    sourceCount,
    reusedCount,
    formats,
    times,
    store,
    close: store.close,
    leave() {
      const names = orNothing(() => leaveNames(folder.cache, known))
      const left = {
        archive,
        settings,
        authority,
        vocabulary,
        identity,
        formats,
        sourceCount,
        keys,
        fingerprints,
        names,
      }
      const base = orNothing(() => leaveArchive(folder.cache, left))
      const finish = (): number | undefined =>
        base === undefined
          ? undefined
          : orNothing(() => leaveRecords(folder.cache, { base, layout: store.layout(paths), renewed: [] }))
      return { archive: base, finish }
    },
  }
}
