/** Attacks of our own, put into every place where a source can speak: fields, bodies, names of files. */
import type { ArchiveFiles } from './build-site.js'

const MARK = 'globalThis.hacked=1'

/** Strings that harm whoever puts them into a page without care. */
export const PAYLOADS: readonly string[] = [
  `<script>${MARK}</script>`,
  `</script><script>${MARK}</script>`,
  `</title><script>${MARK}</script>`,
  `</style><script>${MARK}</script>`,
  `</textarea><img src=x onerror=${MARK}>`,
  `--><script>${MARK}</script><!--`,
  `]]><script>${MARK}</script>`,
  `<![CDATA[<script>${MARK}</script>]]>`,
  `"><img src=x onerror="${MARK}">`,
  `'><img src=x onerror='${MARK}'>`,
  `" onmouseover="${MARK}" autofocus onfocus="${MARK}`,
  `' onfocus='${MARK}' autofocus='`,
  `\` onload=${MARK} \``,
  `<img src=x onerror=${MARK}//`,
  `<svg onload=${MARK}>`,
  `<svg><script>${MARK}</script></svg>`,
  `<svg><a xlink:href="javascript:${MARK}"><text y="9">x</text></a></svg>`,
  `<math><mi xlink:href="javascript:${MARK}">x</mi></math>`,
  `<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>`,
  `<iframe src="javascript:${MARK}"></iframe>`,
  `<object data="data:text/html,<script>${MARK}</script>"></object>`,
  `<embed src="https://evil.example/x.swf">`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv="refresh" content="0;url=https://evil.example/">`,
  `<link rel="stylesheet" href="https://evil.example/x.css">`,
  `<style>@import "https://evil.example/x.css";</style>`,
  `<form action="https://evil.example/"><button>x</button></form>`,
  `<details open ontoggle=${MARK}>x</details>`,
  `<video><source onerror=${MARK}></video>`,
  `<body onload=${MARK}>`,
  `<noscript><p title="</noscript><img src=x onerror=${MARK}>"></noscript>`,
  `<template><script>${MARK}</script></template>`,
  `<xmp><img src=x onerror=${MARK}></xmp>`,
  `[link](javascript:${MARK})`,
  `[link](JaVaScRiPt&colon;${MARK})`,
  `![image](https://evil.example/pixel.gif)`,
  `<javascript:${MARK}>`,
  `[x]: javascript:${MARK}`,
  `javascript:${MARK}`,
  `data:text/html,<script>${MARK}</script>`,
  `vbscript:msgbox(1)`,
  `<%= ${MARK} %>`,
  `<%~ ${MARK} %>`,
  `{{constructor.constructor('${MARK}')()}}`,
  `\${${MARK}}`,
  `&lt;script&gt;${MARK}&lt;/script&gt;`,
  `&#60;script&#62;${MARK}&#60;/script&#62;`,
  `\u202eevil\u202c \u2066isolate\u2069 \u202dforced`,
  `\u2028\u2029<\u200bscript>${MARK}</script>`,
  `=HYPERLINK("https://evil.example/","x")`,
  `+cmd|' /C calc'!A0`,
  `@SUM(1+1)*cmd|' /C calc'!A0`,
  `../../../../etc/passwd`,
  `..\\..\\windows\\win.ini`,
  `CON`,
  `__proto__`,
  `constructor`,
  `toString`,
]

const BODY =
  'The council of the invented town met on Monday and spoke of the harbour, of the ferry and of the winter to come.'

const quoted = (text: string): string => JSON.stringify(text)

/** Addresses in which an attack can travel. */
const addressOf = (payload: string): string =>
  /^(?:javascript|data|vbscript):/.test(payload) ? payload : `https://outlet.example/?q=${payload}`

function markdownOf(payload: string, index: number): string {
  const field = quoted(payload)
  return `---
headline: ${field}
dek: ${field}
publishedOn: 2016-02-${String((index % 28) + 1).padStart(2, '0')}
outlet: ${field}
agency: ${field}
authors: [${field}]
section: ${field}
place: ${field}
tags: [${field}, Harbour]
actors: [${field}]
note: ${field}
url: ${quoted(addressOf(payload))}
sample: true
---

${BODY} Number ${index}.

${payload}

> ${payload}

| a | b |
| --- | --- |
| ${payload.replaceAll('|', '\\|')} | x |
`
}

function rawTextOf(payload: string, other: string, index: number): string {
  return `${payload} and the harbour, part ${index}

By ${other}

PORT ELSMERE, March ${(index % 28) + 1}, 2017 (${other}) - ${BODY} Number ${index}.

${other}

This is a sample. ${payload}
`
}

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;')

function pageOf(payload: string, other: string, index: number): string {
  const [text, attribute, otherText] = [escapeText(payload), escapeAttribute(payload), escapeText(other)]
  return `<!DOCTYPE html><html lang="en"><head><title>${text} part ${index}</title>
<meta property="og:title" content="${attribute} part ${index}"><meta property="og:site_name" content="${escapeAttribute(other)}">
<meta name="author" content="${attribute}"><link rel="canonical" href="${escapeAttribute(addressOf(other))}">
<meta property="article:published_time" content="2018-05-${String((index % 28) + 1).padStart(2, '0')}">
<script type="application/ld+json">{"@type":"NewsArticle","headline":${quoted(payload).replaceAll('</', '<\\/')}}</script>
</head><body><article><h1>${text} part ${index}</h1><p class="byline">By ${otherText}</p>
<p>${BODY} Number ${index}. ${payload}</p><p>${otherText}</p><p>${BODY} <a href="${attribute}" onclick="${MARK}">link</a></p>
<p>${BODY} ${other}</p></article></body></html>`
}

/** A file name that says it too, as far as the disk lets it. */
const fileNameOf = (payload: string, index: number): string =>
  `${String(index).padStart(2, '0')}-${[...payload.replace(/[/\0]/g, '_')].slice(0, 40).join('')}`

/** An archive of attacks: each in Markdown, in raw text and in a saved page; in the authority file and the settings too. */
export function hostileArchive(): ArchiveFiles {
  const sources = PAYLOADS.flatMap((payload, index) => {
    const name = fileNameOf(payload, index)
    const markdown = [`seeds/markdown/${name}.md`, markdownOf(payload, index)] as const
    // Two attacks share one capture and one page, so that the browser has a third less to open.
    const other = PAYLOADS[index + 1]
    if (index % 2 === 1 || other === undefined) return [markdown]
    return [
      markdown,
      [`seeds/raw/${name}.txt`, rawTextOf(payload, other, index)],
      [`seeds/pages/${name}.html`, pageOf(other, payload, index)],
    ] as const
  })
  const actors = PAYLOADS.slice(0, 12).map(
    (payload, index) =>
      `- name: ${quoted(`${payload} ${index}`)}\n  variants: [${quoted(`Harbour ${payload}`)}]\n  sameAs: [${quoted(payload)}]\n  note: ${quoted(payload)}\n`,
  )
  const tags = PAYLOADS.slice(0, 12).map(
    (payload, index) => `- term: ${quoted(`${payload} ${index}`)}\n  patterns: [harbour]\n  note: ${quoted(payload)}\n`,
  )
  return [
    ...sources,
    ['seeds/_actors.yml', actors.join('')],
    ['seeds/_tags.yml', tags.join('')],
    [
      'backfile.yml',
      `title: ${quoted(PAYLOADS[0] as string)}\ndescription: ${quoted(PAYLOADS[2] as string)}\nrights: ${quoted(PAYLOADS[8] as string)}\nbaseUrl: https://archive.example/a/b/\n`,
    ],
  ]
}
