/** Decides which tags an article gets: those its source states, then those its words speak for, with the words as evidence. */
import type { TagFinding } from '../model/findings.js'
import { fold } from '../text/fold.js'
import { byCodePoint } from '../text/order.js'
import type { Lexicon, Words } from './lexicon.js'
import type { Pattern } from './phrase-tree.js'
import type { PhraseHit } from './phrases.js'
import type { Vocabulary, VocabularyReader, VocabularyTerm } from './vocabulary.js'

/** The words of an article as tags read them. */
export interface ArticleWords {
  readonly headline: Words
  /** The summary under the headline; absent when there is none. */
  readonly dek?: Words
  readonly body: Words
}

/** One pattern of a term, wherever it was found. */
interface Evidence {
  readonly pattern: Pattern
  /** Where it was found first: of its words what was written is shown. */
  readonly part: Words
  readonly first: PhraseHit
  /** Greatest weight of the places where it stands. */
  place: number
  count: number
}

/** What a place is worth: the headline and the opening say what an article is about. */
const PLACE = { headline: 2.5, opening: 1.5, body: 1 } as const
/** Words of the body that count as its opening: first paragraphs run from ten words to, in one-line captures, everything. */
const OPENING_WORDS = 70
/** What a supporting word is worth beside a word that names the topic. */
const WEAK = 0.3
/** Words of a body up to which evidence counts in full; set where the precision on three labelled sets stopped rising. */
const FULL_LENGTH = 300
/** Evidence a term of the starter vocabulary needs. Set on the same sets: lower gave tags to passing mentions. */
const ENOUGH = 1.9
/** A term must have this share of the evidence that the strongest one has. */
const SHARE_OF_BEST = 0.15
/** Tags given by words to one article; stated ones are always kept. */
const MOST_TAGS = 6

/** Evidence by the position of its term. */
type ByTerm = Map<number, Evidence[]>

function collectEvidence(words: ArticleWords, reader: VocabularyReader): ByTerm {
  const byPattern = new Map<Pattern, Evidence>()
  const byTerm: ByTerm = new Map()
  const take = (part: Words | undefined, placeOf: (hit: PhraseHit) => number): void => {
    if (part === undefined) return
    for (const hit of reader.findPhrases(part)) {
      const { pattern } = hit
      const place = placeOf(hit)
      const known = byPattern.get(pattern)
      if (known) {
        known.count++
        known.place = Math.max(known.place, place)
        continue
      }
      const evidence: Evidence = { pattern, part, first: hit, place, count: 1 }
      byPattern.set(pattern, evidence)
      const ofTerm = byTerm.get(pattern.term)
      if (ofTerm) ofTerm.push(evidence)
      else byTerm.set(pattern.term, [evidence])
    }
  }
  take(words.headline, () => PLACE.headline)
  take(words.dek, () => PLACE.opening)
  take(words.body, ({ from }) => (from < OPENING_WORDS ? PLACE.opening : PLACE.body))
  return byTerm
}

/** A phrase says more than a word; the tenth occurrence says less than the second. */
const weigh = ({ pattern, first, place, count }: Evidence): number =>
  (pattern.strong ? 1 : WEAK) *
  (first.to - first.from > 1 ? 1.3 : 1) *
  place *
  Math.min(1 + Math.log2(count) * 0.5, 2.5)

/** Two pieces of evidence, or one that stands in the headline; at least one must name the topic. */
function suffices(pieces: readonly Evidence[]): boolean {
  const strong = pieces.find(({ pattern }) => pattern.strong)
  if (strong === undefined) return false
  if (pieces.length > 1) return true
  return strong.place === PLACE.headline || strong.count > 2
}

/** A piece with its weight and the words as first written. */
interface WeighedPiece {
  readonly weight: number
  readonly surface: string
}

interface Candidate {
  readonly term: VocabularyTerm
  readonly pieces: readonly WeighedPiece[]
  readonly evidence: number
}

const byWeight = (a: WeighedPiece, b: WeighedPiece): number => b.weight - a.weight || byCodePoint(a.surface, b.surface)

function weighed(piece: Evidence, lexicon: Lexicon): WeighedPiece {
  const { part, first } = piece
  const written = part.text.slice(part.starts[first.from], lexicon.endOf(part, first.to - 1))
  return { weight: weigh(piece), surface: written.replace(/\s+/g, ' ') }
}

function findCandidates(words: ArticleWords, vocabulary: Vocabulary, reader: VocabularyReader): Candidate[] {
  const dilution = Math.sqrt(Math.max(1, words.body.numbers.length / FULL_LENGTH))
  const candidates: Candidate[] = []
  for (const [position, found] of collectEvidence(words, reader)) {
    const term = vocabulary.terms[position] as VocabularyTerm
    if (!term.owned && !suffices(found)) continue
    const pieces = found.map((piece) => weighed(piece, reader.lexicon)).sort(byWeight)
    const evidence = pieces.reduce((sum, { weight }) => sum + weight, 0) / dilution
    if (term.owned || evidence >= ENOUGH) candidates.push({ term, pieces, evidence })
  }
  return candidates.sort((a, b) => b.evidence - a.evidence || byCodePoint(a.term.entry.term, b.term.entry.term))
}

/** The strongest few. Where there are more, a broader term gives way to its narrower ones, as in a library's subject headings. */
function strongestFew(candidates: readonly Candidate[], most: number): readonly Candidate[] {
  if (candidates.length <= most) return candidates
  const covered = new Set(candidates.flatMap(({ term }) => term.entry.broader))
  return candidates.filter(({ term }) => !covered.has(term.entry.term)).slice(0, Math.max(0, most))
}

const evidencePhrase = (pieces: readonly WeighedPiece[]): string =>
  pieces
    .slice(0, 4)
    .map(({ surface }) => `"${surface}"`)
    .join(', ')

const round = (value: number): number => Math.round(value * 1000) / 1000

/** Tags that the words of the article speak for: the owner's all, of the starter topics the strongest few. */
function spokenTags(words: ArticleWords, vocabulary: Vocabulary, reader: VocabularyReader): TagFinding[] {
  const candidates = findCandidates(words, vocabulary, reader)
  const owned = candidates.filter(({ term }) => term.owned)
  const starters = candidates.filter(({ term }) => !term.owned)
  const least = (starters[0]?.evidence ?? 0) * SHARE_OF_BEST
  const enough = starters.filter(({ evidence }) => evidence >= least)
  const kept = strongestFew(enough, MOST_TAGS - owned.length)
  return [...owned, ...kept].map(({ term, pieces, evidence }) => ({
    term: term.entry.term,
    evidence: evidencePhrase(pieces),
    origin: 'vocabulary',
    score: round(Math.min(0.99, 1 - Math.exp(-evidence / 4))),
  }))
}

function statedTag(stated: string, vocabulary: Vocabulary): TagFinding | undefined {
  const entry = vocabulary.byName.get(fold(stated))
  if (entry?.hide) return undefined
  const renamed = entry !== undefined && entry.term !== stated
  const evidence = renamed ? `stated by the source as "${stated}"` : 'stated by the source'
  return { term: entry?.term ?? stated, evidence, origin: 'stated', score: 1 }
}

/** Two tags are the same when they fold alike; marks alone fold to nothing and stand for themselves. */
const tagKey = (term: string): string => fold(term) || term

/** The tags of an article, by score, then by term. */
export function findTags(
  words: ArticleWords,
  statedTags: readonly string[],
  vocabulary: Vocabulary,
  reader: VocabularyReader,
): TagFinding[] {
  const byKey = new Map<string, TagFinding>()
  for (const stated of statedTags) {
    const tag = stated.trim() === '' ? undefined : statedTag(stated.trim().replace(/\s+/g, ' '), vocabulary)
    if (tag && !byKey.has(tagKey(tag.term))) byKey.set(tagKey(tag.term), tag)
  }
  for (const tag of spokenTags(words, vocabulary, reader)) {
    if (!byKey.has(tagKey(tag.term))) byKey.set(tagKey(tag.term), tag)
  }
  return [...byKey.values()].sort((a, b) => b.score - a.score || byCodePoint(a.term, b.term))
}
