/** What one page asks for and offers: the addresses in its attributes, and the places in it that others can name. */
import { filterFor, scanAttributes } from './html-attributes.js'

/** What a page asks for and offers. */
export interface PageLinks {
  /** Addresses within the site, as written, in order; one may stand there several times. */
  readonly hrefs: readonly string[]
  readonly ids: ReadonlySet<string>
}

const LINK_ATTRIBUTES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'xlink:href'])
const IMAGE_SETS = new Set(['srcset', 'imagesrcset'])
const PLACES = new Set(['id', 'name'])
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i

const mayBeWanted = filterFor([...LINK_ATTRIBUTES, ...IMAGE_SETS, ...PLACES])

/** The addresses in one attribute; the sets of images hold several, each with a size behind it. */
function addressesIn(attribute: string, value: string): readonly string[] {
  if (LINK_ATTRIBUTES.has(attribute)) return [value.trim()]
  return IMAGE_SETS.has(attribute) ? value.split(',').map((candidate) => candidate.trim().split(/\s/, 1)[0] ?? '') : []
}

/** Reads a page. */
export function readPageLinks(html: string): PageLinks {
  const hrefs: string[] = []
  const ids = new Set<string>()
  scanAttributes(
    html,
    (element, attribute, value) => {
      // Most links go up first, and those need no look at their scheme.
      if (attribute === 'href' && value.startsWith('../')) hrefs.push(value.trimEnd())
      else if (attribute === 'id' || (attribute === 'name' && element === 'a')) ids.add(value)
      else for (const href of addressesIn(attribute, value)) if (!ELSEWHERE.test(href)) hrefs.push(href)
    },
    mayBeWanted,
  )
  return { hrefs, ids }
}
