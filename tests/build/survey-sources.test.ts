import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { surveySources } from '../../src/build/survey-sources.js'
import { makeFolder } from '../read/folder.js'

describe('a survey of the sources', () => {
  let now: number
  beforeEach(() => {
    now = Date.now()
    vi.spyOn(Date, 'now').mockImplementation(() => now)
  })
  afterEach(() => vi.restoreAllMocks())

  const seeds = (): string =>
    makeFolder({
      'a.txt': 'one',
      'a.txt.meta.yml': 'headline: A',
      'b.md': 'two',
      'c.pdf': '',
      '_catalogue.csv': 'file\n',
    })

  it('is the same while nothing changes, and another after any change', () => {
    const folder = seeds()
    now += 60_000
    const print = (): string | undefined => surveySources(folder, { ignore: [] }).fingerprint
    const before = print()
    expect(before).toMatch(/^[0-9a-f]{64}$/)
    expect(print()).toBe(before)
    const seen = new Set([before])
    const changes = [
      () => writeFileSync(join(folder, 'a.txt'), 'one more'),
      () => writeFileSync(join(folder, 'a.txt.meta.yml'), 'headline: Another'),
      () => writeFileSync(join(folder, 'd.md'), 'new'),
      () => rmSync(join(folder, 'b.md')),
      () => rmSync(join(folder, 'c.pdf')),
      () => writeFileSync(join(folder, '_catalogue.csv'), 'file\na.txt\n'),
      () => writeFileSync(join(folder, '_actors.yml'), ''),
    ]
    for (const [done, change] of changes.entries()) {
      change()
      seen.add(print())
      expect(seen.size).toBe(done + 2)
    }
  })

  it('has no fingerprint when a file has only just been written', () => {
    expect(surveySources(seeds(), { ignore: [] }).fingerprint).toBeUndefined()
  })
})
