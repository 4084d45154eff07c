/**
 * Tells the same article in two files from one agency text in two outlets. Equal words from one outlet (or from none
 * that is known) are one article, and one file of them is published. Equal words from different outlets are reprints:
 * each outlet's publication is a fact of its own, so all are published and related to each other.
 */
import type { CalendarDate } from '../model/calendar-date.js'
import { fold } from '../text/fold.js'
import { byCodePoint } from '../text/order.js'

/** What decides whether an article repeats another. */
export interface DuplicateCandidate {
  readonly sourcePath: string
  readonly textFingerprint: string
  readonly wordCount: number
  readonly outlet?: string
  readonly publishedOn?: CalendarDate
  /** True when the ledger has an address for it: an address once given must not go dead, so it stays published. */
  readonly hasAddress: boolean
}

/** Positions in the list of candidates. */
export interface Duplicates {
  /** Each article that is left out, and the one it repeats. */
  readonly repeats: ReadonlyMap<number, number>
  /** Published articles with equal words: each with the others of its group. */
  readonly reprints: ReadonlyMap<number, readonly number[]>
}

/** Shorter texts, in words, are equal by chance: corrections, single figures, "No text". */
export const LEAST_WORDS = 25

/** Reprints named beside one article; an agency text in a thousand outlets must not make a million pairs. */
const MOST_REPRINTS = 6

/** The article to stand for equal ones: with an address, dated, of a known outlet, earliest, then by path. */
function compareStanding(a: DuplicateCandidate, b: DuplicateCandidate): number {
  return (
    Number(b.hasAddress) - Number(a.hasAddress) ||
    Number(b.publishedOn !== undefined) - Number(a.publishedOn !== undefined) ||
    Number(b.outlet !== undefined) - Number(a.outlet !== undefined) ||
    byCodePoint(a.publishedOn ?? '', b.publishedOn ?? '') ||
    byCodePoint(a.sourcePath, b.sourcePath)
  )
}

function groupEqualTexts(candidates: readonly DuplicateCandidate[]): number[][] {
  const groups = new Map<string, number[]>()
  candidates.forEach(({ textFingerprint, wordCount }, position) => {
    if (wordCount < LEAST_WORDS) return
    const group = groups.get(textFingerprint)
    if (group) group.push(position)
    else groups.set(textFingerprint, [position])
  })
  return [...groups.values()].filter(({ length }) => length > 1)
}

/** Which articles of a group of equal texts are the same publication: those of one outlet. `group` is in order of standing. */
function partByOutlet(group: readonly number[], outletOf: (position: number) => string | undefined): number[][] {
  // A file that names no outlet may come from any; it counts to the outlet that comes first.
  const anyOutlet = group.map(outletOf).find((outlet) => outlet !== undefined) ?? ''
  const parts = new Map<string, number[]>()
  for (const position of group) {
    const outlet = outletOf(position) ?? anyOutlet
    const part = parts.get(outlet)
    if (part) part.push(position)
    else parts.set(outlet, [position])
  }
  return [...parts.values()]
}

/** Decides which articles repeat which. */
export function findDuplicates(candidates: readonly DuplicateCandidate[]): Duplicates {
  const at = (position: number): DuplicateCandidate => candidates[position] as DuplicateCandidate
  const outletOf = (position: number): string | undefined => {
    const { outlet } = at(position)
    return outlet === undefined ? undefined : fold(outlet)
  }
  const repeats = new Map<number, number>()
  const reprints = new Map<number, readonly number[]>()
  for (const group of groupEqualTexts(candidates)) {
    group.sort((a, b) => compareStanding(at(a), at(b)))
    for (const [first, ...others] of partByOutlet(group, outletOf)) {
      for (const other of others) if (!at(other).hasAddress) repeats.set(other, first as number)
    }
    const published = group.filter((position) => !repeats.has(position))
    if (published.length < 2) continue
    const shown = published.slice(0, MOST_REPRINTS)
    for (const position of published)
      reprints.set(
        position,
        shown.filter((other) => other !== position),
      )
  }
  return { repeats, reprints }
}
