import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSettings, SETTINGS_TABLE } from '../src/config.js'
import { codesOf, listen, makeFolder } from './read/folder.js'

async function read(text?: string) {
  const { report, messages } = listen()
  const folder = makeFolder(text === undefined ? {} : { 'backfile.yml': text })
  return { settings: await readSettings(folder, undefined, report), messages }
}

const DEFAULTS = {
  title: 'News archive',
  description: 'An archive of news articles, with the evidence for every date and name.',
  language: 'en',
  ignore: [],
  vanished: 'page',
  recognise: true,
  pageSize: 100,
  fileBudget: 20_000,
  maxSourceBytes: 20 * 1024 * 1024,
  outputs: {
    feeds: true,
    sitemap: true,
    lists: true,
    pairs: true,
    evidence: true,
    citations: true,
    related: true,
    quotations: true,
  },
}

describe('readSettings', () => {
  it.each([undefined, '', '# nothing set\n', 'title:\noutputs:\n'])('gives the defaults for %j', async (text) => {
    expect(await read(text)).toEqual({ settings: DEFAULTS, messages: [] })
  })

  it('reads every setting', async () => {
    const { settings, messages } = await read(
      `title: "Harbour: an archive"
description: What the town wrote.
baseUrl: https://harbour.example/archive
language: fa
outlet: The Elsmere Post
rights: CC BY 4.0
contact: desk@harbour.example
ignore: [drafts, "*.old.txt"]
vanished: nothing
recognise: no
pageSize: 50
fileBudget: 1000
maxSourceBytes: 5 MB
outputs:
  feeds: false
  lists: off
  pairs: off
`,
    )
    expect(messages).toEqual([])
    expect(settings).toEqual({
      title: 'Harbour: an archive',
      description: 'What the town wrote.',
      baseUrl: 'https://harbour.example/archive/',
      language: 'fa',
      outlet: 'The Elsmere Post',
      rights: 'CC BY 4.0',
      contact: 'desk@harbour.example',
      ignore: ['drafts', '*.old.txt'],
      vanished: 'nothing',
      recognise: false,
      pageSize: 50,
      fileBudget: 1000,
      maxSourceBytes: 5 * 1024 * 1024,
      outputs: {
        feeds: false,
        sitemap: true,
        lists: false,
        pairs: false,
        evidence: true,
        citations: true,
        related: true,
        quotations: true,
      },
    })
  })

  it('takes a title that looks like a number or a truth as written', async () => {
    expect((await read('title: 007')).settings?.title).toBe('007')
    expect((await read('title: true')).settings?.title).toBe('true')
  })

  it('sends who sets an option of the command to the command, and takes no nearest setting for it', async () => {
    const { messages } = await read('seeds: clippings\nout: site\n')
    expect(messages.map(({ remedy }) => remedy)).toEqual([
      'delete the line, and give the command --seeds',
      'delete the line, and give the command --out',
    ])
  })

  it('says how outputs are set, and what stood in a list', async () => {
    const { messages } = await read('outputs: true\nignore: [drafts, ../x]\n')
    expect(messages[0]?.remedy).toContain('feeds: false')
    expect(messages[1]?.found).toBe('the list ["drafts","../x"]')
  })

  it('names the nearest setting for an unknown key, with its place, and gives no settings', async () => {
    const { settings, messages } = await read('title: X\nlangauge: en\noutputs:\n  feds: no\nfeeds: no\ncolour: red\n')
    expect(settings).toBeUndefined()
    expect(codesOf(messages)).toEqual(
      [2, '4:3', 5, 6].map((at) => `config-unknown-key ${at}${typeof at === 'number' ? ':1' : ''}`),
    )
    expect(messages.map(({ remedy }) => remedy)).toEqual([
      'write language',
      'write outputs.feeds',
      'write outputs.feeds',
      'delete the line; the README lists the settings',
    ])
    expect(messages.every(({ severity, file }) => severity === 'error' && file === 'backfile.yml')).toBe(true)
  })

  it.each([
    'baseUrl: harbour.example',
    'baseUrl: ftp://harbour.example/',
    'baseUrl: https://harbour.example/?x=1',
    'language: english',
    'contact: call us',
    'ignore: [../other/**]',
    'ignore: /etc/*',
    'vanished: maybe',
    'recognise: perhaps',
    'pageSize: 5',
    'pageSize: 1e2',
    'pageSize: -50',
    'fileBudget: many',
    'maxSourceBytes: 900 MB',
    'title: [a, b]',
    'title: {a: b}',
    'outputs: {feeds: maybe}',
    'title: a: b',
    '- title',
    'just words',
  ])('refuses %j as a whole', async (text) => {
    const { settings, messages } = await read(text)
    expect(settings).toBeUndefined()
    expect(messages).toMatchObject([{ code: 'config-invalid', severity: 'error', line: 1 }])
  })

  it('reads the file the user named, and says when it is not there', async () => {
    const folder = makeFolder({ 'other.yml': 'title: Other' })
    const { report, messages } = listen()
    expect((await readSettings(folder, join(folder, 'other.yml'), report))?.title).toBe('Other')
    expect(await readSettings(folder, join(folder, 'gone.yml'), report)).toBeUndefined()
    expect(await readSettings(folder, folder, report)).toBeUndefined()
    expect(messages).toMatchObject([
      { code: 'config-invalid', file: 'gone.yml', found: 'no such file' },
      { code: 'config-invalid', found: 'a fault of the disk (EISDIR)' },
    ])
  })

  it('never throws, whatever stands in the file', async () => {
    const names = SETTINGS_TABLE.map(({ name }) => name)
    const line = fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), fc.string()).map((pair) => pair.join(': '))
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 4 }), async (lines) => {
        const { report, messages } = listen()
        const folder = makeFolder({ 'backfile.yml': lines.join('\n') })
        const settings = await readSettings(folder, undefined, report)
        expect(settings === undefined).toBe(messages.length > 0)
      }),
      { numRuns: 40 },
    )
  })
})

describe('SETTINGS_TABLE', () => {
  it('documents every setting, and its defaults are the defaults', async () => {
    const written = SETTINGS_TABLE.map(({ name, standard }) => `${name}: ${standard}`).join('\n')
    expect(await read(written)).toEqual({ settings: DEFAULTS, messages: [] })
    for (const { meaning, expected } of SETTINGS_TABLE) {
      expect(meaning).toMatch(/\.$/)
      expect(expected).not.toBe('')
    }
  })
})
