/** The first four stages in order: from the files of the input to the Archive, with every message on the way. */
import { entriesInForce } from '../analyse/vocabulary.js'
import { indexArchive } from '../index/index-archive.js'
import type { Archive, ArticleRecord, Permalink, QuotableText } from '../model/archive.js'
import type { Message, Report } from '../model/message.js'
import type { Settings } from '../model/settings.js'
import type { SourceFormat } from '../model/source-file.js'
import { findSources } from '../read/find-sources.js'
import { readAuthority } from '../read/read-authority.js'
import { readCatalogue } from '../read/read-catalogue.js'
import { readPermalinks } from '../read/read-permalinks.js'
import { readVocabulary } from '../read/read-vocabulary.js'
import type { ArchiveFolder } from './archive-folder.js'
import type { WorkshopTools } from './article-workshop.js'
import { hashOf, makeRecords } from './make-records.js'
import type { Program } from './program.js'
import { openRecords, type RecordPlaces } from './record-reader.js'
import { openRecordStore, type RecordStore } from './record-store.js'
import { startClock } from './stage-clock.js'
import type { Terminal } from './terminal.js'

/** The archive, and how to get at its records. */
export interface Collected {
  readonly archive: Archive
  /** The addresses after this build. */
  readonly ledger: readonly Permalink[]
  /** The addresses before it. */
  readonly oldLedger: readonly Permalink[]
  /** Where the records lie, by position in `archive.articles`: `openRecords` of `record-reader.ts` reads them in any thread. */
  readonly places: RecordPlaces
  /** Hash of all that records rest on beside their sources: program, settings, authority file, vocabulary. */
  readonly identity: string
  /** By the same position: hex hash of the source a record was made from; with `identity`, equal only for equal records. */
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
  /** The records of this build; the command finishes and closes it. */
  readonly store: RecordStore
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
  const { language, outlet, recognise } = settings
  return hashOf(program.identity, { language, outlet, recognise, authority, vocabulary })
}

/** Runs read, extract, analyse and index. Throws only for what makes a build impossible (see the classes of `read/`). */
export async function collectArchive(input: CollectInput): Promise<Collected> {
  const { folder, settings, terminal } = input
  const clock = startClock()
  const messages: Message[] = [...input.messages]
  const report: Report = (message) => void messages.push(message)
  const { files, setAside } = findSources(folder.seeds, settings, report)
  clock.lap('find')
  const catalogue = await readCatalogue(folder.seeds, new Set(files.map(({ sourcePath }) => sourcePath)), report)
  const authority = await readAuthority(folder.seeds, report)
  const vocabulary = await readVocabulary(folder.seeds, report)
  const oldLedger = await readPermalinks(folder.seeds, report)
  clock.lap('curation')

  const tools = { settings, authority, vocabulary }
  const identity = identityOf(input.program, tools)
  const store = openRecordStore(folder.cache, identity)
  const made = await makeRecords({ files, catalogue, tools, store, workers: input.workers, terminal, report })
  clock.lap('records')
  terminal.progress('indexing')
  const { archive, ledger } = indexArchive({
    records: store.records(),
    setAside: [...setAside, ...made.setAside],
    ledger: oldLedger,
    authority,
    vocabulary: entriesInForce(vocabulary),
    settings,
    messages: [...messages, ...made.messages],
  })
  clock.lap('index')
  const paths = archive.articles.map(({ sourcePath }) => sourcePath)
  const places = store.places(paths)
  const { load, quote } = openRecords(places)
  const keys = paths.map((sourcePath) => store.keyOf(sourcePath) ?? '')
  const { reusedCount, formats } = made
  const { times } = clock
  const sourceCount = files.length
  return {
    archive,
    ledger,
    oldLedger,
    places,
    identity,
    keys,
    load,
    quote,
    sourceCount,
    reusedCount,
    formats,
    times,
    store,
  }
}
