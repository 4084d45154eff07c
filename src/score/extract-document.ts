/** One labelled document through decoding and extraction, as a build would take it but alone: no archive beside it. */
import { type Doors, extractArticle } from '../extract/extract-article.js'
import type { Article } from '../model/article.js'
import type { SourceFile, SourceFormat } from '../model/source-file.js'
import { decodeText } from '../read/decode-text.js'
import { sha256Of } from '../text/digest.js'

/** Bytes to a source file. Undefined when they are no text. */
export function sourceOf(sourcePath: string, bytes: Uint8Array, format: SourceFormat): SourceFile | undefined {
  const decoded = decodeText(bytes, { html: format === 'html' })
  if ('fault' in decoded) return undefined
  const sha256 = sha256Of(bytes)
  return { sourcePath, bytes: bytes.length, sha256, encoding: decoded.encoding, format, text: decoded.text }
}

/** The article of a document. Undefined when there is none. */
export function extractDocument(source: SourceFile, doors: Doors): Article | undefined {
  return extractArticle(source, doors, { language: 'und' }, () => {})
}
