/**
 * The features by which the byline model ranks the names in a text dump: small whole numbers in named groups, one weight
 * for each value of each group.
 */
import type { Draft, DraftBlock } from '../model/draft.js'
import { datesOf } from './block-dates.js'
import { measuresOf } from './block-measures.js'
import { isBareOpening } from './byline-line.js'
import { BYLINE_SIGNS, type BylineSpan } from './byline-spans.js'
import { SERVICE_WORDS } from './furniture-words.js'
import { CAPTION } from './headline-signs.js'
import { CONTROL_WORDS } from './headline-words.js'
import { isDesk, isPersonName, isRole } from './person-names.js'

/** Groups with the number of values each can take. The order is that of the table of weights. */
export const BYLINE_GROUPS = {
  none: 1,
  sign: 9 * 5,
  headline: 13,
  body: 9,
  tail: 8,
  length: 7,
  rest: 6 * 3,
  count: 3,
  tokens: 5 * 2,
  shape: 7,
  continues: 9,
  previous: 10,
  next: 10,
  picture: 4,
  ordinary: 3,
  inBody: 3 * 2,
  often: 5 * 2,
  biography: 2,
  mail: 2,
  title: 2,
  lines: 4,
  known: 3,
  control: 3,
  outletTail: 4 * 2,
} as const

/** Name of a group. */
export type BylineGroup = keyof typeof BYLINE_GROUPS

const OFFSETS: number[] = []
let total = 0
for (const size of Object.values(BYLINE_GROUPS)) {
  OFFSETS.push(total)
  total += size
}
/** Number of weights. */
export const BYLINE_FEATURES = total
/** The one feature of "none of the names", which competes with them. */
export const NO_AUTHOR = 0

function bucket(value: number, limits: readonly number[]): number {
  let index = 0
  while (index < limits.length && value >= (limits[index] as number)) index++
  return index
}

/** What all names of one file have in common, looked at once. */
export interface BylineContext {
  readonly draft: Draft
  readonly headline: number
  /** Text of the body, and words it has in lower case. */
  readonly body: string
  readonly ordinary: ReadonlySet<string>
  readonly text: string
  /** The same in lower case, for addresses. */
  readonly lower: string
  readonly firstLine: string
  /** What was counted before: names are read in several ways, and lines hold several. */
  readonly counted: Map<string, number>
}

/** Characters of the body and of the file that are looked at. */
const LOOKED_AT = 8000

/** The text as readers see it: for a saved page that of its blocks. */
const shownText = ({ source, blocks }: Draft): string =>
  source.format === 'html' ? blocks.map(({ text }) => text).join('\n') : source.text

/** Looks over the file. */
export function bylineContext(draft: Draft): BylineContext {
  const { blocks } = draft
  let body = ''
  for (const block of blocks) {
    if (block.label === 'body') body += `${block.text}\n`
    if (body.length > LOOKED_AT) break
  }
  const ordinary = new Set(body.match(/(?<![\p{L}\p{M}])[\p{Ll}]{3,40}/gu) ?? [])
  const text = shownText(draft).slice(0, LOOKED_AT * 8)
  return {
    draft,
    headline: blocks.findIndex(({ label }) => label === 'headline'),
    body,
    ordinary,
    text,
    lower: text.toLowerCase(),
    counted: new Map(),
    firstLine: (blocks[0]?.text ?? '').slice(0, 250),
  }
}

/** What a neighbour is: nothing, headline, opening word, date, office, caption, furniture, name, sentence, other. */
function kindOf(block: DraftBlock | undefined): number {
  if (!block) return 0
  const { text } = block
  if (block.label === 'headline') return 1
  if (isBareOpening(text)) return 2
  if (text.length < 90 && datesOf(block).length > 0) return 3
  if (text.length < 60 && isRole(text)) return 4
  if (text.length < 250 && CAPTION.test(text)) return 5
  if (measuresOf(block).furniture) return 6
  if (isPersonName(text)) return 7
  return text.length > 80 ? 8 : 9
}

/** What stands behind the name. */
function continuesWith(text: string): number {
  const rest = text.trimStart()
  if (rest === '') return 0
  if (/^[,;]/.test(rest)) return 1
  if (/^[|•·/–—~-]/.test(rest)) return 2
  if (/^\p{N}/u.test(rest)) return 3
  if (/^[([]/.test(rest)) return 4
  if (/^[.:@]/.test(rest)) return 5
  if (isRole(rest.split(/\s+/).slice(0, 2).join(' '))) return 6
  return /^\p{Ll}/u.test(rest) ? 7 : 8
}

function shapeOf(name: string): number {
  if (isDesk(name)) return 0
  if (isPersonName(name)) return name === name.toUpperCase() ? 1 : 2
  if (/\d/.test(name)) return 3
  if (/^\p{Ll}/u.test(name)) return 4
  return name === name.toUpperCase() ? 5 : 6
}

/** More often than this is often. */
const MOST_TIMES = 12

/** Times words stand in the file, up to a limit. */
function times({ text, counted }: BylineContext, words: string): number {
  const known = counted.get(words)
  if (known !== undefined) return known
  let count = 0
  for (let at = text.indexOf(words); at >= 0 && count < MOST_TIMES; at = text.indexOf(words, at + words.length)) count++
  counted.set(words, count)
  return count
}

const LETTER = /\p{L}/u

/** Letters of a line, counted one by one: a pattern would make a string for each. */
function lettersOf(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80 ? (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a : LETTER.test(text[at] as string)) count++
  }
  return count
}

/** Does a paragraph that begins with the name present its bearer? */
function isPresented(blocks: readonly DraftBlock[], name: string): boolean {
  return blocks.some(
    ({ text }) =>
      text.length > name.length + 20 &&
      text.startsWith(name) &&
      PRESENTS.test(text.slice(name.length, name.length + 120)),
  )
}

const PRESENTS =
  /\b(?:is|was|writes|covers|has|joined|ist|war|schreibt|arbeitet|studierte|est|es|è)\b|editor|reporter|writer|journalist|author|redakteur|autor/i

/** Where in the file: above the headline, in the head, in the body, behind it near, farther. */
function zoneOf({ draft, headline }: BylineContext, index: number): number {
  const { first, end } = draft.range
  if (index >= end) return index < end + 4 ? 3 : 4
  if (headline >= 0 && index < headline) return 0
  return index < first || (headline >= first && index < headline + 8) ? 1 : 2
}

const FAR = 99

/** Words of buttons and menus among those of the name: none, some, all. */
function controls(words: readonly string[]): number {
  const count = words.filter((word) => {
    const lower = word.toLowerCase()
    return CONTROL_WORDS.has(lower) || SERVICE_WORDS.has(lower)
  }).length
  return count === 0 ? 0 : count < words.length ? 1 : 2
}

/** The feature of each group of one name, as positions in the table of weights. */
export function bylineFeatures(context: BylineContext, span: BylineSpan): Uint16Array {
  const { draft, headline, body } = context
  const { index, names } = span
  const { blocks, range } = draft
  const block = blocks[index] as DraftBlock
  const name = names[0] as string
  const words = name.split(' ')
  const last = words.at(-1) as string
  const away = headline < 0 ? FAR : index - headline
  const letters = lettersOf(block.text.slice(0, 400)) - names.reduce((sum, one) => sum + lettersOf(one), 0)
  const lower = words.map((word) => word.toLowerCase()).filter((word) => word.length >= 3 && context.ordinary.has(word))
  const often = times(context, name)
  const strong =
    span.sign === 'opening' || span.sign === 'label' || span.sign === 'below' ? 0 : span.sign === 'inside' ? 1 : 2
  const isFull = words.length >= 2 ? 1 : 0
  const around = `${blocks[index - 1]?.text ?? ''}`
  const values = [
    BYLINE_SIGNS.indexOf(span.sign) * 5 + zoneOf(context, index),
    headline < 0 ? 12 : bucket(away, [-10, -4, -2, -1, 0, 2, 3, 4, 6, 9, 15]),
    bucket(range.first - index, [-3, 0, 1, 2, 3, 5, 9, 20]),
    bucket(index - range.end, [-1, 0, 1, 2, 4, 8, 15]),
    bucket(block.text.length, [15, 25, 40, 70, 120, 260]),
    bucket(letters, [1, 6, 15, 40, 100]) * 3 + strong,
    bucket(names.length, [2, 3]),
    bucket(words.length, [2, 3, 4, 5]) * 2 + (strong === 2 ? 1 : 0),
    shapeOf(name),
    continuesWith(block.text.slice(span.end)),
    kindOf(blocks[index - 1]),
    kindOf(blocks[index + 1]),
    (block.text.length < 300 && CAPTION.test(block.text.slice(0, 300)) ? 1 : 0) +
      (around.length < 300 && CAPTION.test(around) ? 2 : 0),
    bucket(lower.length, [1, 2]),
    (body.includes(name) ? 2 : last.length >= 4 && body.includes(last) ? 1 : 0) * 2 + isFull,
    bucket(often, [2, 3, 4, 7]) * 2 + isFull,
    often > 1 && isPresented(blocks, name) ? 1 : 0,
    last.length >= 4 && context.lower.includes(`${last.toLowerCase()}@`) ? 1 : 0,
    context.firstLine.includes(name) ? 1 : 0,
    bucket(block.text.length > 300 ? 1 : times(context, block.text), [2, 3, 4]),
    block.label === 'body' ? 1 : block.label === undefined ? 0 : 2,
    controls(words),
    bucket(times(context, last) - often, [1, 3, 6]) * 2 + (words.length > 2 ? 1 : 0),
  ]
  return Uint16Array.from(values, (value, group) => (OFFSETS[group + 1] as number) + value)
}
