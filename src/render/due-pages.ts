/** Pages that a site has whatever its settings: those to which most links lead, known before any is made. */
import { actorAddress, termAddress } from './addresses.js'
import type { Site } from './site.js'

/** The page of every article, and the first one of every actor and every term. */
export function* duePages({ archive }: Pick<Site, 'archive'>): Generator<string> {
  for (const { permalink } of archive.articles) yield permalink
  for (const slug of archive.actorSlugs) yield actorAddress(slug)
  for (const taxonomy of ['tags', 'outlets'] as const)
    for (const { slug } of archive[taxonomy]) yield termAddress(taxonomy, slug)
}
