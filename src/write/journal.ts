/** The redo journal: everything that is still to be done once all new files are staged; complete, or it does not count. */
import { createHash } from 'node:crypto'
import { sha256Of } from '../text/digest.js'
import type { Disk } from './disk.js'
import { outputPathFault } from './output-path.js'

/** A staged file and where it goes. */
export interface Move {
  /** Name in the stage: a number. */
  readonly staged: number
  /** Hex SHA-256 of its bytes. */
  readonly sha256: string
  readonly outputPath: string
}

/** What turns the old site into the new one. Removals come before all moves, the manifest after them. */
export interface Journal {
  readonly removals: readonly string[]
  readonly moves: readonly Move[]
  /** Hex SHA-256 of the staged manifest. */
  readonly manifest: string
}

const HEADER = 'backfile journal 1\n'
const LINE = /^(?:remove (?<removal>.+)|move (?<staged>[0-9]{1,15}) (?<sha256>[0-9a-f]{64}) (?<target>.+))$/
const CLOSE = /(?:^|\n)manifest ([0-9a-f]{64})\nend ([0-9a-f]{64})\n$/

/** The journal in pieces of a few lines, the last of them a fingerprint of the rest. */
export function* formatJournal({ removals, moves, manifest }: Journal): Generator<string> {
  const hash = createHash('sha256')
  const hashed = (part: string): string => {
    hash.update(part)
    return part
  }
  yield hashed(HEADER)
  for (const path of removals) yield hashed(`remove ${path}\n`)
  for (const { staged, sha256, outputPath } of moves) yield hashed(`move ${staged} ${sha256} ${outputPath}\n`)
  yield hashed(`manifest ${manifest}\n`)
  yield `end ${hash.digest('hex')}\n`
}

function parseLines(lines: readonly string[], path: string): Pick<Journal, 'removals' | 'moves'> {
  const removals: string[] = []
  const moves: Move[] = []
  for (const line of lines) {
    const { removal, staged, sha256 = '', target } = LINE.exec(line)?.groups ?? {}
    const outputPath = removal ?? target
    // Its fingerprint is right, so this is no torn write: somebody else made it, and it may point anywhere.
    if (outputPath === undefined || outputPathFault(outputPath) !== undefined) {
      throw new Error(`"${path}" was not written by this program. Delete the output folder and build again.`)
    }
    if (removal !== undefined) removals.push(removal)
    else moves.push({ staged: Number(staged), sha256, outputPath })
  }
  return { removals, moves }
}

/** Reads a journal; undefined when it is incomplete, as a kill in the middle of writing leaves it. */
export function readJournal(disk: Disk, path: string): Journal | undefined {
  const text = Buffer.from(disk.read(path)).toString('utf8')
  const [close, manifest = '', checksum = ''] = CLOSE.exec(text.slice(-200)) ?? []
  const end = text.length - `end ${checksum}\n`.length
  if (close === undefined || sha256Of(text.slice(0, end)) !== checksum) return undefined
  const lines = text.slice(0, end).split('\n').slice(0, -2)
  if (`${lines.shift()}\n` !== HEADER) throw new Error(`"${path}" was written by another version of this program.`)
  return { ...parseLines(lines, path), manifest }
}
