/**
 * Whether the pages that a build keeps still lead somewhere. They were looked over when they were made; they are again when a file
 * that was there, or a place in one that a page linked to, is there no more.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinkChecker, type NamedPlace, offers } from '../write/links.js'
import type { StagedFile } from '../write/stager.js'
import type { PageCache } from './page-cache.js'

/** Parts that are kept. */
export interface KeptPages {
  readonly names: ReadonlySet<string>
  readonly files: readonly Pick<StagedFile, 'outputPath'>[]
  /** Absolute path of the site. */
  readonly root: string
}

/** Are all files there to which kept pages may lead, with the places that pages linked to? */
function isWhole(cache: PageCache, places: ReadonlyMap<string, string>, names: ReadonlySet<string>): boolean {
  for (const path of cache.files(names)) if (!places.has(path)) return false
  return cache.named.every(([path, fragment]) => offers(places.get(path), fragment))
}

/** Looks kept pages over; gives the places that they link to, or undefined when a link leads nowhere. */
function lookOver({ files, root }: KeptPages, places: ReadonlyMap<string, string>): readonly NamedPlace[] | undefined {
  const links = createLinkChecker(places.keys())
  for (const { outputPath } of files)
    if (outputPath.endsWith('.html')) links.add(outputPath, readFileSync(join(root, outputPath)))
  const { open, astray, named } = links.findings()
  const isSound = astray.length === 0 && open.every(({ path, fragment }) => offers(places.get(path), fragment))
  return isSound ? named : undefined
}

/**
 * Places that kept pages link to; undefined when a link of theirs leads nowhere now.
 * @param places of every file of the new site, as the link checker notes them
 */
export const namedByKept = (
  cache: PageCache,
  kept: KeptPages,
  places: ReadonlyMap<string, string>,
): readonly NamedPlace[] | undefined => (isWhole(cache, places, kept.names) ? cache.named : lookOver(kept, places))
