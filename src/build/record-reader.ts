/**
 * Records read back by the position of their article, in any thread: where they lie is plain data that can be posted, and
 * the files stay open in the thread that opened them, since descriptors hold in the whole process.
 */
import { readSync } from 'node:fs'
import type { ArticleRecord, QuotableText } from '../model/archive.js'
import { checkOf } from './check-sum.js'
import { quotableIn, recordIn } from './record-format.js'

/** Where the records of an archive lie, by position in `Archive.articles`. Can be cloned, and its arrays shared. */
export interface RecordPlaces {
  /** Descriptors of the files of records: open until the store is closed, and good in every thread of the process. */
  readonly files: readonly number[]
  /** Position in `files`. */
  readonly file: Uint16Array
  /** In bytes. */
  readonly offset: Float64Array
  /** In bytes. */
  readonly length: Uint32Array
  /** `checkOf` of the bytes. */
  readonly check: Uint32Array
}

/** Reads records, and keeps those it read last. */
export interface RecordReader {
  /** The record of an article by its position. Throws when the disk lost it. */
  readonly load: (article: number) => ArticleRecord
  /** What quoting an article takes: cheaper than its record. */
  readonly quote: (article: number) => QuotableText
  /** Forgets what was kept. The files are closed by the thread that opened them. */
  readonly close: () => void
}

/** Records parsed last, kept so that the pages of a small archive parse each record once. */
const KEPT_RECORDS = 200

/** The bytes at a place; undefined when there is no file or it ends before. */
export function readBytes(descriptor: number | undefined, offset: number, length: number): Buffer | undefined {
  if (descriptor === undefined) return undefined
  const bytes = Buffer.allocUnsafe(length)
  let done = 0
  while (done < length) {
    const count = readSync(descriptor, bytes, done, length - done, offset + done)
    if (count === 0) return undefined
    done += count
  }
  return bytes
}

/** Values made last, by position, and how to forget them. */
function remembering<T>(make: (article: number) => T): { get: (article: number) => T; clear: () => void } {
  const kept = new Map<number, T>()
  const get = (article: number): T => {
    let value = kept.get(article)
    if (value === undefined) {
      value = make(article)
      if (kept.size >= KEPT_RECORDS) kept.delete(kept.keys().next().value as number)
      kept.set(article, value)
    }
    return value
  }
  return { get, clear: () => kept.clear() }
}

/** Opens the records for reading, in any thread. */
export function openRecords({ files, file, offset, length, check }: RecordPlaces): RecordReader {
  const read = <T>(article: number, parse: (bytes: Buffer) => T | undefined): T => {
    const bytes = readBytes(files[file[article] ?? -1], offset[article] ?? 0, length[article] ?? 0)
    const value = bytes && checkOf(bytes) === check[article] ? parse(bytes) : undefined
    if (value === undefined)
      throw new Error(`the cache lost the record of article ${article}; delete it and build again`)
    return value
  }
  const records = remembering((article) => read(article, recordIn))
  const quotes = remembering((article) => read(article, quotableIn))
  return {
    load: records.get,
    quote: quotes.get,
    close() {
      records.clear()
      quotes.clear()
    },
  }
}
