/** Source files for tests of extraction, as `read` would make them. */
import type { SourceFile, SourceFormat } from '../../src/model/source-file.js'

const FORMATS: Readonly<Record<string, SourceFormat>> = { txt: 'raw-text', md: 'markdown', html: 'html' }

/** A decoded source; the format follows the extension. */
export function sourceOf(text: string, sourcePath = 'source.txt'): SourceFile {
  return {
    sourcePath,
    bytes: Buffer.byteLength(text),
    sha256: '0'.repeat(64),
    encoding: { name: 'utf-8', basis: 'valid' },
    format: FORMATS[sourcePath.split('.').at(-1) ?? ''] ?? 'raw-text',
    text,
  }
}
