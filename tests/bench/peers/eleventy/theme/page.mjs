/** What the pages are put together from: their frame, rows of articles, addresses, dates. */

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** Text for HTML and XML. */
export const escapeText = (text) => String(text).replace(/[&<>"]/g, (character) => ENTITIES[character])

/** The address of a term's page. */
export const addressOf = (kind, term) =>
  `/${kind}/${term
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}.html`

export const isoDay = (date) => date.toISOString().slice(0, 10)
export const monthName = (date) => `${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
export const longDay = (date) => `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`

/** The first words of a Markdown text without its marks. */
export function excerptOf(markdown, length) {
  const plain = markdown
    .slice(0, length * 2)
    .replace(/^[#>-]+ |\*\*/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
  return plain.length <= length ? plain : `${plain.slice(0, plain.lastIndexOf(' ', length))} …`
}

const rowsKept = new WeakMap()

/** The row of an article in lists, made once. */
function rowOf(article) {
  const before = rowsKept.get(article)
  if (before !== undefined) return before
  const row = `<li class="row">
<p class="row-date"><time datetime="${isoDay(article.date)}">${longDay(article.date)}</time></p>
<div class="row-text">
<p class="row-headline"><a href="${article.url}">${escapeText(article.data.title)}</a></p>
<p class="row-outlet">${escapeText(article.data.source)}</p>
<p class="row-excerpt">${escapeText(excerptOf(article.rawInput, 170))}</p>
</div>
</li>
`
  rowsKept.set(article, row)
  return row
}

/** A list of articles under the days or months they belong to; `headingOf` names that of a date. */
export function rows(articles, headingOf) {
  const groups = new Map()
  for (const article of articles) {
    const heading = headingOf(article.date)
    groups.set(heading, (groups.get(heading) ?? '') + rowOf(article))
  }
  return [...groups]
    .map(
      ([heading, written]) =>
        `<section class="group">\n<h2 class="group-heading">${heading}</h2>\n<ol class="rows">\n${written}</ol>\n</section>\n`,
    )
    .join('')
}

/** How many articles of a list each year has, as bars and as a table. */
export function yearsOf(articles) {
  const counts = new Map()
  for (const { date } of articles) counts.set(date.getUTCFullYear(), (counts.get(date.getUTCFullYear()) ?? 0) + 1)
  const years = [...counts].sort(([one], [other]) => one - other)
  const most = Math.max(...counts.values())
  const width = 640 / years.length
  const bar = ([year, count], at) => {
    const height = (106 * count) / most
    const label = `${year}: ${count} articles`
    return `<a class="bar" href="/${year}.html" aria-label="${label}"><title>${label}</title><rect class="bar-mark" x="${(at * width).toFixed(2)}" y="${(130 - height).toFixed(2)}" width="${(width * 0.8).toFixed(2)}" height="${height.toFixed(2)}" fill="currentColor"/></a>`
  }
  const row = ([year, count]) =>
    `<tr><th scope="row"><a href="/${year}.html">${year}</a></th><td class="number">${count}</td></tr>\n`
  return `<section class="over-time">
<h2 class="label">Articles by year</h2>
<figure class="periods">
<svg class="bar-chart" viewBox="0 0 640 160" role="group" aria-label="Articles by year"><line class="bar-base" x1="0" x2="640" y1="130" y2="130" stroke="currentColor"/>${years.map(bar).join('')}</svg>
<figcaption>
<details>
<summary>The same as a table</summary>
<table class="figures">
<thead><tr><th scope="col">Year</th><th scope="col" class="number">Articles</th></tr></thead>
<tbody>
${years.map(row).join('')}</tbody>
</table>
</details>
</figcaption>
</figure>
</section>
`
}

/** A whole page. */
export const frame = ({ title, kind, address, head, crumb, main }) => `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeText(title)} · News archive</title>
${head ?? `<meta name="description" content="${escapeText(title)} in News archive">`}
<link rel="canonical" href="https://archive.example${address}">
<link rel="alternate" type="application/rss+xml" title="News archive" href="/index.xml">
<link rel="stylesheet" href="/style.css">
</head>
<body class="page-${kind}">
<a class="skip" href="#content">Skip to content</a>
<header class="masthead">
<p class="nameplate"><a href="/index.html" rel="home">News archive</a></p>
<nav class="sections" aria-label="Main">
<ul>
<li><a href="/index.html">Articles</a></li>
<li><a href="/actors.html">Actors</a></li>
<li><a href="/tags.html">Tags</a></li>
<li><a href="/source.html">Outlets</a></li>
</ul>
</nav>
</header>
<nav class="crumbs" aria-label="Breadcrumbs">
<ol>
<li><a href="/index.html">Home</a></li>
${crumb ? `<li>${crumb}</li>\n` : ''}<li><span aria-current="page">${escapeText(title)}</span></li>
</ol>
</nav>
<main id="content" tabindex="-1">
${main}
</main>
<footer class="colophon">
<p>A news archive, made to be measured.</p>
</footer>
</body>
</html>
`
