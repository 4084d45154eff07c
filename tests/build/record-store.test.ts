import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Outcome, openRecordStore } from '../../src/build/record-store.js'
import { bareArticle } from '../../src/score/bare-article.js'

const recordOf = (sourcePath: string, text: string): Outcome => ({
  article: bareArticle(sourcePath, text),
  findings: { sourcePath, names: [], mentions: [], tags: [], textFingerprint: '', keywords: [], wordCount: 2 },
  messages: [],
})

describe('the record store', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'backfile-store-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('gives back what was put in, in every script, in the order it was put in', () => {
    const store = openRecordStore(folder, 'one')
    store.add('k1', 'a.txt', recordOf('a.txt', 'День первый'))
    store.add('k2', 'b.txt', recordOf('b.txt', 'ایران و روسیه'))
    expect(store.load('b.txt')).toEqual(recordOf('b.txt', 'ایران و روسیه'))
    expect(store.quote('a.txt')).toEqual({ headline: '', text: 'День первый', mentions: [] })
    expect([...store.records()].map(({ article }) => article.sourcePath)).toEqual(['a.txt', 'b.txt'])
    store.close()
  })

  it('reuses a record under the same key and identity only', () => {
    const first = openRecordStore(folder, 'one')
    first.add('k1', 'a.txt', recordOf('a.txt', 'first'))
    first.finish()
    first.close()
    const same = openRecordStore(folder, 'one')
    expect(same.reuse('k2', 'a.txt')).toBeUndefined()
    expect(same.reuse('k1', 'a.txt')).toMatchObject({ article: { text: 'first' } })
    expect(same.load('a.txt').article.text).toBe('first')
    same.finish()
    same.close()
    const other = openRecordStore(folder, 'two')
    expect(other.reuse('k1', 'a.txt')).toBeUndefined()
    other.close()
  })

  it('keeps the last finished build when a build ends early', () => {
    const first = openRecordStore(folder, 'one')
    first.add('k1', 'a.txt', recordOf('a.txt', 'first'))
    first.finish()
    first.close()
    const broken = openRecordStore(folder, 'one')
    broken.add('k9', 'z.txt', recordOf('z.txt', 'lost'))
    broken.close()
    const next = openRecordStore(folder, 'one')
    expect(next.reuse('k1', 'a.txt')).toMatchObject({ article: { text: 'first' } })
    expect(next.reuse('k9', 'z.txt')).toBeUndefined()
    next.close()
  })

  it('treats a torn cache as no cache', () => {
    const first = openRecordStore(folder, 'one')
    first.add('k1', 'a.txt', recordOf('a.txt', 'first'))
    first.finish()
    first.close()
    truncateSync(join(folder, 'records'), 3)
    const cut = openRecordStore(folder, 'one')
    expect(cut.reuse('k1', 'a.txt')).toBeUndefined()
    cut.close()
    writeFileSync(join(folder, 'records.index'), 'one\nk1 0 3')
    const torn = openRecordStore(folder, 'one')
    expect(torn.reuse('k1', 'a.txt')).toBeUndefined()
    torn.close()
  })

  it('remembers refusals and leaves them out of the records', () => {
    const store = openRecordStore(folder, 'one')
    store.add('k1', 'a.txt', { refused: 'no article', messages: [] })
    store.add('k2', 'b.txt', recordOf('b.txt', 'text'))
    expect([...store.records()]).toHaveLength(1)
    expect(() => store.load('a.txt')).toThrow('a.txt')
    store.close()
  })
})
