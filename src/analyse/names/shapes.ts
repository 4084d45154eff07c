/** Names whose shape goes beyond capitals: bodies in small letters, elections, legal forms, acronyms in brackets. */
import type { Piece } from './pieces.js'
import { keyOfRange, type Reading } from './reading.js'

const ELECTION_WORDS = new Set(
  'general presidential parliamentary federal legislative provincial local municipal special regional senate leadership'.split(
    ' ',
  ),
)
const ELECTIONS = new Set(['election', 'elections', 'referendum', 'primary', 'primaries', 'by-election'])
const LEGAL_FORMS = new Set(['inc', 'ltd', 'llc', 'corp', 'co', 'plc', 'gmbh'])

/** Names of states in small letters, and bodies of a nationality in small letters, outside the chunks. */
export function smallPieces(reading: Reading, pieces: readonly Piece[]): Piece[] {
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
    const whole = keyOfRange(reading, piece.from, piece.to + 2)
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

/** `the 2019 Ontario general election` is an event; the state or place in it acts in nothing. */
function withElections(reading: Reading, pieces: readonly Piece[]): Piece[] {
  const { tokens } = reading
  return pieces.map((piece) => {
    if (piece.sort !== 'known') return piece
    let to = piece.to
    while (ELECTION_WORDS.has(tokens[to]?.key ?? '') && tokens[to]?.case === 'small') to++
    if (!ELECTIONS.has(tokens[to]?.key ?? '') || tokens[to]?.joint === 'none' || tokens[to]?.case !== 'small')
      return piece
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

/** Acronyms in brackets after the name they shorten: token of the acronym to the piece. */
export function acronymsOf(reading: Reading, pieces: readonly Piece[]): Map<string, Piece> {
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

/** Every piece in its full shape. `formal` holds the keys of organisations written with capitals. */
export function shaped(reading: Reading, pieces: readonly Piece[], formal: ReadonlySet<string>): Piece[] {
  return withLegalForms(reading, withElections(reading, withSmallBodies(reading, pieces, formal)))
}
