/** What one page asks for and offers: the addresses in its attributes, and the places in it that others can name. */
import { type AttributePlaces, decodeReferences, filterFor, scanAttributes } from './html-attributes.js'

/** What a page asks for and offers. */
export interface PageLinks {
  /** Where addresses begin and end in the bytes of the page, in turn: those that mean what they say, letter by letter. */
  readonly spans: readonly number[]
  /** The other addresses, as they are meant. Like the former they may lead elsewhere, and one may stand there several times. */
  readonly hrefs: readonly string[]
  readonly ids: ReadonlySet<string>
}

const LINK_ATTRIBUTES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'xlink:href'])
const IMAGE_SETS = new Set(['srcset', 'imagesrcset'])
const PLACES = new Set(['id', 'name'])

const mayBeWanted = filterFor([...LINK_ATTRIBUTES, ...IMAGE_SETS, ...PLACES])

const [AMPERSAND, COLON, LETTER_N, LETTER_S] = [38, 58, 110, 115]

function hasReference(html: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (html[at] === AMPERSAND) return true
  return false
}

/** Is the name `href`, in small letters, as most are? */
const isHref = (html: Uint8Array, { nameStart: at, nameEnd }: AttributePlaces): boolean =>
  nameEnd - at === 4 && html[at] === 104 && html[at + 1] === 114 && html[at + 2] === 101 && html[at + 3] === 102

const HTTP = Buffer.from('http')

/** Does an address lead to the web, as it is mostly written? */
function isWeb(html: Uint8Array, start: number, end: number): boolean {
  for (let at = 0; at < HTTP.length; at++) if (html[start + at] !== HTTP[at]) return false
  const colon = html[start + HTTP.length] === LETTER_S ? start + HTTP.length + 1 : start + HTTP.length
  return colon < end && html[colon] === COLON
}

/** Most of what passes the filter is the name of a piece of metadata, which is no place. */
const isNameOfOther = (html: Uint8Array, { elementStart, elementEnd, nameStart, nameEnd }: AttributePlaces): boolean =>
  elementEnd - elementStart > 1 && nameEnd - nameStart === 4 && html[nameStart] === LETTER_N

/** Reads a page. */
export function readPageLinks(html: Buffer): PageLinks {
  const spans: number[] = []
  const hrefs: string[] = []
  const ids = new Set<string>()
  const readOther = ({ elementStart, elementEnd, nameStart, nameEnd, valueStart, valueEnd }: AttributePlaces): void => {
    const name = html.toString('latin1', nameStart, nameEnd).toLowerCase()
    const value = decodeReferences(html.toString('utf8', valueStart, valueEnd))
    if (LINK_ATTRIBUTES.has(name)) hrefs.push(value)
    // Each candidate has a size behind it.
    else if (IMAGE_SETS.has(name)) for (const one of value.split(',')) hrefs.push(one.trim().split(/\s/, 1)[0] ?? '')
    else if (name === 'id') ids.add(value)
    else if (name === 'name' && /^a$/i.test(html.toString('latin1', elementStart, elementEnd))) ids.add(value)
  }
  const visit = (places: AttributePlaces): void => {
    if (isHref(html, places) && !hasReference(html, places.valueStart, places.valueEnd)) {
      if (!isWeb(html, places.valueStart, places.valueEnd)) spans.push(places.valueStart, places.valueEnd)
    } else if (!isNameOfOther(html, places)) readOther(places)
  }
  scanAttributes(html, visit, mayBeWanted)
  return { spans, hrefs, ids }
}
