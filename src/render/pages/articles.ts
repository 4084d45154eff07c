/** All articles as one long list, the dated by month and the undated on a shelf of their own. */
import type { OutputFile } from '../../model/output-file.js'
import { ADDRESSES, dateAddress, hrefsFrom } from '../addresses.js'
import { type ListPage, pagesOf } from '../paging.js'
import { articleRows, groupedRows, pagerOf } from '../rows.js'
import { makePage, type Site, takeaways } from '../site.js'

/** Undated articles that the first page shows before it refers to the shelf. */
const UNDATED_SHOWN = 20

/** `articles.html`, `articles/1.html`, … */
export const articleListPages = (site: Site): Iterable<ListPage> =>
  pagesOf('articles', site.calendar.dated, site.settings.pageSize)

/** One of them. */
export function articleListPage(site: Site, page: ListPage): OutputFile | undefined {
  const { calendar, archive, settings } = site
  const to = hrefsFrom(page.outputPath)
  const isNewest = page.number === undefined
  const heading = isNewest ? 'Articles' : `Articles, page ${page.number}`
  return makePage(
    site,
    {
      outputPath: page.outputPath,
      title: isNewest ? 'Articles' : `Page ${page.number}`,
      section: ADDRESSES.articles,
      crumbs: isNewest ? [] : [{ text: 'Articles', to: ADDRESSES.articles }],
      description: `${heading} of ${settings.title}, newest first.`,
    },
    'articles',
    {
      heading,
      isNewest,
      years: isNewest
        ? [...calendar.years].reverse().map(({ year, positions }) => ({
            text: year,
            href: to(dateAddress(year)),
            count: positions.length,
          }))
        : [],
      groups: groupedRows(site, to, page.positions, 'month'),
      undated: isNewest ? articleRows(site, to, calendar.undated.slice(0, UNDATED_SHOWN)) : [],
      undatedCount: isNewest ? calendar.undated.length : 0,
      undatedHref: to(ADDRESSES.undated),
      pager: pagerOf(page, to),
      files: isNewest
        ? takeaways(site, to, { kind: 'site', slug: undefined, articles: archive.articles.map((_, at) => at) })
        : [],
    },
  )
}

/** `undated.html`, `undated/1.html`, … */
export const undatedPages = (site: Site): Iterable<ListPage> =>
  pagesOf('undated', site.calendar.undated, site.settings.pageSize)

/** One of them. */
export function undatedPage(site: Site, page: ListPage): OutputFile | undefined {
  const to = hrefsFrom(page.outputPath)
  const isNewest = page.number === undefined
  return makePage(
    site,
    {
      outputPath: page.outputPath,
      title: isNewest ? 'Undated articles' : `Page ${page.number}`,
      section: ADDRESSES.dates,
      crumbs: [
        { text: 'Dates', to: ADDRESSES.dates },
        ...(isNewest ? [] : [{ text: 'Undated articles', to: ADDRESSES.undated }]),
      ],
      description: `Articles of ${site.settings.title} whose day of publication is not known.`,
    },
    'undated',
    {
      isNewest,
      count: isNewest ? site.calendar.undated.length : 0,
      rows: articleRows(site, to, page.positions),
      pager: pagerOf(page, to),
    },
  )
}
