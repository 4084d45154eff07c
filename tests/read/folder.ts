/** A folder of its own for each test that reads the disk, and a list for what is reported. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Message, Report } from '../../src/model/message.js'

/** Makes a folder with these files; it is gone when the test is. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'backfile-read-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** A report and what it was told. */
export function listen(): { readonly report: Report; readonly messages: Message[] } {
  const messages: Message[] = []
  return { report: (message) => void messages.push(message), messages }
}

/** Code and place of messages: `date-impossible 3:7`. */
export const codesOf = (messages: readonly Message[]): string[] =>
  messages.map(({ code, line, column }) =>
    [code, line === undefined ? '' : column === undefined ? `${line}` : `${line}:${column}`].join(' ').trim(),
  )
