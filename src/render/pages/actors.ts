/** The ways to an actor: the most named, by letter, by kind, by country. */
import type { OutputFile } from '../../model/output-file.js'
import type { ActorShelf } from '../actor-shelves.js'
import { ADDRESSES, actorAddress, type HrefTo, hrefsFrom } from '../addresses.js'
import { sparkLine } from '../charts.js'
import type { ActorCard, CountedLink } from '../context-parts.js'
import { html } from '../html.js'
import {
  type IndexedName,
  type LetterNames,
  letterAddress,
  letterBar,
  letterGroup,
  namesByLetter,
} from '../name-index.js'
import { articleAt } from '../rows.js'
import { makePage, type Site } from '../site.js'
import { counted, figure, KIND_NAMES } from '../wording.js'
import { letterPages, type NameFilter, type NameIndex, namePages } from './names.js'
import { networkHref } from './network.js'

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

/** A name as the index files it. */
function indexedNames(site: Site): IndexedName[] {
  return site.archive.actors.map((actor, position) => ({
    name: actor.name,
    sortName: actor.sortName,
    outputPath: actorAddress(site.archive.actorSlugs[position] as string),
    count: actor.articles.length,
  }))
}

const filterOf = ({ name, outputPath, actors }: ActorShelf): NameFilter => ({ name, outputPath, count: actors.length })

/** The actors of a country by kind; those of one kind stand in the archive's order, which is that of the index. */
const byKind = (site: Site, names: readonly IndexedName[], { actors }: ActorShelf): LetterNames[] =>
  [...site.shelves.kinds].flatMap(([kind, { name }]) => {
    const members = actors.filter((position) => site.archive.actors[position]?.kind === kind)
    const heading = `${name} (${figure(members.length)})`
    return members.length === 0
      ? []
      : [{ letter: kind, heading, names: members.map((position) => names[position] as IndexedName) }]
  })

/** The pages that work as filters: kinds, sorts of organisation, countries. */
function* shelfPages(index: NameIndex, names: readonly IndexedName[]): Generator<OutputFile | undefined> {
  const { kinds, sorts, countries } = index.site.shelves
  const baseOf = ({ outputPath }: ActorShelf): string => outputPath.replace(/\.html$/, '')
  for (const shelf of [...kinds.values(), ...sorts.values()]) {
    const members = shelf.actors.map((position) => names[position] as IndexedName)
    yield* namePages(index, { heading: shelf.name, base: baseOf(shelf), groups: namesByLetter(members) })
  }
  const instead = [...countries.values()].filter(({ hasPage }) => hasPage).map(filterOf)
  for (const shelf of countries.values()) {
    if (!shelf.hasPage) continue
    const groups = byKind(index.site, names, shelf)
    yield* namePages(index, { heading: `Actors: ${shelf.name}`, base: baseOf(shelf), groups, instead })
  }
}

/** `actors.html`, the letters, the kinds, the countries. */
export function* actorIndexPages(site: Site): Generator<OutputFile | undefined> {
  const names = indexedNames(site)
  const letters = namesByLetter(names)
  const { kinds, sorts, countries } = site.shelves
  const filters = [...kinds.values(), ...sorts.values()].map(filterOf)
  const index: NameIndex = { site, folder: 'actors', title: 'Actors', letters, filters }
  const to = hrefsFrom(ADDRESSES.actors)
  const links = (shelves: Iterable<ActorShelf>): CountedLink[] =>
    [...shelves].map((shelf) => ({ text: shelf.name, href: to(shelf.outputPath), count: shelf.actors.length }))
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
      network: networkHref(site, to),
      letters: letterBar(letters, (letter) => to(letterAddress('actors', letter))),
      kinds: links(kinds.values()),
      sorts: links(sorts.values()),
      countries: links(countries.values()),
      mostNamed: mostNamed(site, to, 12),
      groups: names.length <= FEW ? letters.map((group) => letterGroup(to, group)) : [],
      files:
        site.settings.outputs.lists && names.length > 0
          ? [
              { text: 'CSV', href: to(ADDRESSES.actorsCsv) },
              { text: 'JSON', href: to(ADDRESSES.actorsJson) },
            ]
          : [],
    },
  )
  yield* letterPages(index)
  yield* shelfPages(index, names)
}
