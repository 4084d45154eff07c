import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { APOSTROPHE, LETTER, MARK } from '../../src/text/characters.js'
import { HashTable, hashOf, holdsWord, shareOfWords, WordTable } from '../../src/text/word-table.js'

describe('a table of words', () => {
  const words = ['the', 'of', 'für', 'и', "l'on"]
  const table = new WordTable(words.map((word, bit) => [word, 1 << bit] as const))

  it('counts the words that a pattern and a set count', () => {
    const piece = fc.constantFrom('The', 'of', 'FÜR', 'и', "l'on", 'other', '𝐀x', ' ', ', ', '5', '\ud835')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        const found = text.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? []
        const own = found.filter((word) => words.includes(word)).length
        expect(shareOfWords(table, text, LETTER | MARK | APOSTROPHE)).toBe(found.length === 0 ? 0 : own / found.length)
      }),
      { numRuns: 300 },
    )
  })

  it('tells whether a text has one of them, in any case', () => {
    expect(holdsWord(table, 'all OF it', LETTER)).toBe(true)
    expect(holdsWord(table, 'offer theses', LETTER)).toBe(false)
  })
})

describe('a table of hashes', () => {
  it('gives the bits of each of its words, joined for one that comes twice, and of no other', () => {
    const table = new HashTable([
      ['der', 1],
      ['der', 4],
      ['die', 2],
    ])
    expect(['der', 'die', 'das', ''].map((word) => table.bitsOf(hashOf(word)))).toEqual([5, 2, 0, 0])
  })

  it('keeps as many words as it is given', () => {
    const words = Array.from({ length: 500 }, (_, at) => `word${at}`)
    const table = new HashTable(words.map((word, at) => [word, at + 1] as const))
    expect(words.map((word) => table.bitsOf(hashOf(word)))).toEqual(words.map((_, at) => at + 1))
  })
})
