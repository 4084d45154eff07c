/** The page of one article: its text with the actors linked, what it is about, and how every part of it is known. */
import type { ArchivedArticle, ShownRecord } from '../../model/archive.js'
import type { Body } from '../../model/body.js'
import type { OutputFile } from '../../model/output-file.js'
import { actorLinks } from '../actor-links.js'
import { ADDRESSES, actorAddress, type HrefTo, hrefsFrom, shelfAddress, termAddress } from '../addresses.js'
import { writeBody } from '../body-html.js'
import { citationsOf } from '../citations.js'
import type { NamedActor, RelatedArticle, Wording } from '../context-parts.js'
import type { ArticleContext } from '../contexts.js'
import type { Html } from '../html.js'
import { articleAt, outletLink } from '../rows.js'
import { makePage, type Site } from '../site.js'
import { articleHead } from '../structured-data.js'
import { countryName, shortened, showDate, wordingOf } from '../wording.js'
import { evidenceRows, removalGroups, sourceFacts } from './article-panels.js'

/** Characters of a headline in the title of the document and in the breadcrumbs. */
const TITLE_LENGTH = 90

/** Takes up heading levels that were skipped, so that the page's outline has no holes. Words stay as they are. */
function evenHeadings(body: Body): Body {
  let above = 1
  return {
    ...body,
    children: body.children.map((block) => {
      if (block.type !== 'heading') return block
      const depth = Math.min(block.depth, above + 1) as 2 | 3 | 4
      above = depth
      return { ...block, depth }
    }),
  }
}

function bodyHtml(site: Site, to: HrefTo, archived: ArchivedArticle, { article, findings }: ShownRecord): Html {
  const links = actorLinks(article.body, findings.mentions, (mention) => {
    const actor = archived.nameActors[mention.name]
    const slug = actor === undefined || actor < 0 ? undefined : site.archive.actorSlugs[actor]
    return slug === undefined ? undefined : to(actorAddress(slug))
  })
  const write = article.source.format === 'markdown' ? (site.markdownBody ?? writeBody) : writeBody
  return write(evenHeadings(article.body), links)
}

/** The actors in order of mentions, with the fullest role this article gives them. */
function namedActors(site: Site, to: HrefTo, archived: ArchivedArticle, { findings }: ShownRecord): NamedActor[] {
  const roles = new Map<number, string>()
  findings.names.forEach((name, position) => {
    const actor = archived.nameActors[position] ?? -1
    for (const { role, implied } of name.roles) {
      if (!implied && role.length > (roles.get(actor)?.length ?? 0)) roles.set(actor, role)
    }
  })
  return archived.actors.flatMap((position) => {
    const actor = site.archive.actors[position]
    const slug = site.archive.actorSlugs[position]
    if (actor === undefined || slug === undefined) return []
    return [
      {
        text: actor.name,
        href: to(actorAddress(slug)),
        kind: actor.kind,
        role: roles.get(position) ?? (actor.country && actor.kind !== 'state' ? countryName(actor.country) : undefined),
      },
    ]
  })
}

const relatedArticles = (site: Site, to: HrefTo, archived: ArchivedArticle): RelatedArticle[] =>
  archived.related.map(({ article: position, reason }) => {
    const article = articleAt(site, position)
    return {
      href: to(article.permalink),
      headline: wordingOf(article.headline, article.language, article.direction),
      date: showDate(article.publishedOn).text,
      reason,
    }
  })

/** The neighbour on the same shelf: dated among the dated, undated among the undated. */
function neighbour(site: Site, to: HrefTo, position: number, step: 1 | -1): ({ href: string } & Wording) | undefined {
  const other = site.archive.articles[position + step]
  if (other === undefined) return undefined
  if ((other.publishedOn === undefined) !== (articleAt(site, position).publishedOn === undefined)) return undefined
  const { text, lang, dir } = wordingOf(shortened(other.headline, 100), other.language, other.direction)
  return { href: to(other.permalink), text, lang, dir }
}

function panelsOf(site: Site, position: number, { article }: ShownRecord) {
  const { evidence, removals } = site.papers(position)
  return {
    evidence: evidenceRows(evidence),
    removals: removalGroups(removals),
    removalCount: removals.length,
    source: sourceFacts(article, articleAt(site, position).id),
  }
}

/** What stands in their place when they are switched off. */
const NO_PANELS = { evidence: [], removals: [], removalCount: 0, source: [] }

function citeForms(archived: ArchivedArticle, { settings }: Site): ArticleContext['cite'] {
  const { plain, bibtex, ris, cslJson } = citationsOf(archived, settings)
  return [
    { label: 'Plain text', text: plain },
    { label: 'BibTeX', text: bibtex },
    { label: 'RIS', text: ris },
    { label: 'CSL-JSON', text: cslJson },
  ]
}

function contextOf(site: Site, to: HrefTo, position: number, record: ShownRecord): ArticleContext {
  const archived = articleAt(site, position)
  const { article } = record
  const { outputs } = site.settings
  const panels = outputs.evidence ? panelsOf(site, position, record) : NO_PANELS
  return {
    section: archived.section,
    headline: wordingOf(archived.headline, archived.language, archived.direction),
    makeshift: article.headlineIsMakeshift,
    dek: archived.dek,
    date: showDate(archived.publishedOn, archived.dateHint),
    dateHref: to(shelfAddress(archived.publishedOn)),
    outlet: outletLink(site, to, archived),
    authors: archived.authors,
    agency: archived.agency,
    place: article.dateline?.place,
    original:
      archived.canonicalUrl === undefined
        ? undefined
        : { text: new URL(archived.canonicalUrl).hostname.replace(/^www\./, ''), href: archived.canonicalUrl },
    sample: archived.sample,
    body: bodyHtml(site, to, archived, record),
    actors: namedActors(site, to, archived, record),
    tags: archived.tags.flatMap((tag) => {
      const term = site.archive.tags[tag]
      const why = record.findings.tags.find((finding) => finding.term === term?.name)?.evidence ?? ''
      return term ? [{ text: term.name, href: to(termAddress('tags', term.slug)), evidence: why }] : []
    }),
    related: outputs.related ? relatedArticles(site, to, archived) : [],
    copies: site.copies.get(archived.permalink) ?? [],
    evidence: panels.evidence,
    removals: panels.removals,
    removalCount: panels.removalCount,
    source: panels.source,
    note: article.note,
    cite: outputs.citations ? citeForms(archived, site) : [],
    older: neighbour(site, to, position, 1),
    newer: neighbour(site, to, position, -1),
  }
}

/** The page of the article at a position. Loads its record. */
export function articlePage(site: Site, position: number): OutputFile | undefined {
  const archived = articleAt(site, position)
  const outputPath = archived.permalink
  const to = hrefsFrom(outputPath)
  const date = showDate(archived.publishedOn)
  return makePage(
    site,
    {
      outputPath,
      title: shortened(archived.headline, TITLE_LENGTH),
      section: ADDRESSES.articles,
      crumbs: [{ text: date.text, to: shelfAddress(archived.publishedOn) }],
      head: articleHead(archived, {
        settings: site.settings,
        tags: archived.tags.flatMap((tag) => site.archive.tags[tag]?.name ?? []),
        actors: archived.actors.flatMap((actor) => site.archive.actors[actor] ?? []),
      }),
    },
    'article',
    contextOf(site, to, position, site.load(position)),
  )
}
