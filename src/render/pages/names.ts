/** Pages of names: letters of an A–Z index, kinds and countries of actors, cut at a number that a phone can still scroll. */
import type { OutputFile } from '../../model/output-file.js'
import { hrefsFrom } from '../addresses.js'
import { type IndexedName, type LetterNames, letterAddress, letterBar, letterGroup, letterName } from '../name-index.js'
import { makePage, type Site } from '../site.js'

/** Names on one page. 500 rows are about 60 KB of HTML, which is the budget of a list page. */
const NAMES = 500

/** A page that shows only some of the names, and how many. */
export interface NameFilter {
  readonly name: string
  readonly outputPath: string
  readonly count: number
}

/** The index that a page of names belongs to. */
export interface NameIndex {
  readonly site: Site
  /** `actors`, `tags`, `outlets`. */
  readonly folder: string
  /** `Actors`. */
  readonly title: string
  readonly letters: readonly LetterNames[]
  /** Offered on every page that shows names under letters. */
  readonly filters: readonly NameFilter[]
}

/** Some names of an index. */
export interface NameSelection {
  readonly heading: string
  /** Output path of the first page, without its ending. */
  readonly base: string
  readonly groups: readonly LetterNames[]
  /** The letter, where they are the names of one. */
  readonly letter?: string
  /** Present when the groups are no letters: what is offered in place of the letters and the index's own filters. */
  readonly instead?: readonly NameFilter[]
}

/** Names under one heading, on as many pages as they need: `a.html`, `a/2.html`. */
export function* namePages(
  index: NameIndex,
  { heading, base, groups, letter: current, instead }: NameSelection,
): Generator<OutputFile | undefined> {
  const chunks = chunked(groups)
  const address = (number: number): string => (number === 0 ? `${base}.html` : `${base}/${number + 1}.html`)
  for (const [number, chunk] of chunks.entries()) {
    const outputPath = address(number)
    const to = hrefsFrom(outputPath)
    const title = number === 0 ? heading : `${heading}, page ${number + 1}`
    yield makePage(
      index.site,
      {
        outputPath,
        title,
        section: `${index.folder}.html`,
        crumbs: [{ text: index.title, to: `${index.folder}.html` }],
      },
      'names',
      {
        heading: title,
        letters: instead ? [] : letterBar(index.letters, (letter) => to(letterAddress(index.folder, letter)), current),
        filters: (instead ?? index.filters).map(({ name, outputPath: page, count }) => ({
          text: name,
          href: to(page),
          count,
          current: page === address(0),
        })),
        byLetter: instead === undefined,
        groups: chunk.map((group) => letterGroup(to, group)),
        previous: number > 0 ? to(address(number - 1)) : undefined,
        next: number + 1 < chunks.length ? to(address(number + 1)) : undefined,
      },
    )
  }
}

/** Cuts the names at the limit, keeping them under their letters. */
function chunked(groups: readonly LetterNames[]): LetterNames[][] {
  const chunks: LetterNames[][] = []
  let room = 0
  for (const group of groups) {
    for (let at = 0; at < group.names.length; ) {
      if (room === 0) {
        chunks.push([])
        room = NAMES
      }
      const taken: readonly IndexedName[] = group.names.slice(at, at + room)
      chunks[chunks.length - 1]?.push({ ...group, names: taken })
      at += taken.length
      room -= taken.length
    }
  }
  return chunks
}

/** A page, or several, for each letter of the index. */
export function* letterPages(index: NameIndex): Generator<OutputFile | undefined> {
  for (const group of index.letters) {
    const { letter } = group
    const base = letterAddress(index.folder, letter).replace(/\.html$/, '')
    yield* namePages(index, { heading: `${index.title}: ${letterName(letter)}`, base, groups: [group], letter })
  }
}
