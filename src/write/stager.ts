/** Compares files of the new site with what stands, and stages those that differ. Each thread has one of its own; changes no file of the site. */
import { join, sep } from 'node:path'
import type { OutputFile } from '../model/output-file.js'
import { sha256Of } from '../text/digest.js'
import { controlPaths, SiteRefused } from './control-folder.js'
import type { Disk, Sight } from './disk.js'
import { Ground } from './ground.js'
import type { Manifest, ManifestEntry } from './manifest.js'
import { diskKey, folderOf, resolveOutputPath } from './output-path.js'

/** Where a site is planned. */
export interface Site {
  readonly disk: Disk
  /** Real path of the output folder. */
  readonly root: string
  /** The site that stands; empty when there is none. */
  readonly standing: Manifest
}

/** A file of the new site, and what has to be done for it. Plain data, so that a thread can send it. */
export interface StagedFile extends ManifestEntry {
  readonly outputPath: string
  /** The number under which its bytes wait in the stage; absent when they stand in their place already. */
  readonly staged?: number
  /** A folder stands where the file has to. */
  readonly folderInTheWay?: true
  /** When the file that stands in its place was last changed, in milliseconds since 1970. Present where nothing is staged. */
  readonly changedAt?: number
}

/** What it does not own it may not touch. */
export const foreign = (outputPath: string): SiteRefused =>
  new SiteRefused({
    code: 'output-refused',
    severity: 'error',
    file: outputPath,
    expected: 'nothing, or a file that an earlier build made, where the site has to write',
    found: `"${outputPath}", which Backfile did not make`,
    remedy: 'move it out of the output folder, or put it into public/ if it belongs to the site',
  })

/** Room for the files of a thread: numbers stay below the fifteen digits that the journal holds. */
const NUMBERS_PER_THREAD = 1e12

/** Takes files one by one and keeps none of their contents. */
export class Stager {
  readonly #site: Site
  readonly #ground: Ground
  readonly #stage: string
  #next: number
  #isOpen = false
  #standingByKey: Map<string, string> | undefined

  /** @param thread several stagers share one stage; each numbers its files apart */
  constructor(site: Site, thread = 0) {
    this.#site = site
    this.#ground = new Ground(site.disk, site.root)
    this.#stage = controlPaths(site.root).stage
    this.#next = thread * NUMBERS_PER_THREAD
  }

  /** Compares a file with what stands in its place, and stages it if it differs. Throws where it may not stand. */
  add({ outputPath, content }: OutputFile): StagedFile {
    const target = resolveOutputPath(this.#site.root, outputPath)
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    const [sha256, size] = [sha256Of(bytes), bytes.length]
    const place = this.#placeOf(outputPath, target, bytes)
    if (typeof place === 'number') return { outputPath, sha256, size, changedAt: place }
    const staged = this.#next++
    if (!this.#isOpen) this.#site.disk.makeFolder(this.#stage)
    this.#isOpen = true
    this.#site.disk.create(`${this.#stage}${sep}${staged}`, bytes)
    const file = { outputPath, sha256, size, staged }
    return place === 'folder' ? { ...file, folderInTheWay: true } : file
  }

  /** A number: the bytes stand there already, changed then. `folder`: a folder does. Throws for what is not ours to replace. */
  #placeOf(outputPath: string, target: string, bytes: Uint8Array): number | 'folder' | 'free' {
    const { disk, standing } = this.#site
    const folder = folderOf(outputPath)
    const footing = this.#ground.footing(folder)
    if (footing === 'blocked') {
      const blocker = this.#ground.blocker(folder)
      if (!standing.has(blocker)) throw foreign(blocker)
      return 'free'
    }
    const sight = footing === 'folder' ? disk.look(target) : undefined
    if (sight === undefined || this.#isTwin(outputPath, sight)) return 'free'
    if (sight.kind === 'folder') return 'folder'
    const isSame = sight.kind === 'file' && sight.size === bytes.length && Buffer.from(bytes).equals(disk.read(target))
    if (isSame) return sight.changedAt
    if (!standing.has(outputPath)) throw foreign(outputPath)
    return 'free'
  }

  /** Whether what stands there is an old file whose name differs in case only. It will be removed, so the new one is staged. */
  #isTwin(outputPath: string, sight: Sight): boolean {
    const { disk, root, standing } = this.#site
    if (standing.has(outputPath)) return false
    this.#standingByKey ??= new Map([...standing.keys()].map((path) => [diskKey(path), path]))
    const twin = this.#standingByKey.get(diskKey(outputPath))
    return twin !== undefined && disk.look(join(root, twin))?.inode === sight.inode
  }
}
