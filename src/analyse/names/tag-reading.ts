/** An article as the trained recogniser reads it: runs, candidates, marks of lists, and the features of each token. */
import { acronymsIn, articleWords, type ReadText } from './article-words.js'
import { headingsOf } from './headings.js'
import { marksOf } from './list-marks.js'
import type { NameLists } from './name-lists.js'
import type { PhraseList } from './phrases.js'
import { candidatesOf, runsOf } from './runs.js'
import { REACH, tokenFeatures, type View } from './tag-features.js'
import { hasLineEnd, type TokenText } from './tokens.js'
import { type FactsOfWords, UNREAD } from './word-facts.js'
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
  const texts = sources.map(({ source }): ReadText => {
    const { tokens } = source
    const units = unitsOf(source)
    const candidates = candidatesOf(tokens, words.functions, units)
    const near = nearOf(candidates)
    const facts = tokens.map((token, at) => (near[at] === 1 ? factsOfWords.of(token) : UNREAD))
    const runs = runsOf(tokens, facts, units)
    const runAt = new Int32Array(tokens.length).fill(-1)
    for (const [index, { from, to }] of runs.entries()) runAt.fill(index, from, to)
    return { tokens, facts, runs, runAt, units, candidates, headings: headingsOf(source, facts, words.functions) }
  })
  const uses = articleWords(texts)
  const acronyms = acronymsIn(texts)
  return texts.map((text) => ({ text, marks: marksOf(text, names, lists), words: uses, acronyms }))
}

/** By token: does anything ask for the word? Most words of a text stand too far from any name. */
function nearOf(candidates: Uint8Array): Uint8Array {
  const near = new Uint8Array(candidates.length)
  for (let at = 0; at < candidates.length; at++)
    if (candidates[at] === 1) near.fill(1, Math.max(0, at - REACH), at + REACH + 1)
  return near
}

/** By token: number of the stretch that no name reaches beyond, a sentence or a line. */
function unitsOf({ text, tokens }: TokenText): Int32Array {
  const units = new Int32Array(tokens.length)
  let unit = 0
  tokens.forEach((token, at) => {
    const before = tokens[at - 1]
    if (before !== undefined && (before.sentence !== token.sentence || hasLineEnd(text, before.end, token.start)))
      unit++
    units[at] = unit
  })
  return units
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
