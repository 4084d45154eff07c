/** Every file of the input folder: an article to be read, or set aside by a rule or for a fault that is named. */
import { lstatSync, realpathSync, statSync } from 'node:fs'
import type { Message, Report } from '../model/message.js'
import type { Settings } from '../model/settings.js'
import type { SetAside } from '../model/source-file.js'
import { type FileStamp, stampOf } from './file-stamp.js'
import { ignoreRule, isCompanionFolder, isOwnFile, SIDECAR_ENDING, unreadFormat } from './source-rules.js'
import { matchPatterns, type ShutRule, type WalkedEntry, walkFolder } from './walk-folder.js'

/** A file that is to be read as an article. */
export interface FoundFile {
  /** Path below the input folder, with `/`, in NFC. Unique. */
  readonly sourcePath: string
  /** Absolute path as the disk spells it. */
  readonly diskPath: string
  readonly stamp: FileStamp
  /** Of the sidecar; absent when there is none. */
  readonly sidecar?: FileStamp
}

/** The input folder is not there, or is no folder. */
export class MissingFolder extends Error {
  constructor(readonly folder: string) {
    super(`there is no folder ${folder}`)
    this.name = 'MissingFolder'
  }
}

/** What `findSources` gives: each file is in one of the two lists, a shut folder once; both sorted by code point. */
export interface FoundSources {
  readonly files: readonly FoundFile[]
  readonly setAside: readonly SetAside[]
}

/** Why an entry is not read, with what the user should know of it. */
interface Verdict {
  readonly state: SetAside['state']
  readonly reason: string
  readonly complaint?: Pick<Message, 'code' | 'severity' | 'expected' | 'found' | 'remedy'>
  /** True when the format is not read; the messages of one format are put together. */
  readonly isFormat?: boolean
}

const ignored = (reason: string): Verdict => ({ state: 'ignored', reason })
const refused = (reason: string): Verdict => ({ state: 'refused', reason })

const shutRule: ShutRule = (name, siblings) =>
  isCompanionFolder(name, siblings) ? 'folder of a saved page' : ignoreRule(name, true)

/** Refused, with a message whose `found` is the reason. */
const unreadable = (reason: string, remedy: string): Verdict => ({
  ...refused(reason),
  complaint: { code: 'file-unreadable', severity: 'error', expected: 'a file that can be read', found: reason, remedy },
})

const LINK: Verdict = {
  ...refused('symbolic link; links are not followed'),
  complaint: {
    code: 'file-link',
    severity: 'warning',
    expected: 'a file',
    found: 'a symbolic link',
    remedy: 'put the file itself in the input folder',
  },
}

/** Lists the folder. Throws `MissingFolder`; a sub-folder that cannot be opened is refused like a file. */
export function findSources(
  seedsFolder: string,
  settings: Pick<Settings, 'ignore'>,
  report: Report = () => {},
): FoundSources {
  const root = realFolder(seedsFolder)
  const entries = walkFolder(root, shutRule)
  const isNamed = matchPatterns(settings.ignore, root, shutRule)
  const paths = new Set(entries.filter(({ kind }) => kind !== 'folder').map(({ sourcePath }) => sourcePath))
  // Any entry of that name: a sidecar that is a link or a folder has to be complained of.
  const sidecars = new Set(
    entries.filter(({ name }) => name.endsWith(SIDECAR_ENDING)).map(({ sourcePath }) => sourcePath),
  )

  const files: FoundFile[] = []
  const setAside: SetAside[] = []
  const formats: FormatCounts = new Map()
  for (const entry of entries) {
    if (isOwnFile(entry.sourcePath) || isSidecarOf(entry, paths)) continue
    const found =
      entry.kind === 'folder' ? judgeFolder(entry) : (judgeFile(entry, isNamed) ?? open(root, entry, files, sidecars))
    if (found === undefined) continue
    if ('diskPath' in found) {
      files.push(found)
      continue
    }
    const sourcePath = shownPath(entry, files)
    setAside.push({ sourcePath, state: found.state, reason: found.reason })
    if (found.complaint) report({ file: sourcePath, ...found.complaint })
    if (found.isFormat) count(formats, found.reason, sourcePath)
  }
  reportFormats(formats, report)
  return { files, setAside }
}

/** A folder ends in `/`; the second of two files with one name keeps its own code points, so that paths stay unique. */
function shownPath({ kind, sourcePath, listedPath }: WalkedEntry, files: readonly FoundFile[]): string {
  if (kind === 'folder') return `${sourcePath}/`
  return files.at(-1)?.sourcePath === sourcePath ? listedPath : sourcePath
}

function realFolder(path: string): string {
  try {
    if (statSync(path).isDirectory()) return realpathSync(path)
  } catch {
    // Not there, or not to be looked at.
  }
  throw new MissingFolder(path)
}

/** A sidecar is no input file of its own: it belongs to its article. */
function isSidecarOf({ kind, sourcePath }: WalkedEntry, paths: ReadonlySet<string>): boolean {
  if (kind !== 'file' || !sourcePath.endsWith(SIDECAR_ENDING)) return false
  return paths.has(sourcePath.slice(0, -SIDECAR_ENDING.length))
}

/** Undefined for a folder that was opened: its files speak for themselves. */
function judgeFolder({ shutBy, unlisted }: WalkedEntry): Verdict | undefined {
  if (shutBy !== undefined && 'rule' in shutBy) return ignored(shutBy.rule)
  if (unlisted !== undefined) return unreadable(unlisted, 'rename the folder')
  if (shutBy === undefined) return undefined
  return unreadable(
    `the folder cannot be opened (${shutBy.fault})`,
    'give yourself the right to open it, or move it away',
  )
}

/** Undefined for a file that its name and kind let in. */
function judgeFile(entry: WalkedEntry, isNamed: (listedPath: string) => boolean): Verdict | undefined {
  const rule = ignoreRule(entry.name, false)
  if (rule !== undefined) return ignored(rule)
  if (isNamed(entry.listedPath)) return ignored('named by the setting "ignore"')
  if (entry.unlisted !== undefined) return unreadable(entry.unlisted, 'rename the file')
  if (entry.kind === 'link') return LINK
  if (entry.kind === 'special') return unreadable('no regular file', 'move it out of the input folder')
  if (entry.sourcePath.endsWith(SIDECAR_ENDING)) return orphan(entry.sourcePath)
  const format = unreadFormat(entry.name)
  return format === undefined ? undefined : { ...refused(format), isFormat: true }
}

function orphan(sourcePath: string): Verdict {
  const article = sourcePath.slice(0, -SIDECAR_ENDING.length)
  return {
    ...ignored('sidecar without its article'),
    complaint: {
      code: 'sidecar-orphan',
      severity: 'warning',
      expected: `an article named ${article}`,
      found: 'no such file',
      remedy: 'rename the sidecar after its article, or delete it',
    },
  }
}

/** The file with its stamp. Entries come sorted, so two spellings of one name follow one another. */
function open(
  root: string,
  { sourcePath, listedPath }: WalkedEntry,
  before: readonly FoundFile[],
  sidecars: ReadonlySet<string>,
): FoundFile | Verdict {
  if (before.at(-1)?.sourcePath === sourcePath) {
    return unreadable('another file has the same name in other code points', 'rename one of the two')
  }
  const diskPath = `${root}${root.endsWith('/') ? '' : '/'}${listedPath}`
  const found = lstatSync(diskPath, { throwIfNoEntry: false })
  if (!found?.isFile()) return unreadable('the name is no Unicode, or the file has just gone', 'rename the file')
  const sidecar = sidecars.has(`${sourcePath}${SIDECAR_ENDING}`)
    ? lstatSync(`${diskPath}${SIDECAR_ENDING}`, { throwIfNoEntry: false })
    : undefined
  return { sourcePath, diskPath, stamp: stampOf(found), ...(sidecar && { sidecar: stampOf(sidecar) }) }
}

type FormatCounts = Map<string, { readonly first: string; count: number }>

function count(formats: FormatCounts, reason: string, sourcePath: string): void {
  const seen = formats.get(reason)
  if (seen) seen.count += 1
  else formats.set(reason, { first: sourcePath, count: 1 })
}

/** One message a format, however many files have it. */
function reportFormats(formats: FormatCounts, report: Report): void {
  for (const [reason, { first, count }] of formats) {
    report({
      code: 'file-format-unsupported',
      severity: 'warning',
      file: first,
      expected: 'text, Markdown or HTML',
      found: count === 1 ? reason : `${reason}: ${count} files, of which this is the first`,
      remedy: 'save the article as text or HTML, or name the files under "ignore" in the settings',
    })
  }
}
