/** Links the published articles: to their actors, tags and outlet, and to the articles nearest to each. */
import type { Actor, AuthorityEntry, VocabularyEntry } from '../model/actor.js'
import type { Archive, ArchivedArticle, Permalink } from '../model/archive.js'
import { companyOf } from './actors/companions.js'
import { type KnownNames, knownNames } from './actors/known-names.js'
import { type ResolvedActor, type ResolvedActors, resolveActors } from './actors/resolve-actors.js'
import type { ContentCard, SourceCard } from './cards.js'
import { actorCode } from './codes/actor-code.js'
import { findRelated, type Related } from './related.js'
import { buildTaxonomy, type Taxonomy } from './taxonomies.js'

/** An article that may be published. */
export interface Publishable extends SourceCard {
  readonly content: ContentCard
}

/** A published article in its place, before it is linked to others. */
export interface Placed {
  readonly card: Publishable
  readonly line: Permalink
  /** Source paths of articles with the same words. */
  readonly reprints: readonly string[]
}

/** Actors named in one article, most mentioned first; names without a page are -1. */
export function actorsByMentions({ names }: ContentCard, nameActors: readonly number[]): number[] {
  const counts = new Map<number, number>()
  nameActors.forEach((actor, name) => {
    if (actor < 0) return
    const mentions = names[name]?.variants.reduce((sum, { count }) => sum + count, 0) ?? 0
    counts.set(actor, (counts.get(actor) ?? 0) + mentions)
  })
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b).map(([actor]) => actor)
}

/** The part of an archive that links its articles. */
export interface Linked extends Pick<Archive, 'articles' | 'actors' | 'actorSlugs' | 'pairs' | 'tags' | 'outlets'> {}

/** What an article is linked to but for other articles. */
export interface Links extends Pick<ArchivedArticle, 'tags' | 'actors' | 'nameActors'> {
  readonly outletTerm: number | undefined
}

/** The article of a card as the archive has it. */
export const archivedArticle = (
  { content }: Publishable,
  { id, address }: Pick<Permalink, 'id' | 'address'>,
  { tags, actors, nameActors, outletTerm }: Links,
  related: ArchivedArticle['related'],
): ArchivedArticle => ({
  id,
  permalink: address,
  ...content.fields,
  tags,
  actors,
  nameActors,
  ...(outletTerm === undefined ? {} : { outletTerm }),
  related,
})

/** Gives actors their codes. */
export function coder(
  authority: readonly AuthorityEntry[],
): <T extends ResolvedActor>(actor: T) => T & Pick<Actor, 'code'> {
  const curated = new Set(authority.flatMap(({ name, country }) => (country === undefined ? [] : [name])))
  return (actor) => {
    const code = actorCode(actor, curated.has(actor.name))
    return { ...actor, ...(code === undefined ? {} : { code }) }
  }
}

/**
 * The actors with their company.
 * @param named the actors of each article, most mentioned first
 */
export function setSideBySide(
  actors: readonly Omit<Actor, 'companions'>[],
  slugs: readonly string[],
  named: readonly (readonly number[])[],
): Pick<Archive, 'actors' | 'pairs'> {
  const { companions, pairs } = companyOf(actors, slugs, named)
  return { actors: actors.map((actor, position) => ({ ...actor, companions: companions[position] ?? [] })), pairs }
}

/** What articles can have in common. */
interface InCommon {
  readonly resolved: ResolvedActors
  readonly tags: Taxonomy
  /** By article: positions of its actors. */
  readonly actors: readonly (readonly number[])[]
}

/** The neighbours of every article. */
function relatedTo(placed: readonly Placed[], { resolved, tags, actors }: InCommon): Related[][] {
  const positions = new Map(placed.map(({ card }, position) => [card.sourcePath, position]))
  return findRelated(
    placed.map(({ card: { content }, reprints }, article) => ({
      actors: actors[article] as readonly number[],
      tags: tags.ofArticle[article] as readonly number[],
      keywords: content.keywords,
      reprints: reprints.map((path) => positions.get(path) as number),
      ...(content.fields.outlet === undefined ? {} : { outlet: content.fields.outlet }),
    })),
    {
      actor: (position) => resolved.actors[position]?.name ?? '',
      tag: (position) => tags.terms[position]?.name ?? '',
    },
  )
}

/** What the owner states about the whole. */
interface LinkOptions {
  readonly authority: readonly AuthorityEntry[]
  readonly vocabulary: readonly VocabularyEntry[]
  /** False where nobody will see related articles: then none are found. */
  readonly related: boolean
}

/** Links the articles to actors, terms and each other. Their order is that of `Archive.articles`. `known` as in `Indexed`. */
export function linkArticles(
  placed: readonly Placed[],
  { authority, vocabulary, related: wanted }: LinkOptions,
): { readonly linked: Linked; readonly known: KnownNames | undefined } {
  const contents = placed.map(({ card }) => card.content)
  const resolved = resolveActors(
    contents.map(({ names, fields: { sourcePath, publishedOn } }) => ({
      names,
      sourcePath,
      ...(publishedOn === undefined ? {} : { publishedOn }),
    })),
    authority,
  )
  const tags = buildTaxonomy(
    contents.map((content) => content.tags),
    vocabulary,
  )
  const outlets = buildTaxonomy(contents.map(({ fields: { outlet } }) => (outlet === undefined ? [] : [outlet])))
  const nameActorsOf = (article: number): readonly number[] => resolved.nameActors[article] ?? []
  const actors = contents.map((content, article) => actorsByMentions(content, nameActorsOf(article)))
  const related = wanted ? relatedTo(placed, { resolved, tags, actors }) : []
  const articles = placed.map(({ card, line }, article) => {
    const links = {
      tags: tags.ofArticle[article] as readonly number[],
      actors: actors[article] as number[],
      nameActors: nameActorsOf(article),
      outletTerm: outlets.ofArticle[article]?.[0],
    }
    return archivedArticle(card, line, links, related[article] ?? [])
  })
  const linked = {
    articles,
    ...setSideBySide(resolved.actors.map(coder(authority)), resolved.slugs, actors),
    actorSlugs: resolved.slugs,
    tags: tags.terms,
    outlets: outlets.terms,
  }
  return { linked, known: wanted ? undefined : knownNames(resolved.clusters, resolved.others) }
}
