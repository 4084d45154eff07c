/** The forms in which names of organisations are compared across articles: spellings of both shores, legal forms, small words. */
import { fold } from '../../text/fold.js'

/** Said of a company's law, not of its name. */
const LEGAL_FORMS = new Set('inc ltd limited llc plc corp co gmbh ag sa nv bv oao ooo pjsc jsc spa srl pty'.split(' '))
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bdefence\b/g, 'defense'],
  [/\blabour\b/g, 'labor'],
  [/\bcentre\b/g, 'center'],
  [/\bprogramme\b/g, 'program'],
  [/\borganisation\b/g, 'organization'],
  [/\bco operation\b/g, 'cooperation'],
  [/\btheatre\b/g, 'theater'],
]
const SMALL = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to', 'at'])
/** `Washington University` is not the University of Washington. */
const ORDER_TELLS = /\b(?:university|college|school|institute)\b/

/** Is a folded word a company's legal form? */
export const isLegalForm = (word: string): boolean => LEGAL_FORMS.has(word)

/** Folded, without a leading article, legal forms at its end and the difference of `&` and `and`. */
export function organisationKey(name: string): string {
  let key = fold(name.replace(/[’']s\b/g, ' ').replace(/&/g, ' and ')).replace(/^the /, '')
  for (const [british, american] of SPELLINGS) key = key.replace(british, american)
  const words = key.split(' ')
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

/** The words of a name whatever their order: `General Assembly of the United Nations`. Undefined where the order tells names apart. */
export function wordSetKey(key: string): string | undefined {
  const words = key.split(' ').filter((word) => !SMALL.has(word))
  return words.length < 2 || ORDER_TELLS.test(key) ? undefined : words.sort().join(' ')
}

/** First letters of the words of a key, without the small ones; undefined for a single word. */
export function lettersOf(key: string): string | undefined {
  const words = key.split(' ').filter((word) => !SMALL.has(word))
  return words.length < 2 ? undefined : words.map((word) => word[0] ?? '').join('')
}

/** Is it written as an acronym: `NFC`, `N.F.C.`, `AFL-CIO`? */
export const isAcronym = (form: string): boolean => /^[\p{Lu}\p{N}.&-]{2,10}$/u.test(form)
