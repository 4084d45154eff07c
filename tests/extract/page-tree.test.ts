import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractArticle, openDoors } from '../../src/extract/extract-article.js'
import type { Article } from '../../src/model/article.js'
import type { Block } from '../../src/model/body.js'
import { wordsOf } from '../../src/text/words.js'
import { sourceOf } from './sources.js'

const doors = await openDoors(['html'])
const PROSE = [
  'The council of Sandport has decided to rebuild the old pier, which was closed after the storm of last winter had damaged it.',
  'The work is to begin in spring and will take two years, said the mayor, who had promised it to the fishermen of the town.',
  'Most of the money comes from the region, and the rest from a fund that the shopkeepers of the harbour street have set up.',
]
const paragraph = (text: string): string => `<p>${text}</p>`
const page = (inside: string): string =>
  `<html lang="en"><body><article><h1>Pier to be rebuilt in Sandport</h1>${paragraph(PROSE[0] as string)}${inside}${PROSE.slice(1).map(paragraph).join('')}</article></body></html>`

function articleOf(html: string): Article {
  const article = extractArticle(sourceOf(html, 'a.html'), doors, { language: 'en' }, () => undefined)
  if (!article) throw new Error('no article')
  return article
}
/** What stands between the first paragraph and the last two. */
const nodesOf = (inside: string): readonly Block[] => articleOf(page(inside)).body.children.slice(1, -2)
const text = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] })
const entry = (...children: unknown[]) => ({ type: 'listItem', children })

const STEPS = [
  'First the old planks are taken away by boat, as the road is too narrow.',
  'Then the piles are driven into the ground of the bay by a crane.',
  'At last the new planks are laid, and the lamps are hung on the rail.',
]

describe('the tree of a page', () => {
  it('has ordered lists with their first number, and lists in lists', () => {
    const inner = `<ul><li>${STEPS[1]}</li></ul>`
    expect(nodesOf(`<ol start="3"><li>${STEPS[0]}${inner}</li><li>${STEPS[2]}</li></ol>`)).toEqual([
      {
        type: 'list',
        ordered: true,
        start: 3,
        children: [
          entry(text(STEPS[0] as string), {
            type: 'list',
            ordered: false,
            children: [entry(text(STEPS[1] as string))],
          }),
          entry(text(STEPS[2] as string)),
        ],
      },
    ])
  })

  it('has the paragraphs of an entry and of a quotation together', () => {
    const [list, quote] = nodesOf(
      `<ul><li><p>${STEPS[0]}</p><p>${STEPS[1]}</p></li></ul><blockquote><p>${STEPS[2]}</p><p>${STEPS[0]}</p></blockquote>`,
    )
    expect(list).toMatchObject({ children: [{ children: [text(STEPS[0] as string), text(STEPS[1] as string)] }] })
    expect(quote).toEqual({ type: 'blockquote', children: [text(STEPS[2] as string), text(STEPS[0] as string)] })
  })

  it('has a table of facts whole, each cell in its column', () => {
    const rows = ['<th>Year</th><th>Cost</th><th>Paid by</th>', '<td rowspan="2">2016</td><td>12</td><td>town</td>']
    const table = `<table>${[...rows, '<td></td><td>region</td>'].map((row) => `<tr>${row}</tr>`).join('')}</table>`
    const [node] = nodesOf(table)
    const words =
      node?.type === 'table'
        ? node.children.map((row) => row.children.map(({ children: [one] }) => (one?.type === 'text' ? one.value : '')))
        : []
    expect(words).toEqual([
      ['Year', 'Cost', 'Paid by'],
      ['2016', '12', 'town'],
      ['', '', 'region'],
    ])
  })

  it('has paragraphs where a table only lays out the page', () => {
    const html = `<table><tr><td><ul><li>Home</li></ul></td><td>${PROSE.map(paragraph).join('')}</td></tr></table>`
    expect(articleOf(`<html lang="en"><body>${html}</body></html>`).body.children).toEqual(PROSE.map(text))
  })

  it('has programs as code and poems as lines', () => {
    const code = 'for (let at = 0; at < planks.length; at++) {\n  lay(planks[at])\n}'
    const program = code.replaceAll('<', '&lt;')
    expect(nodesOf(`<p>${STEPS[0]}</p><pre><code>${program}</code></pre><p>${STEPS[1]}</p>`)[1]).toEqual({
      type: 'code',
      value: code,
    })
    const poem = 'The pier was long and old and grey,\nthe storm has taken it away,\nthe town will build it up again.'
    const lines = nodesOf(`<p>${STEPS[0]}</p><pre>${poem}</pre><p>${STEPS[1]}</p>`)[1]
    expect(lines).toMatchObject({
      type: 'paragraph',
      children: [{ type: 'text' }, { type: 'break' }, {}, { type: 'break' }, {}],
    })
  })

  it('holds the words of the body blocks in their order, whatever elements stand round them', () => {
    const tags = fc.constantFrom(
      'ul',
      'ol',
      'li',
      'dl',
      'dt',
      'dd',
      'blockquote',
      'table',
      'tr',
      'td',
      'th',
      'pre',
      'p',
      'div',
      'h3',
    )
    const piece = fc.oneof(
      tags.map((tag) => `<${tag}>`),
      tags.map((tag) => `</${tag}>`),
      fc.constantFrom(...STEPS, '12', '<br>'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const source = sourceOf(page(pieces.join('')), 'a.html')
        const words: string[] = []
        const article = extractArticle(
          source,
          doors,
          { language: 'en' },
          () => undefined,
          (blocks) => {
            for (const block of blocks) if (block.label === 'body') words.push(...wordsOf(block.text))
          },
        )
        expect(wordsOf(article?.text ?? '')).toEqual(words)
      }),
      { numRuns: 150 },
    )
  })
})
