/** The command `check`: everything a build would complain about, every page rendered, every internal link followed, nothing written. */
import type { Message } from '../model/message.js'
import { createLinkChecker } from '../write/links.js'
import type { BuildOptions } from './build-options.js'
import { addToLinks, brokenLink } from './build-site.js'
import { collectArchive } from './collect-archive.js'
import { prepare } from './prepare.js'
import { siteFiles } from './site-files.js'
import { counted } from './tell-result.js'
import type { ExitCode } from './terminal.js'
import { countMessages, exitCodeOf, printMessages } from './write-messages.js'

/** Runs all stages but the last. The cache is used and brought up to date; addresses and site stay as they are. */
export async function checkArchive(options: BuildOptions): Promise<ExitCode> {
  const { folder, terminal, program, json, strict } = options
  const prepared = await prepare(options, true)
  const { settings, messages, renderFaults } = prepared
  const collected = await collectArchive({ folder, settings, program, terminal, messages, workers: options.workers })
  const links = createLinkChecker()
  let fileCount = 0
  for (const file of await siteFiles(options, collected, prepared)) {
    addToLinks(links, file)
    fileCount += 1
  }
  collected.store.close(true)
  const all: readonly Message[] = [
    ...collected.archive.messages,
    ...renderFaults,
    // Links to a page that could not be made say nothing new.
    ...(renderFaults.length > 0 ? [] : links.finish().map(brokenLink)),
  ]
  terminal.progress('')
  printMessages(terminal, all, json)
  const counts = countMessages(all)
  if (json) terminal.print(JSON.stringify({ summary: { ...counts, files: fileCount } }))
  else
    terminal.print(
      `${counted(fileCount, 'file')} would be made; ${counted(counts.error, 'error')}, ${counted(counts.warning, 'warning')}, ${counted(counts.note, 'note')}`,
    )
  return exitCodeOf(all, strict)
}
