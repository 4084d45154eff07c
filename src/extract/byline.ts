/** Who is credited: "By X", bylines over three lines, names beside the date, the name of a box after the article. */
import type { Candidate, Draft, DraftBlock } from '../model/draft.js'
import { agencyNamed } from './agencies.js'
import { datesIn } from './date-notations.js'
import { datelineAt } from './dateline.js'
import { isDesk, isPersonName, isRole, showName } from './person-names.js'

/** The word that opens a byline, by language, and what may stand between it and the name. */
const OPENING =
  /^[\s\p{P}]*(?:(?:written|posted|published|reported|story|words|text|article|report|analysis|review|opinion|submitted|created) )?(?:by|von|par|por|di|door|av|af|przez|yazan|автор[ы]?|текст|нoвости|نویسنده|به قلم|بقلم|كتب|كتبت|text|autor(?:in|en|es|a)?|author[s]?|auteur|autore)(?:\s*:\s*|\s+|$)/iu
/** A byline that begins inside a line: after the headline of a flat capture, after a date. */
const INSIDE = /(?:^|[\s|•·,—–-])(?:by|By|BY|Von|Par|Por|Автор:?|نویسنده:?|بقلم:?)\s+(?=[\p{Lu}\p{Lo}])/u
/** What ends the list of names. */
const STOP =
  /\s*(?:[|•·@(/\n]|\s[-–—]+\s?|—|\s{2,}|\b(?:on|published|updated|posted|contact|email|follow|share|special to|for|in|at|um|am|publiziert|veröffentlicht|stand|le|el|publié|publicado|photography|photo|photos|via)\b(?=\s|:|$)|\d)/iu
const BETWEEN = /\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b|\bi\b|\bwith\b|(?<=\s)и(?=\s)|(?<=\s)و(?=\s))\s*/u

/** What a byline says. */
export interface Byline {
  readonly names: readonly string[]
  /** Agency credited in place of a person. */
  readonly agency?: string
}

/** A role glued to a name by the dump: "Deborah NetburnStaff Writer". */
const GLUED_ROLE =
  /(\p{Ll})(?=(?:Staff|Senior|Chief|City|Data|Special|Political|Business|Sports|Opinion|Freelance|National|Columnist|Associate|Contributing|Deputy|Managing|Published|Updated|Reporter|Editor|Writer|Columnist|Correspondent)\b)/gu

/** Offices that sign for nobody, whatever follows ("Staff Writers Moscow (AFP)"). */
const NOBODY = /^(?:staff|staff writers?|staff reporters?|our correspondents?|news desk|web desk|agencies)\b/i

/** Reads the names after the opening word. Undefined when what stands there names nobody. */
export function readNames(text: string): Byline | undefined {
  if (NOBODY.test(text)) return undefined
  const clean = text.slice(0, 200).replace(GLUED_ROLE, '$1 | ')
  const stop = STOP.exec(clean)
  const listed = stop ? clean.slice(0, stop.index) : clean
  const whole = listed.trim().replace(/[.,;:]+$/, '')
  if (!whole.includes(',') && isDesk(whole)) return { names: [whole] }
  const names: string[] = []
  let agency: string | undefined
  for (const part of listed.split(BETWEEN)) {
    const name = part.trim().replace(/[.,;:]+$/, '')
    if (name === '') continue
    const known = agencyNamed(name)
    if (known !== undefined) agency ??= known
    else if (isPersonName(name) || isDesk(name)) names.push(showName(name))
    else if (!isRole(name)) {
      const lead = names.length === 0 && agency === undefined ? leadingName(name) : undefined
      if (lead !== undefined) names.push(lead)
      break
    } else if (names.length > 0) break
  }
  if (names.length === 0 && agency === undefined) return undefined
  return { names: [...new Set(names)].slice(0, 8), ...(agency === undefined ? {} : { agency }) }
}

/** "Ryan Reed Reporter …", "Michael Ruiz Fox News": the first words that are a name, when an office or an outlet follows. */
function leadingName(text: string): string | undefined {
  const words = text.split(/\s+/)
  for (const size of [3, 2]) {
    const name = words.slice(0, size).join(' ')
    if (words.length <= size || !isPersonName(name)) continue
    const behind = words.slice(size).join(' ')
    if (isRole(words.slice(size, size + 2).join(' ')) || (size === 2 && OUTLET_WORD.test(behind))) return showName(name)
  }
  return undefined
}

/** Words by which an outlet behind a name is known; without one the fourth word may be a surname. */
const OUTLET_WORD =
  /\b(?:News|TODAY|Today|Times|Post|Press|Network|Tribune|Herald|Journal|Gazette|Observer|Chronicle|Magazine|Sentinel|Star|Globe|Register|Reuters|Bloomberg|CNN|BBC)\b|\.com\b/

/** A byline that is the whole beginning of a line: "By X", "Von X", "Автор: X". */
export function bylineAt(text: string): Byline | undefined {
  if (text.length > 300) return undefined
  const opening = OPENING.exec(text)
  return opening ? readNames(text.slice(opening[0].length)) : undefined
}

/** The same with a capital, which a headline that says who did something does not have. */
const INSIDE_CAPITAL = /(?:^|[\s|•·,—–-])(?:By|BY|Von|Par|Por|Автор:?|نویسنده:?|بقلم:?)\s+(?=[\p{Lu}\p{Lo}])/u

/** Where in a line a byline begins, for cutting flat captures. -1 when nowhere. */
export function bylineInside(text: string, capital = false): number {
  const match = (capital ? INSIDE_CAPITAL : INSIDE).exec(text)
  return match ? match.index : -1
}

/** Does the line open a byline and end there: "By", "Von:"? */
const isBareOpening = (text: string): boolean =>
  text.length < 16 && (OPENING.exec(text)?.[0].length ?? -1) === text.length

/** Names nobody, but is a byline: "by Staff Writers", "Staff Writers". */
export function isNobody(text: string): boolean {
  if (text.length > 60) return false
  const opening = OPENING.exec(text)
  const rest = (opening ? text.slice(opening[0].length) : text).trim()
  return opening ? rest !== '' && isRole(rest) : NOBODY.test(rest) && isRole(rest)
}

/** The same with a place or date behind it, as flat captures have it. */
function signsForNobody(text: string): boolean {
  const opening = text.length < 120 ? OPENING.exec(text) : null
  return opening !== null && NOBODY.test(text.slice(opening[0].length))
}

/** Adds the names of a byline to the candidates. */
function propose(draft: Draft, byline: Byline, block: DraftBlock, rule: string, rank: number): void {
  const place = block.line === undefined ? {} : { line: block.line }
  const excerpt = block.text.slice(0, 200)
  if (byline.names.length > 0) {
    const value = byline.names.join(', ')
    const candidate: Candidate = {
      field: 'authors',
      value,
      names: byline.names,
      origin: 'text',
      rule,
      rank,
      ...place,
      excerpt,
    }
    draft.candidates.push(candidate)
  }
  if (byline.agency !== undefined) {
    draft.candidates.push({
      field: 'agency',
      value: byline.agency,
      origin: 'text',
      rule: 'agency in the byline',
      rank: 8,
      ...place,
      excerpt,
    })
  }
}

/** The part of a line that is a name beside a date or an office: "Liz Hoggard 19 December 2023", "A B | 3 May 2020". */
function nameBesideDate(text: string): string | undefined {
  if (datelineAt(text)) return undefined
  const date = datesIn(text)[0]
  const head = (date ? text.slice(0, date.start) : text).split(/[|•·/@]| - |, /)[0]?.trim() ?? ''
  const name = head.replace(/(?:^|\s+)(?:published|updated|posted|on|by|am|um)[:\s]*$/i, '').trim()
  return isPersonName(name) ? showName(name) : undefined
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

/** Bylines with their opening word, also over three lines ("By" / "X" / "-"). */
function openedBylines(draft: Draft, indexes: readonly number[]): void {
  for (const index of indexes) {
    const block = draft.blocks[index] as DraftBlock
    if (block.label !== undefined && block.label !== 'body') continue
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

/** "By" alone on its line: the name follows, then perhaps a dash. */
function bylineOverLines(draft: Draft, index: number): void {
  const block = draft.blocks[index] as DraftBlock
  const next = draft.blocks[index + 1]
  const names = next && readNames(next.text)
  if (!next || !names || next.text.length > 80) return
  propose(draft, names, next, 'byline over several lines', 9)
  block.label = 'byline'
  next.label = 'byline'
  const after = draft.blocks[index + 2]
  if (after && !/[\p{L}\p{N}]/u.test(after.text)) after.label = 'byline'
}

/** Names without an opening word, where a date or an office stands beside them. */
function bareNames(draft: Draft, indexes: readonly number[]): void {
  for (const index of indexes) {
    const block = draft.blocks[index] as DraftBlock
    if (block.label !== undefined || block.text.length > 120) continue
    const name = nameBesideDate(block.text)
    if (name === undefined) continue
    const dated = (at: number): boolean => {
      const text = draft.blocks[at]?.text ?? ''
      return text.length < 100 && (datesIn(text).length > 0 || isRole(text) || draft.blocks[at]?.label === 'byline')
    }
    const beside = datesIn(block.text).length > 0 || dated(index - 1) || dated(index + 1)
    if (beside) propose(draft, { names: [name] }, block, 'name beside the date', 4)
    if (beside && block.text.length < 60) block.label = 'byline'
  }
}

/** Step: finds who is credited in the head of the article. */
export function findByline(draft: Draft): void {
  const indexes = headIndexes(draft)
  openedBylines(draft, indexes)
  bareNames(draft, indexes)
}
