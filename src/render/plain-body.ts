/**
 * Writes the plain bodies born as Markdown (paragraphs, headings, quotations and simple lists, with emphasis and links) to
 * the same characters as `remark-body.ts`, in a twentieth of the time. Most articles are such; a test compares the two.
 */
import type { Block, Body, Inline, List } from '../model/body.js'
import { safeUrl, showable } from '../text/escape.js'
import { type BodyLinks, cutAtLinks } from './actor-links.js'
import { OUTWARD_REL } from './body-html.js'

/** Line ends that remark would take for more than a space; it takes the space beside them away. */
const ODD_LINES = /[ \t][\r\n]|[\r\n][ \t]|\r/
/** What an address may hold that is written as it is. */
const PLAIN_HREF = /^[\w./%~-]*$/
const PLAIN_URL = /^https?:[\w./:%~?=+,;-]*$/

/** The words of a text; undefined where remark would change more than its marks. */
function words(text: string): string | undefined {
  const shown = showable(text)
  if (ODD_LINES.test(shown)) return undefined
  return /[&<]/.test(shown) ? shown.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;') : shown
}

/** A text with its links. Pieces are looked at one by one, because remark does so. */
function linked(value: string, links: ReturnType<BodyLinks['get']>): string | undefined {
  if (links === undefined) return words(value)
  let written = ''
  for (const { text, href } of cutAtLinks(value, links)) {
    const piece = words(text)
    if (piece === undefined || (href !== undefined && !PLAIN_HREF.test(href))) return undefined
    written += href === undefined ? piece : `<a href="${href}" class="actor">${piece}</a>`
  }
  return written
}

const TAGS: Readonly<Partial<Record<Inline['type'], string>>> = { emphasis: 'em', strong: 'strong' }

/** The opening tag of a link that leads away; undefined where its address is none or needs care. */
function outwardTag(url: string): string | undefined {
  const safe = safeUrl(url)
  return safe === undefined || !PLAIN_URL.test(safe) ? undefined : `<a href="${safe}" rel="${OUTWARD_REL}">`
}

function inline(node: Inline, links: BodyLinks): string | undefined {
  if (node.type === 'text') return linked(node.value, links.get(node))
  if (node.type === 'link') {
    const [open, words] = [outwardTag(node.url), inlines(node.children, links)]
    return open === undefined || words === undefined ? undefined : `${open}${words}</a>`
  }
  const tag = TAGS[node.type]
  const words = tag !== undefined && 'children' in node ? inlines(node.children, links) : undefined
  return words === undefined ? undefined : `<${tag}>${words}</${tag}>`
}

function inlines(nodes: readonly Inline[], links: BodyLinks): string | undefined {
  let written = ''
  for (const node of nodes) {
    const piece = inline(node, links)
    if (piece === undefined) return undefined
    written += piece
  }
  return written
}

const inTag = (tag: string, content: string | undefined): string | undefined =>
  content === undefined ? undefined : `<${tag}>${content}</${tag}>`

/** Pieces on lines of their own between the tags of a list or a quotation; undefined when one of them is, or there is none. */
const onLines = (tag: string, pieces: readonly (string | undefined)[]): string | undefined =>
  pieces.length === 0 || pieces.includes(undefined) ? undefined : `<${tag}>\n${pieces.join('\n')}\n</${tag}>`

/** A list whose entries are single paragraphs; an ordered one begins with 1. */
function list(node: List, links: BodyLinks): string | undefined {
  if (node.ordered && (node.start ?? 1) !== 1) return undefined
  const entries = node.children.map(({ children: [only, ...more] }) =>
    only?.type === 'paragraph' && more.length === 0 ? inTag('li', inlines(only.children, links)) : undefined,
  )
  return onLines(node.ordered ? 'ol' : 'ul', entries)
}

function block(node: Block, links: BodyLinks): string | undefined {
  switch (node.type) {
    case 'paragraph':
      return inTag('p', inlines(node.children, links))
    case 'heading':
      return inTag(`h${node.depth}`, inlines(node.children, links))
    case 'blockquote':
      return onLines(
        'blockquote',
        node.children.map((child) => block(child, links)),
      )
    case 'list':
      return list(node, links)
    default:
      return undefined
  }
}

/** The HTML of a plain body; undefined when it is not plain. */
export function writePlainBody(body: Body, links: BodyLinks): string | undefined {
  const blocks: string[] = []
  for (const node of body.children) {
    const written = block(node, links)
    if (written === undefined) return undefined
    blocks.push(written)
  }
  return blocks.join('\n')
}
