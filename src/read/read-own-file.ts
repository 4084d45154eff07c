/** The text of a file that the owner keeps beside the sources: `_catalogue.csv`, `_actors.yml` and their like. */
import { join } from 'node:path'
import type { MessageCode } from '../model/message.js'
import { decodeText } from './decode-text.js'
import { readRegularFile } from './read-file.js'
import { UnusableFile } from './unusable-file.js'

/** Bytes such a file may have: a row for each of a million articles. */
const MAX_BYTES = 512 * 1024 * 1024

/** Decodes the file. Undefined when it is absent or empty. Throws `UnusableFile` under `code` when it is no text. */
export function readOwnFile(folder: string, name: string, code: MessageCode): string | undefined {
  const bytes = readRegularFile(join(folder, name), MAX_BYTES)
  if ('fault' in bytes) {
    if (bytes.fault === 'missing') return undefined
    const found =
      bytes.fault === 'disk' ? `a fault of the disk (${bytes.detail})` : `no file that is read (${bytes.fault})`
    throw new UnusableFile({ code, file: name, expected: 'a readable file', found, remedy: 'mend or remove the file' })
  }
  const decoded = decodeText(bytes)
  if (!('fault' in decoded)) return decoded.text
  if (decoded.fault === 'empty') return undefined
  const remedy = 'save it as text in UTF-8'
  throw new UnusableFile({ code, file: name, expected: 'a text', found: decoded.detail, remedy })
}
