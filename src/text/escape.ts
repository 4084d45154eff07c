/** Escaping, one function per context in which a hostile string can end. */

const HTML_UNSAFE = /[&<>"']/
const HTML_ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Controls that no page may hold: C0 but tab and line ends, C1, lone surrogates, non-characters, and the embeddings and
 * overrides of writing direction (Trojan-source). ZWNJ, ZWJ, LRM and RLM stay: Persian and Arabic need them.
 */
const UNSHOWABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u202a-\u202e\u2066-\u2069]/gu

/** Ranges without any of them; nearly every text is made of these alone, and the class above is slow to ask. */
const SURELY_SHOWABLE = /^[\t\n\r -~\u00a0-\u2029\u2030-\u205f\u3000-\ud7ff]*$/

/** Takes out the characters that neither HTML nor XML may hold, and direction overrides. */
export function showable(text: string): string {
  return SURELY_SHOWABLE.test(text) ? text : text.replace(UNSHOWABLE, '')
}

/** Nothing to escape and nothing to take out: what most texts are, told in one look. */
const PLAIN_HTML = /^[\t\n\r !#-%(-;=?-~\u00a0-\u2029\u2030-\u205f\u3000-\ud7ff]*$/

/** For HTML text and for attributes in either quotes. */
export function escapeHtml(text: string): string {
  if (PLAIN_HTML.test(text)) return text
  const clean = showable(text)
  return HTML_UNSAFE.test(clean) ? clean.replace(/[&<>"']/g, (mark) => HTML_ENTITY[mark] as string) : clean
}

/** JSON that may stand inside a script element: no `<`, `>`, `&` or line separator appears as itself. */
export function scriptJson(value: unknown): string {
  const json = JSON.stringify(value)
  // Most hold none of these, which asking tells sooner than replacing.
  if (!/[<>&\u2028\u2029]/.test(json)) return json
  return json.replace(/[<>&\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/**
 * A CSV cell that no spreadsheet takes for a formula: a leading `= + - @` (also full-width, which some count the same), tab or
 * line end gets an apostrophe before it.
 */
export function safeCell(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
}

const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:'])

/** Marks that browsers take in path, query and fragment and the standard does not, and percent signs that encode nothing. */
const UNWRITABLE = /[[\]{}|\\^`#]|%(?![0-9a-f]{2})/gi

const writable = (part: string): string =>
  part.replace(UNWRITABLE, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)

/**
 * The parsed address, or undefined. `URL.canParse` is not asked: once the engine has compiled its caller, Node 20 denies it
 * for any text with a letter between U+0080 and U+00FF.
 */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base)
  } catch {
    return undefined
  }
}

/**
 * The address in the form an attribute may hold, when it is absolute http, https or mailto; undefined for everything else.
 * What the URL parser leaves as it is though the standard forbids it is percent-encoded: news addresses do hold `|` and `[`.
 */
export function safeUrl(text: string): string | undefined {
  const parsed = parseUrl(text.trim())
  if (!parsed || !SAFE_SCHEMES.has(parsed.protocol)) return undefined
  const { protocol, href, pathname, search, hash } = parsed
  const authority = protocol === 'mailto:' ? protocol : href.slice(0, href.indexOf('/', protocol.length + 2))
  const fragment = hash === '' ? '' : `#${writable(hash.slice(1))}`
  return authority + writable(pathname + search) + fragment
}
