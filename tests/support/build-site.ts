/** Archives in temporary folders, built by the compiled command as a user would run it. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's top folder. */
export const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

const COMMAND = join(PROJECT, 'lib', 'cli.js')

/** Files of an archive by path below its folder, in the order in which they are to be made. */
export type ArchiveFiles = readonly (readonly [path: string, content: string | Uint8Array])[]

/** How a run of the command ended. */
export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Makes an archive folder. The caller removes it with `removeArchive`. */
export function makeArchive(files: ArchiveFiles): string {
  const root = mkdtempSync(join(tmpdir(), 'backfile-'))
  for (const [path, content] of files) {
    const target = join(root, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, content)
  }
  return root
}

/** Makes an archive folder with a copy of `from` as its seeds, and further files. */
export function copyArchive(from: string, files: ArchiveFiles = []): string {
  const root = makeArchive(files)
  cpSync(from, join(root, 'seeds'), { recursive: true })
  return root
}

/** Removes a folder made here. */
export function removeArchive(root: string | undefined): void {
  if (root !== undefined) rmSync(root, { recursive: true, force: true })
}

/** Runs the compiled command in an archive folder. */
export function run(root: string, args: readonly string[], environment: Record<string, string> = {}): Promise<Ran> {
  if (!existsSync(COMMAND)) throw new Error('lib/ is missing: run "npm run compile" before the tests')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [COMMAND, ...args], { cwd: root, env: { ...process.env, ...environment } })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

/** Builds an archive folder; anything but a built site is an error of the test. Gives back the site's folder. */
export async function build(root: string, environment: Record<string, string> = {}): Promise<string> {
  const { code, stderr } = await run(root, ['build'], environment)
  if (code === null || code > 1) throw new Error(`The build ended with ${code}:\n${stderr}`)
  return join(root, 'dist')
}

/** Every file below a folder, with `/`, sorted; `holds` chooses. */
export function filesBelow(folder: string, holds: (path: string) => boolean = () => true): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter(holds)
    .sort()
}

/** The bytes of a site, as lines of hash and path. */
export function listingOf(folder: string): string[] {
  return filesBelow(folder).map((path) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')
    return `${hash}  ${path}`
  })
}
