/** Where a link of a page leads: an address in an attribute to a file of the site and a place in it. */
import { folderOf } from './output-path.js'

/** A link taken apart: the file it leads to and the place in that file, empty for its top. */
export interface Target {
  readonly path: string
  readonly fragment: string
}

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

/** What stands before a mark and what stands behind it; all of it before, when there is none. */
function splitAt(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** Does the path stand in an address as it is? Then an address that says it can mean nothing else. */
export const isPlainPath = (path: string): boolean => /^[a-z0-9_][^%?#]*$/i.test(path) && !DOTS.test(path)

const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i

/** Does an address lead to another site, or to none? */
export const leadsElsewhere = (href: string): boolean => ELSEWHERE.test(href)

/** Where an address on a page leads; undefined when it leads out of the site's folder. The address has no scheme. */
export function targetOf(page: string, href: string): Target | undefined {
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
