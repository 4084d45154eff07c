/** Who is credited in the head of an article: "By X", bylines over several lines, and names beside the date. */
import type { Draft, DraftBlock } from '../model/draft.js'
import { datesOf } from './block-dates.js'
import {
  type Byline,
  bylineAt,
  bylineInside,
  isBareOpening,
  isNobody,
  leadingName,
  mayCredit,
  readNames,
  signedBy,
  signsForNobody,
} from './byline-line.js'
import { proposeByline } from './byline-of-dump.js'
import { datesIn } from './date-notations.js'
import { datelineAt } from './dateline.js'
import { excerptAround } from './excerpt.js'
import { isPersonName, isRole, showName } from './person-names.js'

/** Adds the names of a byline to the candidates. */
function propose(draft: Draft, byline: Byline, block: DraftBlock, rule: string, rank: number): void {
  const { names, agency } = byline
  const at = Math.max(0, block.text.indexOf(names[0] ?? agency ?? ''))
  const shared = {
    origin: 'text' as const,
    rank,
    excerpt: excerptAround(block.text, at, at + names.join(', ').length),
    ...(block.line === undefined ? {} : { line: block.line }),
  }
  if (names.length > 0) draft.candidates.push({ field: 'authors', value: names.join(', '), names, rule, ...shared })
  if (agency !== undefined)
    draft.candidates.push({ field: 'agency', value: agency, rule: 'agency in the byline', ...shared })
}

/** Lines of the head of the article: those round the headline that are not body, up to two behind the first body line. */
function headIndexes(draft: Draft): number[] {
  const headline = draft.blocks.findIndex((block) => block.label === 'headline')
  const from = headline >= 0 ? headline : Math.max(0, draft.range.first - 12)
  const indexes: number[] = []
  for (let index = from; index < Math.min(draft.blocks.length, draft.range.first + 3); index++) {
    if (draft.blocks[index]?.label !== 'headline') indexes.push(index)
  }
  for (let index = from - 1; index >= Math.max(0, from - 4); index--) indexes.push(index)
  return indexes
}

/** Bylines with their opening word, also over several lines ("By" / "X" / "-"). */
function openedBylines(draft: Draft, indexes: readonly number[]): void {
  for (const index of indexes) {
    const block = draft.blocks[index] as DraftBlock
    if (block.label !== undefined && block.label !== 'body') continue
    if (!mayCredit(block)) continue
    const byline = bylineAt(block.text)
    if (byline) {
      propose(draft, byline, block, 'byline', 9)
      if (block.text.length < 160) block.label = 'byline'
    } else if (isBareOpening(block.text)) bylineOverLines(draft, index)
    else if (isNobody(block.text) || signsForNobody(block.text)) block.label = 'byline'
    else if (block.label !== 'body' && block.text.length < 400) {
      const inside = bylineInside(block.text, true)
      const named = inside < 0 ? undefined : bylineAt(block.text.slice(inside))
      if (named) propose(draft, named, block, 'byline inside the line', 6)
    }
  }
}

/** Lines that a byline may go over: a name a line, with commas between. */
const MOST_LINES = 10
const HAS_WORD = /[\p{L}\p{N}]/u

/** "By" alone on its line: the names follow, one a line, then perhaps a dash. */
function bylineOverLines(draft: Draft, index: number): void {
  const names: string[] = []
  let first: DraftBlock | undefined
  let end = index
  for (let at = index + 1; at <= index + MOST_LINES; at++) {
    const block = draft.blocks[at]
    if (!block || block.text.length > 80) break
    if (HAS_WORD.test(block.text)) {
      // After the first name only one that a comma announces goes on with the list.
      if (first && HAS_WORD.test(draft.blocks[at - 1]?.text ?? '')) break
      const found = readNames(block.text) ?? signedBy(block.text)
      if (!found) break
      first ??= block
      if (found.agency !== undefined)
        propose(draft, { names: [], agency: found.agency }, block, 'byline over several lines', 9)
      names.push(...found.names)
    } else if (/^[-–—]+$/.test(block.text) && first) {
      end = at
      break
    }
    end = at
  }
  if (!first) return
  propose(draft, { names: [...new Set(names)] }, first, 'byline over several lines', 9)
  for (let at = index; at <= end; at++) (draft.blocks[at] as DraftBlock).label = 'byline'
}

/** The part of a line that is a name beside a date: "Liz Hoggard 19 December 2023", "A B | 3 May 2020". */
function namesBesideDate(text: string): string[] | undefined {
  if (datelineAt(text)) return undefined
  const date = datesIn(text)[0]
  const head = (date ? text.slice(0, date.start) : text).split(/[|•·/@]| - |, /)[0]?.trim() ?? ''
  const name = head.replace(/(?:^|(?<!\s)\s+)(?:published|updated|posted|on|by|am|um)[:\s]*$/i, '').trim()
  if (isPersonName(name)) return [showName(name)]
  const listed = namesListed(text.slice(0, date?.start ?? text.length))
  if (listed.length > 0) return listed
  const behind = date ? nameBehindDate(text.slice(date.end)) : undefined
  return behind === undefined ? undefined : [behind]
}

/** "A B and C D, Their Paper -": names parted by commas or "and", an outlet behind them left out; none of a single name. */
function namesListed(text: string): string[] {
  const line = text.split(/[|•·/@–—(]| - /)[0] ?? ''
  const [first = '', last] = line.split(/(?<!\s)\s+(?:and|und|et|y|e|и|و)\s+/u)
  const parts = first.split(',').map((part) => part.trim())
  const named = last === undefined ? parts : [...parts, (last.split(',')[0] as string).trim()]
  const names = named.filter((part) => part !== '')
  return names.length >= 2 && names.every(isPersonName) ? names.map(showName) : []
}

/** Clock, bars and "by" between a date and the name behind it. */
const BETWEEN_DATE_AND_NAME =
  /^[\s/|•·,–—-]*(?:(?:um|at|à|a las) )?(?:\d{1,2}[:.]\d{2}\s?(?:uhr|[ap]\.?m\.?)?)?[\s|•·,–—-]*(?:(?:von|by|par|por|di)\s+)?/i

/** "28. Jan. 2022 Paula Balov", "23.06.2016 um 16:14 Uhr - Markus Reuter". */
function nameBehindDate(text: string): string | undefined {
  const tail = text.slice(0, 100).replace(BETWEEN_DATE_AND_NAME, '')
  const name = tail.split(/[|•·/@,(\d]| - | [–—] /)[0]?.trim() ?? ''
  return isPersonName(name) ? showName(name) : leadingName(name)
}

/** A name with its outlet: "A B Their News", "A B • Their News". */
function nameAlone(text: string): string[] | undefined {
  const [head = '', outlet] = text.split(/(?<!\s)\s+[•·|]\s+/)
  const name = outlet !== undefined && isPersonName(head) ? showName(head) : leadingName(text)
  return name === undefined ? undefined : [name]
}

/** Words that the text has in lower case: a "name" made of them is a label ("Artificial Intelligence"). */
function ordinaryWords(draft: Draft): Set<string> {
  const words = new Set<string>()
  let seen = 0
  for (const block of draft.blocks) {
    if (block.label !== 'body') continue
    for (const word of block.text.match(/(?<![\p{L}\p{M}])[\p{Ll}]{3,}/gu) ?? []) words.add(word)
    seen += block.text.length
    if (seen > 20_000) break
  }
  return words
}

/** Does the line stand beside a date or an office? */
function standsBesideDate(draft: Draft, index: number): boolean {
  const telling = (at: number): boolean => {
    const block = draft.blocks[at]
    if (!block || block.text.length >= 100) return false
    return block.label === 'byline' || datesOf(block).length > 0 || isRole(block.text)
  }
  return telling(index - 1) || telling(index + 1)
}

/** Above the headline: is the line below it a date and nothing else? */
function standsOverDate(draft: Draft, index: number): boolean {
  const below = draft.blocks[index + 1]?.text ?? ''
  const date = below.length < 40 ? datesIn(below)[0] : undefined
  return date !== undefined && below.length - (date.end - date.start) < 4
}

/** Names without an opening word: beside a date or an office, or with their outlet in the line below the headline. */
function bareNames(draft: Draft, indexes: readonly number[]): void {
  const headline = draft.blocks.findIndex((block) => block.label === 'headline')
  let ordinary: ReadonlySet<string> | undefined
  for (const index of indexes) {
    const block = draft.blocks[index] as DraftBlock
    if (block.label !== undefined || block.text.length > 120) continue
    const dated = datesOf(block).length > 0
    // Above the headline stand the labels of the menu: there only a date in the same line tells a name.
    const beside = dated || (index > headline ? standsBesideDate(draft, index) : standsOverDate(draft, index))
    const names = beside
      ? namesBesideDate(block.text)
      : index > headline && index <= headline + 3
        ? nameAlone(block.text)
        : undefined
    if (names === undefined) continue
    ordinary ??= ordinaryWords(draft)
    const words = names.join(' ').toLowerCase().split(' ')
    if (words.some((word) => ordinary?.has(word))) continue
    propose(
      draft,
      { names },
      block,
      beside ? 'name beside the date' : 'name with its outlet below the headline',
      beside ? 4 : 3,
    )
    if (block.text.length < 60) block.label = 'byline'
  }
}

/** Step: finds who is credited in the head of the article. */
export function findByline(draft: Draft): void {
  const indexes = headIndexes(draft)
  openedBylines(draft, indexes)
  if (!draft.curated) proposeByline(draft)
  else bareNames(draft, indexes)
}
