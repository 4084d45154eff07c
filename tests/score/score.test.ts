import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { scoreExtraction } from '../../src/score/score-extraction.js'
import { scoreIndex, scoreNames } from '../../src/score/score-names.js'
import { scoreSeeds } from '../../src/score/score-seeds.js'

const CAPTURE = `Port minister visits Elsmere

By
Harbour Desk
-

PORT ELSMERE, March 3, 2024 - Russian Defense Minister Sergei Shoigu visited Port Elsmere on Sunday, officials said in a statement.

Shoigu met the board of the harbour and spoke with engineers about the lighthouse, which will stay in service for ten years.

Leave a reply
`

describe('the scoring command', () => {
  let folder: string
  const at = (...parts: string[]): string => join(folder, ...parts)
  const lines = (path: string) =>
    readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'backfile-score-'))
    vi.spyOn(console, 'log').mockImplementation(() => {})
  })
  afterEach(() => {
    vi.restoreAllMocks()
    rmSync(folder, { recursive: true, force: true })
  })

  it('writes fields and mentions of captures, with offsets into the file', async () => {
    mkdirSync(at('captures'))
    writeFileSync(at('captures', '007_abc.txt'), CAPTURE)
    expect(await scoreSeeds({ data: at('captures'), predictions: at('out'), evaluation: at('none') })).toBe(0)
    const [fields] = lines(at('out', 'fields.jsonl'))
    expect(fields).toMatchObject({ file: '007_abc.txt', title: 'Port minister visits Elsmere', date: '2024-03-03' })
    const [{ id, mentions }] = lines(at('out', 'mentions.jsonl'))
    expect(id).toBe('007')
    const named = mentions.map(({ start, end }: { start: number; end: number }) => CAPTURE.slice(start, end))
    expect(named).toContain('Sergei Shoigu')
    expect(named).toContain('Shoigu')
  })

  it('shifts offsets by a byte-order mark, which the file holds and the text does not', async () => {
    mkdirSync(at('captures'))
    writeFileSync(at('captures', '007_abc.txt'), `\ufeff${CAPTURE}`)
    await scoreSeeds({ data: at('captures'), predictions: at('out'), evaluation: at('none') })
    const [{ mentions }] = lines(at('out', 'mentions.jsonl'))
    const named = mentions.map(({ start, end }: { start: number; end: number }) => `\ufeff${CAPTURE}`.slice(start, end))
    expect(named).toContain('Sergei Shoigu')
  })

  it('extracts pages and dumps by the ids of a gold file', async () => {
    mkdirSync(at('html'))
    mkdirSync(at('text'))
    writeFileSync(at('gold.jsonl'), '{"id":"a"}\n{"id":"missing"}\n')
    writeFileSync(at('text', 'a.txt'), CAPTURE)
    const paragraphs = CAPTURE.split('\n\n').slice(2, 4)
    const page = `<html><head><title>Port minister visits Elsmere</title></head><body><article><h1>Port minister visits Elsmere</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`
    writeFileSync(at('html', 'a.html.gz'), gzipSync(page))
    for (const mode of ['text', 'html'] as const) {
      const predictions = at(`${mode}.jsonl`)
      expect(await scoreExtraction({ data: folder, mode, predictions, evaluation: at('none') })).toBe(0)
      const found = lines(predictions)
      expect(found).toHaveLength(1)
      expect(found[0]).toMatchObject({ id: 'a', title: 'Port minister visits Elsmere' })
      expect(found[0].body).toContain('Shoigu met the board')
    }
  })

  it('finds names in bodies as they stand, and one actor across them', () => {
    const texts = ['President Vladimir Putin met Sergei Shoigu. Putin left.', 'Vladimir Putin spoke at length.']
    writeFileSync(at('texts.jsonl'), texts.map((text, id) => `${JSON.stringify({ id: String(id), text })}\n`).join(''))
    const options = { texts: at('texts.jsonl'), evaluation: at('none') }
    scoreNames({ ...options, predictions: at('names.jsonl') })
    const [{ spans }] = lines(at('names.jsonl'))
    const persons = spans.filter(({ type }: { type: string }) => type === 'PER')
    expect(persons.map(({ start, end }: { start: number; end: number }) => texts[0]?.slice(start, end))).toEqual([
      'Vladimir Putin',
      'Sergei Shoigu',
      'Putin',
    ])
    scoreIndex({ ...options, predictions: at('index.jsonl') })
    const actors = lines(at('index.jsonl')).map(
      ({ mentions }) => new Set(mentions.map(({ actor }: { actor: string }) => actor)),
    )
    expect(actors[1]?.size).toBe(1)
    for (const actor of actors[1] ?? []) expect(actors[0]?.has(actor)).toBe(true)
  })
})
