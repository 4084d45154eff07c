/** Decides which words of a body become links to actors: the first place that names each of them and can carry a link. */
import type { Block, Body, Inline } from '../model/body.js'
import type { Mention } from '../model/findings.js'
import { walkBodyText } from '../text/body-text.js'

/** A link inside one piece of text: offsets in the piece, end exclusive. */
export interface PieceLink {
  readonly from: number
  readonly to: number
  readonly href: string
}

/** Links by the ordinal of the piece, as `walkBodyText` counts pieces; in order, never overlapping. */
export type BodyLinks = ReadonlyMap<number, readonly PieceLink[]>

/** For each piece in the order of `walkBodyText`: may a link stand in it? Not in links, code and headings. */
function linkable(body: Body): boolean[] {
  const flags: boolean[] = []
  const inlines = (nodes: readonly Inline[], allowed: boolean): void => {
    for (const node of nodes) {
      if (node.type === 'text') flags.push(allowed)
      else if (node.type === 'inlineCode' || node.type === 'break') flags.push(false)
      else inlines(node.children, allowed && node.type !== 'link')
    }
  }
  const block = (node: Block): void => {
    if (node.type === 'paragraph') inlines(node.children, true)
    else if (node.type === 'heading') inlines(node.children, false)
    else if (node.type === 'code') flags.push(false)
    else if (node.type === 'blockquote') node.children.forEach(block)
    else if (node.type === 'list') for (const entry of node.children) entry.children.forEach(block)
    else if (node.type === 'table') {
      for (const row of node.children) for (const cell of row.children) inlines(cell.children, true)
    }
  }
  body.children.forEach(block)
  return flags
}

/**
 * The links of a body. `hrefOf` gives the address for a mention, undefined where the name has no page; each address is
 * linked once. A mention that crosses from one piece into another is passed over, and the next of its actor is taken.
 */
export function actorLinks(
  body: Body,
  mentions: readonly Mention[],
  hrefOf: (mention: Mention) => string | undefined,
): BodyLinks {
  const named = mentions.filter((mention) => mention.field === 'text')
  const links = new Map<number, PieceLink[]>()
  if (named.length === 0) return links
  const flags = linkable(body)
  const linked = new Set<string>()
  let next = 0
  let ordinal = 0
  walkBodyText(body, (piece, start) => {
    const end = start + piece.length
    const inPiece: PieceLink[] = []
    for (let mention = named[next]; mention && mention.start < end; mention = named[++next]) {
      if (mention.start < start || mention.end > end || !flags[ordinal]) continue
      const href = hrefOf(mention)
      if (href === undefined || linked.has(href)) continue
      linked.add(href)
      inPiece.push({ from: mention.start - start, to: mention.end - start, href })
    }
    if (inPiece.length > 0) links.set(ordinal, inPiece)
    ordinal++
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
