import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastMatch } from '../../src/extract/last-match.js'

describe('the last match of a pattern', () => {
  it('is that of all its matches, whatever the pattern was used for before', () => {
    const pattern = /a[bc]/g
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ') }), fc.nat(9), (text, used) => {
        const all = [...text.matchAll(/a[bc]/g)]
        pattern.lastIndex = used
        expect(lastMatch(pattern, text)?.index).toBe(all.at(-1)?.index)
      }),
      { numRuns: 100 },
    )
  })
})
