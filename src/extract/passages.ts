/**
 * The passages of a source (its sentences, and its lines where no sentence ends) as fingerprints: what is compared when
 * an archive is searched for text that stands in many of its files. The blocks of a draft are cut by the same rules.
 */
import type { SourceFile } from '../model/source-file.js'
import { unitAt } from '../text/characters.js'
import { readPage } from './page-passages.js'

/** A passage: its fingerprint and how much of a text it is. */
export interface Passage {
  /** 32 bits, never 0; odd for a passage that reads like a sentence of prose. Figures, marks, spaces and case do not count. */
  readonly fingerprint: number
  /** Letters it holds. */
  readonly letters: number
}

/** Shorter passages ("Share this", "World") say nothing by repeating, and subheads of a series are as short. */
const LEAST_WORDS = 3
const LEAST_LETTERS = 12
/** From these sizes on a passage with a mark at its end is taken for prose: two thirds of the sentences in news are longer. */
const PROSE_WORDS = 8
const PROSE_LETTERS = 40
/** A page of this many sentences is no article; the others are not counted, so that no file fills the memory. */
const MOST_PASSAGES = 2000

/** The bit by which capitals differ. */
const CASE = 32
/** Prime of the hash (FNV-1a). */
const PRIME = 0x01000193

const isBlank = (code: number): boolean => (code >= 9 && code <= 13) || code === 32 || code === 0xa0
/** Marks that end a sentence when a space follows. */
const ENDS = new Set([...'.!?…؟।'].map((mark) => mark.charCodeAt(0)))
/** Marks that end it at once: their scripts write no space. */
const FULL_STOPS = new Set([...'。！？'].map((mark) => mark.charCodeAt(0)))
/** Marks that may stand between the end and the space. */
const CLOSERS = new Set([...'"\'”’»)]'].map((mark) => mark.charCodeAt(0)))

/**
 * Is the character beyond ASCII one that counts? Accented Latin letters do not: pages write them as references (`&uuml;`),
 * and every reference by name is passed over. The unaccented letters beside them tell passages apart well enough.
 */
const counts = (code: number): boolean =>
  code >= 0x250 && !(code >= 0x2000 && code < 0x2c00) && !(code >= 0x3000 && code < 0x3040) && code < 0xfe00

/** Takes characters in order and cuts them into passages. */
class PassageReader {
  readonly passages: Passage[] = []
  #hash = 0x811c9dc5
  #letters = 0
  /** In halves: a sign of a script without spaces is half a word. */
  #halfWords = 0
  #inWord = false
  #ended = false

  /** One character. */
  take(code: number): void {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) {
      this.#letter(code | CASE)
    } else if (isBlank(code)) {
      this.#inWord = false
      if (this.#ended) this.cut()
    } else if (code < 128) {
      if (ENDS.has(code)) this.#ended = true
      else if (!CLOSERS.has(code)) this.#ended = false
    } else if (counts(code)) {
      if (code >= 0x2e80) this.#halfWords++
      this.#letter(code)
    } else if (FULL_STOPS.has(code)) {
      this.#ended = true
      this.cut()
    } else if (ENDS.has(code)) this.#ended = true
    else if (!CLOSERS.has(code)) this.#ended = false
  }

  /** The letters of ASCII that stand in a row from an offset on: most of a text. Returns the offset behind them. */
  takeLetters(text: string, from: number): number {
    const { length } = text
    let hash = this.#hash
    let at = from
    for (; at < length; at++) {
      const code = unitAt(text, at) | CASE
      if (code < 97 || code > 122) break
      hash = Math.imul(hash ^ code, PRIME)
    }
    if (at > from) this.#countLetters(at - from, hash)
    return at
  }

  #countLetters(letters: number, hash: number): void {
    this.#hash = hash
    this.#letters += letters
    this.#ended = false
    if (this.#inWord) return
    this.#inWord = true
    this.#halfWords += 2
  }

  #letter(code: number): void {
    this.#countLetters(1, Math.imul(this.#hash ^ code, PRIME))
  }

  /** Ends the passage. */
  cut(): void {
    const words = this.#halfWords / 2
    if (words >= LEAST_WORDS && this.#letters >= LEAST_LETTERS && this.passages.length < MOST_PASSAGES) {
      const prose = this.#ended && words >= PROSE_WORDS && this.#letters >= PROSE_LETTERS
      this.passages.push({ fingerprint: finish(this.#hash, prose), letters: this.#letters })
    }
    this.#hash = 0x811c9dc5
    this.#letters = 0
    this.#halfWords = 0
    this.#inWord = false
    this.#ended = false
  }
}

/** Spreads the bits (the last steps of MurmurHash3) and writes into the lowest whether it is prose. */
function finish(hash: number, prose: boolean): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  mixed = (mixed ^ (mixed >>> 16)) >>> 0
  return (prose ? mixed | 1 : mixed & ~1 || 2) >>> 0
}

/** The passages of a text; a line end ends a passage. */
export function passagesOf(text: string): Passage[] {
  const reader = new PassageReader()
  const { length } = text
  for (let at = 0; at < length; at++) {
    at = reader.takeLetters(text, at)
    if (at === length) break
    const code = unitAt(text, at)
    if (code === 10 || code === 13) reader.cut()
    else reader.take(code)
  }
  reader.cut()
  return reader.passages
}

/** Fingerprints of a source's passages, sorted, each once. None for Markdown, which is taken at its word. */
export function fingerprintsOf({ format, text }: Pick<SourceFile, 'format' | 'text'>): Uint32Array {
  if (format === 'markdown') return new Uint32Array(0)
  let passages: readonly Passage[]
  if (format === 'html') {
    const reader = new PassageReader()
    readPage(text, reader)
    passages = reader.passages
  } else passages = passagesOf(text)
  return Uint32Array.from(new Set(passages.map(({ fingerprint }) => fingerprint))).sort()
}
