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

/** Spaces and composition levelled: a line may have been wrapped, a letter composed. */
const level = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ')

/**
 * A function that says whether a file holds the text: in its name, as its bytes, or escaped for HTML, XML, JSON or an
 * address, or with tags between its letters. Case counts.
 */
export function createTextSearch(text: string): (outputPath: string, bytes: Uint8Array) => boolean {
  const needle = level(text)
  const raw = Buffer.from(text)
  const inAddress = Buffer.from(encodeURIComponent(raw.toString()))
  return (outputPath, bytes) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (buffer.includes(raw) || buffer.includes(inAddress) || level(outputPath).includes(needle)) return true
    const content = buffer.toString('utf8')
    const forms = [content]
    if (content.includes('\\')) forms.push(undoJson(content))
    if (MARKUP.test(outputPath))
      forms.push(...forms.flatMap((form) => [decodeReferences(form), decodeReferences(undoTags(form))]))
    return forms.some((form) => level(form).includes(needle))
  }
}
