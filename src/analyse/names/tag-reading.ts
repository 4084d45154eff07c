/** An article as the trained recogniser reads it: runs, candidates, marks of lists, and the features of each token. */
import { acronymsIn, articleWords, companyOf, type ReadText } from './article-words.js'
import { headingsOf } from './headings.js'
import { marksOf } from './list-marks.js'
import type { NameLists } from './name-lists.js'
import type { PhraseList } from './phrases.js'
import { candidatesOf, capitalsOf, type Run, runsOf } from './runs.js'
import { REACH, tokenFeatures, type View } from './tag-features.js'
import type { Token, TokenText } from './tokens.js'
import { type FactsOfWords, UNREAD, type WordFacts } from './word-facts.js'
import type { WordSets } from './word-sets.js'
import { FeatureHashes } from './word-sides.js'

/** Tokens in a row that may belong to names. `to` is exclusive; all lie in one sentence. */
export interface Island {
  readonly from: number
  readonly to: number
}

/** Reads the texts of one article together, since each word is judged by the whole article. */
export function viewsOf(
  sources: readonly { readonly source: TokenText }[],
  { names, words }: { readonly names: PhraseList; readonly words: WordSets },
  factsOfWords: FactsOfWords,
  lists: NameLists,
): View[] {
  const texts = sources.map(({ source }) => readText(source, words.functions, factsOfWords, names))
  const uses = articleWords(texts)
  const acronyms = acronymsIn(texts)
  return texts.map((text) => ({ text, marks: marksOf(text, lists), words: uses, acronyms }))
}

function readText(
  source: TokenText,
  functions: ReadonlySet<string>,
  factsOfWords: FactsOfWords,
  names: PhraseList,
): ReadText {
  const { tokens, units } = source
  const base = { tokens, units, capitals: capitalsOf(tokens) }
  const candidates = candidatesOf(base, functions)
  const facts = factsNear(tokens, candidates, factsOfWords)
  const runs = runsOf(base, facts)
  const runAt = new Int32Array(tokens.length).fill(-1)
  for (let index = 0; index < runs.length; index++) {
    const { from, to } = runs[index] as Run
    for (let at = from; at < to; at++) runAt[at] = index
  }
  const headings = headingsOf(source, facts, functions)
  const text = { ...base, candidates, facts, listedAt: names.matches(tokens), runs, runAt, headings }
  return { ...text, company: companyOf(text) }
}

/** What is to be known of each word. Most stand too far from any name for anything to ask. */
function factsNear(tokens: readonly Token[], candidates: Uint8Array, factsOfWords: FactsOfWords): WordFacts[] {
  const facts = new Array<WordFacts>(tokens.length)
  let last = -Infinity
  let next = nextCandidate(candidates, 0)
  for (let at = 0; at < tokens.length; at++) {
    if (at === next) {
      last = at
      next = nextCandidate(candidates, at + 1)
    }
    const near = at - last <= REACH || next - at <= REACH
    facts[at] = near ? factsOfWords.of(tokens[at] as Token) : UNREAD
  }
  return facts
}

function nextCandidate(candidates: Uint8Array, from: number): number {
  const next = candidates.indexOf(1, from)
  return next < 0 ? Infinity : next
}

/** The stretches of candidates, each within a sentence. */
export function islandsOf({ candidates, tokens, units }: ReadText): Island[] {
  const islands: Island[] = []
  for (let from = 0; from < tokens.length; ) {
    if (candidates[from] !== 1) {
      from++
      continue
    }
    let to = from + 1
    while (to < tokens.length && candidates[to] === 1 && units[to] === units[from]) to++
    islands.push({ from, to })
    from = to
  }
  return islands
}

/** Hashes of all features of one token, for the trainer. */
export function featuresOf(view: View, at: number): Int32Array {
  const found = new FeatureHashes()
  tokenFeatures(view, at, found)
  return found.hashes.subarray(0, found.count)
}
