/**
 * The entries of the input folder, down to the folders that a rule keeps shut; the one door to fast-glob. No link is
 * followed, and no name ever becomes a pattern.
 */
import fs from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import glob from 'fast-glob'
import { byCodePoint } from '../text/order.js'

/** One entry below the folder. */
export interface WalkedEntry {
  /** Path below the folder, with `/`, in NFC. */
  readonly sourcePath: string
  /** The same as the disk spells it. */
  readonly listedPath: string
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link' | 'special'
  /** For a folder that was not opened: the rule that keeps it shut, or the fault of the disk. */
  readonly shutBy?: { readonly rule: string } | { readonly fault: string }
  /** Why it could not be listed; what lies below such a folder is not in the walk. */
  readonly unlisted?: string
}

/** The marks that end a line, which no pattern reaches past. */
const LINE_BREAK = /[\n\r\u2028\u2029]/

/** Names the rule that keeps a folder shut; undefined opens it. `siblings` are the files beside the folder. */
export type ShutRule = (name: string, siblings: ReadonlySet<string>) => string | undefined

/**
 * Stands between fast-glob and the disk: folders that a rule keeps shut are listed but never opened (a `.git` has more
 * files than the archive), and a folder that cannot be opened is noted instead of ending the walk. `seen` has every
 * entry of the folders that were opened, by its absolute path: fast-glob passes some over without a word.
 */
function openGate(root: string, shutRule: ShutRule) {
  const shut = new Map<string, NonNullable<WalkedEntry['shutBy']>>()
  const seen = new Map<string, fs.Dirent>()
  const note = (folder: string, entries: readonly fs.Dirent[]): void => {
    const files = new Set(entries.filter((entry) => entry.isFile()).map((entry) => entry.name))
    for (const entry of entries) {
      const path = `${folder}${folder.endsWith(sep) ? '' : sep}${entry.name}`
      seen.set(path, entry)
      const rule = entry.isDirectory() ? shutRule(entry.name, files) : undefined
      if (rule !== undefined) shut.set(path, { rule })
    }
  }
  const readdirSync = (path: string): fs.Dirent[] => {
    const folder = path.replaceAll('/', sep)
    if (shut.has(folder)) return []
    try {
      const entries = fs.readdirSync(folder, { withFileTypes: true })
      note(folder, entries)
      return entries
    } catch (error) {
      if (folder === root) throw error
      shut.set(folder, { fault: error instanceof Error && 'code' in error ? String(error.code) : String(error) })
      return []
    }
  }
  return { shut, seen, readdirSync }
}

function kindOf(dirent: Pick<fs.Dirent, 'isSymbolicLink' | 'isDirectory' | 'isFile'>): WalkedEntry['kind'] {
  if (dirent.isSymbolicLink()) return 'link'
  return dirent.isDirectory() ? 'folder' : dirent.isFile() ? 'file' : 'special'
}

function optionsOf(root: string, gate: ReturnType<typeof openGate>) {
  return {
    cwd: root,
    dot: true,
    followSymbolicLinks: false,
    onlyFiles: false,
    objectMode: true,
    // One pattern gives no path twice; the patterns of the owner are put into a set.
    unique: false,
    // The type wants every overload of readdir; the walk calls this one.
    fs: { readdirSync: gate.readdirSync as unknown as typeof fs.readdirSync },
  } as const
}

/** What the disk has and the walk did not give, down to the first folder of that kind. */
function unlistedEntries(root: string, gate: ReturnType<typeof openGate>, listed: ReadonlySet<string>): WalkedEntry[] {
  const missing = [...gate.seen.keys()].filter((path) => !listed.has(path)).sort(byCodePoint)
  const within = new Set(missing)
  return missing.flatMap((path): WalkedEntry[] => {
    const dirent = gate.seen.get(path)
    if (dirent === undefined || within.has(dirname(path))) return []
    const listedPath = relative(root, path).replaceAll(sep, '/')
    const unlisted = LINE_BREAK.test(dirent.name) ? 'its name holds a line break' : 'its name cannot be listed'
    return [{ sourcePath: listedPath.normalize('NFC'), listedPath, name: dirent.name, kind: kindOf(dirent), unlisted }]
  })
}

/** Everything below `root` (a real path), sorted by code point of the NFC path, then of the path on disk. */
export function walkFolder(root: string, shutRule: ShutRule): readonly WalkedEntry[] {
  const gate = openGate(root, shutRule)
  const entries = glob.sync('**', optionsOf(root, gate))
  // Mostly nothing was passed over, and the paths need not be compared.
  const isWhole = entries.length === gate.seen.size
  const listed = new Set(isWhole ? [] : entries.map(({ path }) => join(root, path)))
  return entries
    .map(({ path, name, dirent }): WalkedEntry => {
      const shutBy = gate.shut.size === 0 || !dirent.isDirectory() ? undefined : gate.shut.get(join(root, path))
      return {
        sourcePath: path.normalize('NFC'),
        listedPath: path,
        name,
        kind: kindOf(dirent),
        ...(shutBy && { shutBy }),
      }
    })
    .concat(isWhole ? [] : unlistedEntries(root, gate, listed))
    .sort((a, b) => byCodePoint(a.sourcePath, b.sourcePath) || byCodePoint(a.listedPath, b.listedPath))
}

/**
 * Makes the test whether a path (as the disk spells it) is named by the owner's patterns. A pattern without `/` means a
 * name at any depth; a folder stands for all that is in it; `!` takes back.
 */
export function matchPatterns(
  patterns: readonly string[],
  root: string,
  shutRule: ShutRule,
): (listedPath: string) => boolean {
  const trimmed = patterns.map((pattern) => pattern.replace(/\/+$/, '')).filter((pattern) => pattern !== '')
  if (trimmed.length === 0) return () => false
  // The disk may spell an accent in two ways, the owner wrote one of them.
  const spellings = new Set(trimmed.flatMap((pattern) => [pattern.normalize('NFC'), pattern.normalize('NFD')]))
  const options = { ...optionsOf(root, openGate(root, shutRule)), baseNameMatch: true }
  const matched = new Set(glob.sync([...spellings], options).map(({ path }) => path))
  return (listedPath) => {
    for (let end = listedPath.length; end > 0; end = listedPath.lastIndexOf('/', end - 1)) {
      if (matched.has(listedPath.slice(0, end))) return true
    }
    return false
  }
}
