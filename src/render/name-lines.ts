/** Names in a drawing: their lines, and how much room these need, told without a browser. */
import { shortened } from './wording.js'

/** Height of letters in pixels; the style sheet says the same of `.network`. */
const LETTERS = 14
/** Letters of a name that have one line, and that have two. */
const ONE_LINE = 20
const TWO_LINES = 44

/** A name in one line or two, shortened where it is very long, broken at the space nearest its middle. */
export function linesOf(name: string): string[] {
  if (name.length <= ONE_LINE) return [name]
  const text = shortened(name, TWO_LINES)
  const middle = text.length / 2
  const before = text.lastIndexOf(' ', middle)
  const after = text.indexOf(' ', middle)
  const cut = before > 0 && (after < 0 || middle - before <= after - middle) ? before : after
  return cut <= 0 ? [shortened(name, ONE_LINE)] : [text.slice(0, cut), text.slice(cut + 1)]
}

/**
 * The room a line needs in pixels, rather too much than too little: letters as wide as in the widest of the common faces (DejaVu
 * Sans, Verdana); what is not Latin, Greek or Cyrillic may be as wide as high.
 */
export function widthOf(line: string): number {
  let ems = 0
  for (const letter of line) {
    if (/[\p{M}\u200b-\u200f]/u.test(letter)) continue
    if (/[ijlI.,:;'’|!·-]/.test(letter)) ems += 0.42
    else if (/[mwMW@%…—]/.test(letter)) ems += 1
    else if (letter <= '\u024f') ems += letter === letter.toLowerCase() ? 0.64 : 0.79
    else ems += letter <= '\u04ff' ? 0.9 : 1
  }
  return ems * LETTERS
}
