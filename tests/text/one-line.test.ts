import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneLine } from '../../src/text/one-line.js'

describe('a text in one line', () => {
  it('has one blank for each run of white space and none at its ends', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\t', '\n', '\u00a0', '。', '𝐀') })
    fc.assert(
      fc.property(text, (any) => {
        expect(oneLine(any)).toBe(any.replace(/\s+/g, ' ').trim())
      }),
    )
  })
})
