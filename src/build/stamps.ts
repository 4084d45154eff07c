/** Stamps of files and folders: what tells, without reading them, which of them have changed. */
import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs'
import { sep } from 'node:path'
import { isSettled, stampOf } from '../read/file-stamp.js'

/** Numbers kept of a path. */
const WIDTH = 5
/** First number of what is not there, and of a folder, which is known by what is in it. */
const [ABSENT, FOLDER] = [-1, -2]

/** Stamps of several files. */
export interface Stamps {
  /** Every file and folder that was met, in the order of the look; what is not there is among them. */
  readonly paths: readonly string[]
  /** Rights, size, times and number of each; equal ones some seconds apart mean equal bytes. Not a number where they would not. */
  readonly numbers: Float64Array
}

const numbersOf = (stats: Stats, begunMs: number): readonly number[] => {
  const stamp = stampOf(stats)
  // Changed so shortly before that it may change again without its stamp telling: equal to nothing.
  const size = isSettled(stamp, begunMs) ? stamp.bytes : Number.NaN
  return [stats.mode, size, stamp.modifiedMs, stamp.changedMs, stamp.inode]
}

/**
 * Stamps files and folders with all that is in them. Links are not followed but where they are named themselves.
 * @param begunMs when the look began, in milliseconds of the system's clock
 * @param except files and folders that are passed over
 */
export function stampAll(named: readonly string[], begunMs: number, except: readonly string[] = []): Stamps {
  const paths: string[] = []
  const numbers: number[] = []
  const note = (path: string, own: readonly number[]): void => {
    paths.push(path)
    numbers.push(...own)
  }
  const visit = (path: string, stats: Stats | undefined): void => {
    if (except.includes(path)) return
    if (stats === undefined) note(path, [ABSENT, 0, 0, 0, 0])
    else if (!stats.isDirectory()) note(path, numbersOf(stats, begunMs))
    else {
      const names = namesIn(path)
      // Not a number: what is in a folder that cannot be opened may have changed.
      note(path, [FOLDER, names ? 0 : Number.NaN, 0, 0, 0])
      for (const name of names ?? []) {
        const inner = `${path}${sep}${name}`
        visit(inner, lstatSync(inner, { throwIfNoEntry: false }))
      }
    }
  }
  for (const path of named) visit(path, lookThrough(path))
  return { paths, numbers: Float64Array.from(numbers) }
}

/** The names in a folder, sorted; undefined when it may not be opened, which the stage that reads it reports. */
function namesIn(folder: string): string[] | undefined {
  try {
    return readdirSync(folder).sort()
  } catch {
    return undefined
  }
}

/** What stands at a path, behind a link as well; a link that leads nowhere stands for itself. */
function lookThrough(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return lstatSync(path, { throwIfNoEntry: false })
  }
}

/** What has become of paths between two looks. */
export interface ChangedPaths {
  /** Those whose stamps are others now. */
  readonly changed: readonly string[]
  /** Those that were not there. */
  readonly added: readonly string[]
}

/** How the stamps of two looks differ; undefined when a path is there no more. */
export function changedPaths(before: Stamps, now: Stamps): ChangedPaths | undefined {
  const changed: string[] = []
  const added: string[] = []
  let known = 0
  for (const [place, path] of now.paths.entries()) {
    if (before.paths[known] !== path) added.push(path)
    else if (!hasStamp(now, place, before, known++)) changed.push(path)
  }
  return known === before.paths.length ? { changed, added } : undefined
}

function hasStamp(one: Stamps, place: number, other: Stamps, otherPlace: number): boolean {
  for (let at = 0; at < WIDTH; at++)
    if (one.numbers[place * WIDTH + at] !== other.numbers[otherPlace * WIDTH + at]) return false
  return true
}
