/** The pages of one actor: who it is by all accounts of the archive, and every sentence that says so. */
import type { Actor, ActorInArticle, ActorRole } from '../../model/actor.js'
import type { QuotableText } from '../../model/archive.js'
import type { OutputFile } from '../../model/output-file.js'
import { safeUrl } from '../../text/escape.js'
import { ADDRESSES, actorAddress, type HrefTo, hrefsFrom } from '../addresses.js'
import type { ActorMentions, RoleRow } from '../context-parts.js'
import type { ActorContext } from '../contexts.js'
import { feedOf } from '../feeds.js'
import { type ListPage, pagesOf } from '../paging.js'
import { articleAt, articleRow, byDate, chartOf, daysOf, pagerOf } from '../rows.js'
import { markedSentence, mentionsOf } from '../sentences-shown.js'
import { makePage, type Site, takeaways } from '../site.js'
import { counted, countryName, KIND_NAMES, shortened, showSpan, wordingOf } from '../wording.js'

/** Sentences shown of one article; the rest are counted. */
const SENTENCES = 5
/** Roles shown on a page; the commonest actors have hundreds of wordings. */
const ROLES = 30

/** One actor while its pages are made. */
interface Subject {
  readonly site: Site
  readonly actor: Actor
  readonly position: number
  readonly slug: string
  readonly dated: readonly number[]
  readonly undated: readonly number[]
  /** The actor's sentences by position of the article. */
  readonly within: ReadonlyMap<number, ActorInArticle>
}

/** Reads the text of each article once for a page. */
function quotesFor(site: Site): (position: number) => QuotableText {
  const texts = new Map<number, QuotableText>()
  return (position) => {
    const text = texts.get(position) ?? site.quote(position)
    texts.set(position, text)
    return text
  }
}

function mentionsIn(subject: Subject, to: HrefTo, position: number, quoted: QuotableText): ActorMentions {
  const sentences = subject.within.get(position)?.sentences ?? []
  const mentions = mentionsOf(quoted, articleAt(subject.site, position), subject.position)
  return {
    ...articleRow(subject.site, to, position),
    sentences: sentences.slice(0, SENTENCES).map((span) => markedSentence(quoted, span, mentions)),
    more: Math.max(0, sentences.length - SENTENCES),
  }
}

function roleRow(subject: Subject, to: HrefTo, role: ActorRole, quoted: QuotableText): RoleRow {
  const archived = articleAt(subject.site, role.article)
  const mentions = mentionsOf(quoted, archived, subject.position)
  return {
    role: role.role,
    implied: role.implied,
    period: showSpan(role.firstOn, role.lastOn) ?? 'Date unknown',
    count: role.articleCount,
    sentence: markedSentence(quoted, role, mentions),
    source: { text: shortened(archived.headline, 80), href: to(archived.permalink) },
    wording: wordingOf(archived.headline, archived.language, archived.direction),
  }
}

/** `Named 23 times in 9 articles, 16 February 2016 to 3 May 2021.` */
function summaryOf({ site, actor, dated, undated }: Subject): string {
  const { first, last } = daysOf(site, dated)
  const span = showSpan(first, last)
  const undatedPart = undated.length === 0 || dated.length === 0 ? '' : `, ${undated.length} of them undated`
  const times = `Named ${counted(actor.mentionCount, 'time')} in ${counted(actor.articles.length, 'article')}`
  return `${times}${span ? `, ${span}` : ''}${dated.length === 0 ? ', date unknown' : undatedPart}.`
}

function otherActors(site: Site, to: HrefTo, position: number): { text: string; href: string; kind: string } {
  const actor = site.archive.actors[position] as Actor
  return {
    text: actor.name,
    href: to(actorAddress(site.archive.actorSlugs[position] as string)),
    kind: KIND_NAMES[actor.kind].one,
  }
}

/** Links for identifiers elsewhere: web addresses and Wikidata numbers; anything else is shown as it is. */
const identifierLinks = (sameAs: readonly string[]) =>
  sameAs.map((identifier) => {
    const href = /^Q\d+$/.test(identifier) ? `https://www.wikidata.org/wiki/${identifier}` : safeUrl(identifier)
    const text = /^Q\d+$/.test(identifier) ? `Wikidata ${identifier}` : identifier.replace(/^https?:\/\/(www\.)?/, '')
    return { text, href: href ?? '', outward: href !== undefined }
  })

/** What only the newest page tells; older pages hold mentions alone, so that they need not change. */
function dossierOf(subject: Subject, to: HrefTo, quote: (position: number) => QuotableText) {
  const { site, actor, slug, dated } = subject
  const positions = actor.articles.map(({ article }) => article)
  return {
    summary: summaryOf(subject),
    variants: actor.variants.map(({ surface, count }) => ({ text: surface, count })),
    roles: actor.roles.slice(0, ROLES).map((role) => roleRow(subject, to, role, quote(role.article))),
    periods: chartOf(site, to, dated, `Articles that name ${actor.name}`),
    companions: actor.companions.map(({ actor: other, count }) => ({ ...otherActors(site, to, other), count })),
    suggestions: actor.suggestions.map(({ actor: other, reason }) => ({ ...otherActors(site, to, other), reason })),
    merges: actor.merges.map(({ forms, rule, score }) => ({ forms, rule, score: score.toFixed(2) })),
    files: takeaways(site, to, { kind: 'actor', slug, articles: positions }),
  }
}

const NO_DOSSIER = {
  summary: '',
  variants: [],
  roles: [],
  periods: undefined,
  companions: [],
  suggestions: [],
  merges: [],
  files: [],
}

/** A page of the actor's list of mentions; `undated` are the articles without a date that it shows as well. */
function mentionPage(subject: Subject, page: ListPage, undated: readonly number[], shelf?: string) {
  const { site, actor, slug } = subject
  const { outputPath } = page
  const to = hrefsFrom(outputPath)
  const quote = quotesFor(site)
  const self = actorAddress(slug)
  const main = outputPath === self
  const shown = (positions: readonly number[]) => positions.map((at) => mentionsIn(subject, to, at, quote(at)))
  const shelved = outputPath.startsWith(`actors/${slug}/undated`)
  const number = page.number === undefined ? '' : `${shelved ? 'page' : 'Page'} ${page.number}`
  const name = shelved ? ['Undated', number].filter(Boolean).join(', ') : number
  const kind = KIND_NAMES[actor.kind]
  const paths = feedOf(
    'actor',
    slug,
    actor.articles.map(({ article }) => article),
    site,
  )
  const context: ActorContext = {
    name: actor.name,
    kind: kind.one,
    country: actor.country === undefined || actor.kind === 'state' ? undefined : countryName(actor.country),
    isNewest: main,
    number: page.number,
    self: to(self),
    mentions: shown(shelved ? [] : page.positions),
    undated: shown(shelved ? page.positions : undated),
    undatedMore:
      shelf === undefined ? undefined : { text: counted(subject.undated.length, 'undated article'), href: to(shelf) },
    pager: pagerOf(page, to),
    sameAs: main ? identifierLinks(actor.sameAs) : [],
    note: main ? actor.note : undefined,
    ...(main ? dossierOf(subject, to, quote) : NO_DOSSIER),
  }
  const above = [
    { text: 'Actors', to: ADDRESSES.actors },
    { text: kind.many, to: `actors/-/${kind.slug}.html` },
  ]
  const frame = {
    outputPath,
    title: main ? actor.name : name,
    section: ADDRESSES.actors,
    crumbs: main ? above : [...above, { text: actor.name, to: self }],
    description: main ? context.summary : `${actor.name}: ${name}`,
    feeds: { name: actor.name, paths },
  }
  return makePage(site, frame, 'actor', context)
}

/** The pages of all actors. Loads the articles of each page; what it costs is the sum of all articles of all actors. */
export function* actorPages(site: Site): Generator<OutputFile | undefined> {
  const size = site.settings.pageSize
  for (const [position, actor] of site.archive.actors.entries()) {
    const slug = site.archive.actorSlugs[position] as string
    const base = `actors/${slug}`
    const within = new Map(actor.articles.map((entry) => [entry.article, entry]))
    const subject: Subject = { site, actor, position, slug, within, ...byDate(site, [...within.keys()]) }
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
}
