/** Finds the file that an address leads to from the bytes of the address, without making a text of it: enough for nearly every link. */
import { isPlainPath } from './link-targets.js'

/** The folders of a page from the root to its own, each with a slash at its end, and what the hash of a path in it begins with. */
export interface Levels {
  readonly folders: readonly string[]
  readonly hashes: readonly number[]
}

// FNV-1a, 32 bits.
const BASIS = 0x811c9dc5 | 0
const PRIME = 0x01000193

function hashText(hash: number, text: string): number {
  let result = hash
  for (let at = 0; at < text.length; at++) result = Math.imul(result ^ text.charCodeAt(at), PRIME)
  return result
}

/** The levels above a page. */
export function levelsOf(outputPath: string): Levels {
  const folders = ['']
  const hashes = [BASIS]
  for (let end = outputPath.indexOf('/') + 1; end > 0; end = outputPath.indexOf('/', end) + 1) {
    folders.push(outputPath.slice(0, end))
    hashes.push(hashText(BASIS, outputPath.slice(0, end)))
  }
  return { folders, hashes }
}

const [DOT, SLASH] = [46, 47]

/** Do the folder and the bytes behind it spell the path? */
function spells(path: string, folder: string, html: Uint8Array, start: number, end: number): boolean {
  if (path.length - folder.length !== end - start || !path.startsWith(folder)) return false
  for (let at = start, letter = folder.length; at < end; at++, letter++)
    if (html[at] !== path.charCodeAt(letter)) return false
  return true
}

/** Files by path, found by addresses that say the path as it is. */
export class PathTable<File extends { readonly path: string }> {
  readonly #files = new Map<number, File>()

  /** Takes in a file. One that no address says as it is, or that has the hash of another, will not be found: the slow way is for it. */
  add(file: File): void {
    if (!isPlainPath(file.path)) return
    const hash = hashText(BASIS, file.path)
    if (!this.#files.has(hash)) this.#files.set(hash, file)
  }

  /** The file to which an address leads, by the place of the address in a page. Undefined where only the slow way can tell. */
  find(html: Uint8Array, start: number, end: number, { folders, hashes }: Levels): File | undefined {
    let level = folders.length - 1
    let at = start
    for (; at + 3 <= end && html[at] === DOT && html[at + 1] === DOT && html[at + 2] === SLASH; at += 3) level--
    const folder = folders[level]
    if (folder === undefined) return undefined
    let hash = hashes[level] as number
    for (let byte = at; byte < end; byte++) hash = Math.imul(hash ^ (html[byte] as number), PRIME)
    const file = this.#files.get(hash)
    return file !== undefined && spells(file.path, folder, html, at, end) ? file : undefined
  }
}
