import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keysOf, tokensOf } from '../../../src/analyse/names/tokens.js'

const texts = (text: string): string[] => tokensOf(text).tokens.map((token) => token.text)

describe('tokensOf', () => {
  it.each([
    ["Iran's talks, O'Brien’s U.S. visit", ['Iran', "'s", 'talks', ',', "O'Brien", '’s', 'U.S.', 'visit']],
    ['US-led S-300 al-Assad', ['US', 'led', 'S', '300', 'al', 'Assad']],
    ['3.5 million', ['3.5', 'million']],
    ['می‌رود', ['می‌رود']],
  ])('parts %s', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  it('knows where a capital says nothing', () => {
    const opens = tokensOf('One two. "Three four\nFive six')
      .tokens.filter((token) => token.opens)
      .map((token) => token.text)
    expect(opens).toEqual(['One', 'Three', 'Five'])
  })

  it('takes the spaced hyphen of an Arabic article for a hyphen', () => {
    expect(tokensOf('Haider al - Abadi').tokens.map(({ text, joint }) => [text, joint])).toEqual([
      ['Haider', 'space'],
      ['al', 'space'],
      ['Abadi', 'hyphen'],
    ])
  })

  it('keeps offsets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        let last = 0
        for (const { start, end, text: word } of tokensOf(text).tokens) {
          expect(text.slice(start, end)).toBe(word)
          expect(start).toBeGreaterThanOrEqual(last)
          last = end
        }
      }),
    )
  })
})

describe('keysOf', () => {
  it('folds names as texts are folded', () => {
    expect(keysOf("People's Republic of Côte-d’Or")).toEqual(['people', "'s", 'republic', 'of', 'cote', "d'or"])
    expect(keysOf('U.S.A.')).toEqual(['usa'])
  })
})
