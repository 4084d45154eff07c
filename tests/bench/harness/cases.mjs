/** What is measured: the cases, each run in turn by all programs on one archive, round by round. */
import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openCorpus, writeCorpus } from '../corpus.mjs'
import { measure } from './measure.mjs'
import { sizeOf } from './work-folder.mjs'

/** The cases in which all programs take part, in the order in which they run, and what each does to the archive before a round. */
export const CASES = {
  cold: { title: 'cold', change() {} },
  nothing: { title: 'nothing changed', change() {} },
  edit: {
    title: 'one body edited',
    change({ folder, corpus, count }, round) {
      const { path } = corpus.file(count >> 1)
      appendFileSync(join(folder, path), `\nA line was added to this article, for the ${round + 1}. time.\n`)
    },
  },
  add: {
    title: 'one article added',
    change({ folder, corpus, count }, round) {
      const taken = corpus.file(count >> 1).path
      const { path, text } = corpus.file(count + round)
      // Beside an article that is there: a month that is new would ask the other programs for a new section.
      writeFileSync(join(folder, taken.slice(0, 'YYYY/MM/'.length), path.slice('YYYY/MM/'.length)), text)
    },
  },
}

/** Writes an archive of so many articles. */
export function makeArchive(folder, count, raw) {
  const bytes = writeCorpus(folder, count, { raw })
  return { folder, count, bytes, corpus: openCorpus(count, { raw }) }
}

/** One program at work on one archive: it builds into a fresh folder, or again into the one it built last. */
class Bench {
  constructor(program, archive, work, name) {
    this.name = program.name
    this.work = work
    this.stem = join(work.folder, `${name}-${archive.count}`)
    this.project = program.setUp(archive.folder, this.stem)
    this.builds = 0
  }

  /** A build that finds nothing of an earlier one. */
  async cold() {
    const before = this.out
    this.project.forget()
    this.builds += 1
    this.out = `${this.stem}-site-${this.builds}`
    const measured = await measure(...this.project.command(this.out), this.project.cwd)
    if (before) for (const folder of [before, `${before}-cache`]) this.work.discard(folder)
    return measured
  }

  /** A build where the last one left off. */
  again() {
    return measure(...this.project.command(this.out), this.project.cwd)
  }

  /** One measured build of a case; the first of all builds of a program is always a cold one. */
  async run(kind) {
    if (kind === 'cold') return this.cold()
    if (this.out === undefined) await this.cold()
    return this.again()
  }
}

/**
 * Runs cases on one archive. Gives back, by case and by program, what was measured round by round, and by program what
 * its site is made of. A program that fails is left out from then on, and why is told.
 */
export async function runCases({ programs, archive, kinds, rounds, work, tell }) {
  const measured = {}
  const failures = {}
  const sites = {}
  const benches = programs.map((program) => new Bench(program, archive, work, program.name.toLowerCase()))
  const attempt = async (bench, kind, round) => {
    if (failures[bench.name]) return
    try {
      const cost = await bench.run(kind)
      measured[kind] ??= {}
      measured[kind][bench.name] ??= []
      measured[kind][bench.name][round] = cost
      tell(`${archive.count} ${kind} ${round + 1}/${rounds} ${bench.name}: ${cost.wallSeconds.toFixed(2)} s`)
    } catch (fault) {
      failures[bench.name] = `${archive.count} articles, ${kind}: ${fault.message}`
      tell(failures[bench.name])
    }
  }
  for (const kind of kinds) {
    for (let round = 0; round < rounds; round++) {
      CASES[kind].change(archive, round)
      for (const bench of benches) await attempt(bench, kind, round)
    }
    for (const bench of benches) if (bench.out && !sites[bench.name]) sites[bench.name] = sizeOf(bench.out)
  }
  return { count: archive.count, bytes: archive.bytes, measured, failures, sites }
}
