import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardOf, excerptOf } from '../../src/index/cards.js'
import { day, makeRecord } from './make-record.js'

describe('excerptOf', () => {
  it('keeps a short text whole and its spaces single', () => {
    expect(excerptOf('One.\n\nTwo\tthree.')).toBe('One. Two three.')
  })

  it('cuts a long text after a word', () => {
    const excerpt = excerptOf('harbour '.repeat(100))
    expect(excerpt).toMatch(/^(harbour )+harbour…$/)
    expect(excerpt.length).toBeGreaterThan(250)
  })

  it('is never longer than 280 characters and never cuts a character', () => {
    expect(excerptOf('漢'.repeat(400))).toBe(`${'漢'.repeat(279)}…`)
    expect(excerptOf('😀'.repeat(400))).toBe(`${'😀'.repeat(139)}…`)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const excerpt = excerptOf(text)
        expect(excerpt.length).toBeLessThanOrEqual(280)
        expect(excerpt.isWellFormed() || !text.isWellFormed()).toBe(true)
      }),
    )
  })
})

describe('cardOf', () => {
  it('keeps nothing of the content of held and withdrawn articles', () => {
    const withdrawn = {
      status: 'withdrawn' as const,
      statusReason: 'retracted',
      statusOn: day('2020-01-01'),
      givenId: 'x',
    }
    const known = (path: string) => ({
      sourcePath: path,
      sha256: `bytes of ${path}`,
      sample: false,
      textFingerprint: `words of ${path}`,
      wordCount: 100,
    })
    const cards = [
      makeRecord('a', { article: { status: 'held', statusReason: 'embargo', statusOn: day('2020-01-01') } }),
      makeRecord('b', { article: withdrawn }),
    ].map(cardOf)
    expect(cards).toEqual([
      { ...known('a'), status: 'held' },
      { ...known('b'), ...withdrawn },
    ])
  })

  it('keeps what lists show of a published article', () => {
    const stated = {
      dek: 'A dek',
      publishedOn: day('2016'),
      outlet: 'O',
      agency: 'AFP',
      section: 'S',
      canonicalUrl: 'https://o.example/',
    }
    const card = cardOf(makeRecord('a', { article: { ...stated, dateHint: 'Tuesday' } }))
    expect(card.content?.fields).toMatchObject({
      ...stated,
      dateHint: 'Tuesday',
      excerpt: 'Text of a.',
      wordCount: 100,
    })
  })
})
