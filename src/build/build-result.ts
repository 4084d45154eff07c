/** What came of a build, as plain data: told to the user, and left to the next build, which may have nothing to add. */
import type { Message } from '../model/message.js'
import type { WriteSummary } from '../write/write-site.js'

/** Counts, messages and costs of a build. */
export interface BuildResult {
  /** Everything any stage said, in the order of the report. */
  readonly messages: readonly Message[]
  /** Input files found. */
  readonly sources: number
  /** Input files whose record the cache had. */
  readonly reused: number
  readonly articles: number
  readonly actors: number
  readonly tags: number
  /** Files of the site that were not made again, because nothing that they show has changed. */
  readonly kept: number
  readonly site: WriteSummary
  /** Milliseconds of each stage, in their order. */
  readonly times: Readonly<Record<string, number>>
}
