/**
 * The visible text of a saved page by one look at its characters, for counting what repeats. Parsing every page twice would
 * double the time of a build; what this misreads (markup inside attributes, hidden elements) is merely not found again.
 */
import { BLOCK_ELEMENTS } from './html-elements.js'

/** What takes the characters. */
export interface CharacterSink {
  take(code: number): void
  cut(): void
}

/** Elements whose content a browser does not show, and which end only at their own end tag. */
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'svg', 'title', 'textarea', 'select', 'iframe'])
/** Longest reference looked at: `&#1114111;`. */
const LONGEST_REFERENCE = 10
const LONGEST_NAME = 12
const LESS_THAN = 60
const AMPERSAND = 38

/** Lower-case name of the tag whose `<` (and `/`) stands before `at`; empty when there is none. */
function nameAt(text: string, at: number): string {
  let end = at
  const last = Math.min(text.length, at + LONGEST_NAME)
  while (end < last) {
    const code = text.charCodeAt(end) | 32
    if ((code < 97 || code > 122) && !(code >= 48 && code <= 57 && end > at)) break
    end++
  }
  return text.slice(at, end).toLowerCase()
}

/** Where the element `name`, opened before `from`, ends: behind its end tag, or at the end of the page. */
function behindElement(text: string, name: string, from: number): number {
  for (let at = text.indexOf('</', from); at >= 0; at = text.indexOf('</', at + 2)) {
    if (nameAt(text, at + 2) !== name) continue
    const end = text.indexOf('>', at)
    return end < 0 ? text.length : end + 1
  }
  return text.length
}

/** Gives the character a numeric reference stands for; other references are passed over. Returns the position behind. */
function readReference(text: string, at: number, sink: CharacterSink): number {
  const found = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|[a-zA-Z]\w{1,8});/.exec(text.slice(at, at + LONGEST_REFERENCE))
  if (!found) return at + 1
  const [whole, decimal, hex] = found
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  if (code <= 0xffff) sink.take(code)
  else if (whole === '&nbsp;') sink.take(32)
  return at + whole.length
}

/** Gives the text from `from` up to `end`. Line ends are spaces in a page. */
function readText(text: string, from: number, end: number, sink: CharacterSink): void {
  let at = from
  while (at < end) {
    const code = text.charCodeAt(at)
    if (code === AMPERSAND) at = readReference(text, at, sink)
    else {
      sink.take(code)
      at++
    }
  }
}

/** Position behind the markup that begins with the `<` at `at`. Returns `at` when that is a character like any other. */
function readMarkup(text: string, at: number, sink: CharacterSink): number {
  if (text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at + 4)
    return end < 0 ? text.length : end + 3
  }
  const closing = text.charCodeAt(at + 1) === 47
  const name = nameAt(text, at + (closing ? 2 : 1))
  if (name === '' && text.charCodeAt(at + 1) !== 33 && !closing) return at
  const end = text.indexOf('>', at)
  if (end < 0) return text.length
  if (name === 'br' || BLOCK_ELEMENTS.has(name)) sink.cut()
  return !closing && SKIPPED.has(name) ? behindElement(text, name, end + 1) : end + 1
}

/** Gives the visible characters of a page, cut where its blocks end. */
export function readPage(text: string, sink: CharacterSink): void {
  let at = 0
  while (at < text.length) {
    if (text.charCodeAt(at) === LESS_THAN) {
      const next = readMarkup(text, at, sink)
      if (next > at) {
        at = next
        continue
      }
      sink.take(LESS_THAN)
      at++
    }
    const open = text.indexOf('<', at)
    const end = open < 0 ? text.length : open
    readText(text, at, end, sink)
    at = end
  }
  sink.cut()
}
