/** Who is named in one article: mentions with spans, joined to the names of the article. The door of this folder. */
import type { Article } from '../../model/article.js'
import type { LocalName, LocalVariant, Mention, NameKind, RoleMention } from '../../model/findings.js'
import { fold, mayFoldTo } from '../../text/fold.js'
import { byCodePoint } from '../../text/order.js'
import type { Span } from '../../text/sentences.js'
import { articleRoles, type RolesOfGroup } from './article-roles.js'
import { type AuthoritySpot, authoritySpots } from './authority-spots.js'
import { elsewhereSpots } from './elsewhere.js'
import { isEnglish } from './english.js'
import type { NameKnowledge } from './knowledge.js'
import { groupSpots } from './local-names.js'
import { withMetonyms } from './metonyms.js'
import type { NameGroup } from './name-groups.js'
import { recognise, type Source, type Spot } from './recognise.js'
import { settleSharedNames } from './shared-names.js'
import { isSlight } from './slight-names.js'
import { keysOf, tokensOf } from './tokens.js'
import { givenNames, organisationHeads } from './word-sets.js'

export { createNameKnowledge, type NameKnowledge } from './knowledge.js'

/** What names are looked for in. */
type NamedText = Pick<Article, 'headline' | 'text' | 'language' | 'statedActors' | 'agency' | 'outlet'>

function authoritySpotToSpot({ field, from, to, name }: AuthoritySpot, source: Source['source']): Spot {
  const { entry } = name
  const kind: NameKind = entry.kind ?? 'organisation'
  const country = entry.country === undefined ? {} : { country: entry.country }
  const key = source.tokens
    .slice(from, to)
    .filter((token) => token.type !== 'mark')
    .map((token) => token.key)
    .join(' ')
  return {
    field,
    from,
    to,
    kind,
    key,
    known: { kind, name: entry.name, id: name.id, ...country },
    ...country,
    rule: 'name in the authority file',
    score: 1,
  }
}

/** Spots of the recogniser that no entry of the authority file claims. An entry without a kind takes the recogniser's. */
function withAuthority(sources: readonly Source[], recognised: readonly Spot[], knowledge: NameKnowledge): Spot[] {
  const claimed = sources.flatMap(({ field, source }) =>
    authoritySpots(field, source, knowledge).map((spot) => ({ spot, source })),
  )
  if (claimed.length === 0) return [...recognised]
  const owner = new Map<string, AuthoritySpot>()
  for (const { spot } of claimed) for (let at = spot.from; at < spot.to; at++) owner.set(`${spot.field} ${at}`, spot)
  const kinds = new Map<string, NameKind>()
  const free = recognised.filter((spot) => {
    let clear = true
    for (let at = spot.from; at < spot.to; at++) {
      const claim = owner.get(`${spot.field} ${at}`)
      if (claim === undefined) continue
      clear = false
      if (spot.kind === 'person' || spot.kind === 'state') kinds.set(claim.name.id, spot.kind)
    }
    return clear
  })
  const named = claimed
    .filter(({ spot }) => !spot.name.entry.hide)
    .map(({ spot, source }) => authoritySpotToSpot(spot, source))
  for (const spot of named) {
    const kind = spot.known?.id === undefined ? undefined : kinds.get(spot.known.id)
    const entry = knowledge.authority.get(spot.key)?.entry
    if (kind !== undefined && entry?.kind === undefined) spot.kind = kind
  }
  return [...free, ...named]
}

const inOrder = (a: Spot, b: Spot): number =>
  a.field === b.field ? a.from - b.from || a.to - b.to : a.field === 'headline' ? -1 : 1

/** A spot in its text: where it stands, its letters, its sentence. */
interface Place {
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly sentence: Span | undefined
}

function placeOf(spot: Spot, sources: readonly Source[]): Place {
  const source = sources.find(({ field }) => field === spot.field)?.source
  const first = source?.tokens[spot.from]
  const start = first?.start ?? 0
  const end = source?.tokens[spot.to - 1]?.end ?? start
  return {
    start,
    end,
    surface: source?.text.slice(start, end) ?? '',
    sentence: source?.sentences[first?.sentence ?? 0],
  }
}

/** A form of a name while its mentions are counted. */
type OpenVariant = { -readonly [Field in keyof LocalVariant]: LocalVariant[Field] }

function localName(
  group: NameGroup,
  places: ReadonlyMap<Spot, Place>,
  roles: RolesOfGroup,
  knowledge: NameKnowledge,
): LocalName {
  const variants = new Map<string, OpenVariant>()
  const sentences: LocalName['sentences'][number][] = []
  let fullest = ''
  let last: Span | undefined
  for (const spot of group.spots.length === 1 ? group.spots : [...group.spots].sort(inOrder)) {
    const { surface, sentence } = places.get(spot) as Place
    const known = variants.get(surface)
    const variant: OpenVariant = known ?? { surface, count: 0 }
    if (known === undefined) variants.set(surface, variant)
    variant.count++
    if (spot.stands === 'metonym') variant.stands = 'metonym'
    if (spot.key === group.key && surface !== fullest && (fullest === '' || isFuller(surface, fullest)))
      fullest = surface
    // In order, so that the spots of a sentence follow each other.
    if (sentence === undefined || sentence === last) continue
    last = sentence
    sentences.push({ field: spot.field, start: sentence.start, end: sentence.end })
  }
  const known = group.known ?? group.spots.find((spot) => spot.known?.id !== undefined)?.known
  const country = known?.country ?? group.spots.find((spot) => spot.country !== undefined)?.country ?? roles.country
  const shown =
    known !== undefined && (group.kind === 'state' || known.id?.startsWith('body:') === false) ? known.name : fullest
  return {
    kind: group.kind,
    fullest: shown === '' ? group.key : shown,
    variants: [...variants.values()].sort((a, b) => b.count - a.count || byCodePoint(a.surface, b.surface)),
    roles: roles.roles,
    sentences,
    ...(group.joins.length === 0 ? {} : { joins: group.joins }),
    ...(country === undefined ? {} : { country }),
    ...(known?.id === undefined ? {} : { known: known.id }),
    ...(isSlight(group, roles, knowledge) ? { slight: true } : {}),
  }
}

/** Capitals like a name's are fuller than small letters or a shout. */
function isFuller(surface: string, than: string): boolean {
  const rank = (form: string): number =>
    form === form.toUpperCase() ? 1 : 2 + form.split(' ').filter((word) => word !== word.toLowerCase()).length
  return rank(surface) > rank(than)
}

/** The curator's names that no mention stands for. */
function statedNames(
  article: NamedText,
  names: readonly LocalName[],
  knowledge: NameKnowledge,
  texts: readonly string[],
): LocalName[] {
  if (article.statedActors.length === 0) return []
  const forms = new Set(
    names
      .flatMap((name) => [name.fullest, ...name.variants.map(({ surface }) => surface)])
      .map((form) => keysOf(form).join(' ')),
  )
  const stated: LocalName[] = []
  for (const actor of article.statedActors) {
    const key = keysOf(actor).join(' ')
    const entry = knowledge.authority.get(key)
    if (key === '' || forms.has(key) || entry?.entry.hide === true) continue
    if (entry !== undefined && names.some((name) => name.known === entry.id)) continue
    forms.add(key)
    const listed = knowledge.names?.match(tokensOf(actor).tokens, 0)?.known
    const state = listed?.kind === 'state' && keysOf(listed.name).join(' ') === key ? listed : undefined
    const kind = entry?.entry.kind ?? state?.kind ?? statedKind(key)
    const known = entry?.id ?? state?.id
    const country = entry?.entry.country ?? state?.country
    stated.push({
      kind,
      fullest: entry?.entry.name ?? actor,
      variants: [{ surface: actor, count: texts.some((text) => text.includes(actor)) ? 1 : 0 }],
      roles: [],
      sentences: [],
      ...(country === undefined ? {} : { country }),
      ...(known === undefined ? {} : { known }),
    })
  }
  return stated
}

function statedKind(key: string): NameKind {
  const words = key.split(' ')
  const head =
    words.some((word) => organisationHeads().has(word)) && !(words.length === 2 && givenNames().has(words[0] as string))
  return words.length > 1 && words.length < 5 && !head ? 'person' : 'organisation'
}

/** Characters of a paragraph within which its dateline ends: "ULAN BATOR, Mongolia, Dec. 31, 2015 (Xinhua) -". */
const DATELINE_LENGTH = 60

/** Is it the credit of the agency in a dateline, "(AFP)"? It says who sent the report, not whom the report is about. */
function isCredit({ agency, text }: NamedText, { field, from, to }: Spot, sources: readonly Source[]): boolean {
  if (agency === undefined || field !== 'text') return false
  const tokens = sources.find((one) => one.field === field)?.source.tokens ?? []
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last || first.start === 0) return false
  if (text[first.start - 1] !== '(' || text[last.end] !== ')') return false
  const opening = text.lastIndexOf('\n', first.start) + 1
  return first.start - opening < DATELINE_LENGTH && fold(text.slice(first.start, last.end)) === fold(agency)
}

const withoutArticle = (name: string): string => fold(name).replace(/^the /, '')

/** Tells the outlet's name for itself ("told the Meridian Desk"): who publishes is shown as outlet, on a page of its own. */
function ownOutlet({ outlet }: NamedText): (name: string) => boolean {
  if (outlet === undefined) return () => false
  const own = withoutArticle(outlet)
  return (name) => (mayFoldTo(name, own) || mayFoldTo(name, 'the')) && withoutArticle(name) === own
}

/** Names and mentions of one article. */
export interface FoundNames {
  readonly names: readonly LocalName[]
  readonly mentions: readonly Mention[]
}

/** The texts of an article in tokens. */
export function sourcesOf({ headline, text }: Pick<Article, 'headline' | 'text'>): Source[] {
  return [
    { field: 'headline', source: tokensOf(headline) },
    { field: 'text', source: tokensOf(text) },
  ]
}

function listsOf({ names, words }: NameKnowledge): Required<Pick<NameKnowledge, 'names' | 'words'>> | undefined {
  return names === undefined || words === undefined ? undefined : { names, words }
}

function spotsOf(article: NamedText, sources: readonly Source[], knowledge: NameKnowledge): Spot[] {
  const lists = listsOf(knowledge)
  const { recogniser } = knowledge
  if (lists !== undefined && recogniser !== undefined && isEnglish(article.language, sources, lists.words))
    return recognise(sources, { ...lists, recogniser })
  return knowledge.elsewhere === undefined ? [] : elsewhereSpots(article.language, sources, knowledge.elsewhere)
}

/** Joins the spots of one article that mean the same and adds what the authority file and the source itself name. Pure. */
export function joinNames(
  article: NamedText,
  sources: readonly Source[],
  recognised: readonly Spot[],
  knowledge: NameKnowledge,
): FoundNames {
  const read = knowledge.recognise ? withMetonyms(settleSharedNames(recognised), sources) : recognised
  const isOwnOutlet = ownOutlet(article)
  const places = new Map<Spot, Place>()
  const spots = withAuthority(sources, read, knowledge)
    .filter((spot) => {
      const place = placeOf(spot, sources)
      places.set(spot, place)
      return !isCredit(article, spot, sources) && !isOwnOutlet(place.surface)
    })
    .sort(inOrder)
  const groups = groupSpots(spots, sources, knowledge.words)
  const roles = articleRoles(groups, sources, listsOf(knowledge))
  const names = groups.map((group, index) =>
    localName(group, places, roles[index] ?? { roles: [] as RoleMention[] }, knowledge),
  )
  const positions = new Map<Spot, number>()
  groups.forEach((group, index) => {
    for (const spot of group.spots) positions.set(spot, index)
  })
  const mentions = spots.map((spot): Mention => {
    const { field, kind, rule, score, acts } = spot
    const { start, end, surface } = places.get(spot) as Place
    const place = { field, start, end, surface, kind, name: positions.get(spot) ?? 0, rule, score }
    const stands = spot.stands ?? (kind === 'nationality' && spot.known?.country !== undefined ? 'demonym' : undefined)
    return { ...place, ...(stands === undefined ? {} : { stands }), ...(acts === undefined ? {} : { acts }) }
  })
  const texts = sources.map(({ source }) => source.text)
  return { names: [...names, ...statedNames(article, names, knowledge, texts)], mentions }
}

/** Finds the names of one article and joins those that mean the same. Pure. */
export function findNames(article: NamedText, knowledge: NameKnowledge): FoundNames {
  const { headline, text } = article
  // Where nothing is looked for, the texts need not be read.
  if (!knowledge.recognise && knowledge.authority.size === 0)
    return { names: statedNames(article, [], knowledge, [headline, text]), mentions: [] }
  const sources = sourcesOf(article)
  return joinNames(article, sources, spotsOf(article, sources, knowledge), knowledge)
}
