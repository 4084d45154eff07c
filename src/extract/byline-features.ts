/**
 * The features by which the byline model ranks the names in a text dump: small whole numbers in named groups, one weight
 * for each value of each group.
 */
import type { Draft, DraftBlock } from '../model/draft.js'
import { hashOf } from '../text/word-table.js'
import { datesOf } from './block-dates.js'
import { measuresOf } from './block-measures.js'
import { isBareOpening } from './byline-line.js'
import { BYLINE_SIGNS, type BylineSpan } from './byline-spans.js'
import { SERVICE_WORDS } from './furniture-words.js'
import { CAPTION } from './headline-signs.js'
import { CONTROL_WORDS } from './headline-words.js'
import { placed } from './line-ranker.js'
import { isDesk, isPersonName, isRole } from './person-names.js'
import { smallWordsOf, type WordHashes } from './word-hashes.js'

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
  readonly ordinary: WordHashes
  readonly text: string
  /** The same in lower case, for addresses. */
  readonly lower: string
  readonly firstLine: string
  readonly hasAddress: boolean
  /** What was found before: names are read in several ways, and lines hold several. */
  readonly counted: Map<string, number>
  readonly names: Map<string, NameFacts>
  readonly lines: Map<number, LineFacts>
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
  const text = shownText(draft).slice(0, LOOKED_AT * 8)
  return {
    draft,
    headline: blocks.findIndex(({ label }) => label === 'headline'),
    body,
    ordinary: smallWordsOf(body),
    text,
    lower: text.toLowerCase(),
    counted: new Map(),
    names: new Map(),
    lines: new Map(),
    hasAddress: text.includes('@'),
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

/** What a name is, wherever it stands. */
interface NameFacts {
  readonly words: readonly string[]
  readonly shape: number
  /** Words of it that the body has in small letters. */
  readonly ordinary: number
  /** Does the body have the name, or its last word: 2, 1, 0? */
  readonly inBody: number
  readonly often: number
  readonly lastOften: number
  readonly presented: boolean
  readonly mail: boolean
  readonly title: boolean
  readonly control: number
}

function nameFacts(context: BylineContext, name: string): NameFacts {
  const known = context.names.get(name)
  if (known) return known
  const words = name.split(' ')
  const last = words.at(-1) as string
  const { body, lower } = context
  const often = times(context, name)
  const facts = {
    words,
    shape: shapeOf(name),
    ordinary: words.filter((word) => word.length >= 3 && context.ordinary.has(hashOf(word.toLowerCase()))).length,
    inBody: body.includes(name) ? 2 : last.length >= 4 && body.includes(last) ? 1 : 0,
    often,
    lastOften: times(context, last),
    presented: often > 1 && isPresented(context.draft.blocks, name),
    mail: last.length >= 4 && context.hasAddress && lower.includes(`${last.toLowerCase()}@`),
    title: context.firstLine.includes(name),
    control: controls(words),
  }
  context.names.set(name, facts)
  return facts
}

/** What a line is, whatever name is read in it. */
interface LineFacts {
  readonly letters: number
  readonly kindAbove: number
  readonly kindBelow: number
  readonly picture: number
}

const speaksOfPicture = (block: DraftBlock | undefined): boolean =>
  block !== undefined && block.text.length < 300 && CAPTION.test(block.text)

function lineFacts({ draft: { blocks }, lines }: BylineContext, index: number): LineFacts {
  const known = lines.get(index)
  if (known) return known
  const block = blocks[index] as DraftBlock
  const facts = {
    letters: lettersOf(block.text.slice(0, 400)),
    kindAbove: kindOf(blocks[index - 1]),
    kindBelow: kindOf(blocks[index + 1]),
    picture: (speaksOfPicture(block) ? 1 : 0) + (speaksOfPicture(blocks[index - 1]) ? 2 : 0),
  }
  lines.set(index, facts)
  return facts
}

/** The feature of each group of one name, as positions in the table of weights. */
export function bylineFeatures(context: BylineContext, span: BylineSpan): Uint16Array {
  const { draft, headline } = context
  const { index, names, sign } = span
  const { range } = draft
  const block = draft.blocks[index] as DraftBlock
  const name = nameFacts(context, names[0] as string)
  const line = lineFacts(context, index)
  const away = headline < 0 ? FAR : index - headline
  const letters = line.letters - names.reduce((sum, one) => sum + lettersOf(one), 0)
  const strong = sign === 'opening' || sign === 'label' || sign === 'below' ? 0 : sign === 'inside' ? 1 : 2
  const wordCount = name.words.length
  const isFull = wordCount >= 2 ? 1 : 0
  return placed(OFFSETS, [
    BYLINE_SIGNS.indexOf(sign) * 5 + zoneOf(context, index),
    headline < 0 ? 12 : bucket(away, [-10, -4, -2, -1, 0, 2, 3, 4, 6, 9, 15]),
    bucket(range.first - index, [-3, 0, 1, 2, 3, 5, 9, 20]),
    bucket(index - range.end, [-1, 0, 1, 2, 4, 8, 15]),
    bucket(block.text.length, [15, 25, 40, 70, 120, 260]),
    bucket(letters, [1, 6, 15, 40, 100]) * 3 + strong,
    bucket(names.length, [2, 3]),
    bucket(wordCount, [2, 3, 4, 5]) * 2 + (strong === 2 ? 1 : 0),
    name.shape,
    continuesWith(block.text.slice(span.end)),
    line.kindAbove,
    line.kindBelow,
    line.picture,
    bucket(name.ordinary, [1, 2]),
    name.inBody * 2 + isFull,
    bucket(name.often, [2, 3, 4, 7]) * 2 + isFull,
    name.presented ? 1 : 0,
    name.mail ? 1 : 0,
    name.title ? 1 : 0,
    bucket(block.text.length > 300 ? 1 : times(context, block.text), [2, 3, 4]),
    block.label === 'body' ? 1 : block.label === undefined ? 0 : 2,
    name.control,
    bucket(name.lastOften - name.often, [1, 3, 6]) * 2 + (wordCount > 2 ? 1 : 0),
  ])
}
