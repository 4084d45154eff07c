/** The attributes of a page read from its text, cut by cut: what `scanAttributes` must agree with. */
import { decodeReferences } from '../../src/write/html-attributes.js'

/** Takes one attribute: names in small letters, its value with references resolved. */
type VisitAttribute = (element: string, attribute: string, value: string) => void

/** Elements whose content is text, not markup. */
const TEXT_ELEMENTS = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'])

const TAG_NAME = /[a-z][^\s/>]*/iy
const QUOTES = '"\''

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

/** The place of the first character from `at` on that is no space (nor, with `slashes`, a slash). */
function skipSpaces(html: string, at: number, slashes: boolean): number {
  let place = at
  for (let code = html.charCodeAt(place); isSpace(code) || (slashes && code === 47); code = html.charCodeAt(place))
    place++
  return place
}

/** The place of the first character from `at` on that ends a bare word: a space, `>`, in names also `=` and `/`. */
function endOfWord(html: string, at: number, isName: boolean): number {
  for (let place = at; place < html.length; place++) {
    const code = html.charCodeAt(place)
    if (code === 62 || isSpace(code) || (isName && place > at && (code === 61 || code === 47))) return place
  }
  return html.length
}

/** Reads the attributes of one tag from behind its name; gives the place behind the tag. */
function readTag(html: string, start: number, element: string, visit: VisitAttribute): number {
  for (let at = start; ; ) {
    const nameStart = skipSpaces(html, at, true)
    if (nameStart >= html.length || html[nameStart] === '>') return nameStart + 1
    const nameEnd = endOfWord(html, nameStart, true)
    const name = html.slice(nameStart, nameEnd).toLowerCase()
    at = skipSpaces(html, nameEnd, false)
    if (html[at] !== '=') {
      visit(element, name, '')
      continue
    }
    at = skipSpaces(html, at + 1, false)
    const quote = html[at] ?? ''
    const isQuoted = quote !== '' && QUOTES.includes(quote)
    const end = isQuoted ? html.indexOf(quote, at + 1) : endOfWord(html, at, false)
    // A quote that is never closed takes the rest of the page with it, here as in a browser.
    if (end < 0) return html.length
    visit(element, name, decodeReferences(html.slice(isQuoted ? at + 1 : at, end)))
    at = isQuoted ? end + 1 : end
  }
}

function tagNameAt(html: string, at: number): string | undefined {
  TAG_NAME.lastIndex = at
  return TAG_NAME.exec(html)?.[0].toLowerCase()
}

/** The place where the content of a text element ends. */
function endOfText(html: string, from: number, element: string): number {
  const close = new RegExp(`</${element}(?=[\\s/>])`, 'gi')
  close.lastIndex = from
  return close.exec(html)?.index ?? html.length
}

/** The place behind a comment, a declaration or an end tag that opens at `at`. */
function endOfOther(html: string, at: number): number {
  const close = html.startsWith('<!--', at) ? '-->' : '>'
  const end = html.indexOf(close, at + 1)
  return end < 0 ? html.length : end + close.length
}

/** Calls `visit` for every attribute of the page in order. */
export function scanPlainly(html: string, visit: VisitAttribute): void {
  let at = html.indexOf('<')
  while (at >= 0 && at < html.length) {
    const name = tagNameAt(html, at + 1)
    if (name !== undefined) {
      at = readTag(html, at + 1 + name.length, name, visit)
      if (TEXT_ELEMENTS.has(name)) at = endOfText(html, at, name)
    } else at = /[!?/]/.test(html[at + 1] ?? '') ? endOfOther(html, at) : at + 1
    at = html.indexOf('<', at)
  }
}
