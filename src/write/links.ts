/** Follows every internal link of a site, page by page, keeping only what is still open: for `build`, `check` and `verify`. */
import { byCodePoint } from '../text/order.js'
import { leadsElsewhere, targetOf } from './link-targets.js'
import { readPageLinks } from './page-links.js'
import { levelsOf, PathTable } from './path-table.js'

/** A link that leads to no file of the site, to no such place in it, or out of the site's folder. */
export interface BrokenLink {
  /** Output path of the page. */
  readonly page: string
  /** As written there. */
  readonly href: string
}

/** What is known of one file. Plain data, like all of `LinkFindings`. */
type FileFindings = readonly [path: string, places: string]

/** One file or place that was asked for and not found so far, and who asks: the first ten, in order. */
interface OpenTarget {
  readonly path: string
  readonly fragment: string
  readonly links: readonly BrokenLink[]
}

/** What a checker has seen, as plain data that can be sent from thread to thread. */
export interface LinkFindings {
  readonly files: readonly FileFindings[]
  readonly open: readonly OpenTarget[]
  /** Links out of the site's folder, by what is written: the first ten of each. */
  readonly astray: readonly (readonly BrokenLink[])[]
  /** Places that other pages link to, there or not. */
  readonly named: readonly NamedPlace[]
}

/** A place in a file that some other page links to. */
export type NamedPlace = readonly [path: string, fragment: string]

/** Takes the files of a site, or of a part of it, in any order. */
export interface LinkChecker {
  /** @param html the bytes of a page; absent for a file that holds no links */
  readonly add: (outputPath: string, html?: Uint8Array) => void
  /** What was seen so far, for `brokenLinks` to judge together with what other checkers saw. */
  readonly findings: () => LinkFindings
  /** The broken links when the site was seen whole. */
  readonly finish: () => readonly BrokenLink[]
}

/** A broken link of the frame stands on every page; more than these would bury the others. */
const PAGES_PER_TARGET = 10

/** No page may hold it, so no id does. */
const SEPARATOR = '\0'

/** What a file that is no page offers: a fragment means there what its format says. */
const ANYWHERE = '*'

const hasPlace = (places: string, fragment: string): boolean =>
  fragment === '' ||
  places === ANYWHERE ||
  (!fragment.includes(SEPARATOR) && places.includes(`${SEPARATOR}${fragment}${SEPARATOR}`))

/** Each place between two separators: one string weighs less than a set. */
const placesOf = (ids: ReadonlySet<string>): string =>
  ids.size === 0 ? '' : `${SEPARATOR}${[...ids].join(SEPARATOR)}${SEPARATOR}`

const inOrder = (a: BrokenLink, b: BrokenLink): number => byCodePoint(a.page, b.page) || byCodePoint(a.href, b.href)

/** May a link on this page be among the first ten? */
const hasRoom = (links: readonly BrokenLink[], page: string): boolean =>
  links.length < PAGES_PER_TARGET || byCodePoint(page, (links[links.length - 1] as BrokenLink).page) <= 0

/** The links of a place that nobody has asked for in vain: one list for all of them. */
const NO_LINKS: BrokenLink[] = []

/** Puts a link among the first ten that ask for a place, in order, whatever the order in which they come. */
function insert(asked: Asked, link: BrokenLink): void {
  if (asked.links === NO_LINKS) asked.links = []
  const { links } = asked
  let at = links.length
  for (; at > 0; at--) {
    const order = inOrder(links[at - 1] as BrokenLink, link)
    if (order === 0) return
    if (order < 0) break
  }
  if (at >= PAGES_PER_TARGET) return
  links.splice(at, 0, link)
  if (links.length > PAGES_PER_TARGET) links.pop()
}

/** A place that was asked for: in a file, or, without one, outside the site. */
interface Asked {
  readonly path: string | undefined
  readonly fragment: string
  /** Set once the place is found: nobody who asks for it need be kept. */
  found: boolean
  links: BrokenLink[]
}

/** A file that was seen, or that a link leads to. */
interface KnownFile {
  readonly path: string
  /** Undefined until the file is seen. */
  places: string | undefined
  /** The file as such. */
  readonly top: Asked
  /** Places in it, by fragment. Absent until one is asked for that is not there yet. */
  asked?: Map<string, Asked>
}

function getOrMake<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

const makeAsked = (path: string | undefined, fragment: string): Asked => ({
  path,
  fragment,
  found: false,
  links: NO_LINKS,
})

/** Files and places by name: what a checker knows. */
class Ledger {
  readonly files = new Map<string, KnownFile>()
  /** The same files. */
  readonly table = new PathTable<KnownFile>()
  readonly astray = new Map<string, Asked>()
  readonly named = new Map<string, Set<string>>()
  /** Most pages offer the same places; their names are kept once. */
  readonly #places = new Map<string, string>()
  readonly #due: ReadonlyMap<string, string>

  /** @param due files that count as found before they are seen */
  constructor(due: Iterable<string> = []) {
    this.#due = new Map([...due].map((path) => [path, path]))
  }

  file(path: string): KnownFile {
    const known = this.files.get(path)
    if (known !== undefined) return known
    const due = this.#due.get(path)
    // A path that was cut from an address would keep the whole of it.
    const own = due ?? Buffer.from(path).toString()
    const file: KnownFile = { path: own, places: undefined, top: makeAsked(own, '') }
    file.top.found = due !== undefined
    this.files.set(own, file)
    this.table.add(file)
    return file
  }

  see(path: string, places: string): void {
    const file = this.file(path)
    file.places = getOrMake(this.#places, places, () => places)
    settle(file, file.top)
    if (file.asked) for (const asked of file.asked.values()) settle(file, asked)
  }

  /** Takes note of a link to a place, unless it is found. */
  ask(path: string, fragment: string, links: readonly BrokenLink[]): void {
    const file = this.file(path)
    if (fragment === '' ? file.top.found : file.places !== undefined && hasPlace(file.places, fragment)) return
    file.asked ??= new Map()
    const asked = fragment === '' ? file.top : getOrMake(file.asked, fragment, () => makeAsked(path, fragment))
    for (const link of links) insert(asked, link)
  }

  /** Takes note that another page leads to a place, whether or not it is there. */
  name(path: string, fragment: string): void {
    getOrMake(this.named, path, () => new Set<string>()).add(fragment)
  }

  askOutside(link: BrokenLink): void {
    insert(
      getOrMake(this.astray, link.href, () => makeAsked(undefined, link.href)),
      link,
    )
  }
}

/** Looks whether the place is there, as far as files have been seen. */
function settle({ places }: KnownFile, asked: Asked): void {
  if (places === undefined || !hasPlace(places, asked.fragment)) return
  asked.found = true
  asked.links = NO_LINKS
}

function findingsOf({ files, astray, named }: Ledger): LinkFindings {
  const known = [...files]
  return {
    files: known.flatMap(([path, { places }]): FileFindings[] => (places === undefined ? [] : [[path, places]])),
    open: known.flatMap(([path, { top, asked }]) =>
      [top, ...(asked?.values() ?? [])]
        .filter(({ links }) => links.length > 0)
        .map(({ fragment, links }) => ({ path, fragment, links })),
    ),
    astray: [...astray.values()].map(({ links }) => links),
    named: [...named].flatMap(([path, fragments]) => [...fragments].map((fragment) => [path, fragment] as const)),
  }
}

/** The broken links of a site of which each checker saw a part, in order of page and address: the same however it was parted. */
export function brokenLinks(parts: readonly LinkFindings[]): readonly BrokenLink[] {
  const ledger = new Ledger()
  const asked = new Set(parts.flatMap(({ open }) => open.map(({ path }) => path)))
  for (const { files } of parts) for (const [path, places] of files) if (asked.has(path)) ledger.see(path, places)
  for (const { open, astray } of parts) {
    for (const { path, fragment, links } of open) ledger.ask(path, fragment, links)
    for (const link of astray.flat()) ledger.askOutside(link)
  }
  const { open, astray } = findingsOf(ledger)
  return [...open.flatMap(({ links }) => links), ...astray.flat()].sort(inOrder)
}

/**
 * Makes a checker for one site, or for a part of it.
 * @param due files that are bound to be made, so that links to them need not be kept till then. Whoever names them sees to it
 *   that each is among the files of the findings in the end.
 */
export function createLinkChecker(due: Iterable<string> = []): LinkChecker {
  const ledger = new Ledger(due)
  const check = (page: string, written: string): void => {
    const href = written.trim()
    if (leadsElsewhere(href)) return
    const target = targetOf(page, href)
    if (target === undefined) ledger.askOutside({ page, href })
    else {
      if (target.fragment !== '' && target.path !== page) ledger.name(target.path, target.fragment)
      ledger.ask(target.path, target.fragment, [{ page, href }])
    }
  }
  const checkPage = (page: string, html: Buffer): void => {
    const { spans, hrefs, ids } = readPageLinks(html)
    ledger.see(page, placesOf(ids))
    const levels = levelsOf(page)
    for (let at = 0; at < spans.length; at += 2) {
      const start = spans[at] as number
      const end = spans[at + 1] as number
      const known = ledger.table.find(html, start, end, levels)?.top
      if (known?.found) continue
      if (known !== undefined && !hasRoom(known.links, page)) continue
      const href = html.toString('utf8', start, end)
      if (known !== undefined) insert(known, { page, href })
      // The link that skips to the content stands on every page.
      else if (!href.startsWith('#') || !ids.has(href.slice(1))) check(page, href)
    }
    for (const href of hrefs) check(page, href)
  }
  return {
    add(outputPath, html) {
      if (html === undefined) ledger.see(outputPath, ANYWHERE)
      else checkPage(outputPath, Buffer.from(html.buffer, html.byteOffset, html.length))
    },
    findings: () => findingsOf(ledger),
    finish: () => brokenLinks([findingsOf(ledger)]),
  }
}

/** Does a file with these places, as in `LinkFindings`, offer one of them? */
export const offers = (places: string | undefined, fragment: string): boolean =>
  places !== undefined && hasPlace(places, fragment)
