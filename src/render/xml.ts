/** XML documents: the one door to the xast family, which escapes, and to what it leaves to its user. */
import type { Element } from 'xast'
import { type Raw, toXml } from 'xast-util-to-xml'
import { type Attributes, type Child, x } from 'xastscript'

/** An element. Attributes always stand first: the builder takes a child in their place for attributes and loses it. */
export const element = (name: string, attributes: Attributes, ...children: readonly Child[]): Element =>
  x(name, attributes, ...children)

/** The document with this root element, in UTF-8, ending in a line end. Texts must be free of control characters (`oneLine`). */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement(root)}\n`
}

/** One element as XML. */
export function xmlElement(made: Element): string {
  const xml = toXml(made, { closeEmptyElements: true, allowDangerousXml: true })
  // The serialiser lets this end of a CDATA section stand in text, where no parser takes it. There are no such sections here.
  return xml.replaceAll(']]>', ']]&gt;')
}

/** XML that was made before, as a child of another element: an entry that many feeds hold is written once. */
export const writtenXml = (xml: string): Raw => ({ type: 'raw', value: xml })
