/**
 * Floors of quality: what the program reached on labelled data, less a little, so that no change takes it away unseen.
 * A floor in `floors.json` rises with what is measured and falls only with a reason in the change that lowers it.
 * Where the data do not lie beside the checkout, the fixtures alone are scored: some floor always holds.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import floors from './floors.json' with { type: 'json' }
import { CAPTURES, EVALUATION, hasLabelledData, readRecords, runNode, runScore } from './labelled-data.js'

const FIXTURES = new URL('../fixtures/extract/', import.meta.url)
const MODES = ['text', 'html'] as const
type Mode = (typeof MODES)[number]

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-quality-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const writeRecords = (path: string, records: readonly unknown[]): void =>
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''))

/** Predicts without a scorer: the figures are read from the scorers' own JSON below. */
async function predictBodies(data: string, mode: Mode): Promise<string> {
  const predictions = join(folder, `${mode}.jsonl`)
  await runScore(['extraction', '--data', data, '--mode', mode, '--predictions', predictions, '--eval', folder])
  return predictions
}

/** F1 of the runs of four words of two texts, as the scorer counts them. */
function bodyF1(found: string, gold: string): number {
  const runs = (text: string): string[] => {
    const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
    return Array.from({ length: Math.max(1, words.length - 3) }, (_, at) => words.slice(at, at + 4).join(' '))
  }
  const left = runs(gold)
  const all = left.length
  const tried = runs(found)
  let both = 0
  for (const run of tried) {
    const at = left.indexOf(run)
    if (at < 0) continue
    left.splice(at, 1)
    both++
  }
  return (2 * both) / (all + tried.length)
}

describe('the fixtures', () => {
  interface Fixture {
    readonly id: string
    readonly mode: Mode
    readonly source: Buffer
    readonly body: string
  }

  /** Text and page fixtures that are published; Markdown is taken at its word and says nothing of the model. */
  function readFixtures(): Fixture[] {
    return readdirSync(FIXTURES)
      .sort()
      .flatMap((id) => {
        const file = readdirSync(new URL(`${id}/`, FIXTURES)).find((name) => /^source\.(?:txt|html)$/.test(name))
        if (file === undefined) return []
        const accepted: { body?: string[] } = JSON.parse(readFileSync(new URL(`${id}/article.json`, FIXTURES), 'utf8'))
        const body = (accepted.body ?? []).map((block) => block.slice(block.indexOf(': ') + 2)).join('\n\n')
        const source = readFileSync(new URL(`${id}/${file}`, FIXTURES))
        return [{ id, mode: file.endsWith('.html') ? 'html' : 'text', source, body }]
      })
  }

  it('keep their bodies through the scoring command', async () => {
    const fixtures = readFixtures()
    expect(fixtures.length).toBeGreaterThan(15)
    const data = join(folder, 'fixtures')
    for (const mode of MODES) mkdirSync(join(data, mode), { recursive: true })
    for (const { id, mode, source } of fixtures) {
      if (mode === 'html') writeFileSync(join(data, 'html', `${id}.html.gz`), gzipSync(source))
      else writeFileSync(join(data, 'text', `${id}.txt`), source)
    }
    writeRecords(join(data, 'gold.jsonl'), fixtures)
    const bodies = new Map<string, string>()
    for (const mode of MODES)
      for (const { id, body } of readRecords<{ id: string; body: string }>(await predictBodies(data, mode)))
        bodies.set(id, body)
    const scores = fixtures.map(({ id, body }) => bodyF1(bodies.get(id) ?? '', body))
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
    expect(mean).toBeGreaterThanOrEqual(floors.fixtures)
  })
})

describe.runIf(hasLabelledData)('the labelled data', () => {
  /** A view of the extraction set with those pages only whose bodies people marked. */
  function markedPages(): string {
    const whole = join(EVALUATION, 'extraction', 'dev')
    const data = join(folder, 'marked')
    mkdirSync(data, { recursive: true })
    const gold = readRecords<{ corpus: string; body: string | null; bodyScored?: boolean }>(join(whole, 'gold.jsonl'))
    const marked = gold.filter(({ corpus, body, bodyScored }) => corpus !== 'fun' && body && bodyScored !== false)
    writeRecords(join(data, 'gold.jsonl'), marked)
    for (const mode of MODES) symlinkSync(join(whole, mode), join(data, mode))
    return data
  }

  it('keep the bodies of text dumps and of saved pages', async () => {
    const data = markedPages()
    const scored = await Promise.all(
      MODES.map(async (mode) => {
        const predictions = await predictBodies(data, mode)
        const scorer = join(EVALUATION, 'extraction', 'score.mjs')
        const printed = await runNode(scorer, [predictions, data, '--mode', mode, '--json', '--boot', '1'])
        const { f1, n } = JSON.parse(printed).body.hand
        expect(n).toBeGreaterThan(300)
        return [mode, f1] as const
      }),
    )
    for (const [mode, f1] of scored) expect(f1, mode).toBeGreaterThanOrEqual(floors.extraction[mode])
  })

  it('keep every field of the captures, and their actors apart', async () => {
    const predictions = join(folder, 'captures')
    const printed = await runScore(['seeds', '--data', CAPTURES, '--predictions', predictions, '--eval', EVALUATION])
    const [, fields] = /^(\d+) of 45$/m.exec(printed) ?? []
    const [, bcubed] = /^B-cubed .*F1 ([\d.]+)$/m.exec(printed) ?? []
    expect(Number(fields), printed).toBeGreaterThanOrEqual(floors.seeds.fields)
    expect(Number(bcubed) / 100).toBeGreaterThanOrEqual(floors.seeds.bcubed)
  })

  it('join labelled names to actors', async () => {
    const gold = join(EVALUATION, 'actors', 'dev', 'index-gum-dev.jsonl')
    const predictions = join(folder, 'index.jsonl')
    const scorer = join(EVALUATION, 'actors', 'score.mjs')
    await runScore(['index', '--names', 'gold', '--texts', gold, '--predictions', predictions, '--eval', folder])
    const printed = await runNode(scorer, ['index', gold, predictions, '--json'])
    expect(JSON.parse(printed).bcubed.f1).toBeGreaterThanOrEqual(floors.joinedNames)
  })

  it.each(Object.entries(floors.names))('keep the names of %s', async (set, floor) => {
    const gold = join(EVALUATION, 'actors', 'dev', `${set}.jsonl`)
    const texts = join(folder, `${set}.texts.jsonl`)
    const predictions = join(folder, `${set}.jsonl`)
    const scorer = join(EVALUATION, 'actors', 'score.mjs')
    writeFileSync(texts, await runNode(scorer, ['texts', gold]))
    await runScore(['names', '--texts', texts, '--predictions', predictions, '--eval', folder])
    const printed = await runNode(scorer, ['ner', gold, predictions, '--types', 'PER,ORG,LOC', '--json'])
    expect(JSON.parse(printed).exact.f1).toBeGreaterThanOrEqual(floor)
  })
})
