/** Decides which tags an article gets: those its source states, then those its words speak for, with the words as evidence. */
import type { TagFinding } from '../model/findings.js'
import { fold } from '../text/fold.js'
import { byCodePoint } from '../text/order.js'
import type { Token } from './lexicon.js'
import type { PhraseFinder, PhraseHit } from './phrases.js'
import type { Vocabulary, VocabularyTerm } from './vocabulary.js'

/** The words of one part of an article. */
export interface ArticlePart {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** The words of an article as tags read them. */
export interface ArticleWords {
  readonly headline: ArticlePart
  /** The summary under the headline; absent when there is none. */
  readonly dek?: ArticlePart
  readonly body: ArticlePart
}

/** One pattern of a term, wherever it was found. */
interface Evidence {
  /** As first written. */
  readonly surface: string
  readonly strong: boolean
  readonly phraseWords: number
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

type ByTerm = Map<number, Map<string, Evidence>>

function addHit(found: ByTerm, part: ArticlePart, hit: PhraseHit, place: number): void {
  const { term, phrase, strong } = hit.pattern
  const first = part.tokens[hit.from] as Token
  const last = part.tokens[hit.to - 1] as Token
  const ofTerm = found.get(term) ?? new Map<string, Evidence>()
  found.set(term, ofTerm)
  const known = ofTerm.get(phrase)
  if (known) {
    known.count++
    known.place = Math.max(known.place, place)
  } else {
    const surface = part.text.slice(first.start, last.end).replace(/\s+/g, ' ')
    ofTerm.set(phrase, { surface, strong, phraseWords: hit.to - hit.from, place, count: 1 })
  }
}

function collectEvidence(words: ArticleWords, findPhrases: PhraseFinder): ByTerm {
  const found: ByTerm = new Map()
  for (const hit of findPhrases(words.headline.tokens)) addHit(found, words.headline, hit, PLACE.headline)
  if (words.dek) for (const hit of findPhrases(words.dek.tokens)) addHit(found, words.dek, hit, PLACE.opening)
  for (const hit of findPhrases(words.body.tokens)) {
    addHit(found, words.body, hit, hit.from < OPENING_WORDS ? PLACE.opening : PLACE.body)
  }
  return found
}

/** A phrase says more than a word; the tenth occurrence says less than the second. */
const weigh = ({ strong, phraseWords, place, count }: Evidence): number =>
  (strong ? 1 : WEAK) * (phraseWords > 1 ? 1.3 : 1) * place * Math.min(1 + Math.log2(count) * 0.5, 2.5)

/** Two pieces of evidence, or one that stands in the headline; at least one must name the topic. */
function suffices(pieces: readonly Evidence[]): boolean {
  const strong = pieces.filter((piece) => piece.strong)
  if (strong.length === 0) return false
  return strong.some(({ place }) => place === PLACE.headline) || pieces.length > 1 || (strong[0] as Evidence).count > 2
}

interface Candidate {
  readonly term: VocabularyTerm
  readonly pieces: readonly Evidence[]
  readonly evidence: number
}

function findCandidates(words: ArticleWords, vocabulary: Vocabulary, findPhrases: PhraseFinder): Candidate[] {
  const dilution = Math.sqrt(Math.max(1, words.body.tokens.length / FULL_LENGTH))
  const candidates: Candidate[] = []
  for (const [position, byPhrase] of collectEvidence(words, findPhrases)) {
    const term = vocabulary.terms[position] as VocabularyTerm
    const pieces = [...byPhrase.values()].sort((a, b) => weigh(b) - weigh(a) || byCodePoint(a.surface, b.surface))
    const evidence = pieces.reduce((sum, piece) => sum + weigh(piece), 0) / dilution
    if (term.owned || (suffices(pieces) && evidence >= ENOUGH)) candidates.push({ term, pieces, evidence })
  }
  return candidates.sort((a, b) => b.evidence - a.evidence || byCodePoint(a.term.entry.term, b.term.entry.term))
}

/** The strongest few. Where there are more, a broader term gives way to its narrower ones, as in a library's subject headings. */
function strongestFew(candidates: readonly Candidate[], most: number): readonly Candidate[] {
  if (candidates.length <= most) return candidates
  const covered = new Set(candidates.flatMap(({ term }) => term.entry.broader))
  return candidates.filter(({ term }) => !covered.has(term.entry.term)).slice(0, Math.max(0, most))
}

const evidencePhrase = (pieces: readonly Evidence[]): string =>
  pieces
    .slice(0, 4)
    .map(({ surface }) => `"${surface}"`)
    .join(', ')

const round = (value: number): number => Math.round(value * 1000) / 1000

/** Tags that the words of the article speak for: the owner's all, of the starter topics the strongest few. */
function spokenTags(words: ArticleWords, vocabulary: Vocabulary, findPhrases: PhraseFinder): TagFinding[] {
  const candidates = findCandidates(words, vocabulary, findPhrases)
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
  findPhrases: PhraseFinder,
): TagFinding[] {
  const byKey = new Map<string, TagFinding>()
  for (const stated of statedTags) {
    const tag = stated.trim() === '' ? undefined : statedTag(stated.trim().replace(/\s+/g, ' '), vocabulary)
    if (tag && !byKey.has(tagKey(tag.term))) byKey.set(tagKey(tag.term), tag)
  }
  for (const tag of spokenTags(words, vocabulary, findPhrases)) {
    if (!byKey.has(tagKey(tag.term))) byKey.set(tagKey(tag.term), tag)
  }
  return [...byKey.values()].sort((a, b) => b.score - a.score || byCodePoint(a.term, b.term))
}
