/** Keeps two builds from writing to one folder at once, and outlives a build that was killed. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { kill, pid } from 'node:process'
import type { Message } from '../model/message.js'
import { controlPaths, openOutputFolder, SiteRefused } from './control-folder.js'
import { type Disk, diskErrorCode, realDisk } from './disk.js'

/** State and start of a process as Linux tells them; empty elsewhere, where a reused number cannot be told. */
function startOf(id: number): string {
  try {
    const fields = readFileSync(`/proc/${id}/stat`, 'latin1').split(') ').at(-1)?.split(' ') ?? []
    // A zombie keeps its number but will never write again.
    return fields[0] === 'Z' || fields[0] === 'X' ? 'ended' : (fields[19] ?? '')
  } catch {
    return ''
  }
}

const ownMark = (): string => JSON.stringify({ pid, start: startOf(pid), host: hostname() })

interface Owner {
  readonly pid: number
  readonly start: string
  readonly host: string
}

/** Undefined for a mark that lost power has spoilt: nobody can hold by it. */
function parseOwner(mark: string): Owner | undefined {
  const match = /^\{"pid":([0-9]{1,10}),"start":"([a-z0-9]{0,20})","host":(".*")\}$/.exec(mark)
  return match ? { pid: Number(match[1]), start: match[2] ?? '', host: match[3] ?? '' } : undefined
}

/** Another machine's processes cannot be asked about, so its lock holds until a person removes it. */
function isAlive(owner: Owner): boolean {
  if (owner.host !== JSON.stringify(hostname())) return true
  try {
    kill(owner.pid, 0)
  } catch (error) {
    return diskErrorCode(error) === 'EPERM'
  }
  const start = startOf(owner.pid)
  return start === '' || owner.start === '' || start === owner.start
}

const held = (path: string, owner: Owner | undefined): Message => ({
  code: 'output-busy',
  severity: 'error',
  expected: 'one build at a time for one output folder',
  found: owner ? `a build that is running (process ${owner.pid} on ${owner.host})` : 'a build that is just starting',
  remedy: `wait until it has ended; if no build is running, delete "${path}"`,
})

function readMark(disk: Disk, path: string): string | undefined {
  try {
    return Buffer.from(disk.read(path)).toString('utf8')
  } catch (error) {
    if (diskErrorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/**
 * Claims the lock file or, where a dead build left one, its successor: a file named after the dead mark. Replacing the dead
 * file itself would let two builds, both having seen it dead, each take away the other's. Gives the files claimed or passed.
 */
function claimFrom(disk: Disk, path: string, folder: string): readonly string[] | Message {
  if (disk.claim(path, ownMark(), join(folder, `lock-${pid}.new`))) return [path]
  const mark = readMark(disk, path)
  const owner = mark === undefined ? undefined : parseOwner(mark)
  if (mark === undefined || (owner && isAlive(owner))) return held(path, owner)
  const successor = join(folder, `lock-${createHash('sha256').update(path).update(mark).digest('hex').slice(0, 16)}`)
  const claimed = claimFrom(disk, successor, folder)
  if ('code' in claimed) return claimed
  if (readMark(disk, path) === mark) return [path, ...claimed]
  // The dead file went while we claimed its successor: somebody else was first and has ended, or holds the lock now.
  for (const file of claimed) disk.remove(file)
  return held(path, undefined)
}

/**
 * Takes the lock of an output folder, which is made and marked if it is not there, and gives the function that returns it
 * (content when called twice). Throws `SiteRefused` with a message for the user when another build holds it.
 */
export function acquireLock(out: string, disk: Disk = realDisk): () => void {
  const { folder } = controlPaths(openOutputFolder(disk, out))
  const claimed = claimFrom(disk, join(folder, 'lock'), folder)
  if ('code' in claimed) throw new SiteRefused(claimed)
  let files = claimed
  return () => {
    // The oldest first: who finds the name free holds it, whatever successors are still being cleared.
    for (const file of files) disk.remove(file)
    files = []
  }
}
