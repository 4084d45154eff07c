import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { OutputFile } from '../../src/model/output-file.js'
import { SiteRefused } from '../../src/write/control-folder.js'
import { realDisk } from '../../src/write/disk.js'
import { recoverSite } from '../../src/write/recover-site.js'
import { writeSite } from '../../src/write/write-site.js'
import { scratchFolder, snapshot } from './faulty-disk.js'

const file = (outputPath: string, content: string | Uint8Array = `<p>${outputPath}</p>`): OutputFile => ({
  outputPath,
  content,
})
const reasonOf = (call: () => unknown) => {
  try {
    call()
  } catch (error) {
    if (error instanceof SiteRefused) return error.reason
    throw error
  }
  throw new Error('was not refused')
}

describe('writing a site', () => {
  it('makes the folder, its marker and a sorted manifest', () => {
    const out = join(scratchFolder(), 'a', 'dist')
    const summary = writeSite(out, [
      file('tags/b.html'),
      file('index.html', 'é'),
      file('search/x.bin', Buffer.of(0, 255)),
    ])
    expect(summary).toEqual({ written: 3, unchanged: 0, removed: 0, total: 3, bytes: 2 + 2 + 18 })
    expect(readFileSync(join(out, '.backfile/about-this-folder.txt'), 'utf8')).toContain('Backfile')
    const lines = readFileSync(join(out, '.backfile/manifest'), 'utf8').split('\n')
    expect(lines.map((line) => line.slice(65))).toEqual(['2 index.html', '2 search/x.bin', '18 tags/b.html', ''])
    expect(existsSync(join(out, '.backfile/stage'))).toBe(false)
    expect(existsSync(join(out, '.backfile/journal'))).toBe(false)
  })

  it('leaves unchanged files alone, to the inode', () => {
    const out = scratchFolder()
    writeSite(out, [file('a.html'), file('b.html')])
    const before = statSync(join(out, 'a.html')).ino
    const manifest = statSync(join(out, '.backfile/manifest')).ino
    expect(writeSite(out, [file('a.html'), file('b.html')])).toMatchObject({ written: 0, unchanged: 2, removed: 0 })
    expect(statSync(join(out, 'a.html')).ino).toBe(before)
    expect(statSync(join(out, '.backfile/manifest')).ino).toBe(manifest)
  })

  it('removes what it no longer makes, with the folders it empties, and nothing else', () => {
    const out = scratchFolder()
    writeSite(out, [file('a.html'), file('deep/er/x.html'), file('tags/t.html')])
    writeFileSync(join(out, 'tags/mine.txt'), 'mine')
    writeFileSync(join(out, 'CNAME'), 'example.org')
    expect(writeSite(out, [file('a.html')])).toMatchObject({ removed: 2, total: 1 })
    expect(snapshot(out)).toEqual(['CNAME: example.org', 'a.html: <p>a.html</p>', 'tags/', 'tags/mine.txt: mine'])
  })

  it('is content when a file to be removed is gone already', () => {
    const out = scratchFolder()
    writeSite(out, [file('a.html'), file('deep/x.html')])
    rmSync(join(out, 'deep'), { recursive: true })
    expect(writeSite(out, [file('a.html')])).toMatchObject({ removed: 0, unchanged: 1 })
    expect(readFileSync(join(out, '.backfile/manifest'), 'utf8')).not.toContain('deep')
  })

  it('overwrites its own files that were edited by hand, also to the same length', () => {
    const out = scratchFolder()
    writeSite(out, [file('a.html', 'abc'), file('b.html', 'abc')])
    writeFileSync(join(out, 'a.html'), 'abd')
    appendFileSync(join(out, 'b.html'), '!')
    expect(writeSite(out, [file('a.html', 'abc'), file('b.html', 'abc')])).toMatchObject({ written: 2 })
    expect(snapshot(out)).toEqual(['a.html: abc', 'b.html: abc'])
  })

  it('refuses to overwrite a file it did not make, and takes over one with the same bytes', () => {
    const out = scratchFolder()
    writeSite(out, [file('a.html')])
    writeFileSync(join(out, 'robots.txt'), 'mine')
    const before = snapshot(out)
    const reason = reasonOf(() => writeSite(out, [file('a.html', 'new'), file('robots.txt', 'ours')]))
    expect(reason).toMatchObject({ code: 'output-refused', file: 'robots.txt' })
    expect(snapshot(out)).toEqual(before)
    expect(writeSite(out, [file('a.html'), file('robots.txt', 'mine')])).toMatchObject({ unchanged: 2, written: 0 })
    expect(writeSite(out, [file('a.html')])).toMatchObject({ removed: 1 })
  })

  it('lets a file become a folder and a folder a file', () => {
    const out = scratchFolder()
    writeSite(out, [file('a'), file('b/1/x'), file('b/y')])
    expect(writeSite(out, [file('a/1/x'), file('a/y'), file('b')])).toMatchObject({ written: 3, removed: 3 })
    expect(snapshot(out)).toEqual(['a/', 'a/1/', 'a/1/x: <p>a/1/x</p>', 'a/y: <p>a/y</p>', 'b: <p>b</p>'])
  })

  it('refuses to put a file where a folder holds what is not ours, or nothing', () => {
    for (const spoil of [
      (out: string) => writeFileSync(join(out, 'b/mine'), ''),
      (out: string) => mkdirSync(join(out, 'b/empty')),
    ]) {
      const out = scratchFolder()
      writeSite(out, [file('b/x')])
      spoil(out)
      const before = snapshot(out)
      expect(reasonOf(() => writeSite(out, [file('b')])).file).toMatch(/^b\//)
      expect(snapshot(out)).toEqual(before)
    }
  })

  it('refuses to put a folder where a file stands that is not ours', () => {
    const out = scratchFolder()
    writeSite(out, [file('a.html')])
    writeFileSync(join(out, 'tags'), 'mine')
    expect(reasonOf(() => writeSite(out, [file('tags/x/y.html')]))).toMatchObject({ file: 'tags' })
  })

  it('never writes, compares or removes through a link', () => {
    const [out, elsewhere] = [scratchFolder(), scratchFolder()]
    writeSite(out, [file('tags/a.html'), file('tags/b.html'), file('index.html')])
    renameSync(join(out, 'tags'), join(elsewhere, 'tags'))
    symlinkSync(join(elsewhere, 'tags'), join(out, 'tags'))
    const before = snapshot(elsewhere)
    expect(reasonOf(() => writeSite(out, [file('tags/a.html', 'new')])).file).toBe('tags')
    expect(writeSite(out, [file('index.html')])).toMatchObject({ removed: 0 })
    expect(snapshot(elsewhere)).toEqual(before)
  })

  it('replaces a link that took the place of one of its files, not what the link leads to', () => {
    const [out, elsewhere] = [scratchFolder(), scratchFolder()]
    writeFileSync(join(elsewhere, 'precious'), '<p>a.html</p>')
    writeSite(out, [file('a.html'), file('b.html')])
    for (const name of ['a.html', 'b.html']) {
      rmSync(join(out, name))
      symlinkSync(join(elsewhere, 'precious'), join(out, name))
    }
    expect(writeSite(out, [file('a.html')])).toMatchObject({ written: 1, removed: 1 })
    expect(snapshot(out)).toEqual(['a.html: <p>a.html</p>'])
    expect(snapshot(elsewhere)).toEqual(['precious: <p>a.html</p>'])
  })

  it('never writes through links planted among its own files', () => {
    const [out, elsewhere] = [scratchFolder(), scratchFolder()]
    writeSite(out, [file('a.html')])
    writeFileSync(join(elsewhere, 'precious'), 'precious')
    mkdirSync(join(out, '.backfile/stage'))
    for (const name of ['stage/0', 'stage/manifest', 'journal'])
      symlinkSync(join(elsewhere, 'precious'), join(out, '.backfile', name))
    writeSite(out, [file('a.html', 'new')])
    expect(snapshot(out)).toEqual(['a.html: new'])
    expect(snapshot(elsewhere)).toEqual(['precious: precious'])
  })

  it('refuses a folder that holds files and no marker', () => {
    const out = scratchFolder()
    writeFileSync(join(out, 'thesis.doc'), 'years of work')
    expect(reasonOf(() => writeSite(out, [file('a.html')])).found).toContain('did not make')
    expect(snapshot(out)).toEqual(['thesis.doc: years of work'])
  })

  it.each([
    ['the same path', 'a.html', 'a.html'],
    ['case', 'Tags/A.html', 'tags/a.html'],
    ['composition', 'caf\u00e9.html', 'cafe\u0301.html'],
    ['a file and a folder', 'x', 'x/y.html'],
    ['a folder and a file', 'x/y/z.html', 'X'],
  ])('names both files when two are one place by %s, and changes nothing', (_, one, other) => {
    const out = scratchFolder()
    writeSite(out, [file('old.html')])
    const before = snapshot(out)
    expect(() => writeSite(out, [file(one), file(other, 'b')])).toThrow(
      `Two files of the site are one place on some disk: "${one}" and "${other}".`,
    )
    expect(snapshot(out)).toEqual(before)
    expect(recoverSite(out)).toBe('nothing')
  })

  it('follows a name that changed in case only, also on a disk that takes the two for one', () => {
    for (const foldsCase of [false, true]) {
      const out = scratchFolder()
      writeSite(out, [file('Foo.html', 'same'), file('Bar.html', 'old')])
      const standing = new Map([
        [join(out, 'foo.html'), join(out, 'Foo.html')],
        [join(out, 'bar.html'), join(out, 'Bar.html')],
      ])
      const disk = foldsCase
        ? {
            ...realDisk,
            look: (path: string) => realDisk.look(path) ?? realDisk.look(standing.get(path) ?? path),
            read: (path: string) => realDisk.read(realDisk.look(path) ? path : (standing.get(path) ?? path)),
          }
        : realDisk
      const summary = writeSite(out, [file('foo.html', 'same'), file('bar.html', 'new')], () => {}, disk)
      expect(summary).toMatchObject({ written: 2, removed: 2 })
      expect(snapshot(out)).toEqual(['bar.html: new', 'foo.html: same'])
    }
  })

  it('stands as it was when a page cannot be rendered or the step before the swap fails', () => {
    const out = scratchFolder()
    writeSite(out, [file('a.html')])
    const before = snapshot(out)
    const broken = function* () {
      yield file('a.html', 'new')
      throw new Error('no such template')
    }
    expect(() => writeSite(out, broken())).toThrow('no such template')
    const refuse = () => {
      throw new Error('ledger')
    }
    expect(() => writeSite(out, [file('a.html', 'new')], refuse)).toThrow('ledger')
    expect(() => writeSite(out, [file('a.html', 'new'), file('../b')])).toThrow('"../b"')
    expect(snapshot(out)).toEqual(before)
    expect(existsSync(join(out, '.backfile/stage'))).toBe(false)
  })

  it('runs the step before the swap when all is staged and nothing is changed, also when nothing will be', () => {
    const out = scratchFolder()
    const seen: string[][] = []
    for (const content of ['one', 'two', 'two'])
      writeSite(out, [file('a', content)], () => void seen.push(snapshot(out)))
    expect(seen).toEqual([[], ['a: one'], ['a: two']])
  })

  it('holds one content at a time', () => {
    const out = scratchFolder()
    let alive = 0
    const files = function* () {
      for (let n = 0; n < 5; n++) {
        const staged = existsSync(join(out, '.backfile/stage')) ? realDisk.list(join(out, '.backfile/stage')).length : 0
        alive = Math.max(alive, n - staged)
        yield file(`${n}.html`)
      }
    }
    writeSite(out, files())
    expect(alive).toBe(0)
  })

  it('throws when the folder does not hold in the end what was written', () => {
    const out = scratchFolder()
    const disk = {
      ...realDisk,
      rename: (from: string, to: string) => realDisk.rename(from, to.replace('a.html', 'z.html')),
    }
    expect(() => writeSite(out, [file('a.html')], () => {}, disk)).toThrow('something else writes to that folder')
  })

  it('refuses a manifest or a journal that points out of the folder', () => {
    const [out, elsewhere] = [scratchFolder(), scratchFolder()]
    writeFileSync(join(elsewhere, 'precious'), 'precious')
    writeSite(out, [file('a.html')])
    const goal = `../${elsewhere.split('/').at(-1)}/precious`
    writeFileSync(join(out, '.backfile/manifest'), `${'0'.repeat(64)} 8 ${goal}\n`)
    expect(() => writeSite(out, [])).toThrow('is damaged')
    expect(snapshot(elsewhere)).toEqual(['precious: precious'])
  })
})
