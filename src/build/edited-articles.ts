/** Which articles a few changed or added files are, and where they have to be read. */
import { lstatSync, realpathSync } from 'node:fs'
import { basename, sep } from 'node:path'
import type { Archive } from '../model/archive.js'
import { stampOf } from '../read/file-stamp.js'
import type { FoundFile } from '../read/find-sources.js'
import { ignoreRule, isTakenAtItsWord, SIDECAR_ENDING } from '../read/source-rules.js'

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

/** Files of the input folder by source path; undefined when one is none, or a text or a page: what stands in those is counted over all. */
function findAll(paths: readonly string[], seedsFolder: string): ReadonlyMap<string, FoundFile> | undefined {
  const root = realpathSync(seedsFolder)
  const files = new Map<string, FoundFile>()
  for (const path of paths) {
    const found = path.startsWith(seedsFolder + sep) ? find(root, path.slice(seedsFolder.length + 1)) : undefined
    if (found === undefined || !isTakenAtItsWord(found.sourcePath)) return undefined
    files.set(found.sourcePath, found)
  }
  return files
}

/** The articles of changed files; undefined when one is none that is published. */
export function editedArticles(
  changed: readonly string[],
  seedsFolder: string,
  { articles }: Archive,
): EditedArticle[] | undefined {
  const files = findAll(changed, seedsFolder)
  if (files === undefined) return undefined
  const edited = articles.flatMap(({ sourcePath }, position) => {
    const found = files.get(sourcePath)
    return found === undefined ? [] : [{ position, found }]
  })
  return edited.length === changed.length ? edited : undefined
}

/** Names that any disk and every rule takes as they are. */
const PLAIN_PATH = /^[\p{L}\p{M}\p{N}/ ,'()&+=@~_.-]+$/u

const folderOf = (sourcePath: string): string => sourcePath.slice(0, sourcePath.lastIndexOf('/') + 1)

/**
 * The files that were added; undefined when one may be no article, or tell something of another: it must lie beside an article that
 * is published and have a name of its own and no sidecar.
 */
export function addedArticles(
  added: readonly string[],
  seedsFolder: string,
  { articles, outcomes }: Archive,
): FoundFile[] | undefined {
  if (added.length === 0) return []
  const files = findAll(added, seedsFolder)
  if (files === undefined || files.size < added.length) return undefined
  const folders = new Set(articles.map(({ sourcePath }) => folderOf(sourcePath)))
  const found = [...files.values()]
  const areArticles = found.every(
    ({ sourcePath, diskPath, sidecar }) =>
      sidecar === undefined &&
      diskPath.endsWith(sourcePath.replaceAll('/', sep)) &&
      PLAIN_PATH.test(sourcePath) &&
      ignoreRule(basename(sourcePath), false) === undefined &&
      folders.has(folderOf(sourcePath)),
  )
  return areArticles && !outcomes.some(({ sourcePath }) => files.has(sourcePath)) ? found : undefined
}
