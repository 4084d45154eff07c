import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../src/extract/extract-article.js'
import { openRawText } from '../../src/extract/open-raw-text.js'
import { sourceOf } from './sources.js'

describe('raw text', () => {
  it.each([
    ['\\n', '\n'],
    ['\\r\\n', '\r\n'],
    ['\\r', '\r'],
  ])('parts lines at %s, with their numbers and places', (_, end) => {
    const text = `One line.${end}Another line.${end}${end}After a gap.${end}`
    const blocks = openRawText(text)
    expect(blocks.map(({ text: words, line, gap }) => [words, line, gap])).toEqual([
      ['One line.', 1, true],
      ['Another line.', 2, false],
      ['After a gap.', 4, true],
    ])
    for (const block of blocks) expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text)
  })

  it('counts the lines of a header above, whatever ends them', () => {
    expect(openRawText('a\rb\r\nc\nwords', 7)[0]).toMatchObject({ line: 4, start: 7 })
  })

  it('joins the lines of a wrapped file that ends them with \\r', () => {
    const line = 'The council of the harbour town met again on the evening of that long day'
    const text = `${`${line}\r`.repeat(6)}and went home.`
    const blocks = openRawText(text)
    expect(blocks).toHaveLength(1)
    expect(blocks[0]?.text).toBe(text.replaceAll('\r', ' '))
  })

  it.each([
    ['one word', 'a'.repeat(9_000_000)],
    ['one line of emoji', '\u{1f600}'.repeat(5_000_000)],
    ['one letter a line', 'a\n'.repeat(20_000)],
  ])('survives a file of %s', (_, text) => {
    expect(() => extractArticle(sourceOf(text), {}, { language: 'en' }, () => undefined)).not.toThrow()
  })
})
