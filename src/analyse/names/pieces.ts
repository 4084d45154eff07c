/** A chunk to its pieces: titles, nationalities, known names and names yet to be judged, joined across `of`, `for` and `and`. */
import type { Chunk } from './chunks.js'
import type { KnownName } from './phrases.js'
import { type Reading, shownAsName } from './reading.js'

/** What a piece is, as far as its own words tell. */
export type PieceSort = 'title' | 'known' | 'organisation' | 'place' | 'other' | 'person' | 'name'

/** Rule of a person's name that a title stands before. */
export const TITLED = 'title before the name'

/** A run of tokens inside a chunk. `to` is exclusive. */
export interface Piece {
  from: number
  to: number
  sort: PieceSort
  /** What a list says of it; for organisations, the state its name begins with. */
  known?: KnownName
  /** Country its words tie it to. */
  country?: string
  /** The piece before it is a title. */
  titled?: boolean
  rule: string
}

/** A cursor over one chunk; `at` is a token. */
interface View {
  readonly reading: Reading
  readonly chunk: Chunk
}

const keyAt = (view: View, at: number): string => view.reading.tokens[at]?.key ?? ''
const isEnglish = (view: View, at: number): boolean => view.reading.words.english.has(keyAt(view, at))
const isGiven = (view: View, at: number): boolean => view.reading.words.given.has(keyAt(view, at))

/** Number of words (not marks) in a range. */
function wordCount(reading: Reading, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (reading.tokens[at]?.type === 'word') count++
  return count
}

/** Whether the word at `at` closes an organisation's name that began at `from`. */
function isHead(view: View, from: number, at: number): boolean {
  const { words } = view.reading
  const key = keyAt(view, at)
  if (!words.organisationHeads.has(key)) return false
  return !words.weakHeads.has(key) || at > from
}

/** The last head of an organisation in a range, leaving out heads that a person's given name follows. */
function lastHead(view: View, from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--) if (isHead(view, from, at)) return at
  return undefined
}

/** Whether a title stands at `at`: an office or rank that no organisation's head follows. */
function isTitle(view: View, at: number, end: number): boolean {
  const { words } = view.reading
  const key = keyAt(view, at)
  if (!words.titles.has(key) || view.chunk.units.has(at)) return false
  const next = at + 1 < end ? keyAt(view, at + 1) : ''
  if (next !== '' && words.organisationHeads.has(next) && !words.titles.has(next) && !isGiven(view, at + 1))
    return false
  return !(next !== '' && (words.placeHeads.has(next) || words.otherHeads.has(next)) && at + 2 >= end)
}

/** Whether tokens look like a person's name: a given name and more, or initials. */
function looksLikePerson(view: View, from: number, to: number): boolean {
  const { reading } = view
  const length = wordCount(reading, from, to)
  if (length < 2 || length > 6) return false
  const last = keyAt(view, to - 1)
  if (reading.words.organisationHeads.has(last) && isEnglish(view, to - 1)) return false
  if (reading.tokens[from]?.case === 'capitals' && reading.tokens[from + 1]?.case !== 'capitals') {
    return /^\p{Lu}\./u.test(reading.tokens[from]?.text ?? '')
  }
  if (isGiven(view, from)) return true
  const initial = reading.tokens[from]
  return initial?.text.length === 1 && reading.tokens[from + 1]?.text === '.'
}

/** Splits a range without titles into pieces. */
function namesIn(view: View, from: number, to: number, titled: boolean): Piece[] {
  const { reading, chunk } = view
  if (from >= to) return []
  if (reading.tokens[from]?.type === 'mark') return namesIn(view, from + 1, to, titled)
  if (reading.tokens[to - 1]?.text === '.' || reading.tokens[to - 1]?.text === '&')
    return namesIn(view, from, to - 1, titled)
  const unit = chunk.units.get(from)
  if (unit !== undefined && from + unit.length >= to)
    return [{ from, to, sort: 'known', known: unit.known, rule: ruleOf(unit.known) }]
  if (titled && unit === undefined) return titledNames(view, from, to)
  if (unit !== undefined) return afterUnit(view, from, from + unit.length, to, unit.known)
  const head = lastHead(view, from, to)
  if (head !== undefined && !looksLikePerson(view, from, to)) return aroundHead(view, from, head, to)
  return splitUnits(view, from, to)
}

const ruleOf = (known: KnownName): string =>
  known.kind === 'state'
    ? 'list of states'
    : known.kind === 'organisation'
      ? 'list of organisations'
      : known.kind === 'place'
        ? 'list of places'
        : 'list of peoples'

/** After a title: the name is a person's, up to a head of an organisation that would close the whole. */
function titledNames(view: View, from: number, to: number): Piece[] {
  const head = lastHead(view, from, to)
  if (head === to - 1 && isEnglish(view, head) && !isGiven(view, from))
    return [{ from, to, sort: 'organisation', rule: 'head of an organisation' }]
  return [{ from, to, sort: 'person', titled: true, rule: TITLED }]
}

/** A known name with more words after it: `Russian Defense Ministry`, `Gaza Strip`, `Iran Air`, `Iranian Ali Khamenei`. */
function afterUnit(view: View, from: number, end: number, to: number, known: KnownName): Piece[] {
  const { reading, chunk } = view
  const { words } = reading
  const alone: Piece = { from, to: end, sort: 'known', known, rule: ruleOf(known) }
  const tie = known.country === undefined ? {} : { country: known.country }
  const last = keyAt(view, to - 1)
  const joined = reading.tokens[end]?.joint === 'hyphen'
  if (
    chunk.units.has(end) &&
    (joined || known.kind !== 'nationality') &&
    end + (chunk.units.get(end)?.length ?? 0) >= to
  ) {
    const headed = chunk.units.get(end)?.known.kind === 'organisation' && reading.words.organisationHeads.has(last)
    if (headed && !joined && to - end > 1)
      return [{ from, to, sort: 'organisation', ...tie, rule: 'head of an organisation' }]
    return [alone, ...namesIn(view, end, to, false)]
  }
  const people = known.kind === 'nationality' && known.country === undefined
  if (people && isGiven(view, from) && !isEnglish(view, to - 1) && !joined)
    return [{ from, to, sort: 'person', rule: 'given name' }]
  const head = lastHead(view, end, to)
  if (head !== undefined && !looksLikePerson(view, end, to)) {
    const given = head + 1 < to && looksLikePerson(view, head + 1, to)
    const stop = given ? head + 1 : to
    const whole: Piece = { from, to: stop, sort: 'organisation', ...tie, rule: 'head of an organisation' }
    return given ? [whole, ...namesIn(view, stop, to, false)] : [whole]
  }
  if (words.otherHeads.has(last)) return [{ from, to, sort: 'other', rule: 'head of an event or work' }]
  if (words.placeHeads.has(last) && known.kind !== 'organisation')
    return [{ from, to, sort: 'place', ...tie, rule: 'head of a place' }]
  if (isGiven(view, from) && end === from + 1 && known.kind !== 'nationality' && !isEnglish(view, to - 1)) {
    return [{ from, to, sort: 'person', rule: 'given name' }]
  }
  if (known.kind === 'nationality' && !joined) {
    if (isEnglish(view, end) && !looksLikePerson(view, end, to))
      return [{ from, to, sort: 'name', ...tie, rule: 'nationality and more' }]
    return [alone, ...namesIn(view, end, to, false)]
  }
  if (joined || chunk.units.has(end) || looksLikePerson(view, end, to)) return [alone, ...namesIn(view, end, to, false)]
  return [{ from, to, sort: 'name', ...tie, rule: 'capitals' }]
}

/** A range that has a head of an organisation in it; what follows it may be a person: `Expediency Council Ali Akbar Velayati`. */
function aroundHead(view: View, from: number, head: number, to: number): Piece[] {
  const { words } = view.reading
  const single = head === from && to === from + 1
  if (head + 1 < to && (looksLikePerson(view, head + 1, to) || view.chunk.units.has(head + 1)) && head > from) {
    return [
      { from, to: head + 1, sort: 'organisation', rule: 'head of an organisation' },
      ...namesIn(view, head + 1, to, false),
    ]
  }
  if (single)
    return [
      { from, to, sort: words.standingBodies.has(keyAt(view, from)) ? 'organisation' : 'name', rule: 'body by itself' },
    ]
  const last = keyAt(view, to - 1)
  if (head < to - 1) {
    if (words.placeHeads.has(last)) return [{ from, to, sort: 'place', rule: 'head of a place' }]
    if (words.otherHeads.has(last)) return [{ from, to, sort: 'other', rule: 'head of an event or work' }]
  }
  return [{ from, to, sort: 'organisation', rule: 'head of an organisation' }]
}

const NUMERALS = /^(?:i|ii|iii|iv|v|vi|vii|viii|ix|x)$/
const STORMS = new Set(['hurricane', 'cyclone', 'typhoon', 'storm', 'operation', 'prophet'])

/** A range without title or head: cut at known names unless a person's name holds one. */
function splitUnits(view: View, from: number, to: number): Piece[] {
  const { reading, chunk } = view
  const numbered = to - from > 1 && NUMERALS.test(keyAt(view, to - 1))
  const last = keyAt(view, numbered ? to - 2 : to - 1)
  const length = wordCount(reading, from, to)
  if (length > 1) {
    if (STORMS.has(keyAt(view, from))) {
      const prophet = keyAt(view, from) === 'prophet'
      return prophet ? titledNames(view, from + 1, to) : [{ from, to, sort: 'other', rule: 'head of an event or work' }]
    }
    const pair = length === 2 ? chunk.units.get(to - 1) : undefined
    if (pair !== undefined && pair.known.kind === 'state' && !isGiven(view, from) && !isEnglish(view, from)) {
      return [{ from, to: to - 1, sort: 'name', rule: 'capitals' }, ...namesIn(view, to - 1, to, false)]
    }
    if (reading.words.placeHeads.has(last) && !looksLikePerson(view, from, to))
      return [{ from, to, sort: 'place', rule: 'head of a place' }]
    if (reading.words.otherHeads.has(last) && !looksLikePerson(view, from, to))
      return [{ from, to, sort: 'other', rule: 'head of an event or work' }]
    if (looksLikePerson(view, from, to)) return [{ from, to, sort: 'person', rule: 'given name' }]
    if (reading.words.placeOpeners.has(keyAt(view, from)) && chunk.units.get(from + 1)?.known.kind !== 'nationality') {
      const opener = keyAt(view, from)
      if (chunk.units.has(from + 1) || !['el', 'la', 'los', 'las', 'new', 'the'].includes(opener))
        return [{ from, to, sort: 'place', rule: 'opening of a place' }]
    }
  }
  for (let at = from + 1; at < to; at++) {
    if (chunk.units.has(at) && reading.tokens[at]?.joint === 'hyphen')
      return [...namesIn(view, from, at, false), ...namesIn(view, at, to, false)]
  }
  return [{ from, to, sort: 'name', rule: 'capitals' }]
}

/** Takes words off the front that a sentence puts there: `Meanwhile Putin`, `Former President`. */
function withoutOpening(view: View, from: number, to: number): number {
  const { reading, chunk } = view
  let at = from
  while (at < to - 1) {
    const token = reading.tokens[at]
    if (token?.opens !== true || chunk.units.has(at) || !isEnglish(view, at)) return at
    if (isGiven(view, at) || reading.words.titles.has(token.key) || reading.words.titleModifiers.has(token.key))
      return at
    const head = lastHead(view, at, to)
    const rest = at + 1
    const restIsEnglish = isEnglish(view, rest) && !chunk.units.has(rest)
    if (shownAsName(reading, token.key) || (head !== undefined && restIsEnglish) || (head === at && to > rest))
      return at
    if (restIsEnglish) return at
    at++
  }
  return at
}

/** The pieces of one chunk, in order. */
export function piecesOf(reading: Reading, chunk: Chunk): Piece[] {
  const view = { reading, chunk }
  const start = withoutOpening(view, chunk.from, chunk.to)
  const whole = lastHead(view, start, chunk.to)
  const closes =
    whole === chunk.to - 1 && whole > start && isEnglish(view, whole) && !reading.words.titles.has(keyAt(view, whole))
  const pieces: Piece[] = []
  let from = start
  let titled = false
  for (let at = start; at < chunk.to; at++) {
    const unit = chunk.units.get(at)
    if (unit !== undefined) {
      at += unit.length - 1
      continue
    }
    if (!isTitle(view, at, chunk.to) || (closes && !laterTitle(view, at, chunk.to))) continue
    let titleFrom = at
    while (
      titleFrom > from &&
      !chunk.units.has(titleFrom - 1) &&
      isTitleWord(view, titleFrom - 1) &&
      !endsUnit(chunk, titleFrom)
    )
      titleFrom--
    const head = lastHead(view, from, at)
    if (head !== undefined && head > from && head + 1 > titleFrom) titleFrom = head + 1
    pieces.push(...namesIn(view, from, titleFrom, titled))
    let titleTo = at + 1
    if (reading.tokens[titleTo]?.text === '.' && titleTo < chunk.to) titleTo++
    const lastPiece = pieces.at(-1)
    if (lastPiece?.sort === 'title' && lastPiece.to === titleFrom) lastPiece.to = titleTo
    else pieces.push({ from: titleFrom, to: titleTo, sort: 'title', rule: 'title' })
    from = titleTo
    at = titleTo - 1
    titled = true
  }
  pieces.push(...namesIn(view, from, chunk.to, titled))
  return pieces
}

/** An organisation that ends like one keeps titles inside (`King Khalid University`), but not when more than one is there. */
function laterTitle(view: View, at: number, end: number): boolean {
  for (let later = at + 1; later < end; later++) if (isTitle(view, later, end) && !isGiven(view, later)) return true
  return false
}

function isTitleWord(view: View, at: number): boolean {
  const { words } = view.reading
  return words.titleModifiers.has(keyAt(view, at)) || words.titles.has(keyAt(view, at))
}

function endsUnit(chunk: Chunk, at: number): boolean {
  for (const [from, match] of chunk.units) if (from < at && from + match.length === at) return true
  return false
}
