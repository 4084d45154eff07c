import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { OutputFile } from '../../src/model/output-file.js'
import { realDisk } from '../../src/write/disk.js'
import { acquireLock } from '../../src/write/lock.js'
import { recoverSite } from '../../src/write/recover-site.js'
import { verifySite } from '../../src/write/verify-site.js'
import { writeSite } from '../../src/write/write-site.js'
import { Crash, type Fault, faultyDisk, hastyDisk, scratchFolder, snapshot } from './faulty-disk.js'

const site = (version: string, paths: readonly string[]): OutputFile[] =>
  paths.map((outputPath) => ({
    outputPath,
    content: outputPath.startsWith('same') ? outputPath : `${version} ${outputPath}`,
  }))
const OLD = site('old', ['index.html', 'same.html', 'gone/deep/x.html', 'gone/y.html', 'file', 'folder/in/z.html'])
const NEW = site('new', [
  'index.html',
  'same.html',
  'fresh/deep/x.html',
  'file/now/a.html',
  'folder',
  'nul-byte\u00e9.html',
])

/** A folder with the old site and a file of the owner's. */
function oldSite(): string {
  const out = scratchFolder()
  writeSite(out, OLD, () => {}, hastyDisk)
  writeFileSync(join(out, 'CNAME'), 'example.org')
  return out
}

const oldState = snapshot(oldSite())
const newState = (() => {
  const out = oldSite()
  writeSite(out, NEW, () => {}, hastyDisk)
  return snapshot(out)
})()
const callsOfWrite = (() => {
  const { disk, calls } = faultyDisk({ at: 0, how: 'crash' })
  writeSite(oldSite(), NEW, () => {}, disk)
  return calls
})()
const everyCall = callsOfWrite.map((call, index) => [index + 1, call] as const)

/** Runs the build with a fault; gives the error it ended with. */
function buildWith(out: string, fault: Fault): unknown {
  try {
    writeSite(out, NEW, () => {}, faultyDisk(fault).disk)
    return undefined
  } catch (error) {
    return error
  }
}

const stateName = (out: string): string => {
  const state = JSON.stringify(snapshot(out))
  return state === JSON.stringify(oldState) ? 'old' : state === JSON.stringify(newState) ? 'new' : `mixed ${state}`
}

describe('a build killed at any call', () => {
  it('makes enough calls for the test to mean something', () => {
    expect(everyCall.length).toBeGreaterThan(60)
    expect(new Set(callsOfWrite)).toContain('createDurably')
    expect(oldState).not.toEqual(newState)
  })

  it.each(everyCall)('leaves the old or the new site when killed at call %i (%s)', (at) => {
    const out = oldSite()
    expect(buildWith(out, { at, how: 'crash' })).toBeInstanceOf(Crash)
    const recovery = recoverSite(out)
    const state = stateName(out)
    expect(state).toBe(recovery === 'finished' ? 'new' : recovery === 'discarded' ? 'old' : state)
    expect(['old', 'new']).toContain(state)
    expect(recoverSite(out)).toBe('nothing')
    expect(verifySite(out, {}).messages.map(({ code, file }) => [code, file])).toEqual([['site-file-foreign', 'CNAME']])
    writeSite(out, NEW, () => {}, hastyDisk)
    expect(stateName(out)).toBe('new')
  })

  it('ends in the old site before the journal is whole and in the new one from then on', () => {
    const states = everyCall.map(([at]) => {
      const out = oldSite()
      buildWith(out, { at, how: 'crash' })
      recoverSite(out)
      return stateName(out)
    })
    const journaled = callsOfWrite.lastIndexOf('createDurably')
    expect(states.slice(0, journaled + 1)).toEqual(states.slice(0, journaled + 1).fill('old'))
    expect(states.slice(journaled + 1)).toEqual(states.slice(journaled + 1).fill('new'))
  })

  it('survives a kill at any call of the recovery too', () => {
    const journaled = callsOfWrite.lastIndexOf('createDurably') + 1
    for (const at of [journaled - 2, journaled, journaled + 1, journaled + 8, journaled + 16, everyCall.length - 3]) {
      const broken = oldSite()
      buildWith(broken, { at, how: 'crash' })
      for (let second = 1; ; second++) {
        const out = join(scratchFolder(), 'copy')
        cpSync(broken, out, { recursive: true, verbatimSymlinks: true })
        const { disk, calls } = faultyDisk({ at: second, how: 'crash' })
        let isKilled = false
        try {
          recoverSite(out, disk)
        } catch (error) {
          expect(error).toBeInstanceOf(Crash)
          isKilled = true
        }
        // The dead attempt was this very process, which is alive; a real one would be found dead.
        rmSync(join(out, '.backfile/lock'), { force: true })
        recoverSite(out)
        expect(stateName(out)).toBe(at <= journaled ? 'old' : 'new')
        rmSync(out, { recursive: true })
        if (!isKilled || second > calls.length) break
      }
    }
  })

  it('leaves no site or the whole site when it was the first', () => {
    for (let at = 1; ; at++) {
      const out = join(scratchFolder(), 'dist')
      const { disk } = faultyDisk({ at, how: 'crash' })
      let isKilled = false
      try {
        writeSite(out, OLD, () => {}, disk)
      } catch {
        isKilled = true
      }
      recoverSite(out)
      const state = existsSync(out) ? snapshot(out) : []
      if (state.length > 0) expect(state).toEqual(oldState.filter((line) => !line.startsWith('CNAME')))
      expect(writeSite(out, OLD, () => {}, hastyDisk).total).toBe(OLD.length)
      if (!isKilled) break
    }
  })
})

describe('a disk that refuses', () => {
  const journaled = callsOfWrite.lastIndexOf('createDurably') + 1

  it.each(['ENOSPC', 'EACCES', 'EMFILE', 'EIO'] as const)(
    'leaves the old site, or the new after the next start, at any %s',
    (how) => {
      for (const [at, call] of everyCall) {
        const out = oldSite()
        const error = buildWith(out, { at, how })
        if (error === undefined) {
          // Trouble while clearing up after a finished swap, or with what is read only to compare, may be overcome.
          expect(stateName(out)).toBe('new')
          continue
        }
        expect(error, `${at} ${call}`).toBeInstanceOf(Error)
        expect((error as Error).message).toContain(how)
        expect((error as Error).cause).toMatchObject({ code: how })
        if (at <= journaled) expect(stateName(out)).toBe('old')
        const recovery = recoverSite(out)
        expect(['nothing', 'finished', 'discarded']).toContain(recovery)
        expect(['old', 'new']).toContain(stateName(out))
        expect(existsSync(join(out, '.backfile/stage'))).toBe(false)
        writeSite(out, NEW, () => {}, hastyDisk)
        expect(stateName(out)).toBe('new')
      }
    },
  )

  it('says what happened in words', () => {
    const room = callsOfWrite.indexOf('create') + 1
    expect(buildWith(oldSite(), { at: room, how: 'ENOSPC' })).toMatchObject({
      message: expect.stringMatching(/could not be renewed and stands as it was: the disk is full \(ENOSPC\)/),
    })
    const swap = callsOfWrite.indexOf('rename') + 1
    expect(buildWith(oldSite(), { at: swap, how: 'EACCES' })).toMatchObject({
      message: expect.stringMatching(/only half renewed; the next command will finish it: access was denied/),
    })
  })
})

describe('recovery', () => {
  /** The old site with a new one journaled and none of it in place. */
  function journaledSite(): string {
    const out = oldSite()
    buildWith(out, { at: callsOfWrite.lastIndexOf('createDurably') + 2, how: 'crash' })
    expect(existsSync(join(out, '.backfile/journal'))).toBe(true)
    return out
  }

  it('touches nothing where there is nothing of ours', () => {
    const out = scratchFolder()
    expect(recoverSite(join(out, 'absent'))).toBe('nothing')
    mkdirSync(join(out, '.backfile/stage'), { recursive: true })
    expect(recoverSite(out)).toBe('nothing')
    expect(existsSync(join(out, '.backfile/stage'))).toBe(true)
  })

  it('leaves the stage of a build that is running', () => {
    const out = journaledSite()
    const release = acquireLock(out)
    expect(recoverSite(out)).toBe('nothing')
    expect(stateName(out)).toBe('old')
    release()
    expect(recoverSite(out)).toBe('finished')
  })

  it('goes back to the old site when lost power spoilt a staged file before the swap began', () => {
    for (const spoil of ['0', 'manifest']) {
      const out = journaledSite()
      truncateSync(join(out, '.backfile/stage', spoil), 0)
      expect(recoverSite(out)).toBe('discarded')
      expect(stateName(out)).toBe('old')
    }
  })

  it('says so when lost power spoilt files in the middle of the swap, and the next build repairs it', () => {
    for (const spoil of ['2', 'manifest']) {
      const out = oldSite()
      buildWith(out, { at: callsOfWrite.indexOf('rename') + 3, how: 'crash' })
      truncateSync(join(out, '.backfile/stage', spoil), 0)
      expect(recoverSite(out)).toBe('damaged')
      expect(recoverSite(out)).toBe('nothing')
      expect(verifySite(out, {}).messages.some(({ severity }) => severity === 'error')).toBe(true)
    }
  })

  it('takes a journal that was changed for an incomplete one', () => {
    const out = journaledSite()
    const path = join(out, '.backfile/journal')
    writeFileSync(path, readFileSync(path, 'utf8').replace('fresh', 'flesh'))
    expect(recoverSite(out)).toBe('discarded')
    expect(stateName(out)).toBe('old')
  })

  it.each([
    ['a path out of the folder', 'backfile journal 1\n', 'remove ../precious\n', 'was not written by this program'],
    ['a line that means nothing', 'backfile journal 1\n', 'burn a.html\n', 'was not written by this program'],
    ['another version', 'backfile journal 9\n', '', 'another version'],
  ])('throws on %s in a journal whose fingerprint is right', async (_, header, line, message) => {
    const { createHash } = await import('node:crypto')
    const out = oldSite()
    const text = `${header}${line}manifest ${'0'.repeat(64)}\n`
    writeFileSync(join(out, '.backfile/journal'), `${text}end ${createHash('sha256').update(text).digest('hex')}\n`)
    expect(() => recoverSite(out)).toThrow(message)
    expect(stateName(out)).toBe('old')
  })

  it('clears a link that stands in the place of the journal', () => {
    const out = oldSite()
    symlinkSync('/nowhere', join(out, '.backfile/journal'))
    expect(recoverSite(out)).toBe('discarded')
    expect(realDisk.look(join(out, '.backfile/journal'))).toBeUndefined()
  })
})
