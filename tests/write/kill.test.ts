import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recoverSite } from '../../src/write/recover-site.js'

const repository = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const scratch = mkdtempSync(join(tmpdir(), 'kill-'))
const out = join(scratch, 'dist')
const worker = join(scratch, 'worker.mjs')
const fileCount = (version: number): number => 40 + (version % 7) * 5

/** Builds one version of a site after the other, until it is killed. */
const WORKER = `
const { acquireLock } = await import(process.argv[2] + '/write/lock.js')
const { writeSite } = await import(process.argv[2] + '/write/write-site.js')
const out = process.argv[3]
function* site(version) {
  for (let n = 0; n < 40 + (version % 7) * 5; n++) {
    yield { outputPath: 'f' + (n % 9) + '/v' + (n % 3 ? '' : version % 4) + '/' + n + '.html', content: 'version ' + version + '\\n' }
  }
  yield { outputPath: 'same.html', content: 'same' }
}
process.stdout.write('ready')
for (let version = Number(process.argv[4]); ; version++) {
  const release = acquireLock(out)
  writeSite(out, site(version))
  release()
}
`

beforeAll(() => {
  mkdirSync(out)
  writeFileSync(worker, WORKER)
  writeFileSync(join(scratch, 'package.json'), '{"type":"module"}')
  writeFileSync(
    join(scratch, 'tsconfig.json'),
    JSON.stringify({
      extends: join(repository, 'tsconfig.json'),
      compilerOptions: {
        rootDir: join(repository, 'src'),
        outDir: join(scratch, 'lib'),
        typeRoots: [join(repository, 'node_modules/@types')],
        declaration: false,
      },
      include: [],
      files: [join(repository, 'src/write/write-site.ts')],
    }),
  )
  const compiler = join(repository, 'node_modules/typescript/bin/tsc')
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', scratch], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stdout)
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** Lets the worker build for some time and kills it; gives the signal it died of. */
async function buildAndKill(version: number, afterMs: number): Promise<NodeJS.Signals | null> {
  const lib = pathToFileURL(join(scratch, 'lib')).href
  const child = spawn(process.execPath, [worker, lib, out, String(version)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)))
  await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), ended])
  await new Promise((resolve) => setTimeout(resolve, afterMs))
  child.kill('SIGKILL')
  return ended
}

/** The contents of all files of the site, each once. */
function versionsIn(root: string): { readonly versions: string[]; readonly count: number } {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(join(root, '.backfile')))
  return { versions: [...new Set(files.map((path) => readFileSync(path, 'utf8')))].sort(), count: files.length }
}

describe('a build killed from outside', () => {
  it('leaves one whole version of the site each of thirty times', async () => {
    const recoveries = new Set<string>()
    for (let round = 0; round < 30; round++) {
      const version = round * 1000
      // Spread over the course of several builds; any moment must do.
      expect(await buildAndKill(version, (round * 37) % 90)).toBe('SIGKILL')
      recoveries.add(recoverSite(out))
      const { versions, count } = versionsIn(out)
      expect(versions.length, JSON.stringify(versions)).toBeLessThanOrEqual(2)
      const [, found] = /version (\d+)/.exec(versions.at(-1) ?? '') ?? []
      if (found !== undefined) expect(count).toBe(fileCount(Number(found)) + 1)
      else expect(count).toBe(0)
    }
    recoveries.delete('nothing')
    expect(recoveries.size).toBeGreaterThan(0)
    expect(recoveries).not.toContain('damaged')
  })
})
