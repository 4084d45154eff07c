/** Bytes from the disk: regular files only, never through a link, never waiting on a pipe, never more than allowed. */
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'

/** Why a file gave no bytes: `too-large` with its size, or the code of the system's fault. */
export type ReadFault =
  | { readonly fault: 'missing' | 'link' | 'no-file' }
  | { readonly fault: 'too-large'; readonly bytes: number }
  | { readonly fault: 'disk'; readonly detail: string }

// Windows has neither flag, nor the links and pipes they are for.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** Reads a file whole. The size is checked on the open file, so that nothing can be put in its place between. */
export function readRegularFile(path: string, maxBytes = Number.POSITIVE_INFINITY): Uint8Array | ReadFault {
  let handle: number | undefined
  try {
    handle = openSync(path, FLAGS)
    const found = fstatSync(handle)
    if (!found.isFile()) return { fault: 'no-file' }
    if (found.size > maxBytes) return { fault: 'too-large', bytes: found.size }
    return readFileSync(handle)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return { fault: 'missing' }
    if (code === 'ELOOP') return { fault: 'link' }
    return { fault: 'disk', detail: code }
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}
