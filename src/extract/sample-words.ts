/**
 * The words of a sample by the lists that have them: what a language is told by. Of Markdown nothing else is asked, and this
 * takes half the time of all that `file-words.ts` reads.
 */
import {
  APOSTROPHE,
  CURLY_APOSTROPHE,
  HALF,
  JOINER,
  kindOf,
  LETTER,
  MARK,
  pairKind,
  smallOf,
} from '../text/characters.js'
import { unitsOf } from '../text/units.js'
import { HASH_START, hashOn } from '../text/word-table.js'
import { BLOCK_LEXICON } from './block-lexicon.js'

// Constants of this file, as an imported name is fetched anew at every use, which a scan feels.
const kind = kindOf
const small = smallOf
const add = hashOn
const lexicon = BLOCK_LEXICON
const BEGIN = HASH_START
const PAIR = HALF
const WORD_PART = LETTER | MARK | JOINER | APOSTROPHE | CURLY_APOSTROPHE

const ASCII = 128
/** The small letter of each unit of ASCII that is part of a word; 0 for the others. Nearly every letter of nearly every text. */
const asciiLetters = Uint8Array.from({ length: ASCII }, (_, code) => ((kind(code) & WORD_PART) === 0 ? 0 : small(code)))

/** For each word of a text the lists that have it, as bits of `block-lexicon.ts`. */
export function listsOfWords(text: string): Int32Array {
  const units = unitsOf(text)
  const ascii = asciiLetters
  const { length } = text
  const words = new Int32Array((length >> 1) + 1)
  let count = 0
  let inside = false
  let hash = BEGIN
  // The 0 behind the end ends the last word.
  for (let at = 0; at <= length; at++) {
    let code = units[at] as number
    if (code < ASCII) {
      // Most letters are followed by another, of which nothing else need be asked.
      for (let letter = ascii[code] as number; letter !== 0; letter = code < ASCII ? (ascii[code] as number) : 0) {
        hash = add(inside ? hash : BEGIN, letter)
        inside = true
        code = units[++at] as number
      }
    }
    let letter = 0
    let isPair = false
    if (code >= ASCII) {
      const own = kind(code)
      const whole = (own & PAIR) === 0 ? own : pairKind(text, at)
      isPair = (own & PAIR) !== 0 && whole !== 0
      if ((whole & WORD_PART) !== 0) letter = small(code)
    }
    if (letter !== 0) {
      hash = add(inside ? hash : BEGIN, letter)
      inside = true
    } else if (inside) {
      words[count++] = lexicon.bitsOf(hash)
      inside = false
    }
    if (isPair) at++
  }
  return words.subarray(0, count)
}
