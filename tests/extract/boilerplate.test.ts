import { describe, expect, it } from 'vitest'
import { FEATURE_GROUPS, type FeatureGroup } from '../../src/extract/block-features.js'
import { readModel } from '../../src/extract/block-model.js'
import { firstOdds, isOpen } from '../../src/extract/block-scores.js'
import { PAGE_MODEL, TEXT_MODEL } from '../../src/extract/block-weights.js'
import { contextOf, findBody, findBodyBy } from '../../src/extract/boilerplate.js'
import { loadHtmlParser, openHtml } from '../../src/extract/open-html.js'
import { openRawText } from '../../src/extract/open-raw-text.js'
import type { Draft, DraftBlock } from '../../src/model/draft.js'
import { sourceOf } from './sources.js'

const parse = await loadHtmlParser()

function draftOf(blocks: DraftBlock[], path: string, curated = false): Draft {
  return {
    source: sourceOf('', path),
    blocks,
    candidates: [],
    stated: [],
    language: 'en',
    range: { first: 0, end: 0 },
    pageTitles: [],
    tags: [],
    unseen: [],
    curated,
    defaults: { language: 'und' },
  }
}

/** A model that knows nothing at first look and goes by one question at the second. */
function modelOf(question: string, prices = { open: 0, close: 0, lean: 0 }) {
  const groups = Object.fromEntries(
    Object.entries(FEATURE_GROUPS).map(([group, size]) => [group, new Array(size).fill('0').join(' ')]),
  ) as Record<FeatureGroup, string>
  return readModel({
    first: { ...prices, groups },
    second: { ...prices, start: 0, depth: 1, trees: [`${question} | -300 300`] },
  })
}

const LONG = 'The bridge over the river was opened on Monday by the children of the three schools that asked for it.'

describe('the body', () => {
  it('is what the model takes, and every block keeps its log-odds', () => {
    const draft = draftOf(openRawText(['Menu', LONG, LONG, 'Share'].join('\n')), 'a.txt')
    const model = modelOf('length>50')
    findBodyBy(() => ({ text: model, html: model }))(draft)
    expect(draft.blocks.map(({ label }) => label)).toEqual([undefined, 'body', 'body', undefined])
    expect(draft.blocks.map(({ score = 0 }) => Math.sign(score))).toEqual([-1, 1, 1, -1])
    expect(draft.range).toEqual({ first: 1, end: 3 })
  })

  it('is the likeliest prose where the model takes nothing', () => {
    const draft = draftOf(openRawText(['Menu', LONG, 'Share'].join('\n')), 'a.txt')
    const model = modelOf('length>5000')
    findBodyBy(() => ({ text: model, html: model }))(draft)
    expect(draft.blocks.map(({ label }) => label)).toEqual([undefined, 'body', undefined])
  })

  it('is everything where people wrote the file as an article', () => {
    const draft = draftOf(openRawText('Menu\nShare'), 'a.md', true)
    findBody(draft)
    expect(draft.blocks.every(({ label }) => label === 'body')).toBe(true)
  })

  it('ends where the comments of a page begin', () => {
    const prose = [
      'The town council decided on Tuesday that the old harbour will be dug out again before the winter.',
      'The work is to take four months and will cost less than was feared, the head of the port office said.',
      'Boats of more than nine metres have had to turn round at the mole since the flood of last spring.',
      'Fishermen had asked for the work for years; they now hope that the market will come back to the quay.',
    ]
    const comments = [
      'I never thought I would see the day! Well done to you all.',
      'You people always forget who pays for it in the end.',
    ]
    const page = `<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header>
      <main><article><h1>Harbour to be dug out</h1><div class="article-text">${prose.map((text) => `<p>${text}</p>`).join('')}</div></article>
      <section id="comments"><h3>2 Comments</h3><ol>${comments
        .map(
          (text) =>
            `<li class="comment"><div class="comment-meta"><a href="#">Reader</a> 3 hours ago</div><div class="comment-body"><p>${text}</p></div></li>`,
        )
        .join('')}</ol></section></main><footer><p>All rights reserved</p></footer></body>`
    const draft = draftOf(openHtml(page, parse, undefined).blocks, 'a.html')
    findBody(draft)
    expect(draft.blocks.flatMap(({ text, label }) => (label === 'body' ? [text] : []))).toEqual(prose)
  })
})

describe('a second look', () => {
  it('is spared where a block and its neighbours are hopeless', () => {
    const odds = Float64Array.of(-9, -9, -9, -1, -9, -9)
    expect([...odds].map((_, index) => isOpen(odds, index))).toEqual([false, false, true, true, true, false])
  })
})

describe('the shipped models', () => {
  it.each([
    ['dumps', TEXT_MODEL],
    ['pages', PAGE_MODEL],
  ])('for %s hold a weight for every feature and trees for rows as they are', (_, table) => {
    const model = readModel(table)
    const context = contextOf({ blocks: openRawText(LONG), language: 'en' })
    expect(model.weights.length).toBe(Object.values(FEATURE_GROUPS).reduce((sum, size) => sum + size, 0))
    expect(model.weights.every(Number.isFinite)).toBe(true)
    expect(firstOdds(context, model.weights).every(Number.isFinite)).toBe(true)
    expect(table.second.trees.length).toBeGreaterThan(20)
    for (const tree of table.second.trees)
      expect(tree.split(' | ')[1]?.split(' ')).toHaveLength(2 ** table.second.depth)
  })
})
