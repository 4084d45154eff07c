/** The write stage: puts a finished site on disk, writing only what changed and removing only what an earlier build made. */
import { join } from 'node:path'
import type { OutputFile } from '../model/output-file.js'
import { commit, discard } from './commit.js'
import { controlPaths, openOutputFolder } from './control-folder.js'
import { type Disk, diskErrorCode, realDisk } from './disk.js'
import { formatJournal, type Journal } from './journal.js'
import { readManifest } from './manifest.js'
import { recover } from './recover-site.js'
import { type Site, SitePlan } from './site-plan.js'

/** What was done. Files are counted, not folders, and none of our own. */
export interface WriteSummary {
  /** New files and files whose bytes changed. */
  readonly written: number
  /** Files that stood there with the right bytes. */
  readonly unchanged: number
  /** Files of the earlier site that are no longer made. */
  readonly removed: number
  /** Files of the site: written and unchanged. */
  readonly total: number
  /** Bytes of all files of the site. */
  readonly bytes: number
}

const TROUBLES: Readonly<Record<string, string>> = {
  EACCES: 'access was denied',
  EDQUOT: 'the disk quota is used up',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'a name is too long for this disk',
  ENFILE: 'too many files are open',
  ENOSPC: 'the disk is full',
  EPERM: 'access was denied',
  EROFS: 'the disk is read-only',
}

/** Runs a call; an error of the disk is told in the user's words, with the error itself as its cause. */
function tellingWhy<T>(outcome: string, call: () => T): T {
  try {
    return call()
  } catch (cause) {
    const code = diskErrorCode(cause)
    if (code === undefined) throw cause
    throw new Error(`${outcome}: ${TROUBLES[code] ?? 'the disk reported a fault'} (${code}).`, { cause })
  }
}

/** Stages all that is new, down to the journal; on any failure the stage is dropped and the old site stands untouched. */
function prepare({ disk, root }: Site, plan: SitePlan, files: Iterable<OutputFile>, beforeSwap: () => void) {
  const untouched = `The site in "${root}" could not be renewed and stands as it was`
  const paths = controlPaths(root)
  try {
    for (const file of files) tellingWhy(untouched, () => plan.add(file))
    const journal = tellingWhy(untouched, () => plan.finish())
    beforeSwap()
    if (journal === undefined) return undefined
    return tellingWhy(untouched, () => {
      disk.createDurably(paths.journal, formatJournal(journal))
      disk.syncFolder(paths.folder)
      return journal
    })
  } catch (error) {
    try {
      discard(disk, root)
    } catch {
      // The first error is the one to tell; the next start drops what is left over.
    }
    throw error
  }
}

/** Planned = written + unchanged = on disk, or something is wrong that nobody may overlook. */
function account(disk: Disk, root: string, plan: SitePlan): void {
  for (const [outputPath, { size }] of plan.entries) {
    const sight = disk.look(join(root, outputPath))
    if (sight?.kind !== 'file' || sight.size !== size) {
      throw new Error(`"${outputPath}" is not in "${root}" as it was written; something else writes to that folder.`)
    }
  }
}

/**
 * Makes the folder hold exactly these files beside those it never made. The caller has asked `checkOutputFolder` and holds
 * the lock. A kill at any moment leaves the old or the new site after the next `recoverSite`. Files of ours that were
 * edited by hand are overwritten; a file that is not ours is never touched, and standing where the site must write it is
 * an error unless it has the same bytes. Contents are taken one at a time and not kept. `beforeSwap` runs when everything
 * is staged and nothing is changed yet; if it throws, the old site stands.
 */
export function writeSite(
  out: string,
  files: Iterable<OutputFile>,
  beforeSwap: () => void = () => {},
  disk: Disk = realDisk,
): WriteSummary {
  const root = tellingWhy(`The output folder "${out}" cannot be used`, () => openOutputFolder(disk, out))
  const standing = tellingWhy(`The site in "${root}" cannot be read`, () => {
    recover(disk, root)
    return readManifest(disk, controlPaths(root).manifest) ?? new Map()
  })
  const site = { disk, root, standing }
  const plan = new SitePlan(site)
  const journal = prepare(site, plan, files, beforeSwap)
  tellingWhy(`The site in "${root}" is only half renewed; the next command will finish it`, () => {
    if (journal !== undefined) commit(disk, root, journal, 'from-the-start')
    account(disk, root, plan)
  })
  return summarise(plan, journal)
}

function summarise({ entries, moves }: SitePlan, journal: Journal | undefined): WriteSummary {
  let bytes = 0
  for (const { size } of entries.values()) bytes += size
  const unchanged = entries.size - moves.length
  return { written: moves.length, unchanged, removed: journal?.removals.length ?? 0, total: entries.size, bytes }
}
