import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { APOSTROPHE, LETTER, MARK } from '../../src/text/characters.js'
import { tallyWords, WordTable } from '../../src/text/word-table.js'

describe('a table of words', () => {
  const words = ['the', 'of', 'für', 'и', "l'on"]
  const table = new WordTable(words.map((word, bit) => [word, 1 << bit] as const))

  it('counts the words that a pattern and a set count', () => {
    const piece = fc.constantFrom('The', 'of', 'FÜR', 'и', "l'on", 'other', '𝐀x', ' ', ', ', '5', '\ud835')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        const found = text.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? []
        const tally = tallyWords(table, text, LETTER | MARK | APOSTROPHE)
        expect(tally.words).toBe(found.length)
        expect([...tally.hits.slice(0, words.length)]).toEqual(
          words.map((word) => found.filter((one) => one === word).length),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('joins the bits of a word that comes twice', () => {
    const joined = new WordTable([
      ['der', 1],
      ['der', 4],
    ])
    expect([...tallyWords(joined, 'Der', LETTER).hits.slice(0, 3)]).toEqual([1, 0, 1])
  })
})
