/** Decides whether a folder may become the output: before anything is made, and by what paths really lead to. */
import { existsSync, realpathSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join, parse, resolve } from 'node:path'
import type { Message } from '../model/message.js'
import { isFree, isMarked, notOurs } from './control-folder.js'
import { realDisk } from './disk.js'

/** The folders of the archive that the output must not meet. */
export interface OutputContext {
  readonly seeds: string
  readonly archiveFolder: string
  /** Templates, public, cache. */
  readonly others: readonly string[]
}

/** A folder by every name it has: real path, and device with file number, which also sees through mounts and letter case. */
interface Place {
  readonly realPath: string
  /** The folder itself. */
  readonly self: ReadonlySet<string>
  /** It and all above it. */
  readonly line: ReadonlySet<string>
}

/** The real path, also of a folder that is not there yet: then the nearest one above it that is, and the rest as written. */
function realPathOf(path: string): string {
  if (existsSync(path) || dirname(path) === path) return realpathSync.native(path)
  return join(realPathOf(dirname(path)), basename(path))
}

function namesOf(realPath: string): string[] {
  if (!existsSync(realPath)) return [realPath]
  const { dev, ino } = statSync(realPath, { bigint: true })
  return [realPath, `${dev}:${ino}`]
}

function placeOf(path: string): Place {
  const realPath = realPathOf(resolve(path))
  const line = new Set<string>()
  for (let at = realPath; ; at = dirname(at)) {
    for (const name of namesOf(at)) line.add(name)
    if (dirname(at) === at) break
  }
  return { realPath, self: new Set(namesOf(realPath)), line }
}

/** Whether a place is another or lies inside it. */
const within = (inner: Place, outer: Place): boolean => [...outer.self].some((name) => inner.line.has(name))

/** A link that leads nowhere: writing to it would make a folder somewhere else. */
function danglingLink(path: string): string | undefined {
  if (dirname(path) === path || existsSync(path)) return undefined
  return realDisk.look(path) === undefined ? danglingLink(dirname(path)) : path
}

/** How the output meets a folder of the archive, as a phrase; undefined when they lie apart. */
function meeting(out: Place, folder: string, name: string): string | undefined {
  const other = placeOf(folder)
  const [inside, around] = [within(out, other), within(other, out)]
  if (inside && around) return `which is ${name}`
  return inside ? `which lies inside ${name}` : around ? `which contains ${name}` : undefined
}

/** What makes the place unfit, as a phrase that follows its name. */
function unfitness(out: Place, context: OutputContext): string | undefined {
  if (out.realPath === parse(out.realPath).root) return 'which is the whole disk'
  if (within(placeOf(homedir()), out)) return 'which is or contains the home folder'
  const met = [
    meeting(out, context.seeds, 'the folder of the sources'),
    ...context.others.map((folder) => meeting(out, folder, `the folder "${basename(folder)}" of the archive`)),
  ].find((phrase) => phrase !== undefined)
  if (met !== undefined) return met
  if (within(placeOf(context.archiveFolder), out)) return 'which is or contains the archive folder'
  if (existsSync(join(out.realPath, '.git'))) return 'which is the top of a repository'
  return undefined
}

const refused = (out: string, expected: string, why: string): Message => ({
  code: 'output-refused',
  severity: 'error',
  file: out,
  expected,
  found: `"${out}", ${why}`,
  remedy: 'name another folder with --out; "dist" in the archive folder is the usual one',
})

const OWN_FOLDER = 'a folder for the site alone, apart from sources, templates and everything else'

function check(out: string, context: OutputContext): Message | undefined {
  const link = danglingLink(resolve(out))
  if (link !== undefined) return refused(out, 'a folder', 'a link that leads nowhere')
  const place = placeOf(out)
  const unfit = unfitness(place, context)
  if (unfit !== undefined) return refused(out, OWN_FOLDER, unfit)
  const kind = realDisk.look(place.realPath)?.kind
  if (kind === undefined) {
    const above = dirnameThatIs(place.realPath)
    return statSync(above).isDirectory() ? undefined : refused(out, 'a folder', `where "${above}" is a file`)
  }
  if (kind !== 'folder') return refused(out, 'a folder', 'which is a file')
  return isMarked(realDisk, place.realPath) || isFree(realDisk, place.realPath) ? undefined : notOurs(out)
}

const dirnameThatIs = (path: string): string => (existsSync(path) ? path : dirnameThatIs(dirname(path)))

/**
 * Why a folder may not be the output, as an error to show; undefined when it may. Looks only; makes and changes nothing.
 * An output folder that cannot be looked into is refused too.
 */
export function checkOutputFolder(out: string, context: OutputContext): Message | undefined {
  try {
    return check(out, context)
  } catch (error) {
    return refused(out, 'a folder that can be looked into', error instanceof Error ? error.message : String(error))
  }
}
