/** Reads the attributes of an HTML page in one pass, without building a tree: enough to follow its links, at any size. */

/** Takes one attribute: names in lower case, value with its character references resolved (empty where there is none). */
export type VisitAttribute = (element: string, attribute: string, value: string) => void

/** Elements whose content is text, not markup. */
const TEXT_ELEMENTS = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'])

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos|nbsp));/gi

/** Resolves numeric references and the named ones of HTML and XML that stand for marks. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}

const TAG_NAME = /[a-z][^\s/>]*/iy
/** Slashes and spaces between attributes; a name; then perhaps a value in one of three spellings. */
const GAP = /[\s/]*/y
const ATTRIBUTE = /([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*))?)?/y

/** Runs a sticky expression at a place. */
function matchAt(expression: RegExp, html: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at
  return expression.exec(html)
}

/** Reads the attributes of one tag from behind its name; gives the place behind the tag. */
function readTag(html: string, start: number, element: string, visit: VisitAttribute): number {
  let at = start
  for (;;) {
    at += matchAt(GAP, html, at)?.[0].length ?? 0
    const found = html[at] === '>' ? null : matchAt(ATTRIBUTE, html, at)
    if (found === null) return at + 1
    visit(element, (found[1] ?? '').toLowerCase(), decodeReferences(found[2] ?? found[3] ?? found[4] ?? ''))
    at += found[0].length
  }
}

/** The place where the content of a text element ends. */
function endOfText(html: string, from: number, element: string): number {
  const close = new RegExp(`</${element}(?=[\\s/>])`, 'gi')
  close.lastIndex = from
  return close.exec(html)?.index ?? html.length
}

/** The place behind a comment, a declaration or an end tag that opens at `at`. */
function endOfOther(html: string, at: number): number {
  const close = html.startsWith('<!--', at) ? '-->' : '>'
  const end = html.indexOf(close, at + 1)
  return end < 0 ? html.length : end + close.length
}

/** Calls `visit` for every attribute of the page in order; comments, scripts and styles are passed over. */
export function scanAttributes(html: string, visit: VisitAttribute): void {
  let at = html.indexOf('<')
  while (at >= 0 && at < html.length) {
    const name = matchAt(TAG_NAME, html, at + 1)?.[0].toLowerCase()
    if (name !== undefined) {
      at = readTag(html, at + 1 + name.length, name, visit)
      if (TEXT_ELEMENTS.has(name)) at = endOfText(html, at, name)
    } else at = /[!?/]/.test(html[at + 1] ?? '') ? endOfOther(html, at) : at + 1
    at = html.indexOf('<', at)
  }
}
