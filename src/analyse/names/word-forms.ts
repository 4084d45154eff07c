/** A word, number or mark as it is written, apart from any place: worked out once for each form and shared by all tokens of it. */
import { fold } from '../../text/fold.js'

/** How a word is written: `small`, `Capital`, `CAPITALS` (two letters or more). */
export type Case = 'small' | 'capital' | 'capitals'

/** What the letters of a token say. */
export interface WordForm {
  /** Tells the form from all others; given out in order. */
  readonly id: number
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

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const isDigit = (code: number): boolean => code >= 48 && code <= 57

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

/**
 * The engine's own copy of a string, as it keeps for names of properties: two of them are compared without a look at their letters,
 * and all are of one kind, so that code which reads them stays quick.
 */
const internal = (text: string): string => Object.keys({ [text]: 0 })[0] ?? text

let lastId = 1

function formOf(letters: string): WordForm {
  const type = typeOf(letters)
  const long = letters.length > LONGEST_WORD
  const text = long ? letters : internal(letters)
  const key = type === 'mark' || long ? '' : internal(keyOf(text))
  return { id: ++lastId, text, key, type, case: type === 'word' ? caseOf(text) : 'small' }
}

/** Places for forms, as a power of two; how many letters are kept before all are forgotten. */
const [PLACES, MOST_LETTERS] = [2 ** 16, 2 ** 19]
/** Forms that are kept at a time; their numbers are neighbours. */
export const MOST_FORMS = 2 ** 15

/** The forms met so far, found by their letters: a word seen before is not cut out of its text again. */
export class WordForms {
  /** Number of a form and one, by the hash of its letters; 0 for none. */
  readonly #places = new Int32Array(PLACES)
  readonly #forms: WordForm[] = []
  /** By number of a form: the hash of its letters, and where they begin; a last entry tells where they end. */
  readonly #hashes = new Int32Array(MOST_FORMS)
  readonly #begins = new Int32Array(MOST_FORMS + 1)
  readonly #letters = new Uint16Array(MOST_LETTERS)

  /** The form that stands in `text` from `start` to `end`; `letters` are those of the text. */
  at(text: string, letters: Uint16Array, start: number, end: number): WordForm {
    if (end - start > LONGEST_WORD) return formOf(text.slice(start, end))
    let hash = 0x811c9dc5
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (letters[at] as number), 0x01000193)
    let place = (hash ^ (hash >>> 15)) & (PLACES - 1)
    for (let number = this.#places[place] as number; number !== 0; number = this.#places[place] as number) {
      if (this.#hashes[number - 1] === hash && this.#isForm(number - 1, letters, start, end))
        return this.#forms[number - 1] as WordForm
      place = (place + 1) & (PLACES - 1)
    }
    const form = formOf(text.slice(start, end))
    this.#keep(form, place, hash, letters.subarray(start, end))
    return form
  }

  #isForm(number: number, letters: Uint16Array, start: number, end: number): boolean {
    const begin = this.#begins[number] as number
    if ((this.#begins[number + 1] as number) - begin !== end - start) return false
    for (let at = start; at < end; at++) if (this.#letters[begin + at - start] !== letters[at]) return false
    return true
  }

  #keep(form: WordForm, place: number, hash: number, letters: Uint16Array): void {
    const number = this.#forms.length
    const begin = this.#begins[number] as number
    if (number === MOST_FORMS || begin + letters.length > MOST_LETTERS) {
      this.#places.fill(0)
      this.#forms.length = 0
      return
    }
    this.#places[place] = this.#forms.push(form)
    this.#hashes[number] = hash
    this.#letters.set(letters, begin)
    this.#begins[number + 1] = begin + letters.length
  }
}
