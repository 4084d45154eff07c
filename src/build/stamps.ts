/** Stamps of files: what tells, without reading them, that nothing in a folder has changed. */
import { type BigIntStats, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { byCodePoint } from '../text/order.js'

/**
 * A file changed this shortly before it was looked at may change again without a new time of change: clocks of disks tick
 * every 4 to 10 ms on Linux.
 */
const TICK_MS = 100

const NANOSECONDS = 1_000_000n

/** Stamps of everything that a build reads, one a line. */
export interface Stamps {
  readonly lines: readonly string[]
  /** The last change of any of the files, in milliseconds since 1970. */
  readonly newest: number
}

/** Size and times to the nanosecond, and the number of the file: an edit that keeps size and time of change still shows. */
const stampOf = ({ size, mtimeNs, ctimeNs, ino, mode }: BigIntStats): string =>
  `${size} ${mtimeNs} ${ctimeNs} ${ino} ${mode}`

/** Could a file that was last changed at `changed` be changed after `seen` without that showing? Both in milliseconds. */
export const isRacy = (changed: number, seen: number): boolean => changed > seen - TICK_MS

/**
 * Stamps files and folders with all that is in them; what is not there is stamped as absent. Links are not followed.
 * @param except a file that is passed over
 */
export function stampAll(paths: readonly string[], except?: string): Stamps {
  const lines: string[] = []
  let newest = 0n
  const visit = (path: string): void => {
    if (path === except) return
    const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false })
    if (stats === undefined) return void lines.push(`${path}\tabsent`)
    if (stats.isDirectory()) {
      lines.push(`${path}\tfolder`)
      for (const name of readdirSync(path).sort(byCodePoint)) visit(join(path, name))
      return
    }
    lines.push(`${path}\t${stampOf(stats)}`)
    if (stats.mtimeNs > newest) newest = stats.mtimeNs
    if (stats.ctimeNs > newest) newest = stats.ctimeNs
  }
  for (const path of paths) visit(path)
  return { lines, newest: Number(newest / NANOSECONDS) }
}
