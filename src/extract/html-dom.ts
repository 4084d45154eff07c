/** The parts of parse5's tree that are looked at, and the few questions asked of an element. */
import type { DefaultTreeAdapterTypes } from 'parse5'

/** An element of the parsed page. */
export type HtmlElement = DefaultTreeAdapterTypes.Element
/** Any node of it. */
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
/** The page. */
export type HtmlDocument = DefaultTreeAdapterTypes.Document

/** Is the node an element? */
export const isElement = (node: HtmlNode | HtmlDocument): node is HtmlElement =>
  (node as HtmlElement).tagName !== undefined

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
  // One entry for each open element: it, and where its parent's children go on. Nothing is made for a text.
  const open: HtmlElement[] = []
  const outer: (readonly HtmlNode[])[] = []
  const places: number[] = []
  let children: readonly HtmlNode[] = root.childNodes
  let place = 0
  for (;;) {
    const node = children[place++]
    if (node === undefined) {
      const element = open.pop()
      if (element === undefined) return
      leave(element)
      children = outer.pop() as readonly HtmlNode[]
      place = places.pop() as number
      continue
    }
    const inside = enter(node)
    if (!isElement(node)) continue
    if (!inside) {
      leave(node)
      continue
    }
    open.push(node)
    outer.push(children)
    places.push(place)
    children = node.childNodes
    place = 0
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
