/**
 * The sitemap and robots.txt. There is no `lastmod`: the day a paper appeared is not the day its page changed, and a build that
 * looks at no clock does not know when that was.
 */
import type { OutputFile } from '../model/output-file.js'
import { escapeHtml } from '../text/escape.js'
import { ADDRESSES, isPairPage } from './addresses.js'
import type { SiteInput } from './site-input.js'
import { siteUrl } from './site-url.js'
import { element, writtenXml, xmlDocument } from './xml.js'

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
/** Limits of the protocol for one file: addresses, and bytes with room for the element round them. */
const FILE_URLS = 50_000
const FILE_BYTES = 50 * 1024 * 1024 - 1000

/**
 * `sitemap.xml`, above the protocol's limits as an index of `sitemap-1.xml` and so on; and `robots.txt`, which allows everything.
 * `pages` are the output paths of the site's HTML pages in any order; tombstones and the 404 page are left out, as nothing to
 * find stands there, and pages of pairs, which the next article may push out of their list. Without an address of the site, or switched off, there is only `robots.txt`.
 */
export function* sitemapFiles(
  { archive, settings }: Pick<SiteInput, 'archive' | 'settings'>,
  pages: Iterable<string>,
): Generator<OutputFile> {
  const { baseUrl } = settings
  const robots = 'User-agent: *\nAllow: /\n'
  if (baseUrl === undefined || !settings.outputs.sitemap) {
    yield { outputPath: 'robots.txt', content: robots }
    return
  }
  const hidden = new Set<string>([ADDRESSES.notFound, ...archive.tombstones.map((tombstone) => tombstone.permalink)])
  const shown = [...new Set(pages)].filter((page) => !hidden.has(page) && !isPairPage(page))
  // By address (and code unit), so that one more article moves few addresses from one part to the next.
  yield* sitemaps(shown.map((page) => siteUrl(baseUrl, page)).sort(), baseUrl)
  yield { outputPath: 'robots.txt', content: `${robots}\nSitemap: ${siteUrl(baseUrl, 'sitemap.xml')}\n` }
}

function* sitemaps(urls: readonly string[], baseUrl: string): Generator<OutputFile> {
  const parts = inParts(urls)
  if (parts.length <= 1) {
    yield { outputPath: 'sitemap.xml', content: sitemapDocument('urlset', parts[0] ?? []) }
    return
  }
  const names = parts.map((_, position) => `sitemap-${position + 1}.xml`)
  const entries = names.map((name) => entryOf('sitemap', siteUrl(baseUrl, name)))
  yield { outputPath: 'sitemap.xml', content: sitemapDocument('sitemapindex', entries) }
  for (const [position, part] of parts.entries()) {
    yield { outputPath: names[position] as string, content: sitemapDocument('urlset', part) }
  }
}

/** The entries of each file. Addresses are percent-encoded, so a character is a byte. */
function inParts(urls: readonly string[]): string[][] {
  const parts: string[][] = []
  let room = 0
  for (const url of urls) {
    const entry = entryOf('url', url)
    const open = parts.at(-1)
    if (open === undefined || open.length === FILE_URLS || entry.length > room) {
      parts.push([entry])
      room = FILE_BYTES - entry.length
    } else {
      open.push(entry)
      room -= entry.length
    }
  }
  return parts
}

/**
 * Written by hand, because a tree for each of a million addresses takes the serialiser twenty times as long. What `escapeHtml`
 * writes are references that XML knows too.
 */
const entryOf = (name: 'url' | 'sitemap', url: string): string => `<${name}><loc>${escapeHtml(url)}</loc></${name}>\n`

const sitemapDocument = (root: 'urlset' | 'sitemapindex', entries: readonly string[]): string =>
  xmlDocument(element(root, { xmlns: NAMESPACE }, '\n', writtenXml(entries.join(''))))
