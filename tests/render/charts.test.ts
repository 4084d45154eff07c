import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { type Bar, barChart, sparkLine } from '../../src/render/charts.js'

interface Shape {
  readonly name: string
  readonly attributes: Record<string, string>
  text: string
}

/** The elements of a drawing; throws where it is not well-formed as XML, which is stricter than HTML. */
function shapesOf(svg: string): Shape[] {
  const shapes: Shape[] = []
  const open: Shape[] = []
  const parser = new SaxesParser()
  parser.on('error', (fault) => {
    throw fault
  })
  parser.on('opentag', ({ name, attributes }) => {
    const shape = { name, attributes: attributes as Record<string, string>, text: '' }
    shapes.push(shape)
    open.push(shape)
  })
  parser.on('text', (text) => {
    const shape = open.at(-1)
    if (shape) shape.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(svg).close()
  return shapes
}

const ofClass = (shapes: readonly Shape[], name: string): Shape[] =>
  shapes.filter(({ attributes }) => attributes.class === name)
const numberOf = (shape: Shape, name: string): number => Number(shape.attributes[name])

const bar: fc.Arbitrary<Bar> = fc.record(
  {
    label: fc.string({ maxLength: 20 }).map((text) => text.replace(/[\r\n]/g, '')),
    title: fc.string(),
    count: fc.oneof(fc.constant(0), fc.nat(100_000)),
    href: fc.constant('dates/2016.html'),
  },
  { requiredKeys: ['label', 'title', 'count'] },
)
const bars = fc.array(bar, { minLength: 1, maxLength: 120 })

describe('barChart', () => {
  it('is nothing without bars', () => {
    expect(String(barChart([], { label: 'Articles' }))).toBe('')
  })

  it('keeps every mark inside the drawing, beside its neighbours and in proportion', () => {
    fc.assert(
      fc.property(bars, (given) => {
        const shapes = shapesOf(String(barChart(given, { label: 'Articles' })))
        const marks = ofClass(shapes, 'bar-mark')
        const most = Math.max(...given.map(({ count }) => count))
        const counted = given.filter(({ count }) => count > 0)
        expect(marks).toHaveLength(counted.length)
        expect(ofClass(shapes, 'bar-gap')).toHaveLength(given.length - counted.length)
        const tallest = Math.max(0, ...marks.map((mark) => numberOf(mark, 'height')))
        let free = 0
        for (const [position, mark] of marks.entries()) {
          expect(numberOf(mark, 'x')).toBeGreaterThanOrEqual(free - 0.01)
          free = numberOf(mark, 'x') + numberOf(mark, 'width')
          expect(numberOf(mark, 'y') + numberOf(mark, 'height')).toBeCloseTo(170, 1)
          const share = (counted[position]?.count ?? 0) / most
          expect(numberOf(mark, 'height')).toBeCloseTo(Math.max(2, share * tallest), 1)
        }
        expect(free).toBeLessThanOrEqual(640)
      }),
    )
  })

  it('never lets labels overlap or leave the drawing', () => {
    fc.assert(
      fc.property(bars, (given) => {
        const labels = ofClass(shapesOf(String(barChart(given, { label: 'Articles' }))), 'bar-label')
        let free = 0
        for (const label of labels) {
          // At 20 units to the em, the largest size allowed: 13 for a Latin letter, 20 for any other.
          const half = [...label.text].reduce((sum, letter) => sum + (letter <= '\u024f' ? 13 : 20), 0) / 2
          expect(numberOf(label, 'x') - half).toBeGreaterThanOrEqual(free - 0.01)
          free = numberOf(label, 'x') + half
        }
        expect(free).toBeLessThanOrEqual(640.01)
      }),
    )
  })

  it('labels every year of a decade and round years of a century', () => {
    const years = (count: number): Bar[] =>
      Array.from({ length: count }, (_, position) => ({ label: String(1920 + position), title: 'x', count: 1 }))
    const labelsOf = (count: number) =>
      ofClass(shapesOf(String(barChart(years(count), { label: 'Articles' }))), 'bar-label').map(({ text }) => text)
    expect(labelsOf(9)).toEqual(years(9).map(({ label }) => label))
    expect(labelsOf(100)).toEqual(['1930', '1940', '1950', '1960', '1970', '1980', '1990', '2000', '2010'])
    expect(labelsOf(30)).toEqual(['1925', '1930', '1935', '1940', '1945'])
  })

  it('is a group of named links, or an image where nothing is linked', () => {
    const plain: Bar = { label: '2016', title: '2016: 3 articles & more', count: 3 }
    const linked = shapesOf(String(barChart([{ ...plain, href: 'dates/2016.html' }, plain], { label: 'Articles' })))
    expect(linked[0]?.attributes).toMatchObject({ role: 'group', 'aria-label': 'Articles' })
    const [link, ...others] = linked.filter(({ name }) => name === 'a')
    expect(others).toEqual([])
    expect(link?.attributes).toMatchObject({ href: 'dates/2016.html', 'aria-label': '2016: 3 articles & more' })
    expect(shapesOf(String(barChart([plain], { label: 'Articles' })))[0]?.attributes.role).toBe('img')
  })

  it('carries no style of its own and says the highest count', () => {
    const svg = String(barChart([{ label: '2016', title: 'x', count: 12 }], { label: 'Articles', height: 120 }))
    expect(svg).not.toContain('style=')
    expect(svg).toContain('viewBox="0 0 640 120"')
    expect(ofClass(shapesOf(svg), 'bar-scale').map(({ text }) => text)).toEqual(['12'])
    const empty = shapesOf(String(barChart([{ label: '2016', title: 'x', count: 0 }], { label: 'Articles' })))
    expect(ofClass(empty, 'bar-scale')).toEqual([])
  })
})

describe('sparkLine', () => {
  it('is an image with a name, its line inside it from edge to edge', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 60 }), (counts) => {
        const [svg, title, line] = shapesOf(String(sparkLine(counts, 'Mentions & years')))
        expect(svg?.attributes).toMatchObject({ role: 'img', 'aria-label': 'Mentions & years' })
        expect(title?.text).toBe('Mentions & years')
        const points = (line?.attributes.points ?? '').split(' ').map((point) => point.split(',').map(Number))
        expect(points).toHaveLength(Math.max(2, counts.length))
        for (const [x = -1, y = -1] of points) {
          expect(x >= 0 && x <= 100 && y >= 0 && y <= 24).toBe(true)
        }
        expect([points[0]?.[0], points.at(-1)?.[0]]).toEqual([1.5, 98.5])
      }),
    )
  })

  it('is nothing without counts', () => {
    expect(String(sparkLine([], 'Mentions'))).toBe('')
  })
})
