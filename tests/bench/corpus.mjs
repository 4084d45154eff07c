/**
 * `node tests/bench/corpus.mjs OUT N [--raw] [--seed S]`: makes an archive of N invented articles to measure with: Markdown
 * with front matter in folders by year and month, or with `--raw` the texts of scraped pages in folders by outlet. The same
 * N and seed give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { markdownArticle } from './corpus/markdown-article.mjs'
import { openNewsroom } from './corpus/newsroom.mjs'
import { rawCapture } from './corpus/raw-capture.mjs'

/** The seed where none is given. */
const SEED = 1702

/**
 * Opens an archive of `count` articles: `file(number)` makes one, with its `path` below the archive and its `text`. Numbers
 * from `count` on are articles that may be added to it.
 */
export function openCorpus(count, { raw = false, seed = SEED } = {}) {
  const newsroom = openNewsroom(count, seed)
  const archive = { newsroom, seed, count }
  return { file: (number) => (raw ? rawCapture(archive, number) : markdownArticle(newsroom, seed, number)) }
}

/** Writes an archive below a folder. Gives back its size in bytes. */
export function writeCorpus(folder, count, options) {
  const corpus = openCorpus(count, options)
  const made = new Set()
  let bytes = 0
  for (let number = 0; number < count; number++) {
    const { path, text } = corpus.file(number)
    const parent = dirname(join(folder, path))
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    const written = Buffer.from(text)
    writeFileSync(join(folder, path), written)
    bytes += written.length
  }
  return bytes
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { raw: { type: 'boolean', default: false }, seed: { type: 'string', default: String(SEED) } },
  })
  const [folder, count] = [positionals[0], Number(positionals[1])]
  const seed = Number(values.seed)
  if (!folder || !Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed)) {
    console.error('Usage: node tests/bench/corpus.mjs OUT N [--raw] [--seed S]')
    process.exitCode = 2
    return
  }
  const bytes = writeCorpus(folder, count, { raw: values.raw, seed })
  console.log(`${count} articles, ${(bytes / 1e6).toFixed(1)} MB, seed ${seed}: ${folder}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
