/** The page of an article. */
import { addressOf, escapeText, excerptOf, frame, isoDay, longDay } from './page.mjs'

const links = (kind, terms) =>
  terms.map((term) => `<li><a href="${addressOf(kind, term)}">${escapeText(term)}</a></li>\n`).join('')

function headOf({ title, author, tags, page }) {
  const excerpt = escapeText(excerptOf(page.rawInput, 280))
  return `<meta name="description" content="${excerpt}">
<meta name="author" content="${escapeText(author)}">
<meta property="og:type" content="article">
<meta property="og:title" content="${escapeText(title)}">
<meta property="og:description" content="${excerpt}">
<meta property="og:site_name" content="News archive">
<meta property="og:url" content="https://archive.example${page.url}">
<meta property="article:published_time" content="${isoDay(page.date)}">
${tags.map((tag) => `<meta property="article:tag" content="${escapeText(tag)}">`).join('\n')}`
}

export function render(context) {
  const { title, author, source, tags, actors, page, content } = context
  const month = `<a href="${page.url.slice(0, 8)}.html">`
  return frame({
    title,
    kind: 'page',
    address: page.url,
    head: headOf(context),
    crumb: `${month}${longDay(page.date)}</a>`,
    main: `<article class="story">
<header class="story-head">
<h1>${escapeText(title)}</h1>
<ul class="meta">
<li class="meta-outlet"><a href="${addressOf('source', source)}">${escapeText(source)}</a></li>
<li>By ${escapeText(author)}</li>
<li>${month}<time datetime="${isoDay(page.date)}">${longDay(page.date)}</time></a></li>
</ul>
</header>
<div class="story-grid">
<div class="story-body">
${content}
</div>
<aside class="margin" aria-label="About this article">
<section>
<h2 class="label">Actors</h2>
<ul class="margin-list">
${links('actors', actors)}</ul>
</section>
<section>
<h2 class="label">Tags</h2>
<ul class="terms">
${links('tags', tags)}</ul>
</section>
</aside>
</div>
</article>`,
  })
}
