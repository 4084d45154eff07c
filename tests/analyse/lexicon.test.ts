import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLexicon } from '../../src/analyse/lexicon.js'

/** The rule as a pattern: a word, or what parts two phrases. */
const PIECE = /([\p{L}\p{M}\p{N}_]+)|[.!?;:؟؛。](?=\s)|\n/gu

function byPattern(text: string): unknown[] {
  const tokens: unknown[] = []
  let opens = true
  for (const piece of text.matchAll(PIECE)) {
    const raw = piece[1]
    if (raw !== undefined) tokens.push({ raw, start: piece.index, end: piece.index + raw.length, opens })
    opens = raw === undefined
  }
  return tokens
}

const lexicon = createLexicon('en')
const read = (text: string): unknown[] =>
  lexicon(text).map(({ start, end, opens }) => ({ raw: text.slice(start, end), start, end, opens }))

const PIECES = [
  'word',
  'Wört',
  'U.S.',
  '. ',
  '.',
  '; ',
  ':',
  '؟ ',
  '。\u3000',
  '\n',
  ' ',
  '\t',
  '_',
  '-',
  '’',
  'é',
  'e\u0301',
  '5',
  '中文',
  '𝐀',
  '😀',
  '\ud800',
  '\udc00',
  '\u00a0',
  '\u200c',
]

describe('the lexicon', () => {
  it('finds the words that the pattern finds, with what parts them', () => {
    const text = fc.oneof(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary', maxLength: 30 }),
    )
    fc.assert(
      fc.property(text, (found) => {
        expect(read(found)).toEqual(byPattern(found))
      }),
      { numRuns: 2000 },
    )
  })

  it('gives equal words one object, and different ones that differ only late each their own', () => {
    const [first, second, third] = lexicon('negotiations Negotiations negotiations')
    expect(first?.word).toBe(third?.word)
    expect(first?.word).not.toBe(second?.word)
    expect(second?.word).toMatchObject({ folded: 'negotiations', keyword: 'negotiation', capital: true })
  })

  it('still tells words apart when it has met more than it remembers', () => {
    const many = Array.from({ length: 120_000 }, (_, number) => `w${number.toString(36)}`)
    const folded = lexicon(many.join(' ')).map(({ word }) => word.folded)
    expect(folded).toEqual(many)
  })
})
