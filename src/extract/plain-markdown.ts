/**
 * Markdown as nearly all news is written, read without the parser: paragraphs, headings, quotes, flat lists, rules. What
 * this reader gives is what the parser would give; where that is not certain it leaves a paragraph, or the whole text, to
 * the parser.
 */
import type { Block, Inline, ListItem } from '../model/body.js'
import { isBlank, type Line } from './markdown-lines.js'
import { readInlines } from './plain-inlines.js'

/** A block and the line on which it begins, 1-based in the text that was read. */
export interface PlacedBlock {
  readonly node: Block
  readonly line: number
}

/** What was read. */
export interface PlainMarkdown {
  readonly blocks: readonly PlacedBlock[]
  /** What is left to the parser, every other letter taken out and every line in its place. Empty when nothing is. */
  readonly rest: string
}

/** What a line is, judged by how it begins; `other` may be anything, and then the parser reads the whole text. */
type Shape = 'blank' | 'text' | 'underline' | 'heading' | 'quote' | 'bullet' | 'number' | 'rule' | 'other'

/** Spaced marks also count as levels of lists, of which a line may not have too many. */
const RULE = /^(?:\*{3,}|_{3,}|-{3,}|\*(?: \*){2,4}|_(?: _){2,4}|-(?: -){2,4})$/
const SPACED_RULE = /^(?:\*[ \t]*){3,}$|^(?:_[ \t]*){3,}$|^(?:-[ \t]*){3,}$/
const HEADING = /(#{1,6})(?:[ \t]+|$)/y
const ITEM = /(?:[-+*]|(\d{1,9})[.)]) {1,4}(?=[^ \t])/y
const NUMBER = /\d{1,9}[.)](?:[ \t]|$)/y
/** Quotes within quotes that are read here. */
const DEEPEST_QUOTE = 3

function matchIn(pattern: RegExp, line: string): RegExpExecArray | null {
  pattern.lastIndex = 0
  return pattern.exec(line)
}

const shapeOfRule = (line: string): Shape | undefined =>
  RULE.test(line) ? 'rule' : SPACED_RULE.test(line) ? 'other' : undefined

function shapeOfDash(mark: string, line: string): Shape {
  const next = line.charCodeAt(1)
  const rule = shapeOfRule(line)
  if (rule) return rule
  if (Number.isNaN(next) || isBlank(next)) return matchIn(ITEM, line) ? 'bullet' : 'other'
  return mark === '-' && '-:|'.includes(line.charAt(1)) ? 'underline' : 'text'
}

/** The shape of a line, given from its first letter to its last. */
function shapeOf(line: string): Shape {
  const mark = line.charAt(0)
  switch (mark) {
    case '':
      return 'blank'
    case '#':
      return matchIn(HEADING, line) ? 'heading' : 'text'
    case '>':
      return 'quote'
    case '-':
    case '+':
    case '*':
      return shapeOfDash(mark, line)
    case '_':
      return shapeOfRule(line) ?? 'text'
    case '=':
    case '|':
    case ':':
      return 'underline'
    case '`':
    case '~':
      return line.startsWith(mark.repeat(3)) ? 'other' : 'text'
    case ' ':
    case '\t':
    case '<':
    case '\ufeff':
      return 'other'
    default:
      return mark >= '0' && mark <= '9' && matchIn(NUMBER, line) ? 'number' : 'text'
  }
}

/** A paragraph of the tree; none of blanks alone. */
function paragraphOf(children: readonly Inline[]): Block[] {
  const empty = children.every(
    (child) => child.type === 'break' || (child.type === 'text' && child.value.trim() === ''),
  )
  return empty ? [] : [{ type: 'paragraph', children }]
}

/** "in\n2014. The": a number that ended the line above. */
function isNumberOfText(line: string): boolean {
  const number = matchIn(NUMBER, line)?.[0] ?? ''
  return !/^1[.)]/.test(number) && shapeOf(line.slice(number.length)) === 'text'
}

/** Returned where only the parser can tell. */
const ASK = undefined

class BlockReader {
  readonly blocks: PlacedBlock[] = []
  /** Numbers of the lines left to the parser, in order. */
  readonly left: number[] = []

  constructor(
    readonly text: string,
    readonly lines: readonly Line[],
    readonly base: string | undefined,
    /** Quotes around it. */
    readonly depth: number,
  ) {}

  /** Reads all lines; false when the parser must read the text. */
  read(): boolean {
    for (let at = 0; at < this.lines.length; ) {
      const next = this.#readFrom(at)
      if (next === ASK) return false
      at = next
    }
    return true
  }

  #wordsOf(line: Line): string {
    return this.text.slice(line.start, line.end)
  }

  #shapeAt(at: number): Shape {
    const line = this.lines[at]
    return line === undefined ? 'blank' : shapeOf(this.#wordsOf(line))
  }

  #add(at: number, nodes: readonly Block[]): void {
    for (const node of nodes) this.blocks.push({ node, line: at + 1 })
  }

  /** Leaves lines to the parser that hold nothing which could go on behind them. */
  #leave(at: number, end: number): number | undefined {
    if (this.depth > 0) return ASK
    for (let line = at; line < end; line++) this.left.push(line)
    return end
  }

  /** Reads the block that begins at a line; the line behind it, or undefined for the parser. */
  #readFrom(at: number): number | undefined {
    const shape = this.#shapeAt(at)
    switch (shape) {
      case 'blank':
        return at + 1
      case 'heading':
        return this.#readHeading(at)
      case 'rule':
        this.#add(at, [{ type: 'thematicBreak' }])
        return at + 1
      case 'quote':
        return this.#readQuote(at)
      case 'bullet':
      case 'number':
        return this.#readList(at, shape)
      case 'text':
      case 'underline':
        return this.#readParagraph(at)
      case 'other':
        return ASK
    }
  }

  #readHeading(at: number): number | undefined {
    const line = this.lines[at] as Line
    const words = this.#wordsOf(line)
    const [opening = '', marks = ''] = matchIn(HEADING, words) ?? []
    const start = line.start + opening.length
    // A run of # may close it.
    if (words.includes('#', opening.length)) return this.#leave(at, at + 1)
    if (start >= line.end) return at + 1
    const children = readInlines(this.text, [{ ...line, start }], this.base)
    if (children === undefined) return this.#leave(at, at + 1)
    this.#add(at, [{ type: 'heading', depth: marks.length <= 2 ? 2 : marks.length === 3 ? 3 : 4, children }])
    return at + 1
  }

  /** Does a paragraph go on with this line, be it as an underline that makes it a heading? `other` is for the parser. */
  #goesOn(at: number): boolean | undefined {
    const shape = this.#shapeAt(at)
    if (shape === 'other') return ASK
    // Only a list that begins with 1 ends a paragraph.
    if (shape === 'number') return isNumberOfText(this.#wordsOf(this.lines[at] as Line)) ? true : ASK
    return shape === 'text' || shape === 'underline' || shape === 'rule'
  }

  #readParagraph(at: number): number | undefined {
    let end = at + 1
    let goesOn = this.#goesOn(end)
    for (; goesOn; goesOn = this.#goesOn(end)) end++
    if (goesOn === ASK) return ASK
    const lines = this.lines.slice(at, end)
    const plain = lines.every((line) => this.#isText(line))
    const children = plain ? readInlines(this.text, lines, this.base) : undefined
    if (children === undefined) return this.#leave(at, end)
    this.#add(at, paragraphOf(children))
    return end
  }

  #isText(line: Line): boolean {
    const shape = shapeOf(this.#wordsOf(line))
    return shape === 'text' || shape === 'number'
  }

  #readQuote(at: number): number | undefined {
    if (this.depth === DEEPEST_QUOTE) return ASK
    const inner: Line[] = []
    let end = at
    for (; this.#shapeAt(end) === 'quote'; end++) {
      const line = this.lines[end] as Line
      const behind = this.text.charCodeAt(line.start + 1)
      const start = Math.min(line.end, line.start + (behind === 32 ? 2 : 1))
      inner.push({ ...line, start })
    }
    // A line right behind may belong to the last paragraph of the quote, and what a paragraph right above keeps from
    // beginning, it also keeps from beginning a quote.
    if (this.#shapeAt(end) !== 'blank') return ASK
    if (this.#shapeAt(at - 1) !== 'blank' && shapeOf(this.#wordsOf(inner[0] as Line)) !== 'text') return ASK
    const reader = new BlockReader(this.text, inner, this.base, this.depth + 1)
    if (!reader.read()) return ASK
    const children = reader.blocks.map(({ node }) => node)
    if (children.length > 0) this.#add(at, [{ type: 'blockquote', children }])
    return end
  }

  /** Reads a list whose items have one line each. */
  #readList(at: number, shape: 'bullet' | 'number'): number | undefined {
    const first = matchIn(ITEM, this.#wordsOf(this.lines[at] as Line))
    const kind = first?.[0].trimEnd().at(-1)
    const children: ListItem[] = []
    let end = at
    for (let next = at; this.#shapeAt(next) === shape && next < this.lines.length; ) {
      const item = this.#readItem(next, kind)
      if (item === ASK) return ASK
      if (item.length > 0) children.push({ type: 'listItem', children: item })
      end = next + 1
      next = end
      while (next < this.lines.length && this.#shapeAt(next) === 'blank') next++
    }
    if (this.#shapeAt(end) !== 'blank') return ASK
    if (children.length === 0) return end
    const start = first?.[1] === undefined ? 1 : Number(first[1])
    const node: Block = { type: 'list', ordered: shape === 'number', ...(start === 1 ? {} : { start }), children }
    this.#add(at, [node])
    return end
  }

  /** The blocks of an item; undefined for the parser, also when the item may begin another list. */
  #readItem(at: number, kind: string | undefined): Block[] | undefined {
    const line = this.lines[at] as Line
    const [mark] = matchIn(ITEM, this.#wordsOf(line)) ?? []
    if (mark === undefined || mark.trimEnd().at(-1) !== kind) return ASK
    const start = line.start + mark.length
    const words = this.text.slice(start, line.end)
    // Brackets around one letter may be a box to tick.
    if (shapeOf(words) !== 'text' || /^\[.\]/su.test(words)) return ASK
    const children = readInlines(this.text, [{ ...line, start }], this.base)
    return children && paragraphOf(children)
  }
}

/** The text with nothing but some of its lines, the others empty. */
function onlyLines(text: string, lines: readonly Line[], kept: readonly number[]): string {
  if (kept.length === 0) return ''
  const keep = new Set(kept)
  const pieces = lines.map(({ start }, at) => {
    const next = lines[at + 1]?.start ?? text.length
    const line = text.slice(start, next)
    // A line taken out leaves a space, without which its end could become one with that of the line above.
    return keep.has(at) ? line : line.replace(/[^\r\n]+/, ' ')
  })
  return pieces.join('')
}

/** Reads a Markdown text given with its lines; undefined when the parser must read all of it. `base` resolves relative links. */
export function readPlainMarkdown(
  text: string,
  lines: readonly Line[],
  base: string | undefined,
): PlainMarkdown | undefined {
  // What stands behind a label defines what brackets elsewhere mean.
  if (text.includes(']:')) return undefined
  const reader = new BlockReader(text, lines, base, 0)
  return reader.read() ? { blocks: reader.blocks, rest: onlyLines(text, lines, reader.left) } : undefined
}
