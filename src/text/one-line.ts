/** Text in one line, as evidence and names are shown. */

/** White space other than a blank, or any of the rarer signs among which more of it stands. */
const MAYBE_SPACE = /[^ -~\u00a1-\u167f\u2010-\u2027\u2030-\u205e\u2060-\u2fff\u3001-\ufefe\uff00-\uffff]/

/** Is every space certainly a single blank between two words? So it is in nearly every text that is asked. */
function isOneLine(text: string): boolean {
  return text !== '' && !MAYBE_SPACE.test(text) && !text.includes('  ') && !text.startsWith(' ') && !text.endsWith(' ')
}

/** The text with each run of white space as one blank, and none at its ends. */
export const oneLine = (text: string): string => (isOneLine(text) ? text : text.replace(/\s+/g, ' ').trim())
