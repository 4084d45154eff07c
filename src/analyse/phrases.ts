/** Finds the words and phrases of a vocabulary in a text in one pass, however long the vocabulary is. */
import type { Lexicon, Token } from './lexicon.js'
import { childOf, createNode, type Pattern, type PhraseNode, stepFrom } from './phrase-tree.js'

/** A pattern found. `from` and `to` are positions in the list of tokens, end exclusive. */
export interface PhraseHit {
  readonly pattern: Pattern
  readonly from: number
  readonly to: number
}

/** Finds every pattern; of the patterns of one term that overlap, one that names the term, else the first, then the longest. */
export type PhraseFinder = (tokens: readonly Token[]) => PhraseHit[]

function plant(root: PhraseNode, pattern: Pattern, lexicon: Lexicon): void {
  const { phrase } = pattern
  let node = root
  for (const piece of phrase.split(' ')) {
    // A star alone is a beginning of no letters, which every word has; no pattern may begin with it.
    if (piece === '*' && node !== root) node = childOf(node, '', true)
    for (const token of lexicon(piece)) node = childOf(node, token.word.match, piece[token.end] === '*')
  }
  if (node !== root) node.patterns.push(pattern)
}

/** The patterns that begin with a token: per term the longest. Nearly always there are none. */
function hitsAt(
  tokens: readonly Token[],
  from: number,
  starts: readonly PhraseNode[],
): ReadonlyMap<number, PhraseHit> | undefined {
  let here: Map<number, PhraseHit> | undefined
  let nodes = starts
  for (let to = from + 1; nodes.length > 0; to++) {
    for (const node of nodes) {
      // A later, so longer, match of the same term replaces an earlier one.
      for (const pattern of node.patterns) {
        here ??= new Map()
        here.set(pattern.term, { pattern, from, to })
      }
    }
    const token = tokens[to]
    if (!token || token.opens) break
    const next: PhraseNode[] = []
    for (const node of nodes) stepFrom(node, token.word.match, next)
    nodes = next
  }
  return here
}

/** Makes a finder of the patterns. The words of a lexicon keep what begins with them: most begin nothing. */
export function createPhraseFinder(patterns: readonly Pattern[], lexicon: Lexicon): PhraseFinder {
  const root = createNode()
  for (const pattern of patterns) plant(root, pattern, lexicon)
  const startsOf = ({ word }: Token): readonly PhraseNode[] => {
    if (word.phrases !== root) {
      const starts: PhraseNode[] = []
      stepFrom(root, word.match, starts)
      word.phrases = root
      word.starts = starts
    }
    return word.starts
  }
  return (tokens) => {
    const hits: PhraseHit[] = []
    /** Per term the place of its last hit in `hits`. */
    const last = new Map<number, number>()
    for (let from = 0; from < tokens.length; from++) {
      const starts = startsOf(tokens[from] as Token)
      const here = starts.length === 0 ? undefined : hitsAt(tokens, from, starts)
      if (here === undefined) continue
      for (const [term, hit] of here) {
        const place = last.get(term)
        const before = place === undefined ? undefined : hits[place]
        if (place === undefined || before === undefined || before.to <= from) last.set(term, hits.push(hit) - 1)
        else if (hit.pattern.strong && !before.pattern.strong) hits[place] = hit
      }
    }
    return hits
  }
}
