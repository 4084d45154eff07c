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
  constructor(program, archive, work) {
    this.name = program.name
    this.work = work
    this.stem = `${archive.folder}-${program.name.toLowerCase()}`
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
}

/** Runs one build; gives back what it cost, or books why it failed. */
async function attempt(bench, kind, failures) {
  try {
    return await (kind === 'cold' ? bench.cold() : bench.again())
  } catch (fault) {
    failures[bench.name] = `${kind}: ${fault.message}`
    return undefined
  }
}

/**
 * Runs cases on one archive. Gives back, by case and by program, what was measured round by round, by program what its site
 * is made of after the first case, and why a program failed, which is then left out.
 */
export async function runCases({ programs, archive, kinds, rounds, work, tell }) {
  const result = { count: archive.count, bytes: archive.bytes, measured: {}, sites: {}, failures: {} }
  const benches = programs.map((program) => new Bench(program, archive, work))
  const working = () => benches.filter(({ name }) => !(name in result.failures))
  // What builds again must have built before, of an archive in which nothing was changed yet. That is not measured.
  if (kinds[0] !== 'cold') for (const bench of benches) await attempt(bench, 'cold', result.failures)
  for (const kind of kinds) {
    const measured = {}
    result.measured[kind] = measured
    for (let round = 0; round < rounds; round++) {
      CASES[kind].change(archive, round)
      for (const bench of working()) {
        const cost = await attempt(bench, kind, result.failures)
        measured[bench.name] ??= []
        measured[bench.name][round] = cost
        const outcome = cost ? `${cost.wallSeconds.toFixed(2)} s` : result.failures[bench.name]
        tell(`${archive.count} articles, ${kind}, round ${round + 1} of ${rounds}, ${bench.name}: ${outcome}`)
      }
    }
    for (const bench of working()) result.sites[bench.name] ??= sizeOf(bench.out)
  }
  return result
}
