/** Links the published articles: to their actors, tags and outlet, and to the articles nearest to each. */
import type { Actor, AuthorityEntry, VocabularyEntry } from '../model/actor.js'
import type { Archive, ArchivedArticle, Permalink } from '../model/archive.js'
import { companyOf } from './actors/companions.js'
import { type ResolvedActors, resolveActors } from './actors/resolve-actors.js'
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
function actorsByMentions({ names }: ContentCard, nameActors: readonly number[]): number[] {
  const counts = new Map<number, number>()
  nameActors.forEach((actor, name) => {
    if (actor < 0) return
    const mentions = names[name]?.variants.reduce((sum, { count }) => sum + count, 0) ?? 0
    counts.set(actor, (counts.get(actor) ?? 0) + mentions)
  })
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b).map(([actor]) => actor)
}

type Linked = Pick<Archive, 'articles' | 'actors' | 'actorSlugs' | 'pairs' | 'tags' | 'outlets'>

/** The actors with their codes and their company. */
function setSideBySide(
  { actors, slugs }: ResolvedActors,
  authority: readonly AuthorityEntry[],
  named: readonly (readonly number[])[],
): Pick<Archive, 'actors' | 'pairs'> {
  const { companions, pairs } = companyOf(actors, slugs, named)
  const curated = new Set(authority.flatMap(({ name, country }) => (country === undefined ? [] : [name])))
  const complete = actors.map((actor, position): Actor => {
    const code = actorCode(actor, curated.has(actor.name))
    return { ...actor, ...(code === undefined ? {} : { code }), companions: companions[position] ?? [] }
  })
  return { actors: complete, pairs }
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

/** Links the articles to actors, terms and each other. Their order is that of `Archive.articles`. */
export function linkArticles(
  placed: readonly Placed[],
  { authority, vocabulary, related: wanted }: LinkOptions,
): Linked {
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
  const articles = placed.map(({ card, line }, article): ArchivedArticle => {
    const [outletTerm] = outlets.ofArticle[article] as readonly number[]
    return {
      id: line.id,
      permalink: line.address,
      ...card.content.fields,
      tags: tags.ofArticle[article] as readonly number[],
      actors: actors[article] as number[],
      nameActors: nameActorsOf(article),
      ...(outletTerm === undefined ? {} : { outletTerm }),
      related: related[article] ?? [],
    }
  })
  return {
    articles,
    ...setSideBySide(resolved, authority, actors),
    actorSlugs: resolved.slugs,
    tags: tags.terms,
    outlets: outlets.terms,
  }
}
