/**
 * `node keep-code.mjs ARCHIVE LOADER`, begun by `bundle.mjs` in a process of its own: builds an archive, and builds it again with
 * an article edited and one added, then keeps what the engine made of the code that this took. The archive is changed.
 */
import { appendFileSync, copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const [archive, loader] = process.argv.slice(2)
const { run, keepCode } = await import(loader)
const seeds = join(archive, 'seeds')
const [article] = readdirSync(seeds, { recursive: true }).filter((path) => path.endsWith('.md'))

const changes = [
  () => {},
  () => appendFileSync(join(seeds, article), '\nOne sentence more.\n'),
  () => copyFileSync(join(seeds, article), join(seeds, 'one-more.md')),
]

function next() {
  const change = changes.shift()
  if (change === undefined) return keepCode()
  change()
  process.argv = [process.argv[0], 'backfile', 'build', '--json']
  process.once('beforeExit', next)
  run('cli')
}

process.chdir(archive)
next()
