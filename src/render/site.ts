/** What all pages share: the input, what is worked out once for all of them, and the frame each is put in. */
import type { OutputFile } from '../model/output-file.js'
import { type ActorShelves, shelvesOf } from './actor-shelves.js'
import { ADDRESSES, type HrefTo, hrefsFrom, pairAddress } from './addresses.js'
import type { ListKind } from './article-lists.js'
import { type Calendar, calendarOf } from './calendar.js'
import type { ArticleRow, Crumb, Link } from './context-parts.js'
import type { Contexts, LayoutContext, TemplateName } from './contexts.js'
import { type EntryWriter, entryWriter, type FeedPaths, feedOf } from './feeds.js'
import { type Html, html } from './html.js'
import { listFilesOf } from './list-files.js'
import type { SiteInput } from './site-input.js'
import { siteUrl } from './site-url.js'

/** The site while its pages are made. */
export interface Site extends SiteInput {
  readonly calendar: Calendar
  /** Source paths of the files that repeat an article, by its permalink. */
  readonly copies: ReadonlyMap<string, readonly string[]>
  /** The feeds of the whole archive, which every page names. */
  readonly siteFeeds: FeedPaths | undefined
  readonly shelves: ActorShelves
  /** Entries of feeds, each made once. */
  readonly entryAt: EntryWriter
  /** Output path of the page of two actors, in any order; undefined where they have none. */
  readonly pairPage: (one: number, other: number) => string | undefined
  /** Frames that are kept from page to page; see `keptFrame`. */
  readonly frames: Map<string, SharedFrame>
  /** Rows that are kept from list to list; see `articleRows`. */
  readonly rows: Map<string, Map<number, ArticleRow>>
}

/** Addresses of the pairs that have a page. */
function pairPagesOf({ archive, settings }: SiteInput): Site['pairPage'] {
  const pages = new Map<string, string>()
  for (const { actors } of settings.outputs.pairs ? archive.pairs : []) {
    const [one, other] = actors.map((position) => archive.actorSlugs[position] as string) as [string, string]
    pages.set(actors.join(' '), pairAddress(one, other))
  }
  if (pages.size === 0) return () => undefined
  return (one, other) => pages.get(`${one} ${other}`) ?? pages.get(`${other} ${one}`)
}

/** Works out what all pages share. */
export function siteOf(input: SiteInput): Site {
  const copies = new Map<string, string[]>()
  for (const { state, permalink, sourcePath } of input.archive.outcomes) {
    if (state !== 'duplicate' || permalink === undefined) continue
    const known = copies.get(permalink)
    if (known) known.push(sourcePath)
    else copies.set(permalink, [sourcePath])
  }
  const everything = input.archive.articles.map((_, position) => position)
  return {
    ...input,
    calendar: calendarOf(input.archive.articles),
    copies,
    siteFeeds: feedOf('site', undefined, everything, input),
    entryAt: entryWriter(input),
    shelves: shelvesOf(input.archive.actors, input.archive.actorSlugs),
    pairPage: pairPagesOf(input),
    frames: new Map(),
    rows: new Map(),
  }
}

/** Where a page stands and what its frame says. */
export interface PageFrame {
  readonly outputPath: string
  /** Title of the document, without the site's. Absent on the home page. */
  readonly title?: string
  /** The entry of the main navigation the page belongs to, as its address. */
  readonly section?: string
  /** The steps between home and the page. */
  readonly crumbs?: readonly { readonly text: string; readonly to: string }[]
  /** Elements for the head. Absent: a description, where there is one. */
  readonly head?: Html
  readonly description?: string
  /** Feeds of the page's own list. */
  readonly feeds?: { readonly name: string; readonly paths: FeedPaths | undefined }
  /** How the page points to others. Absent: relatively. */
  readonly hrefTo?: HrefTo
  /** False for pages that search engines and quotations should pass by. */
  readonly lasting?: boolean
}

const SECTIONS: readonly { readonly text: string; readonly to: string }[] = [
  { text: 'Articles', to: ADDRESSES.articles },
  { text: 'Actors', to: ADDRESSES.actors },
  { text: 'Tags', to: ADDRESSES.tags },
  { text: 'Outlets', to: ADDRESSES.outlets },
  { text: 'Dates', to: ADDRESSES.dates },
]

function crumbsOf(frame: PageFrame, to: HrefTo): Crumb[] {
  if (frame.title === undefined) return []
  const steps = (frame.crumbs ?? []).map((step) => ({ text: step.text, href: to(step.to) }))
  return [{ text: 'Home', href: to(ADDRESSES.home) }, ...steps, { text: frame.title, href: undefined }]
}

function feedLinks(site: Site, frame: PageFrame, to: HrefTo): (Link & { type: string })[] {
  const title = site.settings.title
  const own = frame.feeds
  return [
    { name: title, paths: site.siteFeeds },
    ...(own ? [{ name: `${own.name} · ${title}`, paths: own.paths }] : []),
  ].flatMap(({ name, paths }) =>
    paths === undefined
      ? []
      : [
          { text: name, href: to(paths.atom), type: 'application/atom+xml' },
          { text: `${name} (JSON)`, href: to(paths.json), type: 'application/feed+json' },
        ],
  )
}

/** Whether the site has a page of the network: where it has pages of pairs. */
export const hasNetwork = ({ settings }: Pick<Site, 'settings'>): boolean => settings.outputs.pairs

function footerLinks(site: Site, to: HrefTo): Link[] {
  const links = [
    { text: 'About this archive', href: to(ADDRESSES.about) },
    { text: 'Timeline', href: to(ADDRESSES.timeline) },
    ...(hasNetwork(site) ? [{ text: 'Network', href: to(ADDRESSES.network) }] : []),
    { text: 'Undated', href: to(ADDRESSES.undated) },
    { text: 'Build report', href: to(ADDRESSES.report) },
  ]
  return site.siteFeeds ? [...links, { text: 'Feed', href: to(site.siteFeeds.atom) }] : links
}

function headOf(frame: PageFrame): Html {
  const description = frame.description && html`<meta name="description" content="${frame.description}">`
  return html`${frame.lasting === false && html`<meta name="robots" content="noindex">`}${frame.head ?? (description || undefined)}`
}

/** What is the same on all pages of a folder that belong to one entry of the navigation. */
type SharedFrame = Pick<LayoutContext, 'lang' | 'style' | 'icon' | 'home' | 'navigation' | 'footer'>

function sharedFrame(site: Site, frame: PageFrame, to: HrefTo): SharedFrame {
  return {
    lang: siteLanguage(site),
    style: to(ADDRESSES.style),
    icon: to(ADDRESSES.icon),
    home: to(ADDRESSES.home),
    navigation: SECTIONS.map((section) => ({
      text: section.text,
      href: to(section.to),
      current: section.to === frame.outputPath ? 'page' : section.to === frame.section ? 'true' : undefined,
    })),
    footer: footerLinks(site, to),
  }
}

/** Folders of which the frame is kept; most pages lie in one of the last few. */
const FRAMES_KEPT = 50

/** The shared part of a frame, the very same object for pages that share it. */
function keptFrame(site: Site, frame: PageFrame, to: HrefTo): SharedFrame {
  const { outputPath, section = '', hrefTo } = frame
  // At the top lie the first pages of the sections, whose own entry is marked otherwise.
  if (hrefTo !== undefined || !outputPath.includes('/')) return sharedFrame(site, frame, to)
  const key = `${outputPath.slice(0, outputPath.lastIndexOf('/') + 1)} ${section}`
  const known = site.frames.get(key)
  if (known !== undefined) return known
  const made = sharedFrame(site, frame, to)
  if (site.frames.size >= FRAMES_KEPT) site.frames.clear()
  site.frames.set(key, made)
  return made
}

/** The language of the site's own words, which are English of some kind. */
const siteLanguage = (site: Site): string => (/^en(-|$)/i.test(site.settings.language) ? site.settings.language : 'en')

/** Fills a template and puts the frame round it. Undefined when a template fails, which has then been reported. */
export function makePage<Name extends TemplateName>(
  site: Site,
  frame: PageFrame,
  kind: Name,
  context: Contexts[Name],
): OutputFile | undefined {
  const { settings, templates } = site
  const { outputPath } = frame
  const content = templates.fill(kind, context, outputPath)
  if (content === undefined) return undefined
  const to = frame.hrefTo ?? hrefsFrom(outputPath)
  const { lang, style, icon, home, navigation, footer } = keptFrame(site, frame, to)
  const layout: LayoutContext = {
    lang,
    title: frame.title === undefined ? settings.title : `${frame.title} · ${settings.title}`,
    siteTitle: settings.title,
    head: headOf(frame),
    canonical:
      settings.baseUrl === undefined || frame.lasting === false ? undefined : siteUrl(settings.baseUrl, outputPath),
    feeds: feedLinks(site, frame, to),
    style,
    icon,
    home,
    navigation,
    crumbs: crumbsOf(frame, to),
    kind,
    content,
    footer,
    rights: settings.rights,
    version: site.version,
  }
  const page = templates.fill('layout', layout, outputPath)
  return page && { outputPath, content: `${page.toString()}\n` }
}

/** What can be taken away from a list, as links: feeds and list files, where they exist. */
export function takeaways(
  site: Site,
  to: HrefTo,
  list: { readonly kind: ListKind; readonly slug: string | undefined; readonly articles: readonly number[] },
): Link[] {
  const feeds = feedOf(list.kind, list.slug, list.articles, site)
  const files = listFilesOf(list.kind, list.slug, list.articles, site)
  const link = (text: string, path: string): Link => ({ text, href: to(path) })
  return [
    ...(feeds ? [link('Atom feed', feeds.atom), link('JSON Feed', feeds.json)] : []),
    ...(files
      ? [link('BibTeX', files.bib), link('RIS', files.ris), link('JSON', files.json), link('CSV', files.csv)]
      : []),
  ]
}
