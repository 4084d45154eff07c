import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyArchive, listingOf, PROJECT, removeArchive, run } from '../support/build-site.js'

describe('threads', () => {
  let root: string
  beforeAll(() => {
    root = copyArchive(join(PROJECT, 'seeds'))
  })
  afterAll(() => removeArchive(root))

  it('make the same bytes however many there are', async () => {
    const listings: string[][] = []
    for (const workers of ['1', '2', '5']) {
      const out = `site-${workers}`
      const { code, stderr } = await run(root, [
        'build',
        '--workers',
        workers,
        '--out',
        out,
        '--cache',
        `cache-${workers}`,
      ])
      expect(code, stderr).toBe(0)
      listings.push(listingOf(join(root, out)))
    }
    expect(listings[1]).toEqual(listings[0])
    expect(listings[2]).toEqual(listings[0])
  })
})
