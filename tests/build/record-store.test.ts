import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openRecords } from '../../src/build/record-reader.js'
import { openRecordStore, type RecordStore } from '../../src/build/record-store.js'
import { encodeRows } from '../../src/build/row-chunk.js'
import { makeRow, recordOf, writeRows } from './make-row.js'

describe('the record store', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'backfile-store-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const put = (store: RecordStore, texts: Readonly<Record<string, string>>): void =>
    store.add(encodeRows(writeRows(store.openSink(), texts)))

  /** A build that makes these, and keeps of the last one what is named. */
  const build = (texts: Readonly<Record<string, string>>, kept: readonly string[] = [], keep = true): void => {
    const store = openRecordStore(folder, 'one')
    if (Object.keys(texts).length > 0) put(store, texts)
    for (const path of kept) {
      const row = store.past(path)
      if (row) store.keep(row)
    }
    store.close(keep)
  }
  /** What the next build reads of a source. */
  const found = (path: string, identity = 'one'): string | undefined => {
    const store = openRecordStore(folder, identity)
    const row = store.past(path)
    if (row) store.keep(row)
    try {
      return row && store.load(path).article.text
    } finally {
      store.close(false)
    }
  }
  const shelves = (): string[] => readdirSync(folder).filter((name) => name.startsWith('records-'))
  const dataFile = (): string => join(folder, shelves()[0] ?? '', 'data-0')

  it('gives back what was put in, in every script, to a reader in any thread', () => {
    const store = openRecordStore(folder, 'one')
    put(store, { 'a.txt': 'День\nпервый', 'b.txt': 'ایران و روسیه' })
    expect(store.load('b.txt')).toEqual(recordOf('b.txt', 'ایران و روسیه'))
    expect([...store.rows()].map(({ sourcePath }) => sourcePath)).toEqual(['a.txt', 'b.txt'])
    const reader = openRecords(structuredClone(store.places(['b.txt', 'a.txt'])))
    expect(reader.load(0)).toEqual(recordOf('b.txt', 'ایران و روسیه'))
    expect(reader.quote(1)).toEqual({ headline: '', text: 'День\nпервый', mentions: [] })
    store.close(true)
  })

  it('notices a record that was spoilt under its hands', () => {
    const store = openRecordStore(folder, 'one')
    put(store, { 'a.txt': 'first' })
    const whole = readFileSync(dataFile(), 'latin1')
    writeFileSync(dataFile(), whole.replace('first', 'worst'), 'latin1')
    expect(() => openRecords(store.places(['a.txt'])).load(0)).toThrow('article 0')
    store.close(true)
  })

  it('finds a row of the last build under the same identity only', () => {
    build({ 'a.txt': 'first' })
    expect(found('a.txt')).toBe('first')
    expect(found('b.txt')).toBeUndefined()
    expect(found('a.txt', 'two')).toBeUndefined()
  })

  it('forgets what a build did not keep', () => {
    build({ 'a.txt': 'first', 'b.txt': 'second' })
    build({}, ['b.txt'])
    expect([found('a.txt'), found('b.txt')]).toEqual([undefined, 'second'])
  })

  it('keeps the last finished build when a build ends early, and nothing of the other', () => {
    build({ 'a.txt': 'first' })
    build({ 'z.txt': 'lost' }, [], false)
    expect(found('a.txt')).toBe('first')
    expect(found('z.txt')).toBeUndefined()
    expect(readdirSync(folder)).toHaveLength(2)
  })

  it('leaves the files alone when nothing changed, and writes a small one for a small change', () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`${n}.txt`, `text ${n} `.repeat(50)]))
    build(many)
    const [first = ''] = shelves()
    const rest = Object.keys(many).filter((path) => path !== '7.txt')
    build({}, Object.keys(many))
    expect(shelves()).toEqual([first])
    build({ '7.txt': 'changed' }, rest)
    expect(shelves()).toHaveLength(2)
    const added = shelves().find((name) => name !== first) ?? ''
    expect(statSync(join(folder, added, 'data-0')).size).toBeLessThan(2000)
    expect([found('7.txt'), found('8.txt')]).toEqual(['changed', many['8.txt']])
  })

  it('holds what the last build held, on few shelves that are mostly alive, whatever was changed before', () => {
    const paths = Array.from({ length: 12 }, (_, n) => `${n}.txt`)
    const edit = fc.record({ changed: fc.subarray(paths), gone: fc.subarray(paths) })
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        rmSync(folder, { recursive: true, force: true })
        let held: Record<string, string> = {}
        for (const [nth, { changed, gone }] of edits.entries()) {
          const fresh = Object.fromEntries(changed.map((path) => [path, `${path} in build ${nth} `.repeat(nth + 1)]))
          const kept = Object.keys(held).filter((path) => !(path in fresh) && !gone.includes(path))
          build(fresh, kept)
          held = { ...Object.fromEntries(kept.map((path) => [path, held[path] as string])), ...fresh }
        }
        for (const path of paths) expect(found(path)).toBe(held[path])
        expect(edits.length === 0 || shelves().length <= 6).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it('lets two processes write at once: neither disturbs the other, and one is remembered, whole', () => {
    const [one, two] = [openRecordStore(folder, 'one'), openRecordStore(folder, 'one')]
    put(one, { 'a.txt': 'of one' })
    put(two, { 'a.txt': 'of two, which is longer' })
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
    utimesSync(dataFile(), 1, 1)
    expect(found('a.txt')).toBeUndefined()
    expect(found('b.txt')).toBe('second')
    truncateSync(dataFile(), 3)
    expect(found('b.txt')).toBeUndefined()
    rmSync(dataFile())
    expect(found('b.txt')).toBeUndefined()
    writeFileSync(join(folder, 'index'), 'one\n1\n[{"folder":"records-x"}]')
    expect(found('b.txt')).toBeUndefined()
  })

  it.each(['rows', 'index'])('finds nothing when its file of %s is spoilt anywhere', (name) => {
    build({ 'a.txt': 'first', 'b.txt': 'second' })
    const path = name === 'rows' ? join(folder, shelves()[0] ?? '', name) : join(folder, name)
    const whole = readFileSync(path)
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const spoilt = Buffer.from(whole)
        spoilt[at] = (spoilt[at] as number) ^ flip
        writeFileSync(path, spoilt)
        expect([undefined, 'first']).toContain(found('a.txt'))
        writeFileSync(path, whole.subarray(0, at))
        expect([undefined, 'first']).toContain(found('a.txt'))
      }),
      { numRuns: 60 },
    )
  })

  it('remembers refusals, which have no record', () => {
    const store = openRecordStore(folder, 'one')
    store.add(encodeRows([makeRow('a.txt', { refused: 'no article' })]))
    expect([...store.rows()]).toMatchObject([{ sourcePath: 'a.txt', refused: 'no article' }])
    expect(() => store.load('a.txt')).toThrow('a.txt')
    expect(() => openRecords(store.places(['a.txt'])).quote(0)).toThrow('article 0')
    store.close(true)
  })
})
