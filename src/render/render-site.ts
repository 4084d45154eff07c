/** The stage: the collection to the files of the site, one after another, none of them kept in memory. */
import type { OutputFile } from '../model/output-file.js'
import { ADDRESSES } from './addresses.js'
import { reportPages } from './pages/report.js'
import { type Site, siteOf } from './site.js'
import type { SiteInput } from './site-input.js'
import { partsOf } from './site-parts.js'
import { sitemapFiles } from './sitemap.js'

/**
 * Every file of the site except those of `public/`, in one thread. A page whose template fails is left out; `createTemplates`
 * was given the function that then hears of it.
 */
export function* renderSite(input: SiteInput): Generator<OutputFile> {
  const site = siteOf(input)
  const listed: string[] = []
  let count = 0
  for (const part of partsOf(site, () => '')) {
    for (const file of part.files()) {
      if (file === undefined) continue
      count += 1
      if (part.lasting && file.outputPath.endsWith('.html')) listed.push(file.outputPath)
      yield file
    }
  }
  yield* closingFiles(site, listed, count)
}

/** The report counts the files of the site, itself among them. */
const REPORT_FILES = 2

/**
 * The files that are made last, because they speak of all others: sitemap and report.
 * @param listed output paths of the pages of lasting parts, in any order
 * @param count files of all parts
 */
export function* closingFiles(site: Site, listed: readonly string[], count: number): Generator<OutputFile> {
  let others = count + (site.otherFileCount ?? 0)
  for (const file of sitemapFiles(site, [ADDRESSES.report, ...listed])) {
    others += 1
    yield file
  }
  for (const page of reportPages(site, others + REPORT_FILES)) if (page !== undefined) yield page
}
