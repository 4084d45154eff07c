import fc from 'fast-check'
import { parseFragment, serialize } from 'parse5'
import { beforeAll, describe, expect, it } from 'vitest'
import type { NamedSpan } from '../../src/model/archive.js'
import type { Block, Body, Inline } from '../../src/model/body.js'
import type { Mention } from '../../src/model/findings.js'
import { actorLinks, cutAtLinks } from '../../src/render/actor-links.js'
import { type BodyWriter, writeBody } from '../../src/render/body-html.js'
import { writePlainBody } from '../../src/render/plain-body.js'
import { openRemarkBody } from '../../src/render/remark-body.js'
import { walkBodyText } from '../../src/text/body-text.js'
import { hostileText } from './made-archive.js'
import { bodyOf } from './made-site.js'

let remark: BodyWriter
beforeAll(async () => {
  remark = await openRemarkBody()
})

const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children })
const text = (value: string): Inline => ({ type: 'text', value })
const mention = (start: number, end: number, name = 0): Mention => ({
  field: 'text',
  start,
  end,
  kind: 'person',
  surface: '',
  name,
  rule: '',
  score: 1,
})
const plain = (body: Body): string => writeBody(body, new Map()).toString()

/** As a reader of the page gets it: parsed, with white space as browsers show it. */
const asShown = (html: string): string =>
  serialize(parseFragment(html))
    .replace(/\s+/g, ' ')
    .replace(/ ?(<\/?(?:p|br|li|ul|ol|h\d|hr|blockquote|pre|code|table|thead|tbody|tr|t[hd])\b[^>]*>) ?/g, '$1')
    .trim()

const inline: fc.Arbitrary<Inline> = fc.letrec<{ inline: Inline }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    hostileText.map(text),
    fc.constant<Inline>({ type: 'break' }),
    hostileText.map((value): Inline => ({ type: 'inlineCode', value })),
    fc.array(tie('inline'), { maxLength: 3 }).map((children): Inline => ({ type: 'emphasis', children })),
    fc.array(tie('inline'), { maxLength: 3 }).map((children): Inline => ({ type: 'strong', children })),
    fc
      .tuple(
        fc.constantFrom(
          'https://a.example/?x=1&y="2"',
          'http://b.example/<b>',
          'mailto:a@b.example',
          'javascript:alert(1)',
          'no address',
        ),
        hostileText,
      )
      .map(([url, value]): Inline => ({ type: 'link', url, children: [text(value)] })),
  ),
})).inline
const inlines = fc.array(inline, { maxLength: 4 })
const body: fc.Arbitrary<Body> = fc
  .letrec<{ block: Block }>((tie) => ({
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      inlines.map((children): Block => ({ type: 'paragraph', children })),
      fc
        .tuple(fc.constantFrom(2 as const, 3 as const, 4 as const), inlines)
        .map(([depth, children]): Block => ({ type: 'heading', depth, children })),
      fc.constant<Block>({ type: 'thematicBreak' }),
      hostileText.map((value): Block => ({ type: 'code', value })),
      fc.array(tie('block'), { maxLength: 3 }).map((children): Block => ({ type: 'blockquote', children })),
      fc
        .tuple(
          fc.boolean(),
          fc.integer({ min: 0, max: 9 }),
          fc.array(fc.array(tie('block'), { maxLength: 3 }), { maxLength: 3 }),
        )
        .map(
          ([ordered, start, items]): Block => ({
            type: 'list',
            ordered,
            ...(ordered && { start }),
            children: items.map((children) => ({ type: 'listItem', children })),
          }),
        ),
      fc
        .tuple(
          fc.integer({ min: 1, max: 3 }),
          fc.array(fc.array(inlines, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
        )
        .map(
          ([width, rows]): Block => ({
            type: 'table',
            children: rows.map((cells) => ({
              type: 'tableRow',
              children: cells.slice(0, width).map((children) => ({ type: 'tableCell', children })),
            })),
          }),
        ),
    ),
  }))
  .block.chain((first) => fc.constant(first))
  .map((first): Body => ({ type: 'root', children: [first] }))

/** Mentions over every second word-like stretch of the body's texts. */
function mentionsOver(tree: Body): Mention[] {
  const found: Mention[] = []
  walkBodyText(tree, (piece, start) => {
    for (const { index, 0: word } of piece.matchAll(/[a-z]{2,}/g))
      found.push(mention(start + index, start + index + word.length, found.length))
  })
  return found
}

describe('writing a body', () => {
  it('gives the same HTML as remark-html, whatever the tree and the links', () => {
    fc.assert(
      fc.property(body, (tree) => {
        const links = actorLinks(tree, mentionsOver(tree), ({ name }) => `../actors/${name}.html`)
        expect(asShown(writeBody(tree, links).toString())).toBe(asShown(remark(tree, links).toString()))
      }),
      { numRuns: 150 },
    )
  })

  it('gives the very characters of remark-html where the body is plain', () => {
    const piece = fc.oneof(
      hostileText,
      fc.constantFrom('a & b < c "d"', 'one\ntwo', 'one \n two', '  ', 'a\tb', "it's > ]]>", '\u00a0'),
    )
    const plainInline = fc.oneof(
      piece.map(text),
      fc
        .tuple(fc.constantFrom('emphasis' as const, 'strong' as const), fc.array(piece.map(text), { maxLength: 2 }))
        .map(([type, children]): Inline => ({ type, children })),
      fc
        .constantFrom('https://a.example/2008/x-y?q=1', 'http://b.example/a b', 'https://c.example/?a&b')
        .map((url): Inline => ({ type: 'link', url, children: [text('there')] })),
      { weight: 1, arbitrary: inline },
    )
    const line = fc.array(plainInline, { maxLength: 3 })
    const plainParagraph = line.map((children): Block => paragraph(...children))
    const item = fc.array(plainParagraph, { minLength: 1, maxLength: 2 })
    const block = fc.oneof(
      plainParagraph,
      fc
        .tuple(fc.constantFrom(2 as const, 3 as const, 4 as const), line)
        .map(([depth, children]): Block => ({ type: 'heading', depth, children })),
      fc.array(plainParagraph, { maxLength: 2 }).map((children): Block => ({ type: 'blockquote', children })),
      fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 2 }), fc.array(item, { maxLength: 2 })).map(
        ([ordered, start, items]): Block => ({
          type: 'list',
          ordered,
          ...(ordered && { start }),
          children: items.map((children) => ({ type: 'listItem', children })),
        }),
      ),
    )
    let compared = 0
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 3 }),
        fc.constantFrom('../actors/', '../%D8%AE/', "it's?"),
        (blocks, folder) => {
          const tree: Body = { type: 'root', children: blocks }
          const links = actorLinks(tree, mentionsOver(tree), ({ name }) => `${folder}${name}.html`)
          const written = writePlainBody(tree, links)
          if (written === undefined) return
          compared += 1
          expect(written).toBe(remark(tree, links).toString())
        },
      ),
      { numRuns: 1000 },
    )
    expect(compared).toBeGreaterThan(150)
  })

  it('lets nothing but its own elements through', () => {
    fc.assert(
      fc.property(body, (tree) => {
        const tags = plain(tree).match(/<\/?[a-z0-9]+/g) ?? []
        expect(
          tags.filter(
            (tag) =>
              !/^<\/?(?:p|h[234]|blockquote|ul|ol|li|em|strong|a|code|pre|br|hr|table|thead|tbody|tr|th|td)$/.test(tag),
          ),
        ).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('makes links to elsewhere only of safe addresses', () => {
    const linkTo = (url: string): string =>
      plain({ type: 'root', children: [paragraph({ type: 'link', url, children: [text('x')] })] })
    expect(linkTo('javascript:alert(1)')).toBe('<p>x</p>')
    expect(linkTo('https://a.example/')).toBe(
      '<p><a href="https://a.example/" rel="noopener noreferrer nofollow">x</a></p>',
    )
  })

  it('keeps short lists tight and long items apart', () => {
    const list = (...items: Block[][]): Body => ({
      type: 'root',
      children: [
        { type: 'list', ordered: true, start: 3, children: items.map((children) => ({ type: 'listItem', children })) },
      ],
    })
    expect(plain(list([paragraph(text('a'))]))).toBe('<ol start="3">\n<li>a</li>\n</ol>')
    expect(plain(list([paragraph(text('a')), paragraph(text('b'))]))).toContain('<p>a</p>\n<p>b</p>')
  })
})

describe('links to actors', () => {
  const hrefOf = ({ name }: NamedSpan): string => `${name}.html`
  const shown = (tree: Body, mentions: Mention[]): string =>
    writeBody(tree, actorLinks(tree, mentions, hrefOf)).toString()

  it('stand at the first mention of each, in every paragraph', () => {
    expect(
      shown(bodyOf('Ann met Bo.', 'Ann and Cy.'), [
        mention(0, 3),
        mention(8, 10, 1),
        mention(13, 16),
        mention(21, 23, 2),
      ]),
    ).toBe(
      '<p><a href="0.html" class="actor">Ann</a> met <a href="1.html" class="actor">Bo</a>.</p>\n<p>Ann and <a href="2.html" class="actor">Cy</a>.</p>',
    )
  })

  it('pass over a mention that crosses nodes, stands in a link, in code or in a heading, and take the next', () => {
    const tree: Body = {
      type: 'root',
      children: [
        { type: 'heading', depth: 2, children: [text('Ann')] },
        paragraph(
          { type: 'link', url: 'https://a.example/', children: [text('Ann')] },
          { type: 'inlineCode', value: 'Ann' },
          text('An'),
          { type: 'emphasis', children: [text('n')] },
        ),
        { type: 'blockquote', children: [paragraph(text('Ann'))] },
      ],
    }
    const mentions = [mention(0, 3), mention(5, 8), mention(8, 11), mention(11, 14), mention(16, 19)]
    expect(shown(tree, mentions)).toContain('<blockquote>\n<p><a href="0.html" class="actor">Ann</a></p>')
    expect(shown(tree, mentions).match(/class="actor"/g)).toHaveLength(1)
  })

  it('stand in lists and tables, too', () => {
    const tree: Body = {
      type: 'root',
      children: [
        { type: 'list', ordered: false, children: [{ type: 'listItem', children: [paragraph(text('Ann'))] }] },
        { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [text('Bo')] }] }] },
      ],
    }
    expect(shown(tree, [mention(0, 3), mention(5, 7, 1)]).match(/class="actor"/g)).toHaveLength(2)
  })

  it('are not made for names without a page', () => {
    expect(actorLinks(bodyOf('Ann'), [mention(0, 3)], () => undefined).size).toBe(0)
    expect(actorLinks(bodyOf('Ann'), [{ ...mention(0, 3), field: 'headline' }], hrefOf).size).toBe(0)
  })

  it('cut a text so that no word is lost', () => {
    expect(cutAtLinks('abc', [{ from: 1, to: 2, href: 'x' }])).toEqual([
      { text: 'a' },
      { text: 'b', href: 'x' },
      { text: 'c' },
    ])
    expect(cutAtLinks('abc', undefined)).toEqual([{ text: 'abc' }])
  })
})
