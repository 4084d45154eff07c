/** Small lines that say something of the article: its section, its tags, the publisher's number of it, its own address. */
import type { Draft, DraftBlock } from '../model/draft.js'
import { kindOf, NUMBER as NUMERAL, unitAt } from '../text/characters.js'
import { parseUrl } from '../text/escape.js'
import { agencyNamed } from './agencies.js'
import { holds } from './block-measures.js'
import { SIGN_ADDRESS, SIGN_PUBLISHED, SIGN_TAGS } from './block-signs.js'
import { bylineAt } from './byline-line.js'
import { datesIn } from './date-notations.js'
import { furnitureOf } from './furniture.js'

const TAGS =
  /^\s*(?:tags|tagged(?: (?:with|as))?|filed under|topics|keywords|schlagwörter|schlagworte|stichwörter|themen|mots[- ]clés|étiquettes|etiquetas|palabras clave|tag|теги|метки|ключевые слова|теґи|برچسب‌ها|برچسب ها|کلیدواژه‌ها|كلمات مفتاحية|الوسوم|الكلمات المفتاحية)\s*[:：]\s*(.+)$/iu
const NUMBER =
  /^\s*(?:news|story|article|report|doc(?:ument)?|content|item|کد خبر|کد مطلب|شناسه خبر|رقم الخبر|код новости|id новости|meldung)[\s-]{0,9}(?:id|no\.?|number|code|nr\.?)?\s{0,9}[:#]?\s{0,9}([\d۰-۹٠-٩]{3,14})\s*$/iu
const OWN_ADDRESS =
  /^\s*(?:source(?: url)?|url|link|permalink|original(?: article)?|quelle|retrieved from|short link|لینک کوتاه)\s*[:：]\s*(https?:\/\/\S+)\s*$/iu
const POSTED_IN = /\b(?:posted|published|filed)\b[^|]{0,40}\b(?:in|under) ([\p{L}&' -]{3,40})$/iu

/** What stands behind the name of tags and addresses; a search for one mark takes a hundredth of asking for signs. */
const hasColon = (text: string): boolean => text.includes(':') || text.includes('：')

/** Tags of a line that lists them. */
function readTags(draft: Draft, block: DraftBlock): void {
  const listed = hasColon(block.text) && holds(block, SIGN_TAGS) ? TAGS.exec(block.text)?.[1] : undefined
  if (listed === undefined || block.text.length > 400 || block.label === 'headline') return
  for (const tag of listed.split(/(?<!\s)\s*[,;،|#]\s*/u)) {
    const name = tag.replace(/(?<![.\s])[.\s]+$/, '')
    if (name !== '' && name.length <= 60 && !draft.tags.includes(name)) draft.tags.push(name)
  }
  block.label = 'link-list'
}

/** Ends it with a digit, blanks aside? */
function endsWithNumber(text: string): boolean {
  const { length } = text.trimEnd()
  return length > 0 && (kindOf(unitAt(text, length - 1)) & NUMERAL) !== 0
}

/** The number a publisher prints. */
function readNumber(draft: Draft, block: DraftBlock): void {
  // Blocks of Markdown are not measured, and are sentences.
  const mayFit = block.measures === undefined ? endsWithNumber(block.text) : block.measures.numbers >= 3
  const number = mayFit ? NUMBER.exec(block.text)?.[1] : undefined
  if (number === undefined) return
  draft.externalId ??= number
  block.label = 'news-id'
}

/** The address a capture states for itself. */
function readAddress(draft: Draft, block: DraftBlock): void {
  const stated = hasColon(block.text) && holds(block, SIGN_ADDRESS) ? OWN_ADDRESS.exec(block.text)?.[1] : undefined
  const url = stated === undefined ? undefined : parseUrl(stated)
  if (url === undefined || block.label === 'body') return
  const where = block.line === undefined ? {} : { line: block.line }
  draft.candidates.push({
    field: 'canonicalUrl',
    value: url.href,
    origin: 'text',
    rule: 'address stated by the text',
    rank: 3,
    ...where,
  })
}

/** Can the line be the label of a section: one to three words, no furniture, no name of a person or agency? */
function isSectionLabel(text: string): boolean {
  if (text.length > 32 || text.length < 3 || /[\d.!?:;@|/]/.test(text) || !/^[\p{Lu}\p{Lo}]/u.test(text)) return false
  const words = text.split(/\s+/).length
  return words <= 3 && furnitureOf(text) === undefined && agencyNamed(text) === undefined && !bylineAt(text)
}

/** A label above the headline when it is the only thing there, or "Posted in …" below it. */
function readSection(draft: Draft): void {
  const headline = draft.blocks.findIndex((block) => block.label === 'headline')
  const above = draft.blocks[headline - 1]
  const farther = draft.blocks[headline - 2]
  if (
    above &&
    above.label === undefined &&
    isSectionLabel(above.text) &&
    (farther === undefined ||
      farther.label !== undefined ||
      (draft.blocks[headline]?.gap && above.gap && farther.text.length > 40))
  ) {
    above.label = 'section'
    const where = above.line === undefined ? {} : { line: above.line }
    draft.candidates.push({
      field: 'section',
      value: above.text,
      origin: 'text',
      rule: 'label above the headline',
      rank: 3,
      ...where,
    })
  }
  for (const block of draft.blocks.slice(Math.max(0, headline), draft.range.first + 1)) {
    const mayFit = block.text.length < 140 && holds(block, SIGN_PUBLISHED)
    const section = mayFit ? POSTED_IN.exec(block.text)?.[1]?.trim() : undefined
    if (section === undefined || datesIn(section).length > 0) continue
    const where = block.line === undefined ? {} : { line: block.line }
    draft.candidates.push({
      field: 'section',
      value: section,
      origin: 'text',
      rule: 'said beside the date',
      rank: 4,
      ...where,
      excerpt: block.text,
    })
  }
}

/** A credit behind the text: "(AFP)", "Source: Reuters". */
const CREDIT =
  /^\s*(?:[[(]\s?([\p{L} ./-]{2,24})\s?[\])]|(?:source|quelle|fuente|источник|منبع|المصدر|credit|agency)\s*:\s*([\p{L}\p{M} ./-]{2,30}))\s*\.?$/iu

/** What no credit is without. */
const CREDIT_SIGN = /[:)\]]/

/** Reads an agency's credit on a line of its own. */
function readCredit(draft: Draft, block: DraftBlock): void {
  if (block.text.length > 50) return
  const match = CREDIT_SIGN.test(block.text) ? CREDIT.exec(block.text) : null
  const agency = match && agencyNamed((match[1] ?? match[2]) as string)
  if (!agency) return
  const where = block.line === undefined ? {} : { line: block.line }
  draft.candidates.push({
    field: 'agency',
    value: agency,
    origin: 'text',
    rule: 'credit on a line of its own',
    rank: 4,
    ...where,
    excerpt: block.text,
  })
  if (block.label === undefined || block.label === 'body') block.label = 'agency'
}

/** Step: reads the small lines. */
export function readPageNotes(draft: Draft): void {
  const last = Math.min(draft.blocks.length, draft.range.end + 12)
  draft.blocks.forEach((block, index) => {
    if (block.text.length > 400) return
    readNumber(draft, block)
    if (index >= draft.range.first) readTags(draft, block)
    readAddress(draft, block)
    if (index >= draft.range.first - 6 && index < last) readCredit(draft, block)
  })
  readSection(draft)
}
