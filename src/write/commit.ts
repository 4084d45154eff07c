/** Carries out a redo journal: the one place that changes the files of a site. May be broken off and begun again. */
import { join } from 'node:path'
import { controlPaths } from './control-folder.js'
import type { Disk } from './disk.js'
import { Ground } from './ground.js'
import type { Journal } from './journal.js'
import { folderOf } from './output-path.js'

/** Removes the files, then the folders that held them if nothing else is in them. */
function removeFiles(disk: Disk, root: string, removals: readonly string[]): void {
  const ground = new Ground(disk, root)
  // A folder that is gone went in an attempt that was broken off, perhaps before the one above it.
  const reachable = removals.filter((path) => ground.footing(folderOf(path)) !== 'blocked')
  for (const path of reachable) disk.remove(join(root, path))
  const folders = new Set(reachable.map(folderOf))
  for (const folder of folders) {
    for (let empty = folder; empty !== '' && disk.removeEmptyFolder(join(root, empty)); ) empty = folderOf(empty)
  }
}

/** Drops what is staged. The journal goes first: without it the rest means nothing. */
export function discard(disk: Disk, root: string): void {
  const { journal, stage } = controlPaths(root)
  disk.remove(journal)
  disk.removeTree(stage)
}

/**
 * Does what the journal says and then forgets it. With `resume`, removals are left out: they come first, so they were
 * done before the first move, and on a disk that takes `A` for `a` doing them again would hit what was moved since.
 */
export function commit(disk: Disk, root: string, journal: Journal, resume: 'from-the-start' | 'moves-begun'): void {
  const { stage, stagedManifest, manifest } = controlPaths(root)
  if (resume === 'from-the-start') removeFiles(disk, root, journal.removals)
  const ground = new Ground(disk, root)
  for (const { staged, outputPath } of journal.moves) {
    ground.ensure(folderOf(outputPath))
    disk.rename(join(stage, String(staged)), join(root, outputPath))
  }
  if (disk.look(stagedManifest) !== undefined) disk.rename(stagedManifest, manifest)
  discard(disk, root)
}
