/** Decides, file by file, what a new site needs done to the folder that stands, and stages what is new. Changes no file of the site. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { OutputFile } from '../model/output-file.js'
import { byCodePoint } from '../text/order.js'
import { controlPaths, SiteRefused } from './control-folder.js'
import type { Disk, Sight } from './disk.js'
import { Ground } from './ground.js'
import type { Journal, Move } from './journal.js'
import { type Manifest, type ManifestEntry, manifestLine } from './manifest.js'
import { diskKey, folderOf, resolveOutputPath } from './output-path.js'

/** Where a site is planned. */
export interface Site {
  readonly disk: Disk
  /** Real path of the output folder. */
  readonly root: string
  /** The site that stands; empty when there is none. */
  readonly standing: Manifest
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** What it does not own it may not touch. */
const foreign = (outputPath: string): SiteRefused =>
  new SiteRefused({
    code: 'output-refused',
    severity: 'error',
    file: outputPath,
    expected: 'nothing, or a file that an earlier build made, where the site has to write',
    found: `"${outputPath}", which Backfile did not make`,
    remedy: 'move it out of the output folder, or put it into public/ if it belongs to the site',
  })

/** Takes the files of the new site one by one; holds their names and fingerprints, never their contents. */
export class SitePlan {
  /** Every file of the new site. */
  readonly entries = new Map<string, ManifestEntry>()
  readonly moves: Move[] = []
  readonly #site: Site
  readonly #ground: Ground
  /** Names taken, in the form in which disks compare them, with the path that took them. */
  readonly #files = new Map<string, string>()
  readonly #folders = new Map<string, string>()
  /** Folders that stand where a file has to. */
  readonly #inTheWay: string[] = []
  #standingByKey: Map<string, string> | undefined

  constructor(site: Site) {
    this.#site = site
    this.#ground = new Ground(site.disk, site.root)
  }

  /** Compares a file with what stands in its place, and stages it if it differs. */
  add({ outputPath, content }: OutputFile): void {
    const target = resolveOutputPath(this.#site.root, outputPath)
    this.#claim(outputPath)
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    const entry = { sha256: sha256(bytes), size: bytes.length }
    this.entries.set(outputPath, entry)
    if (this.#stands(outputPath, target, bytes)) return
    const { stage } = controlPaths(this.#site.root)
    const staged = this.moves.length
    if (staged === 0) this.#site.disk.makeFolder(stage)
    this.#site.disk.create(join(stage, String(staged)), bytes)
    this.moves.push({ staged, sha256: entry.sha256, outputPath })
  }

  /** The work to be done when all files are added, with the new manifest staged; undefined when there is none. */
  finish(): Journal | undefined {
    for (const folder of this.#inTheWay) this.#checkGoing(folder)
    const removals = this.#removals()
    const lines = [...this.entries]
      .sort(([a], [b]) => byCodePoint(a, b))
      .map(([path, entry]) => manifestLine(path, entry))
    const hash = createHash('sha256')
    for (const line of lines) hash.update(line)
    const manifest = hash.digest('hex')
    if (this.moves.length === 0 && removals.length === 0 && this.#hasManifest(manifest)) return undefined
    this.#checkWritable(removals)
    const { stage, stagedManifest } = controlPaths(this.#site.root)
    this.#site.disk.makeFolder(stage)
    this.#site.disk.createDurably(stagedManifest, lines)
    return { removals, moves: this.moves, manifest }
  }

  /** Two files with one name, or a file and a folder with one, are one place on some disk: one would vanish. */
  #claim(outputPath: string): void {
    const key = diskKey(outputPath)
    const rival = this.#files.get(key) ?? this.#folders.get(key)
    if (rival !== undefined) throw collision(rival, outputPath)
    this.#files.set(key, outputPath)
    for (let folder = folderOf(key); folder !== '' && !this.#folders.has(folder); folder = folderOf(folder)) {
      const file = this.#files.get(folder)
      if (file !== undefined) throw collision(file, outputPath)
      this.#folders.set(folder, outputPath)
    }
  }

  /** Whether the bytes stand there already. Throws when something stands there that is not ours to replace. */
  #stands(outputPath: string, target: string, bytes: Uint8Array): boolean {
    const folder = folderOf(outputPath)
    const footing = this.#ground.footing(folder)
    if (footing === 'blocked') {
      const blocker = this.#ground.blocker(folder)
      if (!this.#site.standing.has(blocker)) throw foreign(blocker)
      return false
    }
    const sight = footing === 'folder' ? this.#site.disk.look(target) : undefined
    if (sight === undefined || this.#isTwin(outputPath, sight)) return false
    if (sight.kind === 'folder') {
      this.#inTheWay.push(outputPath)
      return false
    }
    if (
      sight.kind === 'file' &&
      sight.size === bytes.length &&
      Buffer.from(bytes).equals(this.#site.disk.read(target))
    ) {
      return true
    }
    if (!this.#site.standing.has(outputPath)) throw foreign(outputPath)
    return false
  }

  /** Whether what stands there is an old file whose name differs in case only. It will be removed, so the new one is staged. */
  #isTwin(outputPath: string, sight: Sight): boolean {
    const { disk, root, standing } = this.#site
    if (standing.has(outputPath)) return false
    this.#standingByKey ??= new Map([...standing.keys()].map((path) => [diskKey(path), path]))
    const twin = this.#standingByKey.get(diskKey(outputPath))
    return twin !== undefined && disk.look(join(root, twin))?.inode === sight.inode
  }

  /** A folder may give way to a file only if all in it is ours and going. */
  #checkGoing(folder: string): void {
    const inside = this.#site.disk.list(join(this.#site.root, folder))
    if (inside.length === 0) throw foreign(folder)
    for (const { name, kind } of inside) {
      const path = `${folder}/${name}`
      if (kind === 'folder') this.#checkGoing(path)
      else if (!this.#site.standing.has(path)) throw foreign(path)
    }
  }

  /** What the old manifest lists, still stands, and is no longer made. */
  #removals(): string[] {
    const { disk, root, standing } = this.#site
    return [...standing.keys()].filter((path) => {
      if (this.entries.has(path) || this.#ground.footing(folderOf(path)) !== 'folder') return false
      const kind = disk.look(join(root, path))?.kind
      return kind !== undefined && kind !== 'folder'
    })
  }

  #hasManifest(fingerprint: string): boolean {
    const { disk, root } = this.#site
    const { manifest } = controlPaths(root)
    return disk.look(manifest)?.kind === 'file' && sha256(disk.read(manifest)) === fingerprint
  }

  /** Once the journal stands there is no way back, so a folder that refuses changes must be found before. */
  #checkWritable(removals: readonly string[]): void {
    const { disk, root } = this.#site
    const touched = [...removals, ...this.moves.map(({ outputPath }) => outputPath)]
    const folders = new Set(touched.map((path) => this.#nearestFolder(folderOf(path))))
    for (const folder of folders) disk.checkWritable(join(root, folder))
  }

  #nearestFolder(folder: string): string {
    return this.#ground.footing(folder) === 'blocked'
      ? folderOf(this.#ground.blocker(folder))
      : this.#ground.nearest(folder)
  }
}

const collision = (one: string, other: string): Error =>
  new Error(`Two files of the site are one place on some disk: "${one}" and "${other}".`)
