/**
 * Takes out of a page's source what no step looks at, before it is parsed: the text of scripts and styles, and attributes
 * that mean nothing here. On saved pages these are half of the characters, and the parser's time goes with characters.
 * Follows the tokenizer of the HTML standard; where it cannot be sure, the rest of the page stays as it is.
 */

import { HASH_START, hashOn, WordTable } from '../text/word-table.js'
import { STAMP_ATTRIBUTES } from './stamp-attributes.js'

const words = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Bit of the attributes that are read, and of the one that is where it hides its element. */
const READ = 1

/** Attributes that a step reads, or that decide how the parser builds its tree. */
const READ_ATTRIBUTES = new WordTable(
  `class id role hidden itemprop data-testid data-component href rel type lang xml:lang datetime content pubdate name property alt encoding color face size colspan rowspan start ${STAMP_ATTRIBUTES.join(' ')}`
    .split(' ')
    .map((name) => [name, READ] as const),
)
/** Elements whose text is no markup. */
const RAW_ELEMENTS = words('script style xmp iframe noembed noframes noscript textarea title')
/** Formatting that the parser opens anew in the next element; it compares all attributes to tell one from another. */
const FORMATTING = words('b big code em font i nobr s small strike strong tt u')
/** Elements in which the rules of another language hold. */
const FOREIGN = words('svg math')
/** Elements of HTML that end one in another language. */
const BREAKOUT = words(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
)
/** The one kind of script that is read. */
const STRUCTURED = /ld\+json/i
const STYLE = 'style'
const isHiding = (attribute: string): boolean => /^style/i.test(attribute) && /display|visibility/i.test(attribute)
/** Set in small letters of ASCII; names of attributes that are read have no signs that it would change. */
const CASE_BIT = 32
/** A comment inside a script may hold a whole other script. */
function mayNest(script: string): boolean {
  const at = script.indexOf('<!--')
  return at >= 0 && /<script/i.test(script.slice(at))
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13 || code === 12

/** May the space before a dropped attribute go too, since what follows parts its neighbours? */
const endsAttribute = (code: number): boolean => code === GREATER || isSpace(code)
const GREATER = 0x3e
const SLASH = 0x2f
const EQUALS = 0x3d

/** Walks a page once, keeping slices of it. */
class Lightener {
  readonly #text: string
  readonly #kept: string[] = []
  /** From here on nothing has been decided. */
  #from = 0
  #foreign = 0

  constructor(text: string) {
    this.#text = text
  }

  run(): string {
    let at = this.#text.indexOf('<')
    while (at >= 0) {
      const behind = this.#markup(at)
      at = behind < 0 ? -1 : this.#text.indexOf('<', behind)
    }
    this.#kept.push(this.#text.slice(this.#from))
    return this.#kept.join('')
  }

  /** Drops what stands between two offsets. */
  #drop(start: number, end: number): void {
    if (start > this.#from) this.#kept.push(this.#text.slice(this.#from, start))
    this.#from = end
  }

  /** Position behind the string, -1 when it does not come. */
  #behind(string: string, from: number): number {
    const at = this.#text.indexOf(string, from)
    return at < 0 ? -1 : at + string.length
  }

  /** Position behind the markup that begins at `at`; -1 when it does not end, or what follows is not to be touched. */
  #markup(at: number): number {
    const text = this.#text
    const code = text.charCodeAt(at + 1)
    if (isLetter(code)) return this.#startTag(at)
    if (code === SLASH) return isLetter(text.charCodeAt(at + 2)) ? this.#endTag(at) : this.#behind('>', at)
    if (code === 0x3f) return this.#behind('>', at)
    if (code !== 0x21) return at + 1
    if (text.startsWith('--', at + 2)) return commentEnd(text, at)
    if (this.#foreign > 0 && text.startsWith('[CDATA[', at + 2)) return this.#behind(']]>', at)
    return this.#behind('>', at)
  }

  /** Name of the tag whose name begins at `at`. */
  #name(at: number): string {
    const text = this.#text
    let end = at
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end)
      if (code === GREATER || code === SLASH || isSpace(code)) break
    }
    return text.slice(at, end)
  }

  #endTag(at: number): number {
    const name = this.#name(at + 2)
    if (FOREIGN.has(name.toLowerCase())) this.#foreign = Math.max(0, this.#foreign - 1)
    return this.#attributes(at + 2 + name.length, true)
  }

  #startTag(at: number): number {
    const text = this.#text
    const written = this.#name(at + 1)
    const name = written.toLowerCase()
    const behind = this.#attributes(at + 1 + written.length, FORMATTING.has(name))
    if (behind < 0 || name === 'plaintext') return -1
    if (FOREIGN.has(name)) {
      if (text.charCodeAt(behind - 2) !== SLASH) this.#foreign++
    } else if (this.#foreign > 0) {
      if (BREAKOUT.has(name)) this.#foreign = 0
    } else if (RAW_ELEMENTS.has(name)) return this.#rawText(name, at, behind)
    return behind
  }

  /** Passes over the text of an element that is no markup, and drops it where nobody reads it. */
  #rawText(name: string, tag: number, start: number): number {
    const text = this.#text
    const end = endOfRaw(text, name, start)
    if (end < 0) return -1
    if (name === 'style') this.#drop(start, end)
    if (name === 'script') {
      if (mayNest(text.slice(start, end))) return -1
      if (!STRUCTURED.test(text.slice(tag, start))) this.#drop(start, end)
    }
    return end
  }

  /** Does a step read the attribute whose name and value end at these offsets? */
  #isRead(start: number, end: number, valueEnd: number): boolean {
    const text = this.#text
    let hash = HASH_START
    for (let at = start; at < end; at++) hash = hashOn(hash, text.charCodeAt(at) | CASE_BIT)
    if (READ_ATTRIBUTES.bitsOf(hash, text, start, end) !== 0) return true
    return end - start === STYLE.length && isHiding(text.slice(start, valueEnd))
  }

  /** Passes over the attributes of a tag from the end of its name on, dropping those not read. Position behind the tag, or -1. */
  #attributes(from: number, keepAll: boolean): number {
    const text = this.#text
    let at = from
    // End of what stands before the space in front of an attribute.
    let before = from
    while (at < text.length) {
      const code = text.charCodeAt(at)
      if (code === GREATER) return at + 1
      if (code === SLASH || isSpace(code)) {
        at++
        continue
      }
      const start = at
      at = this.#nameEnd(at)
      const end = at
      at = this.#valueEnd(at)
      if (at < 0) return -1
      if (!keepAll && !this.#isRead(start, end, at)) this.#drop(endsAttribute(text.charCodeAt(at)) ? before : start, at)
      before = at
    }
    return -1
  }

  #nameEnd(start: number): number {
    const text = this.#text
    // A name may begin with a sign of equality, which is a fault and no value.
    let at = start + 1
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === EQUALS || code === GREATER || code === SLASH || isSpace(code)) break
    }
    return at
  }

  /** End of the value behind a name; the end of the name when it has none; -1 when it does not end. */
  #valueEnd(nameEnd: number): number {
    const text = this.#text
    let at = nameEnd
    while (isSpace(text.charCodeAt(at))) at++
    if (text.charCodeAt(at) !== EQUALS) return nameEnd
    at++
    while (isSpace(text.charCodeAt(at))) at++
    const quote = text[at]
    if (quote === '"' || quote === "'") return this.#behind(quote, at + 1)
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === GREATER || isSpace(code)) break
    }
    return at
  }
}

const ENDS: ReadonlyMap<string, RegExp> = new Map(
  [...RAW_ELEMENTS].map((name) => [name, new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi')]),
)

const COMMENT_END = /--!?>/g

/** Position behind the comment that begins at `at`; -1 when it does not end. `<!-->` is one, `<!--!>` is none. */
function commentEnd(text: string, at: number): number {
  COMMENT_END.lastIndex = at + 2
  for (let end = COMMENT_END.exec(text); end; end = COMMENT_END.exec(text))
    if (end[0] === '-->' || end.index >= at + 4) return end.index + end[0].length
  return -1
}

/** Where the end tag of an element begins whose text is no markup; -1 when none comes. */
function endOfRaw(text: string, name: string, from: number): number {
  const pattern = ENDS.get(name) as RegExp
  pattern.lastIndex = from
  return pattern.exec(text)?.index ?? -1
}

/** The page without the text of scripts and styles, and without attributes that no step reads. */
export function lightenPage(text: string): string {
  return new Lightener(text).run()
}
