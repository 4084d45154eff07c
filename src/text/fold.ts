/** The form in which names, tags and words are compared: case, accents, apostrophes, spaces and letter variants levelled. */
import { unitAt } from './characters.js'

/** Letters that readers take for one another though Unicode keeps them apart. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ؤ: 'و',
  ئ: 'ی',
  ё: 'е',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
}
const SAME_LETTERS = new RegExp(`[${Object.keys(SAME_LETTER).join('')}]`, 'g')

const PLAIN_ASCII = /^[a-z0-9 ]*$/
/** Without letters beyond ASCII there is nothing to decompose; nearly every English text is of these characters. */
const PLAIN_LETTERS = /^[\s!-~‘’“”–—…]*$/

/** Folds for comparison: `Bashar al-Assad’s` and `BASHAR AL ASSAD'S` become `bashar al assad's`. Never shown to anyone. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (PLAIN_ASCII.test(lower) && !lower.includes('  ') && lower.trim() === lower) return lower
  if (PLAIN_LETTERS.test(lower)) {
    return lower
      .replace(/[’‘`]/g, "'")
      .replace(/[^a-z0-9']+/g, ' ')
      .trim()
  }
  // Decomposed before and after: styled capitals (𝐀) have no small letter of their own, and İ gains a mark by getting small.
  // Runs are bounded, since one of millions of signs overruns the matcher's stack.
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\u200b-\u200f\u2060\u00ad\u0640]{1,1000}/gu, '')
    .replace(SAME_LETTERS, (letter) => SAME_LETTER[letter] as string)
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[^\p{L}\p{N}']{1,1000}/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/**
 * May a text begin, folded, like a folded one? By its first letter, which settles it for nearly every pair; true where that
 * is none of ASCII.
 */
export function mayFoldTo(text: string, folded: string): boolean {
  const { length } = text
  for (let at = 0; at < length; at++) {
    const code = unitAt(text, at)
    const isLetter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
    if (isLetter || (code >= 0x30 && code <= 0x39)) return folded.charCodeAt(0) === (isLetter ? code | 0x20 : code)
    if (code >= 0x80 || code === 0x27 || code === 0x60) return true
  }
  return true
}
