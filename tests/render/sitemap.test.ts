import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { Settings } from '../../src/model/settings.js'
import { sitemapFiles } from '../../src/render/sitemap.js'
import { archiveOf, homeless, hostileText, settings } from './made-archive.js'

const archive = archiveOf([], {
  tombstones: [{ id: 'a', permalink: 'articles/2016/02/gone.html', state: 'withdrawn' }],
})

const filesOf = (pages: Iterable<string>, given: Settings = settings): Map<string, string> =>
  new Map([...sitemapFiles({ archive, settings: given }, pages)].map((file) => [file.outputPath, String(file.content)]))

/** The addresses in a sitemap; throws where it is not well-formed. */
function addressesIn(xml: string | undefined): string[] {
  const addresses: string[] = []
  let inAddress = false
  const parser = new SaxesParser()
  parser.on('error', (fault) => {
    throw fault
  })
  parser.on('opentag', ({ name }) => {
    inAddress = name === 'loc'
    if (inAddress) addresses.push('')
  })
  parser.on('text', (text) => {
    if (inAddress) addresses.push((addresses.pop() ?? '') + text)
  })
  parser.on('closetag', () => {
    inAddress = false
  })
  parser.write(xml ?? '').close()
  return addresses
}

describe('sitemapFiles', () => {
  it('lists every page once, by address, the home page as the folder', () => {
    const files = filesOf(['tags.html', 'index.html', 'about.html', 'tags.html'])
    expect([...files.keys()]).toEqual(['sitemap.xml', 'robots.txt'])
    expect(addressesIn(files.get('sitemap.xml'))).toEqual([
      'https://papers.example/archive/',
      'https://papers.example/archive/about.html',
      'https://papers.example/archive/tags.html',
    ])
    expect(files.get('sitemap.xml')).not.toContain('lastmod')
  })

  it('leaves out the pages of pairs, which may be gone with the next build', () => {
    const pages = ['actors/iran--russia.html', 'actors/iran--russia/1.html', 'actors/iran.html', 'actors/-/i.html']
    expect(addressesIn(filesOf(pages).get('sitemap.xml'))).toEqual([
      'https://papers.example/archive/actors/-/i.html',
      'https://papers.example/archive/actors/iran.html',
    ])
  })

  it('leaves out tombstones and the page for what is not found', () => {
    expect(addressesIn(filesOf(['404.html', 'articles/2016/02/gone.html', 'about.html']).get('sitemap.xml'))).toEqual([
      'https://papers.example/archive/about.html',
    ])
  })

  it('tells robots where it is, when it is there', () => {
    expect(filesOf([]).get('robots.txt')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://papers.example/archive/sitemap.xml\n',
    )
    const off = { ...settings, outputs: { ...settings.outputs, sitemap: false } }
    for (const given of [homeless, off])
      expect([...filesOf(['a.html'], given)]).toEqual([['robots.txt', 'User-agent: *\nAllow: /\n']])
  })

  it('becomes an index above fifty thousand addresses', () => {
    const pages = Array.from({ length: 50_001 }, (_, position) => `articles/${String(position).padStart(6, '0')}.html`)
    const files = filesOf(pages)
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'robots.txt'])
    expect(addressesIn(files.get('sitemap.xml'))).toEqual([
      'https://papers.example/archive/sitemap-1.xml',
      'https://papers.example/archive/sitemap-2.xml',
    ])
    expect(addressesIn(files.get('sitemap-1.xml'))).toHaveLength(50_000)
    expect(addressesIn(files.get('sitemap-2.xml'))).toEqual(['https://papers.example/archive/articles/050000.html'])
    expect([...filesOf(pages.slice(1)).keys()]).toEqual(['sitemap.xml', 'robots.txt'])
  })

  it('becomes an index above fifty megabytes', () => {
    const pages = Array.from({ length: 30_000 }, (_, position) => `${'بندر'.repeat(80)}-${position}.html`)
    const files = filesOf(pages)
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'robots.txt'])
    for (const content of files.values()) expect(Buffer.byteLength(content)).toBeLessThan(50 * 1024 * 1024)
  })

  it('stays well-formed and in ASCII for ten thousand hostile names, each leading back to its page', () => {
    const names = [...new Set(fc.sample(hostileText, { numRuns: 10_000, seed: 11 }))].map(
      (name, position) => `p/${position}-${name}`,
    )
    const content = filesOf(names).get('sitemap.xml')
    expect(content).toMatch(/^[\x20-\x7e\n]*$/)
    const addresses = addressesIn(content)
    expect(addresses).toHaveLength(names.length)
    const pages = addresses.map((address) =>
      address.replace('https://papers.example/archive/', '').split('/').map(decodeURIComponent).join('/'),
    )
    expect(new Set(pages)).toEqual(new Set(names.map((name) => name.replace(/\p{Cs}/gu, '\ufffd'))))
  })
})
