import { describe, expect, it } from 'vitest'
import { Forest } from '../../src/extract/trees.js'

const table = {
  start: -0.5,
  depth: 2,
  trees: ['length>10 links>0.5 | 1 2 30 400', 'links>0.1 length>100 | -100 0 0 7'],
}

describe('boosted trees', () => {
  const forest = new Forest(table, ['links', 'length'])

  it.each([
    [0, 5, -0.5 + 0.01 - 1],
    [0.6, 5, -0.5 + 0.02 + 0],
    [0, 11, -0.5 + 0.3 - 1],
    [0.6, 101, -0.5 + 4 + 0.07],
    [0.5, 10, -0.5 + 0.01 + 0],
  ])('a row of links %s and length %s gets the values of its answers', (links, length, sum) => {
    expect(forest.sum(Float64Array.of(links, length))).toBeCloseTo(sum, 10)
  })

  it('without trees say what they start with', () => {
    expect(new Forest({ start: 2, depth: 4, trees: [] }, []).sum(new Float64Array(0))).toBe(2)
  })

  it('made for other features are refused', () => {
    expect(() => new Forest(table, ['length'])).toThrow('links')
  })
})
