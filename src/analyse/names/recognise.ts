/** The recogniser: from the tokens of an article to spans with kinds. The trained model says where names are; lists say which. */
import type { MentionField, NameKind } from '../../model/findings.js'
import { bodyOf } from './bodies.js'
import type { NameKnowledge } from './knowledge.js'
import type { TagType } from './name-labels.js'
import type { KnownName, PhraseMatch } from './phrases.js'
import { keyOfRange, type Reading } from './reading.js'
import { settleTypes } from './settled-types.js'
import { withBorders } from './span-borders.js'
import { withJoins } from './span-joins.js'
import { viewsOf } from './tag-reading.js'
import type { TaggedSpan } from './tagger.js'
import type { Token, TokenText } from './tokens.js'

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
  /** The text has the state act, as a body does. */
  readonly acts?: true
  /** What the form of address before a person's name tells. */
  address?: 'woman' | 'man'
}

/** Forms of address that are one sex's, as keys. */
const ADDRESSES: ReadonlyMap<string, 'woman' | 'man'> = new Map([
  ...['mrs', 'ms', 'miss', 'lady', 'dame', 'queen', 'princess'].map((word) => [word, 'woman'] as const),
  ...['mr', 'sir', 'lord', 'king', 'prince'].map((word) => [word, 'man'] as const),
])

/** What recognition needs of the knowledge. */
export type RecognitionLists = Required<Pick<NameKnowledge, 'names' | 'words' | 'recogniser'>>

/** Rule of a person's name that a title stands before. */
export const TITLED = 'trained recogniser, title before the name'

const KIND: Readonly<Record<TagType, NameKind>> = { PER: 'person', ORG: 'organisation', LOC: 'place', MISC: 'other' }

/** Kinds a list may give to a span by the type the model gives it. A person keeps no list: `Jordan` after `Michael Jordan`. */
const LISTED: Readonly<Record<TagType, readonly NameKind[]>> = {
  PER: [],
  ORG: ['state', 'organisation', 'nationality'],
  LOC: ['state', 'place', 'organisation', 'nationality'],
  MISC: ['nationality', 'organisation', 'state'],
}

const RULE: Readonly<Partial<Record<NameKind, string>>> = {
  state: 'list of states',
  organisation: 'list of organisations',
  place: 'list of places',
  nationality: 'list of peoples',
}

/** Margins in steps of the model to a score: half is a coin's throw, and few names are surer than 0.98. */
const scoreOf = (margin: number): number => Math.round(Math.min(0.98, 1 / (1 + Math.exp(-margin / 48))) * 100) / 100

/** A spot while what is known of it is put in; copying it for each field took a tenth of the time of recognition. */
type OpenSpot = { -readonly [Field in keyof Spot]: Spot[Field] }

function spotOf(field: MentionField, reading: Reading, span: TaggedSpan): Spot {
  const { tokens, words, listedAt } = reading
  const { from, to, type, margin } = span
  const match = listedAt[from]
  const opening = match?.known
  const listed = match !== undefined && from + match.length === to ? opening : undefined
  const kind = KIND[type]
  const spot: OpenSpot = {
    field,
    from,
    to,
    kind,
    key: keyOfRange(reading, from, to),
    rule: 'trained recogniser',
    score: scoreOf(margin),
  }
  if (listed !== undefined && LISTED[type].includes(listed.kind)) {
    spot.kind = listed.kind
    spot.known = listed
    spot.rule = `trained recogniser, ${RULE[listed.kind]}`
    spot.score = Math.max(spot.score, 0.9)
    if (listed.country !== undefined) spot.country = listed.country
    if (listed.kind === 'state' && type === 'ORG') spot.acts = true
    return spot
  }
  if (kind === 'person') {
    const at = from > 1 && tokens[from - 1]?.text === '.' ? from - 2 : from - 1
    const before = at < 0 ? undefined : tokens[at]
    const titled = before !== undefined && (words.titles.has(before.key) || words.honorifics.has(before.key))
    if (titled) spot.rule = TITLED
    const address = ADDRESSES.get(before?.key ?? '')
    if (address !== undefined) spot.address = address
    return spot
  }
  const body = kind === 'organisation' ? bodyOf(reading, span) : undefined
  const country = body?.known.country ?? (opening?.kind === 'organisation' ? undefined : opening?.country)
  if (body !== undefined) spot.known = body.known
  if (country !== undefined) spot.country = country
  return spot
}

/** States and peoples are known wherever they stand; `pro-Kremlin` is no name to the model, yet names the Kremlin. */
const isSure = ({ known }: PhraseMatch, first: Token | undefined): boolean =>
  known.kind === 'state' || known.kind === 'nationality' || (known.kind === 'organisation' && first?.joint === 'hyphen')

/** States and peoples of the lists that the model passed over: they are known whatever stands round them. */
function listedSpots(field: MentionField, reading: Reading, taken: Uint8Array): Spot[] {
  const { tokens, listedAt } = reading
  const spots: Spot[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (taken[at] === 1 || tokens[at]?.type !== 'word') continue
    const match = listedAt[at]
    if (match === undefined || !isSure(match, tokens[at])) continue
    const to = at + match.length
    // `US$ 10`: a sum of money.
    if (taken.subarray(at, to).includes(1) || (tokens[to]?.text === '$' && tokens[to]?.joint === 'none')) continue
    const { known } = match
    const country = known.country === undefined ? {} : { country: known.country }
    const small = tokens[at]?.case === 'small'
    const rule = small ? `${RULE[known.kind]}, in small letters` : (RULE[known.kind] ?? '')
    spots.push({
      field,
      from: at,
      to,
      kind: known.kind,
      key: keyOfRange(reading, at, to),
      known,
      ...country,
      rule,
      score: small ? 0.6 : 0.8,
    })
    at = to - 1
  }
  return spots
}

/** `Russian defense ministry`: a people's word and a body every government has, in small letters. */
function smallBody(
  reading: Reading,
  { from, to, known }: { from: number; to: number; known: KnownName },
): number | undefined {
  const { tokens, words } = reading
  const [first, second] = [tokens[to], tokens[to + 1]]
  if (known.kind !== 'nationality' || known.country === undefined || tokens[from]?.case === 'small') return undefined
  if (first?.case !== 'small' || first.joint !== 'space' || second?.case !== 'small' || second.joint !== 'space')
    return undefined
  const body = `${first.key} ${second.key}`.replace('defence', 'defense').replace('labour', 'labor')
  return second.key === 'ministry' && words.bodyWords.has(first.key) && words.bodies.has(body) ? to + 2 : undefined
}

/** The small words after a nationality belong to it where they name a ministry. */
function withSmallBodies(field: MentionField, reading: Reading, spots: readonly Spot[]): Spot[] {
  return spots.map((spot) => {
    const { from, known } = spot
    const to = known === undefined ? undefined : smallBody(reading, { from, to: spot.to, known })
    if (to === undefined) return spot
    const place = { field, from, to, key: keyOfRange(reading, from, to) }
    const body = bodyOf(reading, place)?.known
    const country = known?.country === undefined ? {} : { country: known.country }
    return {
      ...place,
      kind: 'organisation' as const,
      rule: 'body of a state in small letters',
      score: 0.8,
      ...(body === undefined ? {} : { known: body }),
      ...country,
    }
  })
}

/**
 * The single words that a headline alone takes for people. Who is in the headline is in the report, if with other words before the
 * name; what is not, as `Été` over a report of a quay, is a word. A headline without a text is taken as it is.
 */
function withoutStrangers(
  tagged: readonly TaggedSpan[],
  { tokens }: TokenText,
  sources: readonly Source[],
): readonly TaggedSpan[] {
  const texts = sources.filter(({ field, source }) => field !== 'headline' && source.tokens.length > 0)
  if (texts.length === 0) return tagged
  const isTold = (key: string | undefined): boolean =>
    texts.some(({ source }) => source.tokens.some((token) => token.key === key && token.case !== 'small'))
  return tagged.filter(({ from, to, type }) => type !== 'PER' || to - from > 1 || isTold(tokens[from]?.key))
}

/** Recognises names in English text. Spots come in order of field and place and never overlap. */
export function recognise(sources: readonly Source[], knowledge: RecognitionLists): Spot[] {
  const { names, words } = knowledge
  const { factsOfWords, tagger, lists } = knowledge.recogniser()
  const views = viewsOf(sources, { names, words }, factsOfWords, lists)
  const readings = sources.map(({ source: { text, tokens } }, index): Reading => {
    const listedAt = views[index]?.text.listedAt ?? []
    return { text, tokens, listedAt, words }
  })
  const tagged = settleTypes(
    views,
    views.map((view, index) => withBorders(tagger.tag(view), readings[index] as Reading)),
  )
  return sources.flatMap(({ field, source }, index) => {
    const reading = readings[index] as Reading
    const found = tagged[index] ?? []
    const spans = withJoins(reading, field === 'headline' ? withoutStrangers(found, source, sources) : found)
    const taken = new Uint8Array(source.tokens.length)
    for (const { from, to } of spans) taken.fill(1, from, to)
    const spots = [...spans.map((span) => spotOf(field, reading, span)), ...listedSpots(field, reading, taken)]
    return withSmallBodies(
      field,
      reading,
      spots.sort((a, b) => a.from - b.from),
    )
  })
}
