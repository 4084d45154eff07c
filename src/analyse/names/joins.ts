/** Names that run over small words: `Ministry of Foreign Affairs`, `Centers for Disease Control and Prevention`, `Battle of Mosul`. */
import type { Chunk } from './chunks.js'
import { type Piece, piecesOf, TITLED } from './pieces.js'
import type { Reading } from './reading.js'

/** Heads of places and events that open a name with `of`. */
const PLACE_OF = new Set(
  'republic kingdom gulf strait bay isle cape sea port city state province district duchy territory emirate sultanate empire commonwealth islands tower university'.split(
    ' ',
  ),
)
const OTHER_OF = new Set(
  'battle war treaty book declaration order act prize siege fall day feast festival bill law festival journal history art game lord declaration day medal cross legion master bachelor doctor law laws church'.split(
    ' ',
  ),
)
/** `Member of Parliament`, `Part of Syria`. */
const APART = new Set([
  'member',
  'members',
  'head',
  'part',
  'parts',
  'side',
  'man',
  'woman',
  'people',
  'friend',
  'friends',
  'son',
  'daughter',
  'front',
])
const MOVE_ON = new Set(['for', 'on', 'against', 'without', 'to'])

const keyAt = (reading: Reading, at: number): string => reading.tokens[at]?.key ?? ''

/** Whether a piece ends with a word that opens an organisation's longer name. */
function opensOrganisation(reading: Reading, piece: Piece): boolean {
  const last = keyAt(reading, piece.to - 1)
  if (piece.sort === 'known')
    return (
      piece.known?.kind === 'organisation' && piece.to - piece.from > 1 && reading.words.organisationHeads.has(last)
    )
  return reading.words.organisationHeads.has(last)
}

/** How far the right side belongs to the joined name: up to a title or a person. */
function absorbed(pieces: readonly Piece[], wholeTitle: boolean): number {
  let count = 0
  for (const piece of pieces) {
    if (piece.sort === 'person' || (piece.sort === 'title' && !(wholeTitle && count === 0))) break
    count++
    if (piece.sort === 'organisation' || piece.sort === 'title') break
  }
  return count
}

const allEnglish = (reading: Reading, piece: Piece): boolean => {
  for (let at = piece.from; at < piece.to; at++) {
    const token = reading.tokens[at]
    if (token?.type === 'word' && token.case !== 'small' && !reading.words.english.has(token.key)) return false
  }
  return true
}

/** What the two sides become when they are joined by `word`, or undefined when they stay apart. */
function joinedSort(reading: Reading, left: Piece, word: string, right: readonly Piece[]): Piece['sort'] | undefined {
  const first = right[0]
  if (first === undefined || left.sort === 'title' || left.sort === 'person') return undefined
  const key = keyAt(reading, left.to - 1)
  const single = left.to === left.from + 1
  if (single && APART.has(key)) return undefined
  if (word === 'of' || word === 'de' || word === 'des' || word === 'del') {
    if (opensOrganisation(reading, left)) {
      const plainWords = first.sort === 'name' && allEnglish(reading, first)
      if (left.sort === 'known' && !plainWords && first.known?.kind !== 'state' && first.known?.kind !== 'place') {
        return undefined
      }
      const partAndWhole = !single && (first.sort === 'organisation' || first.known?.kind === 'organisation')
      if (partAndWhole || first.sort === 'person') return undefined
      if (single && PLACE_OF.has(key) && key !== 'university') return 'place'
      return 'organisation'
    }
    if (left.rule === JOINED && (first.sort === 'known' || first.sort === 'name')) return 'organisation'
    if (single && PLACE_OF.has(key)) return 'place'
    if (OTHER_OF.has(key) || reading.words.otherHeads.has(key)) return 'other'
    if (reading.words.placeHeads.has(key) && left.sort === 'place') return 'place'
    return left.sort === 'name' && allEnglish(reading, left) && reading.tokens[left.from]?.opens !== true
      ? 'name'
      : undefined
  }
  if (MOVE_ON.has(word)) {
    if (first.sort === 'person' || first.sort === 'title') return undefined
    return left.sort === 'organisation' || (left.sort === 'name' && opensOrganisation(reading, left))
      ? 'organisation'
      : undefined
  }
  if (word === 'and') {
    const body = first.sort === 'organisation' || (first.sort === 'known' && first.known?.kind === 'organisation')
    const movement = left.rule === JOINED && first.known?.kind === 'nationality'
    const plain = (body || movement || first.sort === 'name') && allEnglish(reading, first)
    if (!plain || left.sort === 'known') return undefined
    // Two names that both end like an organisation's are two organisations; `Food and Drug Administration` is one.
    const complete = !single && left.rule !== JOINED && reading.words.organisationHeads.has(key)
    if (complete && body) return undefined
    if (left.rule === JOINED && (first.sort === 'name' || first.to === first.from + 1)) return 'organisation'
    if (left.sort === 'name' && body && allEnglish(reading, left) && first.to - first.from > 1) return 'organisation'
  }
  return undefined
}

const JOINED = 'head of an organisation with of or for'

/** After `Secretary of`, `Chief of`: plain words belong to the title, and who follows them is a person: `State Tony Blinken`. */
function underTitle(reading: Reading, pieces: Piece[]): void {
  const [first] = pieces
  if (first === undefined || first.sort !== 'name') return
  let at = first.from
  while (at < first.to) {
    const token = reading.tokens[at]
    if (token === undefined || !reading.words.english.has(token.key) || reading.words.given.has(token.key)) break
    at++
  }
  if (at === first.to) first.sort = 'title'
  else if (at > first.from) Object.assign(first, { from: at, sort: 'person', titled: true, rule: TITLED })
}

/** All pieces of a text, names joined over their small words. */
export function joinedPieces(reading: Reading, chunks: readonly Chunk[]): Piece[] {
  const pieces: Piece[] = []
  let pending: { word: string; next: number } | undefined
  for (const chunk of chunks) {
    const right = piecesOf(reading, chunk)
    const left = pieces.at(-1)
    if (pending?.word === 'of' && left?.sort === 'title') underTitle(reading, right)
    if (pending !== undefined && pending.next === chunk.from && left !== undefined && right[0]?.from === chunk.from) {
      const office = /^(?:office|committee|council|house|order)$/.test(keyAt(reading, left.to - 1))
      const count = absorbed(right, office)
      const sort = count === 0 ? undefined : joinedSort(reading, left, pending.word, right)
      const last = right[count - 1]
      if (sort !== undefined && last !== undefined) {
        const country = last.known?.country ?? left.country
        left.to = last.to
        left.sort = sort
        delete left.known
        left.rule = sort === 'organisation' ? JOINED : 'capitals joined by a small word'
        if (country !== undefined) left.country = country
        right.splice(0, count)
      }
    }
    pieces.push(...right)
    const end = pieces.at(-1)
    pending = end !== undefined && end.to === chunk.to ? chunk.link : undefined
  }
  return pieces
}
