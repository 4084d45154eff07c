/** How a record is written down between stages and builds: in parts, so that who quotes or shows an article reads no more than that takes. */
import type { ArticleRecord, NamedSpan, Papers, QuotableText, ShownRecord } from '../model/archive.js'
import type { Article } from '../model/article.js'
import type { Findings, LocalName, Mention } from '../model/findings.js'
import { type PackedBody, packBody, unpackBody } from './packed-body.js'

/** What the page of an article shows, but for its texts and the names in them. */
interface Shown {
  readonly article: Omit<ShownRecord['article'], 'body'>
  readonly findings: Omit<ShownRecord['findings'], 'mentions'>
  readonly body: PackedBody
}

/** What no page of its own shows. */
interface Rest {
  readonly article: Omit<Article, keyof ShownRecord['article'] | keyof Papers | 'headline' | 'text'>
  readonly findings: Omit<Findings, keyof ShownRecord['findings'] | 'sourcePath'>
  /** In the order of the spans. */
  readonly mentions: readonly Omit<Mention, keyof NamedSpan>[]
  /** In the order of the names shown. */
  readonly names: readonly Omit<LocalName, 'roles'>[]
  readonly messages: ArticleRecord['messages']
}

/** The same before it is JSON, which leaves out what is undefined. Every field is named, so that none is forgotten. */
type Unwritten<T> = { readonly [Name in keyof T]-?: T[Name] | undefined }

const NUMBER_BYTES = 4
/** The numbers in front: how many spans, whether texts have two bytes a letter, and the bytes of all parts that follow but the last. */
const [SPANS, IS_WIDE, HEADLINE, TEXT, SHOWN, PAPERS, HEAD_BYTES] = [0, 4, 8, 12, 16, 20, 24]
/** Start, end, and the name with a bit for the field: JSON takes ten times as long to read. */
const SPAN_BYTES = 3 * NUMBER_BYTES

/** Bytes that a letter takes at most. */
const LETTER_BYTES = 3
/** Half of a character: one without the other has no form in UTF-8, which JSON escapes and a plain text cannot. */
const HALF = /[\ud800-\udfff]/

/** Where records are put together that fit in; nearly all do. */
const room = Buffer.allocUnsafeSlow(1 << 18)

function writeSpans(record: Buffer, spans: readonly NamedSpan[]): number {
  let at = HEAD_BYTES
  for (const { field, start, end, name } of spans) {
    record.writeUInt32LE(start, at)
    record.writeUInt32LE(end, at + NUMBER_BYTES)
    record.writeUInt32LE(name * 2 + (field === 'headline' ? 1 : 0), at + 2 * NUMBER_BYTES)
    at += SPAN_BYTES
  }
  return at
}

function readSpans(record: Buffer): NamedSpan[] {
  const spans: NamedSpan[] = []
  let at = HEAD_BYTES
  for (let count = record.readUInt32LE(SPANS); count > 0; count--) {
    const [start, end] = [record.readUInt32LE(at), record.readUInt32LE(at + NUMBER_BYTES)]
    const name = record.readUInt32LE(at + 2 * NUMBER_BYTES)
    spans.push({ field: name % 2 === 1 ? 'headline' : 'text', start, end, name: Math.floor(name / 2) })
    at += SPAN_BYTES
  }
  return spans
}

function shownOf({ article, findings }: ArticleRecord): string {
  const { sourcePath, language, headlineIsMakeshift, dateline, note, source, body, text } = article
  const stated: Unwritten<Shown['article']> = { sourcePath, language, headlineIsMakeshift, dateline, note, source }
  const found: Shown['findings'] = { names: findings.names.map(({ roles }) => ({ roles })), tags: findings.tags }
  return JSON.stringify({ article: stated, findings: found, body: packBody(body, text) })
}

function papersOf({ article: { evidence, removals } }: ArticleRecord): string {
  const papers: Papers = { evidence, removals }
  return JSON.stringify(papers)
}

function statedRest(article: Article): Unwritten<Rest['article']> {
  return {
    givenId: article.givenId,
    dek: article.dek,
    publishedOn: article.publishedOn,
    dateHint: article.dateHint,
    outlet: article.outlet,
    agency: article.agency,
    authors: article.authors,
    section: article.section,
    canonicalUrl: article.canonicalUrl,
    direction: article.direction,
    blockOffsets: article.blockOffsets,
    headlineOffset: article.headlineOffset,
    statedTags: article.statedTags,
    statedActors: article.statedActors,
    status: article.status,
    statusReason: article.statusReason,
    statusOn: article.statusOn,
    sample: article.sample,
  }
}

function restOf({ article, findings, messages }: ArticleRecord): string {
  const { textFingerprint, keywords, wordCount } = findings
  const found: Rest['findings'] = { textFingerprint, keywords, wordCount }
  const names = findings.names.map((name): Unwritten<Rest['names'][number]> => {
    const { kind, fullest, variants, sentences, joins, country, slight, known } = name
    return { kind, fullest, variants, sentences, joins, country, slight, known }
  })
  const mentions = findings.mentions.map((mention): Unwritten<Rest['mentions'][number]> => {
    const { kind, surface, rule, score, stands, acts } = mention
    return { kind, surface, rule, score, stands, acts }
  })
  return JSON.stringify({ article: statedRest(article), findings: found, names, mentions, messages })
}

/**
 * A record as bytes, which are good until the next call. The texts stand as they are: as JSON they took twice the time to
 * write, and four times to read, which is done once for every actor in them.
 */
export function formatRecord(whole: ArticleRecord): Uint8Array {
  const { headline, text } = whole.article
  const { mentions } = whole.findings
  const [shown, papers, rest] = [shownOf(whole), papersOf(whole), restOf(whole)]
  const letters = headline.length + text.length + shown.length + papers.length + rest.length
  const most = HEAD_BYTES + mentions.length * SPAN_BYTES + letters * LETTER_BYTES
  const record = most <= room.length ? room : Buffer.allocUnsafeSlow(most)
  const isWide = HALF.test(headline) || HALF.test(text)
  record.writeUInt32LE(mentions.length, SPANS)
  record.writeUInt32LE(isWide ? 1 : 0, IS_WIDE)
  let at = writeSpans(record, mentions)
  const put = (piece: string, lengthAt: number, encoding: BufferEncoding): void => {
    const bytes = record.write(piece, at, encoding)
    record.writeUInt32LE(bytes, lengthAt)
    at += bytes
  }
  put(headline, HEADLINE, isWide ? 'utf16le' : 'utf8')
  put(text, TEXT, isWide ? 'utf16le' : 'utf8')
  put(shown, SHOWN, 'utf8')
  put(papers, PAPERS, 'utf8')
  return record.subarray(0, at + record.write(rest, at))
}

/** Where a part begins, by the place of the number that tells its length; `HEAD_BYTES` for the last. */
function startOf(record: Buffer, part: number): number {
  let start = HEAD_BYTES + record.readUInt32LE(SPANS) * SPAN_BYTES
  for (let before = HEADLINE; before < part; before += NUMBER_BYTES) start += record.readUInt32LE(before)
  return start
}

function textIn(record: Buffer, part: number): string {
  const start = startOf(record, part)
  return record.toString(
    record.readUInt32LE(IS_WIDE) === 1 ? 'utf16le' : 'utf8',
    start,
    start + record.readUInt32LE(part),
  )
}

function jsonIn(record: Buffer, part: number): unknown {
  const start = startOf(record, part)
  const end = part === HEAD_BYTES ? record.length : start + record.readUInt32LE(part)
  return JSON.parse(record.toString('utf8', start, end))
}

/** What is quoted; undefined for no bytes, which stand for a refusal. */
export function quotableIn(record: Buffer): QuotableText | undefined {
  if (record.length === 0) return undefined
  return { headline: textIn(record, HEADLINE), text: textIn(record, TEXT), mentions: readSpans(record) }
}

/** What the page of the article shows; undefined as above. */
export function shownIn(record: Buffer): ShownRecord | undefined {
  if (record.length === 0) return undefined
  const { article, findings, body } = jsonIn(record, SHOWN) as Shown
  // Copies would take as long as all the reading.
  return {
    article: Object.assign(article, { body: unpackBody(body, textIn(record, TEXT)) }),
    findings: Object.assign(findings, { mentions: readSpans(record) }),
  }
}

/** What the panels on it show; undefined as above. */
export const papersIn = (record: Buffer): Papers | undefined =>
  record.length === 0 ? undefined : (jsonIn(record, PAPERS) as Papers)

/** The whole record; undefined as above. */
export function recordIn(record: Buffer): ArticleRecord | undefined {
  const [quoted, shown, papers] = [quotableIn(record), shownIn(record), papersIn(record)]
  if (quoted === undefined || shown === undefined || papers === undefined) return undefined
  const { article, findings, names, mentions, messages } = jsonIn(record, HEAD_BYTES) as Rest
  const { headline, text } = quoted
  const { sourcePath } = shown.article
  const { tags, names: shownNames } = shown.findings
  return {
    article: { ...shown.article, ...article, ...papers, headline, text },
    findings: {
      ...findings,
      sourcePath,
      tags,
      names: names.map((name, nth) => ({ ...name, roles: shownNames[nth]?.roles ?? [] })),
      mentions: mentions.map((mention, nth) => ({ ...mention, ...(quoted.mentions[nth] as NamedSpan) })),
    },
    messages,
  }
}
