/** Records into a file of the cache, in pieces, so that a record costs no system call of its own. */
import { writeSync } from 'node:fs'
import { checkOf } from './check-sum.js'
import type { RecordPlace } from './source-row.js'

/** Where a thread writes: a file that no other thread writes to, from the byte at which what is known of it ends. */
export interface Sink {
  readonly file: number
  /** Opened by the main thread; good in every thread of the process. */
  readonly descriptor: number
  readonly end: number
}

/** Bytes gathered before they are written. */
const BUFFER_BYTES = 1 << 20

/** Takes records; what it was given is in the file after `flush`. */
export class RecordWriter {
  readonly #sink: Sink
  #buffer = Buffer.allocUnsafeSlow(1 << 16)
  #filled = 0
  /** Where in the file the buffer begins. */
  #begin: number

  constructor(sink: Sink) {
    this.#sink = sink
    this.#begin = sink.end
  }

  /** The end of the file after `flush`. */
  get end(): number {
    return this.#begin + this.#filled
  }

  /** Puts a record down, and says where. */
  add(record: Uint8Array): RecordPlace {
    const { length } = record
    if (this.#filled + length > this.#buffer.length) this.#makeRoom(length)
    this.#buffer.set(record, this.#filled)
    const place = { file: this.#sink.file, offset: this.end, length, check: checkOf(record) }
    this.#filled += length
    return place
  }

  #makeRoom(length: number): void {
    this.flush()
    if (length > this.#buffer.length) this.#buffer = Buffer.allocUnsafeSlow(Math.max(length, BUFFER_BYTES))
  }

  /** Writes what is gathered. */
  flush(): void {
    let done = 0
    while (done < this.#filled) {
      done += writeSync(this.#sink.descriptor, this.#buffer, done, this.#filled - done, this.#begin + done)
    }
    this.#begin += this.#filled
    this.#filled = 0
  }
}
