/** The roles of each person of an article, with the sentence each rests on, and the state they tie the person to. */
import type { RoleMention } from '../../model/findings.js'
import { fold } from '../../text/fold.js'
import { byCodePoint } from '../../text/order.js'
import type { NameKnowledge } from './knowledge.js'
import type { NameGroup } from './name-groups.js'
import type { Source, Spot } from './recognise.js'
import { type FoundRole, RoleReader, rolesIn } from './roles.js'

/** What the titles of one article say of one name. */
export interface RolesOfGroup {
  readonly roles: readonly RoleMention[]
  readonly country?: string
}

type Lists = Required<Pick<NameKnowledge, 'names' | 'words'>>

interface Gathered {
  readonly found: FoundRole[]
  readonly votes: Map<string, number>
}

const vote = (gathered: Gathered | undefined, country: string | undefined, weight: number): void => {
  if (gathered !== undefined && country !== undefined)
    gathered.votes.set(country, (gathered.votes.get(country) ?? 0) + weight)
}

/** The people of one text by sentence, so that a long text is not searched from its beginning for each of them. */
function bySentence(people: readonly Spot[], source: Source['source']): Map<number, Spot[]> {
  const sentences = new Map<number, Spot[]>()
  for (const spot of people) {
    const sentence = source.tokens[spot.from]?.sentence ?? -1
    const here = sentences.get(sentence)
    if (here === undefined) sentences.set(sentence, [spot])
    else here.push(spot)
  }
  return sentences
}

/** The person a counterpart stands against: the one named last before in the sentence, else the next one after. */
function opposite(spot: Spot, here: readonly Spot[]): Spot | undefined {
  const at = here.indexOf(spot)
  return (at > 0 ? here[at - 1] : undefined) ?? here[at + 1]
}

/** For each group, in order. Without lists (names are not recognised) nobody has a role. */
export function articleRoles(
  groups: readonly NameGroup[],
  sources: readonly Source[],
  lists: Lists | undefined,
): RolesOfGroup[] {
  if (lists === undefined) return groups.map(() => ({ roles: [] }))
  const owner = new Map<Spot, number>()
  groups.forEach((group, index) => {
    if (group.kind === 'person') for (const spot of group.spots) owner.set(spot, index)
  })
  const people = [...owner.keys()].sort((a, b) => a.from - b.from)
  const gathered: Gathered[] = groups.map(() => ({ found: [], votes: new Map() }))
  const readings = sources.map(({ field, source }) => {
    const here = people.filter((spot) => spot.field === field)
    return { source, here, reader: new RoleReader(source, lists, here) }
  })
  for (const { reader, here } of readings) {
    for (const role of rolesIn(reader, here)) {
      const of = gathered[owner.get(role.spot) ?? -1]
      vote(of, role.country, 2)
      if (role.role !== '') of?.found.push(role)
    }
  }
  for (const { source, reader, here } of readings) {
    const sentences = bySentence(here, source)
    for (const spot of here) {
      const counterpart = reader.counterpart(spot)
      if (counterpart === undefined) continue
      const of = gathered[owner.get(spot) ?? -1]
      vote(of, counterpart.country, 3)
      const other = opposite(spot, sentences.get(source.tokens[spot.from]?.sentence ?? -1) ?? [])
      const model =
        other === undefined ? undefined : gathered[owner.get(other) ?? -1]?.found.find((role) => !role.implied)
      const role = model === undefined ? '' : reader.withoutState(model.role)
      if (role !== '') of?.found.push({ spot, role, implied: true })
    }
  }
  return gathered.map((entry) => settle(entry, sources))
}

/** Each role once, with its first sentence; the state most words speak for. */
function settle({ found, votes }: Gathered, sources: readonly Source[]): RolesOfGroup {
  const roles = new Map<string, RoleMention>()
  for (const { spot, role, implied } of found) {
    const source = sources.find(({ field }) => field === spot.field)?.source
    const sentence = source?.sentences[source.tokens[spot.from]?.sentence ?? 0]
    // Stated roles come before implied ones, so what is stated anywhere is not implied.
    const key = fold(role)
    if (sentence !== undefined && !roles.has(key))
      roles.set(key, { role, implied, field: spot.field, start: sentence.start, end: sentence.end })
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1] || byCodePoint(a[0], b[0]))
  const clear = first !== undefined && (second === undefined || first[1] > second[1])
  return { roles: [...roles.values()], ...(clear ? { country: first[0] } : {}) }
}
