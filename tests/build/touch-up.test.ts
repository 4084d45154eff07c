/** An edit, and an article that is added, is built from the archive of the last build when it names nobody new, else from all sources. Both give the same bytes. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesBelow, listingOf, makeArchive, removeArchive, run } from '../support/build-site.js'
import { madeBody, madeHeadline } from '../support/made-reports.js'

const SETTINGS = 'baseUrl: https://quay.example/\noutputs: {related: no}\n'

const fileOf = (number: number): string =>
  [
    '---',
    `title: "${madeHeadline(number)}"`,
    `date: 2021-0${1 + (number % 4)}-0${1 + (number % 9)}`,
    'source: Ostrand Post',
    `actors: [Ada Morrow, Ben Teague]`,
    'tags: [trams]',
    '---',
    '',
    ...madeBody(number, 4),
    'Ada Morrow spoke of it on the quay.',
  ].join('\n\n')

/** Another report that names whom the third names, but for one who is also known by a surname alone. */
const likeThird = (number: number): string => {
  const text = fileOf(3)
    .replace(/title: .*/, `title: "${madeHeadline(number)}"`)
    .replace(', Ben Teague', '')
  return `${text}\n\nIt was number ${number} of the series.\n`
}

describe('a build after an edit', () => {
  let root: string
  const path = (number: number): string => join(root, 'seeds', `${number}.md`)
  const rewrite = (number: number, change: (text: string) => string): void =>
    writeFileSync(path(number), change(readFileSync(path(number), 'utf8')))
  /** Stages of the build, and its files. */
  const build = async (...folders: string[]): Promise<{ stages: string[]; kept: number }> => {
    const { code, stdout, stderr } = await run(root, ['build', '--json', ...folders])
    expect(code, stderr).toBe(0)
    const { summary } = JSON.parse(stdout.trim().split('\n').at(-1) as string) as {
      summary: { kept: number; times: Record<string, number> }
    }
    return { stages: Object.keys(summary.times), kept: summary.kept }
  }
  const expectAsFromNothing = async (): Promise<void> => {
    for (const folder of ['fresh', 'fresh-cache']) rmSync(join(root, folder), { recursive: true, force: true })
    await build('--out', 'fresh', '--cache', 'fresh-cache')
    const own = (folder: string) => listingOf(join(root, folder)).filter((line) => !line.includes('  .backfile/'))
    expect(own('dist')).toEqual(own('fresh'))
  }
  /** What was changed less than two seconds ago may change again unseen. */
  const rest = () => new Promise((resolve) => setTimeout(resolve, 2100))

  beforeAll(async () => {
    root = makeArchive([
      ['backfile.yml', SETTINGS],
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((number): [string, string] => [`seeds/${number}.md`, fileOf(number)]),
    ])
    await rest()
    await build()
  })
  afterAll(() => removeArchive(root))

  it('does not index again what the index says nothing of', async () => {
    rewrite(3, (text) => `${text}\n\nThe rails were wet, and the bell was late.\n`)
    const { stages, kept } = await build()
    expect(stages).not.toContain('index')
    expect(kept).toBeGreaterThan(0)
    await expectAsFromNothing()
  })

  it('goes on so, edit after edit, of one article and of several', async () => {
    for (const numbers of [[3], [5], [3, 4, 5]]) {
      for (const number of numbers) rewrite(number, (text) => `${text}\n\nThen it rained on the quay again.\n`)
      expect((await build()).stages).not.toContain('index')
    }
    await expectAsFromNothing()
    const shelves = filesBelow(join(root, '.backfile'), (file) => file.endsWith('/rows'))
    expect(shelves).toHaveLength(2)
  })

  it('shows the new opening of an article wherever it is listed', async () => {
    rewrite(6, (text) => text.replace('---\n\n\n\n', '---\n\nThe ferry came in late that day.\n\n'))
    expect((await build()).stages).not.toContain('index')
    expect(readFileSync(join(root, 'dist', 'articles.html'), 'utf8')).toContain('The ferry came in late that day.')
    await expectAsFromNothing()
  })

  it('needs no work for a file that was only touched', async () => {
    rewrite(2, (text) => text)
    const { stages } = await build()
    expect(stages).not.toContain('index')
    await expectAsFromNothing()
  })

  it('puts an article with known names in its place, alone and with others', async () => {
    for (const numbers of [[11], [12, 15], [13]]) {
      for (const number of numbers) writeFileSync(path(number), likeThird(number))
      const { stages, kept } = await build()
      expect(stages).not.toContain('index')
      expect(kept).toBeGreaterThan(0)
    }
    rewrite(11, (text) => `${text}\n\nThe rails were dry again.\n`)
    writeFileSync(path(14), likeThird(14))
    expect((await build()).stages).not.toContain('index')
    await expectAsFromNothing()
    const shelves = filesBelow(join(root, '.backfile'), (file) => file.endsWith('/rows'))
    expect(shelves.length).toBeLessThan(4)
  })

  it.each([
    ['a new name', (text: string) => text.replace('Ada Morrow]', 'Ada Morrow, Ulla Gullin]')],
    ['a name like another', (text: string) => text.replace('Ada Morrow]', 'Ada R. Morrow]')],
    ['a new tag', (text: string) => text.replace('[trams]', '[bells]')],
    ['a new outlet', (text: string) => text.replace('Ostrand Post', 'Elsmere Courier')],
    ['another spelling of its outlet', (text: string) => text.replace('Ostrand Post', 'OSTRAND POST')],
    ['a new month', (text: string) => text.replace(/date: .*/, 'date: 2019-07-08')],
    ['no day', (text: string) => text.replace(/date: .*\n/, '')],
    ['an id of its own', (text: string) => text.replace('source:', 'id: quay-1\n\nsource:')],
    ['the text of another', () => fileOf(1)],
    ['something to be said of it', (text: string) => text.replace('source:', 'rating: 5\n\nsource:')],
  ])('indexes again for an article with %s', async (what, change) => {
    writeFileSync(path(20 + what.length), change(likeThird(20 + what.length)))
    expect((await build()).stages).toContain('index')
    await expectAsFromNothing()
  })

  it('indexes again when a file comes into a new folder, or one goes', async () => {
    mkdirSync(join(root, 'seeds/later'))
    writeFileSync(join(root, 'seeds/later/51.md'), likeThird(51))
    expect((await build()).stages).toContain('index')
    rmSync(path(12))
    writeFileSync(path(52), likeThird(52))
    const { stages, kept } = await build()
    expect(stages).toContain('index')
    // Pages that are kept were looked over again, since they may have led to the one that is gone.
    expect(kept).toBeGreaterThan(0)
    await expectAsFromNothing()
  })

  it.each([
    ['a headline', 4, (text: string) => text.replace(/title: .*/, 'title: "Bells Fell Silent on the Quay"')],
    ['a name', 4, (text: string) => `${text}\n\nBen Teague and Ben Teague agreed.\n`],
    ['a tag', 5, (text: string) => text.replace('[trams]', '[trams, bells]')],
    ['the text of another article', 7, () => fileOf(8)],
    ['a status', 8, (text: string) => text.replace('source:', 'status: withdrawn\n\nsource:')],
  ])('indexes again after %s was changed', async (_what, number, change) => {
    rewrite(number, change)
    expect((await build()).stages).toContain('index')
    await expectAsFromNothing()
  })

  it('indexes again when two articles were given one text', async () => {
    for (const number of [1, 2])
      rewrite(number, (text) => text.replace(/---\n\n\n.*$/s, `---\n\n${madeBody(99).join('\n\n')}\n`))
    expect((await build()).stages).toContain('index')
    await expectAsFromNothing()
  })

  it('indexes again when what was left is spoilt', async () => {
    await rest()
    rewrite(1, (text) => `${text}\n\nNothing more was heard of it.\n`)
    const archive = join(root, '.backfile', 'archive')
    const bytes = readFileSync(archive)
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1
    writeFileSync(archive, bytes)
    expect((await build()).stages).toContain('index')
    await expectAsFromNothing()
  })
})
