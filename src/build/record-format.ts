/** How a record is written down between stages and builds: a length, then two pieces of JSON. */
import type { ArticleRecord, QuotableText } from '../model/archive.js'
import type { Article } from '../model/article.js'
import type { Block, Body, Paragraph } from '../model/body.js'
import type { Findings } from '../model/findings.js'
import { bodyText } from '../text/body-text.js'

/** A body; a number stands for a paragraph of one text, so many letters long, which is in `Article.text` too. */
type PackedBody = readonly (number | Block)[]

/** What is not quoted. */
interface Rest {
  readonly article: Omit<Article, 'headline' | 'text' | 'body'> & { readonly body: PackedBody }
  readonly findings: Omit<Findings, 'mentions' | 'sourcePath'>
  readonly messages: ArticleRecord['messages']
}

/** How long the first piece is. */
const HEAD_BYTES = 4

const PARTING = '\n\n'

/** The text of a paragraph that holds nothing else. */
function plainText(block: Block): string | undefined {
  const [only] = block.type === 'paragraph' && block.children.length === 1 ? block.children : []
  return only?.type === 'text' ? only.value : undefined
}

function packBody({ children }: Body, text: string): PackedBody {
  let at = 0
  return children.map((block) => {
    const plain = plainText(block)
    const length = plain?.length ?? bodyText({ type: 'root', children: [block] }).length
    const isThere = plain !== undefined && text.startsWith(plain, at)
    at += length + PARTING.length
    return isThere ? length : block
  })
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

const readPiece = (record: Buffer, start: number, end: number): unknown =>
  JSON.parse(record.toString('utf8', start, end))

/**
 * A record as bytes. First what is quoted, then everything else: actor pages read the first piece of a record once for every
 * actor in it, and it is two fifths of the whole.
 */
export function formatRecord({ article, findings, messages }: ArticleRecord): Buffer {
  const { headline, text, ...stated } = article
  const { mentions, sourcePath: _, ...found } = findings
  const quoted: QuotableText = { headline, text, mentions }
  const rest: Rest = { article: { ...stated, body: packBody(stated.body, text) }, findings: found, messages }
  const [first, second] = [JSON.stringify(quoted), JSON.stringify(rest)]
  const firstBytes = Buffer.byteLength(first)
  const record = Buffer.allocUnsafe(HEAD_BYTES + firstBytes + Buffer.byteLength(second))
  record.writeUInt32LE(firstBytes, 0)
  record.write(first, HEAD_BYTES)
  record.write(second, HEAD_BYTES + firstBytes)
  return record
}

/** The quotable part of a record; undefined for no bytes, which stand for a refusal. */
export function quotableIn(record: Buffer): QuotableText | undefined {
  if (record.length === 0) return undefined
  return readPiece(record, HEAD_BYTES, HEAD_BYTES + record.readUInt32LE(0)) as QuotableText
}

/** The whole record; undefined for no bytes, which stand for a refusal. */
export function recordIn(record: Buffer): ArticleRecord | undefined {
  const quoted = quotableIn(record)
  if (quoted === undefined) return undefined
  const { headline, text, mentions } = quoted
  const rest = readPiece(record, HEAD_BYTES + record.readUInt32LE(0), record.length) as Rest
  const { sourcePath } = rest.article
  return {
    article: { ...rest.article, headline, text, body: unpackBody(rest.article.body, text) },
    findings: { ...rest.findings, sourcePath, mentions },
    messages: rest.messages,
  }
}
