/**
 * The archive as a build leaves it to the next one: whole, after a build that indexed it, and what has changed since, after
 * those that did not have to. Without it, or with one that is not as it was written, the next build indexes again.
 */
import { join } from 'node:path'
import type { KnownNames } from '../index/actors/known-names.js'
import { type RenewedMention, renewActor } from '../index/same-place.js'
import type { Actor, AuthorityEntry, VocabularyEntry } from '../model/actor.js'
import type { Archive, ArchivedArticle } from '../model/archive.js'
import type { Settings } from '../model/settings.js'
import type { SourceFormat } from '../model/source-file.js'
import { dropValue, leaveValue, leftValue, readPassing } from './left-file.js'
import { type PackedValue, packValue, unpackValue } from './packed-value.js'
import type { RecordLayout } from './record-layout.js'

/** What is left of an archive when it has been indexed. Plain data. */
export interface LeftArchive {
  readonly archive: Archive
  readonly settings: Settings
  readonly authority: readonly AuthorityEntry[]
  readonly vocabulary: readonly VocabularyEntry[]
  /** The identity under which its records are kept. */
  readonly identity: string
  readonly formats: ReadonlySet<SourceFormat>
  readonly sourceCount: number
  /** By position in `archive.articles`, as in `Collected`. */
  readonly keys: readonly string[]
  /** `textFingerprint` of every source that has a card, each ended by a line end. */
  readonly fingerprints: string
  /** Check sum of what is known of its names; undefined where an article that is added is always indexed with all others. */
  readonly names: number | undefined
}

/** An article whose record is another now, and nothing else of the archive. */
export interface RenewedArticle {
  /** Position in `Archive.articles`. */
  readonly position: number
  readonly article: ArchivedArticle
  readonly mentions: readonly RenewedMention[]
  readonly key: string
  /** The text before, since the archive was left whole, and now. */
  readonly fingerprints: readonly [before: string, now: string]
}

/** The archive that was left, brought up to date. */
export interface StandingArchive {
  readonly left: LeftArchive
  /** Where its records lie. */
  readonly layout: RecordLayout
  /** What has changed since it was left whole. */
  readonly since: readonly RenewedArticle[]
  /** Check sum of the file in which it was left whole. */
  readonly base: number
}

const WHOLE = 'archive'
const SINCE = 'archive-since'
const NAMES = 'archive-names'

interface Since {
  readonly base: number
  readonly layout: RecordLayout
  readonly renewed: readonly RenewedArticle[]
}

/** The same with what is many small records packed. */
type PackedArchive = Omit<LeftArchive, 'archive'> & { readonly archive: PackedValue }

/** Leaves what is known of the names of an archive; gives its check sum. */
export function leaveNames(cacheFolder: string, known: KnownNames | undefined): number | undefined {
  const file = join(cacheFolder, NAMES)
  if (known !== undefined) return leaveValue(file, known)
  dropValue(file)
  return undefined
}

/** What is known of the names of the archive that was left, with its check sum; undefined when nothing is. */
export function leftNames(cacheFolder: string): { readonly known: KnownNames; readonly check: number } | undefined {
  const left = leftValue(join(cacheFolder, NAMES))
  return left && { known: left.value as KnownNames, check: left.check }
}

/** Leaves an archive, as soon as it has been indexed; gives the check sum by which `leaveRecords` names it. */
export function leaveArchive(cacheFolder: string, { archive, ...left }: LeftArchive): number {
  const packed: PackedArchive = { ...left, archive: packValue(archive) }
  return leaveValue(join(cacheFolder, WHOLE), packed)
}

function unpacked({ archive, ...left }: PackedArchive): LeftArchive {
  return { ...left, archive: unpackValue(archive) as Archive }
}

/** Leaves where the records lie, and what has changed since an archive was left whole; gives the check sum of all together. */
export const leaveRecords = (cacheFolder: string, since: Since): number => leaveValue(join(cacheFolder, SINCE), since)

/** An archive with some articles renewed. */
export function withRenewed(left: LeftArchive, renewed: readonly RenewedArticle[]): LeftArchive {
  if (renewed.length === 0) return left
  const articles = [...left.archive.articles]
  const keys = [...left.keys]
  const actors = [...left.archive.actors]
  let { fingerprints } = left
  for (const { position, article, mentions, key, fingerprints: texts } of renewed) {
    articles[position] = article
    for (const { actor, sentences } of mentions) {
      actors[actor] = renewActor(actors[actor] as Actor, position, sentences)
    }
    keys[position] = key
    fingerprints = fingerprints.replace(`${texts[0]}\n`, `${texts[1]}\n`)
  }
  return { ...left, archive: { ...left.archive, articles, actors }, keys, fingerprints }
}

function wholeArchive(cacheFolder: string, check: number, read?: typeof readPassing): PackedArchive | undefined {
  const whole = leftValue(join(cacheFolder, WHOLE), read)
  return whole?.check === check ? (whole.value as PackedArchive) : undefined
}

/** The archive that `leaveArchive` left in this build, for another thread. Throws when it is there no more. */
export function archiveJustLeft(cacheFolder: string, check: number): Archive {
  const whole = wholeArchive(cacheFolder, check, readPassing)
  if (whole === undefined)
    throw new Error(`the archive is gone from "${cacheFolder}"; something else writes to that folder`)
  return unpackValue(whole.archive) as Archive
}

/** The archive that is known by a check sum; undefined when it is not there as it was left. */
export function standingArchive(cacheFolder: string, check: number): StandingArchive | undefined {
  const later = leftValue(join(cacheFolder, SINCE))
  if (later?.check !== check) return undefined
  const { base, layout, renewed } = later.value as Since
  const whole = wholeArchive(cacheFolder, base)
  return whole && { left: withRenewed(unpacked(whole), renewed), layout, since: renewed, base }
}
