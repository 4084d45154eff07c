import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formatOutcome, type Outcome, recordIn, refusalIn } from '../../src/build/record-format.js'
import { openRecords } from '../../src/build/record-reader.js'
import { openRecordStore } from '../../src/build/record-store.js'
import { bareArticle } from '../../src/score/bare-article.js'

const recordOf = (sourcePath: string, text: string): Outcome => ({
  article: bareArticle(sourcePath, text),
  findings: { sourcePath, names: [], mentions: [], tags: [], textFingerprint: '', keywords: [], wordCount: 2 },
  messages: [],
})
const linesOf = (sourcePath: string, text: string): string => formatOutcome(recordOf(sourcePath, text))

describe('the record store', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'backfile-store-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const build = (sources: Record<string, string>, keep = true): void => {
    const store = openRecordStore(folder, 'one')
    for (const [path, text] of Object.entries(sources))
      store.add(`key of ${path}`.replaceAll(' ', '-'), path, linesOf(path, text))
    store.close(keep)
  }
  const found = (path: string, identity = 'one'): string | undefined => {
    const store = openRecordStore(folder, identity)
    const lines = store.find(`key-of-${path}`)
    store.close(false)
    return lines === undefined ? undefined : recordIn(lines)?.article.text
  }
  const dataFile = (): string =>
    join(folder, readdirSync(folder).find((name) => name.startsWith('records-')) ?? '', 'data')

  it('gives back what was put in, in every script, in the order it was put in', () => {
    const store = openRecordStore(folder, 'one')
    store.add('k1', 'a.txt', linesOf('a.txt', 'День\nпервый'))
    store.add('k2', 'b.txt', linesOf('b.txt', 'ایران و روسیه'))
    expect(store.load('b.txt')).toEqual(recordOf('b.txt', 'ایران و روسیه'))
    expect(store.keyOf('b.txt')).toBe('k2')
    const reader = openRecords(structuredClone(store.places(['b.txt', 'a.txt'])))
    expect(reader.load(0)).toEqual(recordOf('b.txt', 'ایران و روسیه'))
    expect(reader.quote(1)).toEqual({ headline: '', text: 'День\nпервый', mentions: [] })
    expect([...store.records()].map(({ article }) => article.sourcePath)).toEqual(['a.txt', 'b.txt'])
    store.close(true)
  })

  it('finds a record under the same key and identity only', () => {
    build({ 'a.txt': 'first' })
    expect(found('a.txt')).toBe('first')
    expect(found('b.txt')).toBeUndefined()
    expect(found('a.txt', 'two')).toBeUndefined()
  })

  it('keeps the last finished build when a build ends early, and nothing of the other', () => {
    build({ 'a.txt': 'first' })
    build({ 'z.txt': 'lost' }, false)
    expect(found('a.txt')).toBe('first')
    expect(found('z.txt')).toBeUndefined()
    expect(readdirSync(folder)).toHaveLength(2)
  })

  it('lets two processes write at once: neither disturbs the other, and one is remembered, whole', () => {
    const [one, two] = [openRecordStore(folder, 'one'), openRecordStore(folder, 'one')]
    one.add('key-of-a.txt', 'a.txt', linesOf('a.txt', 'of one'))
    two.add('key-of-a.txt', 'a.txt', linesOf('a.txt', 'of two, which is longer'))
    one.close(true)
    expect(two.load('a.txt').article.text).toBe('of two, which is longer')
    two.close(true)
    expect(['of one', 'of two, which is longer']).toContain(found('a.txt'))
    build({ 'a.txt': 'again' })
    expect(found('a.txt')).toBe('again')
  })

  it('treats a torn or spoilt cache as no cache', () => {
    build({ 'a.txt': 'first', 'b.txt': 'second' })
    const whole = readFileSync(dataFile())
    const spoilt = Buffer.from(whole)
    spoilt.fill('i', 4, 40)
    writeFileSync(dataFile(), spoilt)
    expect(found('a.txt')).toBeUndefined()
    expect(found('b.txt')).toBe('second')
    truncateSync(dataFile(), 3)
    expect(found('b.txt')).toBeUndefined()
    rmSync(dataFile())
    expect(found('b.txt')).toBeUndefined()
    writeFileSync(join(folder, 'index'), 'one\nrecords-x\nk1 0 3')
    expect(found('b.txt')).toBeUndefined()
  })

  it('remembers refusals and leaves them out of the records', () => {
    const store = openRecordStore(folder, 'one')
    const lines = formatOutcome({ refused: 'no article', messages: [] })
    store.add('k1', 'a.txt', lines)
    store.add('k2', 'b.txt', linesOf('b.txt', 'text'))
    expect([...store.records()]).toHaveLength(1)
    expect(() => store.load('a.txt')).toThrow('a.txt')
    expect(() => openRecords(store.places(['a.txt'])).quote(0)).toThrow('article 0')
    expect(refusalIn(lines)).toEqual({ refused: 'no article', messages: [] })
    store.close(true)
  })
})
