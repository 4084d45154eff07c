/**
 * What the last build began with, left and said. When the same files are there with the same stamps, inputs and outputs,
 * there is nothing to do but to say it again.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../text/digest.js'
import { controlPaths } from '../write/control-folder.js'
import { realDisk } from '../write/disk.js'
import { readManifest } from '../write/manifest.js'
import type { BuildOptions } from './build-options.js'
import type { BuildResult } from './build-result.js'
import { isRacy, type Stamps, stampAll } from './stamps.js'

const FILE = 'last-build.json'

/** What a build found before it read anything. */
export interface Beginning {
  readonly stamps: Stamps
  /** The stamp of `_permalinks.csv`, which the build itself writes. */
  readonly ledger: string
  /** In milliseconds since 1970. */
  readonly at: number
}

interface Left {
  /** Digest of the stamps of all inputs, and of all that the command was asked to do. */
  readonly inputs: string
  /** Digest of the stamps of all files of the site. */
  readonly outputs: string
  readonly result: BuildResult
}

const ledgerIn = ({ folder }: BuildOptions): string => join(folder.seeds, '_permalinks.csv')
const stampOfLedger = (options: BuildOptions): string => stampAll([ledgerIn(options)]).lines.join('')

/** Looks at everything that a build reads. */
export function lookAtInputs(options: BuildOptions, at: number): Beginning {
  const { folder, program } = options
  const config = folder.config ?? join(folder.root, 'backfile.yml')
  const folders = [folder.seeds, folder.templates, folder.public, program.templates, program.public]
  return { stamps: stampAll([config, ...folders], ledgerIn(options)), ledger: stampOfLedger(options), at }
}

function digestOfInputs({ program, folder, noRecognise, now }: BuildOptions, stamps: Stamps, ledger: string): string {
  const asked = [program.identity, program.version, folder.root, folder.out, noRecognise, now ?? '']
  return digestOf([...asked, ...stamps.lines, ledger].join('\n'))
}

/** The files of the site by its manifest, as they stand; undefined when one of them is not there. */
function digestOfOutputs(out: string): string | undefined {
  const root = realDisk.realPath(out)
  const paths = controlPaths(root)
  const manifest = readManifest(realDisk, paths.manifest)
  if (manifest === undefined) return undefined
  const lines: string[] = []
  for (const [path, { sha256 }] of manifest) {
    const sight = realDisk.look(join(root, path))
    if (sight?.kind !== 'file') return undefined
    lines.push(`${sha256} ${sight.size} ${sight.changedAt} ${sight.inode} ${path}`)
  }
  return digestOf(lines.join('\n'))
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
export function rememberBuild(options: BuildOptions, beginning: Beginning, result: BuildResult): void {
  const file = join(options.folder.cache, FILE)
  rmSync(file, { force: true })
  if (isRacy(beginning.stamps.newest, beginning.at)) return
  const outputs = digestOfOutputs(options.folder.out)
  if (outputs === undefined) return
  const left: Left = { inputs: digestOfInputs(options, beginning.stamps, stampOfLedger(options)), outputs, result }
  writeFileSync(`${file}.new`, JSON.stringify(left))
  renameSync(`${file}.new`, file)
}
