/**
 * What the last build made of each part of the site, so that a part whose basis is the same is not made again. A cache may
 * always be worth nothing: a torn or foreign file reads as "not there", never as a fault.
 */
import { createHash } from 'node:crypto'
import { readFileSync, renameSync } from 'node:fs'
import { join, sep } from 'node:path'
import { digestOf, shortened } from '../text/digest.js'
import { type Disk, writePieces } from '../write/disk.js'
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
  /** The line of the cache that says so, of a part that was left before. */
  readonly line?: string
}

/** What the last build left. */
export interface PageCache {
  /** The files of a part, when it was made on this basis and all of them stand as they were left. */
  readonly find: (name: string, basis: string) => LeftPart | undefined
  /** The same of a part that is known to rest on what it did, in a site that is known to stand as it was left. */
  readonly standing: (name: string) => LeftPart | undefined
  /** Output path of every file that was left, but those of some parts. */
  readonly files: (except: ReadonlySet<string>) => Iterable<string>
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

const endLine = (digest: string): string => `end ${digest}`

function linesOf(cacheFolder: string, ground: string): readonly string[] {
  try {
    const text = readFileSync(join(cacheFolder, FILE), 'utf8')
    const [begin, end] = [ground.length + 1, text.lastIndexOf('\n')]
    const body = text.slice(begin, end)
    return text.startsWith(`${ground}\n`) && text.endsWith(`\n${endLine(digestOf(body))}`) ? body.split('\n') : []
  } catch {
    return []
  }
}

/** Does a file stand as it was left? By the manifest, and by size and time on the disk: an edit by hand is overwritten. */
function stands({ disk, root, standing }: StandingSite, [path, sha256, size, changedAt]: WrittenFile): boolean {
  const entry = standing.get(path)
  if (entry?.sha256 !== sha256 || entry.size !== size) return false
  const sight = disk.look(`${root}${sep}${path}`)
  return sight?.kind === 'file' && sight.size === size && sight.changedAt === changedAt
}

/**
 * Opens what the last build left.
 * @param ground digest of all that every page rests on; parts made on another ground are not found
 */
export function openPageCache(cacheFolder: string, ground: string, site: StandingSite): PageCache {
  const [named, ...lines] = linesOf(cacheFolder, ground)
  if (named === undefined) return EMPTY
  const left = new Map(lines.map((line) => [line.slice(0, line.indexOf('\t')), line]))
  const filesIn = (line: string) => JSON.parse(line.slice(line.lastIndexOf('\t') + 1)) as readonly WrittenFile[]
  const basisIn = (name: string, line: string): string => line.slice(name.length + 1, line.lastIndexOf('\t'))
  const partOf = (name: string, line: string, files: readonly WrittenFile[]): LeftPart => ({
    name,
    basis: basisIn(name, line),
    files: files.map(([outputPath, sha256, size, changedAt, places]) => ({
      outputPath,
      sha256,
      size,
      changedAt,
      places,
    })),
    line,
  })
  return {
    find(name, basis) {
      const line = left.get(name)
      if (line === undefined || basisIn(name, line) !== basis) return undefined
      const files = filesIn(line)
      return files.every((file) => stands(site, file)) ? partOf(name, line, files) : undefined
    },
    standing(name) {
      const line = left.get(name)
      return line === undefined ? undefined : partOf(name, line, filesIn(line))
    },
    *files(except) {
      for (const [name, line] of left) if (!except.has(name)) for (const [path] of filesIn(line)) yield path
    },
    named: JSON.parse(named) as readonly NamedPlace[],
  }
}

function lineOf({ name, basis, files, line }: LeftPart, changedAt: ReadonlyMap<string, number>): string {
  if (line !== undefined) return line
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
}

/** Characters. */
const HASHED_AT_ONCE = 65_536

/** Leaves the parts of a finished build to the next one: line by line, for together they are a text of many megabytes. */
export function leavePages(
  cacheFolder: string,
  ground: string,
  { parts, named }: { readonly parts: Iterable<LeftPart>; readonly named: readonly NamedPlace[] },
  changedAt: ReadonlyMap<string, number>,
): void {
  const hash = createHash('sha256')
  let gathered = ''
  const flush = (): void => {
    hash.update(gathered)
    gathered = ''
  }
  // Each step of the hash costs as much as some hundred letters.
  const hashed = (piece: string): string => {
    gathered += piece
    if (gathered.length > HASHED_AT_ONCE) flush()
    return piece
  }
  function* pieces(): Generator<string> {
    yield `${ground}\n`
    yield hashed(JSON.stringify(named))
    for (const part of parts) yield hashed(`\n${lineOf(part, changedAt)}`)
    flush()
    yield `\n${endLine(shortened(hash.digest('base64')))}`
  }
  const fresh = join(cacheFolder, `${FILE}.new`)
  writePieces(fresh, pieces())
  renameSync(fresh, join(cacheFolder, FILE))
}
