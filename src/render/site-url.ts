/** Absolute addresses of the site's own files, for feeds, sitemap, citations and metadata. */

/**
 * The URL of an output file on the site: every segment percent-encoded as UTF-8 (RFC 3986), so it is ASCII and may stand in
 * any format. The home page is the base itself.
 */
export function siteUrl(baseUrl: string, outputPath: string): string {
  const path = outputPath === 'index.html' ? '' : outputPath
  return new URL(path.split('/').map(encodeSegment).join('/'), baseUrl).href
}

// encodeURIComponent throws on half a surrogate pair, which no file name on disk can have but a hostile field could.
const encodeSegment = (segment: string): string => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'))
