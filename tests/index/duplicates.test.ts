import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DuplicateCandidate, findDuplicates } from '../../src/index/duplicates.js'
import { day } from './make-record.js'

const candidate = (sourcePath: string, rest: Partial<DuplicateCandidate> = {}): DuplicateCandidate => ({
  sourcePath,
  textFingerprint: 'same',
  wordCount: 100,
  hasAddress: false,
  ...rest,
})
const repeatsOf = (...candidates: DuplicateCandidate[]) => [...findDuplicates(candidates).repeats]

describe('findDuplicates', () => {
  it('lets the dated article stand for the undated, and the earlier for the later', () => {
    const [late, undated, early] = [
      candidate('a', { publishedOn: day('2016-02-17') }),
      candidate('b'),
      candidate('c', { publishedOn: day('2016-02-16') }),
    ] as const
    expect(repeatsOf(late, undated, early)).toEqual([
      [0, 2],
      [1, 2],
    ])
  })

  it('lets the article with an address stand, and leaves out none that has one', () => {
    const dated = candidate('a', { publishedOn: day('2016-02-16') })
    expect(repeatsOf(dated, candidate('b', { hasAddress: true }))).toEqual([[0, 1]])
    expect(repeatsOf({ ...dated, hasAddress: true }, candidate('b', { hasAddress: true }))).toEqual([])
  })

  it('takes equal texts of two outlets for reprints, and a file without outlet for a copy', () => {
    const candidates = [
      candidate('a'),
      candidate('b', { outlet: 'The Pier' }),
      candidate('c', { outlet: 'Coast Daily' }),
    ]
    const { repeats, reprints } = findDuplicates(candidates)
    expect([...repeats]).toEqual([[0, 1]])
    expect([...reprints]).toEqual([
      [1, [2]],
      [2, [1]],
    ])
  })

  it('takes two spellings of one outlet for one outlet', () => {
    expect(repeatsOf(candidate('a', { outlet: 'The Pier' }), candidate('b', { outlet: 'the pier' }))).toEqual([[1, 0]])
  })

  it('says nothing of texts under 25 words', () => {
    expect(repeatsOf(candidate('a', { wordCount: 24 }), candidate('b', { wordCount: 24 }))).toEqual([])
  })

  it('never repeats a repeated article, and keeps every text published once', () => {
    const any = fc.record({
      textFingerprint: fc.constantFrom('x', 'y'),
      hasAddress: fc.boolean(),
      outlet: fc.constantFrom('The Pier', 'Coast Daily', undefined),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (drafts) => {
        const candidates = drafts.map(({ outlet, ...rest }, n) =>
          candidate(`${n}`, { ...rest, ...(outlet === undefined ? {} : { outlet }) }),
        )
        const { repeats } = findDuplicates(candidates)
        for (const [copy, original] of repeats) {
          expect(repeats.has(original)).toBe(false)
          expect(candidates[copy]?.hasAddress).toBe(false)
          expect(candidates[copy]?.textFingerprint).toBe(candidates[original]?.textFingerprint)
        }
        const published = new Set(
          drafts.filter((_, n) => !repeats.has(n)).map(({ textFingerprint }) => textFingerprint),
        )
        expect(published).toEqual(new Set(drafts.map(({ textFingerprint }) => textFingerprint)))
      }),
    )
  })
})
