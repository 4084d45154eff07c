/**
 * The golden site: a dozen invented articles in every format, whose site is the same to the byte in every time zone and
 * locale, for every order and spelling of file names, and the same as the one accepted last.
 *
 * `ACCEPT=1 npx vitest run tests/golden` accepts what is built now. Nothing else writes the expected files.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type ArchiveFiles,
  build,
  filesBelow,
  listingOf,
  makeArchive,
  removeArchive,
  run,
} from '../support/build-site.js'

const here = dirname(fileURLToPath(import.meta.url))
const archives: string[] = []

const sources: ArchiveFiles = filesBelow(join(here, 'archive')).map(
  (path) => [path, readFileSync(join(here, 'archive', path))] as const,
)

function archiveOf(files: ArchiveFiles): string {
  const archive = makeArchive(files)
  archives.push(archive)
  return archive
}

/** Builds the files in a fresh folder: hash and path of every file of the site, and the addresses given out. */
async function siteOf(files: ArchiveFiles, environment: Record<string, string> = {}): Promise<string[]> {
  const archive = archiveOf(files)
  const site = await build(archive, environment)
  return [...listingOf(site), readFileSync(join(archive, 'seeds', '_permalinks.csv'), 'utf8')]
}

const rename = (form: 'NFC' | 'NFD'): ArchiveFiles =>
  sources.map(([path, content]) => [path.normalize(form), content] as const)

/** The same files in another order, always the same one: a walk with a step that has no factor in common with the count. */
function shuffled(): ArchiveFiles {
  const step = [7, 11, 13].find((prime) => sources.length % prime !== 0) as number
  return sources.map((_, index) => sources[(index * step + 3) % sources.length] as ArchiveFiles[number])
}

/** Compares with an expected file, or writes it when told to. A missing file is a failure. */
function expectAccepted(name: string, content: string): void {
  const file = join(here, name)
  if (process.env.ACCEPT === '1') writeFileSync(file, content)
  expect(content.split('\n')).toEqual(readFileSync(file, 'utf8').split('\n'))
}

let reference: string[]

beforeAll(async () => {
  reference = await siteOf(sources, { TZ: 'UTC', LC_ALL: 'C' })
})

afterAll(() => {
  for (const archive of archives) removeArchive(archive)
})

describe('the golden site', () => {
  it('is the accepted one', () => {
    expect(reference.length).toBeGreaterThan(30)
    expectAccepted('site.txt', `${reference.join('\n')}`)
  })

  it('rests on the accepted records', async () => {
    const { code, stdout } = await run(archiveOf(sources), ['export', 'articles'])
    expect(code).toBe(0)
    expectAccepted('articles.jsonl', stdout)
  })

  it.each([
    [{ TZ: 'Pacific/Auckland', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' }],
    [{ TZ: 'America/New_York', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }],
    [{ TZ: 'Asia/Tehran', LC_ALL: 'fa_IR.UTF-8', LANG: 'fa_IR.UTF-8' }],
  ])('is the same under %o', async (environment) => {
    expect(await siteOf(sources, environment)).toEqual(reference)
  })

  it('is the same whichever way the disk spells accented names', async () => {
    const [composed, decomposed] = [rename('NFC'), rename('NFD')]
    expect(composed.map(([path]) => path)).not.toEqual(decomposed.map(([path]) => path))
    expect(await siteOf(composed)).toEqual(await siteOf(decomposed))
  })

  it('is the same in whatever order the files were made', async () => {
    expect(new Set(shuffled().map(([path]) => path)).size).toBe(sources.length)
    expect(await siteOf(shuffled())).toEqual(reference)
  })

  it('is the same when only one file is new to the cache', async () => {
    const [name, content] = sources.find(([path]) => path.endsWith('ferry-tariff.txt')) as ArchiveFiles[number]
    const archive = archiveOf(sources.filter(([path]) => path !== name))
    await build(archive)
    writeFileSync(join(archive, name), content)
    const site = await build(archive)
    expect(listingOf(site)).toEqual(reference.slice(0, -1))
  })

  it('is not touched by a second build', async () => {
    const archive = archiveOf(sources)
    await build(archive)
    const { stdout } = await run(archive, ['build', '--frozen', '--json'])
    const { summary } = JSON.parse(stdout.trim().split('\n').at(-1) as string) as {
      summary: { written: number; removed: number; reused: number; sources: number }
    }
    expect(summary).toMatchObject({ written: 0, removed: 0, reused: summary.sources })
  })
})
