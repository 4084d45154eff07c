/** The shelves of the index of actors: kinds, sorts of organisation and countries, each with a page that works as a filter. */
import type { Actor } from '../model/actor.js'
import type { ActorKind } from '../model/findings.js'
import { byCodePoint, byReading } from '../text/order.js'
import { actorAddress, shelfOfActors } from './addresses.js'
import { countryName, KIND_NAMES, SORT_NAMES } from './wording.js'

/** Some of the actors under one heading. */
export interface ActorShelf {
  /** What it is called in a list of shelves: `People`, `Iran`. */
  readonly name: string
  /** Positions in `Archive.actors`, in its order. */
  readonly actors: readonly number[]
  /** The page that shows them. A shelf of one actor has none of its own and leads to that actor. */
  readonly outputPath: string
  /** Whether that page is a shelf's own. */
  readonly hasPage: boolean
}

/** All shelves. */
export interface ActorShelves {
  /** In the order kinds are shown; empty ones are left out. */
  readonly kinds: ReadonlyMap<ActorKind, ActorShelf>
  /** By sort of organisation. */
  readonly sorts: ReadonlyMap<string, ActorShelf>
  /** By ISO 3166-1 alpha-2, in reading order of the names; `unknown` last. */
  readonly countries: ReadonlyMap<string, ActorShelf>
}

/** Actors of which no country is known. */
const UNKNOWN = 'unknown'

function gather(actors: readonly Actor[], keyOf: (actor: Actor) => string | undefined): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  actors.forEach((actor, position) => {
    const key = keyOf(actor)
    if (key === undefined) return
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [position])
    else group.push(position)
  })
  return groups
}

function countryShelves(actors: readonly Actor[], slugs: readonly string[]): Map<string, ActorShelf> {
  const named = [...gather(actors, ({ country }) => country ?? UNKNOWN)].map(([code, members]) => {
    const [only] = members
    const hasPage = members.length > 1
    const shelf: ActorShelf = {
      name: code === UNKNOWN ? 'Country unknown' : countryName(code),
      actors: members,
      outputPath: hasPage ? shelfOfActors(`country-${code.toLowerCase()}`) : actorAddress(slugs[only ?? 0] ?? ''),
      hasPage,
    }
    return [code, shelf] as const
  })
  return new Map(
    named.sort(
      ([a, left], [b, right]) =>
        Number(a === UNKNOWN) - Number(b === UNKNOWN) || byReading(left.name, right.name) || byCodePoint(a, b),
    ),
  )
}

/** Puts the actors on their shelves. */
export function shelvesOf(actors: readonly Actor[], slugs: readonly string[]): ActorShelves {
  const kinds = gather(actors, ({ kind }) => kind)
  const sorts = gather(actors, ({ sort }) => sort)
  const shelvesFrom = <Key extends string>(
    names: Readonly<Record<Key, { readonly many: string; readonly slug: string }>>,
    groups: ReadonlyMap<string, readonly number[]>,
  ): Map<Key, ActorShelf> =>
    new Map(
      (Object.keys(names) as Key[]).flatMap((key) => {
        const members = groups.get(key)
        const { many, slug } = names[key]
        const shelf = { name: many, outputPath: shelfOfActors(slug), hasPage: true }
        return members === undefined ? [] : [[key, { ...shelf, actors: members }] as const]
      }),
    )
  return {
    kinds: shelvesFrom(KIND_NAMES, kinds),
    sorts: shelvesFrom(SORT_NAMES, sorts),
    countries: countryShelves(actors, slugs),
  }
}
