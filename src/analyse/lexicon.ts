/** Text to words as analysis needs them: folded once per distinct word, with sentence ends kept so that no phrase spans two. */
import { HALF, kindOf, LETTER, MARK, NOTHING, NUMBER, pairKind, SPACE } from '../text/characters.js'
import { fold } from '../text/fold.js'
import { HASH_START, hashOf, hashOn } from '../text/word-table.js'
import { STOP_WORDS } from './data/stop-words.js'
import type { PhraseNode } from './phrase-tree.js'

/** A distinct word of a language. One object stands for every occurrence, and keeps what was once asked of it. */
export interface Word {
  /** The form that is counted and hashed. */
  readonly folded: string
  /** The form that patterns are compared with: spelling variants and Arabic articles levelled as well. */
  readonly match: string
  readonly stop: boolean
  /** The form under which it is a keyword; empty when it says nothing of the article. */
  readonly keyword: string
  /** True when it is written with a capital where the script has them. */
  readonly capital: boolean
  /** The phrases that were last asked for, and what of them begins with it. */
  phrases: PhraseNode | undefined
  starts: readonly PhraseNode[]
}

/** A word in its place: UTF-16 offsets, end exclusive. */
export interface Token {
  readonly word: Word
  readonly start: number
  readonly end: number
  /** True for the first word after a mark that ends a sentence or clause, or after a line end. */
  readonly opens: boolean
}

/** Turns the texts of one language into words. */
export type Lexicon = (text: string) => Token[]

/** One spelling for what British and American writers spell in two ways, because topics are named by these words. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['defense', 'defence'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['labour', 'labor'],
  ['centre', 'center'],
  ['organisation', 'organization'],
  ['organisations', 'organizations'],
  ['neighbourly', 'neighborly'],
  ['theater', 'theatre'],
  ['theaters', 'theatres'],
])

/** The Arabic article with the particles written onto it; what remains must still be a word. */
const ARABIC_ARTICLE = /^(?:و?[فبك]?ال|و?لل)(?=\p{L}{3})/u

/** Distinct words remembered before starting over; some 20 MB. Text of random letters must not fill the memory. */
const REMEMBERED_WORDS = 100_000
/** Longest word worth remembering. */
const REMEMBERED_LENGTH = 40
/** Longer runs are addresses, or script without spaces; neither is a word that two articles share. */
const LONGEST_KEYWORD = 24

const stopWords: ReadonlySet<string> = new Set(STOP_WORDS.map(fold))

/** Levels the English plural, so that "missile" and "missiles" are one keyword; other endings stay. */
const singular = (word: string): string => (/^[a-z]{4,}[^sui]s$/.test(word) ? word.slice(0, -1) : word)

function isTelling(folded: string, stop: boolean): boolean {
  const shortest = /^[a-z\d]*$/.test(folded) ? 3 : 2
  const fits = folded.length >= shortest && folded.length <= LONGEST_KEYWORD
  return fits && !stop && /\p{L}/u.test(folded)
}

function describeWord(raw: string, language: string): Word {
  const folded = fold(raw)
  const match = language === 'ar' ? folded.replace(ARABIC_ARTICLE, '') : (SPELLINGS.get(folded) ?? folded)
  const stop = stopWords.has(folded)
  const keyword = isTelling(folded, stop) ? singular(folded) : ''
  return { folded, match, stop, keyword, capital: /^\p{Lu}/u.test(raw), phrases: undefined, starts: [] }
}

/** The words met so far, found by a hash of their letters that the scan adds up: no word is cut out of its text twice. */
class KnownWords {
  #letters: string[] = []
  #words: (Word | undefined)[] = []
  #count = 0

  constructor(readonly language: string) {
    this.#empty(1 << 12)
  }

  #empty(size: number): void {
    this.#letters = new Array<string>(size).fill('')
    this.#words = new Array<Word | undefined>(size).fill(undefined)
    this.#count = 0
  }

  /** The word that stands in `text` from `start` to `end`. */
  at(text: string, start: number, end: number, hash: number): Word {
    if (end - start > REMEMBERED_LENGTH) return describeWord(text.slice(start, end), this.language)
    const slot = this.#slotOf(text, start, end, hash)
    const known = this.#words[slot]
    if (known !== undefined) return known
    // A slice of a text holds on to the text; of these few letters it holds on to nothing else.
    const letters = ` ${text.slice(start, end)}`.slice(1)
    const word = describeWord(letters, this.language)
    if (this.#count >= REMEMBERED_WORDS) this.#empty(1 << 12)
    else if (this.#count * 2 > this.#words.length) this.#grow()
    this.#put(letters, word, hash)
    return word
  }

  #slotOf(text: string, start: number, end: number, hash: number): number {
    const letters = this.#letters
    const mask = letters.length - 1
    let slot = hash & mask
    for (let known = letters[slot] as string; known !== ''; known = letters[slot] as string) {
      if (known.length === end - start && isAt(known, text, start)) break
      slot = (slot + 1) & mask
    }
    return slot
  }

  #put(letters: string, word: Word, hash: number): void {
    const slot = this.#slotOf(letters, 0, letters.length, hash)
    this.#letters[slot] = letters
    this.#words[slot] = word
    this.#count++
  }

  #grow(): void {
    const [letters, words] = [this.#letters, this.#words]
    this.#empty(words.length * 2)
    for (let slot = 0; slot < words.length; slot++) {
      const word = words[slot]
      if (word !== undefined) this.#put(letters[slot] as string, word, hashOf(letters[slot] as string))
    }
  }
}

function isAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

// Constants of this file, as an imported name is fetched anew at every use, which a scan feels.
const kind = kindOf
const add = hashOn
const PAIR = HALF
const BEGIN = HASH_START
const END = NOTHING
const WORD_PART = LETTER | MARK | NUMBER
const UNDERSCORE = 95
const LINE_FEED = 10
/** Marks that part two phrases when a blank follows. A full stop inside a word ("U.S.") parts nothing. */
const PARTING = new Set([...'.!?;:؟؛。'].map((mark) => mark.charCodeAt(0)))
const BLANK = SPACE

const isParting = (code: number, text: string, at: number): boolean =>
  code === LINE_FEED || (PARTING.has(code) && at + 1 < text.length && (kind(text.charCodeAt(at + 1)) & BLANK) !== 0)

const ASCII = 128
const isWordSign = (code: number): boolean => (kind(code) & WORD_PART) !== 0 || code === UNDERSCORE
/** 1 for the units of ASCII that words are made of: nearly every letter of most texts. */
const asciiWords = Uint8Array.from({ length: ASCII }, (_, code) => (isWordSign(code) ? 1 : 0))

/** Makes the lexicon of a language, given as the first part of a BCP 47 tag. */
export function createLexicon(language: string): Lexicon {
  const known = new KnownWords(language)
  const signs = asciiWords
  return (text) => {
    const tokens: Token[] = []
    const { length } = text
    let opens = true
    let start = -1
    let hash = BEGIN
    for (let at = 0; at <= length; at++) {
      // Behind the end stands a sign that is nothing, which ends the last word.
      const code = at < length ? text.charCodeAt(at) : END
      let isSign = code < ASCII && signs[code] === 1
      let isPair = false
      if (code >= ASCII) {
        const own = kind(code)
        const whole = (own & PAIR) === 0 ? own : pairKind(text, at)
        isPair = (own & PAIR) !== 0 && whole !== 0
        isSign = (whole & WORD_PART) !== 0
      }
      if (isSign) {
        if (start < 0) {
          start = at
          hash = BEGIN
        }
        hash = add(hash, code)
        if (isPair) hash = add(hash, text.charCodeAt(at + 1))
      } else {
        if (start >= 0) {
          tokens.push({ word: known.at(text, start, at, hash), start, end: at, opens })
          start = -1
          opens = false
        }
        if (!opens) opens = isParting(code, text, at)
      }
      if (isPair) at++
    }
    return tokens
  }
}
