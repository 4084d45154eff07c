/**
 * Compiles src/ to lib/ when lib/ is missing or older than its sources, so that `npm run build` works on a clean clone,
 * with or without install scripts. This and `bundle.mjs` are no TypeScript: they run before there is a compiler's output.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.mjs'

const source = dirname(fileURLToPath(import.meta.url))
const root = dirname(source)
const target = join(root, 'lib')
const stamp = join(target, '.compiled')

const sources = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))

const isStale = () => {
  if (process.argv.includes('--always') || !existsSync(stamp)) return true
  const made = statSync(stamp).mtimeMs
  return [...sources, source, join(root, 'tsconfig.json'), join(root, 'package-lock.json')].some(
    (path) => existsSync(path) && statSync(path).mtimeMs > made,
  )
}

if (existsSync(join(root, 'tsconfig.json')) && isStale()) {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  if (!existsSync(compiler)) {
    console.error('The compiler is not installed. Run "npm ci" in this folder first.')
    process.exit(2)
  }
  rmSync(target, { recursive: true, force: true })
  const { status } = spawnSync(process.execPath, [compiler, '-p', root], { stdio: 'inherit' })
  if (status !== 0) process.exit(2)
  for (const path of sources.filter((file) => !/\.(ts|mjs)$/.test(file))) {
    const copy = join(target, path.slice(source.length + 1))
    mkdirSync(dirname(copy), { recursive: true })
    copyFileSync(path, copy)
  }
  await bundle(root)
  // The identity of the code: cached records made by other code are not used.
  const identity = createHash('sha256')
  // The lock file stands for the code of the packages.
  const lock = join(root, 'package-lock.json')
  if (existsSync(lock)) identity.update(readFileSync(lock))
  for (const path of [...sources].sort()) identity.update(path.slice(source.length)).update(readFileSync(path))
  writeFileSync(stamp, identity.digest('hex'))
}
