import { describe, expect, it } from 'vitest'
import { chancesOf, scoreOf, weightRow } from '../../src/extract/line-ranker.js'

const row = weightRow(['50', '0 200 -300'])
const line = (...features: number[]): number => scoreOf(Uint16Array.from(features), row)
const nothing = row[0] as number

describe('the chance of a line', () => {
  it('reads hundredths as weights', () => {
    expect([...row]).toEqual([0.5, 0, 2, -3])
  })

  it('grows with its weights, and leaves a part to none of them', () => {
    const [good = 0, bad = 0] = chancesOf([line(2), line(3)], ['a', 'b'], nothing)
    expect(good).toBeGreaterThan(bad)
    expect(good + bad).toBeLessThan(1)
    expect(good).toBeCloseTo(Math.exp(2) / (Math.exp(2) + Math.exp(-3) + Math.exp(0.5)))
  })

  it('is shared by lines that say the same, and stands with the best of them', () => {
    const alone = chancesOf([line(1), line(2)], ['a', 'a'], nothing)
    expect(alone[0]).toBe(0)
    expect(alone[1]).toBeCloseTo((1 + Math.exp(2)) / (1 + Math.exp(2) + Math.exp(0.5)))
  })

  it('is nothing where there are no lines', () => {
    expect(chancesOf([], [], nothing)).toEqual([])
  })
})
