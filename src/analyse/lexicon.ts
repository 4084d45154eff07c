/** Text to words as analysis needs them: folded once per distinct word, with sentence ends kept so that no phrase spans two. */
import { fold } from '../text/fold.js'
import { STOP_WORDS } from './data/stop-words.js'

/** A distinct word of a language. One object stands for every occurrence. */
interface Word {
  /** The form that is counted and hashed. */
  readonly folded: string
  /** The form that patterns are compared with: spelling variants and Arabic articles levelled as well. */
  readonly match: string
  readonly stop: boolean
  /** True when it is written with a capital where the script has them. */
  readonly capital: boolean
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

/** A word, or what parts two phrases. A full stop inside a word ("U.S.") parts nothing. */
const PIECE = /([\p{L}\p{M}\p{N}_]+)|[.!?;:؟؛。](?=\s)|\n/gu

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

/** Longest word worth remembering: the engine keeps a longer piece of a text as a view of the text, all of which would stay. */
export const REMEMBERED_LENGTH = 12

const stopWords: ReadonlySet<string> = new Set(STOP_WORDS.map(fold))

function describeWord(raw: string, language: string): Word {
  const folded = fold(raw)
  const match = language === 'ar' ? folded.replace(ARABIC_ARTICLE, '') : (SPELLINGS.get(folded) ?? folded)
  return { folded, match, stop: stopWords.has(folded), capital: /^\p{Lu}/u.test(raw) }
}

/** Makes the lexicon of a language, given as the first part of a BCP 47 tag. */
export function createLexicon(language: string): Lexicon {
  const known = new Map<string, Word>()
  const wordFor = (raw: string): Word => {
    if (raw.length > REMEMBERED_LENGTH) return describeWord(raw, language)
    let word = known.get(raw)
    if (word === undefined) {
      if (known.size >= REMEMBERED_WORDS) known.clear()
      word = describeWord(raw, language)
      known.set(raw, word)
    }
    return word
  }
  return (text) => {
    const tokens: Token[] = []
    let opens = true
    for (const piece of text.matchAll(PIECE)) {
      const raw = piece[1]
      if (raw !== undefined) {
        tokens.push({ word: wordFor(raw), start: piece.index, end: piece.index + raw.length, opens })
      }
      opens = raw === undefined
    }
    return tokens
  }
}
