/** The pages of one actor: who it is by all accounts of the archive, and every sentence that says so. */
import type { Actor, ActorInArticle } from '../../model/actor.js'
import type { OutputFile } from '../../model/output-file.js'
import type { ActorContext } from '../actor-contexts.js'
import { ADDRESSES, actorAddress, type HrefTo, hrefsFrom, shelfOfActors } from '../addresses.js'
import type { Link } from '../context-parts.js'
import { feedOf } from '../feeds.js'
import { type ListPage, pagesOf } from '../paging.js'
import { byDate, pagerOf } from '../rows.js'
import { makePage, type Site } from '../site.js'
import { counted, countryName, KIND_NAMES, SORT_NAMES } from '../wording.js'
import { dossierOf, identifierLinks, NO_DOSSIER, type Subject } from './actor-dossier.js'
import { mentionsIn, quotesFor } from './actor-mentions.js'

/** One actor, and its sentences by position of the article. */
interface ActorSubject extends Subject {
  readonly within: ReadonlyMap<number, ActorInArticle>
}

/** Where the actor stands in the index: kind, sort and country, each a link to those of the same. */
function classesOf(site: Site, actor: Actor, to: HrefTo): Pick<ActorContext, 'kind' | 'sort' | 'country'> {
  const { one, slug } = KIND_NAMES[actor.kind]
  const sort = actor.sort === undefined || actor.sort === 'other' ? undefined : SORT_NAMES[actor.sort]
  const country = actor.kind === 'state' ? undefined : actor.country
  const shelf = country === undefined ? undefined : site.shelves.countries.get(country)
  return {
    kind: { text: one, href: to(shelfOfActors(slug)) },
    sort: sort && { text: sort.one, href: to(shelfOfActors(sort.slug)) },
    country:
      country === undefined
        ? undefined
        : { text: countryName(country), href: shelf?.hasPage === true ? to(shelf.outputPath) : '' },
  }
}

/** The name of a page that is not the first: `Page 3`, `Undated, page 2`. */
function pageName({ number }: ListPage, shelved: boolean): string {
  const part = number === undefined ? '' : `${shelved ? 'page' : 'Page'} ${number}`
  return shelved ? ['Undated', part].filter(Boolean).join(', ') : part
}

/** Its mentions on one page; `undated` are the articles without a date that it shows as well. */
function contextOf(subject: ActorSubject, page: ListPage, undated: readonly number[], shelf?: string): ActorContext {
  const { site, actor, position, slug } = subject
  const to = hrefsFrom(page.outputPath)
  const quote = quotesFor(site)
  const self = actorAddress(slug)
  const main = page.outputPath === self
  const shelved = isShelved(subject, page)
  const shown = (positions: readonly number[]) =>
    positions.map((at) =>
      mentionsIn(site, to, quote, {
        position: at,
        sentences: subject.within.get(at)?.sentences ?? [],
        actors: [position],
        without: 'Named in the article.',
        headlineOnly: 'Named in the headline.',
      }),
    )
  const { kind, sort, country } = classesOf(site, actor, to)
  const dossier = main ? dossierOf(subject, to, quote) : NO_DOSSIER
  const undatedMore: Link | undefined =
    shelf === undefined ? undefined : { text: counted(subject.undated.length, 'undated article'), href: to(shelf) }
  return {
    name: actor.name,
    kind,
    sort,
    country,
    isNewest: main,
    number: page.number,
    self: to(self),
    quoted: site.settings.outputs.quotations,
    mentions: shown(shelved ? [] : page.positions),
    undated: shown(shelved ? page.positions : undated),
    undatedMore,
    pager: pagerOf(page, to),
    sameAs: main ? identifierLinks(actor.sameAs) : [],
    note: main ? actor.note : undefined,
    summary: dossier.summary,
    variants: dossier.variants,
    metonyms: dossier.metonyms,
    demonyms: dossier.demonyms,
    roles: dossier.roles,
    furtherRoles: dossier.furtherRoles,
    periods: dossier.periods,
    companions: dossier.companions,
    company: dossier.company,
    suggestions: dossier.suggestions,
    merges: dossier.merges,
    code: dossier.code,
    codeParts: dossier.codeParts,
    files: dossier.files,
  }
}

const isShelved = ({ slug }: Subject, { outputPath }: ListPage): boolean =>
  outputPath.startsWith(`actors/${slug}/undated`)

function mentionPage(subject: ActorSubject, page: ListPage, undated: readonly number[], shelf?: string) {
  const { site, actor, slug } = subject
  const self = actorAddress(slug)
  const main = page.outputPath === self
  const name = pageName(page, isShelved(subject, page))
  const context = contextOf(subject, page, undated, shelf)
  const positions = actor.articles.map(({ article }) => article)
  const kind = KIND_NAMES[actor.kind]
  const above = [
    { text: 'Actors', to: ADDRESSES.actors },
    { text: kind.many, to: shelfOfActors(kind.slug) },
  ]
  const frame = {
    outputPath: page.outputPath,
    title: main ? actor.name : name,
    section: ADDRESSES.actors,
    crumbs: main ? above : [...above, { text: actor.name, to: self }],
    description: main ? context.summary : `${actor.name}: ${name}`,
    feeds: { name: actor.name, paths: feedOf('actor', slug, positions, site) },
  }
  return makePage(site, frame, 'actor', context)
}

/** The pages of the actor at a position. Loads the articles of each page; what all cost is the sum of all articles of all actors. */
export function* actorPages(site: Site, position: number): Generator<OutputFile | undefined> {
  const size = site.settings.pageSize
  const actor = site.archive.actors[position] as Actor
  const slug = site.archive.actorSlugs[position] as string
  const base = `actors/${slug}`
  const within = new Map(actor.articles.map((entry) => [entry.article, entry]))
  const subject: ActorSubject = { site, actor, position, slug, within, ...byDate(site, [...within.keys()]) }
  // With as many undated as a page holds, they are shown below the newest; with more they have pages of their own.
  const shelved = subject.undated.length > size
  for (const page of pagesOf(base, subject.dated, size)) {
    const newest = page.number === undefined
    yield mentionPage(
      subject,
      page,
      newest && !shelved ? subject.undated : [],
      newest && shelved ? `${base}/undated.html` : undefined,
    )
  }
  if (shelved)
    for (const page of pagesOf(`${base}/undated`, subject.undated, size)) yield mentionPage(subject, page, [])
}
