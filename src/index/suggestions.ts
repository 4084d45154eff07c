/** The report's one line on actors that may be one. */
import type { Actor } from '../model/actor.js'
import type { Message } from '../model/message.js'

/** Pairs named in the report; the actors' pages and `backfile actors` show all of them. */
const SHOWN = 5

/** A note on the pairs of actors that may be one, likeliest first; empty when there are none. */
export function possiblySame(actors: readonly Pick<Actor, 'name' | 'suggestions'>[]): Message[] {
  const pairs = actors.flatMap(({ name, suggestions }, position) =>
    suggestions.flatMap(({ actor, score }) =>
      actor > position ? [{ names: `"${name}" and "${actors[actor]?.name}"`, score }] : [],
    ),
  )
  if (pairs.length === 0) return []
  const shown = pairs.sort((a, b) => b.score - a.score).slice(0, SHOWN)
  const rest = pairs.length > shown.length ? `; and ${pairs.length - shown.length} more pairs` : ''
  return [
    {
      code: 'actors-possibly-same',
      severity: 'note',
      expected: 'one page for each actor',
      found: `${shown.map(({ names }) => names).join(', ')}${rest}`,
      remedy: 'run "backfile actors", and put those that are one, or are not, into _actors.yml',
    },
  ]
}
