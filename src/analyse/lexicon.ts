/** Text to words as analysis needs them: folded once per distinct word, with sentence ends kept so that no phrase spans two. */
import { HALF, kindOf, LETTER, MARK, NUMBER, pairKind, SPACE } from '../text/characters.js'
import { fold } from '../text/fold.js'
import { unitsOf } from '../text/units.js'
import { grown, WordNumbers } from '../text/word-numbers.js'
import { HASH_START, hashOn } from '../text/word-table.js'
import { STOP_WORDS } from './data/stop-words.js'

/** A text as its words in their places: lists of one length. */
export interface Words {
  readonly text: string
  /** By which the lexicon knows the word. */
  readonly numbers: Int32Array
  /** UTF-16 offsets of where they begin. */
  readonly starts: Int32Array
  /** 1 for the first word after a mark that ends a sentence or clause, or after a line end; else 0. */
  readonly opens: Uint8Array
}

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

const CAPITAL = /^\p{Lu}/u
/** The Arabic article with the particles written onto it; what remains must still be a word. */
const ARABIC_ARTICLE = /^(?:و?[فبك]?ال|و?لل)(?=\p{L}{3})/u

/** Distinct words, and letters of them, remembered before starting over; some 20 MB. Random letters must not fill the memory. */
const REMEMBERED_WORDS = 100_000
const REMEMBERED_LETTERS = 2_000_000
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

// Constants of this file, as an imported name is fetched anew at every use, which a scan feels.
const kind = kindOf
const add = hashOn
const PAIR = HALF
const BEGIN = HASH_START
const WORD_PART = LETTER | MARK | NUMBER
const UNDERSCORE = 95
const LINE_FEED = 10
const BLANK_SIGN = 32
/** Marks that part two phrases when a blank follows. A full stop inside a word ("U.S.") parts nothing. */
const PARTING = new Set([...'.!?;:؟؛。'].map((mark) => mark.charCodeAt(0)))
const BLANK = SPACE

/** Behind the last unit stands a 0, which is no blank. */
const isParting = (code: number, units: Uint16Array, at: number): boolean =>
  code === LINE_FEED || (PARTING.has(code) && (kind(units[at + 1] as number) & BLANK) !== 0)

const ASCII = 128
const isWordSign = (code: number): boolean => (kind(code) & WORD_PART) !== 0 || code === UNDERSCORE
/** 1 for the units of ASCII that words are made of: nearly every letter of most texts. */
const asciiWords = Uint8Array.from({ length: ASCII }, (_, code) => (isWordSign(code) ? 1 : 0))

/** 64 bits of a word in two numbers, so that no two words of an archive meet by chance. */
function printsOf(word: string): [number, number] {
  let [first, second] = [HASH_START, HASH_START]
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    first = hashOn(first, code)
    second = Math.imul(second ^ code, 0x85ebca6b)
    second ^= second >>> 15
  }
  return [first, second]
}

/** Where the words of a text are put down while it is read, to be copied in one piece. */
class Places {
  numbers = new Int32Array(1 << 12)
  starts = new Int32Array(1 << 12)
  opens = new Uint8Array(1 << 12)

  /** Makes room for the words of a text: every second letter may be one. */
  fit(text: string): void {
    const most = (text.length >> 1) + 1
    if (most <= this.numbers.length) return
    this.numbers = new Int32Array(most)
    this.starts = new Int32Array(most)
    this.opens = new Uint8Array(most)
  }
}

/** The words of a language, by numbers that hold as long as it lives. What is known of them lies side by side in memory. */
export class Lexicon {
  readonly #numbers = new WordNumbers()
  readonly #keywordNumbers = new Map<string, number>()
  readonly #places = new Places()
  /** Words of which something is known. */
  #known = 0

  /** By word: two numbers that stand for its folded form in fingerprints. */
  prints = new Int32Array(1 << 12)
  /** By word: the form that patterns are compared with: spelling variants and Arabic articles levelled as well. */
  readonly match: string[] = []
  /** By word: the place of its keyword in `keywords`, -1 for one that says nothing of the article. */
  keywordOf = new Int32Array(1 << 11)
  /** By word: 1 when it is written with a capital, where the script has them. */
  capital = new Uint8Array(1 << 11)
  /** The forms under which words are keywords. */
  readonly keywords: string[] = []

  /** @param language the first part of a BCP 47 tag */
  constructor(readonly language: string) {}

  /** True when it has met so many words that a new lexicon is better. */
  get isFull(): boolean {
    return this.#numbers.count > REMEMBERED_WORDS || this.#numbers.letterCount > REMEMBERED_LETTERS
  }

  /** UTF-16 offset behind the word in a place. */
  endOf({ numbers, starts }: Words, place: number): number {
    return (starts[place] as number) + this.#numbers.lengthOf(numbers[place] as number)
  }

  /** Turns a text into words. */
  read(text: string): Words {
    const units = unitsOf(text)
    this.#places.fit(text)
    const { numbers, starts, opens } = this.#places
    const signs = asciiWords
    const { length } = text
    let count = 0
    let opening = 1
    let start = -1
    let hash = BEGIN
    // The 0 behind the end ends the last word.
    for (let at = 0; at <= length; at++) {
      let code = units[at] as number
      if (code < ASCII && signs[code] === 1) {
        if (start < 0) {
          start = at
          hash = BEGIN
        }
        // Most signs are followed by another, of which nothing else need be asked.
        do {
          hash = add(hash, code)
          code = units[++at] as number
        } while (code < ASCII && signs[code] === 1)
      }
      let isSign = false
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
        if (isPair) hash = add(hash, units[at + 1] as number)
      } else {
        if (start >= 0) {
          const number = this.#numbers.numberAt(units, start, at, hash)
          if (number === this.#known) this.#learn(text.slice(start, at))
          numbers[count] = number
          starts[count] = start
          opens[count++] = opening
          start = -1
          opening = 0
        }
        if (opening === 0 && code !== BLANK_SIGN && isParting(code, units, at)) opening = 1
      }
      if (isPair) at++
    }
    return { text, numbers: numbers.slice(0, count), starts: starts.slice(0, count), opens: opens.slice(0, count) }
  }

  /** Keeps what there is to know of the next word. */
  #learn(raw: string): void {
    const number = this.#known++
    if (number >= this.keywordOf.length) {
      this.keywordOf = grown(this.keywordOf, number + 1)
      this.capital = grown(this.capital, number + 1)
      this.prints = grown(this.prints, 2 * number + 2)
    }
    // A slice of a text holds on to the text; of these few letters it holds on to nothing else.
    const folded = fold(` ${raw}`.slice(1))
    const stop = stopWords.has(folded)
    this.prints.set(printsOf(folded), 2 * number)
    this.match.push(this.language === 'ar' ? folded.replace(ARABIC_ARTICLE, '') : (SPELLINGS.get(folded) ?? folded))
    this.keywordOf[number] = isTelling(folded, stop) ? this.#keywordNumber(singular(folded)) : -1
    this.capital[number] = CAPITAL.test(raw) ? 1 : 0
  }

  #keywordNumber(form: string): number {
    let number = this.#keywordNumbers.get(form)
    if (number === undefined) {
      number = this.keywords.push(form) - 1
      this.#keywordNumbers.set(form, number)
    }
    return number
  }
}
