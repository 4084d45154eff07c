/** Bytes from the disk: regular files only, never through a link, never waiting on a pipe, never more than allowed. */
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs'

/** Why a file gave no bytes: `too-large` with its size, or the code of the system's fault. */
export type ReadFault =
  | { readonly fault: 'missing' | 'link' | 'no-file' }
  | { readonly fault: 'too-large'; readonly bytes: number }
  | { readonly fault: 'disk'; readonly detail: string }

// Windows has neither flag, nor the links and pipes they are for.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** Room in which a file is read in one call, with a byte to spare that tells one that has grown. */
const room = Buffer.allocUnsafeSlow(1 << 16)

/** The bytes of an open file of so many; undefined where one call does not take all of them, none or more than there were. */
function readSmall(handle: number, size: number): Uint8Array | undefined {
  if (size === 0 || size >= room.length) return undefined
  // From the beginning, wherever that leaves the file: the other way of reading it begins there, too.
  return readSync(handle, room, 0, size + 1, 0) === size ? room.subarray(0, size) : undefined
}

/**
 * Reads a file whole. The size is checked on the open file, so that nothing can be put in its place between. The bytes are good
 * until the next call: the room of small files is used again.
 */
export function readRegularFile(path: string, maxBytes = Number.POSITIVE_INFINITY): Uint8Array | ReadFault {
  let handle: number | undefined
  try {
    handle = openSync(path, FLAGS)
    const found = fstatSync(handle)
    if (!found.isFile()) return { fault: 'no-file' }
    if (found.size > maxBytes) return { fault: 'too-large', bytes: found.size }
    return readSmall(handle, found.size) ?? readFileSync(handle)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return { fault: 'missing' }
    if (code === 'ELOOP') return { fault: 'link' }
    return { fault: 'disk', detail: code }
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}
