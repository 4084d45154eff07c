/** The page of an article. */
import { addressOf, escapeText, excerptOf, frame, isoDay, longDay } from './page.mjs'

const links = (kind, terms) =>
  terms.map((term) => `<li><a href="${addressOf(kind, term)}">${escapeText(term)}</a></li>\n`).join('')

/** What machines read of the article. */
function dataOf({ title, author, source, tags, actors, page }, excerpt, address) {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description: excerpt,
    datePublished: isoDay(page.date),
    author: [{ '@type': 'Person', name: author }],
    publisher: { '@type': 'Organization', name: source },
    inLanguage: 'en',
    wordCount: page.rawInput.split(/\s+/).length,
    keywords: tags,
    mentions: actors.map((name) => ({ '@type': 'Thing', name })),
    isPartOf: { '@type': 'Collection', name: 'News archive', url: 'https://archive.example/' },
    url: address,
    mainEntityOfPage: address,
  }).replaceAll('<', '\\u003c')
}

function headOf(context) {
  const { title, author, source, tags, page } = context
  const excerpt = excerptOf(page.rawInput, 280)
  const address = `https://archive.example${page.url}`
  const day = isoDay(page.date)
  const entries = [
    ['description', excerpt],
    ['author', author],
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', excerpt],
    ['og:site_name', 'News archive'],
    ['og:url', address],
    ['article:published_time', day],
    ...tags.map((tag) => ['article:tag', tag]),
    ['citation_title', title],
    ['citation_author', author],
    ['citation_publication_date', day.replaceAll('-', '/')],
    ['citation_journal_title', source],
    ['citation_language', 'en'],
    ['citation_public_url', address],
    ['citation_fulltext_html_url', address],
    ['DC.type', 'newspaperArticle'],
    ['DC.title', title],
    ['DC.creator', author],
    ['DC.date', day],
    ['DC.publisher', source],
    ['DC.language', 'en'],
    ['DC.identifier', address],
    ...tags.map((tag) => ['DC.subject', tag]),
  ]
  const written = entries.map(
    ([name, value]) => `<meta ${name.includes(':') ? 'property' : 'name'}="${name}" content="${escapeText(value)}">`,
  )
  return `${written.join('\n')}
<script type="application/ld+json">${dataOf(context, excerpt, address)}</script>`
}

const neighbour = (article, name, rel, label) =>
  article
    ? `<a class="${name}" href="${article.url}" rel="${rel}"><span class="label">${label}</span> ${escapeText(article.data.title)}</a>`
    : ''

export function render(context) {
  const { title, author, source, tags, actors, page, content, collections } = context
  const { before, after } = collections.neighbours.get(page.url) ?? {}
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
</article>
<nav class="neighbours" aria-label="Neighbouring articles">
${neighbour(before, 'before', 'prev', 'Before')}
${neighbour(after, 'after', 'next', 'After')}
</nav>`,
  })
}
