/** The last place of a pattern in a line. */

/** The last match of a global pattern; undefined where there is none. `matchAll` copies the pattern at each call, which takes longer than the search. */
export function lastMatch(pattern: RegExp, text: string): RegExpExecArray | undefined {
  pattern.lastIndex = 0
  let last: RegExpExecArray | undefined
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) last = match
  return last
}
