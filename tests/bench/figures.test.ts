/** The arithmetic behind the table of results. */
import { describe, expect, it } from 'vitest'
import { median, pairedRatios, spread } from './harness/figures.mjs'

describe('the figures of several runs', () => {
  it('have the middle as their median, whatever their order', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([10, 9, 100, 1])).toBe(9.5)
    expect(median([7])).toBe(7)
  })

  it('have a spread from the least to the most, without the runs that were not measured', () => {
    expect(spread([3, undefined, 1, 2])).toEqual({ median: 2, least: 1, most: 3 })
  })

  it('have no spread when nothing was measured', () => {
    expect(spread([undefined])).toBeUndefined()
    expect(spread([])).toBeUndefined()
  })
})

describe('the ratio to a peer', () => {
  it('is taken round by round, so that a round in which all was slow does not count more', () => {
    expect(pairedRatios([1, 10, 2], [2, 20, 8])).toEqual([0.5, 0.5, 0.25])
  })

  it('leaves out rounds in which one of the two was not measured, or took no time that could be', () => {
    expect(pairedRatios([1, undefined, 3, 4], [2, 2, undefined, 0])).toEqual([0.5])
    expect(pairedRatios([1, 2, 3], [2])).toEqual([0.5])
  })
})
