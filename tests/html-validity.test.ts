/** The pages against the standard: html-validate always, the Nu checker where there is a Java; feeds and sitemap as strict XML. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build, copyArchive, filesBelow, makeArchive, PROJECT, removeArchive } from './support/build-site.js'
import { hostileArchive } from './support/hostile-archive.js'

const archives: string[] = []
let site: string
let hostileSite: string

beforeAll(async () => {
  const samples = copyArchive(join(PROJECT, 'seeds'), [
    ['backfile.yml', 'title: The samples\nbaseUrl: https://archive.example/news/\n'],
  ])
  const hostile = makeArchive(hostileArchive())
  archives.push(samples, hostile)
  site = await build(samples)
  hostileSite = await build(hostile)
})

afterAll(() => {
  for (const archive of archives) removeArchive(archive)
})

const isPage = (path: string): boolean => path.endsWith('.html')

describe('the pages', () => {
  it('are valid for html-validate', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'long-title': 'off', 'doctype-style': 'off' },
    })
    const faults: string[] = []
    for (const folder of [site, hostileSite]) {
      for (const path of filesBelow(folder, isPage)) {
        const report = await validator.validateString(readFileSync(join(folder, path), 'utf8'))
        for (const { messages } of report.results) {
          faults.push(...messages.map(({ line, ruleId, message }) => `${path}:${line}: ${ruleId}: ${message}`))
        }
      }
    }
    expect(faults.slice(0, 20)).toEqual([])
  })

  const hasJava = spawnSync('java', ['-version']).status === 0
  it.runIf(hasJava)('are valid for the Nu checker', () => {
    const checker = join(PROJECT, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar')
    const options = ['-Xss4m', '-jar', checker, '--skip-non-html', '--format', 'json']
    const { stderr } = spawnSync('java', [...options, site, hostileSite], { encoding: 'utf8', maxBuffer: 1 << 26 })
    const { messages } = JSON.parse(stderr) as { messages: { type: string; url?: string; message: string }[] }
    const faults = messages.filter(({ type }) => type !== 'info').map(({ url, message }) => `${url}: ${message}`)
    expect(faults.slice(0, 20)).toEqual([])
  })
})

/** Parses strictly and collects the text of every element of one name. */
function elementsOf(xml: string, name: string): string[] {
  const found: string[] = []
  let open = false
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    open = tag.name === name
    if (open) found.push('')
  })
  parser.on('text', (text) => {
    if (open) found[found.length - 1] += text
  })
  parser.on('closetag', () => {
    open = false
  })
  parser.write(xml).close()
  return found
}

describe('the machine-readable files', () => {
  it('are well-formed XML', () => {
    const documents = filesBelow(site, (path) => /\.(?:xml|atom|svg)$/.test(path))
    expect(documents).toEqual(expect.arrayContaining(['feed.atom', 'sitemap.xml']))
    for (const path of documents) {
      expect(() => elementsOf(readFileSync(join(site, path), 'utf8'), 'id'), path).not.toThrow()
    }
  })

  it('give every entry of the feed an identity and a date', () => {
    const feed = readFileSync(join(site, 'feed.atom'), 'utf8')
    const identities = elementsOf(feed, 'id')
    const entries = elementsOf(feed, 'entry').length
    expect(entries).toBeGreaterThan(5)
    expect(new Set(identities).size).toBe(entries + 1)
    expect(elementsOf(feed, 'updated')).toHaveLength(entries + 1)
  })

  it('list in the sitemap only pages that exist', () => {
    const addresses = elementsOf(readFileSync(join(site, 'sitemap.xml'), 'utf8'), 'loc')
    const pages = new Set(filesBelow(site, isPage))
    const missing = addresses
      .map((address) => decodeURIComponent(address.replace('https://archive.example/news/', '')) || 'index.html')
      .filter((path) => !pages.has(path))
    expect(addresses.length).toBeGreaterThan(20)
    expect(missing).toEqual([])
  })

  it('are JSON where they say so', () => {
    for (const path of filesBelow(site, (file) => file.endsWith('.json'))) {
      expect(() => JSON.parse(readFileSync(join(site, path), 'utf8')), path).not.toThrow()
    }
  })
})
