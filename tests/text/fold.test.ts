import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.js'

describe('folding', () => {
  it('levels case, accents, hyphens, quotes and spaces', () => {
    expect(fold('Bashar al-Assad’s')).toBe("bashar al assad's")
    expect(fold('  BASHAR   AL ASSAD ')).toBe('bashar al assad')
    expect(fold('Müller, José & Łukasz')).toBe('muller jose lukasz')
  })

  it('levels letters that readers take for one another', () => {
    expect(fold('علي')).toBe(fold('علی'))
    expect(fold('كتاب')).toBe(fold('کتاب'))
    expect(fold('Ёлка')).toBe(fold('Елка'))
    expect(fold('می‌رود')).toBe(fold('میرود'))
    expect(fold('مُحَمَّد')).toBe(fold('محمد'))
  })

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})
