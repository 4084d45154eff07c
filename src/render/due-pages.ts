/** Pages that a site has whatever its settings: those to which most links lead, known before any is made. */
import { ADDRESSES, actorAddress, termAddress } from './addresses.js'
import type { Site } from './site.js'

/** Pages that the frame of every page leads to. */
const { home, articles, actors, tags, outlets, dates, about, timeline, undated, report } = ADDRESSES

/** The page of every article, the first one of every actor and every term, and those that the frame leads to. */
export function* duePages({ archive }: Pick<Site, 'archive'>): Generator<string> {
  yield* [home, articles, actors, tags, outlets, dates, about, timeline, undated, report]
  for (const { permalink } of archive.articles) yield permalink
  for (const slug of archive.actorSlugs) yield actorAddress(slug)
  for (const taxonomy of ['tags', 'outlets'] as const)
    for (const { slug } of archive[taxonomy]) yield termAddress(taxonomy, slug)
}
