import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CAPITAL_WORD, SERVICE_WORD, SHORT_WORD, stopWordsOf } from '../../src/extract/block-lexicon.js'
import { fileWords } from '../../src/extract/file-words.js'
import type { FileWords } from '../../src/model/file-words.js'
import { hashOf } from '../../src/text/word-table.js'

const wordsOf = ({ words, wordsFrom }: FileWords, block: number): number[] => [
  ...words.subarray(wordsFrom[block], wordsFrom[block + 1]),
]
const runsOf = ({ runs, runsFrom }: FileWords, block: number): number[] => [
  ...runs.subarray(runsFrom[block], runsFrom[block + 1]),
]

describe('the words of a file', () => {
  it('cut and count each block as patterns do', () => {
    const piece = fc.constantFrom(
      'The',
      "l'Homme",
      'é\u0301té',
      'می‌شود',
      '漢',
      '𐐀𐐁',
      '😀',
      ', ',
      ' ',
      '12',
      '٣',
      '\ud835',
      '|',
    )
    fc.assert(
      fc.property(fc.array(fc.array(piece)), (pieces) => {
        const texts = pieces.map((own) => own.join(''))
        const file = fileWords(texts)
        texts.forEach((text, block) => {
          const words = text.match(/[\p{L}\p{M}\u200c'’]+/gu) ?? []
          const counts = file.counts[block]
          expect(counts?.words).toBe(words.length)
          expect(wordsOf(file, block)).toHaveLength(words.length)
          expect(counts?.digits).toBe(text.match(/[0-9]/g)?.length ?? 0)
          expect(counts?.numbers).toBe(text.match(/\p{N}/gu)?.length ?? 0)
          expect(counts?.separators).toBe(text.match(/\|/g)?.length ?? 0)
          // Letters beyond the first plane are words, and no runs.
          const plain = text.replace(/[\u{10000}-\u{10ffff}]/gu, ' ')
          expect(runsOf(file, block)).toEqual(
            (plain.match(/[\p{L}\u200c]+/gu) ?? []).map((run) => hashOf(run.toLowerCase())),
          )
        })
      }),
      { numRuns: 200 },
    )
  })

  it('say how a word is written, and which lists have it', () => {
    const english = stopWordsOf('en') ?? 0
    const [the, harbour, ii, login] = wordsOf(fileWords(['The harbour II Login']), 0)
    expect([the, harbour, ii, login].map((bits = 0) => (bits & CAPITAL_WORD) !== 0)).toEqual([true, false, true, true])
    expect([the, harbour, ii, login].map((bits = 0) => (bits & (english | SERVICE_WORD)) !== 0)).toEqual([
      true,
      false,
      false,
      true,
    ])
    expect(wordsOf(fileWords(['to harbour']), 0).map((bits) => (bits & SHORT_WORD) !== 0)).toEqual([true, false])
  })

  it('tell small runs from others, and where they end', () => {
    const { runLengths, runEnds } = fileWords(["d'Arc went", 'home'])
    expect([...runLengths]).toEqual([1, -3, 4, 4])
    expect([...runEnds]).toEqual([1, 5, 10, 15])
  })
})
