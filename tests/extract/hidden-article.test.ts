import { describe, expect, it } from 'vitest'
import { extractArticle, openDoors } from '../../src/extract/extract-article.js'
import type { Article } from '../../src/model/article.js'
import type { Message } from '../../src/model/message.js'
import { wordsOf } from '../../src/text/words.js'
import { sourceOf } from './sources.js'

const doors = await openDoors(['html'])
const PROSE = [
  'The council of Sandport has decided to rebuild the old pier, which was closed after the storm of last winter had damaged it.',
  'The work is to begin in spring and will take two years, said the mayor, who had promised it to the fishermen of the town.',
  'Most of the money comes from the region, and the rest from a fund that the shopkeepers of the harbour street have set up.',
  'The song of the children will be sung at the opening, which is planned for the first day of June in two years from now.',
]
const page = (articleBody: string, shown: string): string =>
  `<html lang="en"><head><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Pier to be rebuilt in Sandport', articleBody })}</script></head>` +
  `<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><h1>Pier to be rebuilt in Sandport</h1>${shown}</body></html>`

function extract(html: string): { article: Article | undefined; messages: Message[] } {
  const messages: Message[] = []
  const article = extractArticle(sourceOf(html, 'a.html'), doors, { language: 'en' }, (one) => messages.push(one))
  return { article, messages }
}

describe('an article that only the metadata hold', () => {
  const { article, messages } = extract(page(PROSE.join('\n'), '<p>Loading the page …</p>'))

  it('is the body, paragraph by paragraph, and says where it comes from', () => {
    expect(article?.text).toBe(PROSE.join('\n\n'))
    expect(article?.evidence.find(({ field }) => field === 'body')).toMatchObject({
      rule: 'JSON-LD articleBody',
      chosen: true,
    })
    expect(messages.map(({ code }) => code)).toContain('body-from-metadata')
  })

  it('leaves what the page shows in the list of what was removed', () => {
    const removed = article?.removals.flatMap(({ text }) => wordsOf(text))
    for (const word of wordsOf('Home News Pier to be rebuilt in Sandport Loading the page'))
      expect(removed).toContain(word)
  })

  it('has paragraphs of a length to read where the metadata have none, and no markup', () => {
    const one = new Array(4).fill(PROSE.join(' ')).join(' ').replace('council', '<b>council</b> &amp; co')
    const long = extract(page(one, '')).article
    expect(long?.body.children.length).toBeGreaterThan(3)
    expect(long?.text).toContain('The council & co of Sandport')
  })

  it('is not asked for where the page shows it, or the beginning of it', () => {
    const shown = PROSE.map((text) => `<p>${text}</p>`)
    for (const count of [4, 2]) {
      const seen = extract(page(PROSE.join('\n'), shown.slice(0, count).join('')))
      expect(seen.article?.text).toBe(PROSE.slice(0, count).join('\n\n'))
      expect(seen.messages.map(({ code }) => code)).not.toContain('body-from-metadata')
    }
  })

  it('is no summary', () => {
    expect(extract(page(PROSE[0] as string, '')).messages.map(({ code }) => code)).not.toContain('body-from-metadata')
  })
})
