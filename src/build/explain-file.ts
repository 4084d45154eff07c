/** The command `explain`: how each field of one file was found, what was removed and why, who is named. */
import { isAbsolute, join, relative, sep } from 'node:path'
import { analyseArticle, createKnowledge } from '../analyse/analyse-article.js'
import { readSettings } from '../config.js'
import { extractArticle, openDoors } from '../extract/extract-article.js'
import type { ArticleRecord } from '../model/archive.js'
import type { Evidence, EvidencedField, RemovalReason } from '../model/article.js'
import type { DraftBlock } from '../model/draft.js'
import type { Message } from '../model/message.js'
import { findSources } from '../read/find-sources.js'
import { readAuthority } from '../read/read-authority.js'
import { readCatalogue } from '../read/read-catalogue.js'
import { readNameModel } from '../read/read-name-model.js'
import { readSource } from '../read/read-source.js'
import { readVocabulary } from '../read/read-vocabulary.js'
import { type BuildOptions, CannotStart } from './build-options.js'
import { countLines, withRepetition } from './count-lines.js'
import { countHere } from './crew.js'
import { blockTable, type ExplainedBlock, explainBlocks, firstWords } from './explain-blocks.js'
import type { ExitCode, Terminal } from './terminal.js'
import { exitCodeOf, writeMessage } from './write-messages.js'

/** What became of the file: a record, or the reason there is none. */
interface Explained {
  readonly record?: ArticleRecord
  readonly reason?: string
  /** Absent when the file was not opened. */
  readonly blocks?: readonly ExplainedBlock[]
  readonly messages: readonly Message[]
}

/** @param file as typed: relative to the folder the command is run in or to the seeds folder, or absolute */
export async function explainFile(options: BuildOptions, file: string): Promise<ExitCode> {
  const { terminal, json, strict } = options
  const explained = await explain(options, file)
  if (json) terminal.print(JSON.stringify(explained))
  else printExplained(terminal, file, explained)
  return explained.record ? exitCodeOf(explained.messages, strict) : 1
}

async function explain(options: BuildOptions, file: string): Promise<Explained> {
  const { folder, noRecognise } = options
  const messages: Message[] = []
  const report = (message: Message): void => void messages.push(message)
  const settings = await readSettings(folder.root, folder.config, report)
  if (!settings) throw new CannotStart(messages)
  const { files, setAside } = findSources(folder.seeds, settings)
  const wanted = new Set(sourcePathsMeant(options, file))
  const found = files.find(({ sourcePath }) => wanted.has(sourcePath))
  if (!found) {
    const aside = setAside.find(({ sourcePath }) => wanted.has(sourcePath))
    if (aside) return { reason: `${aside.state}: ${aside.reason}`, messages }
    throw new CannotStart([noSuchFile(file, folder.seeds)])
  }
  // Messages about other files are not asked for here.
  const curation = await readCatalogue(folder.seeds, new Set(files.map(({ sourcePath }) => sourcePath)), () => {})
  const source = readSource(found, curation, settings, report)
  if (!('sha256' in source)) return { reason: `${source.state}: ${source.reason}`, messages }
  // Counted over all files, as a build does, or the blocks would be judged otherwise.
  const crew = countHere(settings)
  const { census } = await countLines({ files, catalogue: curation, known: () => undefined, crew })
  let blocks: readonly ExplainedBlock[] = []
  const look = (judged: readonly DraftBlock[]): void => {
    blocks = explainBlocks(judged)
  }
  const doors = await openDoors([source.format])
  const article = extractArticle(withRepetition(source, census), doors, settings, report, look)
  if (!article) return { reason: 'refused: nothing in it reads like an article', blocks, messages }
  const knowledge = createKnowledge({
    authority: await readAuthority(folder.seeds, () => {}),
    vocabulary: await readVocabulary(folder.seeds, () => {}),
    recognise: settings.recognise && !noRecognise,
    nameModel: readNameModel,
  })
  return { record: { article, findings: analyseArticle(article, knowledge), messages }, blocks, messages }
}

function sourcePathsMeant({ folder }: BuildOptions, file: string): string[] {
  const candidates = isAbsolute(file) ? [file] : [join(folder.root, file), join(folder.seeds, file)]
  return candidates.map((path) => relative(folder.seeds, path).split(sep).join('/').normalize('NFC'))
}

function noSuchFile(file: string, seeds: string): Message {
  return {
    code: 'file-unreadable',
    severity: 'error',
    file,
    expected: `a file below ${seeds}`,
    found: 'no such file there',
    remedy: 'give the path as it is below the seeds folder',
  }
}

function printExplained(terminal: Terminal, file: string, { record, reason, blocks, messages }: Explained): void {
  terminal.print(file)
  if (reason) terminal.print(`  ${reason}`)
  if (record) printFields(terminal, record)
  if (blocks) for (const line of blockTable(blocks)) terminal.print(line)
  if (record) {
    printUnseen(terminal, record)
    printFindings(terminal, record)
  }
  for (const message of messages) terminal.print(`\n${writeMessage(message)}`)
}

function printFields(terminal: Terminal, { article }: ArticleRecord): void {
  const { source } = article
  terminal.print(
    `  read as ${source.format}, ${source.encoding.name} (${source.encoding.basis}), ${source.bytes} bytes`,
  )
  for (const line of statusLines(article)) terminal.print(line)
  const fields = new Map<EvidencedField, Evidence[]>()
  for (const evidence of article.evidence) fields.set(evidence.field, [...(fields.get(evidence.field) ?? []), evidence])
  for (const [field, candidates] of fields) {
    terminal.print(`\n  ${field}`)
    for (const { chosen, value, rule, origin, line, excerpt } of candidates) {
      const place = line === undefined ? origin : `${origin}, line ${line}`
      terminal.print(`    ${chosen ? '=' : '-'} ${value || '(no value)'}  [${rule}; ${place}]`)
      if (excerpt) terminal.print(`        ${excerpt}`)
    }
  }
  if (article.dateHint) terminal.print(`\n  date unknown; the text says ${article.dateHint}`)
}

/** What the curator said of the whole file, where it is not simply published. */
function statusLines({ status, statusReason, statusOn }: ArticleRecord['article']): string[] {
  if (status === 'published') return []
  return [`  ${[status, ...(statusOn ? [`on ${statusOn}`] : [])].join(' ')}${statusReason ? `: ${statusReason}` : ''}`]
}

/** Words that are in no block: front matter, markup, what readers of a page do not see. */
const UNSEEN: ReadonlySet<RemovalReason> = new Set(['front-matter', 'hidden', 'image', 'raw-markup'])

function printUnseen(terminal: Terminal, { article }: ArticleRecord): void {
  const unseen = article.removals.filter(({ reason }) => UNSEEN.has(reason))
  if (unseen.length === 0) return
  terminal.print('\n  not part of the text')
  for (const { reason, text } of unseen) terminal.print(`    ${reason}: ${firstWords(text)}`)
}

function printFindings(terminal: Terminal, { findings }: ArticleRecord): void {
  terminal.print('\n  named')
  for (const { kind, fullest, variants, roles, country } of findings.names) {
    const forms = variants.map(({ surface, count }) => `${surface} ×${count}`).join(', ')
    const said = roles.map(({ role, implied }) => (implied ? `${role} (implied)` : role)).join('; ')
    terminal.print(`    ${kind} ${fullest}${country ? ` [${country}]` : ''}: ${forms}${said ? ` — ${said}` : ''}`)
  }
  terminal.print('\n  tags')
  for (const { term, evidence } of findings.tags) terminal.print(`    ${term}: ${evidence}`)
}
