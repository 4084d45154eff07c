import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { locateArchive } from '../../src/build/archive-folder.js'
import { type BuildOptions, CannotStart } from '../../src/build/build-options.js'
import { buildSite } from '../../src/build/build-site.js'
import { checkArchive } from '../../src/build/check-archive.js'
import { explainFile } from '../../src/build/explain-file.js'
import type { ExportKind } from '../../src/build/export-kinds.js'
import { exportRecords } from '../../src/build/export-records.js'
import { messagesOf } from '../../src/build/faults.js'
import { initArchive } from '../../src/build/init-archive.js'
import { readProgram } from '../../src/build/program.js'
import { verifyOutput } from '../../src/build/verify-output.js'
import { listingOf, makeArchive, removeArchive } from '../support/build-site.js'

const FIRST = `Harbour board votes to keep the lighthouse

By
Harbour Wire Review Desk
-

PORT ELSMERE, March 3, 2024 - The harbour board of Port Elsmere voted on Sunday to keep its lighthouse in service for ten more years, the board said.

The board said that the light was still used by small boats. A survey of the tower will follow in the spring of next year.

Share this:
Print
`
const SECOND = `---
title: Ferry company adds a second crossing
date: 2024-03-09
source: Harbour Wire Review
tags: [Ferries]
---

The ferry company said on Saturday that it would add a second crossing for the summer, and that the harbour board had agreed.
`

describe('the commands', () => {
  let root: string
  let printed: string[]
  let complained: string[]

  const optionsFor = (more: Partial<BuildOptions> = {}): BuildOptions => ({
    folder: locateArchive(root, {}),
    program: readProgram('20.0.0'),
    terminal: {
      print: (line) => void printed.push(line),
      complain: (line) => void complained.push(line),
      progress: () => {},
    },
    noRecognise: false,
    frozen: false,
    strict: false,
    json: false,
    ...more,
  })
  const site = (path: string): string => readFileSync(join(root, 'dist', path), 'utf8')
  const put = (path: string, content: string): void => writeFileSync(join(root, path), content)

  beforeEach(() => {
    printed = []
    complained = []
    root = makeArchive([
      ['seeds/lighthouse.txt', FIRST],
      ['seeds/ferry.md', SECOND],
    ])
  })
  afterEach(() => removeArchive(root))

  it('build a site and say what they made', async () => {
    expect(await buildSite(optionsFor())).toBe(0)
    expect(printed.join('\n')).toContain('2 articles from 2 files')
    expect(site('index.html')).toContain('Harbour board votes to keep the lighthouse')
    expect(site('articles/2024/03/ferry-company-adds-a-second-crossing.html')).toContain('9 March 2024')
  })

  it('write nothing anew when nothing changed', async () => {
    await buildSite(optionsFor())
    const before = listingOf(join(root, 'dist'))
    printed = []
    await buildSite(optionsFor({ json: true }))
    const { summary } = JSON.parse(printed.at(-1) ?? '')
    expect(summary).toMatchObject({ sources: 2, reused: 2, written: 0, removed: 0 })
    expect(listingOf(join(root, 'dist'))).toEqual(before)
  })

  it('give the same bytes with and without a cache', async () => {
    await buildSite(optionsFor())
    const before = listingOf(join(root, 'dist'))
    rmSync(join(root, '.backfile'), { recursive: true })
    await buildSite(optionsFor())
    expect(listingOf(join(root, 'dist'))).toEqual(before)
  })

  it('keep the address of an article whose headline changed', async () => {
    await buildSite(optionsFor())
    put('seeds/ferry.md', SECOND.replace('Ferry company adds', 'Ferry line plans'))
    await buildSite(optionsFor())
    expect(site('articles/2024/03/ferry-company-adds-a-second-crossing.html')).toContain('Ferry line plans')
  })

  it('leave a page where an article vanished, and none of its words', async () => {
    await buildSite(optionsFor())
    rmSync(join(root, 'seeds/ferry.md'))
    await buildSite(optionsFor())
    expect(site('articles/2024/03/ferry-company-adds-a-second-crossing.html')).not.toContain(
      'second crossing for the summer',
    )
    expect(verifyOutput({ ...optionsFor(), absent: ['second crossing for the summer'] })).toBe(0)
  })

  it('fail under --frozen before anything is written when an address would be new', async () => {
    await expect(buildSite(optionsFor({ frozen: true }))).rejects.toThrow(CannotStart)
    expect(existsSync(join(root, 'dist/index.html'))).toBe(false)
    expect(existsSync(join(root, 'seeds/_permalinks.csv'))).toBe(false)
    await buildSite(optionsFor())
    expect(await buildSite(optionsFor({ frozen: true }))).toBe(0)
  })

  it('end with 1 when a file is refused, or on a warning when asked to be strict', async () => {
    put('seeds/empty.txt', '')
    expect(await buildSite(optionsFor())).toBe(1)
    expect(complained.join('\n')).toContain('file-empty')
    rmSync(join(root, 'seeds/empty.txt'))
    put('seeds/scan.pdf', '%PDF')
    expect(await buildSite(optionsFor())).toBe(0)
    expect(await buildSite(optionsFor({ strict: true }))).toBe(1)
  })

  it('keep the old site when a template fails on a page', async () => {
    await buildSite(optionsFor())
    const before = listingOf(join(root, 'dist'))
    const template = readFileSync(join(readProgram('20.0.0').templates, 'tombstone.eta'), 'utf8')
    rmSync(join(root, 'seeds/ferry.md'))
    await exportRecords(optionsFor(), 'templates')
    put('templates/tombstone.eta', `${template}\n<%= it.nothing.here %>`)
    const fault = await buildSite(optionsFor()).catch((error: unknown) => error)
    expect(messagesOf(fault)?.[0]).toMatchObject({ code: 'template-failed', file: 'templates/tombstone.eta' })
    expect(listingOf(join(root, 'dist'))).toEqual(before)
  })

  it('name a folder of sources that is not there', async () => {
    rmSync(join(root, 'seeds'), { recursive: true })
    const fault = await buildSite(optionsFor()).catch((error: unknown) => error)
    expect(messagesOf(fault)).toMatchObject([{ code: 'seeds-missing' }])
  })

  it('say where the articles go when there are none, and how to open a site that is not being served', async () => {
    rmSync(join(root, 'seeds'), { recursive: true })
    mkdirSync(join(root, 'seeds'))
    await buildSite(optionsFor())
    expect(printed.join('\n')).toContain(`files into ${join(root, 'seeds')}`)
    expect(printed.at(-1)).toContain('backfile serve')
    printed = []
    await buildSite(optionsFor({ serving: true }))
    expect(printed.join('\n')).not.toContain('backfile serve')
  })

  it('explain that a file is withdrawn, and why', async () => {
    put('seeds/_catalogue.csv', 'file,status,statusReason,statusOn\nferry.md,withdrawn,An error,2024-05-01\n')
    await explainFile(optionsFor(), 'ferry.md')
    expect(printed).toContain('  withdrawn on 2024-05-01: An error')
  })

  it('stop for a public file whose name no host takes', async () => {
    mkdirSync(join(root, 'public'))
    put('public/aux.txt', 'x')
    const fault = await buildSite(optionsFor()).catch((error: unknown) => error)
    expect(messagesOf(fault)).toMatchObject([{ code: 'public-name-invalid' }])
  })

  it.each(['index.html', 'Report.json'])(
    'stop for a public file that has the name of one that is made: %s',
    async (name) => {
      mkdirSync(join(root, 'public'))
      put(`public/${name}`, 'x')
      const fault = await buildSite(optionsFor()).catch((error: unknown) => error)
      expect(messagesOf(fault)).toMatchObject([{ code: 'public-name-invalid', file: `public/${name}` }])
      await expect(checkArchive(optionsFor())).rejects.toThrow(CannotStart)
    },
  )

  it("put the owner's robots.txt in place of their own, and count it once", async () => {
    mkdirSync(join(root, 'public'))
    put('public/robots.txt', 'User-agent: *\nDisallow: /\n')
    expect(await buildSite(optionsFor())).toBe(0)
    expect(site('robots.txt')).toContain('Disallow')
    const [count] = printed.find((line) => line.includes('files in the site'))?.split(' ') ?? []
    expect(site('report.html')).toContain(`${count} of the 20,000`)
  })

  it('check without writing a site or an address', async () => {
    expect(await checkArchive(optionsFor())).toBe(0)
    expect(existsSync(join(root, 'dist'))).toBe(false)
    expect(existsSync(join(root, 'seeds/_permalinks.csv'))).toBe(false)
    expect(printed.at(-1)).toMatch(/^\d+ files would be made; 0 errors/)
  })

  it('check says which copies of templates are behind', async () => {
    await exportRecords(optionsFor(), 'templates')
    const copy = join(root, 'templates/about.eta')
    writeFileSync(copy, readFileSync(copy, 'utf8').replace(/[0-9a-f]{64}/, '0'.repeat(64)))
    await checkArchive(optionsFor())
    expect(complained.join('\n')).toContain('templates/about.eta:1:1: warning template-behind')
    await exportRecords(optionsFor(), 'templates')
    expect(printed.some((line) => line.startsWith('kept') && line.endsWith('about.eta'))).toBe(true)
  })

  it('explain how each field of a file was found', async () => {
    expect(await explainFile(optionsFor(), 'seeds/lighthouse.txt')).toBe(0)
    const text = printed.join('\n')
    expect(text).toContain('= Harbour board votes to keep the lighthouse')
    expect(text).toContain('= 2024-03-03')
    expect(text).toMatch(/^ +11 {2}share +-?[\d.]+ +Share this:$/m)
    printed = []
    expect(await explainFile(optionsFor({ json: true }), 'lighthouse.txt')).toBe(0)
    expect(JSON.parse(printed.join('')).record.article.publishedOn).toBe('2024-03-03')
  })

  it('explain why a file is no article', async () => {
    put('seeds/scan.pdf', '%PDF')
    put('seeds/binary.txt', 'a\0b')
    expect(await explainFile(optionsFor(), 'scan.pdf')).toBe(1)
    expect(printed.join('\n')).toContain('refused')
    expect(await explainFile(optionsFor(), 'binary.txt')).toBe(1)
    await expect(explainFile(optionsFor(), 'nowhere.txt')).rejects.toThrow(CannotStart)
  })

  it('export every article, every actor and a catalogue that reads back', async () => {
    const lines = async (kind: ExportKind): Promise<string[]> => {
      printed = []
      expect(await exportRecords(optionsFor(), kind)).toBe(0)
      return printed
    }
    const articles = (await lines('articles')).map((line) => JSON.parse(line))
    expect(articles.map(({ headline }) => headline)).toEqual([
      'Ferry company adds a second crossing',
      'Harbour board votes to keep the lighthouse',
    ])
    for (const line of await lines('actors')) expect(JSON.parse(line)).toHaveProperty('permalink')
    const catalogue = await lines('catalogue')
    expect(catalogue[0]).toMatch(/^file,id,headline,dek,publishedOn/)
    put('seeds/_catalogue.csv', catalogue.join('\n').replace('2024-03-09', '2024-03-10'))
    await buildSite(optionsFor())
    expect(site('articles/2024/03/ferry-company-adds-a-second-crossing.html')).toContain('10 March 2024')
  })

  it('export into the catalogue keeps the corrections that stood in it', async () => {
    put('seeds/_catalogue.csv', 'file,publishedOn,note\nferry.md,2024-03-11,"Seen, checked"\n')
    expect(await exportRecords(optionsFor(), 'catalogue', 'seeds/_catalogue.csv')).toBe(0)
    const text = readFileSync(join(root, 'seeds/_catalogue.csv'), 'utf8')
    expect(text).toContain('2024-03-11')
    expect(text).toContain('"Seen, checked"')
    expect(printed.join('')).not.toContain('2024-03-11')
  })

  it('say which outputs are left out for want of an address, and when a host would take too many files', async () => {
    put('backfile.yml', 'fileBudget: 5\n')
    expect(await buildSite(optionsFor())).toBe(0)
    expect(complained.join('\n')).toContain('too-many-files')
    const report = JSON.parse(site('report.json'))
    expect(report.messages.map(({ code }: { code: string }) => code)).toContain('outputs-skipped')
    expect(report.counts.siteFiles).toBe(
      listingOf(join(root, 'dist')).filter((line) => !line.includes('.backfile/')).length,
    )
    expect(site('report.html')).toContain(`${report.counts.siteFiles} of the 5`)
  })

  it('verify finds a file that was changed after the build', async () => {
    await buildSite(optionsFor())
    expect(verifyOutput({ ...optionsFor(), absent: [] })).toBe(0)
    put('dist/about.html', 'changed')
    expect(verifyOutput({ ...optionsFor({ json: true }), absent: [] })).toBe(1)
    expect(printed.join('\n')).toContain('site-file-changed')
  })

  it('init makes a folder that builds at once, and touches no other', async () => {
    const fresh = join(root, 'fresh')
    expect(await initArchive(fresh, optionsFor().terminal)).toBe(0)
    expect(await buildSite(optionsFor({ folder: locateArchive(fresh, {}) }))).toBe(0)
    await expect(initArchive(root, optionsFor().terminal)).rejects.toThrow(CannotStart)
    for (const list of ['fresh/seeds/_actors.yml', 'fresh/seeds/_tags.yml']) {
      put(list, readFileSync(join(root, list), 'utf8').replace(/^# (?=[- ] ?)/gm, ''))
    }
    expect(readFileSync(join(fresh, 'seeds/_actors.yml'), 'utf8')).toMatch(/^- name: Sergei Shoigu/m)
    expect(await buildSite(optionsFor({ folder: locateArchive(fresh, {}) }))).toBe(0)
  })
})
