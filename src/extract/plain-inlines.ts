/**
 * The words of a paragraph to our tree without the parser: stress that opens and closes one way only, links with a plain
 * target, marks that cannot mean anything. For everything else the answer is that the parser must be asked.
 */
import type { Inline, Text } from '../model/body.js'
import { isMark, type Line } from './markdown-lines.js'
import { resolveLink } from './resolve-link.js'

const [STAR, UNDERSCORE, OPENING, CLOSING, AMPERSAND, AT_SIGN] = [42, 95, 91, 93, 38, 64]
const [EXCLAMATION, ROUND_OPENING, ROUND_CLOSING, COLON] = [33, 40, 41, 58]

/** A run of `*` or `_` that opens, until the one that closes it. */
interface OpenStress {
  readonly mark: number
  readonly length: number
  readonly before: Inline[]
}

/** What may stand before an `@` in an address of mail. */
const MAIL_LETTER = /[A-Za-z0-9+\-._]/
const ENTITY = /&(?:#|[A-Za-z0-9]+;)/y
const PUNCTUATION = /[\p{P}\p{S}]/u

/** How the parser classes a letter beside a run of marks: 1 space or border of the text, 2 punctuation, 0 everything else. */
function classOf(text: string, at: number, from: number, to: number): 0 | 1 | 2 {
  if (at < from || at >= to) return 1
  const letter = text.charAt(at)
  return /\s/.test(letter) ? 1 : PUNCTUATION.test(letter) ? 2 : 0
}

/** May it stand in a target as it is? No space, control, bracket, escape, and nothing that ends it. */
function isTargetLetter(code: number): boolean {
  return (code > 32 && code < 127 && code !== 40 && code !== 60 && code !== 62 && code !== 92) || code > 160
}

/** Reads the lines of one paragraph, heading or list item. */
class InlineReader {
  #nodes: Inline[] = []
  #stress: OpenStress | undefined
  #words = ''
  /** Where the words begin that are not yet in `#words`. */
  #from = 0
  /** Offset of a bracket that closes one which means nothing. */
  #closing = -1

  constructor(
    readonly text: string,
    readonly base: string | undefined,
  ) {}

  /** The nodes; undefined when the parser must be asked. */
  read(lines: readonly Line[]): Inline[] | undefined {
    for (const [index, line] of lines.entries()) {
      this.#from = line.start
      if (line.marked && !this.#readLine(line)) return undefined
      this.#words += this.text.slice(this.#from, line.end)
      if (index === lines.length - 1) break
      if (line.breaks) this.#put({ type: 'break' })
      else this.#words += ' '
    }
    this.#flush()
    return this.#stress === undefined ? this.#nodes : undefined
  }

  #flush(): void {
    if (this.#words !== '') this.#nodes.push({ type: 'text', value: this.#words } satisfies Text)
    this.#words = ''
  }

  #put(node: Inline): void {
    this.#flush()
    this.#nodes.push(node)
  }

  /** Reads what is marked in a line; false when the parser must be asked. */
  #readLine(line: Line): boolean {
    for (let at = line.start; at < line.end; ) {
      const code = this.text.charCodeAt(at)
      const next = isMark(this.text, at, code) ? this.#readMark(code, at, line) : at + 1
      if (next < 0) return false
      at = next
    }
    return true
  }

  /** Offset behind the mark and what belongs to it; -1 when the parser must be asked. */
  #readMark(code: number, at: number, line: Line): number {
    if (code === STAR || code === UNDERSCORE) return this.#readStress(code, at, line)
    if (code === OPENING) return this.#readBracket(at, line)
    if (code === CLOSING) return at === this.#closing ? at + 1 : -1
    if (code === AMPERSAND) return this.#isEntity(at) ? -1 : at + 1
    if (code === AT_SIGN) return at > line.start && MAIL_LETTER.test(this.text.charAt(at - 1)) ? -1 : at + 1
    return -1
  }

  #isEntity(at: number): boolean {
    ENTITY.lastIndex = at
    return ENTITY.test(this.text)
  }

  #readStress(mark: number, at: number, line: Line): number {
    let end = at
    while (end < line.end && this.text.charCodeAt(end) === mark) end++
    const before = classOf(this.text, at - 1, line.start, line.end)
    const after = classOf(this.text, end, line.start, line.end)
    const leads = after === 0 || (after === 2 && before !== 0)
    const trails = before === 0 || (before === 2 && after !== 0)
    const opens = leads && (mark === STAR || before !== 0 || !trails)
    const closes = trails && (mark === STAR || after !== 0 || !leads)
    if (!opens && !closes) return end
    if (opens === closes || end - at > 2) return -1
    this.#words += this.text.slice(this.#from, at)
    this.#from = end
    return (opens ? this.#open(mark, end - at) : this.#close(mark, end - at)) ? end : -1
  }

  #open(mark: number, length: number): boolean {
    if (this.#stress !== undefined) return false
    this.#flush()
    this.#stress = { mark, length, before: this.#nodes }
    this.#nodes = []
    return true
  }

  #close(mark: number, length: number): boolean {
    const stress = this.#stress
    if (stress === undefined || stress.mark !== mark || stress.length !== length) return false
    this.#flush()
    const children = this.#nodes
    this.#nodes = stress.before
    this.#nodes.push({ type: length === 1 ? 'emphasis' : 'strong', children })
    this.#stress = undefined
    return true
  }

  /** A link, or brackets of which nothing is known: no text that is read here defines what they could refer to. */
  #readBracket(at: number, line: Line): number {
    const { text } = this
    if (at > line.start && text.charCodeAt(at - 1) === EXCLAMATION) return -1
    let close = at + 1
    while (close < line.end && text.charCodeAt(close) !== OPENING && text.charCodeAt(close) !== CLOSING) close++
    if (close >= line.end || text.charCodeAt(close) === OPENING) return -1
    const behind = text.charCodeAt(close + 1)
    if (close + 1 < line.end && behind === ROUND_OPENING) return this.#readLink(at, close, line)
    if (close + 1 < line.end && (behind === OPENING || behind === COLON)) return -1
    this.#closing = close
    return at + 1
  }

  #readLink(at: number, close: number, line: Line): number {
    const { text } = this
    const words = text.slice(at + 1, close)
    if (words === '' || words.trim() !== words) return -1
    for (let inside = at + 1; inside < close; inside++) if (isMark(text, inside, text.charCodeAt(inside))) return -1
    const from = close + 2
    let end = from
    while (end < line.end && text.charCodeAt(end) !== ROUND_CLOSING) {
      const code = text.charCodeAt(end)
      if (!isTargetLetter(code) || (code === AMPERSAND && this.#isEntity(end))) return -1
      end++
    }
    if (end === from || end >= line.end) return -1
    this.#words += text.slice(this.#from, at)
    this.#from = end + 1
    const url = resolveLink(text.slice(from, end), this.base)
    const child: Text = { type: 'text', value: words }
    this.#put(url === undefined ? child : { type: 'link', url, children: [child] })
    return end + 1
  }
}

/** The words of a paragraph, a heading or an item; undefined when only the parser can tell. `base` resolves relative links. */
export function readInlines(text: string, lines: readonly Line[], base: string | undefined): Inline[] | undefined {
  const [first] = lines
  if (lines.length === 1 && first && !first.marked) return [{ type: 'text', value: text.slice(first.start, first.end) }]
  return new InlineReader(text, base).read(lines)
}
