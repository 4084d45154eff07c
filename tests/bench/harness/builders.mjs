/** The programs that are compared: how each is laid out beside an archive, and how it builds. */
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url))
const PEERS = join(PROJECT, 'tests', 'bench', 'peers')
const STYLE = join(PEERS, 'style.css')

const versionOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version

/** The folders of an archive, by year and then by month; ours have no others. */
const foldersOf = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

/**
 * Backfile with a settings file. A cold build has neither cache nor list of addresses; the next one finds both, as its user
 * would.
 */
export function backfile(settings) {
  return {
    name: 'Backfile',
    version: `${versionOf(PROJECT)} on Node ${process.versions.node}`,
    setUp(archive) {
      const permalinks = join(archive, '_permalinks.csv')
      // The templates and public files of the program alone.
      const none = `${archive}-none`
      mkdirSync(none, { recursive: true })
      return {
        cwd: PROJECT,
        forget: () => rmSync(permalinks, { force: true }),
        command: (out) => {
          const folders = ['--seeds', archive, '--out', out, '--cache', `${out}-cache`]
          const own = ['--templates', none, '--public', none]
          return [
            process.execPath,
            [join(PROJECT, 'lib', 'cli.js'), 'build', '--config', settings, ...folders, ...own, '--json'],
          ]
        },
      }
    },
  }
}

/** Hugo, if it is installed. It reads the archive where it is; years and months need a file each to be sections. */
export function hugo() {
  let version
  try {
    version = execFileSync('hugo', ['version'], { encoding: 'utf8' }).split(' ')[1]
  } catch {
    return undefined
  }
  return {
    name: 'Hugo',
    version,
    setUp(archive, folder) {
      cpSync(join(PEERS, 'hugo'), folder, { recursive: true })
      mkdirSync(join(folder, 'static'))
      cpSync(STYLE, join(folder, 'static', 'style.css'))
      const section = (...names) => {
        mkdirSync(join(folder, 'sections', ...names), { recursive: true })
        writeFileSync(join(folder, 'sections', ...names, '_index.md'), `---\ntitle: "${names.join('-')}"\n---\n`)
      }
      for (const year of foldersOf(archive)) {
        section(year)
        for (const month of foldersOf(join(archive, year))) section(year, month)
      }
      const mount = (source) => `[[module.mounts]]\nsource = ${JSON.stringify(source)}\ntarget = "content"\n`
      writeFileSync(join(folder, 'mounts.toml'), mount(archive) + mount('sections'))
      return {
        cwd: folder,
        forget() {},
        command: (out) => ['hugo', ['--config', 'hugo.toml,mounts.toml', '--quiet', '--destination', out]],
      }
    },
  }
}

/** Eleventy, if it is installed in a folder's `node_modules`. It follows links to the years of the archive. */
export function eleventy(installed) {
  const own = installed && resolve(installed, 'node_modules', '@11ty', 'eleventy')
  if (!own || !existsSync(own)) return undefined
  return {
    name: 'Eleventy',
    version: versionOf(own),
    setUp(archive, folder) {
      cpSync(join(PEERS, 'eleventy'), folder, { recursive: true })
      cpSync(STYLE, join(folder, 'style.css'))
      mkdirSync(join(folder, 'content'))
      renameSync(join(folder, 'content.11tydata.mjs'), join(folder, 'content', 'content.11tydata.mjs'))
      for (const year of foldersOf(archive)) symlinkSync(join(archive, year), join(folder, 'content', year), 'dir')
      return {
        cwd: folder,
        forget() {},
        command: (out) => [process.execPath, [join(own, 'cmd.cjs'), '--quiet', `--output=${out}`]],
      }
    },
  }
}
