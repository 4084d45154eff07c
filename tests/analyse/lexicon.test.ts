import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Lexicon } from '../../src/analyse/lexicon.js'

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

const lexicon = new Lexicon('en')
const read = (text: string): unknown[] => {
  const words = lexicon.read(text)
  return Array.from(words.starts, (start, place) => {
    const end = lexicon.endOf(words, place)
    return { raw: text.slice(start, end), start, end, opens: words.opens[place] === 1 }
  })
}

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

  it('gives equal words one number, and different ones that differ only late each their own', () => {
    const [first, second, third] = lexicon.read('negotiations Negotiations negotiations').numbers
    expect(first).toBe(third)
    expect(first).not.toBe(second)
    const word = second ?? -1
    expect(lexicon.match[word]).toBe('negotiations')
    expect(lexicon.keywords[lexicon.keywordOf[word] ?? -1]).toBe('negotiation')
    expect([lexicon.capital[first ?? -1], lexicon.capital[word]]).toEqual([0, 1])
  })

  it('still tells words apart when it has met more than it should remember, and says so', () => {
    const full = new Lexicon('en')
    const many = Array.from({ length: 120_000 }, (_, number) => `w${number.toString(36)}`)
    expect(full.isFull).toBe(false)
    const { numbers } = full.read([...many, ...many].join(' '))
    expect(Array.from(numbers, (number) => full.match[number])).toEqual([...many, ...many])
    expect(full.isFull).toBe(true)
  })

  it('gives what it said of a text back unchanged by the texts behind it', () => {
    const words = lexicon.read('The pier. It closed.')
    const before = structuredClone(words)
    lexicon.read('Another text, with more and longer sentences.')
    expect(words).toEqual(before)
  })
})
