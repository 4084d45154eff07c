/** Every page of every list: all articles, and those of each tag, actor, outlet and month. */
import { escapeText, frame, rows } from './theme/page.mjs'

export const data = {
  pagination: { data: 'collections.lists', size: 1, alias: 'list' },
  eleventyExcludeFromCollections: true,
  permalink: ({ list }) => list.address,
}

const pager = ({ number, count, newer, older }) => `<nav class="pager" aria-label="Pages">
${newer ? `<a rel="prev" href="${newer}">Newer</a>` : ''}
<span>Page ${number} of ${count}</span>
${older ? `<a rel="next" href="${older}">Older</a>` : ''}
</nav>`

export function render({ list }) {
  const { title, kind, address, total, count, articles } = list
  return frame({
    title,
    kind,
    address,
    crumb: kind === 'home' || kind === 'month' ? undefined : `<a href="/${kind}.html">${kind}</a>`,
    main: `<header class="subject-head">
<h1>${escapeText(title)}</h1>
<p class="lede">${total} articles.</p>
</header>
${rows(articles)}
${count > 1 ? pager(list) : ''}`,
  })
}
