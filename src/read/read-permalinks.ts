/** `_permalinks.csv`: the addresses given out by earlier builds. */
import type { Permalink } from '../model/archive.js'
import type { Report } from '../model/message.js'
import type { TableRow } from './plain-table.js'
import { readOwnFile } from './read-own-file.js'
import { parseTable } from './read-table.js'
import { UnusableFile } from './unusable-file.js'

const NAME = '_permalinks.csv'
const COLUMNS = ['address', 'id', 'file', 'row', 'sha256'] as const

/**
 * Reads the lock file of addresses; none when there is no file. Throws `UnusableFile` on any fault in it, an address
 * given twice among them: a build that guesses would change addresses for good.
 */
export async function readPermalinks(seedsFolder: string, _report: Report): Promise<readonly Permalink[]> {
  const text = readOwnFile(seedsFolder, NAME, 'permalinks-invalid')
  if (text === undefined) return []
  const table = await parseTable(text)
  if ('problem' in table) throw broken(table.line, 'a table of comma-separated values', table.problem)
  const [header, ...rows] = table.rows
  if (header === undefined) return []
  if (header.cells.join() !== COLUMNS.join()) {
    throw broken(header.line, `the first line ${COLUMNS.join()}`, header.cells.join().slice(0, 200))
  }
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const permalink = permalinkOf(row)
    for (const claim of [`address ${permalink.address}`, `id ${permalink.id}`]) {
      const before = seen.get(claim)
      if (before !== undefined)
        throw broken(row.line, 'each address and each id once', `${claim}, as in line ${before}`)
      seen.set(claim, row.line)
    }
    return permalink
  })
}

function permalinkOf({ cells, line }: TableRow): Permalink {
  const [address = '', id = '', file = '', row = '', sha256 = ''] = cells
  if (cells.length !== COLUMNS.length) throw broken(line, `${COLUMNS.length} cells`, `${cells.length} cells`)
  if (!isAddress(address)) throw broken(line, 'an address such as articles/2016/02/slug.html', `"${address}"`)
  if (id.trim() === '') throw broken(line, 'the id of the article', 'an empty cell')
  if (file.trim() === '') throw broken(line, 'the path of the source', 'an empty cell')
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw broken(line, 'a SHA-256 of 64 hex digits', `"${sha256.slice(0, 80)}"`)
  return { address, id, file: file.normalize('NFC'), row, sha256 }
}

/** Below the site, ending in `.html`, every segment a name: nothing that could leave the folder. */
function isAddress(address: string): boolean {
  const segments = address.split('/')
  return (
    address.endsWith('.html') && !address.includes('\\') && segments.every((part) => part !== '' && !/^\.+$/.test(part))
  )
}

const broken = (line: number, expected: string, found: string): UnusableFile =>
  new UnusableFile({
    code: 'permalinks-invalid',
    file: NAME,
    line,
    expected,
    found,
    remedy: 'take the file back from your version control or a backup; without it addresses would change',
  })
