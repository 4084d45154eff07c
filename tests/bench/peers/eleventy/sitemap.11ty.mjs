/** The sitemap. */
import { isoDay } from './theme/page.mjs'

export const data = { permalink: '/sitemap.xml', eleventyExcludeFromCollections: true }

const entry = (address, day) =>
  `<url><loc>https://archive.example${address}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>\n`

export const render = ({ collections: { newest, lists, indexes } }) => `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${newest.map(({ url, date }) => entry(url, isoDay(date))).join('')}${[...lists, ...indexes]
  .map(({ address }) => entry(address))
  .join('')}</urlset>
`
