/** The day of publication: candidates from the head and foot of the article and from addresses, ranked with reasons. */
import type { Candidate, Draft, DraftBlock } from '../model/draft.js'
import { datesOf } from './block-dates.js'
import { type DateInText, datesIn, shortDatesIn } from './date-notations.js'
import { DATE_BEHIND, DATE_BELOW_HEADLINE, DATE_IN_FOOT, weighDates } from './date-witnesses.js'
import { excerptAround } from './excerpt.js'
import { timeAgoIn } from './furniture.js'

const PUBLISHED =
  /publi(?:shed|cado|cación|sh date|é|ziert|kované|cato)|posted|first appeared|created|veröffentlicht|erschienen|erstellt|online seit|pubblicato|geplaatst|gepubliceerd|opublikowano|dodano|yayınlanma|yayın tarihi|опубликован|дата публикации|опубліковано|انتشار|تاریخ|نُشر|نشر|تاريخ النشر/i
const UPDATED =
  /updated|update:|modified|last edited|revised|aktualisiert|geändert|letzte änderung|mis à jour|modifié|actualizado|aggiornato|atualizado|bijgewerkt|aktualizacja|güncelle|обновлен|изменен|оновлено|به‌روزرسانی|بروزرسانی|آخر تحديث|تحديث/i
const COPYRIGHT = /©|copyright|\(c\)|all rights|alle rechte/i
const EVENT = /deadline|expires|until|bis zum|event|termin|starts|born|died|\*/i
/** Words of captions and of references to what was read elsewhere. */
const PICTURE =
  /\b(?:photo|photos|photograph|image|picture|illustration|getty|reuters|afp|ap photo|file|pool|courtesy|foto|bild|via)\b|\/ap\b/i
const READ_ON = /retrieved|accessed|abgerufen|zugegriffen|consulté|consultado|дата обращения/i
const PREPOSITION =
  /(?:^|\s)(?:on|in|since|of|until|before|after|from|am|vom|seit|bis|le|du|depuis|el|del|desde|il|dal)\s+(?:\p{L}+,?\s+)?$/iu
const QUOTED_POST = /\(@\w{1,30}\)/
const AMERICAN_CLOCK = /(?:\b|\d)[ap]\.?m\.?\b|\b[ECMP][SD]?T\b/i

const WEEKDAYS =
  'monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica понедельник понедельника вторник вторника среду среда четверг четверга пятницу пятница субботу суббота воскресенье دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه شنبه یکشنبه یک‌شنبه الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'
const WEEKDAY = new RegExp(
  `(?<![\\p{L}\\u200c])(?:${WEEKDAYS.split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}\\u200c])`,
  'iu',
)

/** One reading of a date whose order of numbers is open, or undefined when nothing decides. */
function settleOrder(found: DateInText, draft: Draft, sure: ReadonlySet<string>, text: string): string | undefined {
  if (found.swapped === undefined) return found.date
  if (sure.has(found.date)) return found.date
  if (sure.has(found.swapped)) return found.swapped
  if (draft.language !== 'en' && draft.language !== 'und') return found.date
  return AMERICAN_CLOCK.test(text) ? found.swapped : undefined
}

/** Days of the file whose notation leaves no doubt, to settle the others by. */
function sureDates(draft: Draft): Set<string> {
  const sure = new Set<string>()
  for (const block of draft.blocks) {
    if (block.text.length > 400) continue
    for (const found of datesOf(block)) if (found.swapped === undefined) sure.add(found.date)
  }
  return sure
}

interface Zone {
  readonly rule: string
  readonly rank: number
}

/** Blocks below the headline in which its credits stand, dek and picture included. */
const NEAR = 5

/** Is the line little more than its date? */
const isDateLine = (block: DraftBlock | undefined, found: DateInText): boolean =>
  block !== undefined && block.text.length - (found.end - found.start) < 24

/** What a date is worth where it stands. */
function zoneOf(draft: Draft, index: number, found: DateInText, headline: number): Zone {
  const { first, end } = draft.range
  if (headline >= 0 && index > headline && index < first)
    return index - headline <= NEAR
      ? { rule: 'date between headline and text', rank: 6 }
      : { rule: DATE_BELOW_HEADLINE, rank: 5.5 }
  if (headline >= 0 && index < headline) {
    return headline - index <= 3
      ? { rule: 'date just above the headline', rank: 4 }
      : { rule: 'date in the head of the page', rank: -1 }
  }
  if (headline < 0 && index < first)
    return first - index <= 4
      ? { rule: 'date just above the text', rank: 4 }
      : { rule: 'date in the head of the page', rank: -1 }
  if (index >= first && index < end)
    return index <= first + 1 || (index <= first + NEAR && isDateLine(draft.blocks[index], found))
      ? { rule: 'date line at the head of the text', rank: 3 }
      : { rule: 'date within the text', rank: -1 }
  if (index - end < 4) return { rule: DATE_BEHIND, rank: 1 }
  return { rule: DATE_IN_FOOT, rank: -1 }
}

/** The words just before a date in its line, where its label stands; the block above when the line begins with it. */
function labelBefore(draft: Draft, index: number, found: DateInText): string {
  const { text } = draft.blocks[index] as DraftBlock
  const before = text.slice(Math.max(0, found.start - 40), found.start)
  if (/[\p{L}]/u.test(before)) return before
  const above = draft.blocks[index - 1]?.text ?? ''
  return above.length < 30 ? above : ''
}

/** Beyond these characters a line says more than when and by whom. */
const CREDIT_LENGTH = 60

/** Does the date belong to what the line tells: a caption, a sentence, a post that is quoted, a reference? */
function tellsOfOther(block: DraftBlock, found: DateInText, label: string): boolean {
  const { text } = block
  if (QUOTED_POST.test(text) || READ_ON.test(label)) return true
  if (block.label === 'byline' || text.length - (found.end - found.start) < CREDIT_LENGTH || text.length > 400)
    return false
  return PICTURE.test(text) || PREPOSITION.test(text.slice(Math.max(0, found.start - 24), found.start))
}

/** The candidate for one date of one block. */
function candidateOf(draft: Draft, index: number, found: DateInText, date: string, headline: number): Candidate {
  const block = draft.blocks[index] as DraftBlock
  let { rule, rank } = zoneOf(draft, index, found, headline)
  const label = labelBefore(draft, index, found)
  const near =
    rank > 0 ||
    (index >= draft.range.end && index - draft.range.end < 8) ||
    (index < draft.range.first && draft.range.first - index < 12)
  if (COPYRIGHT.test(block.text) && block.text.length < 400) [rule, rank] = ['date in a copyright notice', -1]
  else if (timeAgoIn(block.text) || EVENT.test(label)) rank = Math.min(rank, -1)
  else if (UPDATED.test(label) && index > draft.range.first + 1) [rule, rank] = ['day of an update, in the foot', -1]
  else if (UPDATED.test(label)) [rule, rank] = ['day of an update', near ? Math.max(0.5, rank - 3) : -1]
  else if (PUBLISHED.test(label) && near) [rule, rank] = ['date with a word of publication', Math.max(2, rank) + 2]
  else if (rank > 0 && tellsOfOther(block, found, label)) [rule, rank] = ['date of what the line tells', -1]
  if (date.length < 10 && rank > 0) rank = PUBLISHED.test(label) ? rank - 4 : -1
  const where = block.line === undefined ? {} : { line: block.line }
  const excerpt = excerptAround(block.text, found.start, found.end)
  return { field: 'publishedOn', value: date, origin: 'text', rule, rank, ...where, excerpt }
}

/** Most losers kept: a chronicle states hundreds of days. */
const MOST_LOSERS = 8

/** Around the headline a line that is little more than its date is shown as the date, not as text. */
function labelDateLine(block: DraftBlock, found: DateInText, atHead: boolean): void {
  const rest = block.text.length - (found.end - found.start)
  if (atHead && rest < 40 && (block.label === undefined || block.label === 'body')) block.label = 'date'
}

/** Candidates from the text. */
function fromText(draft: Draft): void {
  const headline = draft.blocks.findIndex((block) => block.label === 'headline')
  const sure = sureDates(draft)
  let losers = 0
  draft.blocks.forEach((block, index) => {
    if (block.label === 'body' && (block.text.length > 140 || draft.curated)) return
    if (block.text.length > 700) return
    const inHead = index < draft.range.first && draft.range.first - index < 10
    const found = datesOf(block)
    const all = found.length === 0 && inHead && block.text.length < 160 ? shortDatesIn(block.text) : found
    for (const one of all) {
      const date = settleOrder(one, draft, sure, block.text)
      if (date === undefined) {
        labelDateLine(block, one, inHead || index <= draft.range.first + 1)
        const rule = 'numbers whose order nothing settles'
        draft.candidates.push({
          field: 'publishedOn',
          value: '',
          origin: 'text',
          rule,
          rank: -1,
          excerpt: excerptAround(block.text, one.start, one.end),
        })
        continue
      }
      const candidate = candidateOf(draft, index, one, date, headline)
      if (candidate.rank < 0 && ++losers > MOST_LOSERS) continue
      draft.candidates.push(candidate)
      labelDateLine(block, one, index <= draft.range.first + 1 && candidate.rank > 0)
    }
  })
}

const DATE_IN_PATH = /(?:^|[/_-])((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/
const COMPACT_DATE = /(?:^|[/_-])((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?=[/_.-]|$)/

/** A day in an address or a file name: `/2016/02/16/`, `2016-02-16-…`, `20160216`. */
function dateInPath(path: string): DateInText | undefined {
  const match = DATE_IN_PATH.exec(path) ?? COMPACT_DATE.exec(path)
  if (!match) return undefined
  const [, year, month, day] = match as unknown as [string, string, string, string]
  return datesIn(`${year}-${month}-${day}`)[0]
}

/** Candidates from the canonical address and from the path of the file. */
function fromAddresses(draft: Draft): void {
  for (const { field, value } of [...draft.candidates]) {
    const path = field === 'canonicalUrl' && URL.canParse(value) ? new URL(value).pathname : ''
    const found = path === '' ? undefined : dateInPath(path)
    if (!found) continue
    draft.candidates.push({
      field: 'publishedOn',
      value: found.date,
      origin: 'markup',
      rule: 'day in the address',
      rank: 2,
      excerpt: value,
    })
  }
  const name = draft.source.sourcePath
  const found = dateInPath(name)
  if (found)
    draft.candidates.push({
      field: 'publishedOn',
      value: found.date,
      origin: 'file-name',
      rule: 'day in the file name',
      rank: 1,
      excerpt: name,
    })
}

/** A weekday that the first paragraphs state: evidence of when, but no date. */
function findHint(draft: Draft): void {
  let seen = 0
  for (const block of draft.blocks.slice(draft.range.first, draft.range.end)) {
    if (block.label !== 'body') continue
    const match = WEEKDAY.exec(block.text)
    if (match) {
      draft.dateHint = match[0]
      const where = block.line === undefined ? {} : { line: block.line }
      const excerpt = excerptAround(block.text, match.index, match.index + match[0].length)
      draft.candidates.push({
        field: 'publishedOn',
        value: '',
        origin: 'text',
        rule: 'weekday in the text, which is no date',
        rank: -1,
        ...where,
        excerpt,
      })
      return
    }
    if (++seen >= 8) return
  }
}

/** Step: finds the day of publication. */
export function findDate(draft: Draft): void {
  fromText(draft)
  fromAddresses(draft)
  weighDates(draft)
  findHint(draft)
}
