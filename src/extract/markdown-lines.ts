/** The lines of a Markdown text with what the quick reader must know of each, in one scan. */

import { unitsOf } from '../text/units.js'

/** A line: UTF-16 offsets, end exclusive. */
export interface Line {
  readonly start: number
  /** Behind the last letter that is neither space nor tab; `start` for a blank line. */
  readonly end: number
  /** A letter in it may mean something within a paragraph. */
  readonly marked: boolean
  /** Two spaces or more, and no tab, stand at its end: a break, if the paragraph goes on. */
  readonly breaks: boolean
}

/** The lines, and how many letters of the text the parser's budget charges for. */
export interface MarkdownLines {
  readonly lines: readonly Line[]
  readonly chargedCount: number
}

const SPACE = 32
const TAB = 9
const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const DOT = 46
const SLASH = 47

const ENDS_LINE = 1
/** Charged for, and of no meaning within a paragraph by itself. */
const CHARGED = 2
const MARK = 4
/** Begins an address when two slashes follow. */
const COLON = 8
/** Begins an address as `www.`. */
const LETTER_W = 16

const KIND = new Uint8Array(128)
KIND[LINE_FEED] = ENDS_LINE
KIND[CARRIAGE_RETURN] = ENDS_LINE
for (const mark of '!#(|') KIND[mark.charCodeAt(0)] = CHARGED
for (const mark of '\0*_`[]<&\\~@') KIND[mark.charCodeAt(0)] = MARK
KIND[58] = COLON
for (const letter of 'wW') KIND[letter.charCodeAt(0)] = LETTER_W

/** Is it a space or a tab, the only blanks that Markdown knows? */
export const isBlank = (code: number): boolean => code === SPACE || code === TAB

/** May the letter mean something within a paragraph? `code` is that at `at`. */
export function isMark(text: string, at: number, code: number): boolean {
  if (code >= 128) return false
  const kind = KIND[code] as number
  if (kind === MARK) return true
  if (kind === COLON) return text.charCodeAt(at + 1) === SLASH && text.charCodeAt(at + 2) === SLASH
  return kind === LETTER_W && isW(text, at + 1) && isW(text, at + 2) && text.charCodeAt(at + 3) === DOT
}

const isW = (text: string, at: number): boolean => (text.charCodeAt(at) | 32) === 119

function lineOf(text: string, start: number, to: number, marked: boolean): Line {
  let end = to
  let tabbed = false
  for (; end > start && isBlank(text.charCodeAt(end - 1)); end--) tabbed ||= text.charCodeAt(end - 1) === TAB
  return { start, end, marked, breaks: to - end > 1 && !tabbed }
}

/** Reads the lines. They end as the parser has them end: with a line feed, a carriage return, or both. */
export function linesOf(text: string): MarkdownLines {
  const lines: Line[] = []
  const units = unitsOf(text)
  const kinds = KIND
  let chargedCount = 0
  let marked = false
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const code = units[at] as number
    if (code >= 128) continue
    const kind = kinds[code]
    if (kind === 0) continue
    if (kind !== ENDS_LINE) {
      const mark = isMark(text, at, code)
      // Two of them are charged for, whatever follows.
      if (kind !== LETTER_W || isW(text, at + 1)) chargedCount++
      marked ||= mark
      continue
    }
    lines.push(lineOf(text, start, at, marked))
    if (code === CARRIAGE_RETURN && units[at + 1] === LINE_FEED) at++
    start = at + 1
    marked = false
  }
  lines.push(lineOf(text, start, text.length, marked))
  return { lines, chargedCount }
}
