/** Messages to lines, for people and for programs; the only place that decides how a message looks. */
import type { Message, Severity } from '../model/message.js'
import { byCodePoint } from '../text/order.js'
import type { ExitCode, Terminal } from './terminal.js'

/** `seeds/1998/ozone.md:4:7: warning date-impossible`, then what was expected, found, and what to do. */
export function writeMessage(message: Message): string {
  // A file name may hold anything, a line end or a terminal's control sequence too.
  const file = (message.file ?? 'backfile').replace(/\p{Cc}/gu, (mark) =>
    mark === '\n' ? '\\n' : `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const place = [file, message.line, message.column].filter((part) => part !== undefined).join(':')
  return [
    `${place}: ${message.severity} ${message.code}`,
    `  expected  ${message.expected}`,
    `  found     ${message.found}`,
    `  to fix    ${message.remedy}`,
  ].join('\n')
}

/** How many messages of each severity. */
export function countMessages(messages: readonly Message[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const message of messages) counts[message.severity] += 1
  return counts
}

/** Exit code of a command that did its work: errors count, under `--strict` warnings too. */
export function exitCodeOf(messages: readonly Message[], strict: boolean): ExitCode {
  const { error, warning } = countMessages(messages)
  return error > 0 || (strict && warning > 0) ? 1 : 0
}

/** Full texts on a terminal are kept to this many; the report page has the rest. */
const SHOWN = 20

/**
 * Prints errors and warnings (notes stay in the report), or with `json` every message as one JSON object a line.
 * @param wholeList where the messages are that are too many to be shown
 */
export function printMessages(
  terminal: Terminal,
  messages: readonly Message[],
  json: boolean,
  wholeList = 'the report page lists all of them',
): void {
  if (json) {
    for (const message of messages) terminal.print(JSON.stringify({ message }))
    return
  }
  const severe = messages.filter(({ severity }) => severity !== 'note').sort((a, b) => rank(a) - rank(b))
  for (const message of severe.slice(0, SHOWN)) terminal.complain(writeMessage(message))
  if (severe.length > SHOWN) terminal.complain(`… and ${severe.length - SHOWN} more; ${wholeList}.`)
}

/** Where a command that writes no report has the messages that are not shown. */
export const LISTED_AS_JSON = '"--json" lists all of them'

/** One line on the notes of a command that writes no report, by code; none when there are no notes. */
export function writeNotes(messages: readonly Message[]): string[] {
  const counts = new Map<string, number>()
  for (const { severity, code } of messages) if (severity === 'note') counts.set(code, (counts.get(code) ?? 0) + 1)
  const codes = [...counts].sort(([a], [b]) => byCodePoint(a, b)).map(([code, count]) => `${code} (${count})`)
  return codes.length === 0 ? [] : [`Notes: ${codes.join(', ')}; ${LISTED_AS_JSON}.`]
}

const rank = ({ severity }: Message): number => (severity === 'error' ? 0 : 1)
