import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { companyOf, strengthOf } from '../../../src/index/actors/companions.js'

/** Actors from the lists of who is named in each article; a name's place in its list is its rank there. */
function company(articles: readonly (readonly number[])[], actorCount: number, slugs?: readonly string[]) {
  const actors = Array.from({ length: actorCount }, (_, actor) => ({
    articles: articles.flatMap((named, article) =>
      named.includes(actor) ? [{ article, count: 1000 - named.indexOf(actor), sentences: [] }] : [],
    ),
  }))
  const names = slugs ?? actors.map((_, actor) => `a${String(actor).padStart(4, '0')}`)
  return companyOf(actors, names, articles)
}

const countsOf = (list: readonly { actor: number; count: number }[] | undefined) =>
  list?.map(({ actor, count }) => [actor, count])

describe('companions', () => {
  it('are counted by shared articles, most first, then the stronger', () => {
    const { companions } = company([[0, 1, 2], [0, 1], [2, 3], [0], [2]], 4)
    expect(countsOf(companions[0])).toEqual([
      [1, 2],
      [2, 1],
    ])
    expect(countsOf(companions[2])).toEqual([
      [3, 1],
      [1, 1],
      [0, 1],
    ])
  })

  it('are at most twenty', () => {
    const { companions } = company([Array.from({ length: 40 }, (_, actor) => actor)], 40)
    expect(companions[0]).toHaveLength(20)
  })

  it('are sought only among the most mentioned of an article that names hundreds', () => {
    const { companions } = company([Array.from({ length: 300 }, (_, actor) => actor)], 300)
    expect(companions[49]?.length).toBe(20)
    expect(companions[50]).toEqual([])
  })
})

describe('strength', () => {
  it('is a share that needs many articles to get high', () => {
    expect(strengthOf(0, 10)).toBe(0)
    expect(strengthOf(1, 1)).toBeCloseTo(0.2065, 4)
    expect(strengthOf(30, 30)).toBeGreaterThan(strengthOf(3, 3))
    expect(strengthOf(30, 60)).toBeLessThan(0.5)
    expect(strengthOf(0, 0)).toBe(0)
  })

  it('lies between nothing and the share itself, and grows with it', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (shared, more) => {
        const either = shared + more + 1
        const strength = strengthOf(shared, either)
        expect(strength).toBeGreaterThanOrEqual(0)
        expect(strength).toBeLessThanOrEqual(shared / either + 1e-4)
        expect(strengthOf(shared + 1, either)).toBeGreaterThanOrEqual(strength)
      }),
      { numRuns: 100 },
    )
  })
})

describe('pairs', () => {
  it('share three articles at least and list them all', () => {
    const articles = [
      [0, 1],
      [2, 3],
      [0, 1, 2],
      [2, 3],
      [1, 0],
    ]
    expect(company(articles, 4).pairs).toEqual([{ actors: [0, 1], articles: [0, 2, 4], strength: strengthOf(3, 3) }])
  })

  it('have their two in the order of the slugs', () => {
    const articles = Array.from({ length: 3 }, () => [0, 1])
    expect(company(articles, 2, ['zeta', 'alpha']).pairs[0]?.actors).toEqual([1, 0])
  })

  it('are the two hundred strongest, and each is a companion on both sides', () => {
    const together = Array.from({ length: 300 }, (_, at) => [2 * at + 1, 2 * at + 2])
    // The first is named everywhere, so that it leads every list of companions.
    const articles = [...together, ...together, ...together, ...together.slice(100)].map((pair) => [0, ...pair])
    const { pairs, companions } = company(articles, 601)
    expect(pairs).toHaveLength(200)
    expect(pairs.every(({ articles: shared }) => shared.length === 4)).toBe(true)
    for (const {
      actors: [one, other],
      articles: shared,
    } of pairs) {
      expect(countsOf(companions[one])).toContainEqual([other, shared.length])
      expect(countsOf(companions[other])).toContainEqual([one, shared.length])
    }
  })

  it('are whole where an article names more than are set side by side', () => {
    const crowd = Array.from({ length: 80 }, (_, actor) => actor)
    const { pairs } = company(
      [
        [0, 1],
        [0, 1],
        [0, 1],
        [...crowd.slice(2), 0, 1],
      ],
      80,
    )
    expect(pairs.find(({ actors }) => actors[0] === 0)?.articles).toEqual([0, 1, 2, 3])
  })
})
