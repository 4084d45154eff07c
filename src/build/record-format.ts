/** How a record is written down between stages and builds: two lines of JSON. */
import type { ArticleRecord, QuotableText } from '../model/archive.js'
import type { Message } from '../model/message.js'

/** Why a source has no record. */
export interface Refusal {
  /** As a phrase, for the report. */
  readonly refused: string
  readonly messages: readonly Message[]
}

/** What became of a source: a record, or why there is none. */
export type Outcome = ArticleRecord | Refusal

const isRecord = (outcome: Outcome): outcome is ArticleRecord => 'article' in outcome

/**
 * An outcome as text. First what is quoted (`null` for a refusal), then everything else: actor pages read the first line
 * of a record once for every actor in it, and it is a third of the whole.
 */
export function formatOutcome(outcome: Outcome): string {
  if (!isRecord(outcome)) return `null\n${JSON.stringify(outcome)}`
  const { headline, text, ...article } = outcome.article
  const { mentions, ...findings } = outcome.findings
  const quoted: QuotableText = { headline, text, mentions }
  return `${JSON.stringify(quoted)}\n${JSON.stringify({ ...outcome, article, findings })}`
}

const parted = (lines: string): [first: string, second: string] => {
  const end = lines.indexOf('\n')
  return [lines.slice(0, end), lines.slice(end + 1)]
}

/** The refusal that was written down; undefined when it was a record. */
export function refusalIn(lines: string): Refusal | undefined {
  return lines.startsWith('null\n') ? (JSON.parse(parted(lines)[1]) as Refusal) : undefined
}

/** The quotable part of a record that was written down; undefined when it was a refusal. */
export function quotableIn(lines: string): QuotableText | undefined {
  return (JSON.parse(parted(lines)[0]) as QuotableText | null) ?? undefined
}

/** The whole record that was written down; undefined when it was a refusal. */
export function recordIn(lines: string): ArticleRecord | undefined {
  const quoted = quotableIn(lines)
  if (quoted === undefined) return undefined
  const rest = JSON.parse(parted(lines)[1]) as ArticleRecord
  const { headline, text, mentions } = quoted
  return { ...rest, article: { ...rest.article, headline, text }, findings: { ...rest.findings, mentions } }
}
