import fc from 'fast-check'
import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { visibleBlocks } from '../../src/extract/html-blocks.js'
import { lightenPage } from '../../src/extract/lighten-page.js'

const shown = (html: string): unknown => {
  const { blocks, unseen } = visibleBlocks(parse(html), 'https://example.org/')
  return [blocks.map(({ text, hints, node }) => ({ text, hints, node })), unseen]
}

describe('a page made lighter', () => {
  it('loses scripts, styles and attributes that nothing reads', () => {
    const html = '<p onclick="x>y" class=a data-n = 3>One<script>if (a<b) "</p>"</script><style>p{}</style></p>'
    expect(lightenPage(html)).toBe('<p class=a>One<script></script><style></style></p>')
  })

  it('keeps structured data and what hides an element', () => {
    const html = '<script type="application/ld+json">{"a":"<b>"}</script><p style="display:none" tabindex=1>Two'
    expect(lightenPage(html)).toBe('<script type="application/ld+json">{"a":"<b>"}</script><p style="display:none">Two')
  })

  it('shows what the page as it was shows, whatever its faults', () => {
    const piece = fc.constantFrom(
      ...[
        '<p title="a>b" class=x>',
        '</p>',
        '<script>',
        '</script>',
        '<script src=a>',
        '<style>',
        '</style >',
        'text',
        ' ',
      ],
      ...[
        '<!-- <script> ',
        ' -->',
        '<!-->',
        '--!>',
        '<svg><path d="M0"/>',
        '</svg>',
        '<title>',
        '</title>',
        '<br/>',
        '<b a=1>',
      ],
      ...[
        '<a href="/x"target=y>',
        '</a>',
        '<div hidden data-x>',
        '</div>',
        '<img alt=q src=w/>',
        '<',
        '>',
        '"',
        "'",
        '=',
        '</',
      ],
      ...[
        '<textarea rows=2>',
        '</textarea>',
        '<noscript>',
        '</noscript>',
        '<table width=3><tr>',
        '<td>',
        '<![CDATA[',
        ']]>',
        '<?x',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const html = pieces.join('')
        expect(shown(lightenPage(html))).toEqual(shown(html))
      }),
      { numRuns: 600 },
    )
  })
})
