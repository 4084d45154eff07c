/** How what stands at one place of a line can be read as the names of its authors. */
import type { Draft, DraftBlock } from '../model/draft.js'
import { datesOf } from './block-dates.js'
import { leadingName, OUTLET_WORD, readNames, signedBy } from './byline-line.js'
import { datesIn } from './date-notations.js'
import { datelineAt } from './dateline.js'
import { lastMatch } from './last-match.js'
import { isDesk, isPersonName, isSignature, showName } from './person-names.js'

/** What speaks for a name. */
export const BYLINE_SIGNS = [
  'opening',
  'inside',
  'label',
  'below',
  'behind-date',
  'before-date',
  'whole',
  'leading',
  'words',
] as const

/** A name, or several, in one line. */
export interface BylineSpan {
  /** Position of the block in `Draft.blocks`. */
  readonly index: number
  readonly names: readonly string[]
  readonly sign: (typeof BYLINE_SIGNS)[number]
  /** Offset in the text of the block at which the names begin. */
  readonly start: number
  /** Offset behind the last name. */
  readonly end: number
}

/** Characters of a block that are read: the head of a flat capture, and any credit whole. */
export const READ = 260

/** The word that announces a name inside a line, in any case, and what may part it from the name. */
const ANNOUNCED =
  /(?:^|[\s|•·,:/–—(-])(?:by|von|vonn?|par|por|di|door|av|af|przez|text|words|story|author|autor(?:in)?|auteur|autore|автор|текст|نویسنده|بقلم|作者|责任编辑|記者|记者)(?:\s*[:：]\s*|\s+)(?=[\p{L}])/giu
/** Clock, bars and words between a date and a name. */
const BETWEEN =
  /^(?:[\s/|•·,–—~@-]|\d{1,2}[:.h]\d{2}(?::\d{2})?|\b(?:uhr|um|at|[ap]\.?m\.?|gmt|[ce]e?t|von|by|par|por|durch|author)(?![\p{L}]))*/iu
/** What ends a name that no capital ends. */
const NAME_ENDS = /[|•·/@(),:;\d[\]{}<>]|\s[-–—~]+(?:\s|$)|[–—]|\s{2,}/u

/** A span if the names stand in the text. */
export function spanOf(
  block: DraftBlock,
  index: number,
  found: readonly string[],
  sign: BylineSpan['sign'],
  from: number,
): BylineSpan {
  // An outlet in a list of names is where they work.
  const people = found.length > 1 ? found.filter((name) => !OUTLET_WORD.test(name.split(' ').at(-1) as string)) : found
  const names = people.length > 0 ? people : found
  const lower = block.text.slice(0, 600).toLowerCase()
  const first = lower.indexOf((names[0] as string).toLowerCase(), Math.max(0, from))
  const start = first < 0 ? from : first
  const last = (names.at(-1) as string).toLowerCase()
  const end = Math.max(start, lower.indexOf(last, start)) + last.length
  return { index, names, sign, start, end }
}

/** The ways to read what stands at an offset as a name: a list, a full name, the first two or three words, one word. */
export function readingsAt(
  block: DraftBlock,
  index: number,
  from: number,
  sign: BylineSpan['sign'],
  single: boolean,
): BylineSpan[] {
  const rest = block.text.slice(from, from + 160).trimStart()
  const found = new Map<string, readonly string[]>()
  const add = (names: readonly string[] | undefined): void => {
    if (names && names.length > 0) found.set(names.join('|'), names)
  }
  add(readNames(rest)?.names)
  const ends = NAME_ENDS.exec(rest)
  const head = (ends ? rest.slice(0, ends.index) : rest).trim()
  // A desk that signs is one name, however its words could be parted.
  if (isDesk(head)) return [spanOf(block, index, [showName(head)], sign, from)]
  if (isPersonName(head)) add([showName(head)])
  const lead = leadingName(rest)
  if (lead !== undefined) add([lead])
  const words = head.split(/\s+/)
  for (const size of [2, 3]) {
    const name = words.slice(0, size).join(' ')
    if (words.length > size && isPersonName(name)) add([showName(name)])
  }
  if (single) {
    const [one = ''] = words
    if (isSignature(one)) add([one])
    if (words.length === 2 && isSignature(head)) add([head])
    add(signedBy(rest)?.names)
  }
  return [...found.values()].map((names) => spanOf(block, index, names, sign, from))
}

const YEAR = /(?:19|20)\d{2}(?!\d)/g

/** Names behind and before the dates of a line. */
export function besideDates(block: DraftBlock, index: number, text: string): BylineSpan[] {
  const dates = text.length === block.text.length ? datesOf(block) : datesIn(text)
  // Two dates that the dump glued ("1 May 20181 May 2018") are not read, but the last year tells where they end.
  const year = lastMatch(YEAR, text)
  const end = Math.max(dates.at(-1)?.end ?? -1, year ? year.index + 4 : -1)
  if (end < 0) return []
  const spans: BylineSpan[] = []
  const tail = text.slice(end, end + 120)
  const between = BETWEEN.exec(tail)?.[0].length ?? 0
  const glued = between === 0 && /^[\p{Ll}]/u.test(tail)
  if (!glued && tail.length > between) spans.push(...readingsAt(block, index, end + between, 'behind-date', true))
  const start = dates[0]?.start ?? -1
  if (start > 2 && !datelineAt(block.text)) spans.push(...readingsAt(block, index, 0, 'before-date', start < 40))
  return spans
}

/** Names announced inside a line. */
export function announced(block: DraftBlock, index: number, text: string): BylineSpan[] {
  const spans: BylineSpan[] = []
  let count = 0
  ANNOUNCED.lastIndex = 0
  for (let match = ANNOUNCED.exec(text); match; match = ANNOUNCED.exec(text)) {
    if (++count > 4) break
    const at = match.index + match[0].length
    // A word in small letters behind "by" is a name of a blog in a short line, and a word of a sentence in any other.
    if (block.text.length > 90 && /^\p{Ll}/u.test(text.slice(at, at + 1))) continue
    spans.push(...readingsAt(block, index, at, 'inside', true))
  }
  return spans
}

/** Lines that a list of names may go over. */
const MOST_LINES = 10

/** "By" alone on its line, then names, one a line, with commas between. */
export function listBelow(draft: Draft, index: number): BylineSpan[] {
  const names: string[] = []
  let isOpen = true
  for (let at = index + 1; at <= index + MOST_LINES; at++) {
    const text = draft.blocks[at]?.text ?? ''
    if (/^(?:,|and|und|et|y|&)$/i.test(text.trim())) isOpen = true
    else if (isOpen && isPersonName(text.replace(/(?<![,\s])[,\s]+$/, ''))) {
      names.push(showName(text.replace(/(?<![,\s])[,\s]+$/, '')))
      isOpen = /,\s*$/.test(text)
    } else break
  }
  const block = draft.blocks[index] as DraftBlock
  return names.length < 2 ? [] : [{ index, names, sign: 'below', start: block.text.length, end: block.text.length }]
}
