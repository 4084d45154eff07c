/** One text as the recogniser reads it: tokens, known names at each of them, and what the rest of the article says of their words. */
import type { WordSets } from './knowledge.js'
import type { PhraseList, PhraseMatch } from './phrases.js'
import type { Token, TokenText } from './tokens.js'

/** How often the article writes a word small, and capitalised where a capital means something. */
export interface WordUse {
  small: number
  capital: number
}

/** What all rules are given. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly names: PhraseList
  readonly words: WordSets
  readonly uses: ReadonlyMap<string, WordUse>
  /** By sentence: every word has a capital, so a capital says nothing. */
  readonly headings: readonly boolean[]
}

/** Sentences written in title case or in capitals: nearly every long word has a capital, dictionary words among them. */
export function headingsOf(source: TokenText, words: WordSets): boolean[] {
  const counts = source.sentences.map(() => ({ capital: 0, plain: 0, small: 0 }))
  for (const token of source.tokens) {
    const count = counts[token.sentence]
    if (count === undefined || token.type !== 'word' || token.text.length < 3 || words.functions.has(token.key))
      continue
    if (token.case === 'small') count.small++
    else {
      count.capital++
      if (words.english.has(token.key) && !words.titles.has(token.key) && !words.titleModifiers.has(token.key))
        count.plain++
    }
  }
  return counts.map(({ capital, plain, small }, index) => {
    const span = source.sentences[index]
    // A full stop ends sentences, lists of names among them; headlines go without.
    const stopped = span !== undefined && /[.;,:]["”’)]?$/.test(source.text.slice(span.start, span.end))
    return !stopped && capital >= 3 && plain >= 2 && capital <= 30 && small * 5 <= capital
  })
}

/** Counts the words of the article; headings say nothing of case and are left out. */
export function wordUses(
  sources: readonly { source: TokenText; headings: readonly boolean[] }[],
): Map<string, WordUse> {
  const uses = new Map<string, WordUse>()
  for (const { source, headings } of sources) {
    for (const token of source.tokens) {
      if (token.type !== 'word' || token.opens || headings[token.sentence] === true) continue
      let use = uses.get(token.key)
      if (use === undefined) {
        use = { small: 0, capital: 0 }
        uses.set(token.key, use)
      }
      if (token.case === 'small') use.small++
      else use.capital++
    }
  }
  return uses
}

/** Whether the article shows this word to be a name: it has a capital in mid-sentence and is never written small. */
export function shownAsName(reading: Reading, key: string): boolean {
  const use = reading.uses.get(key)
  return use !== undefined && use.capital > 0 && use.small === 0
}

/** `I'm`, `We're`. */
function isContraction(words: WordSets, key: string): boolean {
  const at = key.indexOf("'")
  return at > 0 && (key.endsWith("n't") || words.functions.has(key.slice(0, at)))
}

/** The known name that begins at a token, if what stands there can be meant as it. */
export function knownAt(reading: Reading, at: number): PhraseMatch | undefined {
  const token = reading.tokens[at]
  if (token === undefined || token.type !== 'word') return undefined
  const match = reading.names.match(reading.tokens, at)
  if (match === undefined || match.length > 1 || match.known.kind === 'state') return match
  // `Nice`, `Split`, `Reading` at the head of a sentence are words first.
  const doubtful = token.opens || reading.headings[token.sentence] === true
  if (doubtful && reading.words.english.has(token.key) && !shownAsName(reading, token.key)) return undefined
  return match
}

/** Whether a capitalised word can be part of a name where it stands. */
export function canName(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (token === undefined || token.type !== 'word' || token.case === 'small') return false
  const { words } = reading
  if (words.functions.has(token.key) || isContraction(words, token.key)) return false
  if (token.text.length === 1) return reading.tokens[at + 1]?.text === '.' || reading.tokens[at + 1]?.case === 'capital'
  if (!words.english.has(token.key)) return true
  if (reading.headings[token.sentence] === true) return words.titles.has(token.key)
  return true
}

/** Keys of a name: small words and all, marks left out, a leading article gone. */
export function keyOfRange(reading: Reading, from: number, to: number): string {
  const keys: string[] = []
  for (let at = from; at < to; at++) {
    const token = reading.tokens[at]
    if (token !== undefined && token.type !== 'mark' && !(at === from && token.key === 'the')) keys.push(token.key)
  }
  return keys.join(' ')
}
