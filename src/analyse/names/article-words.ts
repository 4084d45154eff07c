/** What the rest of the article says of a word: how it is written elsewhere, and in what company. */
import type { PhraseMatch } from './phrases.js'
import type { Run } from './runs.js'
import type { Token } from './tokens.js'
import { BIT, type WordFacts } from './word-facts.js'

/** Company a word can be in; the index is a bit of `companyOf` and a place in `ArticleWord.company`. */
const COMPANIES = 14

/** One word over the whole article. */
export interface ArticleWord {
  /** False until a text has it at a place that counts. */
  met: boolean
  small: number
  capital: number
  company: Uint16Array
}

/** One text with what has been found out about its tokens. */
export interface ReadText {
  readonly tokens: readonly Token[]
  readonly facts: readonly WordFacts[]
  /** By token: the name of the lists that begins there. */
  readonly listedAt: readonly (PhraseMatch | undefined)[]
  readonly runs: readonly Run[]
  /** Position in `runs` of the run a token is in, -1 for none. */
  readonly runAt: Int32Array
  readonly candidates: Uint8Array
  /** By token: a word with a capital, 1. */
  readonly capitals: Uint8Array
  /** By token: number of the sentence or line, beyond which no name reaches. */
  readonly units: Int32Array
  /** By sentence: every word has a capital. */
  readonly headings: readonly boolean[]
  /** By token: the company of a capital, as bits. */
  readonly company: Uint16Array
}

/** A text while its company is not known. */
type Companionless = Omit<ReadText, 'company'>

/** Do two tokens stand in one sentence and line? False beyond the text, of which arrays are not asked: they answer slowly. */
export const isNear = (units: Int32Array, at: number, other: number): boolean =>
  other >= 0 && other < units.length && units[other] === units[at]

const IN = new Set(['in', 'at', 'near', 'from', 'to', 'outside', 'across'])

const bits = ({ facts }: Companionless, at: number): number => facts[at]?.bits ?? 0

/** Company of a token of a run, as bits. */
function companyAt(text: Companionless, run: Run, at: number): number {
  const { tokens, runAt, units } = text
  const before = run.from === 0 ? undefined : tokens[run.from - 1]
  const after = tokens[run.to]
  const near = isNear(units, at, run.from - 1)
  const nearAfter = isNear(units, at, run.to)
  const last = bits(text, run.to - 1)
  const first = bits(text, run.from)
  const given = (first & (BIT.given | BIT.listGiven)) !== 0
  const several = run.to - run.from > 1
  let company = 0
  if (
    near &&
    (bits(text, run.from - 1) & (BIT.title | BIT.honorific | BIT.personNoun)) !== 0 &&
    before?.type === 'word'
  )
    company |= 1
  if (at > run.from && (bits(text, at - 1) & (BIT.title | BIT.honorific)) !== 0) company |= 1
  if (several && at > run.from && given && (last & BIT.orgHead) === 0) company |= 2
  if (several && at === run.to - 1 && given) company |= 4
  if (nearAfter && (bits(text, run.to) & BIT.speech) !== 0 && at === run.to - 1) company |= 8
  if (near && before !== undefined && IN.has(before.key) && at === run.from) company |= 16
  if (near && before?.key === 'the') company |= 32
  if (several && (last & BIT.orgHead) !== 0) company |= 64
  if (after?.text === "'s" || after?.text === '’s') company |= 128
  if (several && at === run.from) company |= 256
  if (several && at === run.to - 1) company |= 512
  if (near && before?.text === '(' && after?.text === ')') company |= 1024
  if (near && before?.key === 'of') company |= 2048
  if (nearAfter && (bits(text, run.to) & (BIT.orgHead | BIT.bodyWord)) !== 0 && at === run.to - 1) company |= 4096
  if (after?.text === ',' && (runAt[run.to + 1] ?? -1) >= 0) company |= 8192
  return company
}

/** The company of all words with capitals; those that stand in no run have none. */
export function companyOf(text: Companionless): Uint16Array {
  const company = new Uint16Array(text.tokens.length)
  for (const run of text.runs)
    for (let at = run.from; at < run.to; at++)
      if (text.tokens[at]?.type === 'word' && text.tokens[at]?.case !== 'small') company[at] = companyAt(text, run, at)
  return company
}

const NO_COMPANY = new Uint16Array(COMPANIES)

/** The words that may belong to a name; nothing is asked of the others. */
function candidateWords(texts: readonly ReadText[]): Map<string, ArticleWord> {
  const words = new Map<string, ArticleWord>()
  for (const { tokens, candidates } of texts) {
    for (let at = 0; at < tokens.length; at++) {
      if (candidates[at] !== 1) continue
      const { type, key } = tokens[at] as Token
      if (type === 'word' && !words.has(key)) words.set(key, { met: false, small: 0, capital: 0, company: NO_COMPANY })
    }
  }
  return words
}

function countCapital(word: ArticleWord, says: boolean, company: number): void {
  word.met = true
  if (says) word.capital++
  if (company === 0) return
  if (word.company === NO_COMPANY) word.company = new Uint16Array(COMPANIES)
  for (let bit = 0; bit < COMPANIES; bit++)
    if ((company >> bit) & 1 && (word.company[bit] as number) < 60_000) (word.company[bit] as number)++
}

/** Counts the words of an article that may belong to a name. Headings and openings of sentences say nothing of case. */
export function articleWords(texts: readonly ReadText[]): Map<string, ArticleWord> {
  const words = candidateWords(texts)
  for (const { tokens, headings, company } of texts) {
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token
      if (token.type !== 'word' || (token.case === 'small' && token.joint === 'none')) continue
      const word = words.get(token.key)
      if (word === undefined) continue
      if (token.case !== 'small')
        countCapital(word, !token.opens && headings[token.sentence] !== true, company[at] as number)
      else if (word.met || token.key.length > 1) {
        word.met = true
        word.small++
      }
    }
  }
  return words
}

/** Acronyms the article explains by a run of words with those initials: to the bits of the run's last word. */
export function acronymsIn(texts: readonly ReadText[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const { tokens, facts, runs, units } of texts) {
    for (let index = 0; index < runs.length; index++) {
      const { from, to } = runs[index] as Run
      const next = runs[index + 1]
      const goesOn = next !== undefined && next.from - to <= 2 && units[next.from] === units[from]
      if (to - from === 1 && !goesOn) continue
      let initials = ''
      for (let at = from; at < to; at++)
        if (tokens[at]?.case !== 'small' && tokens[at]?.type === 'word') initials += tokens[at]?.key[0] ?? ''
      if (initials.length >= 2) found.set(initials, facts[to - 1]?.bits ?? 0)
      // `Ministry of Foreign Affairs`: over one small word.
      if (!goesOn) continue
      let longer = initials
      for (let at = next.from; at < next.to; at++)
        if (tokens[at]?.case !== 'small' && tokens[at]?.type === 'word') longer += tokens[at]?.key[0] ?? ''
      if (longer.length >= 3) found.set(longer, facts[to - 1]?.bits ?? 0)
    }
  }
  return found
}
