import { mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkOutputFolder } from '../../src/write/output-folder.js'
import { writeSite } from '../../src/write/write-site.js'
import { scratchFolder, snapshot } from './faulty-disk.js'

/** An archive folder with one of everything, and a folder beside it. */
function archive() {
  const base = realpathSync(scratchFolder())
  const root = join(base, 'archive')
  for (const folder of ['seeds/2016', 'templates', 'public', '.backfile/records', 'notes']) {
    mkdirSync(join(root, folder), { recursive: true })
  }
  for (const file of [
    'seeds/2016/a.txt',
    'templates/home.eta',
    'public/logo.svg',
    '.backfile/records/1',
    'notes/n.txt',
  ]) {
    writeFileSync(join(root, file), file)
  }
  mkdirSync(join(base, 'beside/repository/.git'), { recursive: true })
  writeFileSync(join(base, 'beside/letter.txt'), 'dear')
  const others = ['templates', 'public', '.backfile'].map((name) => join(root, name))
  return { base, root, context: { seeds: join(root, 'seeds'), archiveFolder: root, others } }
}

type Layout = (base: string, root: string) => string

const link = (at: string, to: string): string => {
  symlinkSync(to, at)
  return at
}

const folder = (at: string): string => {
  mkdirSync(at, { recursive: true })
  return at
}

const DANGEROUS: readonly (readonly [string, Layout, RegExp])[] = [
  ['the seeds folder', (_, root) => join(root, 'seeds'), /is the folder of the sources/],
  [
    'the seeds folder written in another way',
    (_, root) => `${root}/seeds/../seeds/2016/..`,
    /is the folder of the sources/,
  ],
  ['a folder in the seeds', (_, root) => join(root, 'seeds/2016'), /inside the folder of the sources/],
  [
    'a folder in the seeds that is not there yet',
    (_, root) => join(root, 'seeds/a/b/c'),
    /inside the folder of the sources/,
  ],
  ['a link to the seeds', (base, root) => link(join(base, 'l'), join(root, 'seeds')), /is the folder of the sources/],
  [
    'a link to a link to the seeds',
    (base, root) => link(join(base, 'm'), link(join(base, 'l'), join(root, 'seeds'))),
    /is the folder of the sources/,
  ],
  ['a relative link to the seeds', (_, root) => link(join(root, 'dist'), 'seeds'), /is the folder of the sources/],
  [
    'a new folder behind a link into the seeds',
    (base, root) => join(link(join(base, 'l'), join(root, 'seeds/2016')), 'new/dist'),
    /inside the folder of the sources/,
  ],
  [
    'a new folder behind a link above the seeds',
    (base, root) => join(link(join(base, 'l'), root), 'seeds/dist'),
    /inside the folder of the sources/,
  ],
  ['the templates', (_, root) => join(root, 'templates'), /is the folder "templates"/],
  ['a folder in the templates', (_, root) => join(root, 'templates/dist'), /inside the folder "templates"/],
  ['the public folder', (_, root) => join(root, 'public'), /is the folder "public"/],
  ['a folder in the public folder', (_, root) => join(root, 'public/site'), /inside the folder "public"/],
  ['the cache', (_, root) => join(root, '.backfile'), /is the folder ".backfile"/],
  ['a folder in the cache', (_, root) => join(root, '.backfile/site'), /inside the folder ".backfile"/],
  ['a link to the cache', (base, root) => link(join(base, 'l'), join(root, '.backfile')), /is the folder ".backfile"/],
  ['the archive folder', (_, root) => root, /contains the folder of the sources/],
  ['the archive folder with a stroke', (_, root) => `${root}/`, /contains the folder of the sources/],
  ['the folder above the archive', (base) => base, /contains the folder of the sources/],
  ['a link to the archive folder', (base, root) => link(join(base, 'l'), root), /contains the folder of the sources/],
  ['the home folder', () => homedir(), /home folder|whole disk|did not make/],
  ['the folder above the home folder', () => dirname(homedir()), /home folder|whole disk/],
  ['the root of the disk', () => '/', /whole disk/],
  ['a link to the root of the disk', (base) => link(join(base, 'l'), '/'), /whole disk/],
  ['the top of a repository', (base) => join(base, 'beside/repository'), /top of a repository/],
  [
    'a link to the top of a repository',
    (base) => link(join(base, 'l'), join(base, 'beside/repository')),
    /top of a repository/,
  ],
  ['a folder with files that are not ours', (base) => join(base, 'beside'), /did not make/],
  ['a folder of notes in the archive folder', (_, root) => join(root, 'notes'), /did not make/],
  ['a link to a folder with files', (base) => link(join(base, 'l'), join(base, 'beside')), /did not make/],
  ['a file', (base) => join(base, 'beside/letter.txt'), /is a file/],
  ['a folder below a file', (base) => join(base, 'beside/letter.txt/dist/a'), /is a file/],
  ['a link to a file', (base) => link(join(base, 'l'), join(base, 'beside/letter.txt')), /is a file/],
  ['a link to nowhere', (base) => link(join(base, 'l'), join(base, 'nowhere')), /leads nowhere/],
  [
    'a new folder behind a link to nowhere',
    (base) => join(link(join(base, 'l'), join(base, 'nowhere')), 'dist'),
    /leads nowhere/,
  ],
  ['a link to itself', (base) => link(join(base, 'l'), join(base, 'l')), /leads nowhere/],
  ['a folder with a cache of another archive', (_, root) => dirname(join(root, '.backfile')), /contains/],
]

describe('a dangerous output folder', () => {
  it('is tried in at least 25 layouts', () => {
    expect(DANGEROUS.length).toBeGreaterThanOrEqual(25)
  })

  it.each(DANGEROUS)('is refused and left alone: %s', (_, layout, why) => {
    const { base, root, context } = archive()
    const out = layout(base, root)
    const before = snapshot(base)
    const refusal = checkOutputFolder(out, context)
    expect(refusal).toMatchObject({ code: 'output-refused', severity: 'error', file: out })
    expect(refusal?.found).toMatch(why)
    expect(refusal?.remedy).toContain('--out')
    expect(snapshot(base)).toEqual(before)
  })

  it('is refused when a setting makes a folder lie in it that is not there yet', () => {
    const { base, context } = archive()
    const out = join(base, 'dist')
    expect(checkOutputFolder(out, { ...context, seeds: join(out, 'texts') })?.found).toContain('contains')
    expect(checkOutputFolder(out, { ...context, others: [join(out, 'cache')] })?.found).toContain('contains')
    expect(checkOutputFolder(out, { ...context, archiveFolder: out })?.found).toContain('archive folder')
  })

  it('is refused when it cannot be looked into', () => {
    const { base, context } = archive()
    expect(checkOutputFolder(join(base, `${'x'.repeat(300)}`), context)?.expected).toContain('a folder')
    expect(checkOutputFolder(join(base, 'nul\0byte'), context)?.found).toContain('null bytes')
  })
})

describe('a good output folder', () => {
  const layouts: readonly (readonly [string, Layout])[] = [
    ['dist in the archive folder', (_, root) => join(root, 'dist')],
    ['a new folder elsewhere', (base) => join(base, 'x/y/z')],
    ['an empty folder', (base) => folder(join(base, 'empty'))],
    ['a link to an empty folder', (base) => link(join(base, 'l'), folder(join(base, 'empty')))],
    ['a folder whose name only begins like the seeds', (_, root) => join(root, 'seeds-site')],
    [
      'a folder that a kill left with nothing but our own empty folder',
      (base) => dirname(folder(join(base, 'dist/.backfile'))),
    ],
  ]

  it.each(layouts)('is taken: %s', (_, layout) => {
    const { base, root, context } = archive()
    const out = layout(base, root)
    expect(checkOutputFolder(out, context)).toBeUndefined()
    writeSite(out, [{ outputPath: 'a.html', content: '' }])
    expect(checkOutputFolder(out, context)).toBeUndefined()
  })

  it('is no longer taken when its marker was deleted', () => {
    const { root, context } = archive()
    const out = join(root, 'dist')
    writeSite(out, [{ outputPath: 'a.html', content: '' }])
    rmSync(join(out, '.backfile'), { recursive: true })
    expect(checkOutputFolder(out, context)?.found).toContain('did not make')
  })
})
