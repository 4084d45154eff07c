/** The keys under which a form of the authority file is found in a text, whatever joins or parts its words there. */
import { keysOf } from './tokens.js'

const ZERO_WIDTH = /\u200c|\u200d/
/** Scripts in which the parts of a name are written together, apart, or with a zero-width sign between them. */
const ARABIC = /\p{Script=Arabic}/u
/** Forms with more words have as many ways to be written, and are long enough to be written as they are. */
const MOST_WORDS = 4

/** All keys of a form, its own first: `علی اکبر` is found as `علی‌اکبر` and `علیاکبر` too. */
export function authorityKeys(form: string): string[] {
  const own = keysOf(form)
  const keys = [own.join(' ')]
  if (!ARABIC.test(form)) return keys
  const apart = ZERO_WIDTH.test(form) ? keysOf(form.replace(/[\u200c\u200d]/g, ' ')) : own
  if (apart !== own) keys.push(apart.join(' '))
  if (apart.length > MOST_WORDS) return keys
  for (let at = 0; at + 1 < apart.length; at++)
    keys.push([...apart.slice(0, at), `${apart[at]}${apart[at + 1]}`, ...apart.slice(at + 2)].join(' '))
  return keys
}
