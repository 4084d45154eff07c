import { describe, expect, it } from 'vitest'
import { firstLook } from '../../src/extract/block-scores.js'
import { contextOf } from '../../src/extract/boilerplate.js'
import { loadHtmlParser, openHtml } from '../../src/extract/open-html.js'
import { openRawText } from '../../src/extract/open-raw-text.js'
import { SECOND_FEATURES, SecondLook } from '../../src/extract/second-features.js'
import type { DraftBlock } from '../../src/model/draft.js'

const parse = await loadHtmlParser()
const PROSE =
  'The harbour of the town was closed for the night, and the boats stayed where they were until it was day again.'
const PRICES = { open: 0.5, close: 0.5, lean: 0 }

/** The second look at a file of which the first took the blocks of prose. */
function rowsOf(blocks: DraftBlock[]): Record<string, number>[] {
  const context = contextOf({ blocks, language: 'en' })
  const odds = Float64Array.from(blocks, ({ text }) => (text.length > 60 ? 3 : -3))
  const look = new SecondLook(context, firstLook(context, odds, PRICES))
  return blocks.map((_, index) => {
    look.look(index)
    return Object.fromEntries(SECOND_FEATURES.map((name, at) => [name, look.row[at] as number]))
  })
}

const rowsOfPage = (body: string): Record<string, number>[] =>
  rowsOf(openHtml(`<body>${body}</body>`, parse, undefined).blocks)
const paragraphs = (count: number, className: string): string => `<p class="${className}">${PROSE}</p>`.repeat(count)

describe('the second look', () => {
  it('sees how far a block stands from the article', () => {
    const rows = rowsOf(openRawText(['Menu', 'News', PROSE, PROSE, PROSE, 'Share', 'More', PROSE].join('\n')))
    expect(rows.map(({ fromMain }) => fromMain)).toEqual([-2, -1, 0, 1, 2, 3, 4, 5])
    expect(rows.map(({ taken }) => taken)).toEqual([0, 0, 1, 1, 1, 0, 0, 1])
    expect(rows[5]).toMatchObject({ gapAbove: 1, gapBelow: 2 })
  })

  it('sees how much of the article has the same markup, whatever numbers its classes carry', () => {
    const rows = rowsOfPage(
      `<div class="text"><p class="p-1">${PROSE}</p><p class="p-2">${PROSE}</p></div><aside>${paragraphs(1, 'box')}</aside>`,
    )
    expect(rows.map(({ signatureInMain }) => signatureInMain)).toEqual([2 / 3, 2 / 3, 1 / 3])
    expect(rows.map(({ familyInMain }) => familyInMain)).toEqual([2 / 3, 2 / 3, 1 / 3])
  })

  it('sees nothing of markup in a dump', () => {
    const [row] = rowsOf(openRawText(PROSE))
    expect(SECOND_FEATURES.slice(SECOND_FEATURES.indexOf('links')).map((name) => row?.[name])).toEqual(
      SECOND_FEATURES.slice(SECOND_FEATURES.indexOf('links')).map(() => 0),
    )
  })

  it('has a number for every feature, also where nothing was taken', () => {
    for (const row of [...rowsOf(openRawText('Menu\nNews')), ...rowsOfPage('<nav><a href="/">Menu</a></nav>')])
      expect(Object.values(row).every(Number.isFinite)).toBe(true)
  })

  it('sees whether the metadata of the page repeat a block', () => {
    const page = `<head><script type="application/ld+json">${JSON.stringify({ '@type': 'Article', articleBody: PROSE.repeat(2) })}</script></head>
      <body><p>${PROSE}</p><p>Another matter altogether is told here, in other words and at another length.</p></body>`
    const { blocks, witness = '' } = openHtml(page, parse, undefined)
    const context = contextOf({ blocks, language: 'en', witness })
    expect([...(context.witnessed ?? [])]).toEqual([1, 0])
    expect(contextOf({ blocks, language: 'en', witness: 'A summary.' }).witnessed).toBeUndefined()
  })

  it('ends on a page that nests without end', () => {
    expect(rowsOfPage(`${'<div>'.repeat(3000)}${paragraphs(2, 'a')}`)).toHaveLength(2)
  })
})
