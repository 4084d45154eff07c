import { describe, expect, it } from 'vitest'
import { extractArticle, openDoors } from '../../src/extract/extract-article.js'
import { tooComplex } from '../../src/extract/markdown-limits.js'
import type { Article } from '../../src/model/article.js'
import type { Message } from '../../src/model/message.js'
import { sourceOf } from './sources.js'

const doors = await openDoors(['markdown'])
const messages: Message[] = []
function extract(text: string): Article {
  messages.length = 0
  const article = extractArticle(sourceOf(text, 'a.md'), doors, { language: 'en' }, (message) => messages.push(message))
  if (!article) throw new Error('refused')
  return article
}

describe('Markdown', () => {
  it('becomes a tree that holds nothing dangerous', () => {
    const { body } = extract(
      'A [good](https://example.org/a) and a [bad](javascript:alert(1)) link, a [relative](b.html) one.',
    )
    expect(JSON.stringify(body)).toContain('"url":"https://example.org/a"')
    expect(JSON.stringify(body)).not.toContain('javascript')
    expect(JSON.stringify(body).match(/"type":"link"/g)).toHaveLength(1)
  })

  it('resolves relative links against the stated address', () => {
    const { body } = extract('---\nurl: https://example.org/2016/a.html\n---\nA [relative](b.html) link.')
    expect(JSON.stringify(body)).toContain('https://example.org/2016/b.html')
  })

  it('lists raw markup and pictures as removals, with their words', () => {
    const { removals, text } = extract(
      'Before.\n\n<div>advert</div>\n\nIn <b>the</b> middle.\n\n![A view](x.jpg "of the sea")\n\nAfter.',
    )
    expect(removals.map(({ reason, text: words }) => [reason, words])).toEqual([
      ['raw-markup', '<div>advert</div>'],
      ['raw-markup', '<b>'],
      ['raw-markup', '</b>'],
      ['image', 'A view of the sea'],
    ])
    expect(text).toBe('Before.\n\nIn the middle.\n\nAfter.')
  })

  it('keeps footnotes, ordered lists, code, rules, breaks, deleted and referenced words', () => {
    const { body, text } = extract(
      'A word[^n] and ~~no~~ [ref][r].  \nNext line with `code`.\n\n3. three\n4. four\n\n```\nlet it be\n```\n\n***\n\n#### Deep\n\n[r]: https://example.org/r\n[^n]: The note.',
    )
    expect(body.children.map(({ type }) => type)).toEqual([
      'paragraph',
      'list',
      'code',
      'thematicBreak',
      'heading',
      'paragraph',
    ])
    expect(text).toBe('A word and no ref.\nNext line with code.\n\nthree\nfour\n\nlet it be\n\n\n\nDeep\n\nThe note.')
    expect(body.children[1]).toMatchObject({ ordered: true, start: 3 })
    expect(JSON.stringify(body)).toContain('https://example.org/r')
  })

  it('takes the first heading for the headline unless the front matter states one', () => {
    expect(extract('# One\n\nText.')).toMatchObject({ headline: 'One', headlineIsMakeshift: false, text: 'Text.' })
    const stated = extract('---\ntitle: Two\n---\n# One\n\nText.')
    expect(stated.headline).toBe('Two')
    expect(
      stated.evidence.filter(({ field }) => field === 'headline').map(({ value, chosen }) => [value, chosen]),
    ).toEqual([
      ['Two', true],
      ['One', false],
    ])
  })

  it.each([
    ['deep lists', '* '.repeat(2000)],
    ['deep quotes', '> '.repeat(2000)],
    ['marks of emphasis', '*_'.repeat(20000)],
    ['angle brackets', 'a<?'.repeat(20000)],
    ['brackets', '[a]('.repeat(20000)],
    ['lists within lists, many times', '- a\n  - b\n    - c\n      - d\n'.repeat(1000)],
    ['lists indented deep', Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join('')],
    ['lists and quotes by turns', '- a\n> b\n'.repeat(4000)],
    ['lines that hang on one quote', `> ${'a\n'.repeat(15_000)}`],
    ['paragraphs of one list item', `- a\n\n${'  b\n\n'.repeat(6000)}`],
    ['underlined headings', 'a\n=\n'.repeat(10_000)],
    ['notes', 'x[^1]\n\n[^1]: b\n\n'.repeat(4000)],
    ['notes within notes', '[^1]: '.repeat(100)],
    ['closing brackets', ']'.repeat(30_000)],
    ['a very long text', 'word '.repeat(500_000)],
  ])('falls back to plain paragraphs before %s', (_, text) => {
    expect(tooComplex(text)).toBeDefined()
    const article = extract(`Words first.\n\n${text}`)
    expect(messages[0]).toMatchObject({ code: 'markdown-too-complex', severity: 'warning' })
    expect(article.body.children[0]).toEqual({ type: 'paragraph', children: [{ type: 'text', value: 'Words first.' }] })
  })

  it('raises what is nested deeper than anyone reads, without losing a word', () => {
    const { body, text } = extract(`${'*a **b '.repeat(60)}c${'** d*'.repeat(60)}`)
    let deepest = 0
    JSON.stringify(body).replace(/[[\]]/g, (bracket, at: number, whole: string) => {
      const before = whole.slice(0, at + 1)
      deepest = Math.max(deepest, before.split('[').length - before.split(']').length)
      return bracket
    })
    expect(deepest).toBeGreaterThan(40)
    expect(deepest).toBeLessThan(56)
    expect(text.match(/[abcd]/g)).toHaveLength(181)
  })

  it('keeps a note that stands within a note', () => {
    expect(extract('Words[^1].\n\n[^1]: First.\n\n    [^2]: Second.').text).toBe('Words.\n\nFirst.\n\nSecond.')
  })

  it('lets ordinary texts through', () => {
    expect(tooComplex('- One\n  - two\n    - three\n\n'.repeat(100))).toBeUndefined()
    expect(tooComplex('Plain words, and more of them.\r\n\r\n'.repeat(8000))).toBeUndefined()
    expect(tooComplex('*Some* _marks_ in [a](b) text.\n'.repeat(20).replaceAll('\n', '\n\n'))).toBeUndefined()
  })
})
