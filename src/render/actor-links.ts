/** Decides which words of a body become links to actors: the first place that names each of them and can carry a link. */
import type { NamedSpan } from '../model/archive.js'
import type { Block, Body, Inline, Text } from '../model/body.js'
import { walkBodyText } from '../text/body-text.js'

/** A link inside one piece of text: offsets in the piece, end exclusive. */
export interface PieceLink {
  readonly from: number
  readonly to: number
  readonly href: string
}

/** Links by the text node they stand in; in order, never overlapping. */
export type BodyLinks = ReadonlyMap<Text, readonly PieceLink[]>

/** The text nodes in which no link may stand: inside links and headings. */
function withoutLinks(body: Body): ReadonlySet<Text> {
  const texts = new Set<Text>()
  const inlines = (nodes: readonly Inline[], inside: boolean): void => {
    for (const node of nodes) {
      if (node.type === 'text' && inside) texts.add(node)
      else if ('children' in node) inlines(node.children, inside || node.type === 'link')
    }
  }
  const block = (node: Block): void => {
    if (node.type === 'paragraph' || node.type === 'heading') inlines(node.children, node.type === 'heading')
    else if (node.type === 'blockquote') node.children.forEach(block)
    else if (node.type === 'list') for (const entry of node.children) entry.children.forEach(block)
    else if (node.type === 'table') {
      for (const row of node.children) for (const cell of row.children) inlines(cell.children, false)
    }
  }
  body.children.forEach(block)
  return texts
}

/**
 * The links of a body. `hrefOf` gives the address for a mention, undefined where the name has no page; each address is
 * linked once. A mention that crosses from one node into another is passed over, and the next of its actor is taken.
 */
export function actorLinks(
  body: Body,
  mentions: readonly NamedSpan[],
  hrefOf: (mention: NamedSpan) => string | undefined,
): BodyLinks {
  const named = mentions.filter((mention) => mention.field === 'text')
  const links = new Map<Text, PieceLink[]>()
  if (named.length === 0) return links
  const barred = withoutLinks(body)
  const linked = new Set<string>()
  let next = 0
  walkBodyText(body, (piece, start, node) => {
    const end = start + piece.length
    const inPiece: PieceLink[] = []
    for (let mention = named[next]; mention && mention.start < end; mention = named[++next]) {
      if (node?.type !== 'text' || barred.has(node) || mention.start < start || mention.end > end) continue
      const href = hrefOf(mention)
      if (href === undefined || linked.has(href)) continue
      linked.add(href)
      inPiece.push({ from: mention.start - start, to: mention.end - start, href })
    }
    if (inPiece.length > 0 && node?.type === 'text') links.set(node, inPiece)
  })
  return links
}

/** Cuts a piece of text at its links: stretches without and with an address, none of them empty. */
export function cutAtLinks(
  value: string,
  links: readonly PieceLink[] | undefined,
): readonly { readonly text: string; readonly href?: string }[] {
  if (links === undefined) return [{ text: value }]
  const cuts: { text: string; href?: string }[] = []
  let at = 0
  for (const { from, to, href } of links) {
    if (from > at) cuts.push({ text: value.slice(at, from) })
    cuts.push({ text: value.slice(from, to), href })
    at = to
  }
  if (at < value.length) cuts.push({ text: value.slice(at) })
  return cuts
}
