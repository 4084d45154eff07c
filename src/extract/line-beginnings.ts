/** The first two letters of lines: a cheap look that spares most lines the pattern for the words they may begin with. */
import { kindOf, SIGN, SPACE, smallOf, unitAt } from '../text/characters.js'

const RIM = SPACE | SIGN
const UNIT_BITS = 16

/** The first two letters of each of the words, which are in small letters and parted by spaces. */
export const letterPairs = (words: string): ReadonlySet<number> =>
  new Set(words.split(' ').map((word) => (word.charCodeAt(0) << UNIT_BITS) | word.charCodeAt(1)))

/** Does the line, behind spaces and signs, begin with one of the pairs, whatever their case? */
export function beginsWith(pairs: ReadonlySet<number>, text: string): boolean {
  const { length } = text
  let at = 0
  while (at < length && (kindOf(unitAt(text, at)) & RIM) !== 0) at++
  return hasPairAt(pairs, text, at)
}

/** Does one of the pairs stand at an offset, whatever its case? */
export function hasPairAt(pairs: ReadonlySet<number>, text: string, at: number): boolean {
  if (at + 1 >= text.length) return false
  const [first, second] = [unitAt(text, at), unitAt(text, at + 1)]
  kindOf(first)
  kindOf(second)
  return pairs.has((smallOf(first) << UNIT_BITS) | smallOf(second))
}
