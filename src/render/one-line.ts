/** Text for formats in which a line end or a control character is syntax: RIS, BibTeX, CSV, feeds, metadata. */
import { showable } from '../text/escape.js'

/** Words of letters that need no care, single spaces between them: what nearly every text is, told at a glance. */
const PLAIN = /^[!-~\u00a1-\u167f\u2010-\u2027]+(?: [!-~\u00a1-\u167f\u2010-\u2027]+)*$/

/** The text on one line, without characters that no file may show, single spaces between words, none at the ends. */
export function oneLine(text: string): string {
  if (PLAIN.test(text)) return text
  return showable(text.replace(/[\s\u0085]+/g, ' '))
    .replace(/ {2,}/g, ' ')
    .trim()
}
