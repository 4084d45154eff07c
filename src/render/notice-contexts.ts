/** What the templates of pages without a list are given: about, 404, tombstone. See `contexts.ts` for the rules. */
import type { Link, ShownDate, SourceFact } from './context-parts.js'

/** `about.html`. */
export interface AboutContext {
  readonly siteTitle: string
  readonly description: string
  readonly articleCount: number
  readonly outletCount: number
  readonly span: string | undefined
  readonly undatedCount: number
  readonly sampleCount: number
  readonly rights: string | undefined
  readonly contact: Link | undefined
  readonly report: string
  readonly evidence: boolean
  readonly quotations: boolean
  readonly files: readonly Link[]
  readonly identity: readonly SourceFact[]
}

/** `404.html`. */
export interface NotFoundContext {
  readonly ways: readonly Link[]
}

/** The notice where an article used to be. */
export interface TombstoneContext {
  readonly withdrawn: boolean
  readonly on: ShownDate | undefined
  readonly reason: string | undefined
  readonly ways: readonly Link[]
}
