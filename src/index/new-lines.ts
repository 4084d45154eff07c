/** The lines of `_permalinks.csv` for articles that were never there, without recognising all others again. */
import type { Permalink } from '../model/archive.js'
import { newcomerOf } from './index-archive.js'
import type { Publishable } from './link-articles.js'
import { addressNewcomers } from './permalinks.js'

/**
 * A new line for each article, in their order; undefined where the index has to say which line is whose: an article states an id, is a
 * sample, or may be one that has a line.
 * @param ledger all lines, each address once
 */
export function newLines(cards: readonly Publishable[], ledger: readonly Permalink[]): Permalink[] | undefined {
  const paths = new Set(cards.map(({ sourcePath }) => sourcePath))
  const sums = new Set(cards.map(({ sha256 }) => sha256))
  if (cards.some(({ givenId, sample }) => givenId !== undefined || sample)) return undefined
  if (ledger.some(({ file, sha256 }) => paths.has(file) || sums.has(sha256))) return undefined
  const lines = new Map(addressNewcomers(cards.map(newcomerOf), ledger).map((line) => [line.file, line]))
  return cards.flatMap(({ sourcePath }) => lines.get(sourcePath) ?? [])
}
