/** The fault that stops a build before it begins: a file of the owner's that must not be read half. */
import { MESSAGE_CODES, type Message } from '../model/message.js'

/**
 * `_catalogue.csv`, `_actors.yml`, `_tags.yml` or `_permalinks.csv` cannot be read as a whole. A build without them
 * would publish what was withdrawn, show who was hidden, or give out new addresses; so there is none.
 */
export class UnusableFile extends Error {
  /** What to tell the user; not reported elsewhere. */
  readonly messages: readonly Message[]

  constructor(message: Omit<Message, 'severity'>) {
    const place = [message.file, message.line, message.column].filter((part) => part !== undefined).join(':')
    super(`${place}: ${MESSAGE_CODES[message.code]} Found: ${message.found}. To fix: ${message.remedy}.`)
    this.name = 'UnusableFile'
    this.messages = [{ ...message, severity: 'error' }]
  }
}
