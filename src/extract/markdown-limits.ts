/** Whether a Markdown text may be given to the parser: decided by counts alone, so that the answer is the same everywhere. */

/**
 * What the parser may be asked to do, in characters of plain prose, which take it two to three microseconds each. The charges
 * below were measured on a hundred kinds of text, from prose to ones made to hurt; within the budget none took two seconds.
 */
const BUDGET = 600_000
/** A line, a mark of emphasis, a cell: each becomes events and mostly a node. */
const PER_MARK = 20
/** Marks of one paragraph look for their partners among each other, containers are spliced into those before: squares. */
const PER_SQUARE = 1 / 15
/** Levels of lists and quotes; parser and writers recurse on them. Nobody reads the tenth. */
const DEEPEST = 40
/** Columns by which a list must be indented to be within another. */
const LEVEL = 2
const TAB_COLUMNS = 4
/** The parser's own limit for the name of a note. */
const LONGEST_LABEL = 1000

/** Marks that look for a partner, or that end such a search: ! & * < [ ] _ ` ~ */
const PAIRED = new Set([33, 38, 42, 60, 91, 93, 95, 96, 126])
/** Marks that cost once: # ( : @ \ | */
const SINGLE = new Set([35, 40, 58, 64, 92, 124])

/** How a line begins. */
interface LineHead {
  /** Levels of lists and quotes it opens or stands in, as far as its own marks tell; 0 for a line without any. */
  readonly depth: number
  /** It begins with space, so that it may belong to a list above it. */
  readonly indented: boolean
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isBlank = (code: number): boolean => code === 32 || code === 9
/** NaN is the end of the text. */
const isEnd = (code: number): boolean => code === 10 || code === 13 || Number.isNaN(code)

/** Where the `[^label]:` at `at` ends, which holds blocks as a quote does. */
function noteEnd(text: string, at: number): number {
  if (text.charCodeAt(at + 1) !== 94) return at
  const label = text.slice(at, at + LONGEST_LABEL)
  const close = label.indexOf(']:')
  return close < 0 ? at : at + close + 2
}

/** Is it `=` or `--`, which make a heading of the lines above, or a rule? */
const isUnderline = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 61 || (text.charCodeAt(at) === 45 && text.charCodeAt(at + 1) === 45)

/** Where the list, quote or note mark at `at` ends; `at` when there is none. */
function markEnd(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code === 62) return at + 1
  if (code === 91) return noteEnd(text, at)
  let next = at
  if (code === 42 || code === 43 || code === 45) next++
  else {
    while (next - at < 9 && isDigit(text.charCodeAt(next))) next++
    const stop = text.charCodeAt(next)
    if (next === at || (stop !== 46 && stop !== 41)) return at
    next++
  }
  const after = text.charCodeAt(next)
  return isBlank(after) || isEnd(after) ? next : at
}

/** Reads the marks at the head of the line that begins at `start`. */
function headOf(text: string, start: number): LineHead {
  let marks = 0
  let columns = 0
  let at = start
  for (;;) {
    const code = text.charCodeAt(at)
    if (isBlank(code)) {
      columns += code === 9 ? TAB_COLUMNS : 1
      at++
      continue
    }
    const end = markEnd(text, at)
    if (end === at) break
    marks++
    at = end
  }
  // The space behind a mark is its own and no indentation.
  const levels = Math.floor(Math.max(0, columns - marks) / LEVEL)
  return { depth: marks === 0 ? 0 : marks + levels, indented: isBlank(text.charCodeAt(start)) }
}

const squareCost = (count: number): number => count * count * PER_SQUARE

/** Characters above which a text is never parsed, so that nothing else need be asked of it. */
export const LONGEST_PARSED = BUDGET

/** Levels that a line can open or stand in where it is read without the parser: three quotes and a rule of five marks. */
const LEVELS_OF_LINE = 8

/**
 * Is a text that the parser is not needed for within the budget, whatever its marks are? False leaves the answer to
 * `tooComplex`; true never differs from it, for every sum is the largest it can be.
 */
export function surelySimple(length: number, lineCount: number, markCount: number): boolean {
  const most = squareCost(markCount) + squareCost(lineCount * LEVELS_OF_LINE)
  return length + (lineCount + markCount) * PER_MARK + most <= BUDGET
}

/** Why a text is not parsed, as a phrase; undefined when it may be. */
export function tooComplex(text: string): string | undefined {
  let cost = text.length
  let paired = 0
  let containers = 0
  let inContainer = false
  let start = 0
  while (start < text.length && cost + squareCost(paired) + squareCost(containers) <= BUDGET) {
    const { depth, indented } = headOf(text, start)
    if (depth > DEEPEST) return `${depth} levels of lists and quotes in one line`
    // A line without a mark continues the list or quote above it when no blank line is between.
    inContainer ||= depth > 0 || indented
    if (isUnderline(text, start)) containers += 2
    else if (inContainer) containers += Math.max(1, depth)
    cost += PER_MARK
    let end = start
    let blank = true
    for (let code = text.charCodeAt(end); !isEnd(code); code = text.charCodeAt(++end)) {
      blank &&= isBlank(code)
      if (PAIRED.has(code)) {
        paired++
        cost += PER_MARK
      } else if (SINGLE.has(code) || (code === 119 && text.charCodeAt(end + 1) === 119)) cost += PER_MARK
    }
    if (blank) {
      cost += squareCost(paired)
      paired = 0
      inContainer = false
    }
    start = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1)
  }
  cost += squareCost(paired) + squareCost(containers)
  return cost > BUDGET
    ? `marks in such number that reading them takes as long as a text of over ${BUDGET} characters`
    : undefined
}
