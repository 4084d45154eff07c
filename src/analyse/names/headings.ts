/** Sentences in which a capital says nothing: title case, and capitals throughout. */
import type { TokenText } from './tokens.js'
import { BIT, type WordFacts } from './word-facts.js'

/** By sentence: nearly every long word has a capital, words of the dictionary among them. */
export function headingsOf(source: TokenText, facts: readonly WordFacts[], functions: ReadonlySet<string>): boolean[] {
  const counts = source.sentences.map(() => ({ capital: 0, plain: 0, small: 0 }))
  source.tokens.forEach((token, at) => {
    const count = counts[token.sentence]
    if (count === undefined || token.type !== 'word' || token.text.length < 3 || functions.has(token.key)) return
    if (token.case === 'small') {
      count.small++
      return
    }
    count.capital++
    const { bits } = facts[at] as WordFacts
    if ((bits & BIT.english) !== 0 && (bits & (BIT.title | BIT.modifier)) === 0) count.plain++
  })
  return counts.map(({ capital, plain, small }, index) => {
    const span = source.sentences[index]
    // A full stop ends sentences, lists of names among them; headlines go without.
    const stopped =
      span !== undefined && /[.;,:]["”’)]?$/.test(source.text.slice(Math.max(span.start, span.end - 2), span.end))
    return !stopped && capital >= 3 && plain >= 2 && capital <= 30 && small * 5 <= capital
  })
}
