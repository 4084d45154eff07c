/** Which folders of the output are real ones, so that nothing is ever written, compared or removed through a link. */
import { join } from 'node:path'
import type { Disk } from './disk.js'
import { folderOf } from './output-path.js'

/** `blocked`: the folder, or one above it, is a file or a link. */
export type Footing = 'folder' | 'absent' | 'blocked'

/** Remembers what it saw: one for planning, a new one for carrying out. */
export class Ground {
  readonly #disk: Disk
  readonly #root: string
  readonly #footings = new Map<string, Footing>([['', 'folder']])

  constructor(disk: Disk, root: string) {
    this.#disk = disk
    this.#root = root
  }

  /** What a folder (an output path, empty for the top) stands on. */
  footing(folder: string): Footing {
    const known = this.#footings.get(folder)
    if (known !== undefined) return known
    const above = this.footing(folderOf(folder))
    const footing = above === 'folder' ? this.#look(folder) : above
    this.#footings.set(folder, footing)
    return footing
  }

  /** The file or link that stands in the way of a blocked folder. */
  blocker(folder: string): string {
    const above = folderOf(folder)
    return this.footing(above) === 'blocked' ? this.blocker(above) : folder
  }

  /** Makes the folder if it is not there. */
  ensure(folder: string): void {
    const footing = this.footing(folder)
    if (footing === 'folder') return
    if (footing === 'blocked') throw new Error(`"${this.blocker(folder)}" stands where the site needs a folder.`)
    this.#disk.makeFolder(join(this.#root, folder))
    for (let made = folder; made !== ''; made = folderOf(made)) this.#footings.set(made, 'folder')
  }

  /** The nearest folder that is there. */
  nearest(folder: string): string {
    return this.footing(folder) === 'folder' ? folder : this.nearest(folderOf(folder))
  }

  #look(folder: string): Footing {
    const kind = this.#disk.look(join(this.#root, folder))?.kind
    return kind === undefined ? 'absent' : kind === 'folder' ? 'folder' : 'blocked'
  }
}
