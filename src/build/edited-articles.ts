/** Which articles a few changed files are, and where they have to be read. */
import { lstatSync, realpathSync } from 'node:fs'
import { sep } from 'node:path'
import type { Archive } from '../model/archive.js'
import { stampOf } from '../read/file-stamp.js'
import type { FoundFile } from '../read/find-sources.js'
import { isTakenAtItsWord, SIDECAR_ENDING } from '../read/source-rules.js'

/** An edited file and the place of its article. */
export interface EditedArticle {
  /** Position in `Archive.articles`. */
  readonly position: number
  readonly found: FoundFile
}

/** The file as `findSources` gives it; undefined when there is none. @param path below the folder, as the disk spells it */
function find(folder: string, path: string): FoundFile | undefined {
  const diskPath = `${folder}${folder.endsWith(sep) ? '' : sep}${path}`
  const found = lstatSync(diskPath, { throwIfNoEntry: false })
  if (!found?.isFile()) return undefined
  const sidecar = lstatSync(`${diskPath}${SIDECAR_ENDING}`, { throwIfNoEntry: false })
  const sourcePath = path.replaceAll(sep, '/').normalize('NFC')
  return { sourcePath, diskPath, stamp: stampOf(found), ...(sidecar && { sidecar: stampOf(sidecar) }) }
}

/**
 * The articles of changed files; undefined when one is none that is published, or is a text or a page: what stands in those is
 * counted over all of them.
 */
export function editedArticles(
  changed: readonly string[],
  seedsFolder: string,
  { articles }: Archive,
): EditedArticle[] | undefined {
  const root = realpathSync(seedsFolder)
  const files = new Map<string, FoundFile>()
  for (const path of changed) {
    const found = path.startsWith(seedsFolder + sep) ? find(root, path.slice(seedsFolder.length + 1)) : undefined
    if (found === undefined || !isTakenAtItsWord(found.sourcePath)) return undefined
    files.set(found.sourcePath, found)
  }
  const edited = articles.flatMap(({ sourcePath }, position) => {
    const found = files.get(sourcePath)
    return found === undefined ? [] : [{ position, found }]
  })
  return edited.length === changed.length ? edited : undefined
}
