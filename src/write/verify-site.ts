/** Checks a site on disk against its manifest: every file whole, nothing else there, every link closed, no banned text. */
import { join } from 'node:path'
import type { Message } from '../model/message.js'
import { sha256Of } from '../text/digest.js'
import { byCodePoint } from '../text/order.js'
import { createTextSearch } from './absent-text.js'
import { controlPaths, isMarked } from './control-folder.js'
import { type Disk, realDisk } from './disk.js'
import { Ground } from './ground.js'
import { createLinkChecker } from './links.js'
import { type ManifestEntry, readManifest } from './manifest.js'
import { CONTROL_FOLDER, folderOf } from './output-path.js'

/** What to look for beyond what the manifest asks. */
export interface VerifyOptions {
  /** Texts that no file may hold, each as a reader would see it. */
  readonly absent?: readonly string[]
}

/** What was found, and in how many files of the manifest. */
export interface Verification {
  /** Sorted by file; empty for a site that is whole. */
  readonly messages: readonly Message[]
  readonly files: number
}

const REBUILD = 'build again; the build puts back what the site needs'

const fault = (code: Message['code'], file: string, expected: string, found: string, remedy = REBUILD): Message => ({
  code,
  severity: 'error',
  file,
  expected,
  found,
  remedy,
})

/** The files below a folder as output paths, our own left out, links not followed. */
function* filesBelow(disk: Disk, root: string, folder = ''): Generator<string> {
  for (const { name, kind } of disk.list(join(root, folder))) {
    const path = folder === '' ? name : `${folder}/${name}`
    if (path === CONTROL_FOLDER) continue
    if (kind === 'folder') yield* filesBelow(disk, root, path)
    else yield path
  }
}

/** The bytes of a file if they are what the manifest says, else what is wrong with it. */
function readWhole(disk: Disk, ground: Ground, root: string, path: string, entry: ManifestEntry): Uint8Array | Message {
  const sight = ground.footing(folderOf(path)) === 'folder' ? disk.look(join(root, path)) : undefined
  if (sight?.kind !== 'file') return fault('site-file-missing', path, 'the file the build wrote', 'no file')
  const bytes = disk.read(join(root, path))
  if (sha256Of(bytes) === entry.sha256) return bytes
  return fault('site-file-changed', path, `${entry.size} bytes as the build wrote them`, `${bytes.length} others`)
}

const brokenLink = (page: string, href: string): Message =>
  fault('links-broken', page, 'a link to a file of the site', `"${href}"`)

const textPresent = (file: string, text: string): Message =>
  fault('site-text-present', file, `a file without "${text}"`, 'the text', 'withdraw what holds it and build again')

const foreignFile = (file: string): Message => ({
  code: 'site-file-foreign',
  severity: 'note',
  file,
  expected: 'only files that the build made',
  found: `"${file}"`,
  remedy: 'delete it, or put it into public/ if it belongs to the site',
})

/** Files that are not ours are searched for banned texts too: a host would publish them. */
function searchForeign(disk: Disk, path: string, file: string, searches: ReturnType<typeof searchesFor>): Message[] {
  if (disk.look(path)?.kind !== 'file') return []
  const bytes = disk.read(path)
  return searches.filter(({ holds }) => holds(file, bytes)).map(({ text }) => textPresent(file, text))
}

const searchesFor = (absent: readonly string[]) =>
  absent.filter((text) => text !== '').map((text) => ({ text, holds: createTextSearch(text) }))

/** Reads every file of the site once, one at a time. The caller has called `recoverSite`. Throws when the disk refuses. */
export function verifySite(out: string, { absent = [] }: VerifyOptions, disk: Disk = realDisk): Verification {
  const manifest = isMarked(disk, out) ? readManifest(disk, controlPaths(out).manifest) : undefined
  if (manifest === undefined) {
    const message = fault('site-missing', out, 'a folder with a finished site', `"${out}"`, 'build the site first')
    return { messages: [message], files: 0 }
  }
  const messages: Message[] = []
  const searches = searchesFor(absent)
  const links = createLinkChecker()
  const ground = new Ground(disk, out)
  for (const [path, entry] of manifest) {
    const bytes = readWhole(disk, ground, out, path, entry)
    if ('code' in bytes) {
      messages.push(bytes)
      continue
    }
    links.add(path, /\.html?$/i.test(path) ? bytes : undefined)
    for (const { text, holds } of searches) if (holds(path, bytes)) messages.push(textPresent(path, text))
  }
  for (const { page, href } of links.finish()) messages.push(brokenLink(page, href))
  for (const path of filesBelow(disk, out)) {
    if (manifest.has(path)) continue
    messages.push(foreignFile(path), ...searchForeign(disk, join(out, path), path, searches))
  }
  messages.sort((a, b) => byCodePoint(a.file ?? '', b.file ?? '') || byCodePoint(a.found, b.found))
  return { messages, files: manifest.size }
}
