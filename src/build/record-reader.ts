/**
 * Records read back by the position of their article, in any thread: where they lie is plain data that can be posted, and
 * the files stay open in the thread that opened them, since descriptors hold in the whole process.
 */
import { readSync } from 'node:fs'
import type { ArticleRecord, Papers, QuotableText, ShownRecord } from '../model/archive.js'
import { checkOf } from './check-sum.js'
import { papersIn, quotableIn, recordIn, shownIn } from './record-format.js'

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

/** Reads records by the position of their article, each as much of it as is asked for. Everything throws when the disk lost it. */
export interface RecordReader {
  /** The whole record. */
  readonly load: (article: number) => ArticleRecord
  /** What the page of the article shows. */
  readonly shown: (article: number) => ShownRecord
  /** What the panels on it show. */
  readonly papers: (article: number) => Papers
  /** What quoting an article takes. */
  readonly quote: (article: number) => QuotableText
  /** Forgets what was kept. The files are closed by the thread that opened them. */
  readonly close: () => void
}

/** Texts read last, kept so that the pages of a small archive, which quote the same articles, read each once. */
const KEPT_TEXTS = 200

/** Fills bytes from a place in a file; false when there is no file or it ends before. */
function fill(bytes: Uint8Array, descriptor: number | undefined, offset: number): boolean {
  if (descriptor === undefined) return false
  for (let done = 0; done < bytes.length; ) {
    const count = readSync(descriptor, bytes, done, bytes.length - done, offset + done)
    if (count === 0) return false
    done += count
  }
  return true
}

/** The bytes at a place; undefined when there is no file or it ends before. */
export function readBytes(descriptor: number | undefined, offset: number, length: number): Buffer | undefined {
  const bytes = Buffer.allocUnsafe(length)
  return fill(bytes, descriptor, offset) ? bytes : undefined
}

/** Values made last, by position, and how to forget them. */
function remembering<T>(make: (article: number) => T): { get: (article: number) => T; clear: () => void } {
  const kept = new Map<number, T>()
  const get = (article: number): T => {
    let value = kept.get(article)
    if (value === undefined) {
      value = make(article)
      if (kept.size >= KEPT_TEXTS) kept.delete(kept.keys().next().value as number)
      kept.set(article, value)
    }
    return value
  }
  return { get, clear: () => kept.clear() }
}

/** Bytes of nearly every record. */
const ROOM = 1 << 16

/** Opens the records for reading, in any thread. */
export function openRecords({ files, file, offset, length, check }: RecordPlaces): RecordReader {
  let room = Buffer.alloc(0)
  /** The record read last, whose bytes are in the room: the parts of one are asked for one after another. */
  let last: { readonly article: number; readonly bytes: Buffer } | undefined
  const bytesOf = (article: number): Buffer | undefined => {
    if (last?.article === article) return last.bytes
    last = undefined
    const size = length[article] ?? 0
    if (room.length < size) room = Buffer.allocUnsafeSlow(Math.max(ROOM, size))
    const bytes = room.subarray(0, size)
    if (!fill(bytes, files[file[article] ?? -1], offset[article] ?? 0) || checkOf(bytes) !== check[article])
      return undefined
    last = { article, bytes }
    return bytes
  }
  const reading =
    <T>(parse: (bytes: Buffer) => T | undefined) =>
    (article: number): T => {
      const bytes = bytesOf(article)
      const value = bytes && parse(bytes)
      if (value === undefined)
        throw new Error(`the cache lost the record of article ${article}; delete it and build again`)
      return value
    }
  const quotes = remembering(reading(quotableIn))
  return {
    load: reading(recordIn),
    shown: reading(shownIn),
    papers: reading(papersIn),
    quote: quotes.get,
    close() {
      last = undefined
      quotes.clear()
    },
  }
}
