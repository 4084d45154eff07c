/** `score extraction`: the fields of labelled pages or text dumps, for the extraction scorer. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Doors, openDoors } from '../extract/extract-article.js'
import type { Article } from '../model/article.js'
import { readLines, runScorer, writeLines } from './evaluation.js'
import { extractDocument, sourceOf } from './extract-document.js'

/** What to score. */
export interface ExtractionOptions {
  /** Holds `gold.jsonl`, of which only `id` is read, `html/<id>.html.gz` and `text/<id>.txt`. */
  readonly data: string
  readonly mode: 'html' | 'text'
  readonly predictions: string
  readonly evaluation: string
}

function bytesOf({ data, mode }: ExtractionOptions, id: string): Uint8Array | undefined {
  const path = mode === 'html' ? join(data, 'html', `${id}.html.gz`) : join(data, 'text', `${id}.txt`)
  if (!existsSync(path)) return undefined
  return mode === 'html' ? gunzipSync(readFileSync(path)) : readFileSync(path)
}

/** The form the scorer reads. */
function predictionOf(id: string, article: Article | undefined) {
  return {
    id,
    title: article && !article.headlineIsMakeshift ? article.headline : null,
    date: article?.publishedOn ?? null,
    authors: article?.authors ?? [],
    outlet: article?.outlet ?? null,
    body: article?.text ?? '',
  }
}

function predict(options: ExtractionOptions, doors: Doors, id: string) {
  const bytes = bytesOf(options, id)
  if (!bytes) return undefined
  const html = options.mode === 'html'
  const source = sourceOf(`${id}.${html ? 'html' : 'txt'}`, bytes, html ? 'html' : 'raw-text')
  return predictionOf(id, source && extractDocument(source, doors))
}

/** Writes the predictions and runs the scorer. Gives back its exit code. */
export async function scoreExtraction(options: ExtractionOptions): Promise<number> {
  const doors = await openDoors([options.mode === 'html' ? 'html' : 'raw-text'])
  const ids = readLines<{ id: string }>(join(options.data, 'gold.jsonl'))
  const started = process.cpuUsage()
  const predictions = ids.map(({ id }) => predict(options, doors, id)).filter((prediction) => prediction !== undefined)
  const { user, system } = process.cpuUsage(started)
  console.log(`${predictions.length} documents, ${Math.round((user + system) / 1000)} ms of CPU`)
  writeLines(options.predictions, predictions)
  return runScorer(options.evaluation, 'extraction/score.mjs', [
    options.predictions,
    options.data,
    '--mode',
    options.mode,
  ])
}
