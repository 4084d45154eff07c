/** Finds the words and phrases of a vocabulary in a text in one pass, however long the vocabulary is. */
import { grown } from '../text/word-numbers.js'
import type { Lexicon, Words } from './lexicon.js'
import { childOf, createNode, type Pattern, type PhraseNode, stepFrom } from './phrase-tree.js'

/** A pattern found. `from` and `to` are positions in the list of words, end exclusive. */
export interface PhraseHit {
  readonly pattern: Pattern
  readonly from: number
  readonly to: number
}

/** Finds every pattern; of the patterns of one term that overlap, one that names the term, else the first, then the longest. */
export type PhraseFinder = (words: Words) => PhraseHit[]

/** What begins with a word. */
interface Opening {
  /** The phrases that are this word alone, one for each term. */
  readonly alone: readonly Pattern[]
  /** Where phrases that begin with it go on. */
  readonly onward: readonly PhraseNode[]
  /** Bits of the words that stand second in them. */
  readonly seconds: number
}

function plant(root: PhraseNode, pattern: Pattern, lexicon: Lexicon): void {
  const { phrase } = pattern
  const words = lexicon.read(phrase)
  let node = root
  let place = 0
  let end = 0
  for (const piece of phrase.split(' ')) {
    end += piece.length
    // A star alone is a beginning of no letters, which every word has; no pattern may begin with it.
    if (piece === '*' && node !== root) node = childOf(node, '', true)
    for (; place < words.numbers.length && (words.starts[place] as number) < end; place++) {
      const word = lexicon.match[words.numbers[place] as number] as string
      node = childOf(node, word, phrase[lexicon.endOf(words, place)] === '*')
    }
    end += 1
  }
  if (node !== root) node.patterns.push(pattern)
}

/** The nodes to which a word leads. */
function nodesBehind(node: PhraseNode, word: string): PhraseNode[] {
  const nodes: PhraseNode[] = []
  stepFrom(node, word, nodes)
  return nodes
}

/** Of several patterns of one term the last. */
function onePerTerm(patterns: readonly Pattern[]): Pattern[] {
  return [...new Map(patterns.map((pattern) => [pattern.term, pattern])).values()]
}

const BITS = 31

/**
 * All words and beginnings that stand second in phrases, each with one of 31 bits: of the words behind a word with which
 * phrases begin most have none of the bits that a second word of these has, and then nothing need be looked up.
 */
class SecondWords {
  readonly #node = createNode()
  readonly #bits = new Map<PhraseNode, number>()

  /** Bits of the words that go on from a node. */
  after(node: PhraseNode): number {
    const bitOf = (word: string, open: boolean): number => {
      const second = childOf(this.#node, word, open)
      const bit = this.#bits.get(second) ?? 1 << (this.#bits.size % BITS)
      this.#bits.set(second, bit)
      return bit
    }
    let bits = 0
    for (const word of node.exact.keys()) bits |= bitOf(word, false)
    for (const word of node.beginnings.keys()) bits |= bitOf(word, true)
    return bits
  }

  /** Bits that a word has. */
  of(word: string): number {
    return nodesBehind(this.#node, word).reduce((bits, second) => bits | (this.#bits.get(second) as number), 0)
  }
}

/** What is known of a word: all but a few open no phrase. */
const [NOT_MET, PLAIN, OPENS] = [0, 1, 2]

/** What the words of a lexicon are to phrases. */
class PhraseWords {
  #roles = new Uint8Array(1 << 11)
  #bits = new Int32Array(1 << 11)
  readonly #openings: (Opening | undefined)[] = []
  readonly #seconds = new SecondWords()

  constructor(
    readonly root: PhraseNode,
    readonly lexicon: Lexicon,
  ) {
    for (const nodes of [root.exact, root.beginnings]) for (const node of nodes.values()) this.#seconds.after(node)
  }

  /** What begins with a word; undefined for most. */
  openingOf(number: number): Opening | undefined {
    const role = this.#roles[number] || this.#meet(number)
    return role === PLAIN ? undefined : this.#openings[number]
  }

  /** Bits of the word as a second one. */
  bitsOf(number: number): number {
    if ((this.#roles[number] || NOT_MET) === NOT_MET) this.#meet(number)
    return this.#bits[number] as number
  }

  #meet(number: number): number {
    const word = this.lexicon.match[number] as string
    if (number >= this.#roles.length) {
      this.#roles = grown(this.#roles, number + 1)
      this.#bits = grown(this.#bits, number + 1)
    }
    const starts = nodesBehind(this.root, word)
    const role = starts.length === 0 ? PLAIN : OPENS
    this.#roles[number] = role
    this.#bits[number] = this.#seconds.of(word)
    if (role === OPENS) {
      this.#openings[number] = {
        alone: onePerTerm(starts.flatMap(({ patterns }) => patterns)),
        onward: starts.filter(({ exact, beginnings }) => exact.size + beginnings.size > 0),
        seconds: starts.reduce((bits, node) => bits | this.#seconds.after(node), 0),
      }
    }
    return role
  }
}

/** The patterns that begin in a place: per term the longest. */
function hitsAt(
  { numbers, opens }: Words,
  from: number,
  { alone, onward }: Opening,
  match: readonly string[],
): PhraseHit[] {
  const here = alone.map((pattern): PhraseHit => ({ pattern, from, to: from + 1 }))
  let nodes = onward
  for (let at = from + 1; nodes.length > 0 && at < numbers.length && opens[at] === 0; at++) {
    const next: PhraseNode[] = []
    for (const node of nodes) stepFrom(node, match[numbers[at] as number] as string, next)
    for (const node of next) {
      // A later, so longer, match of the same term replaces an earlier one.
      for (const pattern of node.patterns) {
        const place = here.findIndex((hit) => hit.pattern.term === pattern.term)
        here[place < 0 ? here.length : place] = { pattern, from, to: at + 1 }
      }
    }
    nodes = next
  }
  return here
}

/** Makes a finder of the patterns in texts read by this lexicon. */
export function createPhraseFinder(patterns: readonly Pattern[], lexicon: Lexicon): PhraseFinder {
  const root = createNode()
  for (const pattern of patterns) plant(root, pattern, lexicon)
  const termCount = patterns.reduce((most, { term }) => Math.max(most, term + 1), 0)
  const known = new PhraseWords(root, lexicon)
  return (words) => {
    const { numbers } = words
    const hits: PhraseHit[] = []
    /** Per term the place behind that of its last hit in `hits`; 0 for none. */
    const last = new Int32Array(termCount)
    const take = (hit: PhraseHit): void => {
      const { term, strong } = hit.pattern
      const place = (last[term] as number) - 1
      const before = hits[place]
      if (before === undefined || before.to <= hit.from) last[term] = hits.push(hit)
      else if (strong && !before.pattern.strong) hits[place] = hit
    }
    for (let from = 0; from < numbers.length; from++) {
      const opening = known.openingOf(numbers[from] as number)
      if (opening === undefined) continue
      const { alone, onward, seconds } = opening
      const next = onward.length > 0 && from + 1 < numbers.length ? known.bitsOf(numbers[from + 1] as number) : 0
      if ((next & seconds) !== 0) for (const hit of hitsAt(words, from, opening, lexicon.match)) take(hit)
      else for (const pattern of alone) take({ pattern, from, to: from + 1 })
    }
    return hits
  }
}
