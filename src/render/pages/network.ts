/** The network: who stands beside whom in the whole archive, as a drawing of the strongest pairs and as a table of all of them. */
import type { Actor, ActorPair } from '../../model/actor.js'
import type { ActorKind } from '../../model/findings.js'
import type { OutputFile } from '../../model/output-file.js'
import type { NetworkContext } from '../actor-contexts.js'
import { ADDRESSES, type HrefTo, hrefsFrom } from '../addresses.js'
import { type Html, html } from '../html.js'
import { type DrawnActor, kindMark, networkDrawing } from '../network-drawing.js'
import { hasNetwork, makePage, type Site } from '../site.js'
import { counted, figure, KIND_NAMES } from '../wording.js'
import { actorLink } from './actor-dossier.js'

/** Actors in the drawing: what a screen shows with names that can be read. */
const DRAWN = 40

/** The actors of the strongest pairs, as many as are drawn, in the order in which pairs bring them in. */
function drawnActors(pairs: readonly ActorPair[]): number[] {
  const drawn = new Set<number>()
  for (const { actors } of pairs) {
    const more = actors.filter((actor) => !drawn.has(actor))
    if (drawn.size + more.length <= DRAWN) for (const actor of more) drawn.add(actor)
  }
  return [...drawn]
}

function drawingOf(site: Site, to: HrefTo, drawn: readonly number[]): Html | undefined {
  const places = new Map(drawn.map((actor, place) => [actor, place]))
  const actors = drawn.map((position): DrawnActor => {
    const { kind, articles } = site.archive.actors[position] as Actor
    const { text, href } = actorLink(site, to, position)
    return { name: text, kind, href, count: articles.length }
  })
  const pairs = site.archive.pairs.flatMap(({ actors: [one, other], articles, strength }) => {
    const from = places.get(one)
    const end = places.get(other)
    if (from === undefined || end === undefined) return []
    const page = site.pairPage(one, other)
    return [{ from, to: end, count: articles.length, strength, href: page && to(page) }]
  })
  return networkDrawing(actors, pairs, 'Who stands beside whom')
}

/** What each shape in the drawing means. */
function legendOf(site: Site, drawn: readonly number[]): NetworkContext['legend'] {
  const kinds = new Set(drawn.map((position) => site.archive.actors[position]?.kind))
  return (Object.keys(KIND_NAMES) as ActorKind[])
    .filter((kind) => kinds.has(kind))
    .map((kind) => ({
      text: KIND_NAMES[kind].one,
      mark: html`<svg class="knot-${kind}" viewBox="0 0 20 20" aria-hidden="true">${kindMark(kind, 10, 10, 7)}</svg>`,
    }))
}

/** What it is to stand together, and how many pairs do. */
function summaryOf({ archive: { pairs } }: Site): string {
  const meaning = 'Two actors stand beside each other here when one article names both.'
  const counts = pairs.map(({ articles }) => articles.length)
  const least = Math.min(...counts)
  if (pairs.length === 0) return `${meaning} No two do so often enough to be shown.`
  if (pairs.length === 1) return `${meaning} One pair does so often, in ${counted(least, 'article')}.`
  const articles = `${counted(least, 'article')}${counts.some((count) => count > least) ? ' or more' : ''}`
  return `${meaning} These are the ${figure(pairs.length)} pairs, of ${actorsOf(pairs)} actors, that do so most, in ${articles} each.`
}

/** How many different actors pairs are made of. */
const actorsOf = (pairs: readonly ActorPair[]): number => new Set(pairs.flatMap(({ actors }) => actors)).size

/** Address of the network for pages that lead to it where there is something to see; undefined elsewhere. */
export const networkHref = (site: Site, to: HrefTo): string | undefined =>
  hasNetwork(site) && site.archive.pairs.length > 0 ? to(ADDRESSES.network) : undefined

/** `network.html`. */
export function networkPage(site: Site): OutputFile | undefined {
  const { pairs } = site.archive
  const to = hrefsFrom(ADDRESSES.network)
  const drawn = drawnActors(pairs)
  return makePage(
    site,
    {
      outputPath: ADDRESSES.network,
      title: 'Network',
      section: ADDRESSES.actors,
      crumbs: [{ text: 'Actors', to: ADDRESSES.actors }],
      description: `Who is named beside whom in ${site.settings.title}.`,
    },
    'network',
    {
      summary: summaryOf(site),
      drawing: drawingOf(site, to, drawn),
      legend: legendOf(site, drawn),
      drawnCount: drawn.length,
      actorCount: actorsOf(pairs),
      pairs: pairs.map(({ actors: both, articles, strength }) => {
        const page = site.pairPage(both[0], both[1])
        return {
          both: both.map((position) => actorLink(site, to, position)),
          count: articles.length,
          strength: strength.toFixed(2),
          together: page && to(page),
        }
      }),
    },
  )
}
