/** How a record is written down between stages and builds: two lines of JSON. */
import type { ArticleRecord, QuotableText } from '../model/archive.js'
import type { Article } from '../model/article.js'
import type { Findings } from '../model/findings.js'

/**
 * A record as bytes. First what is quoted, then everything else: actor pages read the first line of a record once for every
 * actor in it, and it is a third of the whole.
 */
export function formatRecord({ article, findings, messages }: ArticleRecord): Buffer {
  const { headline, text, ...rest } = article
  const { mentions, ...found } = findings
  const quoted: QuotableText = { headline, text, mentions }
  return Buffer.from(`${JSON.stringify(quoted)}\n${JSON.stringify({ article: rest, findings: found, messages })}`)
}

/** What the second line holds. */
interface Rest {
  readonly article: Omit<Article, 'headline' | 'text'>
  readonly findings: Omit<Findings, 'mentions'>
  readonly messages: ArticleRecord['messages']
}

/** The quotable part of a record; undefined for no bytes, which stand for a refusal. */
export function quotableIn(bytes: Buffer): QuotableText | undefined {
  return bytes.length === 0 ? undefined : (JSON.parse(bytes.toString('utf8', 0, bytes.indexOf(10))) as QuotableText)
}

/** The whole record; undefined for no bytes, which stand for a refusal. */
export function recordIn(bytes: Buffer): ArticleRecord | undefined {
  if (bytes.length === 0) return undefined
  const lines = bytes.toString('utf8')
  const end = lines.indexOf('\n')
  const { headline, text, mentions } = JSON.parse(lines.slice(0, end)) as QuotableText
  const { article, findings, messages } = JSON.parse(lines.slice(end + 1)) as Rest
  return { article: { ...article, headline, text }, findings: { ...findings, mentions }, messages }
}
