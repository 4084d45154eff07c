/** The ways to an actor: the most named, by letter, by kind. */
import type { ActorKind } from '../../model/findings.js'
import type { OutputFile } from '../../model/output-file.js'
import { ADDRESSES, actorAddress, type HrefTo, hrefsFrom } from '../addresses.js'
import { sparkLine } from '../charts.js'
import type { ActorCard } from '../context-parts.js'
import { html } from '../html.js'
import { type IndexedName, letterAddress, letterBar, letterGroup, namesByLetter } from '../name-index.js'
import { articleAt } from '../rows.js'
import { makePage, type Site } from '../site.js'
import { counted, KIND_NAMES } from '../wording.js'
import { letterPages, namePages } from './names.js'

/** Up to this many actors all of them stand on the first page, too. */
const FEW = 200
/** Steps of a spark line. */
const STEPS = 12

const monthOf = (date: string): number =>
  Number(date.slice(0, 4)) * 12 + (date.length >= 7 ? Number(date.slice(5, 7)) - 1 : 6)

/** Articles of an actor over the whole span of the archive in twelve equal steps; none where nothing is dated. */
function stepsOf(site: Site, articles: readonly number[]): number[] {
  const { dated } = site.calendar
  const months = [dated[dated.length - 1], dated[0]].map((position) =>
    position === undefined ? 0 : monthOf(articleAt(site, position).publishedOn ?? ''),
  )
  const [first = 0, last = 0] = months
  if (last <= first) return []
  const steps = Array.from({ length: STEPS }, () => 0)
  for (const position of articles) {
    const date = articleAt(site, position).publishedOn
    if (date === undefined) continue
    const step = Math.floor(((monthOf(date) - first) / (last - first + 1)) * STEPS)
    const within = Math.max(0, Math.min(STEPS - 1, step))
    steps[within] = (steps[within] ?? 0) + 1
  }
  return steps
}

/** The actors that most articles name, each with a spark line. */
export function mostNamed(site: Site, to: HrefTo, limit: number): ActorCard[] {
  const { actors, actorSlugs } = site.archive
  return actors
    .map((actor, position) => ({ actor, position }))
    .sort(
      (a, b) =>
        b.actor.articles.length - a.actor.articles.length ||
        b.actor.mentionCount - a.actor.mentionCount ||
        a.position - b.position,
    )
    .slice(0, limit)
    .map(({ actor, position }) => {
      const steps = stepsOf(
        site,
        actor.articles.map(({ article }) => article),
      )
      return {
        text: actor.name,
        href: to(actorAddress(actorSlugs[position] as string)),
        count: actor.articles.length,
        kind: KIND_NAMES[actor.kind].one,
        spark:
          steps.length === 0
            ? html``
            : sparkLine(steps, `${actor.name}: ${counted(actor.articles.length, 'article')} over time`),
      }
    })
}

/** `actors.html`, the letters, the kinds. */
export function* actorIndexPages(site: Site): Generator<OutputFile | undefined> {
  const names = site.archive.actors.map((actor, position): IndexedName & { kind: ActorKind } => ({
    name: actor.name,
    sortName: actor.sortName,
    outputPath: actorAddress(site.archive.actorSlugs[position] as string),
    count: actor.articles.length,
    kind: actor.kind,
  }))
  const letters = namesByLetter(names)
  const index = { site, folder: 'actors', title: 'Actors', letters }
  const kinds = Object.entries(KIND_NAMES).flatMap(([kind, words]) => {
    const members = names.filter((name) => name.kind === kind)
    return members.length === 0 ? [] : [{ ...words, base: `actors/-/${words.slug}`, members }]
  })
  const to = hrefsFrom(ADDRESSES.actors)
  yield makePage(
    site,
    {
      outputPath: ADDRESSES.actors,
      title: 'Actors',
      description: `People, organisations and states in ${site.settings.title}.`,
    },
    'actors',
    {
      count: names.length,
      letters: letterBar(letters, (letter) => to(letterAddress('actors', letter))),
      kinds: kinds.map(({ many, base, members }) => ({ text: many, href: to(`${base}.html`), count: members.length })),
      mostNamed: mostNamed(site, to, 12),
      groups: names.length <= FEW ? letters.map((group) => letterGroup(to, group)) : [],
    },
  )
  yield* letterPages(index)
  for (const { many, base, members } of kinds) yield* namePages(index, many, base, namesByLetter(members))
}
