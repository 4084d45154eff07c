/** A build that starts from what the last one left makes the same bytes as a build from nothing, whatever was edited. */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { locateArchive } from '../../src/build/archive-folder.js'
import { buildSite } from '../../src/build/build-site.js'
import { readProgram } from '../../src/build/program.js'
import { filesBelow, listingOf, makeArchive, PROJECT, removeArchive } from '../support/build-site.js'
import { madeBody, madeHeadline } from '../support/made-reports.js'

/** Edits in one run; `EDITS=500` for the long one. */
const EDITS = Number(process.env.EDITS ?? 30)

const OUTLETS = ['Elsmere Courier', 'Ostrand Post', 'The Tollan Gazette']
const TAGS = ['harbour', 'trams', 'bells', 'archives', 'timber']
const ACTORS = ['Ada Morrow', 'Ben Teague', 'Harbour Board of Elsmere', 'Carla Lindqvist', 'Ostrand Tram Union']

interface Report {
  number: number
  words: number
  outlet: number
  tags: readonly number[]
  actors: readonly number[]
  month: number
}

const fileOf = ({ number, words, outlet, tags, actors, month }: Report): string =>
  [
    '---',
    `title: "${madeHeadline(number)}"`,
    ...(month === 0 ? [] : [`date: 2021-${String(month).padStart(2, '0')}-0${1 + (number % 9)}`]),
    `source: ${OUTLETS[outlet]}`,
    `tags: [${tags.map((tag) => TAGS[tag]).join(', ')}]`,
    `actors: [${actors.map((actor) => ACTORS[actor]).join(', ')}]`,
    '---',
    '',
    ...madeBody(number + words, 3 + (words % 3)),
    ...actors.map((actor) => `${ACTORS[actor]} spoke of it on the quay.`),
  ].join('\n\n')

const some = (count: number) =>
  fc.subarray(
    Array.from({ length: count }, (_, at) => at),
    { maxLength: 3 },
  )
const report = fc.record({
  number: fc.integer({ min: 1, max: 40 }),
  words: fc.integer({ min: 0, max: 5 }),
  outlet: fc.nat(2),
  tags: some(TAGS.length),
  actors: some(ACTORS.length),
  month: fc.integer({ min: 0, max: 4 }),
})

/** What is done to an archive, given as the name of a kind and numbers that choose. */
const edit = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('put' as const), report }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('add' as const), which: fc.nat(100), number: fc.nat(1000) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), which: fc.nat(100) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rename' as const), which: fc.nat(100), to: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('append' as const), which: fc.nat(100) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('template' as const), text: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('setting' as const), choice: fc.nat(3) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('catalogue' as const), which: fc.nat(100), choice: fc.nat(3) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('authority' as const), choice: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('tamper' as const), which: fc.nat(1000) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'nothing' as const }) },
)
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

/** Without related articles most that are added need not be indexed with the others. */
const SETTINGS = [
  '',
  'title: The Quay Papers\nrecognise: no\noutputs: {related: no}\n',
  'pageSize: 10\nrecognise: no\noutputs: {related: no}\n',
  'outputs: {related: no, pairs: no, lists: no}\n',
]
const CATALOGUE = ['headline,A New Headline', 'status,held', 'status,withdrawn', 'outlet,Ostrand Post']
const AUTHORITY = [
  '',
  '- name: Ada Morrow\n  kind: person\n  variants: [A. Morrow]\n  note: Of the board.\n',
  '- name: Ben Teague\n  hide: true\n',
  '- name: Carla Lindqvist\n  variants: [Ada Morrow]\n',
]

describe('a build that starts from the last one', () => {
  let root: string
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const drop = (path: string): void => rmSync(join(root, path), { force: true })
  const sources = (): string[] => filesBelow(join(root, 'seeds'), (path) => path.endsWith('.md'))
  const chosen = (which: number): string | undefined => {
    const all = sources()
    return all[which % Math.max(1, all.length)]
  }
  const apply = (one: Edit): void => {
    if (one.kind === 'put') put(`seeds/${one.report.number % 7}/r${one.report.number}.md`, fileOf(one.report))
    else if (one.kind === 'template') editTemplate(one.text)
    else if (one.kind === 'setting') put('backfile.yml', `baseUrl: https://papers.example/\n${SETTINGS[one.choice]}`)
    else if (one.kind === 'authority') put('seeds/_actors.yml', AUTHORITY[one.choice] as string)
    else if (one.kind !== 'nothing') applyToFile(one)
  }
  const editTemplate = (text: number): void => {
    const builtIn = readFileSync(join(PROJECT, 'templates/term.eta'), 'utf8')
    if (text === 0) drop('templates/term.eta')
    else put('templates/term.eta', `${builtIn}\n<p>Note ${text}</p>`)
  }
  const applyToFile = (one: Extract<Edit, { which: number }>): void => {
    const path = chosen(one.which)
    if (path === undefined) return
    if (one.kind === 'remove') drop(`seeds/${path}`)
    else if (one.kind === 'append')
      put(`seeds/${path}`, `${readFileSync(join(root, 'seeds', path), 'utf8')}\n\nOne more line of ${one.which}.\n`)
    else if (one.kind === 'add') {
      // Another report with the names of one that is there: most are known, some only here.
      const text = readFileSync(join(root, 'seeds', path), 'utf8').replace(
        /title: .*/,
        `title: "${madeHeadline(one.number)}"`,
      )
      put(`seeds/${dirname(path)}/added-${one.number}.md`, `${text}\n\nNumber ${one.number} of the series.\n`)
    } else if (one.kind === 'rename') renameSync(join(root, 'seeds', path), join(root, 'seeds', `moved-${one.to}.md`))
    else if (one.kind === 'catalogue') {
      const [field, value] = (CATALOGUE[one.choice] as string).split(',')
      put('seeds/_catalogue.csv', `file,${field}\n${path},${value}\n`)
    } else if (existsSync(join(root, 'dist'))) {
      const pages = filesBelow(join(root, 'dist'), (page) => page.endsWith('.html'))
      writeFileSync(join(root, 'dist', pages[one.which % pages.length] as string), 'edited by hand')
    }
  }
  /** Stages of the last build. */
  let stages: readonly string[] = []
  const build = async (out: string, cache: string, seeds = 'seeds'): Promise<string[]> => {
    const print = (line: string): void => {
      const { summary } = JSON.parse(line) as { summary?: { times: Record<string, number> } }
      if (summary) stages = Object.keys(summary.times)
    }
    const terminal = { print, complain() {}, progress() {} }
    await buildSite({
      folder: locateArchive(root, { out, cache, seeds }),
      program: { ...readProgram('20.0.0'), templates: join(PROJECT, 'templates'), public: join(PROJECT, 'public') },
      terminal,
      noRecognise: false,
      frozen: false,
      strict: false,
      workers: 1,
      json: true,
    })
    return listingOf(join(root, out)).filter((line) => !line.includes('  .backfile/'))
  }

  /** A build that finds no file changed so shortly before that its stamp says nothing: only from such can the next one start. */
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 2100))
    await build('dist', '.cache')
  }

  beforeAll(() => {
    root = makeArchive([['backfile.yml', `baseUrl: https://papers.example/\n${SETTINGS[1]}`]])
    for (let number = 1; number <= 14; number++)
      apply({
        kind: 'put',
        report: {
          number,
          words: 0,
          outlet: number % 3,
          tags: [number % 5, 0],
          actors: [number % 4, 4],
          month: 1 + (number % 3),
        },
      })
  })
  afterAll(() => removeArchive(root))

  it('makes the bytes of one from nothing, after any sequence of edits', { timeout: 1_200_000 }, async () => {
    const edits = fc.sample(edit, { numRuns: EDITS, seed: 20161 })
    let joined = 0
    for (const [step, one] of [{ kind: 'nothing' as const }, ...edits].entries()) {
      if (one.kind === 'add') await settle()
      apply(one)
      // Addresses once given out are input: the clean build gets the same.
      rmSync(join(root, 'clean-seeds'), { recursive: true, force: true })
      cpSync(join(root, 'seeds'), join(root, 'clean-seeds'), { recursive: true })
      const left = await build('dist', '.cache')
      if (one.kind === 'add' && stages.includes('pages') && !stages.includes('index')) joined++
      const clean = await build('clean', '.clean-cache', 'clean-seeds')
      expect(left, `after edit ${step}: ${JSON.stringify(one)}`).toEqual(clean)
      for (const folder of ['clean', '.clean-cache']) rmSync(join(root, folder), { recursive: true, force: true })
    }
    expect(joined, 'articles added without indexing all').toBeGreaterThan(EDITS / 30)
  })
})
