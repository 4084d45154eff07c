import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { companyDrawing } from '../../src/render/company-drawing.js'
import { hostileText } from './made-archive.js'

const drawn = [
  { name: 'Norland', href: 'norland.html', count: 9 },
  { name: 'Sund & Sons', href: 'sund.html', count: 4 },
  { name: 'A name that is much too long for the column', href: 'long.html', count: 1 },
]

describe('the drawing of company', () => {
  it('is not made without bonds', () => {
    expect(companyDrawing(drawn, [], 'x')).toBeUndefined()
  })

  it('links every companion and tells every bond in words', () => {
    const svg = String(companyDrawing(drawn, [{ from: 0, to: 1, count: 3, strength: 0.4 }], 'Who stands together'))
    expect(svg).toContain('role="group" aria-label="Who stands together"')
    expect(svg.match(/<a /g)).toHaveLength(3)
    expect(svg).toContain('<title>Norland and Sund &amp; Sons: 3 articles</title>')
    expect(svg).toContain('A name that is much too…</text>')
  })

  it('draws larger dots for more articles and thicker arcs for stronger bonds', () => {
    const svg = String(
      companyDrawing(
        drawn,
        [
          { from: 0, to: 1, count: 3, strength: 0.1 },
          { from: 1, to: 2, count: 1, strength: 0.4 },
        ],
        'x',
      ),
    )
    const radii = [...svg.matchAll(/ r="([\d.]+)"/g)].map(([, radius]) => Number(radius))
    expect(radii).toEqual([...radii].sort((a, b) => b - a))
    const [thin = 0, thick = 0] = [...svg.matchAll(/stroke-width="([\d.]+)"/g)].map(([, width]) => Number(width))
    expect(thick).toBeGreaterThan(thin)
  })

  it('escapes names and holds no number that is none', () => {
    fc.assert(
      fc.property(hostileText, fc.nat(3), (name, strength) => {
        const two = [name, name].map((one) => ({ name: one, href: 'x.html', count: 2 }))
        const svg = String(companyDrawing(two, [{ from: 0, to: 1, count: 2, strength }], name))
        expect(svg).not.toMatch(/NaN|Infinity|<script/)
        expect(svg.match(/<text/g)).toHaveLength(2)
      }),
      { numRuns: 50 },
    )
  })
})
