/** The site of the samples in a real browser: every page from three kinds of address, every link, every page type looked at. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../support/browser.js'
import { build, copyArchive, filesBelow, PROJECT, removeArchive } from '../support/build-site.js'
import { PAGE_TYPES, pageTypeOf, samplePages } from '../support/page-types.js'
import { type Served, serve } from '../support/serve.js'
import { watchPage } from '../support/watch-page.js'

const WITHDRAWN_BECAUSE = 'a wrong month for a decision of the Russian government'

let browser: Browser
let archive: string
let site: string
let pages: string[]

beforeAll(async () => {
  archive = copyArchive(join(PROJECT, 'seeds'))
  site = await build(archive)
  pages = filesBelow(site, (path) => path.endsWith('.html'))
  browser = await startBrowser()
})

afterAll(async () => {
  await browser?.close()
  removeArchive(archive)
})

/** The page that stands where an article was withdrawn: it gives the curator's reason. */
const isTombstone = (path: string): boolean =>
  path.startsWith('articles/') && readFileSync(join(site, path), 'utf8').includes(WITHDRAWN_BECAUSE)

/** Pages that nothing needs to link to: the host shows one, the other is for those who kept its address. */
const isUnlinked = (path: string): boolean => path === '404.html' || isTombstone(path)

/** A few pages of each type, and the tombstone. */
const everyKind = (perType: number): string[] => [
  ...new Set([...samplePages(pages, perType), ...pages.filter(isTombstone)]),
]

/** Addresses of links and resources of the page, and the names of its places. */
function linksOf(page: Page): Promise<{ links: string[]; places: string[] }> {
  return page.evaluate(() => ({
    // Links of drawings have no address of their own as HTML links do.
    links: [...document.querySelectorAll('a[href], link[href]:not([rel=canonical])')].map(
      (link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href,
    ),
    places: [...document.querySelectorAll('[id]')].map(({ id }) => id),
  }))
}

/** Follows every internal link from the home page on. Gives back what was reached and what was wrong. */
async function crawl(root: string): Promise<{ reached: Set<string>; faults: string[] }> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const { faults } = watchPage(page, root)
  const reached = new Set<string>(['index.html'])
  const wanted = new Set<string>()
  const there = new Set<string>()
  const queue = ['index.html']
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    await page.goto(root + path.split('/').map(encodeURIComponent).join('/'), { waitUntil: 'load' })
    const { links, places } = await linksOf(page)
    for (const place of places) there.add(`${path}#${place}`)
    for (const link of links.filter((address) => address.startsWith(root))) {
      const [address = '', fragment] = link.slice(root.length).split('#')
      const target = decodeURIComponent(address.split('?')[0] as string) || 'index.html'
      if (fragment) wanted.add(`${target}#${decodeURIComponent(fragment)}`)
      if (reached.has(target)) continue
      reached.add(target)
      if (!existsSync(join(site, target))) faults.push(`${path}: broken link to ${target}`)
      else if (target.endsWith('.html')) queue.push(target)
    }
  }
  await context.close()
  for (const place of wanted) if (!there.has(place)) faults.push(`there is no place ${place}`)
  return { reached, faults }
}

describe('the pages', () => {
  it('have every type', () => {
    const types = new Set(pages.map(pageTypeOf))
    expect(PAGE_TYPES.filter((type) => !types.has(type))).toEqual([])
  })

  it.each(['/', '/a/b/'])('load without a fault and reach each other when served below %s', async (prefix) => {
    const served: Served = await serve(site, prefix)
    try {
      const { reached, faults } = await crawl(served.root)
      expect(faults).toEqual([])
      expect(pages.filter((path) => !reached.has(path) && !isUnlinked(path))).toEqual([])
    } finally {
      await served.close()
    }
  })

  it('load without a fault and reach each other when opened from disk', async () => {
    const { reached, faults } = await crawl(`${pathToFileURL(site).href}/`)
    expect(faults).toEqual([])
    expect(pages.filter((path) => !reached.has(path) && !isUnlinked(path))).toEqual([])
  })

  it('keep a notice, and no word of the text, where an article was withdrawn', () => {
    expect(pages.filter(isTombstone)).toHaveLength(1)
    for (const path of filesBelow(site)) {
      expect(readFileSync(join(site, path), 'utf8'), path).not.toContain('now shows that notice in place of the text')
    }
  })

  it('run no script', async () => {
    const page = await browser.newPage({ javaScriptEnabled: true })
    for (const path of everyKind(1)) {
      await page.goto(pathToFileURL(join(site, path)).href)
      const scripts = await page.evaluate(() =>
        [...document.scripts].map((script) => script.type).filter((type) => type !== 'application/ld+json'),
      )
      expect([path, scripts]).toEqual([path, []])
    }
    await page.close()
  })
})

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('no page type breaks a rule of accessibility', async () => {
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const violations: string[] = []
    for (const path of everyKind(2)) {
      await page.goto(pathToFileURL(join(site, path)).href)
      // Closed panels hide their content from the rules, so each page is looked at with all of them open.
      await page.evaluate(() => {
        for (const panel of document.querySelectorAll('details')) panel.open = true
      })
      // Our pages have no frames, so the mode that opens a second page to collect from frames is not needed.
      const results = await new AxeBuilder({ page, axeSource: axe.source }).withTags(AXE_TAGS).setLegacyMode().analyze()
      for (const { id, nodes } of results.violations) {
        const [first] = nodes
        violations.push(`${path}: ${id}, ${nodes.length} times, first: ${first?.html} ${first?.failureSummary}`)
      }
    }
    await context.close()
    expect(violations).toEqual([])
  })
})

describe('the drawing of the network', () => {
  it('has no name on another and none outside, in letters as a browser sets them', async () => {
    const page = await browser.newPage()
    await page.goto(pathToFileURL(join(site, 'network.html')).href)
    const faults = await page.evaluate(() => {
      const { width = 0, height = 0 } = document.querySelector<SVGSVGElement>('.network')?.viewBox.baseVal ?? {}
      const names = [...document.querySelectorAll<SVGTextElement>('.knot-name')]
      const boxes = names.map((name) => ({ text: name.textContent, box: name.getBBox(), knot: name.parentElement }))
      return boxes.flatMap(({ text, box, knot }, at) => [
        ...(box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height
          ? [`${text} outside`]
          : []),
        ...boxes
          .slice(at + 1)
          .filter(
            ({ box: other, knot: owner }) =>
              // The lines of one name stand closer than the boxes of some fonts are high.
              owner !== knot &&
              box.x < other.x + other.width &&
              other.x < box.x + box.width &&
              box.y < other.y + other.height &&
              other.y < box.y + box.height,
          )
          .map((other) => `${text} on ${other.text}`),
      ])
    })
    expect(await page.locator('.knot-name').count()).toBeGreaterThan(10)
    await page.close()
    expect(faults).toEqual([])
  })

  it('is scrolled with the keyboard where it is wider than the screen, and the page is not', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } })
    await page.goto(pathToFileURL(join(site, 'network.html')).href)
    const view = page.locator('.network-view')
    await view.focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => (document.querySelector('.network-view')?.scrollLeft ?? 0) > 0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await page.close()
  })
})

describe('on a phone', () => {
  it('no heading of an index breaks, not even that of what has no letter', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } })
    await page.goto(pathToFileURL(join(site, 'outlets.html')).href)
    const lines = await page.evaluate(() => {
      const heading = document.querySelector('.letter h2 bdi')
      if (heading) heading.textContent = 'Other'
      return heading?.getClientRects().length
    })
    await page.close()
    expect(lines).toBe(1)
  })

  it('the report breaks no word that names a state', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } })
    await page.goto(pathToFileURL(join(site, 'report.html')).href)
    const broken = await page.evaluate(() =>
      [...document.querySelectorAll('.state')]
        .filter((word) => word.getClientRects().length > 1)
        .map((word) => word.textContent),
    )
    await page.close()
    expect(broken).toEqual([])
  })

  it('no page type is wider than a screen of 320 pixels', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } })
    const page = await context.newPage()
    const wide: string[] = []
    for (const path of everyKind(3)) {
      await page.goto(pathToFileURL(join(site, path)).href)
      await page.evaluate(() => {
        for (const panel of document.querySelectorAll('details')) panel.open = true
      })
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 320) wide.push(`${path}: ${width}`)
    }
    await context.close()
    expect(wide).toEqual([])
  })
})
