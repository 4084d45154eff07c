/** The names in the lines of a text dump that may be those of its authors, with the sign that speaks for each. */
import type { Draft, DraftBlock } from '../model/draft.js'
import { holdsKind, kindOf, LETTER, SIGN, SPACE, unitAt } from '../text/characters.js'
import { ANNOUNCING_WORD } from './block-lexicon.js'
import { holds, measuresOf } from './block-measures.js'
import { SIGN_COPYRIGHT } from './block-signs.js'
import { bylineAt, isBareOpening, leadingName, mayCredit, OUTLET_WORD, readNames, signedBy } from './byline-line.js'
import { datesIn } from './date-notations.js'
import { datelineAt } from './dateline.js'
import { furnitureOf } from './furniture.js'
import { HAS_YEAR } from './headline-signs.js'
import { beginsWith, letterPairs } from './line-beginnings.js'
import { isDesk, isPersonName, isSignature, mayLead, showName } from './person-names.js'
import { hasCopyrightLine } from './self-reference.js'

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

/** Blocks above the headline, from the beginning of the body on, and behind its end that are looked at. */
const ABOVE = 10
const INTO = 5
const BEHIND = 14
/** Characters of a block that are read: the head of a flat capture, and any credit whole. */
const READ = 260

/** The word that announces a name inside a line, in any case, and what may part it from the name. */
const ANNOUNCED =
  /(?:^|[\s|•·,:/–—(-])(?:by|von|vonn?|par|por|di|door|av|af|przez|text|words|story|author|autor(?:in)?|auteur|autore|автор|текст|نویسنده|بقلم|作者|责任编辑|記者|记者)(?:\s*[:：]\s*|\s+)(?=[\p{L}])/giu
const LABEL =
  /^(?:posted|published|written|created|reported|geschrieben|veröffentlicht|erstellt|verfasst|gespeichert|publié|publicado|escrito|escribe|artikel|beitrag|eine? \p{L}+|text(?: (?:&|und|and) \p{L}+)?|interview|kolumnist\p{L}*\*?\p{L}*|about|über|alles|view all posts|social links|find more|mehr|more)\s+(?:by|von|par|por|for)\s*[:：]?\s*(?=[\p{L}])/iu
const LABELLED =
  /^(?:text(?: ?(?:&|und|and) ?\p{L}+)?|words|author|autor(?:in)?|auteur|autore|автор|interview|bericht|kolumne|kolumnist\p{L}*|story|редактор|текст|责任编辑|作者|über|about|escribe)(?:\s*\*in)?(?:\s*[:：]\s*|\s+)(?=[\p{L}])/iu
/** The first two letters of all that may label a name. */
const LABEL_LETTERS = letterPairs(
  'posted published written created reported geschrieben veröffentlicht erstellt verfasst gespeichert publié escrito escribe artikel beitrag ' +
    'eine text interview kolumnist about über alles view social find mehr more words author autor auteur автор bericht story редактор текст 责任 作者',
)
/** Clock, bars and words between a date and a name. */
const BETWEEN =
  /^(?:[\s/|•·,–—~@-]|\d{1,2}[:.h]\d{2}(?::\d{2})?|\b(?:uhr|um|at|[ap]\.?m\.?|gmt|[ce]e?t|von|by|par|por|durch|author)(?![\p{L}]))*/iu
/** What ends a name that no capital ends. */
const NAME_ENDS = /[|•·/@(),:;\d[\]{}<>]|\s[-–—~]+(?:\s|$)|[–—]|\s{2,}/u

/** A span if the names stand in the text. */
function spanOf(
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
function readingsAt(
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

/** Names behind and before the dates of a line. */
function besideDates(block: DraftBlock, index: number, text: string): BylineSpan[] {
  const dates = datesIn(text)
  // Two dates that the dump glued ("1 May 20181 May 2018") are not read, but the last year tells where they end.
  const year = [...text.matchAll(/(?:19|20)\d{2}(?!\d)/g)].at(-1)
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
function announced(block: DraftBlock, index: number, text: string): BylineSpan[] {
  const spans: BylineSpan[] = []
  let count = 0
  for (const match of text.matchAll(ANNOUNCED)) {
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
function listBelow(draft: Draft, index: number): BylineSpan[] {
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

/** A paragraph of the body names those of whom it tells; in the first a header may be hidden. */
const isParagraph = ({ range }: Draft, block: DraftBlock, index: number): boolean =>
  block.label === 'body' && index > range.first + 1 && block.text.length > 160

/** A name that only begins a line stands in a short one, and begins with two capitals. */
const LONGEST_LEAD = 90
const BEGINS_WITH_NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*\s+[\p{Lu}\p{Ll}]/u

const isRim = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && (kindOf(unitAt(text, at)) & (SPACE | SIGN)) !== 0

/** A line without the marks and spaces at its end. */
function withoutEnd(text: string): string {
  let end = text.length
  while (isRim(text, end - 1) && MARK_OR_SPACE.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

const MARK_OR_SPACE = /[\s\p{P}]/u
/** A label alone on its line. */
const LABEL_ALONE = /^(?:author|autor(?:in)?|автор|text|von|par|por)\s*:?$/iu
const CLAIMS_RIGHT = /^(?:©|\(c\)\s|copyright)/i

/** Every reading of one block. */
function spansOf(draft: Draft, index: number): BylineSpan[] {
  const block = draft.blocks[index] as DraftBlock
  if (
    block.label === 'headline' ||
    !holdsKind(block.text, LETTER) ||
    (holds(block, SIGN_COPYRIGHT) && CLAIMS_RIGHT.test(block.text)) ||
    (holds(block, SIGN_COPYRIGHT) && hasCopyrightLine(block.text.slice(0, 600)))
  )
    return []
  const { furniture, fourDigits, lexicon, ending } = measuresOf(block)
  if (furniture?.whole || isParagraph(draft, block, index)) return []
  const text = block.text.slice(0, READ)
  const isLong = block.text.length > READ
  const spans: BylineSpan[] = []
  const opened = mayCredit(block) ? bylineAt(block.text) : undefined
  if (opened && opened.names.length > 0) spans.push(spanOf(block, index, opened.names, 'opening', 0))
  const label = beginsWith(LABEL_LETTERS, text) ? (LABEL.exec(text) ?? LABELLED.exec(text)) : null
  if (label) spans.push(...readingsAt(block, index, label[0].length, 'label', !isLong))
  if (fourDigits && HAS_YEAR.test(text)) spans.push(...besideDates(block, index, text))
  // A sentence behind the article speaks of who made the page, not of who wrote this.
  const isNotice = index >= draft.range.end && block.text.length > 90 && ending === 'sentence'
  if (!isNotice && (lexicon & ANNOUNCING_WORD) !== 0) spans.push(...announced(block, index, text))
  if (isLong) return spans
  const above = draft.blocks[index - 1]
  if (mayCredit(block) && isBareOpening(text)) spans.push(...listBelow(draft, index))
  if (above && mayCredit(above) && (isBareOpening(above.text) || LABEL_ALONE.test(above.text)))
    spans.push(...readingsAt(block, index, 0, 'below', true))
  if (text.length <= 120) {
    const head = isRim(text, 0) ? text.replace(/^[\s\p{P}]+/u, '') : text
    const name = withoutEnd(head)
    const offset = text.length - head.length
    if (isPersonName(name)) spans.push(spanOf(block, index, [showName(name)], 'whole', offset))
    else if (text.length < 24 && isSignature(name)) spans.push(spanOf(block, index, [name], 'whole', offset))
    else if (text.length <= LONGEST_LEAD && mayLead(head) && BEGINS_WITH_NAME.test(head))
      spans.push(...readingsAt(block, index, offset, 'leading', false))
  }
  return spans
}

/** Positions that are looked at. */
function indexesOf(draft: Draft): number[] {
  const { blocks, range } = draft
  const headline = blocks.findIndex(({ label }) => label === 'headline')
  const top = headline >= 0 ? Math.min(headline, range.first) : range.first
  const into = Math.max(range.first + INTO, headline + INTO + 3)
  const indexes = new Set<number>()
  for (let index = Math.max(0, top - ABOVE); index < Math.min(blocks.length, into); index++) indexes.add(index)
  for (let index = Math.max(0, range.end - 3); index < Math.min(blocks.length, range.end + BEHIND); index++)
    indexes.add(index)
  return [...indexes]
}

/** Furniture, opening words, offices alone, the place of a dateline and an outlet that nothing announces are nobody's names. */
const namesSomebody = ({ names, sign }: BylineSpan): boolean =>
  names.every((name) => furnitureOf(name) === undefined && !NO_NAME.test(name)) &&
  (sign === 'opening' || sign === 'below' || !names.some((name) => OUTLET_WORD.test(name.split(' ').at(-1) as string)))
const NO_NAME = /^(?:by|von|par|por|staff|our|about|über)\s|^\p{Lu}{5,}$|\b[Ss]taff [Ww]riters?\b/u

/** Every name that may be an author's, in order of the file. */
export function bylineSpans(draft: Draft): BylineSpan[] {
  const spans: BylineSpan[] = []
  const seen = new Set<string>()
  for (const index of indexesOf(draft)) {
    for (const span of spansOf(draft, index).filter(namesSomebody)) {
      const key = `${index} ${span.names.join('|')}`
      if (seen.has(key)) continue
      seen.add(key)
      spans.push(span)
    }
  }
  return spans
}
