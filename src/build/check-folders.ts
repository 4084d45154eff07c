/** Whether the folders a command was given may be what they were named for; looked at before anything is read or written. */
import { existsSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import type { Message } from '../model/message.js'
import type { ArchiveFolder, FolderOptions } from './archive-folder.js'

/** Folders that the cache must not meet, with the words for each. */
const APART_FROM_CACHE = {
  seeds: 'the folder of the sources',
  out: 'the folder of the site',
  templates: 'the folder of the templates',
  public: 'the folder of the public files',
} as const

/** A cache may lie in another folder where a part of its path begins with a dot: such places are read by no command. */
const isHidden = (path: string): boolean => path.split(sep).some((name) => /^\.[^.]/.test(name))

/**
 * Why folders may not be used, as errors to show; none when all may.
 * @param named as typed: a folder that is only the usual one may be absent
 */
export function checkFolders(folder: ArchiveFolder, named: FolderOptions): Message[] {
  const missing = (['templates', 'public'] as const)
    .filter((part) => named[part] !== undefined && !isFolder(folder[part]))
    .map((part) => notThere(part, folder[part]))
  const met = (['seeds', 'out', 'templates', 'public'] as const)
    .map((part) => meeting(folder.cache, folder[part], APART_FROM_CACHE[part]))
    .find((phrase) => phrase !== undefined)
  return met === undefined ? missing : [...missing, cacheRefused(folder.cache, met)]
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** The real path, also of a folder that is not there yet. */
function realPathOf(path: string): string {
  if (existsSync(path) || dirname(path) === path) return realpathSync.native(path)
  return join(realPathOf(dirname(path)), basename(path))
}

/** How one folder meets another, as a phrase; undefined when they lie apart or the first is hidden in the other. */
function meeting(cache: string, other: string, name: string): string | undefined {
  const [cachePath, otherPath] = [realPathOf(cache), realPathOf(other)]
  const inward = relative(otherPath, cachePath)
  if (inward === '') return `which is ${name}`
  if (isBelow(inward)) return isHidden(inward) ? undefined : `which lies inside ${name}`
  return isBelow(relative(cachePath, otherPath)) ? `which contains ${name}` : undefined
}

const isBelow = (path: string): boolean => path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)

const notThere = (part: 'templates' | 'public', path: string): Message => ({
  code: 'folder-missing',
  severity: 'error',
  file: path,
  expected: `a folder, as --${part} names it`,
  found: existsSync(path) ? 'a file' : 'no such folder',
  remedy: `correct the path, or leave --${part} out`,
})

const cacheRefused = (cache: string, met: string): Message => ({
  code: 'cache-refused',
  severity: 'error',
  file: cache,
  expected: 'a folder for the cache alone, apart from sources, site and templates',
  found: `"${cache}", ${met}`,
  remedy: 'name another folder with --cache; ".backfile" in the archive folder is the usual one',
})
