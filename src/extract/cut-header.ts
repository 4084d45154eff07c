/** Headline, byline, dateline and date that a flat capture left in one line with the first sentence: cut apart. */
import type { Draft, DraftBlock } from '../model/draft.js'
import type { BlockCounts } from '../model/file-words.js'
import { INSIDE_WORD } from './block-lexicon.js'
import { bylineAt, bylineInside } from './byline-line.js'
import { type DateInText, datesIn } from './date-notations.js'
import { wordsOfDraft } from './file-words.js'
import { splitBlock } from './split-block.js'

/** The head of a line in which a date may be the end of its header. */
const REACH = 320
/** Clock, zone, "Updated", bars and dashes between the date and the text. */
const AFTER_DATE =
  /^(?:[\s,|•·–—-]*(?:\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?\b)?|(?:GMT|UTC|[A-Z]{1,2}[SD]?T|Uhr)\b|(?:at|um|à)\b))*[\s|•·–—-]*/i
const LETTER_CASE = /^["'“‘«(]?[\p{Lu}\p{Lo}]/u
const SENTENCE_INSIDE = /[.!?؟。]["”’»)]*\s+[\p{Lu}\p{Lo}]/u
const ABBREVIATION =
  /\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|vs|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s/gu
const PLACE_AND_AGENCY = /\s(?=\p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{1,20})?,? \(\p{Lu}[\p{L}]{1,9}\)\s)/u

/** Is what stands before the date a header: a headline, perhaps with a byline, and no sentence? */
function isHeader(before: string): boolean {
  const words = before.split(/\s+/).length
  if (words < 4 || words > 45 || !LETTER_CASE.test(before)) return false
  return !SENTENCE_INSIDE.test(before.replace(ABBREVIATION, 'x '))
}

/** Where the text begins behind the date, if it begins like a sentence of some length. -1 else. */
function textAfter(text: string, date: DateInText): number {
  const behind = date.end + (AFTER_DATE.exec(text.slice(date.end, date.end + 60))?.[0].length ?? 0)
  const rest = text.slice(behind)
  return rest.length >= 60 && LETTER_CASE.test(rest) ? behind : -1
}

/** Where the byline or dateline begins within the header; its end when there is neither. */
function headlineEnd(header: string): number {
  const byline = bylineInside(header)
  const place = PLACE_AND_AGENCY.exec(`${header} `)?.index ?? -1
  const ends = [byline, place].filter((at) => at >= 12)
  return ends.length > 0 ? Math.min(...ends) : header.length
}

const isInsideWord = (text: string, at: number): boolean => /^[\p{L}\p{M}\p{N}_]{2}$/u.test(text.slice(at - 1, at + 1))

/** A headline and its byline in one line, though no date and text follow. */
function cutAtByline(draft: Draft, index: number): boolean {
  const { text } = draft.blocks[index] as DraftBlock
  const at = bylineInside(text.slice(0, REACH), true)
  if (at < 20 || !isHeader(text.slice(0, at).trim()) || !bylineAt(text.slice(at, at + 200)) || isInsideWord(text, at))
    return false
  splitBlock(draft, index, [at])
  return true
}

/** Cuts one block if its head is a header. `mayName`: has it a word before which a headline may end? */
function cut(draft: Draft, index: number, mayName: boolean): boolean {
  const { text } = draft.blocks[index] as DraftBlock
  const cutAtName = (): boolean => mayName && cutAtByline(draft, index)
  const date = datesIn(text.slice(0, REACH)).find((found) => found.date.length === 10)
  if (!date) return cutAtName()
  const header = text.slice(0, date.start)
  const body = textAfter(text, date)
  if (body < 0 || !isHeader(header.trim())) return cutAtName()
  // "The law passed on 3 May 2016 In …" does not happen; a preposition before the date means that it belongs to a sentence.
  const end = headlineEnd(header)
  if (end === header.length && /\b(?:on|in|since|of|until|am|vom|seit|le|du|el|del)\s*$/i.test(header)) return false
  // A cut inside a word ("2023By") would make words that the source does not have.
  if (isInsideWord(text, end) || isInsideWord(text, body)) return false
  splitBlock(draft, index, [end, body])
  return true
}

/** Step: cuts the lines of a raw text that begin with a header; pages and Markdown have elements for it. */
export function cutHeader(draft: Draft): void {
  if (draft.source.format !== 'raw-text') return
  const { counts } = wordsOfDraft(draft)
  for (let index = 0; index < Math.min(draft.blocks.length, 80); index++) {
    const block = draft.blocks[index] as DraftBlock
    const { fourDigits, lexicon } = counts[index] as BlockCounts
    // Without a year and a word before a name there is nothing to cut at.
    const mayName = (lexicon & INSIDE_WORD) !== 0
    if ((fourDigits || mayName) && block.text.length >= 60 && !block.sameLine && cut(draft, index, mayName)) return
  }
}
