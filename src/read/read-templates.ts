/** The templates of a site: the built-in ones, and the owner's in their place. */
import { readFileSync } from 'node:fs'
import type { TemplateFile } from '../model/template.js'
import { overlayTrees } from './read-tree.js'

const ENDING = '.eta'

/** Reads every `*.eta` of both folders, sorted by path; the owner's win file by file. A missing folder has none. */
export function readTemplates(builtInFolder: string, ownFolder: string | undefined): readonly TemplateFile[] {
  return overlayTrees(builtInFolder, ownFolder)
    .filter(({ path }) => path.endsWith(ENDING))
    .map(({ path, diskPath, builtIn }) => ({
      name: path.slice(0, -ENDING.length),
      path: `templates/${path}`,
      content: readFileSync(diskPath, 'utf8').replace(/^\ufeff/, ''),
      builtIn,
    }))
}
