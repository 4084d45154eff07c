/** Capitals that stand for a government: "Moscow said", "ties between Tehran and Damascus", "sanctions against Ankara". Nothing else of a capital is an actor. */
import { COUNTRIES } from '../../text/data/countries.js'
import type { KnownName } from './phrases.js'
import type { Source, Spot } from './recognise.js'
import type { Token } from './tokens.js'

/** What only a government does; a city that "hosted" or "saw" something is a city. */
const ACTS = new Set(
  (
    'said says told denied denies rejected rejects accused accuses warned warns insisted insists condemned condemns condemning demanded demands ' +
    'agreed agrees vowed vows pledged pledges threatened threatens urged urges announced announces claimed claims argued argues ' +
    'believes believed wants wanted seeks sought supports supported backs backed opposes opposed refused refuses signed recognised recognized ' +
    'recognises recognizes imposed imposes lifted expelled expels summoned summons retaliated blamed blames criticised criticized considers ' +
    'considered hopes hoped fears feared expects decided decides maintains maintained views regards intends intended plans responded ' +
    'replied protested suspended withdrew ratified vetoed annexed invaded deployed deploys negotiated proposed proposes accepts accepted ' +
    'offered offers stressed stresses emphasised emphasized reiterated welcomed welcomes declared declares admitted'
  ).split(' '),
)
/** Stand between a subject and what it did. */
const AUXILIARIES = new Set(
  'has had have will would is was are were also could should may might must again already never repeatedly strongly officially reportedly long does did not to'.split(
    ' ',
  ),
)
/** After an auxiliary, what a government is: "Moscow is interested". */
const STATES_OF_MIND = new Set(
  'interested ready willing determined concerned convinced prepared committed opposed keen trying seeking considering planning working demanding calling'.split(
    ' ',
  ),
)
/** What governments have: "Tehran's nuclear programme". */
const OWNED = new Set(
  (
    'policy policies position stance decision decisions government foreign nuclear military defense defence support role intervention involvement influence ' +
    'allies ally ambassador envoy sanctions demand demands response proposal request interests ambitions relations ties aggression offensive campaign ' +
    'commitment cooperation missile regional strategy strategic accusations claims claim concerns'
  ).split(' '),
)
/** What is had with, put on or said against a government. */
const RELATIONS = new Set(
  (
    'ties relations relationship talks negotiations agreement agreements deal pact treaty cooperation alliance dialogue tensions tension sanctions embargo ' +
    'pressure war conflict dispute rivalry partnership accord rapprochement contacts support accusations consultations coordination rift standoff'
  ).split(' '),
)
const TOWARDS = new Set(['with', 'against', 'on', 'towards', 'toward', 'between'])
/** A capital after one of these is where something is. */
const WHERE = new Set(
  'in at near from to into through outside around across of via inside visiting visited leaving left reached arriving by for over of'.split(
    ' ',
  ),
)

/** Capitals to their states. City states bear one name for both, and are listed as states. */
const CAPITALS = new Map<string, KnownName>()
for (const line of COUNTRIES.split('\n')) {
  const [code = '', status, name = '', , , capitals = ''] = line.split(';')
  if (status !== 'state') continue
  for (const capital of capitals.split('|'))
    if (capital !== '') CAPITALS.set(capital.toLowerCase(), { kind: 'state', name, id: `state:${code}`, country: code })
}

/** One text with the spots of it that may be partners: states and capitals. */
interface Read {
  readonly tokens: readonly Token[]
  readonly bySpotStart: ReadonlyMap<number, Spot>
  readonly bySpotEnd: ReadonlyMap<number, Spot>
}

const capitalOf = (spot: Spot): KnownName | undefined =>
  spot.kind === 'place' && (spot.known !== undefined || spot.country === undefined) ? CAPITALS.get(spot.key) : undefined

const isPartner = (spot: Spot | undefined): spot is Spot =>
  spot !== undefined && (spot.kind === 'state' || capitalOf(spot) !== undefined)

/** The run of partners that a spot stands in: `Moscow and Tehran`. */
function runOf(spot: Spot, { tokens, bySpotStart, bySpotEnd }: Read): { from: number; to: number; paired: boolean } {
  const before = spot.from > 0 && tokens[spot.from - 1]?.key === 'and' ? bySpotEnd.get(spot.from - 1) : undefined
  const after = tokens[spot.to]?.key === 'and' ? bySpotStart.get(spot.to + 1) : undefined
  const from = isPartner(before) ? before.from : spot.from
  const to = isPartner(after) ? after.to : spot.to
  return { from, to, paired: from < spot.from || to > spot.to }
}

/** The evidence that a capital is meant as a government, as a phrase; undefined when it is only a city. */
function evidenceFor(spot: Spot, read: Read): string | undefined {
  const sentence = read.tokens[spot.from]?.sentence
  const at = (position: number): Token | undefined => {
    const token = position < 0 ? undefined : read.tokens[position]
    return token?.sentence === sentence ? token : undefined
  }
  const { from, to, paired } = runOf(spot, read)
  const previous = at(from - 1)?.key ?? ''
  const relation = at(from - 2)?.key ?? ''
  const owned = at(to + 1)?.key ?? ''
  if (/^['’]s?$/.test(at(to)?.text ?? '') && OWNED.has(owned) && !WHERE.has(previous))
    return `"${owned}" of a government`
  if (TOWARDS.has(previous) && RELATIONS.has(relation)) return `"${relation}" of governments`
  if (paired && previous === 'between') return '"between" two governments'
  if (WHERE.has(previous) || TOWARDS.has(previous) || at(from - 1)?.text === ',') return undefined
  let verb = to
  while (verb < to + 3 && AUXILIARIES.has(at(verb)?.key ?? '')) verb++
  const act = at(verb)
  if (act === undefined || act.case !== 'small') return undefined
  return ACTS.has(act.key) || (verb > to && STATES_OF_MIND.has(act.key)) ? `subject of "${act.key}"` : undefined
}

/** Spots in which capitals that stand for a government have become mentions of their state. */
export function withMetonyms(spots: readonly Spot[], sources: readonly Source[]): Spot[] {
  if (!spots.some((spot) => capitalOf(spot) !== undefined)) return [...spots]
  const reads = new Map(
    sources.map(({ field, source }): [string, Read] => {
      const here = spots.filter((spot) => spot.field === field)
      return [
        field,
        {
          tokens: source.tokens,
          bySpotStart: new Map(here.map((spot) => [spot.from, spot])),
          bySpotEnd: new Map(here.map((spot) => [spot.to, spot])),
        },
      ]
    }),
  )
  return spots.map((spot) => {
    const state = capitalOf(spot)
    const read = reads.get(spot.field)
    const evidence = state === undefined || read === undefined ? undefined : evidenceFor(spot, read)
    if (state?.country === undefined || evidence === undefined) return spot
    return {
      ...spot,
      kind: 'state',
      known: state,
      country: state.country,
      rule: `capital that stands for the government: ${evidence}`,
      score: 0.75,
      stands: 'metonym',
    }
  })
}
