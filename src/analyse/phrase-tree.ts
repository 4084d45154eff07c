/** The tree of the phrases of a vocabulary: word by word from the root, each word in full or by its beginning. */

/** A word or phrase that speaks for a term. */
export interface Pattern {
  /** Position of the term in its vocabulary. */
  readonly term: number
  /** True when it names the term by itself. */
  readonly strong: boolean
  /** The phrase as the vocabulary writes it, unique within the term. */
  readonly phrase: string
}

/** What has been read when a few words of a phrase have been read. */
export interface PhraseNode {
  readonly exact: Map<string, PhraseNode>
  readonly beginnings: Map<string, PhraseNode>
  /** Lengths that occur among `beginnings`. */
  readonly lengths: Set<number>
  /** The patterns that end here. */
  readonly patterns: Pattern[]
}

/** A node without anything behind it. */
export const createNode = (): PhraseNode => ({
  exact: new Map(),
  beginnings: new Map(),
  lengths: new Set(),
  patterns: [],
})

/** The node behind a word, or behind any word that begins so; made when there is none. */
export function childOf(node: PhraseNode, word: string, open: boolean): PhraseNode {
  const children = open ? node.beginnings : node.exact
  if (open) node.lengths.add(word.length)
  let child = children.get(word)
  if (child === undefined) {
    child = createNode()
    children.set(word, child)
  }
  return child
}

/** Adds the nodes a word leads to: one for the word itself, one for each beginning of it that a pattern names. */
export function stepFrom(node: PhraseNode, word: string, into: PhraseNode[]): void {
  const exact = node.exact.size > 0 ? node.exact.get(word) : undefined
  if (exact) into.push(exact)
  if (node.beginnings.size === 0) return
  for (const length of node.lengths) {
    const step = length <= word.length ? node.beginnings.get(word.slice(0, length)) : undefined
    if (step) into.push(step)
  }
}
