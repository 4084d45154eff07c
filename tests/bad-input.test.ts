/** Input that is broken in every way we know: each fault gets its message, none stops the build, nothing is executed. */
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ArchiveFiles, filesBelow, makeArchive, type Ran, removeArchive, run } from './support/build-site.js'

const GOOD = `Harbour board keeps the lighthouse

The harbour board of an invented town voted on Monday to keep its lighthouse. Fishing boats still steer by the light.

Repairs begin in March, the board said.
`

/** As `build --json` prints it. */
interface Told {
  readonly code: string
  readonly severity: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly expected: string
  readonly found: string
  readonly remedy: string
}

function messagesOf({ stdout }: Ran): Told[] {
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { message?: Told })
    .flatMap(({ message }) => (message ? [message] : []))
}

/** A stack trace has lines that begin with "at" and name a place in a file. */
const hasStackTrace = (text: string): boolean => /^\s+at .+:\d+:\d+\)?$/m.test(text)

const CANARY = 'canary-was-here'

const SOURCES: ArchiveFiles = [
  ['seeds/good.txt', GOOD],
  ['seeds/empty.txt', ''],
  ['seeds/blank.txt', ' \n\t\n'],
  ['seeds/binary.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48])],
  [
    'seeds/broken-front-matter.md',
    '---\nheadline: "never closed\ntags: [a, b\n---\n\nThe harbour board met on Monday.\n',
  ],
  [
    'seeds/code.md',
    `---js\n{ headline: require('node:fs').writeFileSync('${CANARY}', 'x') }\n---\n\nThe harbour board met on Monday.\n`,
  ],
  [
    'seeds/prose-with-rule.md',
    '--- this is how a wire marks its start\n\nThe harbour board met on Monday.\n\n---\n\nIt will meet again.\n',
  ],
  [
    'seeds/prose-unclosed.md',
    '---\n\nThe harbour board met on Monday and nobody closed the rule.\n\nIt will meet again.\n',
  ],
  ['seeds/invalid-utf8.txt', Buffer.concat([Buffer.from(GOOD), Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0x81, 0x0a])])],
  ['seeds/report.pdf', '%PDF-1.7\n'],
  [
    'seeds/impossible-date.md',
    '---\nheadline: A day that never was\ndate: 2001-02-30\n---\n\nThe harbour board met.\n',
  ],
  ['seeds/bomb.md', `---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n\nThe harbour board met on Monday.\n`],
  ['seeds/orphan.txt.meta.yml', 'outlet: Nobody\n'],
  ['seeds/_catalogue.csv', 'file,outlet\ngood.txt,Elsmere Gazette\ngood.txt,Mainland Courier\nmissing.txt,Nobody\n'],
]

let archive: string
let ran: Ran
let told: Told[]

const codesOf = (file: string): string[] =>
  told.filter((message) => message.file?.endsWith(file)).map(({ code }) => code)

beforeAll(async () => {
  archive = makeArchive(SOURCES)
  writeFileSync(
    join(archive, 'secret.txt'),
    'The secret of the harbour board lies outside the folder of the sources.\n',
  )
  symlinkSync(join(archive, 'secret.txt'), join(archive, 'seeds', 'link.txt'))
  symlinkSync('..', join(archive, 'seeds', 'loop'))
  writeFileSync(join(archive, 'seeds', 'huge.txt'), 'The harbour board met on Monday.\n\n'.repeat(900_000))
  ran = await run(archive, ['build', '--json'])
  told = messagesOf(ran)
})

afterAll(() => removeArchive(archive))

describe('a build of bad input', () => {
  it('goes on to the end and says that there were errors', () => {
    expect(ran.code).toBe(1)
    expect(existsSync(join(archive, 'dist', 'index.html'))).toBe(true)
    const pages = filesBelow(join(archive, 'dist'), (path) => path.startsWith('articles/'))
    expect(pages.filter((path) => path.includes('lighthouse')).length).toBeGreaterThan(0)
  })

  it('shows no stack trace', () => {
    expect(hasStackTrace(ran.stderr + ran.stdout)).toBe(false)
  })

  it('gives every message an expectation, a finding and a remedy', () => {
    for (const message of told) {
      for (const part of [message.expected, message.found, message.remedy]) expect(part).not.toBe('')
    }
  })

  it.each([
    ['empty.txt', 'file-empty'],
    ['blank.txt', 'file-empty'],
    ['binary.txt', 'file-binary'],
    ['broken-front-matter.md', 'front-matter-invalid'],
    ['code.md', 'front-matter-code'],
    ['impossible-date.md', 'date-impossible'],
    ['bomb.md', 'front-matter-invalid'],
    ['report.pdf', 'file-format-unsupported'],
    ['huge.txt', 'file-too-large'],
    ['link.txt', 'file-link'],
    ['orphan.txt.meta.yml', 'sidecar-orphan'],
  ])('says of %s: %s', (file, code) => {
    expect(codesOf(file)).toContain(code)
  })

  it('guesses or refuses an encoding aloud', () => {
    const codes = codesOf('invalid-utf8.txt')
    expect(codes.some((code) => code.startsWith('encoding-'))).toBe(true)
  })

  it('places the fault of front matter by line and column', () => {
    const fault = told.find(({ code, file }) => code === 'front-matter-invalid' && file?.includes('broken'))
    expect(fault?.line).toBeGreaterThanOrEqual(2)
    expect(fault?.line).toBeLessThanOrEqual(4)
    expect(fault?.column).toBeGreaterThanOrEqual(1)
  })

  it('reports what is wrong with the catalogue', () => {
    expect(codesOf('_catalogue.csv')).toEqual(
      expect.arrayContaining(['catalogue-duplicate-row', 'catalogue-no-such-file']),
    )
  })

  it('executes nothing', () => {
    expect(filesBelow(archive).filter((path) => path.includes(CANARY))).toEqual([])
  })

  it('takes prose that begins with a rule for prose', () => {
    const records = filesBelow(join(archive, 'dist'), (path) => path.endsWith('.html')).map((path) =>
      readFileSync(join(archive, 'dist', path), 'utf8'),
    )
    expect(records.some((page) => page.includes('nobody closed the rule'))).toBe(true)
    expect(records.some((page) => page.includes('It will meet again'))).toBe(true)
  })

  it('follows no link out of the folder', () => {
    for (const path of filesBelow(join(archive, 'dist'))) {
      expect(readFileSync(join(archive, 'dist', path), 'utf8')).not.toContain('lies outside the folder')
    }
  })
})

describe('a build that cannot start', () => {
  async function end(files: ArchiveFiles): Promise<Ran> {
    const root = makeArchive([['seeds/good.txt', GOOD], ...files])
    try {
      return await run(root, ['build'])
    } finally {
      removeArchive(root)
    }
  }

  it('names an unknown setting, its line and the nearest known one', async () => {
    const { code, stderr } = await end([['backfile.yml', 'title: Harbour\nbaseURL: https://archive.example/\n']])
    expect(code).toBe(2)
    expect(stderr).toContain('backfile.yml:2')
    expect(stderr).toContain('config-unknown-key')
    expect(stderr).toContain('baseUrl')
    expect(hasStackTrace(stderr)).toBe(false)
  })

  it('names a setting whose value is not allowed', async () => {
    const { code, stderr } = await end([['backfile.yml', 'vanished: perhaps\n']])
    expect(code).toBe(2)
    expect(stderr).toContain('config-invalid')
    expect(hasStackTrace(stderr)).toBe(false)
  })

  it('names file and line of a template that cannot be compiled', async () => {
    const { code, stderr } = await end([['templates/article.eta', '<p>\n<% if (true) { %>\n</p>\n']])
    expect(code).toBe(2)
    expect(stderr).toMatch(/templates\/article\.eta(?::\d+)?/)
    expect(stderr).toContain('template-failed')
    expect(hasStackTrace(stderr)).toBe(false)
  })

  it('names file and line of a template that asks for an unknown name', async () => {
    const { code, stderr } = await end([['templates/about.eta', '<p>one</p>\n<p><%= it.noSuchThing.at.all %></p>\n']])
    expect(code).toBe(2)
    expect(stderr).toMatch(/templates\/about\.eta:2/)
    expect(hasStackTrace(stderr)).toBe(false)
  })

  it('refuses an output folder that is not its own', async () => {
    const root = makeArchive([
      ['seeds/good.txt', GOOD],
      ['dist/precious.txt', 'precious'],
    ])
    const { code, stderr } = await run(root, ['build'])
    expect(code).toBe(2)
    expect(stderr).toContain('output-refused')
    expect(readFileSync(join(root, 'dist', 'precious.txt'), 'utf8')).toBe('precious')
    removeArchive(root)
  })

  it('says so when there is no folder of sources', async () => {
    const root = makeArchive([['backfile.yml', 'title: Nothing here\n']])
    const { code, stderr } = await run(root, ['build'])
    expect(code).toBe(2)
    expect(stderr).toContain('seeds')
    expect(hasStackTrace(stderr)).toBe(false)
    removeArchive(root)
  })
})
