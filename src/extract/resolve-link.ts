/** Where a link of a source leads: an absolute address of a safe scheme, or nowhere. */
import { parseUrl, safeUrl } from '../text/escape.js'

/** An absolute, safe address, or undefined; relative ones need the page's own. */
export function resolveLink(href: string, base: string | undefined): string | undefined {
  const trimmed = href.trim()
  if (trimmed === '' || trimmed.startsWith('#')) return undefined
  if (/^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return safeUrl(trimmed)
  const resolved = base === undefined ? undefined : parseUrl(trimmed, base)
  return resolved && safeUrl(resolved.href)
}
