/** The parts of parse5's tree that are looked at, and the few questions asked of an element. */
import type { DefaultTreeAdapterTypes } from 'parse5'

/** An element of the parsed page. */
export type HtmlElement = DefaultTreeAdapterTypes.Element
/** Any node of it. */
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
/** The page. */
export type HtmlDocument = DefaultTreeAdapterTypes.Document

/** Is the node an element? */
export const isElement = (node: HtmlNode | HtmlDocument): node is HtmlElement => 'tagName' in node

/** Value of an attribute; undefined when the element does not have it. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  for (const attribute of element.attrs) if (attribute.name === name) return attribute.value
  return undefined
}

/** Depth-first walk without recursion, so that a million nested elements are no danger. `enter` may refuse the children. */
export function walkHtml(
  root: HtmlDocument | HtmlElement,
  enter: (node: HtmlNode) => boolean,
  leave: (element: HtmlElement) => void = () => undefined,
): void {
  const stack: { readonly node: HtmlNode; readonly leaving: boolean }[] = []
  const push = (children: readonly HtmlNode[]): void => {
    for (let index = children.length - 1; index >= 0; index--)
      stack.push({ node: children[index] as HtmlNode, leaving: false })
  }
  push(root.childNodes)
  for (let frame = stack.pop(); frame !== undefined; frame = stack.pop()) {
    const { node, leaving } = frame
    if (leaving) {
      leave(node as HtmlElement)
      continue
    }
    const inside = enter(node)
    if (!isElement(node)) continue
    stack.push({ node, leaving: true })
    if (inside) push(node.childNodes)
  }
}

/** All text below an element, spaces collapsed. */
export function textOf(element: HtmlElement): string {
  const pieces: string[] = []
  walkHtml(element, (node) => {
    if (node.nodeName === '#text' && 'value' in node) pieces.push(node.value)
    return node.nodeName !== 'script' && node.nodeName !== 'style'
  })
  return pieces.join(' ').replace(/\s+/g, ' ').trim()
}
