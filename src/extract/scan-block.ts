/**
 * One look at each character of a block, which counts all that its measures need: words, function words, capitals, digits,
 * marks. A block of a dump is looked at by this scan and by hardly anything else.
 */
import {
  APOSTROPHE,
  CJK,
  COMMA,
  CURLY_APOSTROPHE,
  DIGIT,
  HALF,
  JOINER,
  kindOf,
  LETTER,
  LOWER,
  MARK,
  NOTHING,
  NUMBER,
  pairKind,
  QUOTE,
  SEPARATOR,
  smallOf,
  UPPER,
} from '../text/characters.js'
import { HASH_START, hashOn } from '../text/word-table.js'
import { BLOCK_LEXICON, SERVICE_WORD } from './block-lexicon.js'
import { BLOCK_SIGNS } from './block-signs.js'

/** Counts over the characters and words of a block. */
export interface BlockScan {
  readonly words: number
  /** Words of the language's function words; in an unknown language short words in small letters. */
  readonly stops: number
  /** Words that begin with a capital. */
  readonly capitals: number
  /** Words of notices. */
  readonly service: number
  readonly digits: number
  readonly commas: number
  readonly separators: number
  readonly quoted: boolean
  /** Is there a capital between two small letters? */
  readonly glued: boolean
  /** Is there a small letter? */
  readonly small: boolean
  readonly cjk: boolean
  /** Numbers of any script, those of ASCII among them. */
  readonly numbers: number
  /** Strings of `block-signs.ts` it holds, as the bits there. */
  readonly signs: number
}

// What the loop asks stands in constants of this file: an imported name is fetched anew at every use, which takes as long
// as all the rest of the loop.
const kind = kindOf
const small = smallOf
const add = hashOn
const lexicon = BLOCK_LEXICON
const { width, column, next, found } = BLOCK_SIGNS
const BEGIN = HASH_START
const END = NOTHING
const PAIR = HALF
const WORD_PART = LETTER | MARK | JOINER | APOSTROPHE | CURLY_APOSTROPHE
const CASES = UPPER | LOWER
const digit = DIGIT
const number = NUMBER
const comma = COMMA
const separator = SEPARATOR
const service = SERVICE_WORD
const COUNTED = DIGIT | COMMA | SEPARATOR | NUMBER
/** The cases of the last three characters, two bits each, when the one in the middle is a capital between small letters. */
const CAPITAL_INSIDE = 0b10_01_10
const CASE_SHIFT = 3
const LAST_THREE = 0b11_11_11
/** In a language without a list the short words in small letters stand for function words. */
const SHORT_WORD = 4

/** Scans a text. `stopWords` is the bit of its language, 0 when it has none. */
export function scanBlock(text: string, stopWords: number): BlockScan {
  const { length } = text
  let words = 0
  let stops = 0
  let capitals = 0
  let services = 0
  let digits = 0
  let commas = 0
  let separators = 0
  let numbers = 0
  let signs = 0
  let state = 0
  let glued = false
  let seen = 0
  let cases = 0
  let start = -1
  let hash = BEGIN
  let raised = 0
  let begun = 0
  for (let at = 0; at <= length; at++) {
    // Behind the end stands a sign that is nothing, which ends the last word.
    const code = at < length ? text.charCodeAt(at) : END
    state = next[state * width + (column[code] as number)] as number
    signs |= found[state] as number
    let own = kind(code)
    const isPair = (own & PAIR) !== 0
    if (isPair) own = pairKind(text, at)
    seen |= own
    cases = ((cases << 2) | ((own & CASES) >> CASE_SHIFT)) & LAST_THREE
    if (cases === CAPITAL_INSIDE) glued = true
    if ((own & WORD_PART) !== 0) {
      const letter = isPair ? code : small(code)
      if (start < 0) {
        start = at
        hash = BEGIN
        begun = raised = letter ^ code
      }
      hash = add(hash, letter)
      raised |= letter ^ code
    } else {
      if (start >= 0) {
        words++
        if (begun !== 0) capitals++
        const bits = lexicon.bitsOf(hash, text, start, at)
        if ((bits & service) !== 0) services++
        if (stopWords === 0 ? raised === 0 && at - start <= SHORT_WORD : (bits & stopWords) !== 0) stops++
        start = -1
      }
      if ((own & COUNTED) !== 0) {
        if ((own & number) !== 0) numbers++
        if ((own & digit) !== 0) digits++
        else if ((own & comma) !== 0) commas++
        else if ((own & separator) !== 0) separators++
      }
    }
    // Two halves are one character; a half that stands alone is nothing.
    if (isPair && own !== 0) at++
  }
  return {
    words,
    stops,
    capitals,
    service: services,
    digits,
    commas,
    separators,
    quoted: (seen & QUOTE) !== 0,
    glued,
    small: (seen & LOWER) !== 0,
    cjk: (seen & CJK) !== 0,
    numbers,
    signs,
  }
}

/** The signs alone: strings of `block-signs.ts` that a text holds, as the bits there. */
export function signsIn(text: string): number {
  let state = 0
  let signs = 0
  for (let at = 0; at < text.length; at++) {
    state = next[state * width + (column[text.charCodeAt(at)] as number)] as number
    signs |= found[state] as number
  }
  return signs
}
