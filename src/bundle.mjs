/**
 * Puts the command and its threads together from the modules of lib/ and of the packages: a few dozen files in lib/bundle/
 * instead of some three hundred that every thread would have to find and open. What is loaded lazily stays apart.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

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
  const input = Object.fromEntries(ENTRIES.map((entry) => [entry.split('/').at(-1), join(target, `${entry}.js`)]))
  const build = await rolldown({ input, platform: 'node', cwd: root })
  const { output } = await build.write({
    dir: join(target, 'bundle'),
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  })
  await build.close()
  const packages = new Set(output.flatMap((chunk) => chunk.moduleIds ?? []).flatMap((id) => packageOf(id) ?? []))
  writeFileSync(join(target, 'bundle', 'LICENSES.txt'), licencesOf([...packages].filter(existsSync)))
  writeFileSync(join(target, 'cli.js'), "#!/usr/bin/env node\nimport './bundle/cli.js'\n")
}
