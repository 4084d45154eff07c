/** The first four stages in order: from the files of the input to the Archive, with every message on the way. */
import { entriesInForce } from '../analyse/vocabulary.js'
import { indexArchive } from '../index/index-archive.js'
import type { Archive, ArchivedArticle, ArticleRecord, Permalink, QuotableText } from '../model/archive.js'
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
import { openRecordStore, type RecordStore } from './record-store.js'
import type { Terminal } from './terminal.js'

/** The archive, and how to get at its records. */
export interface Collected {
  readonly archive: Archive
  /** The addresses after this build. */
  readonly ledger: readonly Permalink[]
  /** The addresses before it. */
  readonly oldLedger: readonly Permalink[]
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
  const messages: Message[] = [...input.messages]
  const report: Report = (message) => void messages.push(message)
  const { files, setAside } = await findSources(folder.seeds, settings, report)
  const catalogue = await readCatalogue(folder.seeds, new Set(files.map(({ sourcePath }) => sourcePath)), report)
  const authority = await readAuthority(folder.seeds, report)
  const vocabulary = await readVocabulary(folder.seeds, report)
  const oldLedger = await readPermalinks(folder.seeds, report)

  const tools = { settings, authority, vocabulary }
  const store = openRecordStore(folder.cache, identityOf(input.program, tools))
  const made = await makeRecords({ files, catalogue, tools, store, workers: input.workers, terminal, report })
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
  const pathOf = (article: number): string => (archive.articles[article] as ArchivedArticle).sourcePath
  const load = (article: number): ArticleRecord => store.load(pathOf(article))
  const quote = (article: number): QuotableText => store.quote(pathOf(article))
  const { reusedCount, formats } = made
  return { archive, ledger, oldLedger, load, quote, sourceCount: files.length, reusedCount, formats, store }
}
