/** Which mentions of one article mean the same: surname to full name, acronym to long form, body to the body with its state. */
import type { NameKind } from '../../model/findings.js'
import { joinOrganisations } from './local-organisations.js'
import { joinPeople } from './local-people.js'
import { isAlive, type NameGroup } from './name-groups.js'
import type { Source, Spot } from './recognise.js'
import type { WordSets } from './word-sets.js'

const groupKey = (spot: Spot): string =>
  spot.known?.id !== undefined ? `#${spot.known.id}` : `${spot.kind} ${spot.key}`

/** Kinds that a recogniser takes for one another, the surest of them first. A person is never a place by majority. */
const CONFUSED: readonly NameKind[] = ['organisation', 'place', 'other']

/** Gives words that the article's mentions disagree on one kind: a listed one, else the commonest. */
function settleKinds(spots: readonly Spot[]): void {
  const kindOf = new Map<string, NameKind>()
  const votes = new Map<string, Map<NameKind, number>>()
  for (const { key, kind } of spots) {
    const known = kindOf.get(key)
    if (known === undefined) kindOf.set(key, kind)
    else if (known !== kind) votes.set(key, new Map())
  }
  if (votes.size === 0) return
  for (const spot of spots) {
    const kinds = votes.get(spot.key)
    kinds?.set(spot.kind, (kinds.get(spot.kind) ?? 0) + (spot.known === undefined ? 1 : 1000))
  }
  for (const spot of spots) {
    const kinds = votes.get(spot.key)
    if (spot.known !== undefined || kinds === undefined || kinds.size < 2 || !CONFUSED.includes(spot.kind)) continue
    const [best] = CONFUSED.filter((kind) => kinds.has(kind)).sort((a, b) => (kinds.get(b) ?? 0) - (kinds.get(a) ?? 0))
    if (best !== undefined) spot.kind = best
  }
}

/** Groups the spots of one article. Every spot is in exactly one group. */
export function groupSpots(
  spots: readonly Spot[],
  sources: readonly Source[],
  words: WordSets | undefined,
): NameGroup[] {
  settleKinds(spots)
  const byKey = new Map<string, NameGroup>()
  for (const spot of spots) {
    const key = groupKey(spot)
    const group = byKey.get(key)
    if (group === undefined) byKey.set(key, { kind: spot.kind, spots: [spot], key: spot.key, joins: [] })
    else {
      group.spots.push(spot)
      if (spot.key.length > group.key.length) group.key = spot.key
    }
  }
  const groups = [...byKey.values()]
  joinOrganisations(groups, sources, words)
  joinPeople(groups, words)
  return groups.filter(isAlive)
}
