/** Actors and terms of an archive in which articles have moved, because others were put in ahead of them. */
import type { Actor } from '../model/actor.js'
import type { Term } from '../model/archive.js'
import { articlesOf, mentionsIn, variantsOf } from './actors/actor-record.js'
import type { NamePlace } from './actors/clusters.js'

/** The new position of an article, by the one it had in `Archive.articles`. */
export type Moved = (position: number) => number

/**
 * Where articles go when others are put in ahead of some.
 * @param count articles there were
 * @param places how many of them stand ahead of each that is put in, ascending
 */
export function movedBy(count: number, places: readonly number[]): Moved {
  const positions = new Uint32Array(count)
  let ahead = 0
  for (let position = 0; position < count; position++) {
    while (ahead < places.length && (places[ahead] as number) <= position) ahead++
    positions[position] = position + ahead
  }
  return (position) => positions[position] as number
}

/** An actor with its articles in their new places. */
export function movedActor(actor: Actor, moved: Moved): Actor {
  const { articles, roles } = actor
  const last = articles.at(-1)?.article ?? 0
  // What was put in stands behind all that name it.
  if (moved(last) === last && roles.length === 0) return actor
  return {
    ...actor,
    articles: articles.map(({ article, count, sentences }) => ({ article: moved(article), count, sentences })),
    roles: roles.map((role) => ({ ...role, article: moved(role.article) })),
  }
}

const byArticle = (a: { readonly article: number }, b: { readonly article: number }): number => a.article - b.article

/** An actor with more names that mean it, before it has its code and is set beside others. */
export function withPlaces(
  { code: _code, companions: _beside, ...actor }: Actor,
  places: NamePlace[],
): Omit<Actor, 'code' | 'companions'> {
  const variants = variantsOf([actor, ...places.map(({ local }) => local)])
  return {
    ...actor,
    variants,
    articles: [...actor.articles, ...articlesOf({ places })].sort(byArticle),
    mentionCount: mentionsIn(variants),
  }
}

/** A term with its articles in new places, and those that were put in. */
export function movedTerm(term: Term, moved: Moved, added: readonly number[] = []): Term {
  const articles = term.articles.map(moved)
  return { ...term, articles: added.length > 0 ? [...articles, ...added].sort((a, b) => a - b) : articles }
}
