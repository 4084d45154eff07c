/** The pages of the strongest pairs of actors: the articles that name both, and the sentences in which both stand. */
import type { Actor, ActorInArticle, ActorPair } from '../../model/actor.js'
import type { OutputFile } from '../../model/output-file.js'
import type { PairContext } from '../actor-contexts.js'
import { ADDRESSES, actorAddress, type HrefTo, hrefsFrom } from '../addresses.js'
import { type ListPage, pagesOf } from '../paging.js'
import { byDate, chartOf, daysOf, pagerOf } from '../rows.js'
import type { FieldSpan } from '../sentences-shown.js'
import { makePage, type Site } from '../site.js'
import { counted, showSpan } from '../wording.js'
import { actorLink, shownStrength } from './actor-dossier.js'
import { mentionsIn, quotesFor } from './actor-mentions.js'

/** A pair while its pages are made. */
interface Subject {
  readonly site: Site
  readonly pair: ActorPair
  readonly actors: readonly [Actor, Actor]
  readonly self: string
  /** By position of the article: the sentences in which both stand. */
  readonly sentences: ReadonlyMap<number, readonly FieldSpan[]>
}

/** The sentences with both, by article; articles without any are left out. */
function sentencesOf([one, other]: readonly [Actor, Actor]): ReadonlyMap<number, readonly FieldSpan[]> {
  const keyOf = ({ field, start }: FieldSpan): number => (field === 'headline' ? -1 - start : start)
  const entries = new Map<number, ActorInArticle>(other.articles.map((entry) => [entry.article, entry]))
  return new Map(
    one.articles.flatMap(({ article, sentences }) => {
      const within = new Set(entries.get(article)?.sentences.map(keyOf))
      const shared = sentences.filter((span) => within.has(keyOf(span)))
      return shared.length === 0 ? [] : [[article, shared] as const]
    }),
  )
}

/** `Named together in 9 articles, 16 February 2016 to 3 May 2021; side by side in a sentence in 4 of them.` */
function summaryOf({ site, pair, sentences }: Subject): string {
  const { dated, undated } = byDate(site, pair.articles)
  const { first, last } = daysOf(site, dated)
  const span = showSpan(first, last)
  const count = pair.articles.length
  const days =
    span === undefined ? ', date unknown' : `, ${span}${undated.length > 0 ? `, ${undated.length} undated` : ''}`
  const near =
    sentences.size === 0
      ? 'never in one sentence'
      : `in one sentence in ${sentences.size === count ? 'each' : sentences.size} of them`
  return `Named together in ${counted(count, 'article')}${days}; ${near}.`
}

function contextOf(subject: Subject, page: ListPage, to: HrefTo): PairContext {
  const { site, pair, actors, self, sentences } = subject
  const main = page.outputPath === self
  const quote = quotesFor(site)
  const { dated } = byDate(site, pair.articles)
  const [one, other] = actors.map(({ name }) => name)
  return {
    both: pair.actors.map((position, at) => ({
      ...actorLink(site, to, position),
      // An older page tells nothing that the next article would change.
      articles: main ? counted(actors[at]?.articles.length ?? 0, 'article') : '',
    })),
    isNewest: main,
    number: page.number,
    self: to(self),
    summary: main ? summaryOf(subject) : '',
    strength: main ? shownStrength(pair.strength) : '',
    periods: main ? chartOf(site, to, dated, `Articles that name ${one} and ${other}`) : undefined,
    mentions: page.positions.map((position) =>
      mentionsIn(site, to, quote, {
        position,
        sentences: sentences.get(position) ?? [],
        actors: pair.actors,
        without: 'Both are named, in different sentences.',
        headlineOnly: 'Both are named in the headline.',
      }),
    ),
    pager: pagerOf(page, to),
  }
}

/** The page of a pair, or several where the two share many articles. Nothing when the settings switch them off. */
export function* pairPages(site: Site, pair: ActorPair): Generator<OutputFile | undefined> {
  const { actors, actorSlugs } = site.archive
  const [one, other] = pair.actors
  const self = site.pairPage(one, other)
  if (self === undefined) return
  const both = [actors[one] as Actor, actors[other] as Actor] as const
  const subject: Subject = { site, pair, actors: both, self, sentences: sentencesOf(both) }
  const title = `${both[0].name} and ${both[1].name}`
  for (const page of pagesOf(self.replace(/\.html$/, ''), pair.articles, site.settings.pageSize)) {
    const main = page.outputPath === self
    const context = contextOf(subject, page, hrefsFrom(page.outputPath))
    const above = [
      { text: 'Actors', to: ADDRESSES.actors },
      { text: both[0].name, to: actorAddress(actorSlugs[one] as string) },
    ]
    yield makePage(
      site,
      {
        outputPath: page.outputPath,
        title: main ? title : `Page ${page.number}`,
        section: ADDRESSES.actors,
        crumbs: main ? above : [...above, { text: title, to: self }],
        description: main ? `${title}. ${context.summary}` : `${title}: page ${page.number}`,
      },
      'pair',
      context,
    )
  }
}
