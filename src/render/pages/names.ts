/** Pages of names: the letters of an A–Z index and the kinds of actor, cut at a number that a phone can still scroll. */
import type { OutputFile } from '../../model/output-file.js'
import { hrefsFrom } from '../addresses.js'
import { type IndexedName, type LetterNames, letterAddress, letterBar, letterGroup, letterName } from '../name-index.js'
import { makePage, type Site } from '../site.js'

/** Names on one page. 500 rows are about 60 KB of HTML, which is the budget of a list page. */
const NAMES = 500

/** The index that a page of names belongs to. */
export interface NameIndex {
  readonly site: Site
  /** `actors`, `tags`, `outlets`. */
  readonly folder: string
  /** `Actors`. */
  readonly title: string
  readonly letters: readonly LetterNames[]
}

/** Names under one heading, on as many pages as they need: `a.html`, `a/2.html`. */
export function* namePages(
  index: NameIndex,
  heading: string,
  base: string,
  letters: readonly LetterNames[],
): Generator<OutputFile | undefined> {
  const chunks = chunked(letters)
  const address = (number: number): string => (number === 0 ? `${base}.html` : `${base}/${number + 1}.html`)
  for (const [number, chunk] of chunks.entries()) {
    const outputPath = address(number)
    const to = hrefsFrom(outputPath)
    const title = number === 0 ? heading : `${heading}, page ${number + 1}`
    const only = letters.length === 1 ? letters[0]?.letter : undefined
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
        letters: letterBar(index.letters, (letter) => to(letterAddress(index.folder, letter)), only),
        groups: chunk.map((group) => letterGroup(to, group)),
        previous: number > 0 ? to(address(number - 1)) : undefined,
        next: number + 1 < chunks.length ? to(address(number + 1)) : undefined,
      },
    )
  }
}

/** Cuts the names at the limit, keeping them under their letters. */
function chunked(letters: readonly LetterNames[]): LetterNames[][] {
  const chunks: LetterNames[][] = []
  let room = 0
  for (const { letter, names } of letters) {
    for (let at = 0; at < names.length; ) {
      if (room === 0) {
        chunks.push([])
        room = NAMES
      }
      const taken: readonly IndexedName[] = names.slice(at, at + room)
      chunks[chunks.length - 1]?.push({ letter, names: taken })
      at += taken.length
      room -= taken.length
    }
  }
  return chunks
}

/** A page, or several, for each letter of the index. */
export function* letterPages(index: NameIndex): Generator<OutputFile | undefined> {
  for (const group of index.letters) {
    const base = letterAddress(index.folder, group.letter).replace(/\.html$/, '')
    yield* namePages(index, `${index.title}: ${letterName(group.letter)}`, base, [group])
  }
}
