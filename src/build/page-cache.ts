/**
 * What the last build made of each part of the site, so that a part whose basis is the same is not made again. A cache may
 * always be worth nothing: a torn or foreign file reads as "not there", never as a fault.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../text/digest.js'
import type { Disk } from '../write/disk.js'
import type { NamedPlace } from '../write/links.js'
import type { Manifest } from '../write/manifest.js'
import type { StagedFile } from '../write/stager.js'

/** A file of a part, as it was left on disk. */
export interface LeftFile extends StagedFile {
  /** The places that links may name, as the link checker notes them. */
  readonly places: string
}

/** A part as it was left. */
export interface LeftPart {
  readonly name: string
  readonly basis: string
  readonly files: readonly LeftFile[]
}

/** What the last build left. */
export interface PageCache {
  /** The files of a part, when it was made on this basis and all of them stand as they were left. */
  readonly find: (name: string, basis: string) => LeftPart | undefined
  /** The same of a part that is known to rest on what it did, in a site that is known to stand as it was left. */
  readonly standing: (name: string) => LeftPart | undefined
  /** Output path of every file that was left, whatever part it is of. */
  readonly files: () => Iterable<string>
  /** Places that pages linked to. */
  readonly named: readonly NamedPlace[]
}

/** The site that stands, and when its files were last changed. */
export interface StandingSite {
  readonly disk: Disk
  readonly root: string
  readonly standing: Manifest
}

/** Path, SHA-256, size, time of change, places. */
type WrittenFile = readonly [string, string, number, number, string]

const FILE = 'pages'
const EMPTY: PageCache = { find: () => undefined, standing: () => undefined, files: () => [], named: [] }

function linesOf(cacheFolder: string, ground: string): readonly string[] {
  try {
    const [head, ...lines] = readFileSync(join(cacheFolder, FILE), 'utf8').split('\n')
    return head === ground && lines.pop() === `end ${digestOf(lines.join('\n'))}` ? lines : []
  } catch {
    return []
  }
}

/** Does a file stand as it was left? By the manifest, and by size and time on the disk: an edit by hand is overwritten. */
function stands({ disk, root, standing }: StandingSite, [path, sha256, size, changedAt]: WrittenFile): boolean {
  const entry = standing.get(path)
  if (entry?.sha256 !== sha256 || entry.size !== size) return false
  const sight = disk.look(join(root, path))
  return sight?.kind === 'file' && sight.size === size && sight.changedAt === changedAt
}

/**
 * Opens what the last build left.
 * @param ground digest of all that every page rests on; parts made on another ground are not found
 */
export function openPageCache(cacheFolder: string, ground: string, site: StandingSite): PageCache {
  const [named, ...lines] = linesOf(cacheFolder, ground)
  if (named === undefined) return EMPTY
  const left = new Map<string, readonly [basis: string, files: string]>()
  for (const line of lines) {
    const [name = '', basis = '', files = ''] = line.split('\t')
    left.set(name, [basis, files])
  }
  const filesIn = (text: string) => JSON.parse(text) as readonly WrittenFile[]
  const partOf = (name: string, basis: string, files: readonly WrittenFile[]): LeftPart => ({
    name,
    basis,
    files: files.map(([outputPath, sha256, size, changedAt, places]) => ({
      outputPath,
      sha256,
      size,
      changedAt,
      places,
    })),
  })
  return {
    find(name, basis) {
      const [before, text = ''] = left.get(name) ?? []
      if (before !== basis) return undefined
      const files = filesIn(text)
      return files.every((file) => stands(site, file)) ? partOf(name, basis, files) : undefined
    },
    standing(name) {
      const [basis, text] = left.get(name) ?? []
      return basis === undefined || text === undefined ? undefined : partOf(name, basis, filesIn(text))
    },
    *files() {
      for (const [, text] of left.values()) for (const [path] of filesIn(text)) yield path
    },
    named: JSON.parse(named) as readonly NamedPlace[],
  }
}

/** Leaves the parts of a finished build to the next one. */
export function leavePages(
  cacheFolder: string,
  ground: string,
  { parts, named }: { readonly parts: readonly LeftPart[]; readonly named: readonly NamedPlace[] },
  changedAt: ReadonlyMap<string, number>,
): void {
  const lines = parts.map(({ name, basis, files }) => {
    const written = files.map(
      ({ outputPath, sha256, size, places }): WrittenFile => [
        outputPath,
        sha256,
        size,
        changedAt.get(outputPath) ?? 0,
        places,
      ],
    )
    return `${name}\t${basis}\t${JSON.stringify(written)}`
  })
  lines.unshift(JSON.stringify(named))
  const fresh = join(cacheFolder, `${FILE}.new`)
  writeFileSync(fresh, [ground, ...lines, `end ${digestOf(lines.join('\n'))}`].join('\n'))
  renameSync(fresh, join(cacheFolder, FILE))
}
