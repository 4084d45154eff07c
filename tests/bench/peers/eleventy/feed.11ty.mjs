/** The feed of the newest articles. */
import { escapeText, excerptOf } from './theme/page.mjs'

export const data = { permalink: '/index.xml', eleventyExcludeFromCollections: true }

const item = ({ url, date, rawInput, data: { title } }) => `<item>
<title>${escapeText(title)}</title>
<link>https://archive.example${url}</link>
<guid>https://archive.example${url}</guid>
<pubDate>${date.toUTCString()}</pubDate>
<description>${escapeText(excerptOf(rawInput, 280))}</description>
</item>
`

export const render = ({ collections }) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0">
<channel>
<title>News archive</title>
<link>https://archive.example/index.html</link>
<description>The newest articles</description>
${collections.newest.slice(0, 50).map(item).join('')}</channel>
</rss>
`
