/** The recogniser: from the tokens of an article to spans with kinds. Rules and lists; what comes after it does not know how it works. */
import type { MentionField, NameKind } from '../../model/findings.js'
import { bodyOf } from './bodies.js'
import { type Chunk, chunksOf } from './chunks.js'
import { joinedPieces } from './joins.js'
import { type Evidence, judge, weigh } from './kinds.js'
import type { NameKnowledge } from './knowledge.js'
import type { KnownName } from './phrases.js'
import type { Piece } from './pieces.js'
import { headingsOf, type Reading, shownAsName, wordUses } from './reading.js'
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
}

/** Keys of a name: small words and all, marks left out, a leading article gone. */
function keyOf(reading: Reading, from: number, to: number): string {
  const keys: string[] = []
  for (let at = from; at < to; at++) {
    const token = reading.tokens[at]
    if (token !== undefined && token.type !== 'mark' && !(at === from && token.key === 'the')) keys.push(token.key)
  }
  return keys.join(' ')
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

/** Names of states in small letters, and bodies of a nationality in small letters, outside the chunks. */
function smallPieces(reading: Reading, pieces: readonly Piece[]): Piece[] {
  const taken = new Set<number>()
  for (const piece of pieces) for (let at = piece.from; at < piece.to; at++) taken.add(at)
  const found: Piece[] = []
  for (let at = 0; at < reading.tokens.length; at++) {
    if (taken.has(at) || reading.tokens[at]?.case !== 'small' || reading.tokens[at]?.type !== 'word') continue
    const match = reading.names.match(reading.tokens, at)
    if (match === undefined || reading.tokens[at]?.joint === 'none') continue
    let free = true
    for (let inside = at; inside < at + match.length; inside++) if (taken.has(inside)) free = false
    if (free)
      found.push({
        from: at,
        to: at + match.length,
        sort: 'known',
        known: match.known,
        rule: 'list of states, in small letters',
      })
    at += match.length - 1
  }
  return found
}

/** `Russian defense ministry`: stretches a nationality over the small words after it. */
function withSmallBodies(reading: Reading, pieces: readonly Piece[], formal: ReadonlySet<string>): Piece[] {
  const { tokens, words } = reading
  return pieces.map((piece) => {
    const tie = piece.known
    if (piece.sort !== 'known' || tie?.kind !== 'nationality' || tie.country === undefined) return piece
    const first = tokens[piece.to]
    const second = tokens[piece.to + 1]
    if (first?.case !== 'small' || first.joint !== 'space' || second?.case !== 'small' || second.joint !== 'space')
      return piece
    const key = `${first.key} ${second.key}`.replace('defence', 'defense').replace('labour', 'labor')
    if (!words.bodies.has(key)) return piece
    const whole = keyOf(reading, piece.from, piece.to + 2)
    const ministry = second.key === 'ministry' && words.bodyWords.has(first.key)
    if (!ministry && !formal.has(whole)) return piece
    return {
      from: piece.from,
      to: piece.to + 2,
      sort: 'organisation',
      country: tie.country,
      rule: 'body of a state in small letters',
    } as Piece
  })
}

const ELECTION_WORDS = new Set(
  'general presidential parliamentary federal legislative provincial local municipal special regional senate leadership'.split(' '),
)
const ELECTIONS = new Set(['election', 'elections', 'referendum', 'primary', 'primaries', 'by-election'])

/** `the 2019 Ontario general election` is an event; the state or place in it acts in nothing. */
function withElections(reading: Reading, pieces: readonly Piece[]): Piece[] {
  const { tokens } = reading
  return pieces.map((piece) => {
    if (piece.sort !== 'known') return piece
    let to = piece.to
    while (ELECTION_WORDS.has(tokens[to]?.key ?? '') && tokens[to]?.case === 'small') to++
    if (!ELECTIONS.has(tokens[to]?.key ?? '') || tokens[to]?.joint === 'none' || tokens[to]?.case !== 'small') return piece
    const year = tokens[piece.from - 1]
    const from = year?.type === 'number' && /^\d{4}$/.test(year.text) ? piece.from - 1 : piece.from
    return { from, to: to + 1, sort: 'other', rule: 'an election' } as Piece
  })
}

/** `Enron Corp.`, `CCNG, Inc.`: the legal form belongs to the name. */
function withLegalForms(reading: Reading, pieces: readonly Piece[]): Piece[] {
  const { tokens } = reading
  return pieces.map((piece) => {
    if (piece.sort === 'title' || piece.sort === 'other') return piece
    const comma = tokens[piece.to]?.text === ',' && LEGAL_FORMS.has(tokens[piece.to + 1]?.key ?? '')
    const closes = LEGAL_FORMS.has(tokens[piece.to - 1]?.key ?? '') && piece.to - piece.from > 1
    if (!comma && !closes) return piece
    let to = comma ? piece.to + 2 : piece.to
    const stop = tokens[to]
    if (stop?.text === '.' && stop.joint === 'none' && tokens[to + 1]?.sentence === stop.sentence) to++
    const { from } = piece
    return { from, to, sort: 'organisation', rule: 'legal form after the name' } as Piece
  })
}

const LEGAL_FORMS = new Set(['inc', 'ltd', 'llc', 'corp', 'co', 'plc', 'gmbh'])

/** Acronyms in brackets after the name they shorten: token of the acronym to the piece. */
function acronymsOf(reading: Reading, pieces: readonly Piece[]): Map<string, Piece> {
  const found = new Map<string, Piece>()
  for (const piece of pieces) {
    const { tokens } = reading
    const short = tokens[piece.to + 1]
    if (tokens[piece.to]?.text !== '(' || short?.type !== 'word' || tokens[piece.to + 2]?.text !== ')') continue
    if (piece.to - piece.from < 2 || short.text.length < 2 || short.text.length > 8) continue
    const initials = []
    for (let at = piece.from; at < piece.to; at++)
      if (tokens[at]?.case !== 'small' && tokens[at]?.type === 'word') initials.push(tokens[at]?.key[0])
    if (short.key[0] === initials[0] && short.text !== short.text.toLowerCase()) found.set(short.key, piece)
  }
  return found
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
  pieces.push(...smallPieces(reading, pieces))
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
    for (const piece of pieces) if (piece.sort === 'organisation') formal.add(keyOf(reading, piece.from, piece.to))
  }
  const evidence = new Map<string, Evidence>()
  const shortened = new Map<string, string>()
  const kept = fields.map(({ field, reading, pieces }) => {
    const shaped = withLegalForms(reading, withElections(reading, withSmallBodies(reading, pieces, formal)))
    const names = shaped.filter((piece) => mayName(reading, piece))
    for (const [short, piece] of acronymsOf(reading, names)) shortened.set(short, keyOf(reading, piece.from, piece.to))
    for (const piece of names) {
      if (piece.sort === 'known') continue
      const key = keyOf(reading, piece.from, piece.to)
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
  const key = keyOf(reading, piece.from, piece.to)
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
