/** The page of the network in built sites: who is drawn, what the table holds, what leads where, and when there is no such page. */
import { describe, expect, it } from 'vitest'
import type { Actor, ActorPair } from '../../src/model/actor.js'
import type { Settings } from '../../src/model/settings.js'
import { settings } from './made-archive.js'
import { filesOf, pageOf, RIVER, siteInput } from './made-site.js'

const river = filesOf(siteInput(RIVER))
const page = pageOf(river, 'network.html')

/** The site of so many actors, of whom each stands beside the next. */
function chainOf(count: number, change: Partial<Settings> = {}): Map<string, string> {
  const [first] = siteInput(RIVER).archive.actors
  const actors = Array.from(
    { length: count },
    (_, at): Actor => ({
      ...(first as Actor),
      id: `person:a-${at}`,
      name: `Beacon <${at}>`,
      companions: [],
      suggestions: [],
    }),
  )
  const pairs = Array.from(
    { length: count - 1 },
    (_, at): ActorPair => ({ actors: [at, at + 1], articles: [0, 1], strength: 0.3 }),
  )
  const actorSlugs = actors.map((_, at) => `beacon-${at}`)
  return filesOf(siteInput(RIVER, { archive: { actors, actorSlugs, pairs }, settings: change }))
}

const drawingIn = (text: string): string => /<svg class="network"[\s\S]*?<\/svg>/.exec(text)?.[0] ?? ''
const tableIn = (text: string): string => /<table class="figures network-table"[\s\S]*?<\/table>/.exec(text)?.[0] ?? ''
const linksIn = (text: string, pattern: RegExp): Set<string> =>
  new Set([...text.matchAll(pattern)].map(([, href]) => href as string))

describe('the page of the network', () => {
  it('says how it is counted and what it does not say', () => {
    expect(page).toContain('Two actors stand beside each other here when one article names both.')
    expect(page).toContain('One pair does so often, in 2 articles.')
    expect(page).toContain('Being named together is no relation')
  })

  it('has in its table the actors, their shared articles, the strength, and the way to the page of the two', () => {
    expect(tableIn(page)).toContain('<a href="actors/ilse-varga.html"><bdi>Ilse Varga</bdi></a>')
    expect(tableIn(page)).toContain('<a href="actors/norland.html"><bdi>Norland</bdi></a>')
    expect(tableIn(page)).toContain(
      '<a href="actors/ilse-varga--norland.html" aria-label="2, articles with Ilse Varga and Norland">2</a></td><td class="number">0.10</td>',
    )
  })

  it('is linked from the foot of every page, from home and from the actors', () => {
    for (const [path, content] of river)
      if (path.endsWith('.html')) expect(content, path).toContain('network.html">Network</a>')
    expect(pageOf(river, 'index.html')).toContain('<a href="network.html">Who is named beside whom</a>')
    expect(pageOf(river, 'actors.html')).toContain('<a href="network.html">who is named beside whom</a>')
  })

  it('draws forty actors at most, all of whom are in the table', () => {
    const many = pageOf(chainOf(60), 'network.html')
    const inDrawing = linksIn(drawingIn(many), /class="knot [^"]*" href="([^"]*)"/g)
    const inTable = linksIn(tableIn(many), /href="(actors\/beacon-\d+\.html)"/g)
    expect(inDrawing.size).toBe(40)
    expect(inTable.size).toBe(60)
    expect([...inDrawing].filter((href) => !inTable.has(href))).toEqual([])
    expect(many).toContain('Drawn are 40 of the 60 actors')
    expect(drawingIn(many).match(/class="tie"/g)).toHaveLength(39)
    // The head of the table is a row, too.
    expect(tableIn(many).match(/<tr>/g)).toHaveLength(60)
  })

  it('has lines and numbers that lead to pages which exist', () => {
    const files = chainOf(12)
    const links = linksIn(pageOf(files, 'network.html'), /href="(actors\/[^"#]*)"/g)
    expect([...links].filter((href) => !files.has(href))).toEqual([])
    expect([...links].filter((href) => href.includes('--'))).toHaveLength(11)
  })

  it('shows hostile names as text', () => {
    expect(pageOf(chainOf(3), 'network.html')).not.toContain('Beacon <')
  })

  it('says so when no two stand together, and only the foot of pages leads there', () => {
    for (const files of [filesOf(siteInput([])), filesOf(siteInput(RIVER, { archive: { pairs: [] } }))]) {
      expect(pageOf(files, 'network.html')).toContain('No two do so often enough to be shown.')
      expect(pageOf(files, 'network.html')).not.toMatch(/<figure|<table/)
      for (const path of ['index.html', 'actors.html']) expect(pageOf(files, path)).not.toMatch(/beside whom/)
    }
  })

  it('is neither made nor linked when pairs are switched off', () => {
    const files = chainOf(4, { outputs: { ...settings.outputs, pairs: false } })
    expect(files.has('network.html')).toBe(false)
    for (const [path, content] of files) expect(content, path).not.toContain('network.html')
  })
})
