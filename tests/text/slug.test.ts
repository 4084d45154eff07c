import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slugOf, takeSlug } from '../../src/text/slug.js'

const bytesOf = (text: string): number => new TextEncoder().encode(text).length

describe('a slug', () => {
  it('keeps the letters of every script and nothing else', () => {
    expect(slugOf('Police: 838 die — report', 'x')).toBe('police-838-die-report')
    expect(slugOf('Шойгу и Дехкан', 'x')).toBe('шойгу-и-дехкан')
    expect(slugOf("Iran's «leader»", 'x')).toBe('irans-leader')
    expect(slugOf('گفت‌وگو در مسکو', 'x')).toBe('گفت-وگو-در-مسکو')
  })

  it('is the fallback when nothing can be kept', () => {
    for (const name of ['', '!!!', '   ', '\u202e\u200b', '\u0301']) expect(slugOf(name, 'id-1')).toBe('id-1')
  })

  it('is no name that Windows keeps for itself', () => {
    for (const name of ['CON', 'nul', 'Lpt1', 'aux']) expect(slugOf(name, 'x')).toBe(`${name.toLowerCase()}-x`)
  })

  it('is idempotent, at most 96 bytes, folded, and a legal file name, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        const slug = slugOf(name, 'x')
        expect(slugOf(slug, 'x')).toBe(slug)
        expect(bytesOf(slug)).toBeLessThanOrEqual(96)
        expect(slug).toMatch(/^[\p{L}\p{M}\p{N}-]+$/u)
        expect(slug).not.toMatch(/^-|-$/)
        expect(slug.normalize('NFC')).toBe(slug)
      }),
    )
  })

  it('is given once, and the second taker gets one that says whose it is', () => {
    const taken = new Set<string>()
    expect([takeSlug(taken, 'iran', 'a1'), takeSlug(taken, 'iran', 'b2'), takeSlug(taken, 'iran', 'b2')]).toEqual([
      'iran',
      'iran-b2',
      'iran-b2-1',
    ])
    const long = 'д'.repeat(48)
    expect(bytesOf(takeSlug(taken, takeSlug(taken, long, 'c3'), 'c3'))).toBeLessThanOrEqual(96)
  })
})
