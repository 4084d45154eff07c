/** Text to sentences, for evidence, for one-line captures and for sentence-wise rules. Spans, so nothing is copied or lost. */

import { monthOfWord } from './month-names.js'

/** A piece of a text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** English abbreviations after which a full stop does not end a sentence, folded. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sr jr st gen brig maj col lt capt cmdr adm sgt rep sen gov hon rev pres supt ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun ' +
    'vs etc e.g i.e al inc ltd co corp bros dept est approx no vol art fig op cit u.s u.k u.n a.m p.m d.c'
  ).split(' '),
)

/**
 * A closing mark, what may follow it, and the space before the next sentence; or a blank line. Begins only where a run of
 * marks begins, or a line of nothing but dots would be searched from each of them.
 */
const BOUNDARY = /(?<![.!?…؟。！？])([.!?…؟。！？]+)(["'”’»)\]]*)(\s+)|\n\s*\n/gu

/** Does the full stop at `stop` belong to an abbreviation or an initial rather than end a sentence? */
function isAbbreviation(text: string, from: number, stop: number): boolean {
  const word = /(?<![\p{L}.])[\p{L}.]+$/u.exec(text.slice(Math.max(from, stop - 12), stop))?.[0]
  if (word === undefined) return false
  return /^\p{Lu}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase())
}

/** "19. Oktober", "3. marts": does a number of a day stand before the full stop, and a month behind it? */
function isDayOfMonth(text: string, stop: number, next: number): boolean {
  const before = text.charCodeAt(stop - 1)
  if (!(before >= 48 && before <= 57) || !/(?<!\d)[0-3]?\d$/.test(text.slice(Math.max(0, stop - 3), stop))) return false
  const word = /^\p{L}{3,12}/u.exec(text.slice(next, next + 12))?.[0]
  return word !== undefined && monthOfWord(word) !== undefined
}

/** The sentences of a text, trimmed of surrounding space; together they hold every word of it. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = []
  let from = 0
  const close = (end: number, next: number): void => {
    let start = from
    let stop = end
    while (start < stop && /\s/.test(text[start] as string)) start++
    while (stop > start && /\s/.test(text[stop - 1] as string)) stop--
    if (stop > start) spans.push({ start, end: stop })
    from = next
  }
  for (const match of text.matchAll(BOUNDARY)) {
    const next = match.index + match[0].length
    const [, mark, after = '', space = ''] = match
    if (mark === undefined) close(match.index, next)
    else if (space.includes('\n\n')) close(next - space.length, next)
    else {
      const opensLikeSentence = /^[\p{Lu}\p{Lo}\p{N}"'“‘«([¿¡—-]/u.test(text.slice(next, next + 1))
      const abbreviated = mark === '.' && after === '' && isAbbreviation(text, from, match.index)
      const inDate = mark === '.' && after === '' && isDayOfMonth(text, match.index, next)
      if (opensLikeSentence && !abbreviated && !inDate) close(match.index + mark.length + after.length, next)
    }
  }
  close(text.length, text.length)
  return spans
}
