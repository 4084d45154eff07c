/** The lists of terms, and of the months of each year. */
import { escapeText, frame } from './theme/page.mjs'

export const data = {
  pagination: { data: 'collections.indexes', size: 1, alias: 'index' },
  eleventyExcludeFromCollections: true,
  permalink: ({ index }) => index.address,
}

export function render({ index: { title, address, entries } }) {
  const entry = ([href, term, count]) =>
    `<li><a href="${href}">${escapeText(term)}</a> <span class="count">${count}</span></li>\n`
  return frame({
    title,
    kind: 'index',
    address,
    main: `<h1>${escapeText(title)}</h1>
<ul class="terms">
${entries.map(entry).join('')}</ul>`,
  })
}
