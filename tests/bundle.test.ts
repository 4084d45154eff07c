/** The code that the engine keeps beside the bundle: it saves work, and nothing depends on it. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PROJECT } from './support/build-site.js'

describe('the bundle', () => {
  let root: string
  const bundle = (): string => join(root, 'lib', 'bundle')
  const kept = (): string[] => readdirSync(bundle()).filter((name) => name.endsWith('.code'))
  const version = () => spawnSync(process.execPath, [join(root, 'lib', 'cli.js'), '--version'], { encoding: 'utf8' })

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'backfile-bundle-'))
    copyFileSync(join(PROJECT, 'package.json'), join(root, 'package.json'))
    for (const name of ['bundle', 'cli.js'])
      cpSync(join(PROJECT, 'lib', name), join(root, 'lib', name), { recursive: true })
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  it('comes with code for the command and for what a build loads', () => {
    expect(kept()).toContain('cli.cjs.code')
    expect(kept().some((name) => name.startsWith('site-workshop'))).toBe(true)
  })

  it('runs where no code was kept', () => {
    for (const name of kept()) rmSync(join(bundle(), name))
    expect(version()).toMatchObject({ status: 0, stderr: '' })
  })

  it('runs where the code kept is another engine’s, or none', () => {
    for (const name of kept()) writeFileSync(join(bundle(), name), `no code ${name}`.repeat(99))
    expect(version()).toMatchObject({ status: 0, stderr: '' })
  })
})
