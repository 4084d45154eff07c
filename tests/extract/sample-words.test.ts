import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CAPITAL_WORD, SHORT_WORD } from '../../src/extract/block-lexicon.js'
import { fileWords } from '../../src/extract/file-words.js'
import { listsOfWords } from '../../src/extract/sample-words.js'

describe('the words of a sample', () => {
  it('are in the lists in which the words of a file are', () => {
    const piece = fc.constantFrom(
      'The',
      'of',
      'für',
      'и',
      'و',
      "l'on",
      'aujourd’hui',
      'e\u0301t',
      'می‌شود',
      '𐐀',
      '😀',
      '\ud835',
      '5',
      ' ',
      ', ',
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        const lists = [...fileWords([text]).words].map((bits) => bits & ~(CAPITAL_WORD | SHORT_WORD))
        expect([...listsOfWords(text)]).toEqual(lists)
      }),
      { numRuns: 300 },
    )
  })
})
