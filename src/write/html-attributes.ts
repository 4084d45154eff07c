/** Reads the attributes of an HTML page in one pass, without building a tree: enough to follow its links, at any size. */

/** Takes one attribute: names in lower case, value with its character references resolved (empty where there is none). */
export type VisitAttribute = (element: string, attribute: string, value: string) => void

/** Says by its length and the code of its first letter whether a name in small letters may be one of some names. */
export type NameFilter = (length: number, firstLetter: number) => boolean

/** Elements whose content is text, not markup. */
const TEXT_ELEMENTS = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'])

/** A filter that lets pass whatever has length and first letter of one of the names: nearly all others stay out. */
export function filterFor(names: Iterable<string>): NameFilter {
  const cells = new Uint8Array(16 * 32)
  const cellOf = (length: number, firstLetter: number): number => (length & 15) * 32 + (firstLetter & 31)
  for (const name of names) cells[cellOf(name.length, name.charCodeAt(0))] = 1
  return (length, firstLetter) => cells[cellOf(length, firstLetter)] === 1
}

const mayHoldText = filterFor(TEXT_ELEMENTS)

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos|nbsp));/gi

/** Resolves numeric references and the named ones of HTML and XML that stand for marks. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}

const TAG_NAME = /[a-z][^\s/>]*/iy
const QUOTES = '"\''
const [SPACE, EXCLAMATION, QUOTE, SLASH, EQUALS, CLOSE, QUESTION] = [32, 33, 34, 47, 61, 62, 63]

const isSpace = (code: number): boolean => code === SPACE || (code >= 9 && code <= 13)
const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122
/** Small letter, digit or hyphen: all that our names hold. */
const isInName = (code: number): boolean => isSmallLetter(code) || (code >= 48 && code <= 57) || code === 45

/** The place of the first character from `at` on that is no space (nor, with `slashes`, a slash). */
function skipSpaces(html: string, at: number, slashes: boolean): number {
  let place = at
  for (let code = html.charCodeAt(place); isSpace(code) || (slashes && code === SLASH); code = html.charCodeAt(place))
    place++
  return place
}

/** The place of the first character from `at` on that ends a bare word: a space, `>`, in names also `=` and `/`. */
function endOfWord(html: string, at: number, isName: boolean): number {
  for (let place = at; place < html.length; place++) {
    const code = html.charCodeAt(place)
    if (code === CLOSE || isSpace(code) || (isName && place > at && (code === EQUALS || code === SLASH))) return place
  }
  return html.length
}

/**
 * Reads attributes as long as they are written as our templates write them, ` name="value"`, of which only those that
 * `mayBeWanted` are looked at: a fifth of the time that `readTag` takes. Gives the place of what is written otherwise, or
 * of the end of the tag; `readTag` goes on from there, so that both together read any tag.
 */
function readPlain(
  html: string,
  start: number,
  elementStart: number,
  visit: VisitAttribute,
  mayBeWanted: NameFilter,
): number {
  let at = start
  while (html.charCodeAt(at) === SPACE) {
    const nameStart = at + 1
    const firstLetter = html.charCodeAt(nameStart)
    let nameEnd = nameStart
    let code = firstLetter
    while (isInName(code)) code = html.charCodeAt(++nameEnd)
    if (nameEnd === nameStart || code !== EQUALS || html.charCodeAt(nameEnd + 1) !== QUOTE) return at
    const end = html.indexOf('"', nameEnd + 2)
    if (end < 0) return at
    if (mayBeWanted(nameEnd - nameStart, firstLetter))
      visit(
        html.slice(elementStart, start),
        html.slice(nameStart, nameEnd),
        decodeReferences(html.slice(nameEnd + 2, end)),
      )
    at = end + 1
  }
  return at
}

/** Reads the attributes of one tag from behind its name; gives the place behind the tag. */
function readTag(html: string, start: number, element: string, visit: VisitAttribute): number {
  for (let at = start; ; ) {
    const nameStart = skipSpaces(html, at, true)
    if (nameStart >= html.length || html.charCodeAt(nameStart) === CLOSE) return nameStart + 1
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

/** The place where the content of a text element ends. */
function endOfText(html: string, from: number, element: string): number {
  const close = new RegExp(`</${element}(?=[\\s/>])`, 'gi')
  close.lastIndex = from
  return close.exec(html)?.index ?? html.length
}

/** The place behind a comment, a declaration or an end tag that opens at `at`. */
function endOfOther(html: string, at: number): number {
  const close = html.charCodeAt(at + 1) === EXCLAMATION && html.startsWith('<!--', at) ? '-->' : '>'
  const end = html.indexOf(close, at + 1)
  return end < 0 ? html.length : end + close.length
}

/** The place behind the tag that opens at `at`, and behind its content where that is text; undefined where no tag opens. */
function endOfAnyTag(html: string, at: number, visit: VisitAttribute): number | undefined {
  TAG_NAME.lastIndex = at + 1
  const name = TAG_NAME.exec(html)?.[0]
  if (name === undefined) return undefined
  const element = name.toLowerCase()
  const end = readTag(html, at + 1 + name.length, element, visit)
  return TEXT_ELEMENTS.has(element) ? endOfText(html, end, element) : end
}

/** The same of a tag as our templates write them; undefined where it is none. */
function endOfPlainTag(html: string, at: number, visit: VisitAttribute, mayBeWanted: NameFilter): number | undefined {
  const firstLetter = html.charCodeAt(at + 1)
  let nameEnd = at + 1
  let code = firstLetter
  while (isInName(code)) code = html.charCodeAt(++nameEnd)
  if (!isSmallLetter(firstLetter) || mayHoldText(nameEnd - at - 1, firstLetter)) return undefined
  if (code === CLOSE) return nameEnd + 1
  if (code !== SPACE) return undefined
  const end = readPlain(html, nameEnd, at + 1, visit, mayBeWanted)
  return html.charCodeAt(end) === CLOSE ? end + 1 : readTag(html, end, html.slice(at + 1, nameEnd), visit)
}

/**
 * Calls `visit` for the attributes of the page in order; comments, scripts and styles are passed over.
 * @param mayBeWanted leaves out attributes that nobody asks for, not always all of them; absent: `visit` gets every one
 */
export function scanAttributes(html: string, visit: VisitAttribute, mayBeWanted: NameFilter = () => true): void {
  for (let at = html.indexOf('<'); at >= 0 && at < html.length; at = html.indexOf('<', at)) {
    const next = html.charCodeAt(at + 1)
    if (next === SLASH || next === EXCLAMATION || next === QUESTION) at = endOfOther(html, at)
    else at = endOfPlainTag(html, at, visit, mayBeWanted) ?? endOfAnyTag(html, at, visit) ?? at + 1
  }
}
