/** Where the parts of one archive lie: the folder a command is run in, changed by its options. */
import { isAbsolute, join } from 'node:path'

/** Options every command shares; paths as typed, relative to the archive folder. */
export interface FolderOptions {
  readonly config?: string
  readonly seeds?: string
  readonly out?: string
  readonly cache?: string
  readonly templates?: string
  readonly public?: string
}

/** Absolute paths. */
export interface ArchiveFolder {
  readonly root: string
  /** Settings file the user named; absent = `backfile.yml` if it is there. */
  readonly config: string | undefined
  readonly seeds: string
  readonly out: string
  readonly cache: string
  readonly templates: string
  readonly public: string
}

/** @param root absolute path of the folder the command is run in */
export function locateArchive(root: string, options: FolderOptions): ArchiveFolder {
  const absolute = (path: string): string => (isAbsolute(path) ? path : join(root, path))
  return {
    root,
    config: options.config === undefined ? undefined : absolute(options.config),
    seeds: absolute(options.seeds ?? 'seeds'),
    out: absolute(options.out ?? 'dist'),
    cache: absolute(options.cache ?? '.backfile'),
    templates: absolute(options.templates ?? 'templates'),
    public: absolute(options.public ?? 'public'),
  }
}
