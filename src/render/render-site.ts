/** The stage: the collection to the files of the site, one after another, none of them kept in memory. */
import type { OutputFile } from '../model/output-file.js'
import { actorListFiles } from './actor-list-files.js'
import { ADDRESSES } from './addresses.js'
import { feedFiles } from './feeds.js'
import { listFiles } from './list-files.js'
import { actorPages } from './pages/actor.js'
import { actorIndexPages } from './pages/actors.js'
import { articlePages } from './pages/article.js'
import { articleListPages, undatedPages } from './pages/articles.js'
import { datePages } from './pages/dates.js'
import { homePage } from './pages/home.js'
import { aboutPage, notFoundPage, tombstonePages } from './pages/notices.js'
import { pairPages } from './pages/pairs.js'
import { reportPages } from './pages/report.js'
import { taxonomyPages } from './pages/terms.js'
import { timelinePage } from './pages/timeline.js'
import { type Site, siteOf } from './site.js'
import type { SiteInput } from './site-input.js'
import { sitemapFiles } from './sitemap.js'

/** The pages that search engines may list. */
function* lastingPages(site: Site): Generator<OutputFile | undefined> {
  yield homePage(site)
  yield* articleListPages(site)
  yield* undatedPages(site)
  yield* articlePages(site)
  yield* actorIndexPages(site)
  yield* actorPages(site)
  yield* pairPages(site)
  yield* taxonomyPages(site, 'tags')
  yield* taxonomyPages(site, 'outlets')
  yield* datePages(site)
  yield timelinePage(site)
  yield aboutPage(site)
}

/**
 * Every file of the site except those of `public/`. A page whose template fails is left out; `createTemplates` was given the
 * function that then hears of it.
 */
export function* renderSite(input: SiteInput): Generator<OutputFile> {
  const site = siteOf(input)
  let count = input.otherFileCount ?? 0
  for (const file of filesBeforeReport(site)) {
    count += 1
    yield file
  }
  for (const page of reportPages(site, count + REPORT_FILES)) if (page !== undefined) yield page
}

/** The report is made last, because it counts the files of the site, itself among them. */
const REPORT_FILES = 2

function* filesBeforeReport(site: Site): Generator<OutputFile> {
  const listed: string[] = [ADDRESSES.report]
  for (const page of lastingPages(site)) {
    if (page === undefined) continue
    if (page.outputPath.endsWith('.html')) listed.push(page.outputPath)
    yield page
  }
  for (const page of [notFoundPage(site), ...tombstonePages(site)]) if (page !== undefined) yield page
  yield* feedFiles(site)
  yield* listFiles(site)
  yield* actorListFiles(site)
  yield* sitemapFiles(site, listed)
  // Without it GitHub Pages runs Jekyll, which leaves out files whose names begin with an underscore.
  yield { outputPath: '.nojekyll', content: '' }
}
