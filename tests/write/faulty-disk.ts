/** A disk that fails at a chosen call, and the look at a folder by which tests tell the old site from the new. */
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { type Disk, realDisk } from '../../src/write/disk.js'

/** Thrown in place of a kill: after it the disk does nothing any more, as a dead process does nothing. */
export class Crash extends Error {}

export interface Fault {
  /** 1-based number of the call that fails; 0 for none. */
  readonly at: number
  /** `crash`, or the code of an error: thrown once, or from then on by every call that needs room (`ENOSPC`). */
  readonly how: 'crash' | 'ENOSPC' | 'EACCES' | 'EMFILE' | 'EIO'
}

const NEEDS_ROOM = new Set(['create', 'createDurably', 'makeFolder', 'claim'])

export function errno(code: string): Error {
  return Object.assign(new Error(`${code}: made up, call`), { code, errno: -1, syscall: 'call' })
}

/** The real disk without the waiting for it, which would make a test of thousands of builds wait too. */
export const hastyDisk: Disk = {
  ...realDisk,
  createDurably: (path, parts) => realDisk.create(path, Buffer.from([...parts].join(''))),
  syncFolder: () => {},
}

/** What a kill in the middle of a call leaves: half a file, half a folder. */
function doHalf(call: string, args: readonly unknown[]): void {
  const [path, content] = args as [string, Uint8Array | Iterable<string>]
  if (call === 'create') realDisk.create(path, (content as Uint8Array).subarray(0, (content as Uint8Array).length / 2))
  if (call === 'createDurably') {
    const text = [...(content as Iterable<string>)].join('')
    realDisk.create(path, Buffer.from(text.slice(0, text.length * 0.7)))
  }
  if (call === 'removeTree') {
    const [first] = realDisk.look(path) ? readdirSync(path) : []
    if (first !== undefined) rmSync(join(path, first), { recursive: true })
  }
}

/** The hasty disk with one fault, and a count of the calls. */
export function faultyDisk({ at, how }: Fault): { readonly disk: Disk; readonly calls: string[] } {
  const calls: string[] = []
  const wrap =
    (name: string, call: (...args: unknown[]) => unknown) =>
    (...args: unknown[]): unknown => {
      calls.push(name)
      const isDead = at > 0 && calls.length > at
      if (how === 'crash' && isDead) throw new Crash()
      if (how === 'ENOSPC' && isDead && NEEDS_ROOM.has(name)) throw errno(how)
      if (calls.length !== at) return call(...args)
      if (how !== 'crash') throw errno(how)
      doHalf(name, args)
      throw new Crash()
    }
  const entries = Object.entries(hastyDisk).map(([name, call]) => [name, wrap(name, call)])
  return { disk: Object.fromEntries(entries) as Disk, calls }
}

/** Everything in a folder but our own: folders with `/`, files with their content, links with their goal. */
export function snapshot(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
    .filter(({ path }) => !path.startsWith(join(root, '.backfile')))
    .map(({ entry, path }) => {
      const name = path.slice(root.length + 1)
      if (entry.isDirectory()) return `${name}/`
      return entry.isSymbolicLink() ? `${name} -> ${readlinkSync(path)}` : `${name}: ${readFileSync(path, 'latin1')}`
    })
    .sort()
}

const made: string[] = []
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder of the test's own, gone after it. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  made.push(folder)
  return folder
}
