/** The folder `.backfile` inside the output folder: where its files lie, and whether an output folder is ours to write to. */
import { join } from 'node:path'
import type { Message } from '../model/message.js'
import { type Disk, diskErrorCode } from './disk.js'
import { CONTROL_FOLDER } from './output-path.js'

/** A thrown reason that the user can do something about; the command prints the message. */
export class SiteRefused extends Error {
  readonly reason: Message

  constructor(reason: Message) {
    super(`expected ${reason.expected}, found ${reason.found}; to fix, ${reason.remedy}`)
    this.name = 'SiteRefused'
    this.reason = reason
  }
}

/** Absolute places of our own files in one output folder. */
export interface ControlPaths {
  readonly folder: string
  /** Says to people, and to us, whose folder this is. */
  readonly marker: string
  /** The files of the site that stands, with their fingerprints. */
  readonly manifest: string
  /** What is still to be done to put a new site in place. */
  readonly journal: string
  /** New files before they are moved to their place. */
  readonly stage: string
  readonly stagedManifest: string
}

/** The places below an output folder. */
export function controlPaths(root: string): ControlPaths {
  const folder = join(root, CONTROL_FOLDER)
  const stage = join(folder, 'stage')
  return {
    folder,
    marker: join(folder, 'about-this-folder.txt'),
    manifest: join(folder, 'manifest'),
    journal: join(folder, 'journal'),
    stage,
    stagedManifest: join(stage, 'manifest'),
  }
}

const MARKER = `The folder above this one holds a web site made by Backfile, a generator of news archives.

Backfile writes here, replaces its own files and removes the ones it no longer makes; "manifest" lists
them. Files that it did not make are left alone. Files of the site that were edited by hand are
overwritten by the next build: change the sources, the templates or the settings instead.

As long as this file is here, Backfile takes the folder for its own. To make it forget the folder,
delete the whole folder and build again. Hosts do not need this folder; it does no harm there.
`

/** Whether Backfile made this folder its own. */
export const isMarked = (disk: Disk, root: string): boolean =>
  disk.look(controlPaths(root).folder)?.kind === 'folder' && disk.look(controlPaths(root).marker)?.kind === 'file'

/** Whether nothing in the folder could be lost. An empty control folder is what a kill leaves before the marker is written. */
export const isFree = (disk: Disk, root: string): boolean =>
  disk
    .list(root)
    .every(
      ({ name, kind }) =>
        name === CONTROL_FOLDER && kind === 'folder' && disk.list(controlPaths(root).folder).length === 0,
    )

/** Why a folder that is neither marked nor free may not be written to. */
export const notOurs = (out: string): Message => ({
  code: 'output-refused',
  severity: 'error',
  file: out,
  expected: 'a new or empty folder, or one that an earlier build made',
  found: `"${out}", which holds files that Backfile did not make`,
  remedy: 'name another folder with --out, or empty this one by hand if nothing in it is needed',
})

/** Makes the marker, unless another build that starts at this moment was first. */
function mark(disk: Disk, root: string): void {
  const { folder, marker } = controlPaths(root)
  disk.makeFolder(folder)
  try {
    disk.create(marker, Buffer.from(MARKER))
  } catch (error) {
    if (diskErrorCode(error) !== 'EEXIST') throw error
  }
}

/** Makes the output folder ready to be written to, marks it, and gives its real path. Throws when it is not ours. */
export function openOutputFolder(disk: Disk, out: string): string {
  disk.makeFolder(out)
  const root = disk.realPath(out)
  if (isMarked(disk, root)) return root
  if (isFree(disk, root)) mark(disk, root)
  else if (!isMarked(disk, root)) throw new SiteRefused(notOurs(out))
  return root
}
