/** What is kept between builds is worth what is made anew: random edits, each followed by a build with the cache and one without. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { locateArchive } from '../../src/build/archive-folder.js'
import { type CollectedWhole, collectArchive } from '../../src/build/collect-archive.js'
import { readProgram } from '../../src/build/program.js'
import { readSettings } from '../../src/config.js'
import type { Settings } from '../../src/model/settings.js'
import { madeBody, madeHeadline } from '../support/made-reports.js'

const NOTICE =
  'Every morning our reporters walk the quays of Elsmere, and they can do so because readers like you pay for the paper.'

const rawReport = (nth: number): string => [madeHeadline(nth), ...madeBody(nth), NOTICE].join('\n\n')
const markdownReport = (nth: number): string =>
  ['---', `title: ${madeHeadline(nth)}`, 'date: 2016-02-03', 'tags: [Harbour]', '---', '', ...madeBody(nth)].join(
    '\n\n',
  )

/** Files an edit may write, each in a few versions; undefined deletes. */
const VERSIONS: Readonly<Record<string, readonly (string | undefined)[]>> = {
  ...Object.fromEntries(
    [1, 2, 3, 4, 5].map((nth) => [
      `post/${nth}.txt`,
      [rawReport(nth), rawReport(nth + 20), undefined, '', madeHeadline(nth)],
    ]),
  ),
  'a.md': [markdownReport(7), markdownReport(8), undefined],
  'post/1.txt.meta.yml': ['headline: Corrected\n', 'status: held\n', 'status: [', undefined],
  '_catalogue.csv': ['file,status\npost/2.txt,held\n', 'file,outlet\npost/3.txt,The Elsmere Post\n', undefined],
  '_actors.yml': ['- name: Elsmere Harbour Board\n', undefined],
}

const someEdit = fc
  .constantFrom(...Object.entries(VERSIONS))
  .chain(([path, versions]) => fc.constantFrom(...versions).map((content) => ({ path, content })))

describe('a collection', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'backfile-collect-'))
    // Files count as old enough to be known by their stamps at once.
    const now = Date.now
    vi.spyOn(Date, 'now').mockImplementation(() => now() + 60_000)
  })
  afterEach(() => {
    vi.restoreAllMocks()
    rmSync(root, { recursive: true, force: true })
  })

  const put = (path: string, content: string | undefined): void => {
    const target = join(root, 'seeds', path)
    mkdirSync(dirname(target), { recursive: true })
    if (content === undefined) rmSync(target, { force: true })
    else writeFileSync(target, content)
  }
  const collect = async (cache: string): Promise<CollectedWhole> => {
    const folder = locateArchive(root, { cache })
    const settings = (await readSettings(root, undefined, () => {})) as Settings
    const terminal = { print: () => {}, complain: () => {}, progress: () => {} }
    return collectArchive({
      folder,
      settings: { ...settings, recognise: false },
      program: readProgram('20.0.0'),
      terminal,
      messages: [],
      workers: undefined,
    })
  }
  /** Everything that a page could show. */
  const shown = ({ archive, ledger, load, quote, keys, formats, store }: CollectedWhole): string => {
    const articles = archive.articles.map((_, article) => [load(article), quote(article)])
    store.close(true)
    return JSON.stringify({ archive, ledger, articles, keys, formats: [...formats].sort() })
  }

  it('is the same from the cache as from nothing, whatever was edited before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(someEdit, { maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        async (builds) => {
          rmSync(join(root, 'seeds'), { recursive: true, force: true })
          for (const [path, [first]] of Object.entries(VERSIONS))
            if (path.startsWith('post/') || path === 'a.md') put(path, first)
          for (const edits of builds) {
            for (const { path, content } of edits) put(path, content)
            const kept = shown(await collect('.kept'))
            rmSync(join(root, '.fresh'), { recursive: true, force: true })
            expect(kept).toBe(shown(await collect('.fresh')))
          }
        },
      ),
      { numRuns: 12 },
    )
  })

  it('reads nothing again that did not change', async () => {
    for (const [path, [first]] of Object.entries(VERSIONS)) if (path.startsWith('post/')) put(path, first)
    shown(await collect('.kept'))
    const again = await collect('.kept')
    expect([again.sourceCount, again.reusedCount]).toEqual([5, 5])
    again.store.close(true)
    put('post/3.txt', rawReport(30))
    const edited = await collect('.kept')
    expect([edited.sourceCount, edited.reusedCount]).toEqual([5, 4])
    edited.store.close(true)
  })

  it('makes anew what the catalogue or a sidecar speaks of, and nothing else', async () => {
    for (const [path, [first]] of Object.entries(VERSIONS)) if (path.startsWith('post/')) put(path, first)
    shown(await collect('.kept'))
    const outlets: (string | undefined)[][] = []
    for (const [path, content] of [
      ['_catalogue.csv', 'file,outlet\npost/3.txt,The Elsmere Post\n'],
      ['_catalogue.csv', 'file,outlet\npost/3.txt,The Harbour Wire\n'],
      ['post/4.txt.meta.yml', 'outlet: The Elsmere Post\n'],
      ['_catalogue.csv', undefined],
    ] as const) {
      put(path, content)
      const collected = await collect('.kept')
      expect(collected.reusedCount).toBe(4)
      outlets.push(collected.archive.articles.map(({ outlet }) => outlet).sort())
      collected.store.close(true)
    }
    const [none, post, wire] = [undefined, 'The Elsmere Post', 'The Harbour Wire']
    expect(outlets).toEqual([
      [post, none, none, none, none],
      [wire, none, none, none, none],
      [post, wire, none, none, none],
      [post, none, none, none, none],
    ])
  })
})
