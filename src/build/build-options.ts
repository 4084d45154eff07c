/** What every command that builds is asked to do, and how it says that it cannot start. */
import type { CalendarDate } from '../model/calendar-date.js'
import type { Message } from '../model/message.js'
import type { ArchiveFolder } from './archive-folder.js'
import type { Program } from './program.js'
import type { Terminal } from './terminal.js'

/** The options of a command, checked. */
export interface BuildOptions {
  readonly folder: ArchiveFolder
  readonly program: Program
  readonly terminal: Terminal
  /** True: no actors are recognised, whatever the settings say. */
  readonly noRecognise: boolean
  /** A build that would give out a new address fails instead. */
  readonly frozen: boolean
  /** Warnings count as errors for the exit code. */
  readonly strict: boolean
  /** Threads to use. Absent: as many as help. */
  readonly workers?: number
  /** The site is being served: how to open it need not be said. Absent: it is not. */
  readonly serving?: true
  /** Results as JSON lines. */
  readonly json: boolean
  /** The day shown as the day of the build. Absent: none is shown, so that equal inputs give equal bytes. */
  readonly now?: CalendarDate
}

/** Raised when a command cannot start; holds what to tell the user. */
export class CannotStart extends Error {
  readonly messages: readonly Message[]

  constructor(messages: readonly Message[]) {
    super('The command cannot start.')
    this.messages = messages
  }
}
