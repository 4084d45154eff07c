/** By what a file is known not to have changed without being read. */
import type { Stats } from 'node:fs'

/** What the disk says of a file. Two equal stamps some seconds apart mean the same bytes. */
export interface FileStamp {
  readonly bytes: number
  /** Last change of its bytes, in milliseconds of the system's clock, with all the fractions the disk keeps. */
  readonly modifiedMs: number
  /** Last change of its bytes, name or rights: set by the system, so that a restored date of change does not deceive. */
  readonly changedMs: number
  /** Number of the file on its disk: another file of the same size and age has another. */
  readonly inode: number
}

/** The stamp of what the disk says. */
export function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): FileStamp {
  return { bytes: size, modifiedMs: mtimeMs, changedMs: ctimeMs, inode: ino }
}

/** True when nothing speaks for a change. Two absent stamps are equal: there was no file and is none. */
export function sameStamp(one: FileStamp | undefined, other: FileStamp | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return (
    one.bytes === other.bytes &&
    one.modifiedMs === other.modifiedMs &&
    one.changedMs === other.changedMs &&
    one.inode === other.inode
  )
}

/** Milliseconds by which the coarsest clock of a disk in use (FAT: two seconds) can be wrong about a change. */
const CLOCK_GRAIN_MS = 2000

/** Was the file last changed so long before `begunMs`, when it was looked at, that a later change must give another stamp? */
export const isSettled = ({ modifiedMs, changedMs }: FileStamp, begunMs: number): boolean =>
  Math.max(modifiedMs, changedMs) < begunMs - CLOCK_GRAIN_MS
