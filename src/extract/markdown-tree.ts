/** From the parser's tree to ours: what can be shown is kept, everything else becomes a listed removal, no word is lost. */
import type * as Mdast from 'mdast'
import type { RemovalReason } from '../model/article.js'
import type { Block, Inline, ListItem, TableRow } from '../model/body.js'
import { resolveLink } from './resolve-link.js'

/** Nodes within nodes that are kept; what stands deeper is raised to this level, since whoever walks the tree recurses on it. */
const DEEPEST = 50

/** Words that do not go into the tree. */
export interface Unseen {
  readonly reason: RemovalReason
  readonly text: string
  readonly line?: number
}

/** Turns nodes of one document, gathering what is left out. */
export class MarkdownTree {
  readonly unseen: Unseen[] = []
  readonly #definitions = new Map<string, string>()
  readonly #footnotes = new Map<string, Mdast.FootnoteDefinition>()
  readonly #base: string | undefined
  readonly #lineOffset: number
  #depth = 0

  /** `lineOffset` is the number of lines above the Markdown, which the parser does not count. */
  constructor(root: Mdast.Root, base: string | undefined, lineOffset: number) {
    this.#base = base
    this.#lineOffset = lineOffset
    for (const node of root.children) this.#collect(node)
  }

  /** Definitions stand anywhere, also within quotes. */
  #collect(node: Mdast.RootContent): void {
    if (node.type === 'definition') {
      if (!this.#definitions.has(node.identifier)) this.#definitions.set(node.identifier, node.url)
    } else if (node.type === 'footnoteDefinition') {
      if (!this.#footnotes.has(node.identifier)) this.#footnotes.set(node.identifier, node)
      for (const child of node.children) this.#collect(child)
    } else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
      for (const child of node.children) this.#collect(child)
    }
  }

  /** 1-based line in the user's file. */
  lineOf(node: { readonly position?: { readonly start: { readonly line: number } } | undefined }): number {
    return (node.position?.start.line ?? 1) + this.#lineOffset
  }

  #leaveOut(reason: RemovalReason, text: string, node: Mdast.Nodes): void {
    if (text.trim() !== '') this.unseen.push({ reason, text: text.trim(), line: this.lineOf(node) })
  }

  /** Goes one level down, and says whether a node of that level may be kept. */
  #within<T>(descend: () => T): { readonly children: T; readonly kept: boolean } {
    this.#depth++
    const found = { children: descend(), kept: this.#depth <= DEEPEST }
    this.#depth--
    return found
  }

  /** Blocks of our tree for a run of the parser's. */
  blocks(nodes: readonly Mdast.RootContent[]): Block[] {
    return nodes.flatMap((node) => this.block(node))
  }

  /** One block; none for what is not shown; several for what falls apart. */
  block(node: Mdast.RootContent): Block[] {
    switch (node.type) {
      case 'paragraph':
        return this.#paragraph(node.children)
      case 'heading': {
        const children = this.inlines(node.children)
        const depth = node.depth <= 2 ? 2 : node.depth === 3 ? 3 : 4
        return children.length > 0 ? [{ type: 'heading', depth, children }] : []
      }
      case 'blockquote': {
        const { children, kept } = this.#within(() => this.blocks(node.children))
        return kept && children.length > 0 ? [{ type: 'blockquote', children }] : children
      }
      case 'list':
        return this.#list(node)
      case 'code':
        return [{ type: 'code', value: node.value }]
      case 'thematicBreak':
        return [{ type: 'thematicBreak' }]
      case 'table':
        return [{ type: 'table', children: node.children.map((row) => this.#row(row)) }]
      case 'html':
        this.#leaveOut('raw-markup', node.value, node)
        return []
      case 'definition':
      case 'footnoteDefinition':
      case 'yaml':
        return []
      default:
        return this.#paragraph([node as Mdast.PhrasingContent])
    }
  }

  #paragraph(nodes: readonly Mdast.PhrasingContent[]): Block[] {
    const children = this.inlines(nodes)
    const empty = children.every(
      (child) => child.type === 'break' || (child.type === 'text' && child.value.trim() === ''),
    )
    return empty ? [] : [{ type: 'paragraph', children }]
  }

  #list(node: Mdast.List): Block[] {
    const { children: entries, kept } = this.#within(() => node.children.map((entry) => this.blocks(entry.children)))
    if (!kept) return entries.flat()
    const children = entries
      .filter((blocks) => blocks.length > 0)
      .map((blocks): ListItem => ({ type: 'listItem', children: blocks }))
    if (children.length === 0) return []
    const ordered = node.ordered === true
    return [
      {
        type: 'list',
        ordered,
        ...(ordered && typeof node.start === 'number' && node.start !== 1 ? { start: node.start } : {}),
        children,
      },
    ]
  }

  #row(row: Mdast.TableRow): TableRow {
    return {
      type: 'tableRow',
      children: row.children.map((cell) => ({ type: 'tableCell', children: this.inlines(cell.children) })),
    }
  }

  /** Inline nodes. */
  inlines(nodes: readonly Mdast.PhrasingContent[]): Inline[] {
    return nodes.flatMap((node) => this.#inline(node))
  }

  #inline(node: Mdast.PhrasingContent): Inline[] {
    switch (node.type) {
      case 'text':
        // A soft line end is a space to the reader.
        return [{ type: 'text', value: node.value.replace(/\r\n?|\n/g, ' ') }]
      case 'emphasis':
      case 'strong': {
        const { children, kept } = this.#within(() => this.inlines(node.children))
        return kept ? [{ type: node.type, children }] : children
      }
      case 'delete':
        return this.inlines(node.children)
      case 'inlineCode':
        return [{ type: 'inlineCode', value: node.value }]
      case 'break':
        return [{ type: 'break' }]
      case 'link':
        return this.#link(node.url, node.children)
      case 'linkReference':
        return this.#link(this.#definitions.get(node.identifier) ?? '', node.children)
      case 'image':
      case 'imageReference':
        this.#leaveOut('image', [node.alt, 'title' in node ? node.title : ''].filter(Boolean).join(' '), node)
        return []
      case 'html':
        this.#leaveOut('raw-markup', node.value, node)
        return []
      case 'footnoteReference':
        return []
      default:
        return []
    }
  }

  #link(target: string, nodes: readonly Mdast.PhrasingContent[]): Inline[] {
    const children = this.inlines(nodes)
    const url = resolveLink(target, this.#base)
    return url === undefined || children.length === 0 ? children : [{ type: 'link', url, children }]
  }

  /** The notes, in the order of their definition: content of the article that stands at its end. */
  footnotes(): { readonly block: Block; readonly line: number }[] {
    return [...this.#footnotes.values()].flatMap((note) =>
      this.blocks(note.children).map((block) => ({ block, line: this.lineOf(note) })),
    )
  }
}
