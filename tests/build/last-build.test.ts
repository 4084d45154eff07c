/** When nothing changed there is nothing to do; when anything did, however small, it is seen. */
import { readFileSync, renameSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeArchive, removeArchive, run } from '../support/build-site.js'
import { madeBody, madeHeadline } from '../support/made-reports.js'

interface Summary {
  readonly articles: number
  readonly written: number
  readonly total: number
  readonly kept: number
  readonly times: Readonly<Record<string, number>>
}

describe('a second build', () => {
  let root: string
  const report = (): string => join(root, 'seeds', '1.txt')
  beforeEach(() => {
    root = makeArchive([1, 2, 3].map((at) => [`seeds/${at}.txt`, [madeHeadline(at), ...madeBody(at)].join('\n\n')]))
  })
  afterEach(() => removeArchive(root))

  const build = async (...options: string[]): Promise<Summary> => {
    const { code, stdout, stderr } = await run(root, ['build', '--json', ...options])
    expect(code, stderr).toBe(0)
    return (JSON.parse(stdout.trim().split('\n').at(-1) as string) as { summary: Summary }).summary
  }
  /** Files that were changed in the last two seconds may change again unseen, so a build then looks for itself. */
  const rest = () => new Promise((resolve) => setTimeout(resolve, 2100))

  it('does no stage at all when nothing changed, and says the same', async () => {
    await rest()
    const first = await build()
    expect(Object.keys(first.times)).toContain('pages')
    const second = await build()
    expect(second).toMatchObject({ articles: 3, written: 0, kept: first.total, total: first.total, times: {} })
  })

  it('does none where the cache lies in the folder of the sources', async () => {
    const site = makeArchive([])
    const options = ['--seeds', '.', '--out', join(site, 'site')]
    await rest()
    await build(...options)
    expect(await build(...options)).toMatchObject({ articles: 3, written: 0, times: {} })
    removeArchive(site)
  })

  it('sees an edit that leaves size and time of change as they were', async () => {
    await rest()
    await build()
    const { atime, mtime } = statSync(report())
    const text = readFileSync(report(), 'utf8')
    writeFileSync(
      report(),
      text.replace(/[a-z](?=[^a-z]*$)/, (letter) => (letter === 'x' ? 'y' : 'x')),
    )
    utimesSync(report(), atime, mtime)
    await rest()
    expect((await build()).written).toBeGreaterThan(0)
  })

  it('sees an edit in a folder of sources that is a link', async () => {
    renameSync(join(root, 'seeds'), join(root, 'elsewhere'))
    symlinkSync(join(root, 'elsewhere'), join(root, 'seeds'))
    await rest()
    await build()
    writeFileSync(report(), `${readFileSync(report(), 'utf8')}\n\nThe tide turned at noon.\n`)
    expect((await build()).written).toBeGreaterThan(0)
  })

  it('makes an edited page of the site anew', async () => {
    await rest()
    await build()
    const page = join(root, 'dist', 'articles.html')
    const before = readFileSync(page, 'utf8')
    writeFileSync(page, before.replace('Articles', 'Artikels'))
    expect((await build()).written).toBe(1)
    expect(readFileSync(page, 'utf8')).toBe(before)
  })

  it('makes only the pages that show what changed', async () => {
    await rest()
    const { total } = await build()
    writeFileSync(report(), `${readFileSync(report(), 'utf8')}\n\nOne more sentence was added to the end of it.\n`)
    const { kept, written } = await build()
    expect(kept).toBeGreaterThan(0)
    expect(kept + written).toBeLessThanOrEqual(total)
  })
})
