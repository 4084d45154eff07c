/** The names that are so well known that one more article which says them leaves who is who as it is. */
import type { LocalName } from '../../model/findings.js'
import type { Cluster } from './clusters.js'

/** Position in `Archive.actors`, or -1 for places and works, by what tells a name from others before articles are compared. */
export type KnownNames = ReadonlyMap<string, number>

/** All that the key of a cluster is made of, but for votes on kinds and given names, which a name that is there does not change. */
export const signatureOf = ({ kind, known = '', country = '', fullest }: LocalName): string =>
  [kind, known, country, fullest].join('\t')

/**
 * The same name in all articles, which no rule of merging had to weigh by what articles say: such an actor is made of its name
 * alone, and one more article only adds to its counts.
 */
function isPlain({ weighed, alone, places }: Cluster): boolean {
  const [first] = places
  return (
    first !== undefined &&
    !weighed &&
    !alone &&
    places.every(({ local }) => local.fullest === first.local.fullest && local.kind === first.local.kind)
  )
}

/**
 * The names that are known.
 * @param clusters of all actors, with their positions
 * @param others as in `Gathered`
 */
export function knownNames(clusters: ReadonlyMap<Cluster, number>, others: readonly LocalName[]): KnownNames {
  const known = new Map<string, number>()
  for (const local of others) known.set(signatureOf(local), -1)
  for (const [cluster, position] of clusters) {
    if (!isPlain(cluster)) continue
    let last: LocalName | undefined
    for (const { local } of cluster.places) {
      if (local.country === last?.country && local.known === last?.known && last !== undefined) continue
      known.set(signatureOf(local), position)
      last = local
    }
  }
  return known
}
