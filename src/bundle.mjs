/**
 * Puts the command and its threads together from the modules of lib/ and of the packages: a few dozen files in lib/bundle/
 * instead of some three hundred that every thread would have to find and open. What is loaded lazily stays apart. Beside
 * the code lies what the engine made of it.
 */
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The files that Node is started with: the command, and its threads. */
const ENTRIES = ['cli', 'build/article-worker', 'build/site-thread']

/** The package that a module lies in, as a folder; undefined for one of our own. */
const packageOf = (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0]

/** What the packages ask to be said wherever their code goes. */
function licencesOf(folders) {
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`
  })
  return texts.join(`\n${'-'.repeat(80)}\n\n`)
}

/**
 * Writes the bundle, and in the place of the command's module one that leads there. All files lie one folder below lib/, as
 * the modules do, so that what is found from where the code lies is found.
 * @param root folder of the project, where lib/ has been compiled
 */
export async function bundle(root) {
  const { rolldown } = await import('rolldown')
  const target = join(root, 'lib')
  const folder = join(target, 'bundle')
  const input = Object.fromEntries(ENTRIES.map((entry) => [entry.split('/').at(-1), join(target, `${entry}.js`)]))
  const build = await rolldown({ input, platform: 'node', cwd: root })
  const { output } = await build.write({
    dir: folder,
    // Not modules: of those Node keeps nothing that was compiled.
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
  })
  await build.close()
  const packages = new Set(output.flatMap((chunk) => chunk.moduleIds ?? []).flatMap((id) => packageOf(id) ?? []))
  writeFileSync(join(folder, 'LICENSES.txt'), licencesOf([...packages].filter(existsSync)))
  copyFileSync(join(root, 'src', 'load-code.mjs'), join(folder, 'load-code.js'))
  for (const name of Object.keys(input))
    writeFileSync(join(folder, `${name}.js`), `import { run } from './load-code.js'\n\nrun('${name}')\n`)
  writeFileSync(join(target, 'cli.js'), "#!/usr/bin/env node\nimport './bundle/cli.js'\n")
  keepCode(root, folder)
}

/** Keeps the code that building the samples takes. The bundle runs without, only slower. */
function keepCode(root, folder) {
  const archive = mkdtempSync(join(tmpdir(), 'backfile-'))
  try {
    for (const name of ['seeds', 'backfile.yml']) cpSync(join(root, name), join(archive, name), { recursive: true })
    const loader = pathToFileURL(join(folder, 'load-code.js')).href
    spawnSync(process.execPath, [join(root, 'src', 'keep-code.mjs'), archive, loader], { stdio: 'ignore' })
  } finally {
    rmSync(archive, { recursive: true, force: true })
  }
}
