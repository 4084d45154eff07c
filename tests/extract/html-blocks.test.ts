import { describe, expect, it } from 'vitest'
import { loadHtmlParser, openHtml } from '../../src/extract/open-html.js'

const parse = await loadHtmlParser()
const textsOf = (body: string): string[] =>
  openHtml(`<body>${body}</body>`, parse, undefined).blocks.map(({ text }) => text)

const LEDE = 'The first paragraph stands where all can read it, before the offer to subscribe.'
const REST =
  'The rest of the report comes a paragraph at a time, and each has an element of its own that a script will show.'
const paragraph = (text: string): string => `<p>${text}</p>`

describe('what a page hides', () => {
  const rest = `<div class="paid" style="display:none">${paragraph(REST)}</div>`.repeat(5)

  it('is shown where it is most of the article, paragraph by paragraph', () => {
    expect(textsOf(`${paragraph(LEDE)}${rest}<div hidden>Close the window</div>`)).toEqual([
      LEDE,
      REST,
      REST,
      REST,
      REST,
      REST,
    ])
  })

  it('is left out where most of the article is seen', () => {
    expect(textsOf(`${paragraph(REST).repeat(6)}${rest}`)).toEqual(new Array(6).fill(REST))
  })

  it('is left out where it is the whole article once more', () => {
    const copy = `<div hidden>${paragraph(REST).repeat(3)}</div>`
    expect(textsOf(`${paragraph(REST).repeat(3)}${copy}${copy}`)).toEqual([REST, REST, REST])
  })

  it('is left out inside a page that hides itself as a whole until its script has run', () => {
    const page = `<div style="visibility:hidden">${paragraph(REST).repeat(4)}<div hidden>${paragraph(LEDE)}</div></div>`
    expect(textsOf(page)).toEqual([REST, REST, REST, REST])
  })
})

describe('words of neighbouring elements', () => {
  it('are parted where only a style sheet does, but not inside a word or by stress', () => {
    expect(
      textsOf('<p><span>By</span><a href="/a">Anna Dorn</a><time>Dec 5, 2023</time><span>Share</span></p>'),
    ).toEqual(['By Anna Dorn Dec 5, 2023 Share'])
    expect(textsOf('<p>a <b>You</b>Tube film of <span>T</span>he Old Mill and <i>i</i>Phones</p>')).toEqual([
      'a YouTube film of The Old Mill and iPhones',
    ])
  })
})
