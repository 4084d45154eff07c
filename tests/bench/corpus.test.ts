/** The archives that are measured with: the same for everyone, and what they say they are. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { openCorpus, writeCorpus } from './corpus.mjs'

const scratch = mkdtempSync(join(tmpdir(), 'backfile-corpus-'))
afterAll(() => rmSync(scratch, { recursive: true }))

/** An archive written to disk: its files by path. */
function write(name: string, count: number, options: { raw?: boolean; seed?: number } = {}): Map<string, string> {
  const folder = join(scratch, name)
  writeCorpus(folder, count, options)
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.\w+$/.test(path))
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

const COUNT = 60

describe('an archive of Markdown', () => {
  const files = write('markdown', COUNT)

  it('has as many articles as were asked for, in folders by year and month', () => {
    expect(files.size).toBe(COUNT)
    for (const path of files.keys()) expect(path).toMatch(/^\d{4}\/\d{2}\/[a-z0-9-]+\.md$/)
  })

  it('is the same for the same number and seed, and another one for another seed', () => {
    expect(write('again', COUNT)).toEqual(files)
    expect(write('other', COUNT, { seed: 2 })).not.toEqual(files)
  })

  it('has front matter that parses, with all fields, and actors that the body names', () => {
    for (const [path, text] of files) {
      const [, head = '', ...body] = text.split('---\n')
      const fields = parse(head) as Record<string, string & string[]>
      expect(Object.keys(fields)).toEqual(['title', 'date', 'source', 'author', 'tags', 'actors'])
      expect(path.slice(0, 7).replace('/', '-')).toBe(fields.date?.slice(0, 7))
      for (const actor of fields.actors ?? []) expect(body.join().replaceAll('**', '')).toContain(actor)
    }
  })

  it('has bodies of the length of news', () => {
    for (const text of files.values()) {
      const words = text.split('---\n').slice(2).join().split(/\s+/).length
      expect(words).toBeGreaterThan(240)
      expect(words).toBeLessThan(680)
    }
  })

  it('makes an article by its number alone, those that may be added too', () => {
    const corpus = openCorpus(COUNT)
    const last = corpus.file(COUNT - 1)
    expect(files.get(last.path)).toBe(last.text)
    expect(corpus.file(COUNT + 3)).toEqual(openCorpus(COUNT).file(COUNT + 3))
    expect(files.has(corpus.file(COUNT + 3).path)).toBe(false)
  })
})

describe('an archive of raw captures', () => {
  const files = write('raw', COUNT, { raw: true })
  const outletOf = (path: string): string => path.split('/')[0] as string

  it('has as many files as were asked for, several of an outlet', () => {
    expect(files.size).toBe(COUNT)
    expect(new Set([...files.keys()].map(outletOf)).size).toBeLessThan(COUNT / 1.5)
  })

  it('is the same for the same number and seed', () => {
    expect(write('raw-again', COUNT, { raw: true })).toEqual(files)
  })

  it('has what a page has round an article, the same in all files of an outlet', () => {
    const foots = new Map<string, string>()
    for (const [path, text] of files) {
      expect(text).not.toMatch(/^---/)
      const foot = (text.split('\n\n').at(-1) as string).replace(/-\d{4} /, ' ')
      expect(foots.get(outletOf(path)) ?? foot).toBe(foot)
      foots.set(outletOf(path), foot)
    }
  })
})
