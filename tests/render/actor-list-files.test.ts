import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../../src/model/actor.js'
import type { Archive } from '../../src/model/archive.js'
import { actorListFiles } from '../../src/render/actor-list-files.js'
import { actor, archiveOf, articles, day, hostileText, settings } from './made-archive.js'

const filesOf = (archive: Archive, given = settings): Map<string, string> =>
  new Map([...actorListFiles({ archive, settings: given })].map((file) => [file.outputPath, String(file.content)]))

const rowsOf = (archive: Archive): Record<string, string>[] =>
  parse(filesOf(archive).get('actors.csv') ?? '', { columns: true })

const varga: Actor = {
  ...actor('Ilse Varga', [0, 1, 2]),
  id: 'person:ilse-varga',
  country: 'SE',
  code: { code: 'SWEGOV', parts: [] },
  variants: [
    { surface: 'Varga', count: 2 },
    { surface: 'Ilse Varga', count: 1 },
  ],
  sameAs: ['Q42'],
}
const three = articles(3, (at) => (at === 0 ? { publishedOn: day('2020-05-06') } : { publishedOn: day('2019-01-02') }))
const archive = archiveOf(three, { actors: [varga, actor('=Otto', [])], actorSlugs: ['ilse-varga', 'otto'] })

describe('the lists of actors', () => {
  it('hold a row for each with country, code and days', () => {
    expect(rowsOf(archive)[0]).toEqual({
      id: 'person:ilse-varga',
      permalink: 'actors/ilse-varga.html',
      name: 'Ilse Varga',
      kind: 'person',
      sort: '',
      country: 'SE',
      code: 'SWEGOV',
      variants: 'Varga; Ilse Varga',
      articles: '3',
      mentions: '3',
      firstOn: '2019-01-02',
      lastOn: '2020-05-06',
      sameAs: 'Q42',
    })
  })

  it('leave out in JSON what is unknown, and give a spreadsheet no formula', () => {
    const [first, second] = JSON.parse(filesOf(archive).get('actors.json') ?? '') as Record<string, unknown>[]
    expect(first).toMatchObject({ code: 'SWEGOV', variants: ['Varga', 'Ilse Varga'] })
    expect(Object.keys(second ?? {})).not.toContain('code')
    expect(rowsOf(archive)[1]?.name).toBe("'=Otto")
  })

  it('are not made without actors or when lists are switched off', () => {
    expect(filesOf(archiveOf([])).size).toBe(0)
    expect(filesOf(archive, { ...settings, outputs: { ...settings.outputs, lists: false } }).size).toBe(0)
  })

  it('stay a table whatever the names hold', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 4 }), (names) => {
        const actors = names.map((name) => ({ ...actor(name, []), variants: [{ surface: name, count: 1 }] }))
        const hostile = archiveOf([], { actors, actorSlugs: names.map((_, at) => `n${at}`) })
        expect(rowsOf(hostile)).toHaveLength(names.length)
        expect(JSON.parse(filesOf(hostile).get('actors.json') ?? '')).toHaveLength(names.length)
      }),
      { numRuns: 50 },
    )
  })
})
