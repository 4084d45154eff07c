/** How a line looks, from one look at each of its characters: words, capitals, signs. */
import {
  DIGIT,
  HALF,
  kindOf,
  LOWER,
  pairKind,
  QUOTE,
  RAISABLE,
  SPACE,
  smallOf,
  UPPER,
  unitAt,
  unitSet,
} from '../text/characters.js'
import { isHan } from './line-stems.js'

/** A bar, bullet or arrow. */
const BAR_MARK = 1
/** A straight or curly double quotation mark. */
const QUOTE_MARK = 4
/** A digit of ASCII. */
const DIGIT_MARK = 8
/** A capital between two small letters: words that the dump glued. */
const GLUED_MARK = 16

/** Counts over a line. */
export interface LineShape {
  /** Words by its spaces. */
  readonly words: number
  /** Words behind the first by white space of any kind, and those of them that begin with a capital. */
  readonly rest: number
  readonly capitals: number
  /** Signs of Chinese. */
  readonly han: number
  /** Bits of the marks above. */
  readonly marks: number
  /** Has it letters that could be capitals, and such that are? */
  readonly raisable: boolean
  readonly raised: boolean
}

// Constants of this file, as an imported name is fetched anew at every use, which a scan feels.
const kind = kindOf
const small = smallOf
const [PAIR, GAP, CAPITAL, RAISE] = [HALF, SPACE, UPPER, RAISABLE]
const CASES = UPPER | LOWER
const CASE_SHIFT = 3
/** Two bits for each of three characters: small, capital, small. */
const CAPITAL_INSIDE = 0b10_01_10
const LAST_THREE = 0b11_11_11
const BLANK = 32
const BARS = unitSet('|•·»›>')
/** May stand before the capital of a word. */
const OPENS_WORD = unitSet('"\'“‘«„(')

/** Does a word that begins here begin with a capital? */
function isCapitalised(text: string, at: number): boolean {
  const begin = OPENS_WORD.has(unitAt(text, at)) ? at + 1 : at
  if (begin >= text.length) return false
  const own = kind(unitAt(text, begin))
  return ((own & PAIR) === 0 ? own & CAPITAL : pairKind(text, begin) & CAPITAL) !== 0
}

/** Looks a line over. */
export function lineShape(text: string): LineShape {
  let [words, rest, capitals, han, cases, seen, bits] = [1, 0, 0, 0, 0, 0, 0]
  let raised = false
  let isGap = false
  const { length } = text
  for (let at = 0; at < length; at++) {
    const code = unitAt(text, at)
    let own = kind(code)
    const isPair = (own & PAIR) !== 0
    if (isPair) own = pairKind(text, at)
    else if (small(code) !== code) raised = true
    if (code === BLANK) words++
    if ((own & GAP) !== 0) {
      if (!isGap) rest++
      isGap = true
    } else {
      if (isGap && isCapitalised(text, at)) capitals++
      isGap = false
      if (isHan(code)) han++
      else if ((own & CASES) === 0 && BARS.has(code)) bits |= BAR_MARK
    }
    seen |= own
    cases = ((cases << 2) | ((own & CASES) >> CASE_SHIFT)) & LAST_THREE
    if (cases === CAPITAL_INSIDE) bits |= GLUED_MARK
    if (isPair && own !== 0) at++
  }
  if ((seen & QUOTE) !== 0) bits |= QUOTE_MARK
  if ((seen & DIGIT) !== 0) bits |= DIGIT_MARK
  return { words, rest, capitals, han, marks: bits, raisable: (seen & RAISE) !== 0, raised }
}
