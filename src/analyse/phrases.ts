/** Finds the words and phrases of a vocabulary in a text in one pass, however long the vocabulary is. */
import { type Lexicon, REMEMBERED_LENGTH, type Token } from './lexicon.js'

/** A word or phrase that speaks for a term. */
export interface Pattern {
  /** Position of the term in its vocabulary. */
  readonly term: number
  /** True when it names the term by itself. */
  readonly strong: boolean
  /** The phrase as the vocabulary writes it, unique within the term. */
  readonly phrase: string
}

/** A pattern found. `from` and `to` are positions in the list of tokens, end exclusive. */
export interface PhraseHit {
  readonly pattern: Pattern
  readonly from: number
  readonly to: number
}

/** Finds every pattern; of the patterns of one term that overlap, one that names the term, else the first, then the longest. */
export type PhraseFinder = (tokens: readonly Token[]) => PhraseHit[]

interface PhraseNode {
  readonly exact: Map<string, PhraseNode>
  readonly beginnings: Map<string, PhraseNode>
  /** Lengths that occur among `beginnings`. */
  readonly lengths: Set<number>
  readonly patterns: Pattern[]
}

const createNode = (): PhraseNode => ({ exact: new Map(), beginnings: new Map(), lengths: new Set(), patterns: [] })

function childOf(node: PhraseNode, word: string, open: boolean): PhraseNode {
  const children = open ? node.beginnings : node.exact
  if (open) node.lengths.add(word.length)
  let child = children.get(word)
  if (child === undefined) {
    child = createNode()
    children.set(word, child)
  }
  return child
}

/** The nodes a word leads to: one for the word itself, one for each beginning of it that a pattern names. */
function stepsFrom(node: PhraseNode, word: string): PhraseNode[] {
  const steps: PhraseNode[] = []
  const exact = node.exact.get(word)
  if (exact) steps.push(exact)
  for (const length of node.lengths) {
    const step = length <= word.length ? node.beginnings.get(word.slice(0, length)) : undefined
    if (step) steps.push(step)
  }
  return steps
}

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

/** First steps remembered before starting over: most words begin no pattern, and that is the answer to keep. */
const REMEMBERED_STARTS = 100_000

/** Makes a finder of the patterns. */
export function createPhraseFinder(patterns: readonly Pattern[], lexicon: Lexicon): PhraseFinder {
  const root = createNode()
  for (const pattern of patterns) plant(root, pattern, lexicon)
  const starts = new Map<string, readonly PhraseNode[]>()
  const startsOf = (word: string): readonly PhraseNode[] => {
    if (word.length > REMEMBERED_LENGTH) return stepsFrom(root, word)
    let steps = starts.get(word)
    if (steps === undefined) {
      if (starts.size >= REMEMBERED_STARTS) starts.clear()
      steps = stepsFrom(root, word)
      starts.set(word, steps)
    }
    return steps
  }
  return (tokens) => {
    const hits: PhraseHit[] = []
    /** Per term the place of its last hit in `hits`. */
    const last = new Map<number, number>()
    tokens.forEach((token, from) => {
      let nodes = startsOf(token.word.match)
      if (nodes.length === 0) return
      const here = new Map<number, PhraseHit>()
      for (let to = from + 1; nodes.length > 0; to++) {
        // A later, so longer, match of the same term replaces an earlier one.
        for (const node of nodes) for (const pattern of node.patterns) here.set(pattern.term, { pattern, from, to })
        const next = tokens[to]
        nodes = next && !next.opens ? nodes.flatMap((node) => stepsFrom(node, next.word.match)) : []
      }
      for (const [term, hit] of here) {
        const place = last.get(term)
        const before = place === undefined ? undefined : hits[place]
        if (place === undefined || before === undefined || before.to <= from) last.set(term, hits.push(hit) - 1)
        else if (hit.pattern.strong && !before.pattern.strong) hits[place] = hit
      }
    })
    return hits
  }
}
