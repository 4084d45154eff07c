/** Rows of the cache for tests, with every field that a test does not name filled in. */
import { formatRecord } from '../../src/build/record-format.js'
import { RecordWriter, type Sink } from '../../src/build/record-writer.js'
import type { SourceRow } from '../../src/build/source-row.js'
import { cardOf } from '../../src/index/cards.js'
import type { ArticleRecord } from '../../src/model/archive.js'
import { bareArticle } from '../../src/score/bare-article.js'

export const recordOf = (sourcePath: string, text: string): ArticleRecord => ({
  article: bareArticle(sourcePath, text),
  findings: { sourcePath, names: [], mentions: [], tags: [], textFingerprint: '', keywords: [], wordCount: 2 },
  messages: [],
})

/** A row as the bench makes it; without `place` its record lies nowhere. */
export const makeRow = (sourcePath: string, row: Partial<SourceRow> = {}): SourceRow => ({
  sourcePath,
  stamp: { bytes: 1, modifiedMs: 1000.5, changedMs: 1001, inode: 7 },
  format: 'raw-text',
  key: `key of ${sourcePath}`,
  curated: '',
  repeated: 0,
  lines: new Uint32Array(0),
  place: { file: 0, offset: 0, length: 0, check: 0 },
  messages: [],
  ...row,
})

/** Writes the records of these texts, and gives their rows. */
export function writeRows(sink: Sink, texts: Readonly<Record<string, string>>): SourceRow[] {
  const writer = new RecordWriter(sink)
  const rows = Object.entries(texts).map(([path, text]) => {
    const record = recordOf(path, text)
    return makeRow(path, { place: writer.add(formatRecord(record)), card: cardOf(record) })
  })
  writer.flush()
  return rows
}
