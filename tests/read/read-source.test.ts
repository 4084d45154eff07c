import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { lstatSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { StatedFields } from '../../src/model/stated-fields.js'
import { type FileStamp, stampOf } from '../../src/read/file-stamp.js'
import { readSource } from '../../src/read/read-source.js'
import { encode } from './encoding-corpus.js'
import { codesOf, listen, makeFolder } from './folder.js'

const SETTINGS = { maxSourceBytes: 20 * 1024 * 1024 }

/** The stamp of a file as the search for sources takes it; of a file that has gone since, as it was. */
function stampAt(path: string): FileStamp | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  return stats && stampOf(stats)
}

function read(folder: string, name: string, rows: ReadonlyMap<string, StatedFields> = new Map()) {
  const { report, messages } = listen()
  const diskPath = join(folder, name)
  const stamp = stampAt(diskPath) ?? { bytes: 1, modifiedMs: 0, changedMs: 0, inode: 1 }
  const sidecar = stampAt(`${diskPath}.meta.yml`)
  const found = { sourcePath: name, diskPath, stamp, ...(sidecar && { sidecar }) }
  return { source: readSource(found, { rows }, SETTINGS, report), messages }
}

const readOne = (name: string, content: string | Uint8Array) => read(makeFolder({ [name]: content }), name)

describe('readSource', () => {
  it('gives text, size, hash, encoding and format', () => {
    const text = '\ufeffThe ferry is back.\r\nIt sails at six.\n'
    const { source, messages } = readOne('sub/a.txt', text)
    expect(messages).toEqual([])
    expect(source).toEqual({
      sourcePath: 'sub/a.txt',
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
      encoding: { name: 'utf-8', basis: 'stated' },
      format: 'raw-text',
      text: 'The ferry is back.\r\nIt sails at six.\n',
    })
  })

  it('adds what the catalogue and the sidecar say', () => {
    const folder = makeFolder({ 'a.md': 'Text', 'a.md.meta.yml': '# mine\nheadline: 1984\ndate: 2016-02-16\n' })
    const row = { outlet: { value: 'The Elsmere Post', line: 2 } }
    const { source, messages } = read(folder, 'a.md', new Map([['a.md', row]]))
    expect(messages).toEqual([])
    expect(source).toMatchObject({
      format: 'markdown',
      catalogue: row,
      sidecar: { headline: { value: '1984', line: 2 }, publishedOn: { value: '2016-02-16', line: 3 } },
    })
  })

  it.each([
    ['empty', '', 'file-empty', 'the file is empty'],
    ['blank', '\ufeff \n\t\u00a0\n', 'file-empty', 'the file is empty'],
    ['binary', new Uint8Array([1, 0, 2, 0, 0]), 'file-binary', 'binary file (bytes of value 0)'],
  ])('refuses a file that is %s', (_, content, code, reason) => {
    const { source, messages } = readOne('a.txt', content)
    expect(source).toEqual({ sourcePath: 'a.txt', state: 'refused', reason })
    expect(messages).toMatchObject([{ code, severity: 'error', file: 'a.txt' }])
  })

  it('refuses a file of 30 MB without reading it', () => {
    const folder = makeFolder({ 'big.txt': '' })
    truncateSync(join(folder, 'big.txt'), 30 * 1024 * 1024)
    const { source, messages } = read(folder, 'big.txt')
    expect(source).toMatchObject({ state: 'refused', reason: 'the file is larger than 20.0 MB' })
    expect(messages).toMatchObject([{ code: 'file-too-large', found: '30.0 MB' }])
  })

  it('refuses a link, a folder, and a file that has gone', () => {
    const outside = makeFolder({ 'secret.txt': 'secret' })
    const folder = makeFolder({ 'folder.txt/x': '' })
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'))
    for (const name of ['link.txt', 'folder.txt', 'gone.txt']) {
      const { source, messages } = read(folder, name)
      expect(source).toMatchObject({ state: 'refused' })
      expect(codesOf(messages)).toEqual(['file-unreadable'])
    }
  })

  it.skipIf(process.platform === 'win32')('does not wait on a pipe put in the place of a file', () => {
    const folder = makeFolder()
    execFileSync('mkfifo', [join(folder, 'a.txt')])
    expect(read(folder, 'a.txt').source).toMatchObject({ state: 'refused' })
  })

  it('reports a guessed encoding, an undecided one, and damage', () => {
    const russian = encode('Порт открыт, лодки вышли в море', 'windows-1251') as Uint8Array
    const guessed = readOne('a.txt', russian)
    expect(guessed.source).toMatchObject({ text: 'Порт открыт, лодки вышли в море' })
    expect(guessed.messages).toMatchObject([{ code: 'encoding-guessed', severity: 'warning' }])
    expect(guessed.messages[0]?.found).toContain('windows-1251')
    const chinese = Buffer.from(
      'cad0b2a9ceefb9ddd0c7c6dacee5bfaab7c5c1cbd2bbb8f6b9d8d3dab8dbbfdac6bdbeb2cbead4c2',
      'hex',
    )
    expect(codesOf(readOne('a.txt', chinese).messages)).toEqual(['encoding-undecided'])
    const damaged = Buffer.concat([Buffer.from('Größe, Köln, Bär, Föhn, Tür'), Buffer.from([0xc3])])
    expect(readOne('a.txt', damaged).messages).toMatchObject([
      { code: 'encoding-damaged', found: 'one lost character' },
    ])
    expect(readOne('a.txt', 'a\ufffdb\ufffd').messages).toMatchObject([{ found: '2 lost characters' }])
  })

  it('believes the declaration of a page, also of one saved as .txt', () => {
    const page = '<html><head><meta charset="koi8-r"></head><body><p>Порт</p></body></html>'
    for (const name of ['a.html', 'a.txt']) {
      const { source, messages } = readOne(name, encode(page, 'koi8-r') as Uint8Array)
      expect(source).toMatchObject({ text: page, format: 'html', encoding: { name: 'koi8-r', basis: 'stated' } })
      expect(messages).toEqual([])
    }
  })

  it.each([
    ['broken YAML', 'headline: a: b\n', 'sidecar-invalid 1:11'],
    ['a list', '- a\n', 'sidecar-invalid 1:1'],
    ['a binary', new Uint8Array([0, 1, 0, 0]), 'sidecar-invalid'],
    ['a key given twice', 'note: a\n\nnote: b\n', 'sidecar-invalid 3:1'],
  ])('refuses the article of a sidecar that is %s, as it may have been withdrawn', (_, content, code) => {
    const { source, messages } = read(makeFolder({ 'a.txt': 'Text', 'a.txt.meta.yml': content }), 'a.txt')
    expect(source).toMatchObject({ state: 'refused', reason: 'its sidecar cannot be read' })
    expect(codesOf(messages)).toEqual([code])
    expect(messages[0]?.file).toBe('a.txt.meta.yml')
  })

  it('does not follow a sidecar that is a link', () => {
    const outside = makeFolder({ 'secret.yml': 'note: secret' })
    const folder = makeFolder({ 'a.txt': 'Text' })
    symlinkSync(join(outside, 'secret.yml'), join(folder, 'a.txt.meta.yml'))
    expect(codesOf(read(folder, 'a.txt').messages)).toEqual(['sidecar-invalid'])
  })

  it('lets an empty sidecar be', () => {
    for (const content of ['', '# later\n']) {
      const { source, messages } = read(makeFolder({ 'a.txt': 'Text', 'a.txt.meta.yml': content }), 'a.txt')
      expect(source).not.toHaveProperty('sidecar')
      expect(messages).toEqual([])
    }
  })

  it('reports a fault in a sidecar by its line, and still reads the rest', () => {
    const folder = makeFolder({ 'a.txt': 'Text', 'a.txt.meta.yml': 'outlet: Post\ndate: 2016-02-31\noutlte: x\n' })
    const { source, messages } = read(folder, 'a.txt')
    expect(source).toMatchObject({ sidecar: { outlet: { value: 'Post' } } })
    expect(codesOf(messages).sort()).toEqual(['date-impossible 2:7', 'field-unknown 3:9'])
    expect(messages.every(({ severity }) => severity === 'warning')).toBe(true)
  })
})
