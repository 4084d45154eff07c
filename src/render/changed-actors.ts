/** Of which actors pages say something else after articles were added, so that of all others nothing has to be judged. */
import type { Actor } from '../model/actor.js'
import type { Archive } from '../model/archive.js'
import { shownStrength } from './pages/actor-dossier.js'

/** Positions in `Archive.actors`, which are those of before: nobody new is named. */
export interface ChangedActors {
  /** Those whose own pages say something else. */
  readonly told: ReadonlySet<number>
  /**
   * Those that are drawn otherwise where they stand among the company of others: what is drawn between two companions changes
   * only when one of them is named in more articles, or tells of others.
   */
  readonly drawn: ReadonlySet<number>
}

const haveSameCompany = (before: Actor, now: Actor, strengthOf: (strength: number) => string): boolean =>
  before.companions.length === now.companions.length &&
  before.companions.every(({ actor, count, strength }, at) => {
    const other = now.companions[at]
    if (other?.actor !== actor || other.count !== count) return false
    return other.strength === strength || strengthOf(other.strength) === strengthOf(strength)
  })

/** Is an actor named as often, in as many articles? */
const areNamedAlike = (before: Actor, now: Actor): boolean =>
  before.mentionCount === now.mentionCount && before.articles.length === now.articles.length

/** Actors of the pairs that only one of two archives has: on the pages of the other, their pair is a link. */
function newlyPaired(before: Archive, now: Archive): number[] {
  const keysOf = ({ pairs }: Archive): Set<string> => new Set(pairs.map(({ actors }) => actors.join()))
  const only = ({ pairs }: Archive, others: ReadonlySet<string>): number[] =>
    pairs.flatMap(({ actors }) => (others.has(actors.join()) ? [] : actors))
  return [...only(before, keysOf(now)), ...only(now, keysOf(before))]
}

/** Compares the actors of an archive with those it had before articles were added. */
export function changedActors(before: Archive, now: Archive): ChangedActors {
  const told = new Set(newlyPaired(before, now))
  const drawn = new Set<number>()
  for (const [position, actor] of now.actors.entries()) {
    const old = before.actors[position] as Actor
    const areAlike = areNamedAlike(old, actor)
    if (!areAlike || !haveSameCompany(old, actor, () => '')) drawn.add(position)
    if (!areAlike || !haveSameCompany(old, actor, shownStrength)) told.add(position)
  }
  return { told, drawn }
}
