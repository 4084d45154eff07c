/** Sentences in which a capital says nothing: title case, and capitals throughout. */
import type { Token, TokenText } from './tokens.js'
import { BIT, type WordFacts } from './word-facts.js'

/** With fewer capitals a sentence is no heading, and with more it is a list of names. */
const [LEAST, MOST] = [3, 30]

const isLong = ({ type, text }: Token): boolean => type === 'word' && text.length >= 3

/** By sentence: long words with a capital. Few sentences have enough of them to be looked at again. */
function capitalsIn({ tokens, sentences }: TokenText): Int32Array {
  const capitals = new Int32Array(sentences.length)
  for (const token of tokens)
    if (token.case !== 'small' && isLong(token)) capitals[token.sentence] = (capitals[token.sentence] as number) + 1
  return capitals
}

/** Is it nearly all capitals, words of the dictionary among them? `from` is the first token of the sentence. */
function isHeading(
  { tokens }: TokenText,
  facts: readonly WordFacts[],
  functions: ReadonlySet<string>,
  from: number,
): boolean {
  let [capital, plain, small] = [0, 0, 0]
  const sentence = tokens[from]?.sentence
  for (let at = from; tokens[at]?.sentence === sentence && at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (!isLong(token) || functions.has(token.key)) continue
    const { bits } = facts[at] as WordFacts
    if (token.case === 'small') small++
    else {
      capital++
      if ((bits & BIT.english) !== 0 && (bits & (BIT.title | BIT.modifier)) === 0) plain++
    }
  }
  return capital >= LEAST && plain >= 2 && capital <= MOST && small * 5 <= capital
}

/** By sentence: is it a heading? A full stop ends sentences, lists of names among them; headlines go without. */
export function headingsOf(source: TokenText, facts: readonly WordFacts[], functions: ReadonlySet<string>): boolean[] {
  const { text, tokens, sentences } = source
  const capitals = capitalsIn(source)
  let from = 0
  return sentences.map(({ start, end }, index) => {
    while (from < tokens.length && (tokens[from] as Token).sentence < index) from++
    const may =
      (capitals[index] as number) >= LEAST && !/[.;,:]["”’)]?$/.test(text.slice(Math.max(start, end - 2), end))
    return may && isHeading(source, facts, functions, from)
  })
}
