/** Absolute addresses of the site's own files, for feeds, sitemap, citations and metadata. */

/**
 * The URL of an output file on the site: every segment percent-encoded as UTF-8 (RFC 3986), so it is ASCII and may stand in
 * any format. The home page is the base itself.
 */
export function siteUrl(baseUrl: string, outputPath: string): string {
  const path = outputPath === 'index.html' ? '' : outputPath
  if (PLAIN_PATH.test(path) && isWhole(baseUrl)) return baseUrl + path
  return new URL(path.split('/').map(encodeSegment).join('/'), baseUrl).href
}

/** Segments that the URL parser leaves as they are: nothing to encode, no dots that lead elsewhere. */
const PLAIN_PATH = /^(?:[\w-][\w.-]*(?:\/[\w-][\w.-]*)*)?$/

let lastWhole: string | undefined

/** Does the URL parser put a path simply behind the address? Asked of one address all the time. */
function isWhole(baseUrl: string): boolean {
  if (baseUrl === lastWhole) return true
  if (!baseUrl.endsWith('/') || /[?#]/.test(baseUrl) || new URL('', baseUrl).href !== baseUrl) return false
  lastWhole = baseUrl
  return true
}

// encodeURIComponent throws on half a surrogate pair, which no file name on disk can have but a hostile field could.
const encodeSegment = (segment: string): string => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'))
