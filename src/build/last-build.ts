/**
 * What the last build began with, left and said. When the same files are there with the same stamps, inputs and outputs,
 * there is nothing to do but to say it again; when few inputs have changed, the next build may start from the archive it left.
 */
import { join, sep } from 'node:path'
import { digestOf } from '../text/digest.js'
import { controlPaths } from '../write/control-folder.js'
import { realDisk } from '../write/disk.js'
import type { Manifest } from '../write/manifest.js'
import type { BuildOptions } from './build-options.js'
import type { BuildResult } from './build-result.js'
import { dropValue, leaveValue, leftValue, orNothing } from './left-file.js'
import { type ChangedPaths, changedPaths, type Stamps, stampAll } from './stamps.js'

const FILE = 'last-build'

/** What a build found before it read anything. */
export interface Beginning {
  readonly stamps: Stamps
  /** Of `_permalinks.csv`, which the build itself writes. */
  readonly ledger: Stamps
  readonly begunMs: number
}

/** A build that did something. */
export interface RenewedSite {
  readonly result: BuildResult
  /** The files of the site, sorted. */
  readonly manifest: Manifest
  /** When each was last changed, in milliseconds since 1970. */
  readonly changedAt: ReadonlyMap<string, number>
  /** Check sum of the archive that is left to the next build. */
  readonly archive: number | undefined
}

/** The last build, as far as this one can start from it, with the inputs that have changed since: none went, and the site stands. */
export interface LastBuild extends ChangedPaths {
  readonly result: BuildResult
  /** As in `RenewedSite`. */
  readonly archive: number | undefined
}

/** Paths as one text, each ended by a character that is in none. */
const END = '\0'

interface Left {
  /** Digest of all that the command was asked to do. */
  readonly asked: string
  readonly inputs: string
  readonly stamps: Float64Array
  /** Stamp of the ledger, which was written last. */
  readonly ledger: Float64Array
  /** The manifest of the site, which says what its files are. */
  readonly manifest: Float64Array
  readonly outputs: string
  /** Size and time of change of each. */
  readonly sights: Float64Array
  readonly result: BuildResult
  readonly archive: number | undefined
}

const fileOf = ({ folder }: BuildOptions): string => join(folder.cache, FILE)
const ledgerIn = ({ folder }: BuildOptions): string => join(folder.seeds, '_permalinks.csv')
const stampOf = (path: string): Stamps => stampAll([path], Number.POSITIVE_INFINITY)

/** Looks at everything that a build reads. @param begunMs now, in milliseconds of the system's clock */
export function lookAtInputs(options: BuildOptions, begunMs: number): Beginning {
  const { folder, program } = options
  const config = folder.config ?? join(folder.root, 'backfile.yml')
  const folders = [folder.seeds, folder.templates, folder.public, program.templates, program.public]
  const ledger = ledgerIn(options)
  // The cache may lie in a folder that is read, as with `--seeds .`, and every build writes it.
  const stamps = stampAll([config, ...folders], begunMs, [ledger, folder.cache])
  return { stamps, ledger: stampOf(ledger), begunMs }
}

const askedOf = ({ program, folder, noRecognise, now }: BuildOptions): string =>
  digestOf([program.identity, program.version, folder.root, folder.out, noRecognise, now ?? ''].join('\n'))

const textOf = (paths: Iterable<string>): string => [...paths].map((path) => path + END).join('')
const pathsIn = (text: string): string[] => text.split(END).slice(0, -1)

const isSame = (one: Float64Array, other: Float64Array): boolean =>
  one.length === other.length && one.every((number, at) => number === other[at])

/** Does every file of the site stand as it was left, the list of them as well? */
function siteStands(out: string, { manifest, outputs, sights }: Left): boolean {
  try {
    const root = realDisk.realPath(out)
    if (!isSame(stampOf(controlPaths(root).manifest).numbers, manifest)) return false
    return pathsIn(outputs).every((path, at) => {
      const sight = realDisk.look(`${root}${sep}${path}`)
      return sight?.kind === 'file' && sight.size === sights[2 * at] && sight.changedAt === sights[2 * at + 1]
    })
  } catch {
    // What is wrong with the site is found out, and told, by building it.
    return false
  }
}

/** What the last build left; undefined when this one has to begin from the start. */
export function lastBuild(options: BuildOptions, { stamps, ledger }: Beginning): LastBuild | undefined {
  const left = leftValue(fileOf(options))?.value as Left | undefined
  if (left === undefined || left.asked !== askedOf(options) || !isSame(left.ledger, ledger.numbers)) return undefined
  const areThere = left.inputs === textOf(stamps.paths)
  const paths = areThere ? stamps.paths : pathsIn(left.inputs)
  const changes = changedPaths({ paths, numbers: left.stamps }, stamps)
  if (changes === undefined || !siteStands(options.folder.out, left)) return undefined
  return { ...changes, result: left.result, archive: left.archive }
}

/** Takes back what the last build left. */
export const forgetBuild = (options: BuildOptions): void => dropValue(fileOf(options))

/** Leaves word to the next build. An input that changed as this build began is one that changed for the next. */
export function rememberBuild(
  options: BuildOptions,
  { stamps }: Beginning,
  { result, manifest, changedAt, archive }: RenewedSite,
): void {
  const sights = new Float64Array(2 * manifest.size)
  let at = 0
  for (const [path, { size }] of manifest) {
    const time = changedAt.get(path)
    if (time === undefined) return
    sights.set([size, time], at)
    at += 2
  }
  const root = realDisk.realPath(options.folder.out)
  const left: Left = {
    asked: askedOf(options),
    inputs: textOf(stamps.paths),
    stamps: stamps.numbers,
    ledger: stampOf(ledgerIn(options)).numbers,
    manifest: stampOf(controlPaths(root).manifest).numbers,
    outputs: textOf(manifest.keys()),
    sights,
    result,
    archive,
  }
  orNothing(() => leaveValue(fileOf(options), left))
}
