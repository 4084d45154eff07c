/** What repeats across an archive, through whole builds: kept results are worth what new ones are, in any order. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { filesBelow, listingOf, makeArchive, removeArchive, run } from '../support/build-site.js'
import { madeBody, madeHeadline } from '../support/made-reports.js'

const APPEAL =
  'Every morning our reporters walk the quays of Elsmere, and they can do so because readers like you have decided that the harbour needs a paper of its own.'
const PLEDGE =
  'We promise to keep the harbour pages open to everybody for as long as the presses of the old printing house can be made to run.'

const reportOf = (nth: number): string => {
  const body = madeBody(nth)
  return [madeHeadline(nth), ...body.slice(0, 3), APPEAL, PLEDGE, ...body.slice(3)].join('\n\n')
}
const reports = (from: number, count: number): [string, string][] =>
  Array.from({ length: count }, (_, at) => [`seeds/courier/${from + at}.txt`, reportOf(from + at)])

interface Exported {
  readonly sourcePath: string
  readonly text: string
}

describe('an archive in which lines repeat', () => {
  let root: string
  beforeEach(() => {
    root = makeArchive(reports(1, 6))
  })
  afterEach(() => removeArchive(root))

  const put = (files: readonly (readonly [string, string])[]): void => {
    for (const [path, content] of files) writeFileSync(join(root, path), content)
  }
  const build = async (...more: readonly string[]): Promise<string> => {
    const { code, stderr, stdout } = await run(root, ['build', ...more])
    expect(code, stderr).toBe(0)
    return stdout
  }
  /** Site of a build from nothing. */
  const cleanSite = async (name: string, ...more: readonly string[]): Promise<string[]> => {
    await build('--out', `site-${name}`, '--cache', `cache-${name}`, ...more)
    return listingOf(join(root, `site-${name}`))
  }
  const bodies = async (): Promise<Map<string, string>> => {
    const { stdout } = await run(root, ['export', 'articles'])
    const records = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Exported)
    return new Map(records.map(({ sourcePath, text }) => [sourcePath, text]))
  }

  it('takes what repeats out of every article', async () => {
    const found = await bodies()
    expect(found.size).toBe(6)
    for (const [path, text] of found) expect(text, path).toBe(madeBody(Number.parseInt(path.slice(8), 10)).join('\n\n'))
  })

  it('is built as from nothing when files come, change and go', async () => {
    await build()
    const steps: (() => void)[] = [
      () => put(reports(7, 8)),
      () => put([['seeds/courier/3.txt', [madeHeadline(3), ...madeBody(3)].join('\n\n')]]),
      () => {
        for (const nth of [4, 5, 6, 7, 8, 9, 10, 11, 12, 13]) rmSync(join(root, `seeds/courier/${nth}.txt`))
      },
    ]
    for (const [number, step] of steps.entries()) {
      step()
      await build()
      expect(listingOf(join(root, 'dist'))).toEqual(await cleanSite(String(number)))
    }
  })

  it('is the same however many threads build it', async () => {
    put(reports(7, 8))
    const [one, three] = [await cleanSite('one', '--workers', '1'), await cleanSite('three', '--workers', '3')]
    expect(three).toEqual(one)
  })

  it('is explained as it is built', async () => {
    const { stdout } = await run(root, ['explain', 'seeds/courier/2.txt'])
    expect(stdout).toMatch(/^ +9 {2}repeated +-?[\d.]+ +4\+ {2}Every morning our reporters/m)
    const { stdout: json } = await run(root, ['explain', '--json', 'seeds/courier/2.txt'])
    const { record, blocks } = JSON.parse(json)
    expect(record.article.text).toBe((await bodies()).get('courier/2.txt'))
    expect(blocks).toContainEqual(expect.objectContaining({ label: 'repeated', text: APPEAL, repeatedIn: 4 }))
  })

  it('says on the page why the words are gone', async () => {
    await build()
    const pages = filesBelow(join(root, 'dist'), (path) => /^articles\/undated\/.*\.html$/.test(path))
    expect(pages).toHaveLength(6)
    for (const page of pages) {
      const html = readFileSync(join(root, 'dist', page), 'utf8')
      expect(html).toContain('Repeated in other articles')
      expect(html).toContain('in at least 4 other articles')
    }
  })

  it('lets no withheld article count', async () => {
    put([
      [
        'seeds/_catalogue.csv',
        'file,status\ncourier/1.txt,held\ncourier/2.txt,held\ncourier/3.txt,held\ncourier/4.txt,held\n',
      ],
    ])
    for (const text of (await bodies()).values()) expect(text).toContain(APPEAL)
  })
})
