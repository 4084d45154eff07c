import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../src/extract/extract-article.js'
import { OUTLET_NAMES } from '../../src/extract/outlet-names.js'
import { sourceOf } from './sources.js'

const TEXT = [
  'The council has agreed to rebuild the pier, which was closed after a storm tore away part of its deck last winter.',
  'Engineers told the meeting on Thursday that the piles of the pier were still sound, and that only the deck had to be replaced.',
]

describe('a known outlet', () => {
  it('is found by its name where the furniture says it again and again, another name within it or not', () => {
    const all = [...OUTLET_NAMES]
    const names = all.filter((name, at) => at % 12 === 0 || all.some((other) => name.endsWith(` ${other}`)))
    const missed = names.filter((name) => {
      const furniture = [`4 ${name} weather`, `7 ${name} games`, `8 ${name} jobs`, `9 ${name} shop`]
      const text = ['Council votes to rebuild pier', 'By Tilda Marrow', ...TEXT, ...furniture].join('\n\n')
      const article = extractArticle(sourceOf(text, 'dump.txt'), {}, { language: 'en' }, () => undefined)
      return !article?.evidence.some(({ field, value }) => field === 'outlet' && value === name)
    })
    expect(missed).toEqual([])
  })
})
