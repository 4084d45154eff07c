/** A file as read: the record that `read` makes and `extract` consumes. */
import type { StatedFields } from './stated-fields.js'

/** The doors into extraction. Decided by the file's extension, then by its content. */
export type SourceFormat = 'raw-text' | 'markdown' | 'html'

/** How the bytes became text. */
export interface Encoding {
  /** WHATWG name in lower case: `utf-8`, `windows-1251`. */
  readonly name: string
  /** `stated`: byte-order mark or declaration; `valid`: every byte fits UTF-8; `guessed`: chosen by letter statistics. */
  readonly basis: 'stated' | 'valid' | 'guessed'
}

/** A passage of a source (a sentence, or a line that ends in none) that stands word for word in other articles of the archive. */
export interface RepeatedLine {
  /** What `extract/passages.ts` makes of the words. */
  readonly fingerprint: number
  /** Articles that hold it, this one and its copies counting once: at least so many. One of a few steps from 3 up. */
  readonly articleCount: number
  /** Share of the articles in the folder (or a folder above it) in which it is commonest: at least so many hundredths. */
  readonly sharePercent: number
}

/** One article file of the input, decoded. */
export interface SourceFile {
  /** Path below `seeds/`, with `/`, in NFC. Unique; the sort key of the archive. */
  readonly sourcePath: string
  /** Size of the file. */
  readonly bytes: number
  /** Hex SHA-256 of the bytes. */
  readonly sha256: string
  readonly encoding: Encoding
  readonly format: SourceFormat
  /** The decoded text, byte-order mark removed, otherwise exactly as it stands; spans and lines refer to it. */
  readonly text: string
  /** The row of `_catalogue.csv` that names this file. */
  readonly catalogue?: StatedFields
  /** The content of `<file>.meta.yml`. */
  readonly sidecar?: StatedFields
  /** What of it repeats across the archive, sorted by fingerprint. Absent where there is no archive or nothing repeats. */
  readonly repeated?: readonly RepeatedLine[]
}

/** What became of an input file that is no SourceFile. */
export interface SetAside {
  readonly sourcePath: string
  readonly state: 'ignored' | 'refused'
  /** The rule or fault, as a phrase for the report: `name begins with "_"`, `pdf files are not read yet`. */
  readonly reason: string
}
