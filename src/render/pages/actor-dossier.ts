/** What the first page of an actor tells: roles, company, forms of the name, and how each of them is known. */
import type { Actor, ActorRole, Companion } from '../../model/actor.js'
import { safeUrl } from '../../text/escape.js'
import type { CompanionRow } from '../actor-contexts.js'
import { actorAddress, type HrefTo } from '../addresses.js'
import { companyDrawing, type DrawnBond } from '../company-drawing.js'
import type { RoleRow } from '../context-parts.js'
import type { Html } from '../html.js'
import { articleAt, chartOf, daysOf } from '../rows.js'
import { markedSentence, mentionsOf } from '../sentences-shown.js'
import { type Site, takeaways } from '../site.js'
import { counted, KIND_NAMES, shortened, showSpan, wordingOf } from '../wording.js'
import type { Quote } from './actor-mentions.js'

/** Roles shown on a page; the commonest actors have hundreds of wordings. */
const ROLES = 30
/** Companions in the drawing: as many as a phone shows at once. */
const DRAWN = 12
/** Bonds in the drawing, the strongest; more are a tangle. */
const BONDS = 18
/** Of a single report everybody in it stands together, which is no company. */
const LEAST_SHARED = 2

/** One actor while its pages are made. */
export interface Subject {
  readonly site: Site
  readonly actor: Actor
  readonly position: number
  readonly slug: string
  readonly dated: readonly number[]
  readonly undated: readonly number[]
}

function roleRow({ site, position }: Subject, to: HrefTo, role: ActorRole, quote: Quote): RoleRow {
  const archived = articleAt(site, role.article)
  const quoted = site.settings.outputs.quotations ? quote(role.article) : undefined
  return {
    role: role.role,
    implied: role.implied,
    period: showSpan(role.firstOn, role.lastOn) ?? 'Date unknown',
    count: role.articleCount,
    sentence: quoted && markedSentence(quoted, role, mentionsOf(quoted, archived, [position])),
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

/** Name, address and kind of an actor. */
export function actorLink(site: Site, to: HrefTo, position: number): { text: string; href: string; kind: string } {
  const actor = site.archive.actors[position] as Actor
  return {
    text: actor.name,
    href: to(actorAddress(site.archive.actorSlugs[position] as string)),
    kind: KIND_NAMES[actor.kind].one,
  }
}

function companionRows({ site, actor, position }: Subject, to: HrefTo): CompanionRow[] {
  return actor.companions.map(({ actor: other, count, strength }) => {
    const page = site.pairPage(position, other)
    const { text, href, kind } = actorLink(site, to, other)
    return {
      text,
      href,
      kind,
      count,
      strength: shownStrength(strength),
      together: page === undefined ? undefined : to(page),
    }
  })
}

/** The bonds among companions, as far as one of the two counts the other among its own; the strongest last, to lie on top. */
export function bondsAmong(site: Site, drawn: readonly number[]): DrawnBond[] {
  const rows = new Map(drawn.map((actor, row) => [actor, row]))
  const bonds = new Map<string, DrawnBond>()
  drawn.forEach((actor, row) => {
    for (const { actor: other, count, strength } of site.archive.actors[actor]?.companions ?? []) {
      const otherRow = rows.get(other)
      if (otherRow === undefined || otherRow === row || count < LEAST_SHARED) continue
      const [from, to] = row < otherRow ? [row, otherRow] : [otherRow, row]
      bonds.set(`${from} ${to}`, { from, to, count, strength })
    }
  })
  return [...bonds.values()]
    .sort((a, b) => b.strength - a.strength || a.from - b.from || a.to - b.to)
    .slice(0, BONDS)
    .reverse()
}

/** A strength as pages say it: one more article changes most by less. */
export const shownStrength = (strength: number): string => strength.toFixed(2)

/** The companions of an actor that are drawn. */
export const drawnWith = ({ companions }: Actor): readonly Companion[] =>
  companions.filter(({ count }) => count >= LEAST_SHARED).slice(0, DRAWN)

function drawingOf({ site, actor }: Subject, to: HrefTo): Html | undefined {
  const drawn = drawnWith(actor)
  const companions = drawn.map(({ actor: other, count }) => {
    const { text, href } = actorLink(site, to, other)
    return { name: text, href, count }
  })
  const bonds = bondsAmong(
    site,
    drawn.map(({ actor: other }) => other),
  )
  return companyDrawing(companions, bonds, `Who of those named beside ${actor.name} stand together`)
}

/** Links for identifiers elsewhere: web addresses and Wikidata numbers; anything else is shown as it is. */
export const identifierLinks = (sameAs: readonly string[]) =>
  sameAs.map((identifier) => {
    const href = /^Q\d+$/.test(identifier) ? `https://www.wikidata.org/wiki/${identifier}` : safeUrl(identifier)
    const text = /^Q\d+$/.test(identifier) ? `Wikidata ${identifier}` : identifier.replace(/^https?:\/\/(www\.)?/, '')
    return { text, href: href ?? '', outward: href !== undefined }
  })

/** What only the newest page tells; older pages hold mentions alone, so that they need not change. */
export function dossierOf(subject: Subject, to: HrefTo, quote: Quote) {
  const { site, actor, slug, dated } = subject
  const proper = actor.variants.filter(({ stands }) => stands === undefined)
  const metonyms = actor.variants.filter(({ stands }) => stands === 'metonym')
  const formOf = ({ surface, count }: { surface: string; count: number }) => ({ text: surface, count })
  return {
    summary: summaryOf(subject),
    variants: proper.map(formOf),
    metonyms: metonyms.map(formOf),
    demonyms: (actor.demonyms ?? []).map((word) => ({ ...formOf(word), articles: word.articleCount })),
    roles: actor.roles.slice(0, ROLES).map((role) => roleRow(subject, to, role, quote)),
    furtherRoles: Math.max(0, actor.roles.length - ROLES),
    periods: chartOf(site, to, dated, `Articles that name ${actor.name}`),
    companions: companionRows(subject, to),
    company: drawingOf(subject, to),
    suggestions: actor.suggestions.map(({ actor: other, reason }) => ({ ...actorLink(site, to, other), reason })),
    merges: actor.merges.map(({ forms, rule, score }) => ({ forms, rule, score: score.toFixed(2) })),
    code: actor.code?.code,
    codeParts: actor.code?.parts ?? [],
    files: takeaways(site, to, { kind: 'actor', slug, articles: actor.articles.map(({ article }) => article) }),
  }
}

/** What older pages give in its place. */
export const NO_DOSSIER = {
  summary: '',
  variants: [],
  metonyms: [],
  demonyms: [],
  roles: [],
  furtherRoles: 0,
  periods: undefined,
  companions: [],
  company: undefined,
  suggestions: [],
  merges: [],
  code: undefined,
  codeParts: [],
  files: [],
}
