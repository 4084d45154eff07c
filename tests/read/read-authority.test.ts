import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readAuthority } from '../../src/read/read-authority.js'
import { UnusableFile } from '../../src/read/unusable-file.js'
import { codesOf, listen, makeFolder } from './folder.js'

async function read(text?: string) {
  const { report, messages } = listen()
  const folder = makeFolder(text === undefined ? {} : { '_actors.yml': text })
  return { entries: await readAuthority(folder, report), messages }
}

describe('readAuthority', () => {
  it.each([undefined, '', '# later\n', '[]\n'])('is empty for %j', async (text) => {
    expect(await read(text)).toEqual({ entries: [], messages: [] })
  })

  it('reads every field', async () => {
    const { entries, messages } = await read(`# Who is who
- name: Anna Dorn
  kind: person
  country: de
  variants: [A. Dorn, "Dorn, Anna"]
  sameAs: Q42
  notSame: [Anne Dorn]
  hide: yes
  note: Harbour master.
- name: Elsmere Harbour Board
  kind: organization
  variants: Harbour Board; The Board
- name: "1984"
`)
    expect(messages).toEqual([])
    const none = { variants: [], sameAs: [], notSame: [], hide: false }
    expect(entries).toEqual([
      {
        name: 'Anna Dorn',
        kind: 'person',
        country: 'DE',
        variants: ['A. Dorn', 'Dorn, Anna'],
        sameAs: ['Q42'],
        notSame: ['Anne Dorn'],
        hide: true,
        note: 'Harbour master.',
        line: 2,
      },
      {
        ...none,
        name: 'Elsmere Harbour Board',
        kind: 'organisation',
        variants: ['Harbour Board', 'The Board'],
        line: 10,
      },
      { ...none, name: '1984', line: 13 },
    ])
  })

  it.each([
    ['an entry without a name', '- kind: person\n', 'authority-invalid 1:3'],
    ['a word for an entry', '- Anna\n', 'authority-invalid 1:3'],
    ['a list for a name', '- name: [a, b]\n', 'authority-invalid 1:9'],
  ])('leaves out %s', async (_, text, code) => {
    const { entries, messages } = await read(`${text}- name: Kept\n`)
    expect(codesOf(messages)[0]).toBe(code)
    expect(entries.map(({ name }) => name)).toEqual(['Kept'])
  })

  it.each([
    ['an unknown key', 'varients: [b]', 'authority-invalid 2:3', 'variants'],
    ['a kind that is none', 'kind: ship', 'authority-invalid 2:9', 'three'],
    ['toString as kind', 'kind: toString', 'authority-invalid 2:9', 'three'],
    ['a country by name', 'country: Germany', 'authority-invalid 2:12', 'ISO'],
    ['a mapping for variants', 'variants: {a: b}', 'authority-invalid 2:13', '[one, two]'],
    ['a name of its own that is not the same', 'notSame: [Boris, ANNA]', 'authority-invalid 2:20', 'delete it here'],
    ['a flag that is none', 'hide: maybe', 'authority-invalid 2:9', 'one of the two'],
  ])('reports %s with its place, and keeps the entry', async (_, line, code, remedy) => {
    const { entries, messages } = await read(`- name: Anna\n  ${line}\n`)
    expect(codesOf(messages)).toEqual([code])
    expect(messages[0]?.remedy).toContain(remedy)
    expect(entries).toMatchObject([{ name: 'Anna', variants: [], hide: false }])
  })

  it('gives a name claimed twice to the first, and names both lines', async () => {
    const { entries, messages } = await read(
      '- name: Anna Dorn\n  variants: [Dorn, dorn]\n- name: Boris Dorn\n  variants: [DÖRN, B. Dorn]\n- name: anna dorn\n',
    )
    expect(entries.map(({ name, variants }) => [name, variants])).toEqual([
      ['Anna Dorn', ['Dorn', 'dorn']],
      ['Boris Dorn', ['B. Dorn']],
    ])
    expect(messages).toMatchObject([
      {
        code: 'authority-claimed-twice',
        severity: 'error',
        line: 4,
        column: 14,
        found: '"DÖRN" in the entries of line 1 and line 3',
      },
      { code: 'authority-claimed-twice', line: 5 },
    ])
  })

  it.each([
    ['broken YAML', '- name: a: b\n', 1],
    ['a mapping', 'name: a\n', 1],
    ['an alias', '- name: &a x\n- name: *a\n', 1],
  ])('stops at %s: who is hidden must stay hidden', async (_, text, line) => {
    await expect(read(text)).rejects.toBeInstanceOf(UnusableFile)
    await expect(read(text)).rejects.toMatchObject({ messages: [{ code: 'authority-invalid', line }] })
  })

  it('stops when the file is no file', async () => {
    const folder = makeFolder()
    mkdirSync(join(folder, '_actors.yml'))
    await expect(readAuthority(folder, () => {})).rejects.toBeInstanceOf(UnusableFile)
  })

  it('reads a file longer than front matter may be', async () => {
    const text = Array.from({ length: 4000 }, (_, index) => `- name: Actor number ${index}\n`).join('')
    expect((await read(text)).entries).toHaveLength(4000)
  })
})
