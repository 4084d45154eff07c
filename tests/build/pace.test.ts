import { describe, expect, it } from 'vitest'
import { startPace } from '../../src/build/pace.js'

describe('the pace of a piece of work', () => {
  const paceAfter = (milliseconds: number): ReturnType<typeof startPace> => {
    const times = [5000, 5000 + milliseconds]
    return startPace('making pages', () => times.shift() ?? 0)
  }

  it('is not told before there is something to tell it from', () => {
    expect(paceAfter(1000)(500, 2000)).toBe('making pages: 500 of 2000')
    expect(paceAfter(9000)(0, 2000)).toBe('making pages: 0 of 2000')
  })

  it('is told with what is left, in seconds or minutes', () => {
    expect(paceAfter(2000)(500, 2000)).toBe('making pages: 500 of 2000, 250 a second, 6 s left')
    expect(paceAfter(4000)(10, 2000)).toBe('making pages: 10 of 2000, 2.5 a second, 13 min left')
  })
})
