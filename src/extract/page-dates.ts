/** The dates that the markup of a saved page states outside its metadata: `<time>`, microdata, elements named after dates. */
import type { Candidate } from '../model/draft.js'
import { readStamp } from './date-stamps.js'
import { NAMED_ELEMENT } from './date-witnesses.js'
import { attributeOf, type HtmlElement, walkHtml } from './html-dom.js'
import { STAMP_ATTRIBUTES } from './stamp-attributes.js'

/** A date in the markup. */
export interface PageTime {
  readonly value: string
  readonly kind: 'time' | 'class'
  readonly published: boolean
  readonly updated: boolean
  /** True inside `aside`, `nav` and `footer`. */
  readonly inFurniture: boolean
}

const PUBLISHED_NAME = /publi|posted|entry-date|created|dateline|article-date|pubdate|submitted/i
const UPDATED_NAME = /updat|modif|edited/i
/** Names that designers give to the element of the date. */
const DATE_NAME =
  /(?:^|[\s_-])(?:[a-z]{0,12}(?:date|datum|fecha|datetime|timestamp)|published|posted|submitted|updated)(?:[\s_-]|$)/i
/** An element named after a date that holds more than this is a column of the page. */
const LONGEST = 60
/** Dates of one page beyond which the others are those of lists. */
const MOST = 60

/** Nodes below an element that are looked at for its words: a date has few, and nested ones must not be read again and again. */
const NODES = 30

/** The first words below an element. */
function briefTextOf(element: HtmlElement): string {
  const pieces: string[] = []
  let nodes = 0
  walkHtml(element, (node) => {
    if (++nodes > NODES) return false
    if (node.nodeName === '#text' && 'value' in node) pieces.push(node.value.slice(0, LONGEST + 1))
    return node.nodeName !== 'script' && node.nodeName !== 'style'
  })
  return pieces.join(' ').replace(/\s+/g, ' ').trim()
}

/** What an element says: the attribute that holds a stamp, else its words. */
function stampOf(element: HtmlElement): string {
  for (const name of STAMP_ATTRIBUTES) {
    const value = attributeOf(element, name)
    if (value !== undefined && readStamp(value)) return value
  }
  return briefTextOf(element)
}

/** Notes an element that states a date. */
export function notePageTime(times: PageTime[], element: HtmlElement, inFurniture: boolean): void {
  if (times.length >= MOST) return
  const itemprop = attributeOf(element, 'itemprop')?.toLowerCase()
  const isTime = element.tagName === 'time' || itemprop === 'datepublished' || itemprop === 'datecreated'
  const named = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`
  if (!isTime && !DATE_NAME.test(named)) return
  const names = `${named} ${itemprop ?? ''} ${attributeOf(element, 'pubdate') === undefined ? '' : 'pubdate'}`
  const value = stampOf(element).trim()
  if (!isTime && (value.length > LONGEST || readStamp(value) === undefined)) return
  const [published, updated] = [PUBLISHED_NAME.test(names), UPDATED_NAME.test(names)]
  times.push({ value, kind: isTime ? 'time' : 'class', published, updated, inFurniture })
}

/** Strength of a date in the markup: what calls itself published, then a bare `<time>`, then what is only named so. */
function rankOf({ kind, published, updated, inFurniture }: PageTime): number {
  if (inFurniture) return -1
  if (updated) return 0.2
  if (kind === 'time') return published ? 6 : 2
  return 1
}

/** From this many different days on those of elements named after dates are those of a list. */
const LIST = 3

/** The candidates of the markup. */
export function pageTimeCandidates(times: readonly PageTime[]): Candidate[] {
  const stamps = times.map(({ value }) => readStamp(value)?.day)
  const listed = new Set(stamps.filter((day, at) => day !== undefined && times[at]?.kind === 'class'))
  return times.flatMap((time, at) => {
    const day = stamps[at]
    if (day === undefined) return []
    const rule = time.kind === 'time' ? 'time element' : NAMED_ELEMENT
    const inList = time.kind === 'class' && listed.size >= LIST
    return {
      field: 'publishedOn' as const,
      value: day,
      origin: 'markup' as const,
      rule: time.updated ? `${rule} (day of an update)` : inList ? `${rule}, one of many` : rule,
      rank: inList ? -1 : rankOf(time),
      excerpt: time.value,
    }
  })
}
