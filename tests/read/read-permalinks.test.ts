import { describe, expect, it } from 'vitest'
import { readPermalinks } from '../../src/read/read-permalinks.js'
import { UnusableFile } from '../../src/read/unusable-file.js'
import { makeFolder } from './folder.js'

const HEADER = 'address,id,file,row,sha256\n'
const HASH = 'ab'.repeat(32)
const row = (address: string, id: string, file = 'a.txt', sha256 = HASH): string =>
  `${address},${id},${file},,${sha256}\n`

const read = (text?: string) =>
  readPermalinks(makeFolder(text === undefined ? {} : { '_permalinks.csv': text }), () => {})

describe('readPermalinks', () => {
  it.each([undefined, '', HEADER])('is empty for %j', async (text) => {
    expect(await read(text)).toEqual([])
  })

  it('reads each address', async () => {
    const text = `${HEADER}${row('articles/2016/02/ferry.html', 'abc')}${row('articles/undated/паром.html', 'def', '"x, y.txt"')}`
    expect(await read(text)).toEqual([
      { address: 'articles/2016/02/ferry.html', id: 'abc', file: 'a.txt', row: '', sha256: HASH },
      { address: 'articles/undated/паром.html', id: 'def', file: 'x, y.txt', row: '', sha256: HASH },
    ])
  })

  it.each([
    ['another header', 'id,address\n', 1],
    ['a conflict of two versions', `${HEADER}<<<<<<< HEAD\n${row('a.html', 'a')}`, 2],
    ['a missing cell', `${HEADER}a.html,x\n`, 2],
    ['an address that leaves the site', `${HEADER}${row('../a.html', 'a')}`, 2],
    ['an absolute address', `${HEADER}${row('/a.html', 'a')}`, 2],
    ['an address that is no page', `${HEADER}${row('a.txt', 'a')}`, 2],
    ['no id', `${HEADER}${row('a.html', '')}`, 2],
    ['no file', `${HEADER}${row('a.html', 'a', '')}`, 2],
    ['a hash that is none', `${HEADER}${row('a.html', 'a', 'a.txt', 'abc')}`, 2],
    ['an address given twice', `${HEADER}${row('a.html', 'a')}${row('a.html', 'b')}`, 3],
    ['an id given twice', `${HEADER}${row('a.html', 'a')}${row('b.html', 'a')}`, 3],
    ['an open quotation mark', `${HEADER}"a.html,a\n`, 2],
  ])('stops at %s, with its line', async (_, text, line) => {
    const fault = await read(text).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(UnusableFile)
    expect(fault).toMatchObject({ messages: [{ code: 'permalinks-invalid', severity: 'error', line }] })
  })
})
