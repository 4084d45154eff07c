/** Follows every internal link of a site, page by page, keeping only what is still open: for `build`, `check` and `verify`. */

import { byCodePoint } from '../text/order.js'
import { scanAttributes } from './html-attributes.js'
import { folderOf } from './output-path.js'

/** A link that leads to no file of the site, to no such place in it, or out of the site's folder. */
export interface BrokenLink {
  /** Output path of the page. */
  readonly page: string
  /** As written there. */
  readonly href: string
}

/** What one checker knows: plain data, so that a thread can send it to the one that judges. */
export interface LinkNotes {
  /** Output path of every file seen, with the places in it that a link may name; see `offersAll`. */
  readonly seen: ReadonlyMap<string, string>
  /** Links to files not seen: by file, then by place in it. */
  readonly open: ReadonlyMap<string, ReadonlyMap<string, readonly BrokenLink[]>>
  /** Links that lead nowhere whatever else is seen, by what they lead to. */
  readonly broken: ReadonlyMap<string, readonly BrokenLink[]>
}

/** Takes the files of a site in any order. */
export interface LinkChecker {
  /** @param html the text of a page; absent for a file that holds no links */
  readonly add: (outputPath: string, html?: string) => void
  /** Takes a page that was looked over before, with its places as `notes` gave them. */
  readonly know: (outputPath: string, places: string) => void
  /** Takes what another checker noted, of other files. */
  readonly join: (notes: LinkNotes) => void
  /** What this checker knows so far. */
  readonly notes: () => LinkNotes
  /** The broken links, by page and address; of pages that share one, ten. */
  readonly finish: () => readonly BrokenLink[]
}

/** A broken link of the frame stands on every page; more than these would bury the others. */
const PAGES_PER_TARGET = 10

const LINK_ATTRIBUTES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'xlink:href'])
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i

function decodePercent(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const DOTS = /(?:^|\/)\.{1,2}(?:\/|$)/

/** An address with dots among its segments, which nobody writes but which is allowed. */
function followSegments(folder: string, address: string): string | undefined {
  const segments = folder === '' ? [] : folder.split('/')
  for (const segment of address.split('/')) {
    if (segment === '..') {
      if (segments.pop() === undefined) return undefined
    } else if (segment !== '.') segments.push(segment)
  }
  return segments.join('/')
}

/** The output path a relative address leads to from a folder; undefined when it leaves the site. */
function follow(folder: string, address: string): string | undefined {
  let base = folder
  let at = 0
  for (; address.startsWith('../', at); at += 3) {
    if (base === '') return undefined
    base = folderOf(base)
  }
  const rest = at === 0 ? address : address.slice(at)
  if (DOTS.test(rest)) return followSegments(base, rest)
  return base === '' ? rest : `${base}/${rest}`
}

/** The addresses in one attribute; `srcset` holds several, each with a size behind it. */
function addressesIn(attribute: string, value: string): readonly string[] {
  if (LINK_ATTRIBUTES.has(attribute)) return [value]
  return attribute === 'srcset' || attribute === 'imagesrcset'
    ? value.split(',').map((candidate) => candidate.trim().split(/\s/, 1)[0] ?? '')
    : []
}

/** No page may hold it, so no id does. */
const SEPARATOR = '\0'

/** What one page asks for and offers. */
interface PageLinks {
  readonly hrefs: ReadonlySet<string>
  /** Places that a fragment can name, each between two separators: one string weighs less than a set. */
  readonly ids: string
}

function readPage(html: string): PageLinks {
  const hrefs = new Set<string>()
  const ids = new Set<string>()
  scanAttributes(html, (element, attribute, value) => {
    if (attribute === 'id' || (attribute === 'name' && element === 'a')) ids.add(value)
    else for (const href of addressesIn(attribute, value.trim())) if (!ELSEWHERE.test(href)) hrefs.add(href)
  })
  return { hrefs, ids: ids.size === 0 ? '' : `${SEPARATOR}${[...ids].join(SEPARATOR)}${SEPARATOR}` }
}

/** What stands before a mark and what stands behind it; all of it before, when there is none. */
function splitAt(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** A link taken apart: the file it leads to and the place in that file, empty for its top. */
interface Target {
  readonly path: string
  readonly fragment: string
}

function targetOf(page: string, href: string): Target | undefined {
  const [beforeFragment, rawFragment] = splitAt(href, '#')
  const [address] = splitAt(beforeFragment, '?')
  // What follows ":~:" is for the browser's own search and names no place.
  const fragment = decodePercent(rawFragment.split(':~:', 1)[0] ?? '')
  const place = fragment.toLowerCase() === 'top' ? '' : fragment
  if (address === '') return { path: page, fragment: place }
  // From the disk, "/" is the root of the disk; only the page for lost readers, shown at any depth, needs such addresses.
  if (address.startsWith('/')) return page === '404.html' ? { path: page, fragment: '' } : undefined
  const path = follow(folderOf(page), decodePercent(address))
  return path === undefined ? undefined : { path, fragment: place }
}

/** What a file that is no page offers: a fragment means there what its format says. */
const ANYWHERE = '*'

/** A text cut from a page keeps the whole page in memory; a copy does not. */
const copyOf = (text: string): string => Buffer.from(text).toString()

const hasPlace = (ids: string, fragment: string): boolean =>
  fragment === '' ||
  ids === ANYWHERE ||
  (!fragment.includes(SEPARATOR) && ids.includes(`${SEPARATOR}${fragment}${SEPARATOR}`))

/** Makes a checker for one site. */
export function createLinkChecker(): LinkChecker {
  /** The places of every file seen. */
  const seen = new Map<string, string>()
  /** Links to files not seen yet: by file, then by fragment. */
  const open = new Map<string, Map<string, BrokenLink[]>>()
  /** By what they lead to. */
  const broken = new Map<string, BrokenLink[]>()

  const note = (lists: Map<string, BrokenLink[]>, key: string, links: readonly BrokenLink[]): void => {
    const list = lists.get(key)
    if (list === undefined) lists.set(key, [...links])
    else list.push(...links.slice(0, Math.max(0, PAGES_PER_TARGET - list.length)))
  }
  const check = (page: string, href: string): void => {
    const target = targetOf(page, href)
    const ids = target && seen.get(target.path)
    if (ids === undefined || !hasPlace(ids, target?.fragment ?? '')) keep({ page, href: copyOf(href) })
  }
  const keep = (link: BrokenLink): void => {
    const target = targetOf(link.page, link.href)
    if (target === undefined) note(broken, link.href, [link])
    else if (!seen.has(target.path)) {
      const waiting = open.get(target.path) ?? new Map<string, BrokenLink[]>()
      open.set(target.path, waiting)
      note(waiting, target.fragment, [link])
    } else note(broken, `${target.path}#${target.fragment}`, [link])
  }
  const see = (outputPath: string, ids: string): void => {
    seen.set(outputPath, ids)
    for (const [fragment, links] of open.get(outputPath) ?? []) {
      if (!hasPlace(ids, fragment)) note(broken, `${outputPath}#${fragment}`, links)
    }
    open.delete(outputPath)
  }
  return {
    add(outputPath, html) {
      const { hrefs, ids } = html === undefined ? { hrefs: [], ids: ANYWHERE } : readPage(html)
      see(outputPath, ids)
      for (const href of hrefs) check(outputPath, href)
    },
    know: see,
    join(notes) {
      for (const [path, ids] of notes.seen) see(path, ids)
      for (const links of notes.broken.values()) for (const link of links) keep(link)
      for (const waiting of notes.open.values())
        for (const links of waiting.values()) for (const { page, href } of links) check(page, href)
    },
    notes: () => ({ seen, open, broken }),
    finish: () =>
      [...[...broken.values()].flat(), ...[...open.values()].flatMap((waiting) => [...waiting.values()].flat())].sort(
        (a, b) => byCodePoint(a.page, b.page) || byCodePoint(a.href, b.href),
      ),
  }
}

/** Whether a page with the places `now` still offers every place it had. */
export const offersAll = (now: string, before: string): boolean =>
  now === before || now === ANYWHERE || before.split(SEPARATOR).every((place) => hasPlace(now, place))
