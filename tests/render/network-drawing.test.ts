import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf, widthOf } from '../../src/render/name-lines.js'
import { type DrawnActor, type DrawnPair, networkDrawing } from '../../src/render/network-drawing.js'
import { hostileText } from './made-archive.js'

const ACTORS: readonly DrawnActor[] = [
  { name: 'Ilse Varga', kind: 'person', href: 'actors/ilse-varga.html', count: 9 },
  { name: 'Harbour Board of Sund & Sons', kind: 'organisation', href: 'actors/board.html', count: 4 },
  { name: 'Norland', kind: 'state', href: 'actors/norland.html', count: 1 },
]
const PAIRS: readonly DrawnPair[] = [
  { from: 0, to: 1, count: 4, strength: 0.4, href: 'actors/board--ilse-varga.html' },
  { from: 0, to: 2, count: 3, strength: 0.1, href: undefined },
]
const drawn = (actors = ACTORS, pairs = PAIRS): string => String(networkDrawing(actors, pairs, 'Who stands together'))

describe('the drawing of the network', () => {
  it('is not made without pairs', () => {
    expect(networkDrawing(ACTORS, [], 'x')).toBeUndefined()
  })

  it('links every actor, says its kind and its articles, and tells kinds by shape', () => {
    const svg = drawn()
    expect(svg).toContain('role="group" aria-label="Who stands together"')
    const words = 'Harbour Board of Sund &amp; Sons, organisation: 4 articles'
    expect(svg).toContain(`href="actors/board.html" aria-label="${words}"><title>${words}</title>`)
    // What is seen must be part of what is said, for those who speak to their machine.
    expect(svg).toMatch(/>Harbour Board<\/text> <text[^>]*>of Sund &amp; Sons<\/text><\/a>/)
    expect(svg).toMatch(/knot-person"[^\n]*<circle class="knot-mark"/)
    expect(svg).toMatch(/knot-organisation"[^\n]*<rect class="knot-mark"/)
    expect(svg).toMatch(/knot-state"[^\n]*<path class="knot-mark"/)
  })

  it('leads from a line to the page of the two where there is one, outside the order of the keyboard', () => {
    const svg = drawn()
    expect(svg).toContain(
      '<a href="actors/board--ilse-varga.html" tabindex="-1"><title>Ilse Varga and Harbour Board of Sund &amp; Sons: 4 articles, strength 0.40</title>',
    )
    expect(svg).toContain('<g><title>Ilse Varga and Norland: 3 articles, strength 0.10</title>')
  })

  it('draws larger marks for more articles and thicker lines for stronger pairs', () => {
    const two = ACTORS.slice(0, 2).map((actor) => ({ ...actor, kind: 'person' as const }))
    const [large = 0, small = 0] = [...drawn(two, PAIRS.slice(0, 1)).matchAll(/ r="([\d.]+)"/g)].map(([, r]) =>
      Number(r),
    )
    expect(large).toBeGreaterThan(small)
    // What is given first is drawn last.
    const [thin = 0, thick = 0] = [...drawn().matchAll(/class="tie" [^>]*stroke-width="([\d.]+)"/g)].map(([, w]) =>
      Number(w),
    )
    expect(thick).toBeGreaterThan(thin)
  })

  it('is made of these very numbers, on every machine', () => {
    const numbers = [...drawn().matchAll(/<(?:line class="tie"|circle)[^>]*>/g)].map(([element]) => element)
    expect(numbers).toMatchInlineSnapshot(`
      [
        "<line class="tie" x1="200.49" y1="94.2" x2="299.19" y2="51.69" stroke="currentColor" stroke-width="2.25" stroke-opacity="0.28"/>",
        "<line class="tie" x1="200.49" y1="94.2" x2="147.76" y2="14.2" stroke="currentColor" stroke-width="6" stroke-opacity="0.8"/>",
        "<circle class="knot-mark" cx="200.49" cy="94.2" r="14"/>",
      ]
    `)
  })

  it('escapes names and holds no number that is none or has more than two decimals', () => {
    fc.assert(
      fc.property(hostileText, hostileText, fc.double({ min: 0, max: 1, noNaN: true }), (name, href, strength) => {
        const actors = ACTORS.map((actor) => ({ ...actor, name, href }))
        const svg = drawn(
          actors,
          PAIRS.map((pair) => ({ ...pair, strength, href })),
        )
        expect(svg).not.toMatch(/NaN|Infinity|<script|="[\d.]*\.\d{3}/)
        expect(svg.match(/<a /g)).toHaveLength(5)
        expect(svg.match(/<title>/g)).toHaveLength(5)
        expect(
          svg.replace(/<\/?(?:svg|g|a|title|rect|circle|path|line|text)\b(?: [\w:-]+="[^"<]*")*\/?>/g, ''),
        ).not.toMatch(/[<>]/)
      }),
      { numRuns: 50 },
    )
  })
})

describe('names in a drawing', () => {
  it.each([
    ['Norland', ['Norland']],
    ['Shanghai Cooperation Organisation', ['Shanghai Cooperation', 'Organisation']],
    ['Ministry of Defence of Norland', ['Ministry of', 'Defence of Norland']],
    ['Donaudampfschifffahrtsgesellschaft', ['Donaudampfschifffahr…']],
    [
      'The Honourable Company of Very Many Words That Nobody Would Ever Say',
      ['The Honourable Company', 'of Very Many Words…'],
    ],
  ])('stand in one line or two: %s', (name, lines) => {
    expect(linesOf(name)).toEqual(lines)
  })

  it('take more room the more letters they have, and none for marks on letters', () => {
    expect(widthOf('Norland')).toBeLessThan(widthOf('Norlanders'))
    expect(widthOf('e\u0301')).toBe(widthOf('e'))
  })
})
