import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileWords } from '../../src/extract/file-words.js'
import { contentWords, topicShares, witnessShares } from '../../src/extract/topic-shares.js'

const texts = ['The HARBOUR bridge', 'a bridge over the harbour', 'another bridge', 'tomorrow: sunshine', 'of it']

describe('shares of the longer words that chosen blocks use', () => {
  const words = contentWords(fileWords(texts))

  it('count the words of chosen blocks whatever their case', () => {
    expect([...topicShares(words, [false, true, false, false, false])]).toEqual([1, 0, 0.5, 0, 0])
  })

  it('do not count a chosen block its own words', () => {
    expect([...topicShares(words, [true, true, false, true, false])]).toEqual([1, 1, 0.5, 0, 0])
  })

  it('count a word that a block says twice once', () => {
    expect([...topicShares(contentWords(fileWords(['bridge bridge', 'bridge'])), [true, false])]).toEqual([0, 1])
  })

  it('lie between none and all for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.boolean())), (blocks) => {
        const shares = topicShares(
          contentWords(fileWords(blocks.map(([text]) => text))),
          blocks.map(([, chosen]) => chosen),
        )
        expect([...shares].every((share) => share >= 0 && share <= 1)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})

describe('shares of pairs of words that a witness has too', () => {
  const blocks = [
    'The harbour bridge opened yesterday.',
    'yesterday, the bridge',
    'bridge',
    'Subscribe newsletter today',
  ]
  const witness = `${'Nothing of interest before it. '.repeat(40)}The harbour bridge opened`

  it('go by words side by side, not by words alone', () => {
    expect([...witnessShares(contentWords(fileWords(blocks), witness))]).toEqual([2 / 3, 0, -0.5, 0])
  })

  it('are none without a witness', () => {
    expect([...witnessShares(contentWords(fileWords(blocks)))]).toEqual([0, 0, -0.5, 0])
  })

  it('leave the shares of topics alone', () => {
    const chosen = [true, true, false, false]
    expect(topicShares(contentWords(fileWords(blocks), witness), chosen)).toEqual(
      topicShares(contentWords(fileWords(blocks)), chosen),
    )
  })
})
