/** How a record is written down between stages and builds: lengths, its text as it is, then two pieces of JSON. */
import type { ArticleRecord, QuotableText } from '../model/archive.js'
import type { Article } from '../model/article.js'
import type { Block, Body, Paragraph } from '../model/body.js'
import type { Findings } from '../model/findings.js'
import { bodyText } from '../text/body-text.js'

/** A body; a number stands for a paragraph of one text, so many letters long, which is in `Article.text` too. */
type PackedBody = readonly (number | Block)[]

/** What is quoted beside the text. */
type Quoted = Omit<QuotableText, 'text'>

/** What is not quoted. */
interface Rest {
  readonly article: Omit<Article, 'headline' | 'text' | 'body'> & { readonly body: PackedBody }
  readonly findings: Omit<Findings, 'mentions' | 'sourcePath'>
  readonly messages: ArticleRecord['messages']
}

/** Places of the numbers in front: bytes of the text, 1 for a text in two bytes a letter, bytes of what else is quoted. */
const [TEXT_BYTES, IS_WIDE, QUOTED_BYTES, HEAD_BYTES] = [0, 4, 8, 12]

/** Bytes that a letter takes at most. */
const LETTER_BYTES = 3
/** Half of a character: one without the other has no form in UTF-8, which JSON escapes and a plain text cannot. */
const HALF = /[\ud800-\udfff]/

/** Where records are put together that fit in; nearly all do. */
const room = Buffer.allocUnsafeSlow(1 << 18)

const PARTING = '\n\n'

/** The text of a paragraph that holds nothing else. */
function plainText(block: Block): string | undefined {
  const [only] = block.type === 'paragraph' && block.children.length === 1 ? block.children : []
  return only?.type === 'text' ? only.value : undefined
}

function packBody(body: Body, text: string): PackedBody {
  // Compared as a whole, which looks at eight letters at a time; `startsWith` looks at one.
  if (bodyText(body) !== text) return body.children
  return body.children.map((block) => plainText(block)?.length ?? block)
}

function unpackBody(packed: PackedBody, text: string): Body {
  let at = 0
  const children = packed.map((block): Block => {
    const length = typeof block === 'number' ? block : bodyText({ type: 'root', children: [block] }).length
    const start = at
    at += length + PARTING.length
    if (typeof block !== 'number') return block
    const paragraph: Paragraph = {
      type: 'paragraph',
      children: [{ type: 'text', value: text.slice(start, start + length) }],
    }
    return paragraph
  })
  return { type: 'root', children }
}

/**
 * A record as bytes, which are good until the next call. First what is quoted, then everything else: actor pages read the
 * text of a record once for every actor in it. The text stands as it is: as JSON it took 10 µs more to write, of 56, and three
 * times as long to read.
 */
export function formatRecord({ article, findings, messages }: ArticleRecord): Uint8Array {
  const { headline, text } = article
  const quoted: Quoted = { headline, mentions: findings.mentions }
  // JSON leaves out what is undefined; taking the fields out would copy all others one by one.
  const rest: { [Name in keyof Rest]: object } = {
    article: { ...article, headline: undefined, text: undefined, body: packBody(article.body, text) },
    findings: { ...findings, mentions: undefined, sourcePath: undefined },
    messages,
  }
  const [first, second] = [JSON.stringify(quoted), JSON.stringify(rest)]
  const most = HEAD_BYTES + LETTER_BYTES * (text.length + first.length + second.length)
  const record = most <= room.length ? room : Buffer.allocUnsafeSlow(most)
  const isWide = HALF.test(text)
  const textBytes = record.write(text, HEAD_BYTES, isWide ? 'utf16le' : 'utf8')
  const quotedBytes = record.write(first, HEAD_BYTES + textBytes)
  record.writeUInt32LE(textBytes, TEXT_BYTES)
  record.writeUInt32LE(isWide ? 1 : 0, IS_WIDE)
  record.writeUInt32LE(quotedBytes, QUOTED_BYTES)
  const end = HEAD_BYTES + textBytes + quotedBytes
  return record.subarray(0, end + record.write(second, end))
}

/** Where the pieces of a record end. */
function endsOf(record: Buffer): { text: number; quoted: number } {
  const text = HEAD_BYTES + record.readUInt32LE(TEXT_BYTES)
  return { text, quoted: text + record.readUInt32LE(QUOTED_BYTES) }
}

/** The quotable part of a record; undefined for no bytes, which stand for a refusal. */
export function quotableIn(record: Buffer): QuotableText | undefined {
  if (record.length === 0) return undefined
  const ends = endsOf(record)
  const text = record.toString(record.readUInt32LE(IS_WIDE) === 1 ? 'utf16le' : 'utf8', HEAD_BYTES, ends.text)
  const { headline, mentions } = JSON.parse(record.toString('utf8', ends.text, ends.quoted)) as Quoted
  return { headline, text, mentions }
}

/** The whole record; undefined for no bytes, which stand for a refusal. */
export function recordIn(record: Buffer): ArticleRecord | undefined {
  const quoted = quotableIn(record)
  if (quoted === undefined) return undefined
  const { headline, text, mentions } = quoted
  const rest = JSON.parse(record.toString('utf8', endsOf(record).quoted)) as Rest
  const { sourcePath } = rest.article
  return {
    article: { ...rest.article, headline, text, body: unpackBody(rest.article.body, text) },
    findings: { ...rest.findings, sourcePath, mentions },
    messages: rest.messages,
  }
}
