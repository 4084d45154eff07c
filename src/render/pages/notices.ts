/** The pages that speak of the site rather than of articles: about, not found, and the notices where articles used to be. */
import type { Tombstone } from '../../model/archive.js'
import type { OutputFile } from '../../model/output-file.js'
import { safeUrl } from '../../text/escape.js'
import { ADDRESSES, dateAddress, type HrefTo, hrefsFrom } from '../addresses.js'
import { periodName } from '../calendar.js'
import type { Link } from '../context-parts.js'
import { makePage, type Site, takeaways } from '../site.js'
import { showDate, showSpan } from '../wording.js'
import { wholeSpan } from './home.js'
import { identityOf } from './report.js'

/** A mail address or URL as a link; undefined when it is neither. */
function contactLink(contact: string | undefined): Link | undefined {
  if (contact === undefined) return undefined
  const href = safeUrl(/^[^\s@:/]+@[^\s@:/]+$/.test(contact) ? `mailto:${contact}` : contact)
  return href === undefined ? undefined : { text: contact.replace(/^mailto:/, ''), href }
}

/** `about.html`. */
export function aboutPage(site: Site): OutputFile | undefined {
  const { archive, calendar, settings } = site
  const to = hrefsFrom(ADDRESSES.about)
  const { first, last } = wholeSpan(site)
  return makePage(
    site,
    { outputPath: ADDRESSES.about, title: 'About this archive', description: settings.description },
    'about',
    {
      siteTitle: settings.title,
      description: settings.description,
      articleCount: archive.articles.length,
      outletCount: archive.outlets.length,
      span: showSpan(first, last),
      undatedCount: calendar.undated.length,
      sampleCount: archive.articles.filter(({ sample }) => sample).length,
      rights: settings.rights,
      contact: contactLink(settings.contact),
      report: to(ADDRESSES.report),
      evidence: settings.outputs.evidence,
      quotations: settings.outputs.quotations,
      files: takeaways(site, to, { kind: 'site', slug: undefined, articles: archive.articles.map((_, at) => at) }),
      identity: identityOf(site),
    },
  )
}

const waysIn = (to: HrefTo): Link[] => [
  { text: 'Home', href: to(ADDRESSES.home) },
  { text: 'Articles', href: to(ADDRESSES.articles) },
  { text: 'Actors', href: to(ADDRESSES.actors) },
  { text: 'Tags', href: to(ADDRESSES.tags) },
  { text: 'Dates', href: to(ADDRESSES.dates) },
]

/** `404.html`. It is shown at addresses of any depth, so its links begin at the host, as far as the base address is known. */
export function notFoundPage(site: Site): OutputFile | undefined {
  const { baseUrl } = site.settings
  const relative = hrefsFrom(ADDRESSES.notFound)
  const root = baseUrl === undefined ? '' : new URL(baseUrl).pathname
  const to: HrefTo = (path, fragment) => root + relative(path, fragment)
  return makePage(
    site,
    { outputPath: ADDRESSES.notFound, title: 'Page not found', hrefTo: to, lasting: false },
    'not-found',
    { ways: waysIn(to) },
  )
}

/** The shelf where an address lay, when anything is left on it: `dates/2016-02.html` for `articles/2016/02/x.html`. */
function shelfOf(site: Site, to: HrefTo, permalink: string): Link[] {
  const [, year, month] = /^articles\/(\d{4})\/(?:(\d{2})\/)?/.exec(permalink) ?? []
  const known = site.calendar.years.find((one) => one.year === year)
  if (year === undefined || known === undefined) return []
  const key = month !== undefined && known.months.has(`${year}-${month}`) ? `${year}-${month}` : year
  return [{ text: `Articles of ${periodName(key)}`, href: to(dateAddress(key)) }]
}

/** The notice where an article used to be. */
export function tombstonePage(site: Site, tombstone: Tombstone): OutputFile | undefined {
  const to = hrefsFrom(tombstone.permalink)
  const withdrawn = tombstone.state === 'withdrawn'
  return makePage(
    site,
    {
      outputPath: tombstone.permalink,
      title: withdrawn ? 'Article withdrawn' : 'No longer in the archive',
      section: ADDRESSES.articles,
      crumbs: [{ text: 'Articles', to: ADDRESSES.articles }],
      lasting: false,
    },
    'tombstone',
    {
      withdrawn,
      on: tombstone.on && showDate(tombstone.on),
      reason: tombstone.reason,
      ways: [...shelfOf(site, to, tombstone.permalink), ...waysIn(to)],
    },
  )
}
