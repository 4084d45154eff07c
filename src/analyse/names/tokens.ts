/** Text to tokens for the recogniser: words with their case and place in the sentence, numbers, single marks. */
import { type Span, sentencesOf } from '../../text/sentences.js'
import { beginsWord, isDigit, isLetter, keyOf, LONGEST_WORD, type WordForm, WordForms } from './word-forms.js'

/** A word, a number or a mark. Offsets are UTF-16 code units of the text, end exclusive. */
export interface Token extends WordForm {
  readonly start: number
  readonly end: number
  /** Position in the sentences of the text. */
  readonly sentence: number
  /** True where a capital says nothing: at the head of a sentence, line or quotation. */
  readonly opens: boolean
  /** What stands between this token and the one before: nothing, a hyphen, or space. */
  readonly joint: 'none' | 'hyphen' | 'space'
}

/** The tokens of one text and its sentences. */
export interface TokenText {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Span[]
}

const TOKEN =
  /\p{Lu}(?:\.\p{Lu})+\.?(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}\u200c\u200d]*(?:['’][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|\S/uy
const PLAIN_NAME = /^[A-Za-z]+(?:[ -][A-Za-z]+)*$/
/** Marks after which a capital says nothing. */
const OPENING_MARKS = new Set(['"', '“', '„', '«', '[', '•', '·', '*', '–', '—', ':', '|'])
const POSSESSIVE = /['’][sS]$/
const [LINE_END, COMMA, POINT, COLON, SMALL_S] = [10, 44, 46, 58, 115]

const isPlain = (code: number): boolean => isLetter(code) || isDigit(code)
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011
/** Beyond ASCII, what is surely a mark: dashes, quotation marks, bullets, dots. */
const isDashOrQuote = (code: number): boolean => code >= 0x2010 && code <= 0x2027
/** The pattern has to say what it is. */
const isStrange = (code: number): boolean => code > 127 && !isDashOrQuote(code)

/** Where the letters and digits end that begin at `at`. */
function lettersEnd(text: string, at: number): number {
  let end = at
  while (isPlain(text.charCodeAt(end))) end++
  return end
}

/** Where a whole number ends; -1 for `1.5`, `10:30`, `4th`, which the pattern reads. */
function numberEnd(text: string, at: number): number {
  let end = at
  while (isDigit(text.charCodeAt(end))) end++
  const next = text.charCodeAt(end)
  const after = text.charCodeAt(end + 1)
  const goesOn = isLetter(next) || ((next === POINT || next === COMMA || next === COLON) && isDigit(after))
  return goesOn || isStrange(next) || isStrange(after) ? -1 : end
}

/**
 * Where a word of plain letters, a whole number or a plain mark that begins at `at` ends: nearly all tokens, and no pattern is
 * needed for them. -1 where the pattern has to say.
 */
function plainEnd(text: string, at: number): number {
  const first = text.charCodeAt(at)
  if (isStrange(first)) return -1
  if (isDigit(first)) return numberEnd(text, at)
  if (!isLetter(first)) return at + 1
  let end = lettersEnd(text, at)
  if (end === at + 1 && text.charCodeAt(end) === POINT) return -1
  while (isApostrophe(text.charCodeAt(end)) && isPlain(text.charCodeAt(end + 1))) end = lettersEnd(text, end + 1)
  const next = text.charCodeAt(end)
  return isStrange(next) || (isApostrophe(next) && isStrange(text.charCodeAt(end + 1))) ? -1 : end
}

/** Where the token that begins at `at` ends; `at` itself for a space. */
function tokenEnd(text: string, at: number): number {
  const end = plainEnd(text, at)
  if (end >= 0) return end
  TOKEN.lastIndex = at
  return TOKEN.test(text) ? TOKEN.lastIndex : at
}

/** Does what stands from `start` to `end` close with `'s`, and is there more of it? */
const isPossessive = (text: string, start: number, end: number): boolean =>
  end - start > 2 && (text.charCodeAt(end - 1) | 32) === SMALL_S && isApostrophe(text.charCodeAt(end - 2))

/** Begin and end of each piece between spaces and marks, one after the other; possessives cut off. */
function piecesOf(text: string): number[] {
  const pieces: number[] = []
  for (let start = 0; start < text.length; ) {
    const end = isSpace(text.charCodeAt(start)) ? start : tokenEnd(text, start)
    if (end === start) {
      start++
      continue
    }
    if (isPossessive(text, start, end)) pieces.push(start, end - 2, end - 2, end)
    else pieces.push(start, end)
    start = end
  }
  return pieces
}

/** The words by which a name is looked up: hyphens part words here as they do in texts. */
export function keysOf(name: string): string[] {
  // Nearly all names of the lists; the whole tokeniser would cost more than all the rest of starting up.
  if (PLAIN_NAME.test(name)) return name.toLowerCase().split(/[ -]/)
  const pieces = piecesOf(name)
  const keys: string[] = []
  for (let at = 0; at < pieces.length; at += 2) {
    const text = name.slice(pieces[at], pieces[at + 1])
    if (beginsWord(text)) keys.push(keyOf(text))
    else if (text === '&' || POSSESSIVE.test(text)) keys.push(text.replace('’', "'").toLowerCase())
  }
  return keys
}

/** Does a line end between two tokens? */
export function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === LINE_END) return true
  return false
}

/** Forms of all texts: what a word is does not hang on where it stands. */
const forms = new WordForms()

/** Tokenises a text. */
export function tokensOf(text: string): TokenText {
  const sentences = sentencesOf(text)
  const pieces = piecesOf(text)
  const tokens: Token[] = []
  let before: Token | undefined
  let sentence = 0
  let opens = true
  let hyphened = false
  let lastEnd = 0
  for (let piece = 0; piece < pieces.length; piece += 2) {
    const start = pieces[piece] as number
    const end = pieces[piece + 1] as number
    while (sentence + 1 < sentences.length && start >= (sentences[sentence] as Span).end) {
      sentence++
      opens = true
    }
    if (hasLineEnd(text, lastEnd, start)) opens = true
    const touches = start === lastEnd && piece > 0
    const next = pieces[piece + 2]
    if (next !== undefined && isHyphen(text.charCodeAt(start)) && before !== undefined && before.type !== 'mark') {
      // Tokenised captures part the article of Arabic names from its hyphen: `al - Abadi`.
      const joins = (touches && next === end) || before.key === 'al' || before.key === 'el'
      if (joins && beginsWord(text, next)) {
        hyphened = true
        lastEnd = end
        continue
      }
    }
    const { text: written, key, type, case: letters } = forms.at(text, start, end)
    const isWord = type === 'word'
    before = {
      start,
      end,
      text: written,
      key,
      type: end - start > LONGEST_WORD ? 'mark' : type,
      case: letters,
      sentence,
      opens: opens && isWord,
      joint: hyphened ? 'hyphen' : touches ? 'none' : 'space',
    }
    tokens.push(before)
    hyphened = false
    lastEnd = end
    if (type !== 'mark') opens = false
    else if (OPENING_MARKS.has(written)) opens = true
  }
  return { text, tokens, sentences }
}
