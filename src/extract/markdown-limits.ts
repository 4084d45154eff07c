/** Whether a Markdown text may be given to the parser: decided by counts alone, so that the answer is the same everywhere. */

/** Measured on one core: within all of these limits no text of our tests took a second. */
const MOST_BYTES = 2_000_000
/** Levels of quotes and lists at the head of one line; the parser recurses on them. */
const DEEPEST = 60
/** Openers that may each look ahead for their partner, in one paragraph; prose has a few dozen. */
const MOST_DELIMITERS = 1500
/** The same for `<`, whose search for `?>` and `-->` runs to the end of the paragraph. */
const MOST_ANGLES = 800

const CONTAINER_HEAD = /^(?:[ \t]{0,12}(?:>|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/
const CONTAINER = />|[*+-]|\d+[.)]/g

/** Why a text is not parsed, as a phrase; undefined when it may be. */
export function tooComplex(text: string): string | undefined {
  if (text.length > MOST_BYTES) return `${text.length} characters`
  let delimiters = 0
  let angles = 0
  let start = 0
  while (start <= text.length) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const line = text.slice(start, end)
    start = end + 1
    if (line.trim() === '') {
      delimiters = 0
      angles = 0
      continue
    }
    const depth = CONTAINER_HEAD.exec(line)?.[0].match(CONTAINER)?.length ?? 0
    if (depth > DEEPEST) return `${depth} levels of lists and quotes in one line`
    for (let at = 0; at < line.length; at++) {
      const code = line.charCodeAt(at)
      if (code === 42 || code === 95 || code === 91 || code === 96 || code === 126 || code === 33) delimiters++
      else if (code === 60 || code === 38) angles++
    }
    if (delimiters > MOST_DELIMITERS) return `more than ${MOST_DELIMITERS} marks of emphasis and links in one paragraph`
    if (angles > MOST_ANGLES) return `more than ${MOST_ANGLES} angle brackets in one paragraph`
  }
  return undefined
}
