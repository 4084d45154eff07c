/** What is kept of a source between builds beside its record: by what it is known again, and its card for the index. */
import type { SourceCard } from '../index/cards.js'
import type { Message } from '../model/message.js'
import type { RepeatedLine, SourceFile, SourceFormat } from '../model/source-file.js'
import type { CuratedStatus } from '../model/stated-fields.js'
import { type FileStamp, isSettled } from '../read/file-stamp.js'
import type { FoundFile } from '../read/find-sources.js'
import { sha256Of } from '../text/digest.js'

/** Where a record lies. */
export interface RecordPlace {
  /** Number of the file among those of its build. */
  readonly file: number
  /** In bytes. */
  readonly offset: number
  /** In bytes. */
  readonly length: number
  /** `checkOf` of its bytes. */
  readonly check: number
}

/** A source that was read, and what was made of it. */
export interface SourceRow {
  readonly sourcePath: string
  /** Absent when the file was too fresh to be told from one changed a moment later: it is read again. */
  readonly stamp?: FileStamp
  /** Of its sidecar. */
  readonly sidecar?: FileStamp
  /** What the sidecar says of publication, if anything. */
  readonly sidecarStatus?: CuratedStatus
  readonly format: SourceFormat
  /** `hashOf` everything the record depends on. */
  readonly key: string
  /** `curationPrint` of the row of the catalogue it was made with. */
  readonly curated: string
  /** `repetitionPrint` of the counts it was made with. */
  readonly repeated: number
  /** Fingerprints of its passages, as `fingerprintsOf` gives them. */
  readonly lines: Uint32Array
  readonly place: RecordPlace
  /** Everything that was said of it, from reading on. */
  readonly messages: readonly Message[]
  /** Absent when it was refused. */
  readonly card?: SourceCard
  /** Why it was, as a phrase. */
  readonly refused?: string
}

/** Hash of anything JSON can hold: 128 bits of SHA-256 in hex. */
export function hashOf(...parts: readonly unknown[]): string {
  return sha256Of(JSON.stringify(parts)).slice(0, 32)
}

/** The key of what is made of a source by a program and settings of this identity. */
export function keyOf(identity: string, source: SourceFile): string {
  const { sha256, sourcePath, format, catalogue, sidecar, repeated } = source
  return hashOf(identity, sha256, sourcePath, format, catalogue ?? 0, sidecar ?? 0, repeated ?? 0)
}

/** Tells one row of the catalogue from another; empty where there is none. */
export const curationPrint = (catalogue: SourceFile['catalogue']): string =>
  catalogue === undefined ? '' : hashOf(catalogue)

/** Tells one list of counts from another; 0 for none. 52 bits, so that a change is not taken for none. */
export function repetitionPrint(repeated: readonly RepeatedLine[]): number {
  let [high, low] = [0x811c9dc5, 0x01000193]
  const take = (value: number): void => {
    high = Math.imul(high ^ value, 0x85ebca6b)
    high ^= high >>> 15
    low = Math.imul(low ^ value, 0xc2b2ae35)
    low ^= low >>> 13
  }
  for (const { fingerprint, articleCount, sharePercent } of repeated) {
    take(fingerprint)
    take(articleCount)
    take(sharePercent)
  }
  return repeated.length === 0 ? 0 : (high >>> 6) * 2 ** 26 + (low >>> 6) + 1
}

/** The stamp, when it was old enough as reading began that a later change must have given another. */
export function trustedStamp({ stamp, sidecar }: FoundFile, begunMs: number): FileStamp | undefined {
  return [stamp, sidecar].every((one) => one === undefined || isSettled(one, begunMs)) ? stamp : undefined
}
