/** Which door a file goes through: its ending says so, unless its content plainly says otherwise. */
import type { SourceFormat } from '../model/source-file.js'
import { endingOf } from './source-rules.js'

/** Characters looked at: a page shows what it is at once, and a text dump with a stray tag stays a text. */
const HEAD_LENGTH = 16_384

const HTML_START =
  /^\s*(?:<\?xml\s[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/i
const TAG = /<\/?(?:[a-z][a-z0-9]{0,14})(?:\s[^<>]{0,400})?\/?>/gi

/** Share of the characters that stand in tags from which on a text is the source of a page. */
const MARKUP_SHARE = 0.2
/** Tags that make a page; fewer may stand in any text. */
const MARKUP_TAGS = 10

/** True when the text begins like a page or is mostly tags. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, HEAD_LENGTH)
  if (HTML_START.test(head)) return true
  if (!head.trimStart().startsWith('<')) return false
  const tags = head.match(TAG) ?? []
  return tags.length >= MARKUP_TAGS && tags.join('').length >= head.length * MARKUP_SHARE
}

/** By ending, then by content. A `.txt` stays raw text even if it begins with `---`: front matter is Markdown's. */
export function detectFormat(sourcePath: string, text: string): SourceFormat {
  const ending = endingOf(sourcePath)
  if (ending === 'md' || ending === 'markdown') return 'markdown'
  if (ending === 'txt' || ending === 'text') return looksLikeHtml(text) ? 'html' : 'raw-text'
  return text.search(TAG) < 0 && !HTML_START.test(text.slice(0, HEAD_LENGTH)) ? 'raw-text' : 'html'
}
