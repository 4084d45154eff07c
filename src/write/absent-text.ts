/** Looks for a text that was taken down in whatever form a file of the site could still hold it. */
import { decodeReferences } from './html-attributes.js'

const MARKUP = /\.(?:html?|xml|atom|rss|svg)$/i
const JSON_ESCAPE = /\\(?:u([0-9a-f]{4})|(["\\/bfnrt]))/gi
const JSON_LETTER: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

const undoJson = (text: string): string =>
  text.replace(JSON_ESCAPE, (_, code?: string, letter = '') =>
    code === undefined ? (JSON_LETTER[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
  )

/** Tags out, so that a name that is partly a link is found. A tag ends at the first `>`, which is near enough for a search. */
function undoTags(html: string): string {
  let text = ''
  for (let at = 0; ; ) {
    const open = html.indexOf('<', at)
    const close = open < 0 ? -1 : html.indexOf('>', open)
    if (close < 0) return text + html.slice(at)
    text += html.slice(at, open)
    at = close + 1
  }
}

/** Composed letters have two spellings; a page in ASCII has one, and most are. */
const composed = (text: string): string => (/[^\0-\x7f]/.test(text) ? text.normalize('NFC') : text)

/** The text as an expression in which any white space stands for any other: a line may have been wrapped. */
function anySpacing(text: string): RegExp {
  const words = composed(text).split(/\s+/)
  return new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('\\s+'), 'u')
}

/**
 * A function that says whether a file holds the text: in its name, as its bytes, or escaped for HTML, XML, JSON or an
 * address, or with tags between its letters. Case counts.
 */
export function createTextSearch(text: string): (outputPath: string, bytes: Uint8Array) => boolean {
  const expression = anySpacing(text)
  const holds = (form: string): boolean => expression.test(composed(form))
  const raw = Buffer.from(text)
  const inAddress = Buffer.from(encodeURIComponent(raw.toString()))
  return (outputPath, bytes) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (buffer.includes(raw) || buffer.includes(inAddress) || holds(outputPath)) return true
    const content = buffer.toString('utf8')
    const forms = content.includes('\\') ? [content, undoJson(content)] : [content]
    const isMarkup = MARKUP.test(outputPath)
    return forms.some(
      (form) => holds(form) || (isMarkup && (holds(decodeReferences(form)) || holds(decodeReferences(undoTags(form))))),
    )
  }
}
