/** Where the harness works: whether that is memory, and folders that no run has touched before. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** How the kernel names the file systems that live in memory: tmpfs and ramfs. */
const MEMORY_TYPES = new Set([0x01021994, 0x858458f6])

/** Opens the folder given, or a new one among the system's temporary files, which `close` takes away. */
export function openWorkFolder(given) {
  if (given) mkdirSync(given, { recursive: true })
  const folder = mkdtempSync(join(given ? resolve(given) : tmpdir(), 'backfile-bench-'))
  const inMemory = MEMORY_TYPES.has(statfsSync(folder).type)
  return {
    folder,
    inMemory,
    /**
     * Takes away what is no longer needed. On a disk it waits for the end: there the kernel can be slow to make files for
     * minutes after others were deleted, and the next run would be charged for it.
     */
    discard(path) {
      if (inMemory) rmSync(path, { recursive: true, force: true })
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Files of a folder and of all below it, and their bytes. */
export function sizeOf(folder) {
  const size = { files: 0, bytes: 0 }
  if (!existsSync(folder)) return size
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    size.files += 1
    size.bytes += statSync(join(entry.parentPath ?? entry.path, entry.name)).size
  }
  return size
}
