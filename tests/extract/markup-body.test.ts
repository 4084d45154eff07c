import { describe, expect, it } from 'vitest'
import { extractArticle, openDoors } from '../../src/extract/extract-article.js'
import { sourceOf } from './sources.js'

const doors = await openDoors(['html'])
const page = (body: string): string => `<!doctype html><html lang="en"><body>${body}</body></html>`
const bodyOf = (html: string): string | undefined =>
  extractArticle(sourceOf(page(html), 'a.html'), doors, { language: 'en' }, () => undefined)?.text

const ROUNDS = [
  'Round 1: 10 March – Harbour Ring',
  'Round 2: 8 April – Old Mill',
  'Round 3: 22 April – Fen Park',
  'Round 4: 6 May – Salt Marsh',
  'Round 5: 20 May – Harbour Ring',
]
const TABLE = `<table>${ROUNDS.map((round) => `<tr><td>${round}</td></tr>`).join('')}</table>`
const MARGIN =
  '<aside class="sidebar"><p>Click here to see when the race begins, who drives, and how to get there by bus.</p></aside>'

describe('a body by markup', () => {
  it('is the list in the element of the article where only a margin has a sentence', () => {
    const text = bodyOf(
      `<article class="entry"><h1>Races of the year</h1>${TABLE}<p>* Days may change.</p></article>${MARGIN}`,
    )
    for (const round of ROUNDS) expect(text).toContain(round)
    expect(text).not.toContain('Click here')
  })

  it('is not asked for where the article itself stands in an element named after a margin', () => {
    const prose = [
      'The council of the town agreed on Monday to mend the old bridge before the winter, after a year of talk about the price.',
      'The work will begin in the second week of May, and the road will be closed to cars until the end of the summer.',
      'People on foot can still cross by the mill, the mayor said, but they should wear boots when the water is high.',
      'The money comes from the county, which had put it aside for a road that nobody wants any more, and from a fund for old bridges.',
    ]
    const text = bodyOf(
      `<div class="entry"><p>Today is a fine day for a walk in the hills, where the grass is green and long and wet.</p></div><div class="sidebar">${prose.map((one) => `<p>${one}</p>`).join('')}</div>`,
    )
    for (const one of prose) expect(text).toContain(one)
  })
})

describe('the one paragraph of a page', () => {
  it('is its text and not a summary of what is not there', () => {
    const text = bodyOf(
      '<main><h1>Bridge opens with a song</h1><p>The children of three schools sang when the bridge over the river was opened on Monday morning.</p><p>Author: Anna Dorn</p></main>',
    )
    expect(text).toContain('The children of three schools')
  })
})
