/** The files that go to the site as they are: styles, icons, and whatever the owner adds. */
import { readFileSync } from 'node:fs'
import { overlayTrees } from './read-tree.js'

/** A file for the site. */
export interface PublicFile {
  /** Below the site's root, with `/`. */
  readonly outputPath: string
  readonly content: Uint8Array
}

/** Reads both folders, sorted by path; the owner's win file by file; dotfiles are left out, links not followed. */
export function readPublic(builtInFolder: string, ownFolder: string | undefined): readonly PublicFile[] {
  return overlayTrees(builtInFolder, ownFolder).map(({ path, diskPath }) => ({
    outputPath: path,
    content: readFileSync(diskPath),
  }))
}
