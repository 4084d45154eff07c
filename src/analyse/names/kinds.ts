/** What a name names, from its own words and from the words round it; evidence of all its mentions in the article is added up. */
import type { NameKind } from '../../model/findings.js'
import type { Piece } from './pieces.js'
import type { Reading } from './reading.js'
import type { Token } from './tokens.js'

/** Points for each kind. */
export interface Evidence {
  person: number
  organisation: number
  place: number
  other: number
}

/** A kind decided, with the rule that weighed most. */
export interface Judgement {
  readonly kind: NameKind
  readonly score: number
}

const IN_PLACE = new Set(['in', 'at', 'near', 'from', 'to', 'outside', 'throughout', 'across', 'around'])
const PLACE_NOUNS = new Set(
  'city town village province region county district capital state river island suburb neighborhood neighbourhood area coast'.split(
    ' ',
  ),
)
const BODY_NOUNS = new Set(
  'party group company firm organization organisation agency ministry militia movement network bank newspaper magazine website channel band team club union university'.split(
    ' ',
  ),
)
/** Capitals inside a word: brands have them, and surnames of a few kinds. */
const MIXED = /\p{Ll}\p{Lu}/u
const SURNAME_CAPITALS = /^(?:Mc|Mac|De|Le|La|Di|Fitz|O['’])\p{Lu}/u
/** What follows a leader's name: `the Assad regime`. */
const RULE_NOUNS = new Set(['regime', 'government', 'family', 'administration', 'era', 'dynasty', 'presidency'])
const RELATIVES = new Set(['who', 'whose', 'whom'])

/** The next token that is a word or a comma, and the one after. */
const keyOf = (token: Token | undefined): string => token?.key ?? ''

/** A piece's own words. */
function ownEvidence(reading: Reading, piece: Piece, evidence: Evidence): void {
  const { words, tokens } = reading
  const first = tokens[piece.from]
  const last = tokens[piece.to - 1]
  if (first === undefined || last === undefined) return
  let length = 0
  let plain = 0
  let digits = false
  for (let at = piece.from; at < piece.to; at++) {
    const token = tokens[at]
    if (token?.type === 'number') digits = true
    if (token?.type !== 'word' || token.case === 'small') continue
    length++
    if (words.english.has(token.key)) plain++
  }
  if (digits || /\p{N}/u.test(first.text)) evidence.other += 3
  if (length === 1) {
    const capitals = last.case === 'capitals' && reading.headings[last.sentence] !== true
    if (capitals && last.text.replaceAll('.', '').length <= 6) {
      evidence.organisation += 2
      return
    }
    if (words.given.has(last.key)) evidence.person += plain === 1 ? 0.6 : 1.5
    if (words.surnameEndings.some((ending) => last.key.length > ending.length + 2 && last.key.endsWith(ending)))
      evidence.person += plain === 1 ? 0 : 0.8
    if (plain === 0) evidence.person += 0.4
    if (plain === 1) evidence.other += 2.5
    if (MIXED.test(last.text) && !SURNAME_CAPITALS.test(last.text)) {
      evidence.organisation += 0.8
      evidence.person -= 0.6
    }
    return
  }
  if (length === 0) return
  if (piece.rule === 'nationality and more') {
    evidence.organisation += 1
    return
  }
  if (first.case === 'capitals' && last.case !== 'capitals' && !first.text.includes('.')) {
    evidence.organisation += 1
    return
  }
  if (words.given.has(first.key)) evidence.person += 2
  if (plain === 0) evidence.person += length <= 4 ? 1.2 : 0
  else if (plain === length) {
    evidence.other += 1
    if (last.key.endsWith('s')) evidence.organisation += 0.5
  } else evidence.organisation += 0.6
}

/** The words round a piece. */
function contextEvidence(reading: Reading, piece: Piece, evidence: Evidence): void {
  const { words, tokens } = reading
  const before = tokens[piece.from - 1]
  const after = tokens[piece.to]
  const afterThat = tokens[piece.to + 1]
  const previous = keyOf(before)
  const next = keyOf(after)
  const near = before?.sentence === tokens[piece.from]?.sentence
  if (near && previous === 'the') {
    evidence.organisation += 1.2
    evidence.person -= 1.5
  } else if (near && IN_PLACE.has(previous)) evidence.place += previous === 'in' || previous === 'near' ? 1.3 : 0.6
  if (near && before?.case === 'small') {
    if (words.personNouns.has(previous) || words.titles.has(previous)) evidence.person += 1.8
    if (words.speech.has(previous)) evidence.person += 0.5
    if (previous === 'by' || previous === 'with') evidence.person += 0.3
    if (PLACE_NOUNS.has(previous)) evidence.place += 1
  }
  if (RULE_NOUNS.has(next) && after?.case === 'small') evidence.person += 2.5
  if (words.speech.has(next)) evidence.person += 0.9
  if (RELATIVES.has(next) || (after?.text === ',' && RELATIVES.has(keyOf(afterThat)))) evidence.person += 1.5
  if (after?.text === ',' && afterThat?.type === 'number' && /^\d{2}$/.test(afterThat.text)) evidence.person += 2
  if (after?.text === "'s" || after?.text === '’s') evidence.place -= 0.1
  if (PLACE_NOUNS.has(next) && after?.case === 'small') evidence.place += 1
  if (BODY_NOUNS.has(next) && after?.case === 'small') evidence.organisation += 1.3
  if (after?.text === ',' && afterThat?.case !== 'small') {
    const known = reading.names.match(tokens, piece.to + 1)?.known
    if (known?.kind === 'state' || known?.kind === 'place') evidence.place += 1.4
  }
}

/** Adds what one mention tells to the evidence for its name. What the words themselves tell counts once, for the first mention. */
export function weigh(reading: Reading, piece: Piece, evidence: Evidence, fresh: boolean): void {
  if (piece.sort === 'person') evidence.person += piece.titled === true ? 4 : 3
  else if (piece.sort === 'organisation') evidence.organisation += 3
  else if (piece.sort === 'place') evidence.place += 3
  else if (piece.sort === 'other') evidence.other += 4
  if (fresh && (piece.sort === 'name' || piece.sort === 'person')) ownEvidence(reading, piece, evidence)
  contextEvidence(reading, piece, evidence)
}

/** The kind with most points; `other` when nothing speaks clearly. */
export function judge(evidence: Evidence): Judgement {
  const ranked = (['person', 'organisation', 'place', 'other'] as const)
    .map((kind) => ({ kind, points: evidence[kind] }))
    .sort((a, b) => b.points - a.points)
  const best = ranked[0]
  const second = ranked[1]
  if (best === undefined || second === undefined || best.points <= 0.5) return { kind: 'other', score: 0.2 }
  const margin = (best.points - Math.max(second.points, 0)) / (best.points + 1)
  return { kind: best.kind, score: Math.round(Math.min(0.95, 0.5 + margin / 2) * 100) / 100 }
}
