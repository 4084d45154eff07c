/** The recogniser: from the tokens of an article to spans with kinds. Rules and lists; what comes after it does not know how it works. */
import type { MentionField, NameKind } from '../../model/findings.js'
import { bodyOf } from './bodies.js'
import { type Chunk, chunksOf } from './chunks.js'
import { joinedPieces } from './joins.js'
import { type Evidence, judge, weigh } from './kinds.js'
import type { NameKnowledge } from './knowledge.js'
import type { KnownName } from './phrases.js'
import type { Piece } from './pieces.js'
import { headingsOf, keyOfRange, type Reading, shownAsName, wordUses } from './reading.js'
import { acronymsOf, shaped, smallPieces } from './shapes.js'
import type { TokenText } from './tokens.js'

/** One text of the article. */
export interface Source {
  readonly field: MentionField
  readonly source: TokenText
}

/** A span that names something. `from` and `to` are tokens of its text, `to` exclusive. */
export interface Spot {
  readonly field: MentionField
  readonly from: number
  readonly to: number
  kind: NameKind
  /** Words of the name, by which spots are compared. */
  readonly key: string
  readonly known?: KnownName
  /** ISO 3166-1 alpha-2 of the state its own words name. */
  readonly country?: string
  rule: string
  score: number
  /** Set where a capital stands for its state. */
  readonly stands?: 'metonym'
}

/** Whether a piece without further evidence may be a name at all. */
function mayName(reading: Reading, piece: Piece): boolean {
  const { words, tokens } = reading
  const first = tokens[piece.from]
  if (first === undefined || piece.sort === 'title') return false
  if (piece.to - piece.from > 12) return false
  if (piece.sort === 'known' || piece.to - piece.from > 1) return true
  const bare = first.text.replaceAll('.', '')
  if (bare.length < 2 || words.dumbAcronyms.has(bare.toUpperCase())) return false
  if (words.organisationHeads.has(first.key) && !words.standingBodies.has(first.key)) return false
  if (/^[IVXL]+$/.test(bare) || /\p{N}/u.test(bare)) return false
  if (!words.english.has(first.key))
    return reading.headings[first.sentence] !== true || shownAsName(reading, first.key) || first.case === 'capital'
  if (reading.headings[first.sentence] === true) return false
  if (first.case === 'capitals' && bare.length > 2) return false
  if (words.standingBodies.has(first.key)) return !first.opens || shownAsName(reading, first.key)
  if (words.given.has(first.key) && !words.functions.has(first.key))
    return !first.opens || shownAsName(reading, first.key) || words.speech.has(tokens[piece.to]?.key ?? '')
  return (
    piece.titled === true ||
    (!first.opens && shownAsName(reading, first.key)) ||
    (first.opens && (reading.uses.get(first.key)?.capital ?? 0) > 1 && shownAsName(reading, first.key))
  )
}

interface FieldPieces {
  readonly field: MentionField
  readonly reading: Reading
  readonly pieces: Piece[]
}

function readField(
  { field, source }: Source,
  headings: boolean[],
  uses: Reading['uses'],
  knowledge: Required<Pick<NameKnowledge, 'names' | 'words'>>,
): FieldPieces {
  const reading: Reading = {
    text: source.text,
    tokens: source.tokens,
    headings,
    uses,
    names: knowledge.names,
    words: knowledge.words,
  }
  const chunks: Chunk[] = chunksOf(reading)
  const pieces = joinedPieces(reading, chunks)
  for (const piece of smallPieces(reading, pieces)) pieces.push(piece)
  return { field, reading, pieces: pieces.sort((a, b) => a.from - b.from) }
}

const emptyEvidence = (): Evidence => ({ person: 0, organisation: 0, place: 0, other: 0 })

/** Recognises names in English text. Spots come in order of field and place and never overlap. */
export function recognise(
  sources: readonly Source[],
  knowledge: Required<Pick<NameKnowledge, 'names' | 'words'>>,
): Spot[] {
  const headed = sources.map((entry) => ({ ...entry, headings: headingsOf(entry.source, knowledge.words) }))
  const uses = wordUses(headed)
  const fields = headed.map((entry) => readField(entry, entry.headings, uses, knowledge))
  const formal = new Set<string>()
  for (const { reading, pieces } of fields) {
    for (const piece of pieces) if (piece.sort === 'organisation') formal.add(keyOfRange(reading, piece.from, piece.to))
  }
  const evidence = new Map<string, Evidence>()
  const shortened = new Map<string, string>()
  const kept = fields.map(({ field, reading, pieces }) => {
    const names = shaped(reading, pieces, formal).filter((piece) => mayName(reading, piece))
    for (const [short, piece] of acronymsOf(reading, names))
      shortened.set(short, keyOfRange(reading, piece.from, piece.to))
    for (const piece of names) {
      if (piece.sort === 'known') continue
      const key = keyOfRange(reading, piece.from, piece.to)
      const sum = evidence.get(key)
      const added = sum ?? emptyEvidence()
      if (sum === undefined) evidence.set(key, added)
      weigh(reading, piece, added, sum === undefined)
    }
    return { field, reading, names }
  })
  for (const [short, long] of shortened) {
    const sum = evidence.get(long)
    if (sum !== undefined) sum.organisation += 2.5
    if (evidence.has(short)) evidence.set(short, sum ?? { ...emptyEvidence(), organisation: 3 })
  }
  inheritNames(evidence)
  const spots = kept.flatMap(({ field, reading, names }) =>
    names.map((piece) => spotOf(field, reading, piece, evidence)),
  )
  return knownPeople(spots)
}

/** A single word that is the surname (or, failing that, the given name) of someone named in full is that person. */
function inheritNames(evidence: Map<string, Evidence>): void {
  const people = new Set<string>()
  for (const [key, sum] of evidence) {
    if (!key.includes(' ') || judge(sum).kind !== 'person') continue
    const words = key.split(' ')
    people.add(words.at(-1) ?? '')
    people.add(words[0] ?? '')
  }
  for (const [key, sum] of evidence) if (people.has(key)) sum.person += 4
}

/** `Jordan` after `Michael Jordan` is no state. */
function knownPeople(spots: Spot[]): Spot[] {
  const surnames = new Set<string>()
  for (const spot of spots) {
    if (spot.kind === 'person' && spot.key.includes(' ')) surnames.add(spot.key.slice(spot.key.lastIndexOf(' ') + 1))
  }
  return spots.map((spot) => {
    if (spot.known === undefined || spot.kind === 'organisation' || !surnames.has(spot.key)) return spot
    const { known: _, country: __, ...rest } = spot
    return { ...rest, kind: 'person', rule: 'surname of someone named in full', score: 0.7 }
  })
}

function spotOf(field: MentionField, reading: Reading, piece: Piece, evidence: ReadonlyMap<string, Evidence>): Spot {
  const key = keyOfRange(reading, piece.from, piece.to)
  const place = { field, from: piece.from, to: piece.to, key }
  if (piece.known !== undefined && piece.sort === 'known') {
    const { kind, country } = piece.known
    const score = piece.rule.includes('small') ? 0.6 : 0.95
    return {
      ...place,
      kind,
      known: piece.known,
      rule: piece.rule,
      score,
      ...(country === undefined ? {} : { country }),
    }
  }
  const { kind, score } = judge(evidence.get(key) ?? emptyEvidence())
  const body = kind === 'organisation' ? bodyOf(reading, piece) : undefined
  const country = body?.known.country ?? piece.country
  return {
    ...place,
    kind,
    rule: piece.rule,
    score,
    ...(body === undefined ? {} : { known: body.known }),
    ...(country === undefined ? {} : { country }),
  }
}
