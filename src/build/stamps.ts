/** Stamps of files and folders: what tells, without reading them, that nothing in them has changed. */
import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isSettled, stampOf } from '../read/file-stamp.js'
import { byCodePoint } from '../text/order.js'

/** Stamps of several files. */
export interface Stamps {
  /** A line for each file and folder; equal lines some seconds apart mean equal bytes. */
  readonly lines: readonly string[]
  /** False when a file was changed so shortly before that it may change again without its stamp telling. */
  readonly settled: boolean
}

/**
 * Stamps files and folders with all that is in them; what is not there is stamped as absent. Links are not followed.
 * @param begunMs when the look began, in milliseconds of the system's clock
 * @param except a file that is passed over
 */
export function stampAll(paths: readonly string[], begunMs: number, except?: string): Stamps {
  const lines: string[] = []
  let settled = true
  const visit = (path: string): void => {
    if (path === except) return
    const stats = lstatSync(path, { throwIfNoEntry: false })
    if (stats === undefined) lines.push(`${path}\tabsent`)
    else if (stats.isDirectory()) {
      lines.push(`${path}\tfolder`)
      for (const name of readdirSync(path).sort(byCodePoint)) visit(join(path, name))
    } else {
      const stamp = stampOf(stats)
      lines.push(`${path}\t${stats.mode} ${Object.values(stamp).join(' ')}`)
      settled &&= isSettled(stamp, begunMs)
    }
  }
  for (const path of paths) visit(path)
  return { lines, settled }
}
