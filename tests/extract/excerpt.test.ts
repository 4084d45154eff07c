import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptAround, LONGEST_EXCERPT } from '../../src/extract/excerpt.js'

const LONG = 'The storm of the weekend has taken the ferry pier at Sandport and the island waits. '.repeat(12)

describe('an excerpt', () => {
  it('is the whole text when that is short, in one line', () => {
    expect(excerptAround('by Staff Writers\n Moscow (NLW)')).toBe('by Staff Writers Moscow (NLW)')
  })

  it('cuts between words and says where', () => {
    const at = LONG.indexOf('pier', 500)
    const excerpt = excerptAround(LONG, at, at + 4)
    expect(excerpt).toMatch(/^… .* …$/)
    expect(excerpt.split(' ').every((word) => word === '…' || LONG.split(/\s+/).includes(word))).toBe(true)
  })

  it('has the match about in its middle', () => {
    const at = LONG.indexOf('pier', 500)
    const where = excerptAround(LONG, at, at + 4).indexOf('pier at Sandport')
    expect(excerptAround(`${LONG.slice(0, at)}MARK${LONG.slice(at + 4)}`, at, at + 4).indexOf('MARK')).toBeGreaterThan(
      70,
    )
    expect(where).toBeGreaterThanOrEqual(0)
  })

  it('begins with the text where the match does', () => {
    expect(excerptAround(LONG)).toMatch(/^The storm .* …$/)
  })

  it('is never longer than allowed and never half a character, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), fc.nat(900), fc.nat(300), (text, start, length) => {
        const at = Math.min(start, text.length)
        const excerpt = excerptAround(text, at, Math.min(text.length, at + length))
        expect(excerpt.length).toBeLessThanOrEqual(LONGEST_EXCERPT)
        expect(excerpt.isWellFormed()).toBe(text.isWellFormed() || excerpt.isWellFormed())
      }),
      { numRuns: 200 },
    )
  })
})
