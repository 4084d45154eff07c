/**
 * `npm run bench`: what building costs, beside Hugo and Eleventy where they are installed. Whole processes, one at a time, in
 * turn (each round runs every program once), each cold build into a fresh folder. Prints a table and writes it to `RESULTS.md`.
 *
 *   npm run bench -- --sizes 1000,10000 --rounds 5 --cases cold,nothing,edit,add,raw --work /dev/shm --eleventy FOLDER
 */
import { writeFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem, type } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { backfile, eleventy, hugo } from './harness/builders.mjs'
import { CASES, makeArchive, runCases } from './harness/cases.mjs'
import { writeResults } from './harness/results.mjs'
import { openWorkFolder } from './harness/work-folder.mjs'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    rounds: { type: 'string', default: '5' },
    cases: { type: 'string', default: [...Object.keys(CASES), 'raw'].join() },
    peers: { type: 'string', default: 'hugo,eleventy' },
    /** Folder in which Eleventy is installed. */
    eleventy: { type: 'string' },
    /** Folder to work in, instead of the system's temporary one. */
    work: { type: 'string' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    results: { type: 'string', default: here('RESULTS.md') },
  },
})

const tell = (line) => console.error(line)
const listed = (text) => text.split(',').filter(Boolean)

/** Whole numbers from 1 on, or the end of the command. */
function countsOf(text) {
  const counts = listed(text).map(Number)
  if (counts.length > 0 && counts.every((count) => Number.isSafeInteger(count) && count > 0)) return counts
  throw new Error(`"${text}" is no list of whole numbers from 1 on`)
}

function kindsOf(text) {
  const kinds = listed(text)
  const unknown = kinds.filter((kind) => kind !== 'raw' && !Object.hasOwn(CASES, kind))
  if (unknown.length > 0)
    throw new Error(`There is no case "${unknown.join('", "')}": choose of ${Object.keys(CASES)},raw`)
  return kinds
}

/** The peers asked for: those that are here, and the names of those that are not. */
function findPeers(names) {
  const known = { hugo, eleventy: () => eleventy(values.eleventy) }
  const unknown = names.filter((name) => !Object.hasOwn(known, name))
  if (unknown.length > 0) throw new Error(`There is no peer "${unknown.join('", "')}": choose of ${Object.keys(known)}`)
  const found = names.map((name) => ({ name, program: known[name]() }))
  return {
    peers: found.flatMap(({ program }) => program ?? []),
    absent: found.filter(({ program }) => program === undefined).map(({ name }) => name),
  }
}

function conditionsOf(programs, absent, work, load) {
  const [core] = cpus()
  return [
    `${values.date}; ${values.rounds} rounds`,
    `${cpus().length} × ${core?.model.trim() ?? 'unknown processor'}, ${(totalmem() / 1e9).toFixed(0)} GB, ${type()} ${release()}`,
    `files in ${work.inMemory ? 'memory' : 'a folder on disk'}; load of the machine at the start ${load.toFixed(1)}`,
    programs.map(({ name, version }) => `${name} ${version}`).join('; '),
    ...(absent.length > 0 ? [`not measured, since not installed: ${absent.join(', ')}`] : []),
    'CPU is that of all cores; memory is the peak of the whole process, looked up in `/proc` every 10 ms',
  ]
}

async function main() {
  const [sizes, [rounds], kinds] = [countsOf(values.sizes), countsOf(values.rounds), kindsOf(values.cases)]
  const { peers, absent } = findPeers(listed(values.peers))
  const [load] = loadavg()
  const work = openWorkFolder(values.work)
  const archiveOf = (name, count) => makeArchive(join(work.folder, `${name}-${count}`), count, name === 'raw')
  const programs = [backfile(here('peers.yml')), ...peers]
  const shared = kinds.filter((kind) => kind !== 'raw')
  const [compared, raw] = [[], []]
  try {
    for (const count of sizes) {
      if (shared.length > 0) {
        const archive = archiveOf('archive', count)
        compared.push(await runCases({ programs, archive, kinds: shared, rounds, work, tell }))
        work.discard(archive.folder)
      }
      if (!kinds.includes('raw')) continue
      const archive = archiveOf('raw', count)
      raw.push(
        await runCases({ programs: [backfile(here('whole.yml'))], archive, kinds: ['cold'], rounds, work, tell }),
      )
      work.discard(archive.folder)
    }
  } finally {
    work.close()
  }
  const document = writeResults({ conditions: conditionsOf(programs, absent, work, load), compared, raw })
  writeFileSync(values.results, document)
  console.log(document)
}

await main().catch((fault) => {
  console.error(fault.message)
  process.exitCode = 2
})
