/** Text in one line, as evidence and names are shown. */
import { kindOf, SPACE } from './characters.js'

const BLANK = 32
/** Behind the last letter of ASCII, which need not be looked up. */
const DELETE = 127

/** Is every space a single blank between two words? So it is in nearly every text that is asked. */
function isOneLine(text: string): boolean {
  let wasSpace = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > BLANK && code < DELETE) {
      wasSpace = false
      continue
    }
    const isSpace = (kindOf(code) & SPACE) !== 0
    if (isSpace && (wasSpace || code !== BLANK)) return false
    wasSpace = isSpace
  }
  return !wasSpace
}

/** The text with each run of white space as one blank, and none at its ends. */
export const oneLine = (text: string): string => (isOneLine(text) ? text : text.replace(/\s+/g, ' ').trim())
