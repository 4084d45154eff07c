/** Errors of the stages that the user can mend, as messages; everything else is a fault of the disk or of this program. */
import type { Message } from '../model/message.js'
import { MissingFolder } from '../read/find-sources.js'
import { UnusableFile } from '../read/unusable-file.js'
import { SiteRefused } from '../write/control-folder.js'
import { CannotStart } from './build-options.js'

/** What to tell the user of an error that ended a command; undefined when it is none of the errors the stages document. */
export function messagesOf(error: unknown): readonly Message[] | undefined {
  if (error instanceof CannotStart || error instanceof UnusableFile) return error.messages
  if (error instanceof SiteRefused) return [error.reason]
  if (error instanceof MissingFolder) return [noSeeds(error.folder)]
  return undefined
}

function noSeeds(folder: string): Message {
  return {
    code: 'seeds-missing',
    severity: 'error',
    file: folder,
    expected: 'a folder of article files',
    found: 'no such folder',
    remedy: 'make the folder, name another one with --seeds, or start a new archive with "backfile init"',
  }
}
