/** The write stage: puts a finished site on disk, writing only what changed and removing only what an earlier build made. */
import { join } from 'node:path'
import type { OutputFile } from '../model/output-file.js'
import { commit, discard } from './commit.js'
import { controlPaths, openOutputFolder } from './control-folder.js'
import { type Disk, diskErrorCode, realDisk } from './disk.js'
import { formatJournal, type Journal } from './journal.js'
import { type Manifest, type ManifestEntry, readManifest } from './manifest.js'
import { recover } from './recover-site.js'
import { SitePlan } from './site-plan.js'
import { type Site, type StagedFile, Stager } from './stager.js'

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

/** Planned = written + unchanged = on disk, or something is wrong that nobody may overlook. Gives when each was changed. */
function account({ disk, root }: Site, plan: SitePlan): Map<string, number> {
  const changedAt = new Map(plan.standingSince)
  for (const [outputPath, { size }] of plan.entries) {
    if (changedAt.has(outputPath)) continue
    const sight = disk.look(join(root, outputPath))
    if (sight?.kind !== 'file' || sight.size !== size) {
      throw new Error(`"${outputPath}" is not in "${root}" as it was written; something else writes to that folder.`)
    }
    changedAt.set(outputPath, sight.changedAt)
  }
  return changedAt
}

/** A site while it is being replaced. Until `finish`, the old one stands untouched. */
export interface SiteWriter {
  /** Real path of the output folder. */
  readonly root: string
  /** The files of the site that stands. */
  readonly standing: Manifest
  /** Compares a file with what stands in its place and stages it if it differs; its content is not kept. */
  readonly stage: (file: OutputFile) => StagedFile
  /** Makes a file part of the new site, whoever staged it, or one that is known to stand as it has to. */
  readonly take: (file: StagedFile) => void
  /**
   * Puts the new site in place. `beforeSwap` runs when everything is staged and nothing is changed yet; if it throws, the old
   * site stands.
   */
  readonly finish: (beforeSwap: () => void) => WrittenSite
  /** Drops what is staged; the old site stands. */
  readonly abandon: () => void
}

/** What `finish` tells. */
export interface WrittenSite {
  readonly summary: WriteSummary
  readonly manifest: Manifest
  /** When each file of the site was last changed, as the disk says. */
  readonly changedAt: ReadonlyMap<string, number>
}

/** Runs a call that stages; an error of the disk is told in the user's words. */
export const whileStaging = <T>(root: string, call: () => T): T =>
  tellingWhy(`The site in "${root}" could not be renewed and stands as it was`, call)

/**
 * Opens a folder to make it hold exactly the files of a new site beside those it never made. The caller has asked
 * `checkOutputFolder` and holds the lock. A kill at any moment leaves the old or the new site after the next `recoverSite`.
 * Files of ours that were edited by hand are overwritten; a file that is not ours is never touched, and standing where the
 * site must write it is an error unless it has the same bytes.
 */
export function openSite(out: string, disk: Disk = realDisk): SiteWriter {
  const root = tellingWhy(`The output folder "${out}" cannot be used`, () => openOutputFolder(disk, out))
  const paths = controlPaths(root)
  const standing = tellingWhy(`The site in "${root}" cannot be read`, () => {
    recover(disk, root)
    return readManifest(disk, paths.manifest) ?? new Map<string, ManifestEntry>()
  })
  const site: Site = { disk, root, standing }
  const plan = new SitePlan(site)
  const stager = new Stager(site)
  const stageJournal = (journal: Journal): void => {
    disk.createDurably(paths.journal, formatJournal(journal))
    disk.syncFolder(paths.folder)
  }
  const abandon = (): void => {
    try {
      discard(disk, root)
    } catch {
      // The first error is the one to tell; the next start drops what is left over.
    }
  }
  const orAbandon = <T>(call: () => T): T => {
    try {
      return call()
    } catch (error) {
      abandon()
      throw error
    }
  }
  return {
    root,
    standing,
    stage: (file) => whileStaging(root, () => stager.add(file)),
    take: (file) => plan.add(file),
    finish(beforeSwap) {
      const journal = orAbandon(() => {
        const work = whileStaging(root, () => plan.finish())
        beforeSwap()
        if (work !== undefined) whileStaging(root, () => stageJournal(work))
        return work
      })
      const changedAt = tellingWhy(
        `The site in "${root}" is only half renewed; the next command will finish it`,
        () => {
          if (journal !== undefined) commit(disk, root, journal, 'from-the-start')
          return account(site, plan)
        },
      )
      return { summary: summarise(plan, journal), manifest: plan.manifest(), changedAt }
    },
    abandon,
  }
}

/** Replaces a site by these files, taken one at a time and not kept: `openSite` in one go. */
export function writeSite(
  out: string,
  files: Iterable<OutputFile>,
  beforeSwap: () => void = () => {},
  disk: Disk = realDisk,
): WriteSummary {
  const site = openSite(out, disk)
  try {
    for (const file of files) site.take(site.stage(file))
  } catch (error) {
    site.abandon()
    throw error
  }
  return site.finish(beforeSwap).summary
}

function summarise({ entries, moves }: SitePlan, journal: Journal | undefined): WriteSummary {
  let bytes = 0
  for (const { size } of entries.values()) bytes += size
  const unchanged = entries.size - moves.length
  return { written: moves.length, unchanged, removed: journal?.removals.length ?? 0, total: entries.size, bytes }
}
