/** The door for raw text: lines (or, in a hard-wrapped file, paragraphs of lines) become blocks that are slices of it. */
import type { DraftBlock } from '../model/draft.js'
import { sentencesOf } from '../text/sentences.js'
import { TextBlock } from './text-block.js'

/** A line with its place; `end` is before the line end. */
interface Line {
  readonly start: number
  readonly end: number
  /** 1-based. */
  readonly number: number
}

/** Lines longer than this hold more than a paragraph in practice: of 20,000 dumped paragraphs 1 % are longer. */
const LONG_LINE = 1200
/** A line this long may still hide a headline and byline before its first sentence. */
const SPLIT_LINE = 600
/** Hard wrapping is at 72 to 80 characters nearly always, and never beyond this. */
const WIDEST_WRAP = 130

/** A line ends at \n, \r\n and at the \r of old Macintosh files; a pair counts at its second half. */
function endsLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)
}

/** Line ends from `start` up to `end`. */
function lineEndsIn(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) if (endsLine(text, at)) count++
  return count
}

/** Where the line that begins at an offset ends. Files of old Macintoshes have no other sign for it than \r. */
function endOfLine(text: string, start: number, isOld: boolean): number {
  if (!isOld) {
    const end = text.indexOf('\n', start)
    return end < 0 ? text.length : end
  }
  let end = start
  while (end < text.length && !endsLine(text, end)) end++
  return end
}

/** Lines that hold anything but space, trimmed. */
function linesOf(text: string, from: number): Line[] {
  const isOld = text.includes('\r') && /\r(?!\n)/.test(text)
  const lines: Line[] = []
  let number = 1 + lineEndsIn(text, 0, from)
  let start = from
  while (start < text.length) {
    const next = endOfLine(text, start, isOld)
    let first = start
    let end = next
    while (first < end && isSpace(text.charCodeAt(first))) first++
    while (end > first && isSpace(text.charCodeAt(end - 1))) end--
    if (end > first) lines.push({ start: first, end, number })
    start = next + 1
    number++
  }
  return lines
}

/** White space, byte-order marks and zero-width joiners at the rim of a line. */
function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0xfeff || code === 0x200b
  )
}

/** Length of the first word of a line. */
function firstWordLength(text: string, line: Line): number {
  const space = text.indexOf(' ', line.start)
  return (space < 0 || space > line.end ? line.end : space) - line.start
}

/**
 * The width the file was wrapped at, or 0. A wrapped line is one whose successor's first word would not have fitted;
 * in a file with one paragraph a line that is rare, in a wrapped one it is the rule.
 */
function wrapWidth(text: string, lines: readonly Line[]): number {
  const widest = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0)
  if (widest > WIDEST_WRAP || widest < 50) return 0
  let pairs = 0
  let full = 0
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index] as Line
    const next = lines[index + 1] as Line
    const length = line.end - line.start
    if (next.number !== line.number + 1 || length < widest * 0.55) continue
    pairs++
    if (length + 1 + firstWordLength(text, next) > widest) full++
  }
  return pairs >= 4 && full >= pairs * 0.7 ? widest : 0
}

/** Joins the lines of a wrapped file into paragraphs: a line that had room for the next word ends its paragraph. */
function joinWrapped(text: string, lines: readonly Line[], width: number): Line[] {
  const joined: Line[] = []
  let open: Line | undefined
  let last: Line | undefined
  for (const line of lines) {
    const follows = open && last && line.number === last.number + 1
    const full = last && last.end - last.start + 1 + firstWordLength(text, line) > width
    if (open && follows && full) open = { ...open, end: line.end }
    else {
      if (open) joined.push(open)
      open = line
    }
    last = line
  }
  if (open) joined.push(open)
  return joined
}

/** A slice as shown: line ends become spaces, one for one, so that offsets stay. */
export const shownSlice = (text: string, start: number, end: number): string => {
  const slice = text.slice(start, end)
  return slice.includes('\n') || slice.includes('\r') ? slice.replace(/[\r\n]/g, ' ') : slice
}

/** The blocks of one line: the line, or its sentences when it is too long to be a paragraph. */
function cutLine(text: string, line: Line, gap: boolean, blocks: DraftBlock[]): void {
  const shown = shownSlice(text, line.start, line.end)
  if (shown.length < SPLIT_LINE) {
    blocks.push(new TextBlock(shown, line.start, line.number, gap, false))
    return
  }
  const sentences = sentencesOf(shown)
  const split = shown.length >= LONG_LINE ? sentences.length > 1 : sentences.length > 3
  if (!split) {
    blocks.push(new TextBlock(shown, line.start, line.number, gap, false))
    return
  }
  sentences.forEach((sentence, index) => {
    const start = line.start + sentence.start
    const slice = shown.slice(sentence.start, sentence.end)
    blocks.push(new TextBlock(slice, start, line.number, gap && index === 0, index > 0))
  })
}

/** The blocks of a raw text from `from` on (what stands before is front matter). Every word of it is in one of them. */
export function openRawText(text: string, from = 0): DraftBlock[] {
  const lines = linesOf(text, from)
  const width = wrapWidth(text, lines)
  const units = width > 0 ? joinWrapped(text, lines, width) : lines
  const blocks: DraftBlock[] = []
  let lastNumber = 0
  let numberAfter = 0
  for (const unit of units) {
    cutLine(text, unit, unit.number > numberAfter + 1 || lastNumber === 0, blocks)
    lastNumber = unit.number
    numberAfter = width > 0 ? unit.number + lineEndsIn(text, unit.start, unit.end) : unit.number
  }
  return blocks
}
