/** Text to tokens for the recogniser: words with their case and place in the sentence, numbers, single marks. */
import { type Span, sentencesOf } from '../../text/sentences.js'
import { unitsOf } from '../../text/units.js'
import { piecesOf } from './pieces.js'
import { beginsWord, keyOf, LONGEST_WORD, type WordForm, WordForms } from './word-forms.js'

/** A word, a number or a mark. Offsets are UTF-16 code units of the text, end exclusive. */
export interface Token extends Omit<WordForm, 'id'> {
  readonly form: WordForm
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
  /** By token: number of the stretch that no name reaches beyond, a sentence or a line. */
  readonly units: Int32Array
}

const PLAIN_NAME = /^[A-Za-z]+(?:[ -][A-Za-z]+)*$/
/** Marks after which a capital says nothing. */
const OPENING_MARKS = new Set(['"', '“', '„', '«', '[', '•', '·', '*', '–', '—', ':', '|'])
const POSSESSIVE = /['’][sS]$/
const LINE_END = 10

const isHyphen = (code: number | undefined): boolean => code === 45 || code === 0x2010 || code === 0x2011

/** The words by which a name is looked up: hyphens part words here as they do in texts. */
export function keysOf(name: string): string[] {
  // Nearly all names of the lists; the whole tokeniser would cost more than all the rest of starting up.
  if (PLAIN_NAME.test(name)) return name.toLowerCase().split(/[ -]/)
  const pieces = piecesOf(name, unitsOf(name))
  const keys: string[] = []
  for (let at = 0; at < pieces.length; at += 2) {
    const text = name.slice(pieces[at], pieces[at + 1])
    if (beginsWord(text)) keys.push(keyOf(text))
    else if (text === '&' || POSSESSIVE.test(text)) keys.push(text.replace('’', "'").toLowerCase())
  }
  return keys
}

/** Forms of all texts: what a word is does not hang on where it stands. */
const forms = new WordForms()

/** Tokenises a text. */
export function tokensOf(text: string): TokenText {
  const sentences = sentencesOf(text)
  const letters = unitsOf(text)
  const pieces = piecesOf(text, letters)
  const tokens: Token[] = []
  const units = new Int32Array(pieces.length / 2)
  let before: Token | undefined
  let sentence = 0
  let unit = 0
  let apart = false
  let opens = true
  let hyphened = false
  let lastEnd = 0
  for (let piece = 0; piece < pieces.length; piece += 2) {
    const start = pieces[piece] as number
    const end = pieces[piece + 1] as number
    while (sentence + 1 < sentences.length && start >= (sentences[sentence] as Span).end) {
      sentence++
      apart = true
    }
    for (let at = lastEnd; at < start; at++) if (letters[at] === LINE_END) apart = true
    if (apart) opens = true
    const touches = start === lastEnd && piece > 0
    const next = pieces[piece + 2]
    if (next !== undefined && isHyphen(letters[start]) && before !== undefined && before.type !== 'mark') {
      // Tokenised captures part the article of Arabic names from its hyphen: `al - Abadi`.
      const joins = (touches && next === end) || before.key === 'al' || before.key === 'el'
      if (joins && beginsWord(text, next)) {
        hyphened = true
        lastEnd = end
        continue
      }
    }
    if (apart && before !== undefined) unit++
    apart = false
    units[tokens.length] = unit
    const form = forms.at(text, letters, start, end)
    const { type } = form
    before = {
      start,
      end,
      form,
      text: form.text,
      key: form.key,
      type: end - start > LONGEST_WORD ? 'mark' : type,
      case: form.case,
      sentence,
      opens: opens && type === 'word',
      joint: hyphened ? 'hyphen' : touches ? 'none' : 'space',
    }
    tokens.push(before)
    hyphened = false
    lastEnd = end
    if (type !== 'mark') opens = false
    else if (OPENING_MARKS.has(form.text)) opens = true
  }
  return { text, tokens, sentences, units: units.subarray(0, tokens.length) }
}
