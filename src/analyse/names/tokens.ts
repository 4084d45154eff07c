/** Text to tokens for the recogniser: words with their case and place in the sentence, numbers, single marks. */
import { fold } from '../../text/fold.js'
import { type Span, sentencesOf } from '../../text/sentences.js'

/** How a word is written: `small`, `Capital`, `CAPITALS` (two letters or more). */
export type Case = 'small' | 'capital' | 'capitals'

/** A word, a number or a mark. Offsets are UTF-16 code units of the text, end exclusive. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Folded, dots of abbreviations gone: `u.s.` becomes `us`. Empty for marks. */
  readonly key: string
  readonly type: 'word' | 'number' | 'mark'
  readonly case: Case
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
const POSSESSIVE = /['’][sS]$/
const LETTER_OR_NUMBER = /^[\p{L}\p{N}]/u
const NUMBER = /^\p{N}/u
const PLAIN = /^[a-z]+$/
const PLAIN_NAME = /^[A-Za-z]+(?:[ -][A-Za-z]+)*$/
const HYPHENS = new Set(['-', '‐', '‑'])
const OPENING_MARKS = new Set(['"', '“', '„', '«', '‘', "'", '(', '[', '•', '·', '*', '–', '—', '-', ':', '|'])
const LINE_END = 10
/** A longer run of letters is no word, and hashing it again and again is dear. */
const LONGEST_WORD = 60

/** The form in which tokens are looked up. */
function keyOf(text: string): string {
  const lower = text.toLowerCase()
  return PLAIN.test(lower) ? lower : fold(lower.replaceAll('.', ''))
}

/** The words by which a name is looked up: hyphens part words here as they do in texts. */
export function keysOf(name: string): string[] {
  // Nearly all names of the lists; the whole tokeniser would cost more than all the rest of starting up.
  if (PLAIN_NAME.test(name)) return name.toLowerCase().split(/[ -]/)
  return rawTokens(name)
    .filter(({ text }) => LETTER_OR_NUMBER.test(text) || text === '&' || POSSESSIVE.test(text))
    .map(({ text }) => (LETTER_OR_NUMBER.test(text) ? keyOf(text) : text.replace('’', "'").toLowerCase()))
}

function caseOf(text: string): Case {
  const first = text.charAt(0)
  if (first === first.toLowerCase()) return 'small'
  return text.length > 1 && text === text.toUpperCase() ? 'capitals' : 'capital'
}

interface Raw {
  readonly start: number
  readonly text: string
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

/**
 * Where a word of plain letters or a plain mark that begins at `at` ends: nearly all tokens, and no pattern is needed for them.
 * -1 where the pattern has to say.
 */
function plainEnd(text: string, at: number): number {
  const first = text.charCodeAt(at)
  if (first > 127 || isDigit(first)) return -1
  if (!isLetter(first)) return at + 1
  let end = at + 1
  let code = text.charCodeAt(end)
  while (isLetter(code) || isDigit(code)) code = text.charCodeAt(++end)
  const abbreviated = code === 46 && end === at + 1
  return code > 127 || code === 39 || abbreviated ? -1 : end
}

/** Where the token that begins at `at` ends; `at` itself for a space. */
function tokenEnd(text: string, at: number): number {
  const end = plainEnd(text, at)
  if (end >= 0) return end
  TOKEN.lastIndex = at
  return TOKEN.test(text) ? TOKEN.lastIndex : at
}

/** `…'s`: the pattern need not look at words that do not end so. */
const endsPossessive = (word: string): boolean =>
  (word.charCodeAt(word.length - 1) | 32) === 115 && POSSESSIVE.test(word)

/** The pieces between spaces and marks; possessives cut off. */
function rawTokens(text: string): Raw[] {
  const raw: Raw[] = []
  for (let start = 0; start < text.length; ) {
    const end = isSpace(text.charCodeAt(start)) ? start : tokenEnd(text, start)
    if (end === start) {
      start++
      continue
    }
    const word = text.slice(start, end)
    const cut = word.length > 2 && endsPossessive(word) ? word.length - 2 : word.length
    if (cut === word.length) raw.push({ start, text: word })
    else raw.push({ start, text: word.slice(0, cut) }, { start: start + cut, text: word.slice(cut) })
    start = end
  }
  return raw
}

/** Does a token begin like a word or a number? */
function beginsWord(text: string): boolean {
  const first = text.charCodeAt(0)
  return first < 128 ? isLetter(first) || isDigit(first) : LETTER_OR_NUMBER.test(text)
}

function beginsNumber(text: string): boolean {
  const first = text.charCodeAt(0)
  return first < 128 ? isDigit(first) : NUMBER.test(text)
}

/** Does a line end between two tokens? */
export function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === LINE_END) return true
  return false
}

/** Tokenises a text. */
export function tokensOf(text: string): TokenText {
  const sentences = sentencesOf(text)
  const raw = rawTokens(text)
  const tokens: Token[] = []
  let sentence = 0
  let opens = true
  let hyphened = false
  let lastEnd = 0
  raw.forEach(({ start, text: word }, index) => {
    const end = start + word.length
    while (sentence + 1 < sentences.length && start >= (sentences[sentence]?.end ?? 0)) {
      sentence++
      opens = true
    }
    if (hasLineEnd(text, lastEnd, start)) opens = true
    const touches = start === lastEnd && index > 0
    const next = raw[index + 1]
    const before = tokens.at(-1)
    if (HYPHENS.has(word) && next !== undefined && beginsWord(next.text)) {
      // Tokenised captures part the article of Arabic names from its hyphen: `al - Abadi`.
      const article = before?.key === 'al' || before?.key === 'el'
      if (before !== undefined && before.type !== 'mark' && ((touches && next.start === end) || article)) {
        hyphened = true
        lastEnd = end
        return
      }
    }
    const letter = beginsWord(word)
    const type = !letter ? 'mark' : beginsNumber(word) ? 'number' : 'word'
    tokens.push({
      start,
      end,
      text: word,
      key: type === 'mark' || word.length > LONGEST_WORD ? '' : keyOf(word),
      type: word.length > LONGEST_WORD ? 'mark' : type,
      case: type === 'word' ? caseOf(word) : 'small',
      sentence,
      opens: opens && type === 'word',
      joint: hyphened ? 'hyphen' : touches ? 'none' : 'space',
    })
    hyphened = false
    lastEnd = end
    if (letter) opens = false
    else if (OPENING_MARKS.has(word)) opens ||= word !== '-' && word !== '(' && word !== "'" && word !== '‘'
  })
  return { text, tokens, sentences }
}
