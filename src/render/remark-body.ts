/**
 * Writes the body of an article that was born as Markdown through remark-html, which sanitises what it writes; the one
 * door to it. Loading it takes a tenth of a second, so it is loaded only for an archive that holds Markdown.
 */
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import type { Block, Body, Inline, Text } from '../model/body.js'
import { safeUrl, showable } from '../text/escape.js'
import { type BodyLinks, cutAtLinks } from './actor-links.js'
import { type BodyWriter, isLoose, OUTWARD_REL } from './body-html.js'
import { trustedHtml } from './html.js'
import { writePlainBody } from './plain-body.js'

/** Everything a page may hold: the elements `writeBody` writes, and no others. */
const ALLOWED = {
  tagNames: 'p h2 h3 h4 blockquote ul ol li em strong a code pre br hr table thead tbody tr th td'.split(' '),
  attributes: { a: ['href', 'rel', 'className'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto'] },
}

/** Loads remark-html and gives the writer, which asks it for what `writePlainBody` leaves. */
export async function openMarkdownBody(): Promise<BodyWriter> {
  const remark = await openRemarkBody()
  return (body, links) => {
    const plain = writePlainBody(body, links)
    return plain === undefined ? remark(body, links) : trustedHtml(plain)
  }
}

/** The writer that asks remark-html for every body. */
export async function openRemarkBody(): Promise<BodyWriter> {
  const [{ unified }, { default: remarkHtml }] = await Promise.all([import('unified'), import('remark-html')])
  const processor = unified().use(remarkHtml, { sanitize: ALLOWED }).freeze()
  return (body, links) => trustedHtml(processor.stringify(markdownTree(body, links)).trimEnd())
}

const attributes = (rel: readonly string[] | undefined, className: string | undefined) => ({
  hProperties: { ...(rel && { rel: [...rel] }), ...(className !== undefined && { className: [className] }) },
})

/** Our tree as an mdast tree, with the links to actors in it. */
function markdownTree(body: Body, links: BodyLinks): Root {
  const text = (node: Text): PhrasingContent[] =>
    cutAtLinks(node.value, links.get(node)).map((cut): PhrasingContent => {
      const words: PhrasingContent = { type: 'text', value: showable(cut.text) }
      if (cut.href === undefined) return words
      return { type: 'link', url: cut.href, children: [words], data: attributes(undefined, 'actor') }
    })

  const inline = (node: Inline): PhrasingContent[] => {
    switch (node.type) {
      case 'text':
        return text(node)
      case 'inlineCode':
        return [{ type: 'inlineCode', value: showable(node.value) }]
      case 'break':
        return [{ type: 'break' }]
      case 'link': {
        const url = safeUrl(node.url)
        const children = inlines(node.children)
        return url === undefined
          ? children
          : [{ type: 'link', url, children, data: attributes(OUTWARD_REL.split(' '), undefined) }]
      }
      default:
        return [{ type: node.type, children: inlines(node.children) }]
    }
  }
  const inlines = (nodes: readonly Inline[]): PhrasingContent[] => nodes.flatMap(inline)

  const block = (node: Block): RootContent => {
    switch (node.type) {
      case 'paragraph':
        return { type: 'paragraph', children: inlines(node.children) }
      case 'heading':
        return { type: 'heading', depth: node.depth, children: inlines(node.children) }
      case 'code':
        return { type: 'code', value: showable(node.value) }
      case 'thematicBreak':
        return { type: 'thematicBreak' }
      default:
        return nested(node)
    }
  }
  const blocks = (nodes: readonly Block[]) => nodes.map(block) as Extract<Nodes, { type: 'blockquote' }>['children']

  const nested = (node: Extract<Block, { type: 'blockquote' | 'list' | 'table' }>): RootContent => {
    if (node.type === 'blockquote') return { type: 'blockquote', children: blocks(node.children) }
    if (node.type === 'table') {
      const rows = node.children.map((row) => ({
        type: 'tableRow' as const,
        children: row.children.map((cell) => ({ type: 'tableCell' as const, children: inlines(cell.children) })),
      }))
      return { type: 'table', children: rows }
    }
    const spread = isLoose(node)
    return {
      type: 'list',
      ordered: node.ordered,
      ...(node.start !== undefined && { start: node.start }),
      spread,
      children: node.children.map((entry) => ({ type: 'listItem', spread, children: blocks(entry.children) })),
    }
  }
  return { type: 'root', children: body.children.map(block) }
}
