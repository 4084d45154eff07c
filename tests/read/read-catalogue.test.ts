import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../../src/read/read-catalogue.js'
import { UnusableFile } from '../../src/read/unusable-file.js'
import { encode } from './encoding-corpus.js'
import { codesOf, listen, makeFolder } from './folder.js'

const KNOWN = new Set(['a.txt', 'sub/b.md', 'caf\u00e9.txt'])

async function read(content?: string | Uint8Array) {
  const { report, messages } = listen()
  const folder = makeFolder(content === undefined ? {} : { '_catalogue.csv': content })
  return { ...(await readCatalogue(folder, KNOWN, report)), messages }
}

describe('readCatalogue', () => {
  it.each([undefined, '', '\n\n', 'file,headline\n'])('has no rows for %j', async (content) => {
    const { rows, messages } = await read(content)
    expect([rows.size, messages]).toEqual([0, []])
  })

  it('reads the fields of each file with their lines', async () => {
    const { rows, messages } = await read(
      'file,headline,publishedOn,authors\na.txt,"Ferry, again",2016-02-16,A B; C D\n',
    )
    expect(messages).toEqual([])
    expect([...rows]).toEqual([
      [
        'a.txt',
        {
          headline: { value: 'Ferry, again', line: 2 },
          publishedOn: { value: '2016-02-16', line: 2 },
          authors: { value: ['A B', 'C D'], line: 2 },
        },
      ],
    ])
  })

  it.each([
    ['a byte-order mark', '\ufefffile,headline\na.txt,X\n'],
    ['semicolons', 'file;headline\na.txt;X\n'],
    ['tabs', 'file\theadline\na.txt\tX\n'],
    ['a line that says the delimiter', 'sep=;\nfile;headline\na.txt;X\n'],
    ['Windows line ends', 'file,headline\r\na.txt,X\r\n'],
    ['other line ends', 'file,headline\ra.txt,X\r'],
    ['mixed line ends', 'file,headline\r\na.txt,X\n'],
    ['capitals in the header', 'File,Headline\na.txt,X\n'],
    ['a quoted header with commas', '"file","headline"\n"a.txt","X"'],
    ['rows cut short', 'file,headline,note\na.txt,X\n'],
    ['surplus empty cells', 'file,headline\na.txt,X,,,\n'],
    ['backslashes', 'file,headline\n.\\a.txt,X\n'],
    ['the name of the folder', 'file,headline\nseeds/a.txt,X\n'],
  ])('reads a file with %s', async (_, content) => {
    const { rows, messages } = await read(content)
    expect(messages).toEqual([])
    expect(rows.get('a.txt')?.headline?.value).toBe('X')
  })

  it('counts the lines of cells that have several', async () => {
    const { rows, messages } = await read('file,note\n\na.txt,"one\ntwo\n\nthree"\nsub/b.md,x\nnone.txt,y\n')
    expect(rows.get('a.txt')?.note).toEqual({ value: 'one\ntwo\n\nthree', line: 3 })
    expect(rows.get('sub/b.md')?.note?.line).toBe(7)
    expect(codesOf(messages)).toEqual(['catalogue-no-such-file 8'])
  })

  it('reads what a spreadsheet saves in its own code page', async () => {
    const content = encode('file;headline;publishedOn\na.txt;Паром снова ходит;16.02.2016\n', 'windows-1251')
    const { rows } = await read(content)
    expect(rows.get('a.txt')).toMatchObject({
      headline: { value: 'Паром снова ходит' },
      publishedOn: { value: '2016-02-16' },
    })
  })

  it('finds a file whose name is spelt in other code points', async () => {
    expect((await read('file,note\ncafe\u0301.txt,x\n')).rows.has('caf\u00e9.txt')).toBe(true)
  })

  it('takes the apostrophe of an exported formula away', async () => {
    expect((await read("file,headline\na.txt,'=1+1\n")).rows.get('a.txt')?.headline?.value).toBe('=1+1')
  })

  it('keeps the first of two rows for a file and names both', async () => {
    const { rows, messages } = await read('file,headline\na.txt,One\nsub/b.md,Two\n./a.txt,Three\n')
    expect(rows.get('a.txt')?.headline?.value).toBe('One')
    expect(messages).toMatchObject([
      { code: 'catalogue-duplicate-row', severity: 'error', line: 4, found: '"./a.txt" in line 2 and in line 4' },
    ])
  })

  it('warns of rows for no file and of rows that are too long', async () => {
    const { rows, messages } = await read('file,headline\nnone.txt,x\n,y\na.txt,One, two\n')
    expect(codesOf(messages)).toEqual(['catalogue-no-such-file 2', 'catalogue-no-such-file 3', 'catalogue-invalid 4'])
    expect(messages.every(({ severity }) => severity === 'warning')).toBe(true)
    expect(rows.get('a.txt')?.headline?.value).toBe('One')
  })

  it('reports an unknown column once, and a bad value by its row', async () => {
    const { messages } = await read('file,headlin,date\na.txt,x,2016-02-30\nsub/b.md,y,2016\n')
    expect(codesOf(messages)).toEqual(['field-unknown 1', 'date-impossible 2'])
    expect(messages.every(({ severity }) => severity === 'warning')).toBe(true)
  })

  it.each([
    ['no column file', 'headline,date\nx,y\n', 1],
    ['an open quotation mark', 'file,note\na.txt,"x\nsub/b.md,y\n', 3],
    ['a binary', new Uint8Array([0, 1, 2, 0]), undefined],
  ])('stops at %s: without it withdrawn articles would be published', async (_, content, line) => {
    const fault = await read(content).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(UnusableFile)
    expect(fault).toMatchObject({
      messages: [{ code: 'catalogue-invalid', severity: 'error', file: '_catalogue.csv' }],
    })
    expect((fault as UnusableFile).messages[0]?.line).toBe(line)
    expect((fault as UnusableFile).message).toContain('_catalogue.csv')
  })

  it('reads or refuses anything, and never fails otherwise', async () => {
    const cell = fc.string({ unit: fc.constantFrom(...'a,;"\n\r\t=x ') })
    await fc.assert(
      fc.asyncProperty(cell, async (text) => {
        const outcome = await read(`file,note\na.txt,${text}`).catch((error: unknown) => error)
        expect(outcome instanceof UnusableFile || 'rows' in (outcome as object)).toBe(true)
      }),
    )
  })
})
