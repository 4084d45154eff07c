/** The files of a small folder of the program's or the owner's: templates, public files. Links are not followed. */
import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { byCodePoint } from '../text/order.js'

/** Absolute paths by path below the folder (with `/`, NFC), sorted; dotfiles left out; empty when there is no folder. */
function listTree(folder: string): ReadonlyMap<string, string> {
  const found: [string, string][] = []
  const visit = (disk: string, below: string): void => {
    for (const entry of entriesOf(disk)) {
      if (entry.name.startsWith('.')) continue
      const path = `${below}${entry.name.normalize('NFC')}`
      if (entry.isDirectory()) visit(join(disk, entry.name), `${path}/`)
      else if (entry.isFile()) found.push([path, join(disk, entry.name)])
    }
  }
  visit(folder, '')
  return new Map(found.sort(([a], [b]) => byCodePoint(a, b)))
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return []
    throw new Error(`the folder ${folder} cannot be opened`, { cause: error })
  }
}

/** The files of both folders; where both have one, the owner's wins. Without an owner's folder the built-in ones. */
export function overlayTrees(
  builtInFolder: string,
  ownFolder: string | undefined,
): readonly { readonly path: string; readonly diskPath: string; readonly builtIn: boolean }[] {
  const builtIn = listTree(builtInFolder)
  const own: ReadonlyMap<string, string> =
    ownFolder === undefined || ownFolder === builtInFolder ? new Map() : listTree(ownFolder)
  return [...new Set([...builtIn.keys(), ...own.keys()])].sort(byCodePoint).map((path) => {
    const ownPath = own.get(path)
    return { path, diskPath: ownPath ?? (builtIn.get(path) as string), builtIn: ownPath === undefined }
  })
}
