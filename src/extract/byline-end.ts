/** Where a list of names ends in its line: at a sign, a number, or a word that no name has. One look, for patterns of all that are slow. */
import { kindOf, LOWER, SPACE, UPPER, unitAt } from '../text/characters.js'

/** Words that end it. */
const STOP_WORD =
  /(?:on|published|updated|posted|contact|email|last updated|last modified|follow|share|special to|for|in|at|um|am|publiziert|veröffentlicht|stand|le|el|publicado|photography|photo|photos|via)\b(?=\s|:|$)/iuy
/** What a character can be to a list of names, by its unit: its end wherever it stands, its end behind a space, the first letter of the word that ends it, a sign inside of words. */
const [ENDS, DASH, FIRST, WORD] = [1, 2, 4, 8]
const roles = new Uint8Array(0x2100)
const note = (characters: string, role: number): void => {
  for (const character of characters) roles[character.charCodeAt(0)] = (roles[character.charCodeAt(0)] ?? 0) | role
}
note('|•·@(/\n—0123456789', ENDS)
note('-–—', DASH)
note('opuceflsiavOPUCEFLSIAV', FIRST)
note('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_', WORD)
const roleAt = (text: string, at: number): number => roles[unitAt(text, at)] ?? 0

/** A role glued to a name by the dump: "Deborah NetburnStaff Writer". */
const GLUED_ROLE =
  /(?:Staff|Senior|Chief|City|Data|Special|Political|Business|Sports|Opinion|Freelance|National|Columnist|Associate|Contributing|Deputy|Managing|Published|Updated|Reporter|Editor|Writer|Columnist|Correspondent)\b/uy

const isSpaceAt = (text: string, at: number): boolean => (kindOf(unitAt(text, at)) & SPACE) !== 0

const matchesAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** Does a sign, a number or a word that ends the list stand at an offset? */
function stopsAt(text: string, at: number): boolean {
  const role = roleAt(text, at)
  if ((role & (ENDS | FIRST)) === 0) return false
  return (role & ENDS) !== 0 || ((at === 0 || (roleAt(text, at - 1) & WORD) === 0) && matchesAt(STOP_WORD, text, at))
}

/** Does a word that a dump glued to the one before begin at an offset, and is it an office? */
const isGluedRole = (text: string, at: number): boolean =>
  at > 0 &&
  (kindOf(unitAt(text, at)) & UPPER) !== 0 &&
  (kindOf(unitAt(text, at - 1)) & LOWER) !== 0 &&
  matchesAt(GLUED_ROLE, text, at)

/** Offset at which the names end, the space before what ends them left out; -1 where nothing ends them. `glued` roles end them too. */
export function endOfNames(text: string, glued: boolean): number {
  const { length } = text
  for (let at = 0; at < length; at++) {
    if (isSpaceAt(text, at)) {
      const next = at + 1
      if (stopsAt(text, at)) return at
      if (next < length && (isSpaceAt(text, next) || (roleAt(text, next) & DASH) !== 0 || stopsAt(text, next)))
        return at
    } else if (stopsAt(text, at) || (glued && isGluedRole(text, at))) return at
  }
  return -1
}
