/** A site made of attacks, opened in a real browser: nothing runs, nothing leaves, nothing asks. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../support/browser.js'
import { build, filesBelow, makeArchive, removeArchive } from '../support/build-site.js'
import { hostileArchive, PAYLOADS } from '../support/hostile-archive.js'
import { serve } from '../support/serve.js'
import { watchPage } from '../support/watch-page.js'

let browser: Browser
let archive: string
let site: string
let pages: string[]

beforeAll(async () => {
  archive = makeArchive(hostileArchive())
  site = await build(archive)
  pages = filesBelow(site, (path) => path.endsWith('.html'))
  browser = await startBrowser()
})

afterAll(async () => {
  await browser?.close()
  removeArchive(archive)
})

describe('a site made of attacks', () => {
  it('publishes the attacks as text', () => {
    expect(pages.filter((path) => path.startsWith('articles/')).length).toBeGreaterThanOrEqual(PAYLOADS.length)
  })

  it('runs none of them', async () => {
    const page = await browser.newPage()
    const { root, close } = await serve(site, '/a/b/')
    const { faults } = watchPage(page, root)
    for (const path of pages) {
      await page.goto(root + path.split('/').map(encodeURIComponent).join('/'), { waitUntil: 'load' })
      const findings = await page.evaluate(() => {
        const elements = [...document.querySelectorAll('*')]
        const attributes = elements.flatMap((element) => [...element.attributes])
        const links = [...document.querySelectorAll('a[href], area[href]')].map(
          (link) => new URL(link.getAttribute('href') ?? '', document.baseURI),
        )
        return [
          ...('hacked' in globalThis ? ['a script ran'] : []),
          ...attributes.filter(({ name }) => name.startsWith('on')).map(({ name }) => `handler ${name}`),
          ...links.filter(({ protocol }) => !/^(?:https?|mailto):$/.test(protocol)).map(({ href }) => `link ${href}`),
          ...[...document.scripts].filter(({ type }) => type !== 'application/ld+json').map(() => 'a script element'),
          ...[...document.querySelectorAll('iframe, object, embed, base, img, meta[http-equiv=refresh]')].map(
            ({ tagName }) => `element ${tagName}`,
          ),
          ...(/[\u202a-\u202e\u2066-\u2069]/.test(document.documentElement.outerHTML) ? ['direction override'] : []),
        ]
      })
      faults.push(...findings.map((finding) => `${path}: ${finding}`))
    }
    await page.close()
    await close()
    expect(faults).toEqual([])
  }, 600_000)

  it('keeps its embedded data readable', () => {
    for (const path of pages) {
      const html = readFileSync(join(site, path), 'utf8')
      for (const [, json = ''] of html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)) {
        expect(() => JSON.parse(json), path).not.toThrow()
      }
    }
  })

  it('keeps its XML well-formed', () => {
    const documents = filesBelow(site, (path) => /\.(?:xml|atom|svg)$/.test(path))
    expect(documents).toContain('feed.atom')
    for (const path of documents) {
      const parser = new SaxesParser({ xmlns: true })
      parser.on('error', (error) => {
        throw new Error(`${path}: ${error.message}`)
      })
      parser.write(readFileSync(join(site, path), 'utf8')).close()
    }
  })

  it('writes no cell that a spreadsheet takes for a formula', () => {
    const tables = filesBelow(site, (path) => path.endsWith('.csv'))
    for (const path of tables) {
      const cells = readFileSync(join(site, path), 'utf8').split(/[\n\r]+|,/)
      expect(cells.filter((cell) => /^"?[=+@]/.test(cell))).toEqual([])
    }
  })

  it('writes only names that every file system takes', () => {
    const bad = filesBelow(site).filter((path) => /[<>:"\\|?*\p{Cc}]|[. ](?:\/|$)/u.test(path))
    expect(bad).toEqual([])
  })
})
