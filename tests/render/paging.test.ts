import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pagesOf } from '../../src/render/paging.js'

const newestFirst = (count: number): number[] => Array.from({ length: count }, (_, at) => count - at)
const pages = (count: number, size: number) => [...pagesOf('list', newestFirst(count), size)]

describe('paging', () => {
  it('keeps a short list on one page, and an empty one, too', () => {
    expect(pages(5, 3)).toEqual([{ outputPath: 'list.html', positions: [5, 4, 3, 2, 1] }])
    expect(pages(0, 3)).toEqual([{ outputPath: 'list.html', positions: [] }])
  })

  it('names the neighbours', () => {
    expect(pages(10, 3)).toEqual([
      { outputPath: 'list.html', positions: [10, 9, 8, 7], older: 'list/2.html', oldest: 'list/1.html' },
      {
        outputPath: 'list/2.html',
        positions: [6, 5, 4],
        number: 2,
        newest: 'list.html',
        newer: 'list.html',
        older: 'list/1.html',
        oldest: 'list/1.html',
      },
      { outputPath: 'list/1.html', positions: [3, 2, 1], number: 1, newest: 'list.html', newer: 'list/2.html' },
    ])
  })

  it('shows everything once, in order, and moves nothing when something new appears', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 7 }), (count, size) => {
        const now = pages(count, size)
        expect(now.flatMap(({ positions }) => positions)).toEqual(newestFirst(count))
        const later = new Map(pages(count + 1, size).map((page) => [page.outputPath, page.positions]))
        for (const page of now)
          if (page.number !== undefined) expect(later.get(page.outputPath)).toEqual(page.positions)
      }),
    )
  })
})
