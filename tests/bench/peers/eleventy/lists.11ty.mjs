/** Every page of every list: all articles, and those of each tag, actor, outlet and month. */
import { escapeText, frame, longDay, monthName, rows, yearsOf } from './theme/page.mjs'

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
  const { title, kind, address, count, whole, articles } = list
  const isTerm = kind !== 'home' && kind !== 'month'
  return frame({
    title,
    kind,
    address,
    crumb: isTerm ? `<a href="/${kind}.html">${kind}</a>` : undefined,
    main: `<header class="subject-head">
<h1>${escapeText(title)}</h1>
<p class="lede">${whole.length} articles.</p>
</header>
${isTerm ? yearsOf(whole) : ''}${rows(articles, kind === 'month' ? longDay : monthName)}
${count > 1 ? pager(list) : ''}`,
  })
}
