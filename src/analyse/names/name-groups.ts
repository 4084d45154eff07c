/** The names of one article while they are being joined: groups of spots that mean the same. */
import type { Merge, NameKind } from '../../model/findings.js'
import type { KnownName } from './phrases.js'
import type { Spot } from './recognise.js'

/** The spots that mean the same, in order. */
export interface NameGroup {
  readonly kind: NameKind
  readonly spots: Spot[]
  /** Key of the fullest form. */
  key: string
  /** Why forms that share no full name are one, for the evidence panel. */
  readonly joins: Merge[]
  /** Set when the article as a whole tells more of it than its own words: whose ministry it is. */
  known?: KnownName
}

/** The words of a key. */
export const wordsOfKey = (key: string): string[] => key.split(' ')

/** Whether a group still has spots. */
export const isAlive = (group: NameGroup): boolean => group.spots.length > 0

/** Whether a list knows what the group is; such names are joined by the list's id alone. */
export const isListed = (group: NameGroup): boolean => group.spots.some((spot) => spot.known !== undefined)

/** Joins groups: the second is emptied into the first. With a reason, when the words alone do not show it. */
export function absorb(into: NameGroup, from: NameGroup, reason?: Pick<Merge, 'rule' | 'score'>): void {
  if (reason !== undefined) into.joins.push({ forms: [into.key, from.key], ...reason })
  into.joins.push(...from.joins)
  for (const spot of from.spots) into.spots.push(spot)
  from.spots.length = 0
}

/** Adds a group under a key. */
export function note(index: Map<string, NameGroup[]>, key: string, group: NameGroup): void {
  const list = index.get(key)
  if (list === undefined) index.set(key, [group])
  else if (!list.includes(group)) list.push(group)
}
