/** Every call to the disk that puts a site in place, behind one record, so that tests can make each of them fail. */
import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'

/** What stands at a path, links not followed. `other`: a symbolic link, a device, a pipe. */
type Kind = 'file' | 'folder' | 'other'

/** One look at a path. */
export interface Sight {
  readonly kind: Kind
  /** Bytes of a file. */
  readonly size: number
  /** The same for two names of one file, as on disks that do not tell `A` from `a`. */
  readonly inode: number
  /** When its content was last changed, in milliseconds since 1970. */
  readonly changedAt: number
}

/** The calls, all synchronous. Paths are absolute. A call that fails throws what Node throws. */
export interface Disk {
  /** What stands there; undefined when nothing does. */
  look(path: string): Sight | undefined
  /** The names in a folder, unsorted. */
  list(folder: string): readonly { readonly name: string; readonly kind: Kind }[]
  read(path: string): Uint8Array
  realPath(path: string): string
  /** Fails where this process may not make and remove names. */
  checkWritable(folder: string): void
  /** Makes a new file; fails when the name is taken, so that a planted link is never written through. */
  create(path: string, bytes: Uint8Array): void
  /** The same in pieces, and only back when the content has reached the disk itself. */
  createDurably(path: string, parts: Iterable<string>): void
  /** Makes a file whole or not at all; false when the name is taken. */
  claim(path: string, content: string, scratch: string): boolean
  /** Makes a folder and the ones above it; content where it is there already. */
  makeFolder(folder: string): void
  /** Replaces a file that has the name. */
  rename(from: string, to: string): void
  /** Removes a file or link; content when it is gone already. */
  remove(path: string): void
  /** Removes a folder if it is empty; says whether it is gone. */
  removeEmptyFolder(folder: string): boolean
  /** Removes a folder with all that is in it, links not followed; content when it is gone already. */
  removeTree(folder: string): void
  /** Waits until the names in a folder have reached the disk itself. */
  syncFolder(folder: string): void
}

/** The code of a failed call (`ENOSPC`); undefined for an error that is not the disk's. */
export function diskErrorCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : undefined
}

/** Runs a call; its failure with one of the codes is the answer `otherwise`. */
function unless<T>(codes: readonly string[], otherwise: T, call: () => T): T {
  try {
    return call()
  } catch (error) {
    if (codes.includes(diskErrorCode(error) ?? '')) return otherwise
    throw error
  }
}

const ABSENT = ['ENOENT', 'ENOTDIR']

const kindOf = (entry: Pick<Stats, 'isFile' | 'isDirectory'>): Kind =>
  entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other'

/** Characters gathered before the disk is asked to write. */
const PART_LENGTH = 65_536

function writeParts(descriptor: number, parts: Iterable<string>): void {
  let gathered = ''
  for (const part of parts) {
    gathered += part
    if (gathered.length < PART_LENGTH) continue
    writeFileSync(descriptor, gathered)
    gathered = ''
  }
  writeFileSync(descriptor, gathered)
}

/** Writes a file in pieces. */
export function writePieces(path: string, pieces: Iterable<string>): void {
  withFile(path, 'w', (descriptor) => writeParts(descriptor, pieces))
}

/** `wx`, which Node would read anew for each file. */
const NEW_FILE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL

/** Writes all bytes, however few the disk takes at a time. */
function writeWhole(descriptor: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done, bytes.length - done)
}

function withFile(path: string, flags: string | number, use: (descriptor: number) => void): void {
  const descriptor = openSync(path, flags)
  try {
    use(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Exclusive creation in one step needs hard links; where the file system has none, two steps must do. */
function claim(path: string, content: string, scratch: string): boolean {
  rmSync(scratch, { force: true })
  writeFileSync(scratch, content, { flag: 'wx' })
  try {
    linkSync(scratch, path)
  } catch (error) {
    if (diskErrorCode(error) === 'EEXIST') return false
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(diskErrorCode(error) ?? '')) throw error
    return unless(['EEXIST'], false, () => {
      writeFileSync(path, content, { flag: 'wx' })
      return true
    })
  } finally {
    rmSync(scratch, { force: true })
  }
  return true
}

/** The real one. */
export const realDisk: Disk = {
  look(path) {
    const stats = unless(ABSENT, undefined, () => lstatSync(path, { throwIfNoEntry: false }))
    return stats && { kind: kindOf(stats), size: stats.size, inode: stats.ino, changedAt: stats.mtimeMs }
  },
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
  read: (path) => readFileSync(path),
  realPath: (path) => realpathSync.native(path),
  checkWritable: (folder) => accessSync(folder, constants.W_OK | constants.X_OK),
  create: (path, bytes) => withFile(path, NEW_FILE, (descriptor) => writeWhole(descriptor, bytes)),
  createDurably: (path, parts) =>
    withFile(path, 'wx', (descriptor) => {
      writeParts(descriptor, parts)
      fsyncSync(descriptor)
    }),
  claim,
  makeFolder: (folder) => void mkdirSync(folder, { recursive: true }),
  rename: renameSync,
  remove: (path) => unless(ABSENT, undefined, () => unlinkSync(path)),
  removeEmptyFolder: (folder) =>
    unless(['ENOTEMPTY', 'EEXIST', 'ENOTDIR'], false, () => {
      unless(['ENOENT'], undefined, () => rmdirSync(folder))
      return true
    }),
  removeTree: (folder) => rmSync(folder, { recursive: true, force: true }),
  // Windows cannot open a folder, and keeps names safe by itself.
  syncFolder: (folder) =>
    unless(['EPERM', 'EISDIR', 'EACCES', 'EINVAL'], undefined, () => withFile(folder, 'r', fsyncSync)),
}
