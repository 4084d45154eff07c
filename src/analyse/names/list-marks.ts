/** Where the lists of names match a text, for the trained recogniser: the kind of list at each token and the place in the name. */
import type { ReadText } from './article-words.js'
import { hashOfWords, LONGEST_LISTED, type NameLists } from './name-lists.js'
import type { Token } from './tokens.js'
import type { WordFacts } from './word-facts.js'

/** Names of lists at each token; 0 for none. */
export interface Marks {
  /** Of the lists of states, peoples, places and organisations. */
  readonly phrase: Int32Array
  /** Of the lists kept as hashes; names of several words only, for single words are marked in their facts. */
  readonly listed: Int32Array
}

const KINDS = ['person', 'organisation', 'state', 'place', 'nationality', 'other'] as const

/** First, inside, last, or the only word of a name. */
const placeIn = (at: number, length: number): number => (length === 1 ? 3 : at === 0 ? 0 : at === length - 1 ? 2 : 1)

/** Kind and place in one number, never 0. */
const markOf = (kind: number, at: number, length: number): number => 1 + kind * 4 + placeIn(at, length)

const PLACE_ALONE = markOf(KINDS.indexOf('place'), 0, 1)

/** Does a mark of `Marks.phrase` stand for a whole name that the lists know as a place and as nothing else? */
export const isPlaceAlone = (mark: number | undefined): boolean => mark === PLACE_ALONE

/** The lists a mark of `Marks.listed` stands for, and the place in the name. */
export const readMark = (mark: number): { readonly lists: number; readonly place: number } => ({
  lists: (mark - 1) >> 2,
  place: (mark - 1) & 3,
})

/** A name of the lists: its tokens and its lists. */
interface Listed {
  readonly length: number
  readonly lists: number
}

/** The longest listed name of two words or more that begins at a candidate; undefined where there is none. */
function longestListed(
  { tokens, candidates, units, facts }: ReadText,
  lists: NameLists,
  from: number,
): Listed | undefined {
  if ((tokens[from] as Token).case === 'small') return undefined
  const { length } = tokens
  const unit = units[from]
  const words: number[] = []
  let longest: Listed | undefined
  for (let at = from; at < length && words.length < LONGEST_LISTED; at++) {
    const token = tokens[at] as Token
    if (candidates[at] !== 1 || units[at] !== unit) break
    if (token.type === 'mark') {
      if (token.text === '.' && tokens[at - 1]?.text.length === 1) continue
      break
    }
    words.push((facts[at] as WordFacts).hash)
    const found = words.length < 2 ? 0 : lists.of(hashOfWords(words))
    if (found !== 0) longest = { length: at + 1 - from, lists: found }
  }
  return longest
}

/** Marks a text; of names that overlap the first and longest counts. */
export function marksOf(text: ReadText, lists: NameLists): Marks {
  const { tokens, candidates, listedAt } = text
  const phrase = new Int32Array(tokens.length)
  const listed = new Int32Array(tokens.length)
  for (let at = 0; at < tokens.length; ) {
    const match = candidates[at] === 1 && tokens[at]?.type === 'word' ? listedAt[at] : undefined
    const length = match?.length ?? 0
    for (let inside = 0; match !== undefined && inside < length; inside++)
      phrase[at + inside] = markOf(KINDS.indexOf(match.known.kind), inside, length)
    at += Math.max(1, length)
  }
  for (let at = 0; at < tokens.length; ) {
    const found = candidates[at] === 1 ? longestListed(text, lists, at) : undefined
    const length = found?.length ?? 1
    for (let inside = 0; found !== undefined && inside < length; inside++)
      listed[at + inside] = markOf(found.lists, inside, length)
    at += length
  }
  return { phrase, listed }
}
