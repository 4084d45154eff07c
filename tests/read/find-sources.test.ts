import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSources, MissingFolder } from '../../src/read/find-sources.js'
import { codesOf, listen, makeFolder } from './folder.js'

const NFC = 'caf\u00e9.txt'
const NFD = 'cafe\u0301.txt'

async function find(folder: string, ignore: readonly string[] = []) {
  const { report, messages } = listen()
  const { files, setAside } = findSources(folder, { ignore }, report)
  return {
    files,
    messages,
    paths: files.map(({ sourcePath }) => sourcePath),
    aside: setAside.map(({ sourcePath, state, reason }) => `${state} ${sourcePath}: ${reason}`),
  }
}

describe('findSources', () => {
  it('finds texts, Markdown and pages in any folder, sorted by code point', async () => {
    const folder = makeFolder({
      'b.md': '',
      'B.TXT': 'xyz',
      'a/z.html': '',
      'a.b/c.htm': '',
      'odd [1] {x}/d.markdown': '',
      'back\\slash.text': '',
      'é.xhtml': '',
    })
    const { paths, files, aside, messages } = await find(folder)
    expect(paths).toEqual([
      'B.TXT',
      'a.b/c.htm',
      'a/z.html',
      'b.md',
      'back\\slash.text',
      'odd [1] {x}/d.markdown',
      'é.xhtml',
    ])
    expect(files[0]).toMatchObject({ sourcePath: 'B.TXT', diskPath: join(folder, 'B.TXT'), stamp: { bytes: 3 } })
    expect([aside, messages]).toEqual([[], []])
  })

  it('names the rule by which it passes a file over, and does not open such folders', async () => {
    const folder = makeFolder({
      '.DS_Store': '',
      '.git/objects/x.txt': '',
      '_drafts/x.txt': '',
      'sub/_x.txt': '',
      'README.md': '',
      'sub/readme': '',
      'readmeonce.txt': '',
      'desktop.ini': '',
      'page.html': '',
      'page_files/logo.png': '',
      'lone_files/x.txt': '',
    })
    const { paths, aside } = await find(folder)
    expect(paths).toEqual(['lone_files/x.txt', 'page.html', 'readmeonce.txt'])
    expect(aside).toEqual([
      'ignored .DS_Store: name begins with "."',
      'ignored .git/: name begins with "."',
      'ignored README.md: name begins with "README"',
      'ignored _drafts/: name begins with "_"',
      'ignored desktop.ini: file of the operating system',
      'ignored page_files/: folder of a saved page',
      'ignored sub/_x.txt: name begins with "_"',
      'ignored sub/readme: name begins with "README"',
    ])
  })

  it('does not list its own files, which change from build to build', async () => {
    const own = ['_permalinks.csv', '_permalinks.csv.part', '_catalogue.csv', '_actors.yml', '_tags.yml']
    const folder = makeFolder(Object.fromEntries(own.map((name) => [name, ''])))
    expect((await find(folder)).aside).toEqual([])
  })

  it('passes over what the setting names', async () => {
    const folder = makeFolder({
      'drafts/a.txt': '',
      'drafts/in/b.txt': '',
      'x.old.txt': '',
      'sub/y.old.txt': '',
      'sub/z.txt': '',
      [NFD]: '',
    })
    const { paths, aside } = await find(folder, ['drafts/', '*.old.txt', NFC])
    expect(paths).toEqual(['sub/z.txt'])
    expect(aside).toHaveLength(5)
    expect(aside[0]).toBe(`ignored ${NFC}: named by the setting "ignore"`)
    expect((await find(folder, ['**/*.txt', '!sub/z.txt'])).paths).toEqual(['sub/z.txt'])
  })

  it('refuses formats it does not read, with one message a format', async () => {
    const folder = makeFolder({ 'a.pdf': '', 'b.PDF': '', 'c.docx': '', 'd.jpg': '', 'e.xyz': '', noending: '' })
    const { paths, aside, messages } = await find(folder)
    expect(paths).toEqual([])
    expect(aside).toEqual([
      'refused a.pdf: pdf files are not read yet',
      'refused b.PDF: pdf files are not read yet',
      'refused c.docx: Word files are not read yet',
      'refused d.jpg: image files are not read yet',
      'refused e.xyz: unknown format',
      'refused noending: unknown format',
    ])
    expect(messages.map(({ code, file, found }) => [code, file, found])).toEqual([
      ['file-format-unsupported', 'a.pdf', 'pdf files are not read yet: 2 files, of which this is the first'],
      ['file-format-unsupported', 'c.docx', 'Word files are not read yet'],
      ['file-format-unsupported', 'd.jpg', 'image files are not read yet'],
      ['file-format-unsupported', 'e.xyz', 'unknown format: 2 files, of which this is the first'],
    ])
  })

  it('counts sidecars to their articles, and reports one that has none', async () => {
    const folder = makeFolder({
      'a.txt': '',
      'a.txt.meta.yml': '',
      'gone.txt.meta.yml': '',
      'p.pdf': '',
      'p.pdf.meta.yml': '',
    })
    const { paths, aside, messages } = await find(folder)
    expect(paths).toEqual(['a.txt'])
    expect(aside).toEqual([
      'ignored gone.txt.meta.yml: sidecar without its article',
      'refused p.pdf: pdf files are not read yet',
    ])
    expect(codesOf(messages)).toEqual(['sidecar-orphan', 'file-format-unsupported'])
  })

  it('follows no link, out of the folder or round in it', async () => {
    const outside = makeFolder({ 'secret.txt': 'secret', 'sub/more.txt': 'secret' })
    const folder = makeFolder({ 'a.txt': '' })
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'))
    symlinkSync(join(outside, 'sub'), join(folder, 'linked'))
    symlinkSync(folder, join(folder, 'round'))
    symlinkSync('nowhere', join(folder, 'broken.txt'))
    const { paths, aside, messages } = await find(folder)
    expect(paths).toEqual(['a.txt'])
    expect(aside).toEqual(
      ['broken.txt', 'link.txt', 'linked', 'round'].map(
        (name) => `refused ${name}: symbolic link; links are not followed`,
      ),
    )
    expect(new Set(codesOf(messages))).toEqual(new Set(['file-link']))
  })

  it('may itself be reached by a link', async () => {
    const folder = makeFolder({ 'seeds/a.txt': '' })
    symlinkSync(join(folder, 'seeds'), join(folder, 'linked'))
    expect((await find(join(folder, 'linked'))).files).toMatchObject([{ diskPath: join(folder, 'seeds/a.txt') }])
  })

  it.skipIf(process.platform === 'win32')('does not wait on a named pipe', async () => {
    const folder = makeFolder({ 'a.txt': '' })
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    const { paths, aside } = await find(folder)
    expect(paths).toEqual(['a.txt'])
    expect(aside).toEqual(['refused pipe.txt: no regular file'])
  })

  it('gives names in NFC and opens them as the disk spells them', async () => {
    const folder = makeFolder({ [NFD]: 'text' })
    expect((await find(folder)).files).toMatchObject([
      { sourcePath: NFC, diskPath: join(folder, NFD), stamp: { bytes: 4 } },
    ])
  })

  it.skipIf(process.platform === 'darwin')('refuses the second of two files with one name', async () => {
    const folder = makeFolder({ [NFC]: '1', [NFD]: '22' })
    const { files, aside, messages } = await find(folder)
    expect(files).toMatchObject([{ sourcePath: NFC, stamp: { bytes: 2 } }])
    expect(aside).toEqual([`refused ${NFC}: another file has the same name in other code points`])
    expect(codesOf(messages)).toEqual(['file-unreadable'])
  })

  it.skipIf(process.platform !== 'linux')('refuses a name that is no Unicode', async () => {
    const folder = makeFolder({ 'a.txt': '' })
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/bad`), Buffer.from([0xff]), Buffer.from('.txt')]), 'x')
    const { paths, aside } = await find(folder)
    expect(paths).toEqual(['a.txt'])
    expect(aside).toEqual(['refused bad\ufffd.txt: the name is no Unicode, or the file has just gone'])
  })

  it.skipIf(process.platform === 'win32')('refuses every name with a line break in it', async () => {
    const folder = makeFolder({
      'a.txt': '',
      'a\nb.txt': '',
      'a\nb.txt.meta.yml': '',
      '\u2028.md': '',
      'sub/in\r/deeper/c.txt': '',
      '.x\ny': '',
    })
    const { paths, aside, messages } = await find(folder)
    expect(paths).toEqual(['a.txt'])
    expect(aside).toEqual([
      'ignored .x\ny: name begins with "."',
      'refused a\nb.txt: its name holds a line break',
      'refused sub/in\r/: its name holds a line break',
      'refused \u2028.md: its name holds a line break',
    ])
    expect(codesOf(messages)).toEqual(['file-unreadable', 'file-unreadable', 'file-unreadable'])
  })

  it('says that the folder is missing', async () => {
    const folder = makeFolder({ file: '' })
    await expect(find(join(folder, 'gone'))).rejects.toThrow(MissingFolder)
    await expect(find(join(folder, 'file'))).rejects.toMatchObject({ folder: join(folder, 'file') })
  })

  it('puts each file in exactly one list, whatever the names', async () => {
    const name = fc.string({ unit: fc.constantFrom(...'ab._-[]{}*!?é~ \\\n\t'), minLength: 1, maxLength: 6 })
    const ending = fc.constantFrom('', '.txt', '.md', '.pdf', '.html', '_files', '.meta.yml')
    const path = fc.tuple(name, ending).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(path, { maxLength: 6 }), async (names) => {
        fc.pre(names.every((one) => one !== '.' && one !== '..'))
        const folder = makeFolder(Object.fromEntries(names.map((one) => [one, 'x'])))
        const { paths, aside } = await find(folder)
        const sidecars = names.filter((one) => names.some((other) => one === `${other}.meta.yml`))
        expect(paths.length + aside.length).toBe(names.length - sidecars.length)
      }),
    )
  })

  it('reports a folder it may not open and goes on', async () => {
    const folder = makeFolder({ 'a.txt': '', 'shut/b.txt': '' })
    mkdirSync(join(folder, 'open'))
    execFileSync('chmod', ['000', join(folder, 'shut')])
    const { paths, aside } = await find(folder)
    execFileSync('chmod', ['755', join(folder, 'shut')])
    // Nothing is shut to the superuser.
    if (process.getuid?.() === 0) expect(paths).toEqual(['a.txt', 'shut/b.txt'])
    else expect(aside).toEqual(['refused shut/: the folder cannot be opened (EACCES)'])
  })
})
