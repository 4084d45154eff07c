/** A word, number or mark as it is written, apart from any place: worked out once for each form and shared by all tokens of it. */
import { fold } from '../../text/fold.js'

/** How a word is written: `small`, `Capital`, `CAPITALS` (two letters or more). */
export type Case = 'small' | 'capital' | 'capitals'

/** What the letters of a token say. */
export interface WordForm {
  readonly text: string
  /** Folded, dots of abbreviations gone: `u.s.` becomes `us`. Empty for marks, and for runs of letters too long for a word. */
  readonly key: string
  readonly type: 'word' | 'number' | 'mark'
  readonly case: Case
}

/** A longer run of letters is no word, and hashing it again and again is dear. */
export const LONGEST_WORD = 60

const LETTER_OR_NUMBER = /^[\p{L}\p{N}]/u
const NUMBER = /^\p{N}/u
const PLAIN = /^[a-z]+$/

export const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** The form in which words are looked up. */
export function keyOf(text: string): string {
  const lower = text.toLowerCase()
  return PLAIN.test(lower) ? lower : fold(lower.replaceAll('.', ''))
}

/** Does a word or a number begin at a place of a text? */
export function beginsWord(text: string, at = 0): boolean {
  const first = text.charCodeAt(at)
  return first < 128 ? isLetter(first) || isDigit(first) : LETTER_OR_NUMBER.test(text.slice(at, at + 2))
}

function typeOf(text: string): WordForm['type'] {
  if (!beginsWord(text)) return 'mark'
  const first = text.charCodeAt(0)
  return (first < 128 ? isDigit(first) : NUMBER.test(text)) ? 'number' : 'word'
}

function caseOf(text: string): Case {
  const first = text.charAt(0)
  if (first === first.toLowerCase()) return 'small'
  return text.length > 1 && text === text.toUpperCase() ? 'capitals' : 'capital'
}

function formOf(text: string): WordForm {
  const type = typeOf(text)
  const key = type === 'mark' || text.length > LONGEST_WORD ? '' : keyOf(text)
  return { text, key, type, case: type === 'word' ? caseOf(text) : 'small' }
}

/** Places for forms, as a power of two, and how many are taken before all are forgotten, so that memory has a bound. */
const PLACES = 2 ** 16
const MOST_KEPT = PLACES / 2

/** The forms met so far, found by their letters in the text itself: a word seen before is not cut out of its text again. */
export class WordForms {
  #kept = new Array<WordForm | undefined>(PLACES)
  #count = 0

  /** The form of the letters from `start` to `end`. */
  at(text: string, start: number, end: number): WordForm {
    if (end - start > LONGEST_WORD) return formOf(text.slice(start, end))
    let hash = 0x811c9dc5
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    let place = (hash ^ (hash >>> 15)) & (PLACES - 1)
    for (let form = this.#kept[place]; form !== undefined; form = this.#kept[place]) {
      if (isAt(form.text, text, start, end)) return form
      place = (place + 1) & (PLACES - 1)
    }
    return this.#keep(place, formOf(text.slice(start, end)))
  }

  #keep(place: number, form: WordForm): WordForm {
    if (this.#count === MOST_KEPT) {
      this.#kept = new Array<WordForm | undefined>(PLACES)
      this.#count = 0
    }
    this.#kept[place] = form
    this.#count++
    return form
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
