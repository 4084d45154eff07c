/** Reads the attributes of an HTML page in one pass over its bytes, making neither tree nor text: enough to follow its links, at any size. */

/** One attribute as places in the bytes of the page; what has no value has an empty one. The same object at every visit. */
export interface AttributePlaces {
  readonly elementStart: number
  readonly elementEnd: number
  readonly nameStart: number
  readonly nameEnd: number
  /** Within the quotes, its character references unresolved. */
  readonly valueStart: number
  readonly valueEnd: number
}

/** Takes one attribute. */
export type VisitAttribute = (places: AttributePlaces) => void

/** Says by its length and its first letter, small or large, whether a name may be one of some names. */
export type NameFilter = (length: number, firstLetter: number) => boolean

type Places = { -readonly [Field in keyof AttributePlaces]: AttributePlaces[Field] }

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

const [EXCLAMATION, DOUBLE_QUOTE, SINGLE_QUOTE, LESS, GREATER, QUESTION] = [33, 34, 39, 60, 62, 63]
/** What can end a word; sets of them are sums. */
const [SPACE, SLASH, EQUALS, CLOSE] = [1, 2, 4, 8]

const MARKS = new Uint8Array(256)
for (const space of [9, 10, 11, 12, 13, 32]) MARKS[space] = SPACE
for (const [mark, kind] of [
  ['/', SLASH],
  ['=', EQUALS],
  ['>', CLOSE],
] as const)
  MARKS[mark.charCodeAt(0)] = kind

const isMark = (html: Uint8Array, at: number, marks: number): boolean =>
  ((MARKS[html[at] as number] as number) & marks) !== 0

/** The place of the first such byte from `start` on, or the end of the page: values are so short that a native search takes longer. */
function findByte(html: Uint8Array, start: number, byte: number): number {
  let at = start
  while (at < html.length && html[at] !== byte) at++
  return at
}

/** Bytes looked at one by one before a native search is worth its call: between two tags there is mostly a line end or a few words. */
const NEAR = 24

/** The place of the next tag; negative when there is none. */
function findTag(html: Buffer, start: number): number {
  const near = Math.min(start + NEAR, html.length)
  let at = start
  while (at < near && html[at] !== LESS) at++
  return at < near ? at : html.indexOf(LESS, at)
}

/** The place of the first byte from `start` on that is one of the marks, or the end of the page. */
function findMark(html: Uint8Array, start: number, marks: number): number {
  let at = start
  while (at < html.length && !isMark(html, at, marks)) at++
  return at
}

/** The place of the first byte from `start` on that is none of the marks, or the end of the page. */
function passMarks(html: Uint8Array, start: number, marks: number): number {
  let at = start
  while (at < html.length && isMark(html, at, marks)) at++
  return at
}

const isLetter = (byte: number | undefined): boolean => byte !== undefined && (byte | 32) >= 97 && (byte | 32) <= 122

/** A name in small letters. */
const nameIn = (html: Buffer, start: number, end: number): string => html.toString('latin1', start, end).toLowerCase()

/** Reads the attributes of one tag from behind its name; gives the place behind the tag. */
function readTag(html: Buffer, start: number, places: Places, visit: VisitAttribute, mayBeWanted: NameFilter): number {
  for (let at = start; ; ) {
    const nameStart = passMarks(html, at, SPACE | SLASH)
    if (nameStart === html.length || isMark(html, nameStart, CLOSE)) return nameStart + 1
    const nameEnd = findMark(html, nameStart + 1, SPACE | SLASH | EQUALS | CLOSE)
    let [valueStart, valueEnd] = [nameEnd, nameEnd]
    at = passMarks(html, nameEnd, SPACE)
    if (at < html.length && isMark(html, at, EQUALS)) {
      valueStart = passMarks(html, at + 1, SPACE)
      const quote = html[valueStart]
      if (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE) {
        valueEnd = findByte(html, ++valueStart, quote)
        // A quote that is never closed takes the rest of the page with it, here as in a browser.
        if (valueEnd === html.length) return valueEnd
        at = valueEnd + 1
      } else at = valueEnd = findMark(html, valueStart, SPACE | CLOSE)
    }
    if (!mayBeWanted(nameEnd - nameStart, html[nameStart] as number)) continue
    places.nameStart = nameStart
    places.nameEnd = nameEnd
    places.valueStart = valueStart
    places.valueEnd = valueEnd
    visit(places)
  }
}

/** The place where the content of a text element ends. */
function endOfText(html: Buffer, from: number, element: string): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    const end = at + 2 + element.length
    if (end < html.length && isMark(html, end, SPACE | SLASH | CLOSE) && nameIn(html, at + 2, end) === element)
      return at
  }
  return html.length
}

/** The place behind a comment, a declaration or an end tag that opens at `at`. */
function endOfOther(html: Buffer, at: number): number {
  if (html[at + 1] !== EXCLAMATION || html.toString('latin1', at, at + 4) !== '<!--')
    return findByte(html, at + 1, GREATER) + 1
  const end = html.indexOf('-->', at + 1)
  return end < 0 ? html.length : end + 3
}

/**
 * Calls `visit` for the attributes of the page in order; comments, scripts and styles are passed over.
 * @param mayBeWanted leaves out attributes that nobody asks for, not always all of them; absent: `visit` gets every one
 */
export function scanAttributes(html: Buffer, visit: VisitAttribute, mayBeWanted: NameFilter = () => true): void {
  const places: Places = { elementStart: 0, elementEnd: 0, nameStart: 0, nameEnd: 0, valueStart: 0, valueEnd: 0 }
  for (let at = findTag(html, 0); at >= 0; at = findTag(html, at)) {
    const start = at + 1
    const next = html[start]
    if (!isLetter(next)) {
      at = next === EXCLAMATION || next === QUESTION || next === 47 ? endOfOther(html, at) : start
      continue
    }
    const end = findMark(html, start, SPACE | SLASH | CLOSE)
    places.elementStart = start
    places.elementEnd = end
    at = readTag(html, end, places, visit, mayBeWanted)
    if (!mayHoldText(end - start, next as number)) continue
    const element = nameIn(html, start, end)
    if (TEXT_ELEMENTS.has(element)) at = endOfText(html, at, element)
  }
}
