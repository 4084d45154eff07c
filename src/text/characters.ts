/**
 * What each character is, in a table that fills itself: a scan over a text asks the table once a character, and only a
 * character that was never met before asks the slow classes of Unicode. Patterns that walk a text once for every
 * question took most of the time of reading a dump; one scan that answers all of them takes a tenth.
 */

/** A letter of any script. */
export const LETTER = 1
/** A combining mark. */
export const MARK = 2
/** A number of any script. */
export const NUMBER = 4
/** A capital. */
export const UPPER = 8
/** A small letter. */
export const LOWER = 16
/** White space as patterns understand it. */
export const SPACE = 32
/** A digit of ASCII. */
export const DIGIT = 64
/** Punctuation or a symbol. */
export const SIGN = 128
/** Half of a character beyond the first plane; `pairKind` tells what the whole is. */
export const HALF = 256
/** The straight apostrophe. */
export const APOSTROPHE = 512
/** The curly apostrophe, which is a closing quotation mark as well. */
export const CURLY_APOSTROPHE = 65536
/** The joiner that Persian has inside words. */
export const JOINER = 1024
/** A hyphen. */
export const HYPHEN = 2048
/** A comma. */
export const COMMA = 4096
/** A bar, bullet or arrow that parts entries. */
export const SEPARATOR = 8192
/** A double quotation mark. */
export const QUOTE = 16384
/** A sign of Chinese or Japanese writing, which has no spaces between words. */
export const CJK = 32768
/** A letter that has a capital. */
export const RAISABLE = 262144
/** A character that is in the table. */
const KNOWN = 131072

/** A unit that is none of all this: scans put it behind the end of a text. Reading beyond the end makes a loop many times slower. */
export const NOTHING = 0

const UNICODE: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [MARK, /\p{M}/u],
  [NUMBER, /\p{N}/u],
  [UPPER, /\p{Lu}/u],
  [LOWER, /\p{Ll}/u],
  [SPACE, /\s/],
  [DIGIT, /[0-9]/],
  [SIGN, /[\p{P}\p{S}]/u],
  [HALF, /[\ud800-\udfff]/],
  [APOSTROPHE, /'/],
  [CURLY_APOSTROPHE, /’/],
  [JOINER, /\u200c/],
  [HYPHEN, /-/],
  [COMMA, /,/],
  [SEPARATOR, /[|•·»›→▸■●]/],
  [QUOTE, /["“”„«»]/],
  [RAISABLE, /\p{Changes_When_Uppercased}/u],
  [CJK, /[\u3040-\u30ff\u3400-\u9fff]/],
]

/** Stands for the small form of a letter that has two characters: it is in no word of any list. */
const UNWRITABLE = 0xffff

const kinds = new Int32Array(0x10000)
const smalls = new Uint16Array(0x10000)

/** Looks a UTF-16 unit up in Unicode and keeps what was found. */
function learn(code: number): number {
  const character = String.fromCharCode(code)
  let kind = KNOWN
  for (const [bit, pattern] of UNICODE) if (pattern.test(character)) kind |= bit
  const small = character.toLowerCase()
  smalls[code] = small.length === 1 ? small.charCodeAt(0) : UNWRITABLE
  kinds[code] = kind
  return kind
}

const { charCodeAt } = String.prototype

/**
 * The UTF-16 unit at an offset that lies in the text. Scans that see slices, joined strings and short ones alike ask by this:
 * the engine keeps each sort apart, and looking the method up anew for every character takes five times as long as the rest.
 * A single look beyond an end, anywhere, makes the engine do so again for all.
 */
export const unitAt = (text: string, at: number): number => charCodeAt.call(text, at)

/** The units of a few signs. */
export const unitSet = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)))

/** What a UTF-16 unit is: the bits above. */
export const kindOf = (code: number): number => (kinds[code] as number) || learn(code)

/** The small form of a unit whose kind was asked before; itself for what has none. */
export const smallOf = (code: number): number => smalls[code] as number

const pairs = new Map<number, number>()

/** What the two halves at `at` are together; 0 when the second one is missing. */
export const pairKind = (text: string, at: number): number => kindOfPoint(text.codePointAt(at) ?? 0)

/** What a character beyond the first plane is; 0 for half of one. */
export function kindOfPoint(point: number): number {
  if (point <= 0xffff) return 0
  let kind = pairs.get(point)
  if (kind === undefined) {
    kind = KNOWN
    const character = String.fromCodePoint(point)
    for (const [bit, pattern] of UNICODE) if (bit !== HALF && pattern.test(character)) kind |= bit
    pairs.set(point, kind)
  }
  return kind
}

/** Is there a character of one of the kinds in the text? */
export function holdsKind(text: string, kinds: number): boolean {
  const { length } = text
  for (let at = 0; at < length; at++) {
    const own = kindOf(unitAt(text, at))
    if ((((own & HALF) === 0 ? own : pairKind(text, at)) & kinds) !== 0) return true
  }
  return false
}
