/** The list of the files of a finished site: what may be replaced and removed, and what `verify` holds the folder to. */
import type { Disk } from './disk.js'
import { outputPathFault } from './output-path.js'

/** One file of the site. */
export interface ManifestEntry {
  /** Hex SHA-256 of the bytes. */
  readonly sha256: string
  /** Bytes. */
  readonly size: number
}

/** By output path, sorted by code point. */
export type Manifest = ReadonlyMap<string, ManifestEntry>

const LINE = /^([0-9a-f]{64}) ([0-9]{1,15}) (.+)$/

/** One line of the manifest. The path comes last, for it may hold spaces. */
export const manifestLine = (path: string, { sha256, size }: ManifestEntry): string => `${sha256} ${size} ${path}\n`

/** Reads a manifest; undefined when there is none. Throws on one that is damaged: removing by a wrong list would be worse. */
export function readManifest(disk: Disk, path: string): Manifest | undefined {
  if (disk.look(path)?.kind !== 'file') return undefined
  const entries = new Map<string, ManifestEntry>()
  const lines = Buffer.from(disk.read(path)).toString('utf8').split('\n')
  for (const [index, line] of lines.entries()) {
    if (line === '' && index === lines.length - 1) break
    const [, sha256, size, outputPath] = LINE.exec(line) ?? []
    if (sha256 === undefined || outputPath === undefined || outputPathFault(outputPath) !== undefined) {
      throw new Error(`Line ${index + 1} of "${path}" is damaged. Delete the output folder and build again.`)
    }
    entries.set(outputPath, { sha256, size: Number(size) })
  }
  return entries
}
