/** A–Z indexes: names under the letter a reader would look under, in every alphabet, on one page or one page a letter. */
import { fold } from '../text/fold.js'
import { byCodePoint, byReading } from '../text/order.js'
import type { HrefTo } from './addresses.js'
import type { Letter, LetterGroup } from './context-parts.js'

/** A name that an index lists. */
export interface IndexedName {
  readonly name: string
  /** The form it is filed under: `Putin, Vladimir`. */
  readonly sortName: string
  /** Its page. */
  readonly outputPath: string
  /** Articles. */
  readonly count: number
}

/** The names under one letter, sorted for readers. */
export interface LetterNames {
  /** Lower-case letter, or `other`; for names that are not under letters, what identifies the group on its page. */
  readonly letter: string
  /** What stands above the names. Absent: the letter. */
  readonly heading?: string
  readonly names: readonly IndexedName[]
}

/** Where names that begin with no letter are, and those of scripts that have thousands of characters instead of an alphabet. */
const OTHER = 'other'
const NO_ALPHABET = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{N}]/u

/** The letter to look under: the base letter, so that `Ö` is under `o`. */
export function letterOf(sortName: string): string {
  const first = /[\p{L}\p{N}]/u.exec(fold(sortName))?.[0]?.normalize('NFC')
  return first === undefined || NO_ALPHABET.test(first) ? OTHER : first
}

/** `A` for `a`; `Other`. */
export const letterName = (letter: string): string => (letter === OTHER ? 'Other' : letter.toUpperCase())

/** Files names under letters; letters and names in reading order, `other` last. */
export function namesByLetter(names: readonly IndexedName[]): LetterNames[] {
  const letters = new Map<string, IndexedName[]>()
  const sorted = [...names].sort((a, b) => byReading(a.sortName, b.sortName) || byCodePoint(a.outputPath, b.outputPath))
  for (const name of sorted) {
    const letter = letterOf(name.sortName)
    const group = letters.get(letter)
    if (group) group.push(name)
    else letters.set(letter, [name])
  }
  return [...letters]
    .sort(([a], [b]) => Number(a === OTHER) - Number(b === OTHER) || byReading(a, b))
    .map(([letter, members]) => ({ letter, names: members }))
}

/** The page of a letter: `actors/-/a.html`. A slug is never `-`, so it stands in no one's way. */
export const letterAddress = (folder: string, letter: string): string => `${folder}/-/${letter}.html`

/** For `id` and fragment. */
export const letterKey = (letter: string): string => `letter-${letter}`

/** The names of a letter as a template shows them. */
export const letterGroup = (to: HrefTo, { letter, heading, names }: LetterNames): LetterGroup => ({
  key: letterKey(letter),
  letter: heading ?? letterName(letter),
  names: names.map((name) => ({ text: name.sortName, href: to(name.outputPath), count: name.count })),
})

/** The bar of letters: to their own pages, or to their places on this page. */
export const letterBar = (
  letters: readonly LetterNames[],
  hrefOf: (letter: string) => string,
  current?: string,
): Letter[] =>
  letters.map(({ letter }) => ({ text: letterName(letter), href: hrefOf(letter), current: letter === current }))
