/** Gives every article its address once and for all: known ones are recognised again, new ones get an address nobody has. */
import type { Permalink } from '../model/archive.js'
import type { CalendarDate } from '../model/calendar-date.js'
import { sha256Of } from '../text/digest.js'
import { byCodePoint } from '../text/order.js'
import { slugOf, takeSlug } from '../text/slug.js'

/** What an article is recognised by. */
export interface Claimant {
  readonly sourcePath: string
  readonly sha256: string
  readonly sample: boolean
  readonly givenId?: string
}

/** An article that has no address yet. */
export interface Newcomer {
  readonly claimant: Claimant
  /** Absent when the address must say nothing of the article: a withdrawn one that was never published. */
  readonly headline?: string
  readonly publishedOn?: CalendarDate
}

/** Begins the id of a sample, so that nothing is left of a sample that was deleted: the ledger has no column for it. */
const SAMPLE_PREFIX = 'sample-'
const GENERATED_ID = /^(?:sample-)?[0-9a-f]{12}$/

const shortHash = (text: string): string => sha256Of(text).slice(0, 12)

/** True for the line of an article that was a sample. */
export const isSampleLine = ({ id }: Permalink): boolean => id.startsWith(SAMPLE_PREFIX) && GENERATED_ID.test(id)

/** Case and composition are levelled as by the disks that do so. */
const addressKey = (address: string): string => address.normalize('NFC').toLowerCase()

/** The ledger with each address once; which line stays does not depend on the order of lines. */
export function uniqueLines(ledger: readonly Permalink[]): Permalink[] {
  const sorted = [...ledger].sort((a, b) => byCodePoint(a.address, b.address) || byCodePoint(a.id, b.id))
  const seen = new Set<string>()
  return sorted.filter(({ address }) => {
    const key = addressKey(address)
    return !seen.has(key) && seen.add(key)
  })
}

/** May the line become this article's by path or by bytes? Not when both have ids of their own, nor a sample's to a real article. */
function mayTake({ givenId, sample }: Claimant, line: Permalink): boolean {
  if (isSampleLine(line) && !sample) return false
  return givenId === undefined || givenId === line.id || GENERATED_ID.test(line.id)
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}

/**
 * The ledger line of each article that was seen before, by source path: matched by the given id, else by path, else by
 * bytes, each line once. `claimants` are sorted by source path, `lines` by address.
 */
export function recogniseArticles(
  claimants: readonly Claimant[],
  lines: readonly Permalink[],
): ReadonlyMap<string, Permalink> {
  const recognised = new Map<string, Permalink>()
  const claimed = new Set<Permalink>()
  const match = (
    keyOfLine: (line: Permalink) => string,
    keyOf: (claimant: Claimant) => string | undefined,
    fits: (claimant: Claimant, line: Permalink) => boolean,
  ): void => {
    const free = groupBy(
      lines.filter((line) => !claimed.has(line)),
      keyOfLine,
    )
    for (const claimant of claimants) {
      const key = recognised.has(claimant.sourcePath) ? undefined : keyOf(claimant)
      const candidates = key === undefined ? undefined : free.get(key)
      const line = candidates?.[0]
      if (candidates === undefined || line === undefined || !fits(claimant, line)) continue
      candidates.shift()
      claimed.add(line)
      recognised.set(claimant.sourcePath, line)
    }
  }
  const idOf = ({ id }: Permalink): string => id
  // Where two files state one id, the file that had it keeps it.
  match(
    idOf,
    ({ givenId }) => givenId,
    (claimant, line) => line.file === claimant.sourcePath,
  )
  match(
    idOf,
    ({ givenId }) => givenId,
    () => true,
  )
  match(
    ({ file }) => file,
    ({ sourcePath }) => sourcePath,
    mayTake,
  )
  match(
    ({ sha256 }) => sha256,
    ({ sha256 }) => sha256,
    mayTake,
  )
  return recognised
}

/** Ids that are spoken for, and the way to a new one. */
function createIdSource(lines: readonly Permalink[], claimants: readonly Claimant[]) {
  const reserved = new Set([...lines.map(({ id }) => id), ...claimants.map(({ givenId }) => givenId ?? '')])
  const given = new Set(lines.map(({ id }) => id))
  const make = ({ sha256, sourcePath, sample }: Claimant): string => {
    const prefix = sample ? SAMPLE_PREFIX : ''
    let id = prefix + shortHash(sha256)
    // The same bytes in two files that are both published: the path tells them apart.
    for (let round = 0; reserved.has(id); round++) id = prefix + shortHash(`${sha256}\n${sourcePath}\n${round}`)
    reserved.add(id)
    return id
  }
  return (claimant: Claimant): string => {
    const { givenId } = claimant
    if (givenId === undefined || given.has(givenId)) return make(claimant)
    given.add(givenId)
    return givenId
  }
}

function folderOf(publishedOn: CalendarDate | undefined): string {
  if (publishedOn === undefined) return 'articles/undated/'
  const [year, month] = publishedOn.split('-')
  return month === undefined ? `articles/${year}/` : `articles/${year}/${month}/`
}

function takenSlugs(lines: readonly Permalink[]): (folder: string) => Set<string> {
  const folders = new Map<string, Set<string>>()
  const slugsIn = (folder: string): Set<string> => {
    // Hosts answer a request for the folder with its index page.
    const slugs = folders.get(folder) ?? new Set(['index'])
    folders.set(folder, slugs)
    return slugs
  }
  for (const { address } of lines) {
    const [, folder = '', slug = ''] = /^(.*\/)?(.*?)(?:\.html)?$/su.exec(addressKey(address)) ?? []
    slugsIn(folder).add(slug)
  }
  return slugsIn
}

/**
 * New lines for new articles. Which of two equal headlines gets the plain address is decided by their ids, not by the order
 * of files; addresses in the ledger are never given again, those of vanished articles included.
 */
export function addressNewcomers(newcomers: readonly Newcomer[], lines: readonly Permalink[]): Permalink[] {
  const sorted = [...newcomers].sort((a, b) => byCodePoint(a.claimant.sourcePath, b.claimant.sourcePath))
  const idOf = createIdSource(
    lines,
    sorted.map(({ claimant }) => claimant),
  )
  const wishes = sorted.map(({ claimant, headline, publishedOn }) => {
    const id = idOf(claimant)
    const plain = slugOf(id, '', 48) || shortHash(id)
    return { claimant, id, plain, folder: folderOf(publishedOn), slug: slugOf(headline ?? '', plain) }
  })
  wishes.sort((a, b) => byCodePoint(a.folder, b.folder) || byCodePoint(a.slug, b.slug) || byCodePoint(a.id, b.id))
  const slugsIn = takenSlugs(lines)
  return wishes.map(({ claimant, id, plain, folder, slug }) => ({
    address: `${folder}${takeSlug(slugsIn(folder), slug, plain)}.html`,
    id,
    file: claimant.sourcePath,
    row: '',
    sha256: claimant.sha256,
  }))
}

/** The lines to keep: recognised ones as their sources stand now, the others as they are, new ones; sorted by address. */
export function renewLedger(
  lines: readonly Permalink[],
  claimants: readonly Claimant[],
  recognised: ReadonlyMap<string, Permalink>,
  added: readonly Permalink[],
): Permalink[] {
  const claimantOf = new Map<Permalink, Claimant>()
  for (const claimant of claimants) {
    const line = recognised.get(claimant.sourcePath)
    if (line) claimantOf.set(line, claimant)
  }
  const ids = new Set([...lines, ...added].map(({ id }) => id))
  const kept = lines.flatMap((line): Permalink[] => {
    const claimant = claimantOf.get(line)
    if (claimant === undefined) return isSampleLine(line) ? [] : [line]
    const { givenId, sourcePath, sha256 } = claimant
    // An id stated later replaces a made one, unless another article has it.
    const adopted = givenId !== undefined && !ids.has(givenId)
    if (adopted) ids.add(givenId)
    return [{ ...line, id: adopted ? givenId : line.id, file: sourcePath, sha256 }]
  })
  return [...kept, ...added].sort((a, b) => byCodePoint(a.address, b.address))
}
