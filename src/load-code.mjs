/**
 * Runs the code of the bundle, with what the engine once made of it: functions that a build calls need not be read and
 * compiled again by every command and every thread. Copied into lib/bundle/, where `keep-code.mjs` fills what is read here.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'
import { isMainThread } from 'node:worker_threads'

// Set before any code is read, because the engine refuses what it made under other flags.
// Left to itself it begins to compile, and to compile anew, while a build of a few thousand articles is still finding out
// what its code is used for: 1,000 Markdown articles took 5.0 s of CPU instead of 4.1, 10,000 the same (DECISIONS 35).
setFlagsFromString('--interrupt-budget=300000')
// Bodies pass through by the thousand and few stay. Left to itself a heap grows to four times what lives in it before it is
// swept: a build of 10,000 Markdown articles takes 558 MB at 80 %, 493 MB at 30 % in the same time, and a sixth more time
// for nothing at 15 % (2 threads).
setFlagsFromString('--heap-growing-percent=30')

/**
 * Megabytes of each half of the young heap, where bodies live and die. With the 16 that it grows to by itself, 10,000 Markdown
 * articles take 400 MB, with 4 370, in the same time (2 threads); at 1,000 collecting takes 10 % of it instead of 7.
 */
const YOUNG_MEGABYTES = 4
// Other threads are given it as they begin.
setFlagsFromString(`--min-semi-space-size=${YOUNG_MEGABYTES}`)
setFlagsFromString(`--max-semi-space-size=${YOUNG_MEGABYTES}`)
// The heap of this one has begun with 1. It grows by a factor as soon as enough in it is kept: so it does once, and never again.
if (isMainThread) {
  setFlagsFromString(`--semi-space-growth-factor=${YOUNG_MEGABYTES}`)
  const isGrown = () =>
    getHeapSpaceStatistics().some((one) => one.space_name === 'new_space' && one.space_size > 2 ** 22)
  for (const kept = []; !isGrown() && kept.length < 1000; ) kept.push(Array.from({ length: 1000 }, () => []))
  setFlagsFromString('--semi-space-growth-factor=1')
}

const folder = fileURLToPath(new URL('.', import.meta.url))
const requireOther = createRequire(import.meta.url)
const scripts = new Map()
const modules = new Map()

const keptOf = (filename) => `${filename}.code`

function readIfThere(filename) {
  try {
    return readFileSync(filename)
  } catch {
    return undefined
  }
}

function scriptOf(name) {
  const known = scripts.get(name)
  if (known) return known
  const filename = join(folder, name)
  const text = `(function (exports, require, module, __filename, __dirname) { 'use strict'; ${readFileSync(filename, 'utf8')}\n})`
  // What another version of the engine made is refused, and the text compiled as ever.
  const script = new Script(text, { filename, cachedData: readIfThere(keptOf(filename)) })
  scripts.set(name, script)
  return script
}

/** The exports of a file of the bundle; those of anything else are Node's to find. */
function load(name) {
  const known = modules.get(name)
  if (known) return known.exports
  const module = { exports: {} }
  modules.set(name, module)
  const require = (id) => (id.startsWith('./') ? load(id.slice(2)) : requireOther(id))
  scriptOf(name).runInThisContext()(module.exports, require, module, join(folder, name), folder)
  return module.exports
}

/** Runs the command, or a thread of it, from its beginning. */
export function run(entry) {
  modules.clear()
  load(`${entry}.cjs`)
}

/** Keeps what the engine has made of the code until now. */
export function keepCode() {
  for (const [name, script] of scripts) writeFileSync(keptOf(join(folder, name)), script.createCachedData())
}
