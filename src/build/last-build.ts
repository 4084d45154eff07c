/**
 * What the last build began with, left and said. When the same files are there with the same stamps, inputs and outputs,
 * there is nothing to do but to say it again.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../text/digest.js'
import { controlPaths } from '../write/control-folder.js'
import { realDisk } from '../write/disk.js'
import { type Manifest, readManifest } from '../write/manifest.js'
import type { BuildOptions } from './build-options.js'
import type { BuildResult } from './build-result.js'
import { type Stamps, stampAll } from './stamps.js'

const FILE = 'last-build.json'

/** What a build found before it read anything. */
export interface Beginning {
  readonly stamps: Stamps
  /** The stamp of `_permalinks.csv`, which the build itself writes. */
  readonly ledger: string
}

/** A build that did something. */
export interface RenewedSite {
  readonly result: BuildResult
  /** The files of the site, sorted. */
  readonly manifest: Manifest
  /** When each was last changed, in milliseconds since 1970. */
  readonly changedAt: ReadonlyMap<string, number>
}

interface Left {
  /** Digest of the stamps of all inputs, and of all that the command was asked to do. */
  readonly inputs: string
  /** Digest of the stamps of all files of the site. */
  readonly outputs: string
  readonly result: BuildResult
}

const ledgerIn = ({ folder }: BuildOptions): string => join(folder.seeds, '_permalinks.csv')
const stampOfLedger = (options: BuildOptions): string => stampAll([ledgerIn(options)], 0).lines.join('')

/** Looks at everything that a build reads. @param begunMs now, in milliseconds of the system's clock */
export function lookAtInputs(options: BuildOptions, begunMs: number): Beginning {
  const { folder, program } = options
  const config = folder.config ?? join(folder.root, 'backfile.yml')
  const folders = [folder.seeds, folder.templates, folder.public, program.templates, program.public]
  return { stamps: stampAll([config, ...folders], begunMs, ledgerIn(options)), ledger: stampOfLedger(options) }
}

function digestOfInputs({ program, folder, noRecognise, now }: BuildOptions, stamps: Stamps, ledger: string): string {
  const asked = [program.identity, program.version, folder.root, folder.out, noRecognise, now ?? '']
  return digestOf([...asked, ...stamps.lines, ledger].join('\n'))
}

/** A digest of the files of the site as they stand, in the order of the manifest. `changedAt` is in milliseconds since 1970. */
function digestOfSite(manifest: Manifest, changedAt: (path: string, size: number) => number | undefined) {
  const lines: string[] = []
  for (const [path, { sha256, size }] of manifest) {
    const time = changedAt(path, size)
    if (time === undefined) return undefined
    lines.push(`${sha256} ${time} ${path}`)
  }
  return digestOf(lines.join('\n'))
}

/** The same, by a look at each file; undefined when one of them is not there or has another size. */
function digestOfOutputs(out: string): string | undefined {
  const root = realDisk.realPath(out)
  const manifest = readManifest(realDisk, controlPaths(root).manifest)
  return (
    manifest &&
    digestOfSite(manifest, (path, size) => {
      const sight = realDisk.look(join(root, path))
      return sight?.kind === 'file' && sight.size === size ? sight.changedAt : undefined
    })
  )
}

function readLeft(file: string): Left | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Left
  } catch {
    return undefined
  }
}

/** What the last build said, when it began with the same files and the site stands as it left it. */
export function lastResult(options: BuildOptions, { stamps, ledger }: Beginning): BuildResult | undefined {
  const left = readLeft(join(options.folder.cache, FILE))
  if (left === undefined || left.inputs !== digestOfInputs(options, stamps, ledger)) return undefined
  try {
    return digestOfOutputs(options.folder.out) === left.outputs ? left.result : undefined
  } catch {
    // What is wrong with the site is found out, and told, by building it.
    return undefined
  }
}

/** Leaves word to the next build. Where an input changed as this build began, the next one has to look for itself. */
export function rememberBuild(
  options: BuildOptions,
  beginning: Beginning,
  { result, manifest, changedAt }: RenewedSite,
): void {
  const file = join(options.folder.cache, FILE)
  rmSync(file, { force: true })
  if (!beginning.stamps.settled) return
  const outputs = digestOfSite(manifest, (path) => changedAt.get(path))
  if (outputs === undefined) return
  const left: Left = { inputs: digestOfInputs(options, beginning.stamps, stampOfLedger(options)), outputs, result }
  writeFileSync(`${file}.new`, JSON.stringify(left))
  renameSync(`${file}.new`, file)
}
