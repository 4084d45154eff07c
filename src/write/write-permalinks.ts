/** Writes `_permalinks.csv`, the lock file of addresses: the one file that is ever written to the sources. */
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import type { Permalink } from '../model/archive.js'
import { byCodePoint } from '../text/order.js'
import { type Disk, realDisk } from './disk.js'

const NAME = '_permalinks.csv'
const COLUMNS = ['address', 'id', 'file', 'row', 'sha256'] as const

/** The file as text: sorted by address, so that a new article is one new line in a comparison. */
function formatPermalinks(ledger: readonly Permalink[]): string {
  const sorted = [...ledger].sort((a, b) => byCodePoint(a.address, b.address) || byCodePoint(a.id, b.id))
  return `${COLUMNS.join()}\n${sorted.map(lineOf).join('')}`
}

/** Nothing that has to stand in quotation marks: nearly every line, and writing it costs nothing. */
const PLAIN = /^[^",\n\r]*$/

function lineOf(line: Permalink): string {
  const cells = COLUMNS.map((name) => line[name])
  if (cells.every((cell) => PLAIN.test(cell))) return `${cells.join()}\n`
  return stringify([cells], { record_delimiter: '\n' })
}

/**
 * Writes the addresses given out and says whether the file changed. It is replaced whole or not at all, and only when its
 * bytes would differ. A link that stands in its place is replaced, not followed.
 */
export function writePermalinks(seedsFolder: string, ledger: readonly Permalink[], disk: Disk = realDisk): boolean {
  return replaceLedger(seedsFolder, formatPermalinks(ledger), disk)
}

/** The same with the text of the file. */
export function replaceLedger(seedsFolder: string, text: string, disk: Disk = realDisk): boolean {
  const target = join(seedsFolder, NAME)
  // The name begins with "_", so that a part left by a kill is never taken for an article.
  const part = join(seedsFolder, `${NAME}.part`)
  if (disk.look(target)?.kind === 'file' && Buffer.from(text).equals(disk.read(target))) return false
  disk.remove(part)
  disk.createDurably(part, [text])
  disk.rename(part, target)
  disk.syncFolder(seedsFolder)
  return true
}

/**
 * The text of the file with new SHA-256 sums in place of old ones, which is all that an edit of bytes changes in it. Undefined
 * where an old one does not end just one line.
 */
export function ledgerWithSums(
  seedsFolder: string,
  sums: readonly (readonly [before: string, now: string])[],
  disk: Disk = realDisk,
): string | undefined {
  let text = Buffer.from(disk.read(join(seedsFolder, NAME))).toString()
  for (const [before, now] of sums) {
    const at = text.indexOf(before)
    if (at < 1 || text.includes(before, at + 1) || text.slice(at - 1, at + before.length + 1) !== `,${before}\n`)
      return undefined
    text = `${text.slice(0, at)}${now}${text.slice(at + now.length)}`
  }
  return text
}

/** How many addresses the new ledger gives out that the old one does not have. */
export function ledgerChanges(old: readonly Permalink[], current: readonly Permalink[]): number {
  const known = new Set(old.map(({ address }) => address))
  return current.filter(({ address }) => !known.has(address)).length
}
