import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeArchive, PROJECT, removeArchive, run } from './support/build-site.js'

const ARTICLE = `---
title: Ferry company adds a crossing
date: 2024-03-09
---

The ferry company said on Saturday that it would add a second crossing for the summer, and that the board had agreed.
`

describe('the command line', () => {
  let root: string
  beforeEach(() => {
    root = makeArchive([
      ['seeds/ferry.md', ARTICLE],
      ['seeds/_catalogue.csv', 'file,status,statusReason\nferry.md,withdrawn,An error\n'],
    ])
  })
  afterEach(() => removeArchive(root))

  it('ends with 2 for what it does not understand, and says what to do', async () => {
    const wrong = [
      ['biuld'],
      ['build', '--sedes', 'x'],
      ['build', '--workers', '0'],
      ['build', 'seeds'],
      ['build', '--templates', 'nowhere'],
      ['build', '--cache', 'seeds'],
      ['serve', '--port', '70000'],
      ['export', 'articles', '--to', 'nowhere/articles.jsonl'],
      ['build', '--now', '2026-13-01'],
      ['export', 'nothing'],
      ['explain'],
    ]
    for (const args of wrong) {
      const { code, stderr } = await run(root, args)
      expect(code, args.join(' ')).toBe(2)
      expect(stderr, args.join(' ')).not.toMatch(/^\s+at /m)
      expect(stderr.length).toBeGreaterThan(20)
    }
  })

  it('names the options for folders to who gives a folder as an argument', async () => {
    expect((await run(root, ['build', 'seeds'])).stderr).toContain('--seeds')
  })

  it('leaves nothing in the folder of the sources that it was wrongly told to use as cache', async () => {
    await run(root, ['build', '--cache', 'seeds'])
    expect(readdirSync(join(root, 'seeds')).sort()).toEqual(['_catalogue.csv', 'ferry.md'])
  })

  it('ends with 0 for help and version', async () => {
    expect((await run(root, ['--help'])).code).toBe(0)
    expect((await run(root, ['build', '--help'])).stdout).toContain('--frozen')
    expect((await run(root, ['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+/)
  })

  it('says so when the shell has emptied the catalogue it was to read', () => {
    const command = `"${process.execPath}" "${join(PROJECT, 'lib', 'cli.js')}" export catalogue > seeds/_catalogue.csv`
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' })
    expect(status).toBe(2)
    expect(stderr).toContain('--to seeds/_catalogue.csv')
  })

  it('bears a reader that closes the pipe', () => {
    const command = `"${process.execPath}" "${join(PROJECT, 'lib', 'cli.js')}" export articles | head -c 10`
    const { stderr } = spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' })
    expect(stderr).not.toContain('EPIPE')
  })
})
