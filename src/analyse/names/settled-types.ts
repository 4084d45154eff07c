/** One article means one thing by one name: what the model is sure of in one place decides where it wavers. */
import type { ArticleWord } from './article-words.js'
import { isPlaceAlone } from './list-marks.js'
import { type TagType, TYPES } from './name-labels.js'
import type { View } from './tag-features.js'
import type { TaggedSpan } from './tagger.js'
import type { Token } from './tokens.js'
import { BIT } from './word-facts.js'

/** How many times the votes of its own type another must have before a mention changes. */
const CLEAR = 2
/** Votes that a name needs before words it was not seen in are taken for it; in steps of the model. */
const SURE = 12
/** Votes that each mention of a name needs on average where it has several: one doubt repeated is no surer than one doubt. */
const STEADY = 30
/** A single word that the model takes for a person with fewer votes is nobody: the dev sets lose nothing by it. */
const LEAST_FOR_WORD = 30
/** A word that stands for one in full name: `Lindqvist` after `Pia Lindqvist`. */
const SHARE_OF_FULL = 1

type Votes = Record<TagType, number>

/** What the article says of the words of one name. */
interface Tally {
  readonly votes: Votes
  /** Mentions the model saw, and what it gave to them together. */
  named: number
  margin: number
  /** Runs of capitals with just these words, seen or passed over. */
  runs: number
  /** The article has it in full, as a person's surname or as the words of an acronym. */
  explained: boolean
}

const keyOf = (tokens: readonly Token[], from: number, to: number): string => {
  if (to - from === 1) return tokens[from]?.key ?? ''
  let key = ''
  for (let at = from; at < to; at++) if (tokens[at]?.type !== 'mark') key += ` ${tokens[at]?.key}`
  return key.slice(1)
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  let found = tallies.get(key)
  if (found === undefined) {
    found = { votes: { PER: 0, ORG: 0, LOC: 0, MISC: 0 }, named: 0, margin: 0, runs: 0, explained: false }
    tallies.set(key, found)
  }
  return found
}

function countVotes(views: readonly View[], tagged: readonly (readonly TaggedSpan[])[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  tagged.forEach((spans, index) => {
    const { tokens } = (views[index] as View).text
    for (const { from, to, type, margin } of spans) {
      const own = tallyOf(tallies, keyOf(tokens, from, to))
      own.votes[type] += margin
      own.margin += margin
      own.named++
      if (type !== 'PER' || to - from === 1) continue
      const surname = tallyOf(tallies, tokens[to - 1]?.key ?? '')
      surname.votes.PER += margin * SHARE_OF_FULL
      surname.explained = true
    }
  })
  for (const key of views[0]?.acronyms.keys() ?? []) {
    const own = tallies.get(key)
    if (own !== undefined) own.explained = true
  }
  for (const { text } of views) {
    for (const { from, to } of text.runs) {
      const own = tallies.get(keyOf(text.tokens, from, to))
      if (own !== undefined) own.runs++
    }
  }
  return tallies
}

/** Whether the model means it: over some words of no kind, `DH` or the name of a language, it wavers each time. */
const isMeant = ({ margin, named, explained }: Tally): boolean => explained || named < 2 || margin >= STEADY * named

/** Whether the model took the words for a name in most places, so that those where it did not are oversights. */
const isOverseen = ({ named, runs, explained }: Tally): boolean => explained || named * 2 >= runs

/** Written as brands are and no surname is: `WeWork`, `H&M`. Prefixes of surnames (`McDonald`, `DeVito`) are none. */
const isBrand = (word: string): boolean =>
  word.includes('&') || /^(?!Ma?c|Fitz|D[eiu]|L[aeio]|V[ao]n|Al|El|O['’])\p{Lu}\p{Ll}+\p{Lu}/u.test(word)

/**
 * What a single word is that the model takes for a person and the article never has in full: a region or city of the lists, a
 * brand by its letters; undefined when it may be a person. On the dev sets right more often than wrong in each.
 */
const otherThanPerson = ({ text, marks }: View, at: number): TagType | undefined => {
  if (isPlaceAlone(marks.phrase[at])) return 'LOC'
  return isBrand(text.tokens[at]?.text ?? '') ? 'ORG' : undefined
}

const strongest = (votes: Votes): TagType => TYPES.reduce((best, type) => (votes[type] > votes[best] ? type : best))

/** Whether the article writes a word with a capital in mid-sentence and never small: `Frost` beside `frost` is not. */
const isShown = (word: ArticleWord | undefined): boolean => word !== undefined && word.capital > 0 && word.small === 0

/** Words of the text that are named elsewhere in the article and were passed over here: one token each. */
function missedIn(
  { text, words }: View,
  spans: readonly TaggedSpan[],
  tallies: ReadonlyMap<string, Tally>,
): TaggedSpan[] {
  const { tokens, runs, facts, headings } = text
  const taken = new Uint8Array(tokens.length)
  for (const { from, to } of spans) taken.fill(1, from, to)
  const missed: TaggedSpan[] = []
  for (const { from, to } of runs) {
    if (taken.subarray(from, to).includes(1) || headings[tokens[from]?.sentence ?? 0] === true) continue
    const own = tallies.get(keyOf(tokens, from, to))
    if (
      own === undefined ||
      !isMeant(own) ||
      !isOverseen(own) ||
      (to - from === 1 &&
        ((facts[from]?.bits ?? 0) & BIT.english) !== 0 &&
        !isShown(words.get(tokens[from]?.key ?? '')))
    )
      continue
    const type = strongest(own.votes)
    if (own.votes[type] >= SURE) missed.push({ from, to, type, margin: 0 })
  }
  return missed
}

/** Gives every mention of a name the type that its mentions together speak for, and finds mentions that were passed over. */
export function settleTypes(views: readonly View[], tagged: readonly (readonly TaggedSpan[])[]): TaggedSpan[][] {
  const tallies = countVotes(views, tagged)
  return tagged.map((spans, index) => {
    const view = views[index] as View
    const { tokens } = view.text
    const settled: TaggedSpan[] = []
    for (const span of spans) {
      const own = tallyOf(tallies, keyOf(tokens, span.from, span.to))
      if (!isMeant(own)) continue
      const strong = strongest(own.votes)
      const type = own.votes[strong] > CLEAR * own.votes[span.type] ? strong : span.type
      const word = type === 'PER' && span.to - span.from === 1 ? tokens[span.from] : undefined
      const other = word && !own.explained ? otherThanPerson(view, span.from) : undefined
      if (other !== undefined) {
        settled.push({ ...span, type: other })
        continue
      }
      // The capital of a word that opens a sentence says nothing: twice the votes.
      if (word !== undefined && own.votes.PER < LEAST_FOR_WORD * (word.opens ? 2 : 1)) continue
      settled.push(type === span.type ? span : { ...span, type })
    }
    return [...settled, ...missedIn(view, settled, tallies)].sort((a, b) => a.from - b.from)
  })
}
