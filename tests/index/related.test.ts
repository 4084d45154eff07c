import { describe, expect, it } from 'vitest'
import { findRelated, type RelatedFeatures } from '../../src/index/related.js'

const names = { actor: (position: number) => `Actor ${position}`, tag: (position: number) => `Tag ${position}` }
const features = (rest: Partial<RelatedFeatures>): RelatedFeatures => ({
  actors: [],
  tags: [],
  keywords: [],
  reprints: [],
  ...rest,
})

describe('findRelated', () => {
  it('puts the article that shares the most first and says what is shared', () => {
    const related = findRelated(
      [
        features({ actors: [0, 1], tags: [0], keywords: ['pier'] }),
        features({ tags: [0], keywords: ['glass'] }),
        features({ actors: [0, 1], tags: [0], keywords: ['mast'] }),
        features({ keywords: ['cabbage'] }),
      ],
      names,
    )
    expect(related[0]?.map(({ article }) => article)).toEqual([2, 1])
    expect(related[0]?.[0]?.reason).toBe('shares Actor 0, Actor 1, Tag 0')
    expect(related[3]).toEqual([])
  })

  it('speaks of words only where no name and no tag is shared', () => {
    const related = findRelated(
      [features({ keywords: ['pier', 'mast'] }), features({ keywords: ['pier', 'mast'] })],
      names,
    )
    expect(related[0]?.[0]?.reason).toBe('shares the words “pier”, “mast”')
  })

  it('puts reprints first, each once', () => {
    const same = { tags: [0], keywords: ['pier'] }
    const related = findRelated(
      [
        features({ ...same, reprints: [2] }),
        features({ ...same, outlet: 'Coast Daily' }),
        features({ ...same, reprints: [0], outlet: 'The Pier' }),
      ],
      names,
    )
    expect(related[0]?.map(({ article, reason }) => [article, reason])).toEqual([
      [2, 'same text in The Pier'],
      [1, 'shares Tag 0'],
    ])
    expect(related[2]?.[0]?.reason).toBe('same text')
  })

  it('names at most six, never the article itself, and prefers neighbours in time where many share a thing', () => {
    const many = Array.from({ length: 500 }, (_, n) => features({ tags: [0], keywords: [`word${n >> 1}`] }))
    const related = findRelated(many, names)
    related.forEach((list, article) => {
      expect(list.length).toBeLessThanOrEqual(6)
      expect(list.map((one) => one.article)).not.toContain(article)
      for (const one of list) expect(Math.abs(one.article - article)).toBeLessThanOrEqual(24)
    })
    expect(related[100]?.[0]?.article).toBe(101)
  })
})
