import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Permalink } from '../../src/model/archive.js'
import { ledgerChanges, writePermalinks } from '../../src/write/write-permalinks.js'
import { Crash, faultyDisk, scratchFolder, snapshot } from './faulty-disk.js'

const line = (address: string, file = 'a.txt'): Permalink => ({ address, id: 'ab', file, row: '', sha256: 'ff' })

describe('the lock file of addresses', () => {
  it('is sorted by address, with a header and plain line ends', () => {
    const seeds = scratchFolder()
    expect(writePermalinks(seeds, [line('b.html'), line('Z.html', 'x, "y".txt'), line('a.html')])).toBe(true)
    expect(readFileSync(join(seeds, '_permalinks.csv'), 'utf8')).toBe(
      'address,id,file,row,sha256\nZ.html,ab,"x, ""y"".txt",,ff\na.html,ab,a.txt,,ff\nb.html,ab,a.txt,,ff\n',
    )
    expect(readdirSync(seeds)).toEqual(['_permalinks.csv'])
  })

  it('is written only when its bytes differ, whatever the order of the lines', () => {
    const seeds = scratchFolder()
    writePermalinks(seeds, [line('a.html'), line('b.html')])
    const before = statSync(join(seeds, '_permalinks.csv')).ino
    expect(writePermalinks(seeds, [line('b.html'), line('a.html')])).toBe(false)
    expect(statSync(join(seeds, '_permalinks.csv')).ino).toBe(before)
    expect(writePermalinks(seeds, [line('a.html')])).toBe(true)
  })

  it('keeps a header when no address was ever given out', () => {
    const seeds = scratchFolder()
    writePermalinks(seeds, [])
    expect(snapshot(seeds)).toEqual(['_permalinks.csv: address,id,file,row,sha256\n'])
  })

  it('reads back as it was, whatever the names of the files', () => {
    const seeds = mkdtempSync(join(tmpdir(), 'ledger-'))
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.replaceAll('\0', ''))
    const entries = fc.uniqueArray(fc.record({ address: name, id: name, file: name, row: name, sha256: name }), {
      selector: ({ address }) => address,
    })
    fc.assert(
      fc.property(entries, (ledger) => {
        writePermalinks(seeds, ledger)
        const rows: unknown = parse(readFileSync(join(seeds, '_permalinks.csv')), { columns: true })
        expect(new Set(rows as Permalink[])).toEqual(new Set(ledger))
      }),
      { numRuns: 60 },
    )
    rmSync(seeds, { recursive: true })
  })

  it('is the old or the new one when killed at any call, and is written at the next try', () => {
    for (let at = 1; at <= 6; at++) {
      const seeds = scratchFolder()
      writePermalinks(seeds, [line('old.html')])
      const before = readFileSync(join(seeds, '_permalinks.csv'), 'utf8')
      const { disk } = faultyDisk({ at, how: 'crash' })
      expect(() => writePermalinks(seeds, [line('new.html')], disk)).toThrow(Crash)
      const after = readFileSync(join(seeds, '_permalinks.csv'), 'utf8')
      expect([before, before.replace('old', 'new')]).toContain(after)
      writePermalinks(seeds, [line('new.html')])
      expect(snapshot(seeds)).toEqual([`_permalinks.csv: ${before.replace('old', 'new')}`])
    }
  })

  it('never writes through a link', () => {
    const [seeds, elsewhere] = [scratchFolder(), scratchFolder()]
    writeFileSync(join(elsewhere, 'precious'), 'precious')
    symlinkSync(join(elsewhere, 'precious'), join(seeds, '_permalinks.csv'))
    symlinkSync(join(elsewhere, 'precious'), join(seeds, '_permalinks.csv.part'))
    expect(writePermalinks(seeds, [])).toBe(true)
    expect(snapshot(elsewhere)).toEqual(['precious: precious'])
  })

  it('counts the addresses that are new, not those whose source changed or moved', () => {
    const old = [line('a.html'), line('b.html')]
    expect(ledgerChanges(old, old)).toBe(0)
    expect(ledgerChanges(old, [line('a.html', 'moved.txt'), line('b.html')])).toBe(0)
    expect(ledgerChanges(old, [line('a.html'), line('c.html'), line('d.html')])).toBe(2)
  })
})
