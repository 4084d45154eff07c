/**
 * What the parts of a site rest on, as digests: a part whose basis is the same as in the last build would be made of the
 * same bytes. Everything that a page shows of the archive must be in its basis; what all pages share (settings, templates,
 * version) is not, for there a change makes every page anew. Positions in the archive never are: one more article moves them.
 */
import type { Actor } from '../model/actor.js'
import type { ArchivedArticle, Term, Tombstone } from '../model/archive.js'
import { digestOf } from '../text/digest.js'
import type { Taxonomy } from './addresses.js'
import { bondsAmong, drawnWith, shownStrength } from './pages/actor-dossier.js'
import type { ListPage } from './paging.js'
import { articleAt } from './rows.js'
import type { Site } from './site.js'

/** The bases of one site, each worked out once. All results are digests or short texts made of digests. */
export interface Bases {
  /** What a list shows of an article. */
  readonly row: (position: number) => string
  /** All that is known of an article outside its record. */
  readonly whole: (position: number) => string
  /** The page of an article. */
  readonly article: (position: number) => string
  /** What others show of an actor: name, address, classes. */
  readonly name: (position: number) => string
  /** The pages of an actor. */
  readonly actor: (position: number) => string
  /** The pairs of actors, as the network shows them. */
  readonly network: () => string
  /** The pages of a term. */
  readonly term: (taxonomy: Taxonomy, term: Term) => string
  /** The rows of a page of a list, and its neighbours. */
  readonly list: (page: ListPage) => string
  readonly rows: (positions: Iterable<number>) => string
  readonly tombstone: (tombstone: Tombstone) => string
  /** Every day on which something appeared, in order: what charts and spans are made of. */
  readonly days: () => string
}

const once = (make: (position: number) => string): ((position: number) => string) => {
  const known: string[] = []
  return (position) => {
    known[position] ??= make(position)
    return known[position]
  }
}

const digestOfAll = (...parts: readonly unknown[]): string => digestOf(JSON.stringify(parts))

/** The bases of a site. @param keyOf the key under which the cache knows the record of an article */
export function basesOf(site: Site, keyOf: (article: number) => string): Bases {
  const { archive } = site
  const outletOf = ({ outlet, outletTerm }: ArchivedArticle): readonly unknown[] => {
    const term = outletTerm === undefined ? undefined : archive.outlets[outletTerm]
    return [outlet, term?.name, term?.slug]
  }
  const row = once((position) => {
    const article = articleAt(site, position)
    const { permalink, headline, publishedOn, dateHint, language, direction, excerpt, sample } = article
    return digestOfAll(
      permalink,
      headline,
      publishedOn,
      dateHint,
      language,
      direction,
      excerpt,
      sample,
      outletOf(article),
    )
  })
  const rows = (positions: Iterable<number>): string => {
    let all = ''
    for (const position of positions) all += row(position)
    return digestOf(all)
  }
  const name = once((position) => {
    const { name: authorised, kind, country, sort, code, sameAs } = archive.actors[position] as Actor
    return digestOfAll(archive.actorSlugs[position], authorised, kind, country, sort, code?.code, sameAs)
  })
  /** What an article is linked to but for other articles. */
  const linkedTo = (article: ArchivedArticle): readonly unknown[] => {
    const terms = article.tags.map((tag) => [archive.tags[tag]?.name, archive.tags[tag]?.slug])
    return [terms, article.actors.map(name), outletOf(article)]
  }
  const whole = once((position) => {
    const article = articleAt(site, position)
    const { tags: _tags, actors: _actors, nameActors: _names, related: _related, outletTerm: _term, ...own } = article
    return digestOfAll(own, ...linkedTo(article))
  })
  const article = (position: number): string => {
    const one = articleAt(site, position)
    const { nameActors, related, permalink, id } = one
    const names = nameActors.map((actor) => (actor < 0 ? '' : name(actor)))
    const beside = [position - 1, position + 1].map((other) => (archive.articles[other] ? row(other) : ''))
    const near = related.map(({ article: other, reason }) => [row(other), reason])
    // All that its fields say follows from the record.
    return digestOfAll(
      keyOf(position),
      id,
      permalink,
      ...linkedTo(one),
      names,
      near,
      beside,
      site.copies.get(permalink),
    )
  }
  /** An article as the page of an actor quotes it: its record, and which of its names are the actor's. */
  const quoted = (position: number, actor: number): string => {
    let own = ''
    articleAt(site, position).nameActors.forEach((one, at) => {
      if (one === actor) own += `${at} `
    })
    return `${row(position)}${keyOf(position)}${own}`
  }
  const actor = once((position) => {
    const one = archive.actors[position] as Actor
    const { articles, companions: beside, suggestions, roles, ...own } = one
    // Sentences and counts follow from the records and from which of their names are the actor's.
    let named = ''
    for (const { article: at } of articles) named += quoted(at, position)
    return digestOfAll(
      own,
      archive.actorSlugs[position],
      one.country === undefined ? '' : site.shelves.countries.get(one.country)?.outputPath,
      named,
      beside.map(({ actor: other, count, strength }) => [
        name(other),
        count,
        shownStrength(strength),
        site.pairPage(position, other),
      ]),
      bondsAmong(
        site,
        drawnWith(one).map(({ actor: other }) => other),
      ),
      suggestions.map(({ actor: other, reason }) => [name(other), reason]),
      roles.map(({ article: at, ...role }) => [quoted(at, position), role]),
    )
  })
  const network = (): string =>
    digestOfAll(
      archive.pairs.map(({ actors, articles, strength }) => [
        actors.map((at) => [name(at), archive.actors[at]?.articles.length]),
        articles.length,
        strength,
      ]),
    )
  const term = (taxonomy: Taxonomy, one: Term): string => {
    const terms = archive[taxonomy]
    const { articles, beside, broader, ...own } = one
    return digestOfAll(
      own,
      broader.map((above) => [above, terms.find((other) => other.name === above)?.slug]),
      beside.map(({ term: other, count }) => [terms[other]?.name, terms[other]?.slug, count]),
      rows(articles),
    )
  }
  const list = ({ positions, ...page }: ListPage): string => digestOfAll(page, rows(positions))
  const tombstone = (one: Tombstone): string => {
    const year = /^articles\/(\d{4})\//.exec(one.permalink)?.[1]
    const known = site.calendar.years.find((other) => other.year === year)
    return digestOfAll(one, known && [...known.months.keys()])
  }
  let days: string | undefined
  return {
    row,
    rows,
    whole,
    article,
    name,
    actor,
    network,
    term,
    list,
    tombstone,
    days: () => {
      days ??= digestOf(archive.articles.map(({ publishedOn }) => publishedOn ?? '').join(' '))
      return days
    },
  }
}
