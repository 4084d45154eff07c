/** Clears up after a build that was killed, so that every command finds the old site or the new one, never a mix. */
import { join } from 'node:path'
import { sha256Of } from '../text/digest.js'
import { commit, discard } from './commit.js'
import { controlPaths, isMarked, SiteRefused } from './control-folder.js'
import { type Disk, realDisk } from './disk.js'
import { type Journal, type Move, readJournal } from './journal.js'
import { acquireLock } from './lock.js'
import { resolveOutputPath } from './output-path.js'

/**
 * `nothing`: no build was broken off (or one is running, and will see to it). `finished`: the new site was complete and
 * now stands. `discarded`: it was not, and the old one stands. `damaged`: the power failed in the middle of putting the
 * new site in place and took files with it; `verify` names them, the next build makes them anew.
 */
export type Recovery = 'nothing' | 'finished' | 'discarded' | 'damaged'

/** What became of one journaled move. A kill leaves only `ready` and `done`; lost power can leave the others. */
type MoveState = 'ready' | 'done' | 'spoilt' | 'lost'

function hasBytes(disk: Disk, path: string, sha256: string): boolean {
  return disk.look(path)?.kind === 'file' && sha256Of(disk.read(path)) === sha256
}

function stateOf(disk: Disk, root: string, { staged, sha256, outputPath }: Move): MoveState {
  const waiting = join(controlPaths(root).stage, String(staged))
  if (disk.look(waiting) !== undefined) return hasBytes(disk, waiting, sha256) ? 'ready' : 'spoilt'
  return hasBytes(disk, resolveOutputPath(root, outputPath), sha256) ? 'done' : 'lost'
}

function redo(disk: Disk, root: string, journal: Journal): Recovery {
  const states = journal.moves.map((move) => stateOf(disk, root, move))
  const { stagedManifest, manifest } = controlPaths(root)
  const manifestThere = disk.look(stagedManifest) !== undefined
  const manifestWhole = hasBytes(disk, manifestThere ? stagedManifest : manifest, journal.manifest)
  const begun = states.some((state) => state === 'done' || state === 'lost') || !manifestThere
  const whole = manifestWhole && states.every((state) => state === 'ready' || state === 'done')
  const oldStands = !begun && journal.removals.every((path) => disk.look(resolveOutputPath(root, path)) !== undefined)
  if (!whole && oldStands) {
    discard(disk, root)
    return 'discarded'
  }
  if (manifestThere && !manifestWhole) disk.remove(stagedManifest)
  const moves = journal.moves.filter((_, position) => states[position] === 'ready')
  commit(disk, root, { ...journal, moves }, begun ? 'moves-begun' : 'from-the-start')
  return whole ? 'finished' : 'damaged'
}

/** The same for a caller that holds the lock. */
export function recover(disk: Disk, root: string): Recovery {
  const paths = controlPaths(root)
  const standing = disk.look(paths.journal)
  if (standing === undefined && disk.look(paths.stage) === undefined) return 'nothing'
  const journal = standing?.kind === 'file' ? readJournal(disk, paths.journal) : undefined
  if (journal !== undefined) return redo(disk, root, journal)
  // An empty stage is what a finished swap leaves when it is killed at its very end.
  const isEmpty =
    standing === undefined && disk.look(paths.stage)?.kind === 'folder' && disk.list(paths.stage).length === 0
  discard(disk, root)
  return isEmpty ? 'nothing' : 'discarded'
}

/** The lock, or undefined while another build holds it. */
function lockIfFree(out: string, disk: Disk): (() => void) | undefined {
  try {
    return acquireLock(out, disk)
  } catch (error) {
    if (error instanceof SiteRefused) return undefined
    throw error
  }
}

/** To be called at the start of every command. Touches nothing in a folder that is not ours or in use by another build. */
export function recoverSite(out: string, disk: Disk = realDisk): Recovery {
  if (!isMarked(disk, out)) return 'nothing'
  const { journal, stage } = controlPaths(out)
  if (disk.look(journal) === undefined && disk.look(stage) === undefined) return 'nothing'
  const release = lockIfFree(out, disk)
  if (release === undefined) return 'nothing'
  try {
    return recover(disk, disk.realPath(out))
  } finally {
    release()
  }
}
