/** The command `check`: everything a build would complain about, every page rendered, every internal link followed, nothing written. */
import type { Message } from '../model/message.js'
import type { OutputFile } from '../model/output-file.js'
import { readPublic } from '../read/read-public.js'
import { createLinkChecker } from '../write/links.js'
import type { BuildOptions } from './build-options.js'
import { collectArchive } from './collect-archive.js'
import { addedBy, brokenLink, lastFiles } from './make-site.js'
import { prepare } from './prepare.js'
import { makeFile, makePart, openSiteWorkshop, siteToolsOf } from './site-workshop.js'
import { counted } from './tell-result.js'
import type { ExitCode } from './terminal.js'
import { countMessages, exitCodeOf, LISTED_AS_JSON, printMessages, writeNotes } from './write-messages.js'

/** Runs all stages but the last. The cache is used and brought up to date; addresses and site stay as they are. */
export async function checkArchive(options: BuildOptions): Promise<ExitCode> {
  const { folder, terminal, program, json, strict } = options
  const prepared = await prepare(options)
  const { settings, messages } = prepared
  const collected = await collectArchive({ folder, settings, program, terminal, messages, workers: options.workers })
  const publicFiles = readPublic(program.public, folder.public)
  const faults: Message[] = []
  const tools = siteToolsOf(options, collected, prepared, addedBy(publicFiles))
  const { site, parts } = await openSiteWorkshop(tools, (message) => faults.push(message), true)
  const links = createLinkChecker()
  const bench = { links, stage: ({ outputPath }: OutputFile) => ({ outputPath, sha256: '', size: 0 }) }
  const made = parts.map((part) => ({ part, files: makePart(bench, part) }))
  const last = [...lastFiles(site, publicFiles, made)].map((file) => makeFile(bench, file))
  const fileCount = made.reduce((count, { files }) => count + files.length, last.length)
  collected.store.close(true)
  const all: readonly Message[] = [
    ...collected.archive.messages,
    ...faults,
    // Links to a page that could not be made say nothing new.
    ...(faults.length > 0 ? [] : links.finish().map(brokenLink)),
  ]
  terminal.progress('')
  printMessages(terminal, all, json, LISTED_AS_JSON)
  const counts = countMessages(all)
  if (json) terminal.print(JSON.stringify({ summary: { ...counts, files: fileCount } }))
  else {
    for (const line of writeNotes(all)) terminal.print(line)
    terminal.print(
      `${counted(fileCount, 'file')} would be made; ${counted(counts.error, 'error')}, ${counted(counts.warning, 'warning')}, ${counted(counts.note, 'note')}`,
    )
  }
  return exitCodeOf(all, strict)
}
