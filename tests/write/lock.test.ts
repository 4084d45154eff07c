import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SiteRefused } from '../../src/write/control-folder.js'
import { realDisk } from '../../src/write/disk.js'
import { acquireLock } from '../../src/write/lock.js'
import { errno, scratchFolder } from './faulty-disk.js'

const deadPid = spawnSync(process.execPath, ['-e', '']).pid
const mark = (pid: number, start = '', host = hostname()): string => JSON.stringify({ pid, start, host })
const locksIn = (out: string): string[] => readdirSync(join(out, '.backfile')).filter((name) => name.startsWith('lock'))
const withLock = (content: string): string => {
  const out = scratchFolder()
  acquireLock(out)()
  writeFileSync(join(out, '.backfile/lock'), content)
  return out
}

describe('the lock', () => {
  it('is held once, told to the second, and free after', () => {
    const out = scratchFolder()
    const release = acquireLock(out)
    let refusal: unknown
    try {
      acquireLock(out)
    } catch (error) {
      refusal = error
    }
    expect(refusal).toBeInstanceOf(SiteRefused)
    expect((refusal as SiteRefused).reason).toMatchObject({ code: 'output-busy', severity: 'error' })
    expect((refusal as SiteRefused).message).toContain(`process ${process.pid}`)
    release()
    release()
    acquireLock(out)()
    expect(locksIn(out)).toEqual([])
  })

  it('is taken over from a process that is dead, and from the one that died taking it over', () => {
    const out = withLock(mark(deadPid))
    acquireLock(out)
    const [, successor = ''] = locksIn(out).sort()
    expect(successor).toMatch(/^lock-[0-9a-f]{16}$/)
    expect(() => acquireLock(out)).toThrow(SiteRefused)
    writeFileSync(join(out, '.backfile', successor), mark(deadPid, '1'))
    const release = acquireLock(out)
    expect(locksIn(out)).toHaveLength(3)
    release()
    expect(locksIn(out)).toEqual([])
  })

  it.runIf(process.platform === 'linux')('is taken over when the number belongs to another process by now', () => {
    acquireLock(withLock(mark(process.pid, '1')))()
  })

  it('is taken over when lost power left it empty', () => {
    acquireLock(withLock(''))()
    acquireLock(withLock('{"pid":'))()
  })

  it('holds while the process lives, also where nothing is known of its start or its machine', () => {
    for (const content of [mark(process.pid), mark(deadPid, '', 'another-machine'), mark(process.ppid)]) {
      const out = withLock(content)
      expect(() => acquireLock(out)).toThrow('output-busy'.replace('output-busy', 'is running'))
      expect(readFileSync(join(out, '.backfile/lock'), 'utf8')).toBe(content)
    }
  })

  it('is not taken when somebody else was faster with a dead one', () => {
    const out = withLock(mark(deadPid))
    let reads = 0
    const disk = {
      ...realDisk,
      read: (path: string) => {
        reads += 1
        if (reads === 2) realDisk.remove(path)
        return realDisk.read(path)
      },
    }
    expect(() => acquireLock(out, disk)).toThrow('just starting')
    expect(locksIn(out)).toEqual([])
  })

  it('passes on what the disk says', () => {
    const out = withLock(mark(deadPid))
    const disk = {
      ...realDisk,
      read: () => {
        throw errno('EIO')
      },
    }
    expect(() => acquireLock(out, disk)).toThrow('EIO')
  })

  it('refuses a folder that is not ours', () => {
    const out = scratchFolder()
    writeFileSync(join(out, 'thesis.doc'), '')
    expect(() => acquireLock(out)).toThrow('did not make')
    expect(existsSync(join(out, '.backfile'))).toBe(false)
  })

  it('outlives a process that ends without giving it back', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    const out = withLock(mark(child.pid as number))
    expect(() => acquireLock(out)).toThrow('is running')
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
    acquireLock(out)()
  })
})
