/**
 * Writes the plainest bodies born as Markdown, paragraphs and headings of nothing but words and emphasis, to the same
 * characters as `remark-body.ts`, in a twentieth of the time. Most articles are such; a test compares the two.
 */
import type { Body, Inline } from '../model/body.js'
import { showable } from '../text/escape.js'
import { type BodyLinks, cutAtLinks } from './actor-links.js'

/** Line ends that remark would take for more than a space; it takes the space beside them away. */
const ODD_LINES = /[ \t][\r\n]|[\r\n][ \t]|\r/
/** What an address may hold that is written as it is. */
const PLAIN_HREF = /^[\w./%~-]*$/

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

function inlines(nodes: readonly Inline[], links: BodyLinks): string | undefined {
  let written = ''
  for (const node of nodes) {
    const tag = TAGS[node.type]
    const piece =
      node.type === 'text'
        ? linked(node.value, links.get(node))
        : tag !== undefined && 'children' in node
          ? inlines(node.children, links)
          : undefined
    if (piece === undefined) return undefined
    written += tag === undefined ? piece : `<${tag}>${piece}</${tag}>`
  }
  return written
}

/** The HTML of a plain body; undefined when it is not plain. */
export function writePlainBody(body: Body, links: BodyLinks): string | undefined {
  const blocks: string[] = []
  for (const node of body.children) {
    if (node.type !== 'paragraph' && node.type !== 'heading') return undefined
    const written = inlines(node.children, links)
    if (written === undefined) return undefined
    const tag = node.type === 'paragraph' ? 'p' : `h${node.depth}`
    blocks.push(`<${tag}>${written}</${tag}>`)
  }
  return blocks.join('\n')
}
