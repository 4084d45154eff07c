/** The command `verify`: is the site on disk whole, unchanged, closed in its links, and free of what was taken down? */
import { recoverSite } from '../write/recover-site.js'
import { verifySite } from '../write/verify-site.js'
import type { ArchiveFolder } from './archive-folder.js'
import { counted } from './tell-result.js'
import type { ExitCode, Terminal } from './terminal.js'
import { countMessages, exitCodeOf, LISTED_AS_JSON, printMessages, writeNotes } from './write-messages.js'

/** What to verify and how to say it. */
export interface VerifyOptions {
  readonly folder: ArchiveFolder
  readonly terminal: Terminal
  /** Texts that no file of the site may hold. */
  readonly absent: readonly string[]
  readonly strict: boolean
  readonly json: boolean
}

/** Checks the output folder without building. */
export function verifyOutput({ folder, terminal, absent, strict, json }: VerifyOptions): ExitCode {
  recoverSite(folder.out)
  const { messages, files } = verifySite(folder.out, { absent })
  printMessages(terminal, messages, json, LISTED_AS_JSON)
  const counts = countMessages(messages)
  if (json) terminal.print(JSON.stringify({ summary: { files, ...counts } }))
  else {
    for (const line of writeNotes(messages)) terminal.print(line)
    terminal.print(
      `${counted(files, 'file')} verified; ${counted(counts.error, 'error')}, ${counted(counts.warning, 'warning')}, ${counted(counts.note, 'note')}`,
    )
  }
  return exitCodeOf(messages, strict)
}
