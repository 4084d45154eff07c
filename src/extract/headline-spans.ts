/** The places of a text dump at which the headline may stand: lines round the beginning of the body, and parts of lines. */
import type { Draft, DraftBlock } from '../model/draft.js'
import { holdsKind, kindOf, LETTER, SPACE, unitAt } from '../text/characters.js'
import { datesOf } from './block-dates.js'
import { INSIDE_WORD } from './block-lexicon.js'
import { measuresOf } from './block-measures.js'
import { bylineInside } from './byline-line.js'
import { datesIn } from './date-notations.js'
import { headlineRestAt } from './headline-rest.js'
import { HAS_YEAR } from './headline-signs.js'
import { lastMatch } from './last-match.js'
import { wordsTwice } from './words-twice.js'

/** A block, or a part of one, that may be the headline. */
export interface HeadlineSpan {
  /** Position of the block in `Draft.blocks`. */
  readonly index: number
  readonly text: string
  /** Offsets in the text of the block, end exclusive. */
  readonly start: number
  readonly end: number
  /** What parts it from the rest of its block. */
  readonly cut: 'whole' | 'rest' | 'bar' | 'crumb' | 'date' | 'twice' | 'title' | 'case' | 'mark'
}

/** Blocks above the body that are looked at: of 560 labelled dumps five have their headline farther up. */
const ABOVE = 90
/** Blocks from the beginning of the body on that are looked at: in these the model took furniture above for text. */
const BELOW = 10
/** Headlines of the labelled dumps have 4 to 190 characters; a line with a rest beside it may be longer. */
const LONGEST = 240
const LONGEST_WITH_REST = 700
const BAR = /(?<!\s)\s+(?:[|•·–—]|-{1,2}|::|\/\/)\s+(?=\S)/g
/** Without one of these nothing parts a line. */
const MAY_PART = /\s[|•·–—:/-]|[>»›«]/
const CRUMB = /[>»›]|(?<!\s)\s+\/\s/g
/** Words that a part of a line needs to be one. */
const SHORTEST_PART = 3

const wordCount = (text: string): number => text.split(/\s+/).length

/** A cut inside a word ("2023By") would make words that the source does not have. */
const isInsideWord = (text: string, at: number): boolean => /^[\p{L}\p{M}\p{N}_]{2}$/u.test(text.slice(at - 1, at + 1))

/** A part of a block, trimmed; undefined when it is too short to be told from a label. */
function part(block: DraftBlock, index: number, from: number, to: number, cut: HeadlineSpan['cut']) {
  const slice = block.text.slice(from, to)
  const text = slice.trim()
  if (text.length < 8 || text.length > LONGEST || wordCount(text) < SHORTEST_PART) return undefined
  const start = from + (slice.length - slice.trimStart().length)
  if (isInsideWord(block.text, start) || isInsideWord(block.text, start + text.length)) return undefined
  return { index, text, start, end: start + text.length, cut } satisfies HeadlineSpan
}

/** What stands before the last bar, and behind the first; behind the last crumb. */
function partsAtMarks(block: DraftBlock, index: number): (HeadlineSpan | undefined)[] {
  const { text } = block
  const parts: (HeadlineSpan | undefined)[] = []
  if (!MAY_PART.test(text)) return parts
  const bars = [...text.matchAll(BAR)]
  const [first, last] = [bars[0], bars.at(-1)]
  if (first && last) {
    parts.push(
      part(block, index, 0, last.index, 'bar'),
      part(block, index, first.index + first[0].length, text.length, 'bar'),
    )
    if (first !== last) parts.push(part(block, index, 0, first.index, 'bar'))
  }
  const crumb = lastMatch(CRUMB, text)
  if (crumb && crumb.index > 0) parts.push(part(block, index, crumb.index + crumb[0].length, text.length, 'crumb'))
  return parts
}

/** Words that announce a date or a name, at the end of what stands before it. */
const ANNOUNCING =
  /(?:(?<![\s,|•·–—:-])[\s,|•·–—:-]+(?:published|posted|updated|written|on|at|by|veröffentlicht|erstellt|geschrieben|publiziert|am|vom|von|publié|publicado|le|el|em|par|por|опубликовано)){1,13}[\s,|•·–—:-]*$/iu
/** Clock, zone and signs behind a date. */
const CLOCK =
  /^(?:[\s,|•·/–—-]*(?:\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?|[A-Z]{1,2}[SD]?T\b|UTC|GMT|Uhr\b|um\b|at\b))*[\s,|•·/–—-]*/i
/** "Jun 17 The headline": a day without its year at the head of a line. */
const SHORT_DAY = /^(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2}\.? \p{Lu}\p{L}{2,8}\.?) (?=\p{Lu})/u
const LOWER_BYLINE = / (?:von|by|par|por|di) (?=\p{Lu})/u

/** What stands before and behind a date, up to a byline. */
function partsAtDate(block: DraftBlock, index: number): (HeadlineSpan | undefined)[] {
  const head = block.text.slice(0, LONGEST_WITH_REST)
  const before = (to: number): HeadlineSpan | undefined => {
    const announced = ANNOUNCING.exec(head.slice(0, to).slice(-40))?.[0].length ?? 0
    return part(block, index, 0, to - announced, 'date')
  }
  const dates = head.length === block.text.length ? datesOf(block) : datesIn(head)
  const date = dates.length > 0 && HAS_YEAR.test(head) ? dates.find((found) => found.date.length === 10) : undefined
  const { lexicon, numbers } = measuresOf(block)
  const byline = (lexicon & INSIDE_WORD) === 0 ? -1 : bylineInside(head, true)
  const short = numbers > 0 ? SHORT_DAY.exec(head) : null
  if (!date) {
    const behind = short ? part(block, index, short[0].length, block.text.length, 'date') : undefined
    return byline > 0 ? [before(byline), behind] : [behind]
  }
  const behind = date.end + (CLOCK.exec(head.slice(date.end, date.end + 60))?.[0].length ?? 0)
  const lower = LOWER_BYLINE.exec(head)?.index ?? -1
  const end = byline > behind ? byline : block.text.length
  return [
    before(byline > 0 && byline < date.start ? byline : date.start),
    lower > 0 && lower < date.start ? before(lower) : undefined,
    part(block, index, behind, end, 'date'),
  ]
}

/** Small words of titles, which have no capital there. */
const SMALL =
  /^(?:a|an|and|as|at|but|by|for|from|if|in|into|is|nor|of|off|on|or|over|per|so|the|than|to|up|v|via|vs|with|yet)$/
const CAPITAL = /^["'“‘«„(]?[\p{Lu}\p{N}]/u
/** Words of a run of capitals that a title has at least. */
const TITLE_RUN = 4

/** Do the first words begin with capitals, small words of titles apart: as many as a title has, and one more? */
function opensWithRun(text: string): boolean {
  const { length } = text
  let run = 0
  for (let start = 0; start < length && run <= TITLE_RUN; ) {
    let end = start
    while (end < length && (kindOf(unitAt(text, end)) & SPACE) === 0) end++
    const word = text.slice(start, end)
    if (CAPITAL.test(word)) run++
    else if (!SMALL.test(word)) return false
    start = end
    while (start < length && (kindOf(unitAt(text, start)) & SPACE) !== 0) start++
  }
  return run > TITLE_RUN
}

/** "Our Team Wins the Great Cup Along with the trophy they brought home": where a run of capitals meets a sentence. */
function titleCase(block: DraftBlock, index: number): HeadlineSpan | undefined {
  if (!opensWithRun(block.text)) return undefined
  const words = [...block.text.slice(0, LONGEST_WITH_REST).matchAll(/\S+/g)]
  let run = 0
  for (const [at, word] of words.entries()) {
    const isCapital = CAPITAL.test(word[0])
    if (!isCapital && !SMALL.test(word[0])) return undefined
    const behind = words.slice(at + 1, at + 4).map((next) => next[0])
    const isSentence = behind.length === 3 && behind.filter((next) => /^\p{Ll}/u.test(next)).length >= 2
    const goesOn = behind.some((next) => /^\p{Ll}/u.test(next) && !SMALL.test(next.replace(/(?<!\P{L})\P{L}+$/u, '')))
    if (isCapital && run >= TITLE_RUN && isSentence && goesOn) return part(block, index, 0, word.index, 'case')
    if (isCapital) run++
  }
  return undefined
}

/** A question, an exclamation or a quotation that opens a longer line. */
const OPENING_MARK = /^(?:[^.?!]{12,160}[?!]["”’»]?|[„“«"][^"”“»]{12,160}["”“»])(?=\s+[\p{Lu}\p{Lo}])/u

function markedOpening(block: DraftBlock, index: number): HeadlineSpan | undefined {
  const mark = OPENING_MARK.exec(block.text)
  return mark ? part(block, index, 0, mark[0].length, 'mark') : undefined
}

/** "Home Sport Our team wins Our team wins Posted on": words that a line says twice in a row. */
function saidTwice(block: DraftBlock, index: number): HeadlineSpan | undefined {
  const twice = wordsTwice(block.text.slice(0, LONGEST_WITH_REST))
  return twice ? part(block, index, twice.start, twice.end, 'twice') : undefined
}

/** The title of the page, or a part of it, inside a longer line. */
function titleInside(block: DraftBlock, index: number, titles: readonly string[]): HeadlineSpan | undefined {
  for (const title of titles) {
    if (title.length < 16 || title.length >= block.text.length) continue
    const at = block.text.indexOf(title)
    if (at >= 0) return part(block, index, at, at + title.length, 'title')
  }
  return undefined
}

/** Blocks above the body in which a line of one or two words is looked at; farther up it is an entry of the menu. */
const NEAR = 12

/** Is it a label of a menu? In dumps these are most lines, and looking closely at each would cost more than all the rest. */
function isMenuEntry(text: string, above: number): boolean {
  if (above <= NEAR || text.length > 28) return false
  const space = text.indexOf(' ')
  return (space < 0 || text.indexOf(' ', space + 1) < 0) && text.charCodeAt(0) < HAN_BEGINS
}

/** First sign of the scripts that part no words. */
const HAN_BEGINS = 0x2e80

/** A block and its parts. */
function spansOf(draft: Draft, index: number, titles: readonly string[]): HeadlineSpan[] {
  const block = draft.blocks[index] as DraftBlock
  const { text } = block
  if (text.length < 3 || isMenuEntry(text, draft.range.first - index) || !holdsKind(text, LETTER)) return []
  // A sentence of the body is no headline; a line of it may be, when furniture above was taken for text.
  if (block.label === 'body' && (block.sameLine || /[.…]$/.test(text))) return []
  const spans: (HeadlineSpan | undefined)[] = []
  const rest = headlineRestAt(text, index, datesOf(block))
  if (rest > 0) spans.push(part(block, index, 0, rest, 'rest'))
  else if (text.length <= LONGEST) spans.push({ index, text, start: 0, end: text.length, cut: 'whole' })
  const cuttable =
    text.length >= 16 &&
    text.length <= LONGEST_WITH_REST * 2 &&
    (block.label === undefined || index <= draft.range.first)
  if (cuttable) {
    if (text.length <= LONGEST_WITH_REST) spans.push(...partsAtMarks(block, index))
    spans.push(...partsAtDate(block, index), saidTwice(block, index), titleInside(block, index, titles))
    if (text.length >= 60) spans.push(titleCase(block, index), markedOpening(block, index))
  }
  const unique = new Map<string, HeadlineSpan>()
  for (const span of spans) if (span && !unique.has(span.text)) unique.set(span.text, span)
  return [...unique.values()]
}

/** The blocks of a draft in which the headline may stand, end exclusive. */
export const headlineReach = ({ range: { first }, blocks }: Draft): { from: number; end: number } => ({
  from: Math.max(0, first - ABOVE),
  end: Math.min(blocks.length, first + BELOW + 1),
})

/** Every place in some blocks where the headline may stand, in order of the file. `titles`: what the first line may be the title of. */
export function headlineSpans(draft: Draft, titles: readonly string[], from: number, end: number): HeadlineSpan[] {
  const spans: HeadlineSpan[] = []
  for (let index = from; index < end; index++) spans.push(...spansOf(draft, index, titles))
  return spans
}
