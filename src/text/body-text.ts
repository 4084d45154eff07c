/**
 * The one rule by which a body becomes plain text, and by which a place in that text is found again in the body:
 * blocks are parted by a blank line, list items and rows by a line end, cells by a tab, a break is a line end.
 */
import type { Block, Body, Break, Code, Inline, InlineCode, Text } from '../model/body.js'

/** Is told each piece of text, where it stands in the plain text, and its node; separators between blocks have none. */
export type TextVisitor = (piece: string, start: number, node?: Text | InlineCode | Code | Break) => void

/** Walks the body in reading order, calling `visit` for every text, code, break and separator, with its offset in `bodyText(body)`. */
export function walkBodyText(body: Body, visit: TextVisitor): void {
  let offset = 0
  const put = (piece: string, node?: Text | InlineCode | Code | Break): void => {
    visit(piece, offset, node)
    offset += piece.length
  }
  const inlines = (nodes: readonly Inline[]): void => {
    for (const node of nodes) {
      if (node.type === 'text' || node.type === 'inlineCode') put(node.value, node)
      else if (node.type === 'break') put('\n', node)
      else inlines(node.children)
    }
  }
  const parted = <T>(nodes: readonly T[], separator: string, one: (node: T) => void): void => {
    nodes.forEach((node, index) => {
      if (index > 0) put(separator)
      one(node)
    })
  }
  const block = (node: Block): void => {
    if (node.type === 'paragraph' || node.type === 'heading') inlines(node.children)
    else if (node.type === 'blockquote') parted(node.children, '\n\n', block)
    else if (node.type === 'list') parted(node.children, '\n', (entry) => parted(entry.children, '\n', block))
    else if (node.type === 'code') put(node.value, node)
    else if (node.type === 'table') {
      parted(node.children, '\n', (row) => parted(row.children, '\t', (cell) => inlines(cell.children)))
    }
  }
  parted(body.children, '\n\n', block)
}

/** The words of the body as one string; `Article.text` is this, and every span refers to it. */
export function bodyText(body: Body): string {
  const pieces: string[] = []
  walkBodyText(body, (piece) => pieces.push(piece))
  return pieces.join('')
}
