/** What an article that comes to an archive is linked to, where all that it names is known there and no rule has to weigh it. */
import type { Actor } from '../model/actor.js'
import type { Archive, Term } from '../model/archive.js'
import type { LocalName } from '../model/findings.js'
import { type KnownNames, signatureOf } from './actors/known-names.js'
import type { ContentCard } from './cards.js'
import { actorsByMentions, type Links } from './link-articles.js'

/** Finds the links of an article; undefined when something of it is not known. */
export type LinkFinder = (content: ContentCard) => Links | undefined

/**
 * May one more article say this name and change nothing of the actor but counts? Roles and joined forms are evidence of their own, a
 * short form of an organisation may explain the acronyms of other articles, and another country or form may speak for or against a merge.
 */
function onlyCounts({ roles, joins, variants, country }: LocalName, actor: Actor): boolean {
  if (roles.length > 0 || joins !== undefined) return false
  if (actor.kind === 'organisation' && variants.length > 1) return false
  if (country !== undefined && country !== actor.country) return false
  const forms = new Set(actor.variants.map(({ surface }) => surface))
  return variants.every(({ surface }) => forms.has(surface))
}

const byName = (terms: readonly Term[]): ReadonlyMap<string, number> =>
  new Map(terms.map(({ name }, position) => [name, position]))

const areAll = (positions: readonly (number | undefined)[]): positions is number[] =>
  positions.every((position) => position !== undefined)

/** Looks links up in an archive. A term is known in its commonest spelling alone: one more of another might become that. */
export function openLinkFinder(archive: Pick<Archive, 'actors' | 'tags' | 'outlets'>, known: KnownNames): LinkFinder {
  const tagged = byName(archive.tags)
  const published = byName(archive.outlets)
  const actorOf = (name: LocalName): number | undefined => {
    const position = known.get(signatureOf(name)) ?? Number.NaN
    const actor = archive.actors[position]
    return position === -1 || (actor && onlyCounts(name, actor)) ? position : undefined
  }
  return (content) => {
    const { names, fields } = content
    const nameActors = names.map(actorOf)
    const tags = content.tags.map((tag) => tagged.get(tag))
    const outletTerm = fields.outlet === undefined ? undefined : published.get(fields.outlet)
    if (!areAll(nameActors) || !areAll(tags) || (outletTerm === undefined) !== (fields.outlet === undefined))
      return undefined
    return { tags: [...new Set(tags)], actors: actorsByMentions(content, nameActors), nameActors, outletTerm }
  }
}
