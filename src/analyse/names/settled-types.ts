/** One article means one thing by one name: what the model is sure of in one place decides where it wavers. */
import type { ArticleWord } from './article-words.js'
import { type TagType, TYPES } from './name-labels.js'
import type { View } from './tag-features.js'
import type { TaggedSpan } from './tagger.js'
import type { Token } from './tokens.js'
import { BIT } from './word-facts.js'

/** How many times the votes of its own type another must have before a mention changes. */
const CLEAR = 2
/** Votes that a name needs before words it was not seen in are taken for it; in steps of the model. */
const SURE = 12
/** A single word that the model takes for a person with fewer votes is nobody: the dev sets lose nothing by it. */
const LEAST_FOR_WORD = 30
/** A word that stands for one in full name: `Lindqvist` after `Pia Lindqvist`. */
const SHARE_OF_FULL = 1

type Votes = Record<TagType, number>

const keyOf = (tokens: readonly Token[], from: number, to: number): string => {
  let key = ''
  for (let at = from; at < to; at++) if (tokens[at]?.type !== 'mark') key += ` ${tokens[at]?.key}`
  return key.slice(1)
}

function votesFor(votes: Map<string, Votes>, key: string): Votes {
  let found = votes.get(key)
  if (found === undefined) {
    found = { PER: 0, ORG: 0, LOC: 0, MISC: 0 }
    votes.set(key, found)
  }
  return found
}

function countVotes(views: readonly View[], tagged: readonly (readonly TaggedSpan[])[]): Map<string, Votes> {
  const votes = new Map<string, Votes>()
  tagged.forEach((spans, index) => {
    const { tokens } = (views[index] as View).text
    for (const { from, to, type, margin } of spans) {
      votesFor(votes, keyOf(tokens, from, to))[type] += margin
      if (type === 'PER' && to - from > 1) votesFor(votes, tokens[to - 1]?.key ?? '').PER += margin * SHARE_OF_FULL
    }
  })
  return votes
}

const strongest = (votes: Votes): TagType => TYPES.reduce((best, type) => (votes[type] > votes[best] ? type : best))

/** Whether the article writes a word with a capital in mid-sentence and never small: `Frost` beside `frost` is not. */
const isShown = (word: ArticleWord | undefined): boolean => word !== undefined && word.capital > 0 && word.small === 0

/** Words of the text that are named elsewhere in the article and were passed over here: one token each. */
function missedIn(
  { text, words }: View,
  spans: readonly TaggedSpan[],
  votes: ReadonlyMap<string, Votes>,
): TaggedSpan[] {
  const { tokens, runs, facts, headings } = text
  const taken = new Uint8Array(tokens.length)
  for (const { from, to } of spans) taken.fill(1, from, to)
  const missed: TaggedSpan[] = []
  for (const { from, to } of runs) {
    if (taken.subarray(from, to).includes(1) || headings[tokens[from]?.sentence ?? 0] === true) continue
    const own = votes.get(keyOf(tokens, from, to))
    if (
      own === undefined ||
      (to - from === 1 &&
        ((facts[from]?.bits ?? 0) & BIT.english) !== 0 &&
        !isShown(words.get(tokens[from]?.key ?? '')))
    )
      continue
    const type = strongest(own)
    if (own[type] >= SURE) missed.push({ from, to, type, margin: 0 })
  }
  return missed
}

/** Gives every mention of a name the type that its mentions together speak for, and finds mentions that were passed over. */
export function settleTypes(views: readonly View[], tagged: readonly (readonly TaggedSpan[])[]): TaggedSpan[][] {
  const votes = countVotes(views, tagged)
  return tagged.map((spans, index) => {
    const view = views[index] as View
    const settled = spans.map((span) => {
      const own = votesFor(votes, keyOf(view.text.tokens, span.from, span.to))
      const type = strongest(own)
      return own[type] > CLEAR * own[span.type] ? { ...span, type } : span
    })
    const sure = settled.filter(({ from, to, type }) => {
      const word = type === 'PER' && to - from === 1 ? view.text.tokens[from] : undefined
      // The capital of a word that opens a sentence says nothing: twice the votes.
      return word === undefined || votesFor(votes, word.key).PER >= LEAST_FOR_WORD * (word.opens ? 2 : 1)
    })
    return [...sure, ...missedIn(view, sure, votes)].sort((a, b) => a.from - b.from)
  })
}
