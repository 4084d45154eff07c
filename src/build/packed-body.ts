/** A body without the words that stand in the article's text anyhow: most paragraphs are nothing but one text. */
import type { Block, Body, Paragraph } from '../model/body.js'
import { bodyText } from '../text/body-text.js'

/** A body; a number stands for a paragraph of one text, so many letters long, which is in `Article.text` too. */
export type PackedBody = readonly (number | Block)[]

const PARTING = '\n\n'

/** The text of a paragraph that holds nothing else. */
function plainText(block: Block): string | undefined {
  const [only] = block.type === 'paragraph' && block.children.length === 1 ? block.children : []
  return only?.type === 'text' ? only.value : undefined
}

/** Takes out what the text of the article tells. */
export function packBody({ children }: Body, text: string): PackedBody {
  let at = 0
  return children.map((block) => {
    const plain = plainText(block)
    const length = plain?.length ?? bodyText({ type: 'root', children: [block] }).length
    const isThere = plain !== undefined && text.startsWith(plain, at)
    at += length + PARTING.length
    return isThere ? length : block
  })
}

/** Puts it back. */
export function unpackBody(packed: PackedBody, text: string): Body {
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
