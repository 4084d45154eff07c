/** Where a list of names ends in its line: at a sign, a number, or a word that no name has. One look, for patterns of all that are slow. */
import { kindOf, LOWER, SPACE, UPPER } from '../text/characters.js'

/** Words that end it. */
const STOP_WORD =
  /(?:on|published|updated|posted|contact|email|last updated|last modified|follow|share|special to|for|in|at|um|am|publiziert|veröffentlicht|stand|le|el|publicado|photography|photo|photos|via)\b(?=\s|:|$)/iuy
/** Their first letters. */
const STOP_LETTERS = new Set(
  [...'opuceflsiav'].flatMap((letter) => [letter.charCodeAt(0), letter.toUpperCase().charCodeAt(0)]),
)
/** Signs that end it wherever they stand: `|•·@(/`, a line end, a long dash. */
const STOP_SIGNS = new Set([...'|•·@(/\n—'].map((sign) => sign.charCodeAt(0)))
/** Dashes that end it behind a space. */
const DASHES = new Set([...'-–—'].map((sign) => sign.charCodeAt(0)))
const WORD_SIGN = /\w/

/** A role glued to a name by the dump: "Deborah NetburnStaff Writer". */
const GLUED_ROLE =
  /(?:Staff|Senior|Chief|City|Data|Special|Political|Business|Sports|Opinion|Freelance|National|Columnist|Associate|Contributing|Deputy|Managing|Published|Updated|Reporter|Editor|Writer|Columnist|Correspondent)\b/uy

const isSpaceAt = (text: string, at: number): boolean => at < text.length && (kindOf(text.charCodeAt(at)) & SPACE) !== 0

const matchesAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** Does a sign, a number or a word that ends the list stand at an offset? */
function stopsAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (STOP_SIGNS.has(code) || (code >= 48 && code <= 57)) return true
  return (
    STOP_LETTERS.has(code) && (at === 0 || !WORD_SIGN.test(text[at - 1] as string)) && matchesAt(STOP_WORD, text, at)
  )
}

/** Does a word that a dump glued to the one before begin at an offset, and is it an office? */
const isGluedRole = (text: string, at: number): boolean =>
  at > 0 &&
  (kindOf(text.charCodeAt(at)) & UPPER) !== 0 &&
  (kindOf(text.charCodeAt(at - 1)) & LOWER) !== 0 &&
  matchesAt(GLUED_ROLE, text, at)

/** Offset at which the names end, the space before what ends them left out; -1 where nothing ends them. `glued` roles end them too. */
export function endOfNames(text: string, glued: boolean): number {
  for (let at = 0; at < text.length; at++) {
    if (isSpaceAt(text, at)) {
      const next = at + 1
      if (isSpaceAt(text, next) || DASHES.has(text.charCodeAt(next)) || stopsAt(text, at)) return at
      if (next < text.length && stopsAt(text, next)) return at
    } else if (stopsAt(text, at) || (glued && isGluedRole(text, at))) return at
  }
  return -1
}
